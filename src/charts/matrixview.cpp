#include "charts/matrixview.h"

#include "drawing/heatmappicture.h"

#include <QKeyEvent>
#include <QPainter>

namespace ks {
namespace {

constexpr int leastWidth = 24; ///< in lines
constexpr int leastHeight = 16;

/// The next step of the scale in a direction; a figure between two steps goes to the nearest that way.
int stepped(const MatrixAxis& axis, int figure, int direction) {
    const int step = std::max(1, axis.step);
    const int above = figure - axis.lowest;
    int steps = above / step;
    if (direction > 0)
        ++steps;
    else if (direction < 0 && above % step == 0)
        --steps;
    else if (direction == 0)
        return figure;
    return std::clamp(axis.lowest + steps * step, axis.lowest, axis.highest);
}

/// Whether that step is the nearest to it.
bool isOnStep(const MatrixAxis& axis, const std::optional<int>& figure, int step) {
    return figure && 2 * std::abs(*figure - step) < std::max(1, axis.step) + (*figure < step ? 1 : 0);
}

int middleOf(const MatrixAxis& axis) {
    const int step = std::max(1, axis.step);
    return axis.lowest + (axis.highest - axis.lowest) / 2 / step * step;
}

} // namespace

MatrixView::MatrixView(QWidget* parent) : DragSurface(parent) {
    setObjectName(QStringLiteral("matrixView"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setScene({});
}

void MatrixView::setScene(const MatrixScene& scene) {
    const QString before = currentEntry();
    const QString valueBefore = m_current < 0 ? QString() : itemValue(m_current);
    const bool same = m_scene.entries.size() == scene.entries.size();
    m_scene = scene;
    m_scene.keepTray = true;
    m_scene.withKey = false; // the table beside it and the tooltips say the titles
    m_current = -1;
    for (int i = 0; i < itemCount(); ++i) {
        if (!before.isEmpty() && m_scene.entries[i].id == before)
            m_current = i;
    }
    endDrag();
    relayout();
    if (!same)
        announceItems(*this);
    else if (m_current >= 0 && itemValue(m_current) != valueBefore)
        announceItemValue(*this, m_current);
    if (m_current >= 0 && hasFocus())
        keepInSight(*this, itemArea(m_current));
    if (currentEntry() != before)
        emit currentChanged(currentEntry());
}

QString MatrixView::currentEntry() const {
    return m_current < 0 ? QString() : m_scene.entries[m_current].id;
}

void MatrixView::setCurrentEntry(const QString& id) {
    for (int i = 0; i < itemCount(); ++i) {
        if (m_scene.entries[i].id == id) {
            goToItem(i);
            return;
        }
    }
}

void MatrixView::goToItem(int entry) {
    if (entry == m_current)
        return;
    m_current = entry;
    keepInSight(*this, itemArea(entry));
    update();
    if (hasFocus())
        announceItem(*this, entry);
    emit currentChanged(currentEntry());
}

QString MatrixView::figureText(int thousandths) const {
    return locale().toString(thousandths / 1000.0, 'g', 6);
}

QString MatrixView::itemValue(int item) const {
    const MatrixEntry& entry = m_scene.entries[item];
    const auto text = [&](const std::optional<int>& figure) { return figure ? figureText(*figure) : tr("open"); };
    return tr("importance %1, urgency %2").arg(text(entry.importance), text(entry.urgency));
}

QString MatrixView::itemName(int item) const {
    const MatrixEntry& entry = m_scene.entries[item];
    return tr("%1, %2: %3", "number, title, importance and urgency").arg(entry.mark, entry.title, itemValue(item));
}

void MatrixView::relayout() {
    if (m_scene.importance.caption.isEmpty())
        m_scene.importance.caption = tr("Importance ↑");
    if (m_scene.urgency.caption.isEmpty())
        m_scene.urgency.caption = tr("Urgency →");
    if (m_scene.trayCaption.isEmpty())
        m_scene.trayCaption = tr("Not rated");
    m_geometry = matrixGeometry(m_scene, size(), metricsOf(font(), this));
    describe();
    updateGeometry();
    update();
}

void MatrixView::describe() {
    setAccessibleName(tr("Matrix of importance and urgency"));
    QStringList lines;
    for (int i = 0; i < itemCount(); ++i)
        lines.append(itemName(i));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

QSize MatrixView::sizeHint() const {
    const int line = fontMetrics().height();
    return {48 * line, 30 * line};
}

QSize MatrixView::minimumSizeHint() const {
    const int line = fontMetrics().height();
    return {leastWidth * line, leastHeight * line};
}

int MatrixView::heightForWidth(int width) const {
    const BarMetrics metrics = metricsOf(font(), nullptr);
    return qCeil(matrixGeometry(m_scene, {qreal(width), leastHeight * metrics.line}, metrics).usedHeight);
}

void MatrixView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    relayout();
}

void MatrixView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        relayout();
    else if (event->type() == QEvent::PaletteChange)
        update();
}

void MatrixView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    const ChartInk ink = ChartInk::from(palette());
    MatrixHighlight highlight{m_current, hasFocus() ? ink.accent : ink.rule, {}};
    if (isDragging())
        highlight.target = ratingAt(draggedTo());
    paintMatrix(painter, m_geometry, m_scene, ink, highlight);
    if (!isDragging() || m_current < 0)
        return;
    // The number goes along with the mouse.
    QRectF badge = m_geometry.labels[m_current].badge;
    badge.moveCenter(draggedTo());
    painter.setPen(QPen(ink.accent, fontMetrics().height() * 0.12));
    painter.setBrush(ink.ground);
    painter.drawRect(badge);
    painter.setPen(ink.text);
    painter.drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, m_scene.entries[m_current].mark);
}

