// The least that a Qt program can do to show the grid of a workspace: read it through SQLite's own interface, put it in
// a plain table and leave after the first paint. The start of the program is measured as a multiple of this.
#include <QAbstractTableModel>
#include <QApplication>
#include <QBrush>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <vector>

namespace {

struct Grid {
    std::vector<QString> cities;
    std::vector<QString> themes;
    std::vector<double> values; ///< row by row; 0 where there is no value
    std::vector<double> medians;

    double& at(std::size_t city, std::size_t theme) { return values[city * themes.size() + theme]; }
    double at(std::size_t city, std::size_t theme) const { return values[city * themes.size() + theme]; }
};

bool forEachRow(sqlite3* database, const char* sql, const std::function<void(sqlite3_stmt*)>& take) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return false;
    while (sqlite3_step(statement) == SQLITE_ROW)
        take(statement);
    return sqlite3_finalize(statement) == SQLITE_OK;
}

QString textAt(sqlite3_stmt* statement, int column) {
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
}

bool readNames(sqlite3* database, const char* sql, std::vector<QString>& names,
               std::map<QString, std::size_t>& places) {
    return forEachRow(database, sql, [&](sqlite3_stmt* row) {
        places[textAt(row, 0)] = names.size();
        names.push_back(textAt(row, 1));
    });
}

void computeMedians(Grid& grid) {
    for (std::size_t theme = 0; theme < grid.themes.size(); ++theme) {
        std::vector<double> column;
        for (std::size_t city = 0; city < grid.cities.size(); ++city)
            column.push_back(grid.at(city, theme));
        const auto middle = column.begin() + static_cast<std::ptrdiff_t>(column.size() / 2);
        std::nth_element(column.begin(), middle, column.end());
        grid.medians.push_back(*middle);
    }
}

bool load(const char* path, Grid& grid) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return false;
    std::map<QString, std::size_t> cities;
    std::map<QString, std::size_t> themes;
    bool good = readNames(database, "SELECT id, name FROM city ORDER BY grid_order", grid.cities, cities) &&
                readNames(database, "SELECT id, short_name FROM theme ORDER BY grid_order", grid.themes, themes);
    grid.values.assign(grid.cities.size() * grid.themes.size(), 0.0);
    good = good && forEachRow(database,
                              "SELECT city_id, theme_id, (low + high) / 8.0 FROM theme_score "
                              "WHERE round_id = (SELECT id FROM round ORDER BY sequence DESC LIMIT 1)",
                              [&](sqlite3_stmt* row) {
                                  grid.at(cities[textAt(row, 0)], themes[textAt(row, 1)]) =
                                      sqlite3_column_double(row, 2);
                              });
    sqlite3_close(database);
    if (!good || grid.values.empty())
        return false;
    computeMedians(grid);
    return true;
}

class GridModel final : public QAbstractTableModel {
public:
    explicit GridModel(const Grid& grid) : m_grid(grid) {}
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_grid.cities.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_grid.themes.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const double value = m_grid.at(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column()));
        if (role == Qt::DisplayRole)
            return QString::number(value, 'f', 2);
        if (role == Qt::BackgroundRole)
            return QBrush(QColor::fromHsvF(static_cast<float>(value / 15), 0.5F, 0.9F));
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role != Qt::DisplayRole)
            return {};
        const auto place = static_cast<std::size_t>(section);
        if (orientation == Qt::Vertical)
            return m_grid.cities[place];
        return QStringLiteral("%1 (%2)").arg(m_grid.themes[place]).arg(m_grid.medians[place], 0, 'f', 2);
    }

private:
    const Grid& m_grid;
};

/// Leaves the program once the watched widget has been painted.
class LeaveAfterPaint final : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return false;
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Grid grid;
    if (argc != 2 || !load(argv[1], grid)) {
        std::fputs("usage: ks_probe FILE.kspiegel\n", stderr);
        return 2;
    }
    GridModel model(grid);
    QTableView view;
    view.setModel(&model);
    view.resize(1200, 900);
    LeaveAfterPaint leave;
    view.viewport()->installEventFilter(&leave);
    view.show();
    return QApplication::exec();
}
