#pragma once

#include "domain/analysis/benchmark.h"
#include "domain/analysis/distribution.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace ks {

/// Rows = themes in grid order, columns = levels 1 to 5 and "without a value"; cells = number of cities.
/// Feeds the chart and the table that says the same.
class ThemeDistributionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int levelColumns = 5;
    static constexpr int withoutValueColumn = 5;

    /// `session` outlives the model.
    explicit ThemeDistributionModel(const Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Counts these cities only; at first every city.
    void setCities(const QList<CityId>& cities);

    /// Number of cities in each row.
    int citiesInAll() const;

private:
    void follow(const Change& change);
    void count();
    QList<CityId> cities() const;

    const Session& m_session;
    std::optional<QList<CityId>> m_cities; ///< none: every city
    QList<LevelDistribution> m_rows;
};

} // namespace ks
