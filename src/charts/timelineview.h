#pragma once

#include "drawing/timeline.h"

#include <QWidget>

namespace ks {

/// A timeline to look at and to go through: arrows, Home and End go from step to step in the order of their days,
/// Enter, Space or a click chooses one. As high as it needs at its width; inside a scroll area it keeps the current
/// step in sight. Its colours come from the palette, the names of months from locale(). Where it is allowed, packages
/// are put in another quarter with the mouse, or with Ctrl and an arrow, and into none with the mouse or Delete.
/// Nothing changes here: whoever owns them answers quarterMoved with other steps, or with none.
class TimelineView final : public QWidget {
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

    // For the accessible interface.
    int currentIndex() const { return m_current; } ///< into steps(), -1: none
    const TimelineGeometry& geometryOfSteps() const { return m_geometry; }

public slots:
    /// Puts a line for each step on the clipboard, in the order of their days, for a spreadsheet.
    void copyAll() const;

signals:
    void currentChanged(const QString& id);
    void chosen(const QString& id);
    void quarterMoved(const QString& id, const QDate& firstDay); ///< of the quarter; invalid: none any more

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    TimelineStyle look() const;
    TimelineGeometry geometryFor(int width) const;
    void relayout();
    void describe();
    void goTo(int step);
    void goBy(int places);
    void showCurrent();
    bool canMove(int step) const;
    void moveTo(int step, const QDate& quarter);
    void moveCurrentBy(int quarters);
    void paintDrag(QPainter& painter, const TimelineStyle& style) const;
    void endDrag();

    QList<TimelineStep> m_steps;
    TimelineGeometry m_geometry;
    QDate m_today;
    int m_current = -1;
    int m_pressed = -1;
    bool m_movable = false;
    bool m_dragging = false; ///< the step that was pressed
    QPointF m_from;
    QPointF m_to;
};

} // namespace ks
