#include "charts/timelineview.h"

#include "domain/analysis/deadlines.h"
#include "drawing/contrast.h"
#include "drawing/heatmappicture.h"
#include "drawing/timelinescale.h"

#include <QClipboard>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace ks {
namespace {

const QColor paperAccent(0x0B, 0x6E, 0x6E);

} // namespace

TimelineView::TimelineView(QWidget* parent) : DragSurface(parent) {
    setObjectName(QStringLiteral("timelineView"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void TimelineView::setSteps(const QList<TimelineStep>& steps) {
    const QString before = currentStep();
    m_steps = steps;
    m_current = -1;
    endDrag();
    for (int i = 0; i < m_steps.size(); ++i) {
        if (!before.isEmpty() && m_steps[i].id == before)
            m_current = i;
    }
    relayout();
    announceItems(*this);
    if (m_current >= 0 && hasFocus())
        keepInSight(*this, itemArea(currentItem()));
    if (currentStep() != before)
        emit currentChanged(currentStep());
}

void TimelineView::setToday(const QDate& today) {
    m_today = today;
    relayout();
}

void TimelineView::setPackagesMovable(bool movable) {
    if (movable == m_movable)
        return;
    m_movable = movable;
    endDrag();
    relayout();
}

bool TimelineView::canMove(int step) const {
    return m_movable && step >= 0 && m_steps[step].kind == TimelineKind::Package;
}

void TimelineView::moveTo(int step, const QDate& quarter) {
    const TimelineStep moved = m_steps[step]; // the answer may be other steps
    const QDate before = moved.isDated() ? startOfQuarter(moved.from) : QDate();
    if (quarter != before)
        emit quarterMoved(moved.id, quarter);
}

/// What has no quarter yet begins in that of today.
void TimelineView::moveCurrentBy(int quarters) {
    if (!canMove(m_current))
        return;
    const TimelineStep& step = m_steps[m_current];
    if (step.isDated())
        moveTo(m_current, startOfQuarter(step.from).addMonths(3 * quarters));
    else if (m_today.isValid())
        moveTo(m_current, startOfQuarter(m_today));
}

QString TimelineView::currentStep() const {
    return m_current < 0 ? QString() : m_steps[m_current].id;
}

void TimelineView::setCurrentStep(const QString& id) {
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].id == id) {
            goToItem(static_cast<int>(m_geometry.order.indexOf(i)));
            return;
        }
    }
}

QRect TimelineView::itemArea(int item) const {
    return m_geometry.places[m_geometry.order[item]].whole().toAlignedRect();
}

int TimelineView::itemAt(const QPoint& place) const {
    const int step = m_geometry.stepAt(place);
    return step < 0 ? -1 : static_cast<int>(m_geometry.order.indexOf(step));
}

void TimelineView::goToItem(int item) {
    if (m_geometry.order[item] == m_current)
        return;
    m_current = m_geometry.order[item];
    keepInSight(*this, itemArea(item));
    update();
    if (hasFocus())
        announceItem(*this, item);
    emit currentChanged(currentStep());
}

void TimelineView::goBy(int places) {
    if (itemCount() > 0)
        goToItem(m_current < 0 ? 0 : std::clamp(currentItem() + places, 0, itemCount() - 1));
}

TimelineStyle TimelineView::look() const {
    TimelineStyle look = TimelineStyle::from(palette(), palette().color(QPalette::Link), font());
    if (!hasFocus())
        look.outline = look.line;
    return look;
}

/// Where packages can be moved there is room for them in this quarter and the three that follow.
TimelineGeometry TimelineView::geometryFor(int width) const {
    const QDate until = m_movable && m_today.isValid() ? m_today.addMonths(9) : QDate();
    return timelineGeometry(m_steps, width, timelineMetrics(look(), nullptr), locale(), m_today, until);
}

void TimelineView::relayout() {
    m_geometry = geometryFor(width());
    describe();
    updateGeometry();
    update();
}

