#include "models/themedistributionmodel.h"

namespace ks {

ThemeDistributionModel::ThemeDistributionModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    count();
    connect(&session, &Session::changed, this, &ThemeDistributionModel::follow);
}

void ThemeDistributionModel::count() {
    m_rows.clear();
    for (const ThemeBenchmark& each : benchmarks(m_session.workspace(), cities())) {
        QList<Score> scores;
        for (const CityScore& standing : each.placed + each.without)
            scores.append(standing.score);
        m_rows.append(levelDistribution(scores));
    }
}

QList<CityId> ThemeDistributionModel::cities() const {
    return m_cities ? *m_cities : allCities(m_session.workspace());
}

void ThemeDistributionModel::setCities(const QList<CityId>& cities) {
    if (m_cities == cities)
        return;
    beginResetModel();
    m_cities = cities;
    count();
    endResetModel();
}

void ThemeDistributionModel::follow(const Change& change) {
    if (change.everything) {
        beginResetModel();
        count();
        endResetModel();
        return;
    }
    if (change.scores.empty())
        return;
    count();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ThemeDistributionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThemeDistributionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : levelColumns + 1;
}

QVariant ThemeDistributionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const LevelDistribution& row = m_rows[index.row()];
    return index.column() == withoutValueColumn ? row.withoutValue
                                                : row.perLevel[static_cast<std::size_t>(index.column())];
}

QVariant ThemeDistributionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    const Workspace& workspace = m_session.workspace();
    if (orientation == Qt::Vertical)
        return section < workspace.themes.size() ? workspace.themes[section].shortName : QVariant();
    if (section == withoutValueColumn)
        return tr("without a level");
    const MaturityLevel* level = workspace.level(section + 1);
    return level ? QStringLiteral("%1 %2").arg(level->number).arg(level->name) : QString::number(section + 1);
}

int ThemeDistributionModel::citiesInAll() const {
    return static_cast<int>(cities().size());
}

} // namespace ks
