#pragma once

#include "domain/analysis/gridorder.h"
#include "domain/analysis/layers.h"
#include "domain/analysis/statistics.h"
#include "models/heatmaproles.h"
#include "session/session.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace ks {

/// The figures over all cities of the round, whatever cities are shown: global score and median per theme. Two rows
/// over the themes, or two columns beside them when transposed. A global score is edited elsewhere, since it needs
/// a reason and a source.
class HeatmapSummaryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kinds = 2; ///< global score, median

    explicit HeatmapSummaryModel(Session& session, QObject* parent = nullptr);

    /// Only the order of themes and the transposing count here.
    void setArrangement(const GridArrangement& arrangement);
    void setLocale(const QLocale& locale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const QList<ThemeId>& themes() const { return m_themes; }
    ThemeId themeAt(const QModelIndex& index) const;
    SummaryKind kindAt(const QModelIndex& index) const;
    /// Invalid when there is no such theme.
    QModelIndex indexOf(SummaryKind kind, const ThemeId& theme) const;
    /// Of a theme that is in themes().
    const ScoreStatistics& statisticsOf(const ThemeId& theme) const;
    /// None while the global score is open.
    const std::optional<Score>& globalScoreOf(const ThemeId& theme) const;

private:
    struct Entry {
        ScoreStatistics statistics;
        std::optional<Score> global;
        LayerState layer = LayerState::NotAdjusted; ///< how the global score stands to the median
    };

    QVariant globalData(const ThemeId& theme, const Entry& entry, int role) const;
    QVariant medianData(const ThemeId& theme, const Entry& entry, int role) const;
    QString themeName(const ThemeId& theme) const;
    Entry compute(const ThemeId& theme) const;
    void rebuild();
    void follow(const Change& change);
    void refresh(const ThemeId& theme);

    Session& m_session;
    bool m_transposed = false;
    ThemeOrder m_order = ThemeOrder::Grid;
    QLocale m_locale;
    QList<ThemeId> m_themes;
    QList<Entry> m_entries; ///< beside m_themes
};

} // namespace ks
