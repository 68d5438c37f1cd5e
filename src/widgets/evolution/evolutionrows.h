#pragma once

#include "domain/adjustment.h"
#include "domain/analysis/evolution.h"

#include <QLocale>

namespace ks {

/// Rows of a table to read, with the place that each leads to.
struct PlacedRows {
    QList<QStringList> rows;
    QList<AdjustmentPlace> places; ///< one per row; without a city the theme

    void add(const QStringList& row, const AdjustmentPlace& place);
};

/// An evolution as rows of text for the page. All of it outlives the object.
class EvolutionRows final {
public:
    EvolutionRows(const Evolution& evolution, const Workspace& workspace, const QLocale& locale);

    static QStringList themeHeadings(const QString& before, const QString& after);
    static QStringList cellHeadings(const QString& before, const QString& after);
    static QStringList rankedHeadings(const QString& before, const QString& after);

    PlacedRows themes() const;
    PlacedRows cells(const std::optional<CityId>& only) const;
    /// The most improved, then the most worrying.
    PlacedRows ranked(const std::optional<CityId>& only) const;

    /// What stands behind the row of a theme: the causes with their cities, and who stands in one median only.
    QStringList behindTheme(const ThemeId& theme) const;

    const QString& before() const { return m_before; }
    const QString& after() const { return m_after; }

private:
    QString cityName(const CityId& id) const;
    QString themeName(const ThemeId& id) const;
    QString medianText(const ScoreStatistics& statistics) const;
    QString countsText(const ThemeEvolution& theme) const;
    QStringList changeTexts(const CellEvolution& cell) const;
    void addRanked(PlacedRows& rows, const QString& kind, const QList<const CellEvolution*>& cells,
                   const std::optional<CityId>& only) const;

    const Evolution& m_evolution;
    const Workspace& m_workspace;
    QLocale m_locale;
    QString m_before; ///< the names of the rounds
    QString m_after;
};

} // namespace ks
