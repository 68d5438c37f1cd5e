#pragma once

#include "models/themedistributionmodel.h"
#include "widgets/pages/page.h"

#include <memory>

class QAbstractItemView;

namespace ks {

class LevelLegend;
class TakeOverOffer;
class ThemeDistributionView;
struct Finding;
namespace Ui {
class OverviewPage;
}

/// Answers at a glance: who has handed in, how the themes stand, what asks for attention, what is next. Every line
/// leads to its place. What needs more than the scores is read once the page stands.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);
    ~OverviewPage() override;

    QWidget* firstFocus() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void arrangeCards();
    void addSpread();
    void addOffer();
    void connectLists();
    void connectButtons();
    void keepInSight(const QAbstractItemView& view, const QModelIndex& line);
    void follow();
    void fillScores();
    void fillContent();
    void fillNext(const QList<Finding>& found);
    void fillChanges();
    void showMore(bool more);

    PageContext m_context;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    ThemeDistributionModel m_distribution;
    ThemeDistributionView* m_spread = nullptr;
    LevelLegend* m_legend = nullptr;
    TakeOverOffer* m_offer = nullptr;
    bool m_painted = false;
    bool m_stale = false; ///< something changed while the page was hidden
};

} // namespace ks
