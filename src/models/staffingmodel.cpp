#include "models/staffingmodel.h"

#include "domain/figuretext.h"

#include <algorithm>

namespace ks {

StaffingModel::StaffingModel(const Session& session, StaffingFigure figure, QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_figure(figure) {
    read();
    connect(&m_session, &Session::changed, this, [this](const Change& change) {
        const bool mine = m_figure == StaffingFigure::Fte ? concerns<FteFigure>(change) : concerns<LekpFigure>(change);
        if (!mine)
            return;
        beginResetModel();
        read();
        endResetModel();
    });
}

QString StaffingModel::fteWords(const FteFigure& row) const {
    switch (row.state) {
    case FteState::Given:
        return row.note;
    case FteState::Withheld:
        return tr("withheld in the report");
    case FteState::NotTaken:
        return tr("did not take part");
    case FteState::Open:
        break;
    }
    return tr("open: not in the report");
}

void StaffingModel::read() {
    const Workspace& workspace = m_session.workspace();
    QList<City> cities = workspace.cities;
    std::stable_sort(cities.begin(), cities.end(),
                     [](const City& a, const City& b) { return a.memberOrder < b.memberOrder; });
    m_rows.clear();
    for (const City& city : cities) {
        Row row{city.name, std::nullopt, tr("open: not in the report")};
        const CityKey key{workspace.loadedRound, city.id};
        if (m_figure == StaffingFigure::Fte) {
            if (const FteFigure* found = workspace.content.of<FteFigure>().find(key)) {
                row.hundredths = found->hundredths;
                row.words = fteWords(*found);
            }
        } else if (const LekpFigure* found = workspace.content.of<LekpFigure>().find(key)) {
            row.hundredths = found->hundredths;
            row.words = found->note;
        }
        m_rows.append(row);
    }
}

int StaffingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StaffingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant StaffingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[index.row()];
    switch (index.column()) {
    case CityColumn:
        return row.city;
    case FigureColumn:
        return row.hundredths ? QVariant(*row.hundredths / 100.0) : QVariant();
    default:
        return row.words;
    }
}

QVariant StaffingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case CityColumn:
        return tr("City");
    case FigureColumn:
        return tr("FTE");
    default:
        return tr("Remark");
    }
}

std::optional<double> StaffingModel::figure(int row) const {
    const std::optional<int> hundredths = m_rows.value(row).hundredths;
    return hundredths ? std::optional(*hundredths / 100.0) : std::nullopt;
}

int StaffingModel::totalHundredths() const {
    int total = 0;
    for (const Row& row : m_rows)
        total += row.hundredths.value_or(0);
    return total;
}

QString StaffingModel::addition(const QLocale& locale) const {
    const auto text = [&](int hundredths) { return figureText(hundredths / 100.0, locale); };
    QStringList terms;
    for (const Row& row : m_rows) {
        if (row.hundredths)
            terms.append(QStringLiteral("%1 %2").arg(row.city, text(*row.hundredths)));
    }
    return terms.isEmpty() ? QString()
                           : QStringLiteral("%1 = %2").arg(terms.join(QStringLiteral(" + ")), text(totalHundredths()));
}

int StaffingModel::known() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.hundredths.has_value(); }));
}

} // namespace ks