void TimelineView::describe() {
    setAccessibleName(tr("Timeline"));
    QStringList lines;
    for (const int step : m_geometry.order)
        lines.append(timelineStepText(m_steps[step]));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QImage TimelineView::picture(qreal scale) const {
    const TimelineStyle paper = TimelineStyle::from(paperPalette(), paperAccent, font());
    const TimelineGeometry geometry =
        timelineGeometry(m_steps, width(), timelineMetrics(paper, nullptr), locale(), m_today);
    const QSizeF size = QSizeF(width(), std::max(1.0, geometry.height)) * scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    // As the screen, so that the text keeps the size that was measured.
    image.setDotsPerMeterX(qRound(logicalDpiX() / 0.0254));
    image.setDotsPerMeterY(qRound(logicalDpiY() / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintTimeline(painter, geometry, m_steps, paper);
    return image;
}

void TimelineView::copyAll() const {
    QStringList lines;
    for (const int step : m_geometry.order)
        lines.append(
            QStringList{m_steps[step].title, m_steps[step].whenText, timelineKindName(m_steps[step].kind)}.join(
                QLatin1Char('\t')));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

int TimelineView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(width == this->width() ? m_geometry.height : geometryFor(width).height));
}

QSize TimelineView::sizeHint() const {
    const int wide = fontMetrics().height() * 45;
    return {wide, heightForWidth(wide)};
}

QSize TimelineView::minimumSizeHint() const {
    const int narrow = fontMetrics().height() * 18;
    return {narrow, fontMetrics().height() * 8};
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        relayout();
}

void TimelineView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        relayout();
        break;
    case QEvent::PaletteChange:
        update();
        break;
    default:
        break;
    }
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const TimelineStyle style = look();
    if (isDragging()) {
        const QRectF target = m_geometry.areaOfQuarter(m_geometry.quarterAt(draggedTo()));
        painter.fillRect(target, mixed(style.ground, style.phase, 0.2));
    }
    paintTimeline(painter, m_geometry, m_steps, style, m_current);
    if (isDragging() && m_current >= 0)
        paintDrag(painter, style);
}

/// An outline goes along with the mouse, and says where it would go: the scale may be out of sight.
void TimelineView::paintDrag(QPainter& painter, const TimelineStyle& style) const {
    painter.setPen(QPen(style.phase, fontMetrics().height() * 0.12, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_geometry.places[m_current].whole().translated(draggedTo() - draggedFrom()));
    const QDate quarter = m_geometry.quarterAt(draggedTo());
    const QString name = quarter.isValid() ? quarterOf(quarter) : tr("without a quarter");
    painter.setFont(style.titleFont);
    const QFontMetricsF letters(style.titleFont);
    const qreal air = letters.height() * 0.3;
    QRectF plate(draggedTo() + QPointF(letters.height(), letters.height()),
                 QSizeF(letters.horizontalAdvance(name) + 2 * air, letters.height() + air));
    plate.moveRight(std::min(plate.right(), static_cast<qreal>(width())));
    plate.moveBottom(std::min(plate.bottom(), static_cast<qreal>(height())));
    painter.fillRect(plate, style.phase);
    painter.setPen(style.ground);
    painter.drawText(plate, Qt::AlignCenter, name);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const auto all = static_cast<int>(m_steps.size());
    const bool toMove = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        toMove ? moveCurrentBy(-1) : goBy(-1);
        break;
    case Qt::Key_Right:
        toMove ? moveCurrentBy(1) : goBy(1);
        break;
    case Qt::Key_Up:
        goBy(-1);
        break;
    case Qt::Key_Down:
        goBy(1);
        break;
    case Qt::Key_Home:
        goBy(-all);
        break;
    case Qt::Key_End:
        goBy(all);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseCurrent();
        break;
    case Qt::Key_Delete:
        if (canMove(m_current))
            moveTo(m_current, QDate());
        break;
    case Qt::Key_Escape:
        if (isDragging()) {
            endDrag();
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::dropAt(const QPointF& place) {
    moveTo(m_current, m_geometry.quarterAt(place));
}

} // namespace ks
