#pragma once

#include "models/themedistributionmodel.h"
#include "widgets/pages/page.h"

#include <memory>

namespace ks {

class LevelLegend;
class ThemeDistributionView;
struct Change;
namespace Ui {
class OverviewPage;
}

/// Answers at a glance: who has handed in, how the themes stand, what asks for attention, what changed last.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    QWidget* firstFocus() override;

private:
    void arrange();
    void addSpread();
    void connectLists();
    void fill();
    void fillThemes();
    void fillCities();
    void fillChanges();

    PageContext m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    ThemeDistributionModel m_distribution;
    ThemeDistributionView* m_spread = nullptr;
    LevelLegend* m_legend = nullptr;
};

} // namespace ks
