#pragma once

#include "widgets/pages/page.h"

class QComboBox;

namespace ks {

class BoundedText;
class EmptyState;
class PaintedChart;
class PlainTable;
class PriorityBoard;
class TabbedStack;
class TimelineView;

/// What is to be done when, and by whom: the packages on a board by priority, along the quarters with today, and how
/// much each city has on its plate. Their reservation stands above each.
class PlanningPage final : public Page {
    Q_OBJECT

public:
    explicit PlanningPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    TableFilter filterShown() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { BoardTab, TimelineTab, WorkloadTab };

    QWidget* buildWorkload();
    void follow();
    void fill();
    void fillWorkload();
    void fillCities();
    bool isWanted(const QString& id) const;
    void setPriority(const QString& id, int priority);
    void setQuarter(const QString& id, const QDate& firstDay);
    void setField(const QString& id, const QString& field, const QVariant& value);
    void showPackage(const QString& id);
    void showStep(const QString& id);

    PageContext m_context;
    bool m_stale = true;
    QComboBox* m_city = nullptr; ///< whose packages are on the board and the timeline
    BoundedText* m_reservation = nullptr;
    EmptyState* m_empty = nullptr;
    TabbedStack* m_tabs = nullptr;
    PriorityBoard* m_board = nullptr;
    TimelineView* m_timeline = nullptr;
    PaintedChart* m_workload = nullptr;
    PlainTable* m_workloadTable = nullptr;
};

} // namespace ks
