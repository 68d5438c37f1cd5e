#pragma once

#include "charts/heatcellpainter.h"
#include "models/gridclipboard.h"
#include "models/heatmapmodel.h"
#include "models/heatmapsummarymodel.h"
#include "models/pastedblock.h"

#include <QWidget>

namespace ks {

class HeatmapTable;

/// The heatmap: the frozen figures (global score, median) and the scores of the cities, which scroll and are sorted
/// by themselves. Transposed the figures stand at the left. Everything can be done by keyboard:
/// arrows (also across from figures to scores), Home, End, Enter or F2 to edit, Delete, Ctrl+C, Ctrl+Shift+C with
/// names, Ctrl+V, Alt+Down and Alt+Up to sort by the theme of the current cell.
class HeatmapView final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the view; their arrangements are kept equal here.
    HeatmapView(HeatmapModel& model, HeatmapSummaryModel& summary, QWidget* parent = nullptr);

    const GridArrangement& arrangement() const { return m_model.arrangement(); }
    /// The current cell is kept where it is still shown.
    void setArrangement(const GridArrangement& arrangement);
    /// By a theme, descending; once more ascending; a third time no longer.
    void toggleSort(const ThemeId& theme);

    LevelPaletteId levelPalette() const { return m_paletteId; }
    void setLevelPalette(LevelPaletteId palette);
    void setLocale(const QLocale& locale);

    /// Factor on the font and with it on everything, from 0.5 to 6.
    double zoom() const { return m_zoom; }
    void setZoom(double factor);
    /// For a screen in a workshop: the zoom follows the size of the view, so that the whole grid fills it.
    void setFillsView(bool fills);
    bool fillsView() const { return m_fills; }

    /// The cell that has the cursor; none when it stands in the figures or nowhere.
    std::optional<ScoreKey> currentCell() const;
    void setCurrentCell(const CityId& city, const ThemeId& theme);
    /// The figure that has the cursor.
    std::optional<std::pair<ThemeId, SummaryKind>> currentFigure() const;

    /// Selected cells onto the clipboard, as text and as a coloured table; nothing selected: nothing happens.
    void copy(bool withNames);
    /// The whole grid with names and figures left out.
    Q_INVOKABLE void copyAll();
    /// Reads the clipboard; pasteRequested or refused follows.
    void paste();
    /// The selected cells become "not handed in", in one step; a global score is asked to be withdrawn.
    void clearSelected();
    void selectAll();

    HeatmapTable& body() const { return *m_body; }
    HeatmapTable& figures() const { return *m_figures; }

    /// The height is that of the grid with its rows grown as far as they may; higher only leaves room below.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentCellChanged(const ks::ScoreKey& cell);
    void currentFigureChanged(const ks::ThemeId& theme, ks::SummaryKind kind);
    /// A block was read from the clipboard; to be shown, then given to HeatmapModel::setScores.
    void pasteRequested(const ks::PastePlan& plan);
    void globalScoreEditRequested(const ks::ThemeId& theme);
    void globalScoreWithdrawalRequested(const ks::ThemeId& theme);
    void contextMenuRequested(const QPoint& globalPosition);
    /// What was asked cannot be done; for the status area.
    void refused(const ks::Error& error);
    void zoomChanged(double factor);
    /// The wheel was turned with Ctrl held; the zoom follows it, unless the grid fills the view.
    void zoomedByHand(double factor);
    void arrangementChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Sizes;

    void wireTable(HeatmapTable& table);
    void wireSelection();
    void wireScrolling();
    void refreshLook();
    void refreshMarks();
    void retranslate();
    void announce();
    void crossFromBody(Qt::Edge edge);
    void crossFromFigures(Qt::Edge edge);
    void sortByCurrent(bool descending);
    ThemeId currentTheme() const;
    void activate(const QModelIndex& index);
    GridBlock selectedBlock(bool withNames) const;
    void toClipboard(const GridBlock& block) const;
    void relayout();
    Sizes measure() const;
    double widestNote() const;
    void placeNormal(const Sizes& sizes);
    void placeTransposed(const Sizes& sizes);
    void wantHeight(int height);
    double zoomToFill() const;

    HeatmapModel& m_model;
    HeatmapSummaryModel& m_summary;
    HeatCellPainter m_cells;
    HeatmapTable* m_figures;
    HeatmapTable* m_body;
    LevelPaletteId m_paletteId = LevelPaletteId::Report;
    double m_zoom = 1.0;
    bool m_fills = false;
    bool m_laying = false;
    int m_wantedHeight = 0; ///< with rows as high as they may grow
    std::optional<ScoreKey> m_announcedCell;
    std::optional<std::pair<ThemeId, SummaryKind>> m_announcedFigure;
};

} // namespace ks
