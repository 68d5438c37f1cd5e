#include "widgets/preview/pagesview.h"

#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <utility>

namespace ks {
namespace {

constexpr double smallestZoom = 0.1;
constexpr double largestZoom = 8.0;
constexpr int focusRing = 2; // pixels

} // namespace

PagesView::PagesView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The pages as they are printed"));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(focusRing, focusRing, focusRing, focusRing);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // coming and going it would change what fits
}

bool PagesView::event(QEvent* event) {
    const bool done = QAbstractScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    } else if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(accent(palette()), focusRing));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return done;
}

void PagesView::setPages(const QList<RecordedPage>& pages) {
    m_pages = pages;
    m_current = -1;
    relayout();
    goToPage(0);
}

void PagesView::goToPage(int page) {
    if (page >= 0 && page < m_places.pages.size())
        verticalScrollBar()->setValue(m_places.pages[page].top() - gap());
    followScrolling();
}

void PagesView::setFit(Fit fit) {
    const int page = m_current;
    m_fit = fit;
    relayout();
    goToPage(page);
}

double PagesView::zoom() const {
    return m_scale / pixelsPerPoint();
}

void PagesView::setZoom(double zoom) {
    const int page = m_current;
    m_fit = Fit::None;
    m_scale = std::clamp(zoom, smallestZoom, largestZoom) * pixelsPerPoint();
    relayout();
    goToPage(page);
}

int PagesView::gap() const {
    return steps(*this, 1.5);
}

void PagesView::relayout() {
    QList<QSizeF> sizes;
    for (const RecordedPage& each : std::as_const(m_pages))
        sizes.append(each.size);
    const QSize room = viewport()->size();
    if (m_fit != Fit::None)
        m_scale = fittingScale(sizes, room, gap(), m_fit == Fit::WholePage);
    m_places = placePages(sizes, m_scale, gap(), room.width());
    horizontalScrollBar()->setRange(0, m_places.whole.width() - room.width());
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, m_places.whole.height() - room.height());
    verticalScrollBar()->setPageStep(room.height());
    for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(fontMetrics().height() * 3);
    viewport()->update();
    if (std::exchange(m_toldScale, m_scale) != m_scale)
        emit zoomChanged();
}

void PagesView::followScrolling() {
    const int seen = m_places.pageAt(verticalScrollBar()->value(), viewport()->height());
    if (seen == m_current)
        return;
    m_current = seen;
    setAccessibleDescription(tr("Page %1 of %2").arg(seen + 1).arg(pageCount()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit currentPageChanged(seen);
}

void PagesView::scrollContentsBy(int dx, int dy) {
    viewport()->scroll(dx, dy);
    followScrolling();
}

void PagesView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRect seen = event->rect().translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < m_places.pages.size(); ++page) {
        const QRect& sheet = m_places.pages[page];
        if (!sheet.intersects(seen))
            continue;
        painter.fillRect(sheet, Qt::white); // paper, whatever the palette
        painter.save();
        painter.setClipRect(sheet);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.translate(sheet.topLeft());
        m_pages[page].paint(painter, m_scale);
        painter.restore();
    }
}

void PagesView::resizeEvent(QResizeEvent* event) {
    const int page = m_current;
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    if (m_fit != Fit::None)
        goToPage(page);
    followScrolling();
}

void PagesView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp:
        return goToPage(std::max(0, m_current - 1));
    case Qt::Key_PageDown:
        return goToPage(std::min(pageCount() - 1, m_current + 1));
    case Qt::Key_Home:
        return goToPage(0);
    case Qt::Key_End:
        return goToPage(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        setZoom(zoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagesView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

} // namespace ks
