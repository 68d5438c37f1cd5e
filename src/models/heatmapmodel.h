#pragma once

#include "domain/analysis/evolution.h"
#include "domain/analysis/gridorder.h"
#include "domain/analysis/layers.h"
#include "models/heatmaproles.h"
#include "models/reasonsource.h"
#include "session/commands.h"
#include "session/session.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace ks {

/// The scores of the loaded round: cities in rows and themes in columns, or the other way round. Edits go through
/// the session; the model follows what the session tells.
class HeatmapModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `session` and `reasons` outlive the model.
    HeatmapModel(Session& session, ReasonSource& reasons, QObject* parent = nullptr);

    const GridArrangement& arrangement() const { return m_arrangement; }
    /// Selection and current cell follow their city and theme when only the order changes.
    void setArrangement(const GridArrangement& arrangement);
    /// Of the numbers in texts; the application's default at first.
    void setLocale(const QLocale& locale);
    const QLocale& locale() const { return m_locale; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// EditRole only: the text of a score, as parseScoreText reads it. False when nothing was changed.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    const Workspace& workspace() const { return m_session.workspace(); }
    /// The cities and themes that are shown, in order.
    const QList<CityId>& cities() const { return m_cities; }
    const QList<ThemeId>& themes() const { return m_themes; }
    ScoreKey cellAt(const QModelIndex& index) const;
    /// Invalid when the cell is not shown.
    QModelIndex indexOf(const CityId& city, const ThemeId& theme) const;
    /// Without the detour over a variant, for painting.
    const Score& scoreAt(int row, int column) const { return m_scores[position(row, column)]; }

    /// What lies over the score of a cell. A place of its own, since nearly all cells have nothing.
    LayerState layerAt(int row, int column) const {
        return m_layers.isEmpty() ? LayerState::NotAdjusted : m_layers.value(position(row, column)).state;
    }

    /// Compares every cell with an earlier round, its content loaded, until another round is shown; none: no longer.
    void setComparedWith(const std::optional<Workspace>& before);
    bool compares() const { return m_before.has_value(); }
    /// The round that is compared with; null while none is.
    const Workspace* comparedWith() const { return m_before ? &*m_before : nullptr; }
    /// "▲ +0,5", for painting; empty while nothing is compared.
    QString changeNoteAt(int row, int column) const {
        return m_changes.isEmpty() ? QString() : m_changes.value(position(row, column)).note;
    }

    /// Changes several cells as one step, after asking for one reason where that is needed. False when nothing was
    /// changed.
    bool setScores(const std::vector<ScoreEntry>& entries);

    /// Why nothing can be changed here, for the user; empty when it can.
    QString lockedBecause() const;

signals:
    /// A change was refused before it reached the file; failures of writing are told by Session::failed.
    void refused(const ks::Error& error);
    /// lockedBecause() may have another answer.
    void lockedChanged();
    void arrangementChanged();
    /// Cells have a second line now, or have it no longer.
    void comparisonChanged();

private:
    bool transposed() const { return m_arrangement.transposed; }
    qsizetype position(int row, int column) const {
        const qsizetype city = transposed() ? column : row;
        const qsizetype theme = transposed() ? row : column;
        return city * m_themes.size() + theme;
    }
    QString cellName(const ScoreKey& key) const;
    QString toolTip(const QModelIndex& index) const;
    QString wording(const QModelIndex& index) const;
    QString layerText(const QModelIndex& index) const;
    QString changeText(const QModelIndex& index) const;
    QVariant medianDifference(const QModelIndex& index) const;
    std::optional<QString> reasonFor(const std::vector<ScoreEntry>& changing);
    void follow(const Change& change);
    void followLayers(const Change& change);
    void followScores(const std::vector<ScoreKey>& changed);
    void rebuild();
    void readScores();
    void readLayers();
    void placeChanges();
    void placeChange(const CellEvolution& cell);
    void refreshChange(const ScoreKey& key);
    void placeIds();
    void refreshMedian(const ThemeId& theme);
    void reorder(const QList<CityId>& cities, const QList<ThemeId>& themes);

    Session& m_session;
    ReasonSource& m_reasons;
    GridArrangement m_arrangement;
    QLocale m_locale;
    QList<CityId> m_cities;
    QList<ThemeId> m_themes;
    QHash<CityId, int> m_cityPlace;
    QHash<ThemeId, int> m_themePlace;
    QList<Score> m_scores; ///< of the cities shown, theme after theme
    struct CellLayer {
        LayerState state = LayerState::NotAdjusted;
        QString summary; ///< of the adjustment that holds
        QString reason;
    };
    QHash<qsizetype, CellLayer> m_layers; ///< of the adjusted cells, by their place in m_scores
    struct CellChange {
        QString note;
        QString text;
    };
    std::optional<Workspace> m_before;      ///< the round that is compared with
    Evolution m_evolution;                  ///< since then
    QHash<qsizetype, CellChange> m_changes; ///< of all cells while one is, by their place in m_scores
    QHash<ThemeId, std::optional<double>> m_medians;
};

} // namespace ks
