#pragma once

#include "domain/analysis/benchmark.h"
#include "models/roundsbefore.h"
#include "models/staffingmodel.h"
#include "models/themedistributionmodel.h"
#include "report/pictures/reportpictures.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;
class QScrollArea;

namespace ks {

class ChartPanel;
class LevelLegend;
class PaintedChart;
class ThemeDistributionView;
class TabbedStack;
class ThemeSpreadView;

/// How the cities stand beside one another, one chart at a time: levels per theme, spread, the cities along the scale,
/// one city against the others, and its staff. Each chart is there as a table too, and as a picture.
class BenchmarkPage final : public Page {
    Q_OBJECT

public:
    explicit BenchmarkPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    QStringList tablesShown() const override;
    TableFilter filterShown() const override;
    void savePicture() override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// One tab: its chart, and how it is filled when it is shown.
    struct Tab {
        QString id;
        QStringList tables; ///< of the report
        ChartPanel* panel;
        std::function<void(ChartPanel&)> fill;
    };

    void compose();
    QWidget* buildChoices();
    void addTab(const QString& id, const QString& title, const QStringList& tables, QWidget* chart,
                const std::function<void(ChartPanel&)>& fill);
    void addCharts();
    void addStaffing(const QString& id, const QString& title, StaffingModel& model, StaffingFigure figure);
    void fillChoices();
    void fillLater(); ///< at once while it is on show
    void fill();
    void fillDistributions(ChartPanel& panel);
    void fillSpread(ChartPanel& panel);
    void fillStandings(ChartPanel& panel);
    void fillRadar(ChartPanel& panel);
    void fillStaffing(ChartPanel& panel, StaffingFigure figure);
    void colour(LevelPaletteId palette);
    void explain(const QString& row);
    void explainTheme(int row);
    void explainStaffing(int row);
    void explainFigure(StaffingFigure figure, const CityId& city);
    void tellOfGroup(const ThemeId& theme);
    void fillStory();
    void fitLetters();
    void giveRoom();
    void showChoices(const QString& tab);

    const Workspace& workspace() const;
    std::optional<CityId> city() const;
    TableFilter filter() const; ///< marks the chosen city
    std::function<std::optional<ReportPicture>()> picture(const QString& id) const;

    PageContext m_context;
    bool m_stale = false;
    ThemeDistributionModel m_distribution;
    StaffingModel m_fte;
    StaffingModel m_lekp;
    RoundsBefore m_before;
    ReportPictures m_pictures;
    QList<Tab> m_tabs;
    std::optional<ThemeId> m_told; ///< whose figure of the group was asked about
    QScrollArea* m_room = nullptr;
    QLabel* m_story = nullptr;
    QLabel* m_title = nullptr;
    QComboBox* m_city = nullptr;
    QLabel* m_cityLabel = nullptr;
    QComboBox* m_group = nullptr;
    QLabel* m_groupLabel = nullptr;
    QComboBox* m_theme = nullptr;
    QLabel* m_themeLabel = nullptr;
    TabbedStack* m_charts = nullptr;
    ThemeDistributionView* m_distributionView = nullptr;
    LevelLegend* m_legend = nullptr;
    ThemeSpreadView* m_spread = nullptr;
    QLabel* m_spreadKey = nullptr;
    PaintedChart* m_strip = nullptr;
    PaintedChart* m_radar = nullptr;
};

} // namespace ks
