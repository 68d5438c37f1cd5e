#pragma once

#include "widgets/pages/page.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace ks {

class PaintedChart;
class PlainTable;
class PriorityBoard;
class TimelineView;

/// What is to be done when, and by whom: the packages on a board by priority, along the quarters with today, and how
/// much each city has on its plate. Their reservation stands above each.
class PlanningPage final : public Page {
    Q_OBJECT

public:
    explicit PlanningPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { BoardTab, TimelineTab, WorkloadTab };

    void addTab(const QString& title, QWidget* shown);
    QWidget* buildWorkload();
    void follow();
    void fill();
    void fillWorkload();
    void setPriority(const QString& id, int priority);
    void showPackage(const QString& id);

    PageContext m_context;
    bool m_stale = true;
    QLabel* m_reservation = nullptr;
    QTabBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    PriorityBoard* m_board = nullptr;
    TimelineView* m_timeline = nullptr;
    PaintedChart* m_workload = nullptr;
    PlainTable* m_workloadTable = nullptr;
};

} // namespace ks
