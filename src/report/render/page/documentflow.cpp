#include "report/render/page/documentflow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ks {
namespace {

constexpr qreal unlimited = std::numeric_limits<float>::max();

qreal undividedHeight(PageBlock& block) {
    const QList<qreal> heights = block.divide(unlimited, unlimited);
    return heights.isEmpty() ? 0 : heights.first();
}

qreal gapBetween(const PageBlock* above, const PageBlock& below) {
    if (!above)
        return 0;
    return std::max(above->spaceAfter(), above->keepsWithNext() ? below.spaceBelowKept() : below.spaceBefore());
}

void addSource(LaidPage& page, const PageSource& source) {
    if (!source.text.isEmpty() && !page.sources.contains(source))
        page.sources.append(source);
}

} // namespace

void DocumentFlow::add(PageBlock& block) {
    m_waiting.append(&block);
    if (!block.keepsWithNext())
        placeWaiting();
}

QList<LaidPage> DocumentFlow::finish() {
    placeWaiting();
    closePage();
    return m_pages;
}

void DocumentFlow::openPage(QPageLayout::Orientation orientation) {
    closePage();
    m_page = LaidPage{orientation, m_section, {}, {}, 0};
    m_y = m_setting.frameOf(*m_page).body().top();
}

void DocumentFlow::closePage() {
    if (m_page && !m_page->parts.isEmpty()) {
        const QRectF body = m_setting.frameOf(*m_page).body();
        m_page->filled = (m_y - body.top()) / body.height();
        m_pages.append(*m_page);
    }
    m_page.reset();
}

const PageBlock* DocumentFlow::lastOfPage() const {
    return m_page->parts.isEmpty() ? nullptr : m_page->parts.last().block;
}

qreal DocumentFlow::gapBefore(const PageBlock& block) const {
    return gapBetween(lastOfPage(), block);
}

QRectF DocumentFlow::bodyWith(LaidPage page, const PageBlock& block) const {
    addSource(page, block.source());
    return m_setting.frameOf(page).body();
}

qreal DocumentFlow::wholeBody(QPageLayout::Orientation orientation, const PageBlock& block) const {
    return bodyWith({orientation, m_section, {}, {}, 0}, block).height();
}

qreal DocumentFlow::left(const PageBlock& block) const {
    return bodyWith(*m_page, block).bottom() - m_y;
}

DocumentFlow::Together DocumentFlow::heightOfKept() const {
    Together kept;
    const PageBlock* above = nullptr;
    for (PageBlock* block : m_waiting) {
        const qreal height = block == m_waiting.last() ? 0 : undividedHeight(*block);
        const qreal gap = gapBetween(above, *block);
        kept.atTop += height + gap;
        kept.height += height + (above ? gap : gapBefore(*block));
        above = block;
    }
    return kept;
}

/// A short opening of a part or chapter would leave a page nearly empty before a table that is held the other way; the
/// page is turned instead and the table stands below it.
bool DocumentFlow::turnPageFor(const PageBlock& block, const Together& kept) {
    constexpr qreal shortOpening = 0.3;
    const bool opening = m_page->parts.first().block->keepsWithNext();
    const bool upright = std::all_of(m_page->parts.begin(), m_page->parts.end(), [](const PlacedPart& part) {
        return part.block->source().text.isEmpty() && part.part == 0;
    });
    if (!opening || !upright || m_page->orientation == block.orientation())
        return false;
    LaidPage turned = *m_page;
    turned.orientation = block.orientation();
    const QRectF body = bodyWith(turned, block);
    const qreal here = body.bottom() - m_y - kept.height;
    if (m_y - body.top() > body.height() * shortOpening || block.leastHeight() > here)
        return false;
    *m_page = turned;
    return true;
}

void DocumentFlow::placeWaiting() {
    if (m_waiting.isEmpty())
        return;
    PageBlock& last = *m_waiting.last();
    const QPageLayout::Orientation orientation = last.orientation();
    if (!m_page)
        openPage(orientation);
    if (!m_page->parts.isEmpty()) {
        const Together kept = heightOfKept();
        const qreal here = left(last) - kept.height;
        const qreal later = wholeBody(orientation, last) - kept.atTop;
        const bool held = m_page->orientation == orientation;
        if (held ? here < 0 || last.leastRoom(here, later) > here : !turnPageFor(last, kept))
            openPage(orientation);
    }
    for (PageBlock* block : std::exchange(m_waiting, {}))
        place(*block);
}

void DocumentFlow::place(PageBlock& block) {
    const qreal gap = gapBefore(block);
    const QList<qreal> heights = block.divide(left(block) - gap, wholeBody(m_page->orientation, block));
    m_y += gap;
    for (int part = 0; part < heights.size(); ++part) {
        if (part > 0)
            openPage(m_page->orientation);
        if (heights[part] > 0)
            placePart(block, part, heights[part]);
    }
}

void DocumentFlow::placePart(PageBlock& block, int part, qreal height) {
    addSource(*m_page, block.source());
    // On whole units, which PDF pages are written in.
    const QPointF at(std::round(m_setting.frameOf(*m_page).body().left()), std::round(m_y));
    m_page->parts.append({&block, part, at});
    m_y += height;
}

} // namespace ks
