#pragma once

#include "charts/dragsurface.h"
#include "drawing/timeline.h"

namespace ks {

/// A timeline to look at and to go through: arrows, Home and End go from step to step in the order of their days,
/// Enter, Space or a click chooses one. As high as it needs at its width; inside a scroll area it keeps the current
/// step in sight. Its colours come from the palette, the names of months from locale(). Where it is allowed, packages
/// are put in another quarter with the mouse, or with Ctrl and an arrow, and into none with the mouse or Delete.
/// Nothing changes here: whoever owns them answers quarterMoved with other steps, or with none.
class TimelineView final : public DragSurface {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// The current step stays where it is still there. Ids are unique.
    void setSteps(const QList<TimelineStep>& steps);
    const QList<TimelineStep>& steps() const { return m_steps; }

    /// The day that gets a line of its own; an invalid one: none.
    void setToday(const QDate& today);

    void setPackagesMovable(bool movable);

    QString currentStep() const; ///< id; empty: none
    void setCurrentStep(const QString& id);

    /// The picture as it stands on paper, for copying and saving: opaque, without an outline, at `scale` times the
    /// size.
    QImage picture(qreal scale) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    const TimelineGeometry& geometryOfSteps() const { return m_geometry; }
    // For the accessible interface: in the order in which the arrows go through them.
    int itemCount() const override { return static_cast<int>(m_geometry.order.size()); }
    QString itemName(int item) const override { return timelineStepText(m_steps[m_geometry.order[item]]); }
    QString itemValue(int item) const override { return m_steps[m_geometry.order[item]].whenText; }
    QRect itemArea(int item) const override;
    int itemAt(const QPoint& place) const override;
    int currentItem() const override { return static_cast<int>(m_geometry.order.indexOf(m_current)); }

public slots:
    /// Puts a line for each step on the clipboard, in the order of their days, for a spreadsheet.
    void copyAll() const;

signals:
    void quarterMoved(const QString& id, const QDate& firstDay); ///< of the quarter; invalid: none any more

protected:
    void goToItem(int item) override;
    QString idOf(int item) const override { return m_steps[m_geometry.order[item]].id; }
    void dropAt(const QPointF& place) override;
    void clicked() override { chooseCurrent(); }
    bool mayDrag(int item) const override { return canMove(m_geometry.order.value(item, -1)); }
    Qt::CursorShape cursorOver(int) const override { return Qt::PointingHandCursor; }
    bool stopsAtItems() const override { return false; }
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TimelineStyle look() const;
    TimelineGeometry geometryFor(int width) const;
    void relayout();
    void describe();
    void goBy(int places);
    bool canMove(int step) const;
    void moveTo(int step, const QDate& quarter);
    void moveCurrentBy(int quarters);
    void paintDrag(QPainter& painter, const TimelineStyle& style) const;

    QList<TimelineStep> m_steps;
    TimelineGeometry m_geometry;
    QDate m_today;
    int m_current = -1; ///< into the steps
    bool m_movable = false;
};

} // namespace ks