void MatrixView::move(int entry, const MatrixRating& rating) {
    const MatrixEntry& moved = m_scene.entries[entry];
    if (!isReadOnly() && (moved.importance != rating.importance || moved.urgency != rating.urgency))
        emit ratingMoved(QString(moved.id), rating.importance, rating.urgency);
}

/// What is not known comes in at the middle of its scale, whatever the direction.
bool MatrixView::step(int importance, int urgency) {
    if (m_current < 0)
        return false;
    const MatrixEntry& entry = m_scene.entries[m_current];
    MatrixRating rating;
    rating.importance = !entry.importance ? middleOf(m_scene.importance)
                        : entry.rated()   ? stepped(m_scene.importance, *entry.importance, importance)
                                          : *entry.importance;
    rating.urgency = !entry.urgency  ? middleOf(m_scene.urgency)
                     : entry.rated() ? stepped(m_scene.urgency, *entry.urgency, urgency)
                                     : *entry.urgency;
    move(m_current, rating);
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    bool done = true;
    switch (event->key()) {
    case Qt::Key_Left:
        done = step(0, -1);
        break;
    case Qt::Key_Right:
        done = step(0, 1);
        break;
    case Qt::Key_Up:
        done = step(1, 0);
        break;
    case Qt::Key_Down:
        done = step(-1, 0);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (itemCount() > 0)
            goToItem(event->key() == Qt::Key_Home ? 0 : itemCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        chooseCurrent();
        break;
    case Qt::Key_Escape:
        done = isDragging();
        endDrag();
        break;
    default:
        done = false;
    }
    if (!done)
        QWidget::keyPressEvent(event);
}

void MatrixView::dropAt(const QPointF& place) {
    if (const std::optional<MatrixRating> rating = ratingAt(place))
        move(m_current, *rating);
}

/// What the current entry would get if it were let go there.
std::optional<MatrixRating> MatrixView::ratingAt(const QPointF& place) const {
    const std::optional<MatrixRating> field = matrixRating(m_scene, m_geometry, place);
    if (!field || m_current < 0)
        return std::nullopt;
    const MatrixEntry& entry = m_scene.entries[m_current];
    const bool sameRow = isOnStep(m_scene.importance, entry.importance, field->importance);
    const bool sameColumn = isOnStep(m_scene.urgency, entry.urgency, field->urgency);
    if (sameRow == sameColumn)
        return field;
    return MatrixRating{sameRow ? *entry.importance : field->importance, sameColumn ? *entry.urgency : field->urgency};
}

} // namespace ks
