#pragma once

#include "models/heatmapmodel.h"
#include "models/heatmapsummarymodel.h"
#include "models/pastedblock.h"
#include "models/roundsbefore.h"
#include "widgets/pages/page.h"

#include <memory>

namespace ks {

class HeatmapToolbar;
class HeatmapView;
class Inspector;
class LevelLegend;
namespace Ui {
class HeatmapPage;
}

/// The centre of the program: the grid of all cities and themes, with the story of the selected cell beside it.
class HeatmapPage final : public Page {
    Q_OBJECT

public:
    explicit HeatmapPage(const PageContext& context, QWidget* parent = nullptr);
    ~HeatmapPage() override;

    QWidget* firstFocus() override;
    void showCell(const std::optional<CityId>& city, const ThemeId& theme) override;
    void setFullScreen(bool full) override;
    void savePicture() override;

public slots:
    void copy();
    void paste();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void compose();
    void connectGrid();
    void connectView();
    void compare();
    void recallArrangement();
    void rememberArrangement() const;
    void follow();
    void tellStory();
    void tellCell(const ScoreKey& cell);
    void tellTheme(const ThemeId& theme);
    void previewPaste(const PastePlan& plan);
    void takeOver(const PastePlan& plan);
    void showContextMenu(const QPoint& globalPosition);
    void addAdjusting(QMenu& menu);
    void addFollowUps(QMenu& menu);
    void confirm(const AdjustmentPlace& place);
    /// The theme of the cell or figure that is selected; empty when nothing is.

    PageContext m_context;
    std::unique_ptr<Ui::HeatmapPage> m_ui;
    HeatmapModel m_model;
    HeatmapSummaryModel m_summary;
    RoundsBefore m_before;
    HeatmapToolbar* m_toolbar = nullptr;
    HeatmapView* m_grid = nullptr;
    LevelLegend* m_legend = nullptr;
    Inspector* m_inspector = nullptr;
};

} // namespace ks
