#include "drawing/labelplacing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ks {
namespace {

constexpr qreal betweenBlocks = 0.25; ///< all in lines: between blocks
constexpr qreal keptFromPoint = 0.3;  ///< that other blocks keep from a point
constexpr qreal lattice = 0.75;       ///< of the places that are tried out

class Placing final {
public:
    Placing(QList<LabelBlock>& blocks, const LabelPlacing& placing)
        : m_blocks(blocks), m_placing(placing), m_isPlaced(blocks.size(), false) {}

    bool place();

private:
    bool isFree(const QRectF& area, qsizetype block) const;
    bool isClear(const QLineF& leader, const QRectF& area, qsizetype block) const;
    void put(qsizetype block, const QRectF& area);
    bool tryAt(qsizetype block, const QPointF& topLeft);
    bool tryBeside(qsizetype block);
    bool tryAround(qsizetype block, bool clear);
    void makeOffsets();
    qreal distance(const QRectF& area, const QPointF& point) const;
    bool pointShows(qsizetype block) const { return !m_isPlaced[block] || m_blocks[block].beside; }

    QList<LabelBlock>& m_blocks;
    const LabelPlacing& m_placing;
    QList<qsizetype> m_placed;
    QList<bool> m_isPlaced;   ///< per block
    QList<QPointF> m_offsets; ///< nearest first
};

QPointF nearestOf(const QRectF& area, const QPointF& point) {
    return {std::clamp(point.x(), area.left(), area.right()), std::clamp(point.y(), area.top(), area.bottom())};
}

bool crosses(const QLineF& line, const QRectF& area) {
    const QPointF corners[] = {area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()};
    if (area.contains(line.p1()) || area.contains(line.p2()))
        return true;
    for (int i = 0; i < 4; ++i) {
        if (line.intersects(QLineF(corners[i], corners[(i + 1) % 4])) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

qreal distanceToLine(const QLineF& line, const QPointF& point) {
    const QPointF along = line.p2() - line.p1();
    const qreal length = QPointF::dotProduct(along, along);
    const qreal part = length > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(point, line.pointAt(part)).length();
}

qreal Placing::distance(const QRectF& area, const QPointF& point) const {
    return QLineF(point, nearestOf(area, point)).length();
}

bool Placing::isFree(const QRectF& area, qsizetype block) const {
    if (!m_placing.area.contains(area))
        return false;
    const qreal room = betweenBlocks * m_placing.line;
    const QRectF wide = area.adjusted(-room, -room, room, room);
    for (const qsizetype other : m_placed) {
        if (wide.intersects(m_blocks[other].area))
            return false;
    }
    for (qsizetype other = 0; other < m_blocks.size(); ++other) {
        if (other != block && pointShows(other) &&
            distance(area, m_blocks[other].point) < keptFromPoint * m_placing.line)
            return false;
    }
    return true;
}

/// No line leads over the label or the point of another, nor does a label lie over the line of another or over what it
/// has to avoid.
bool Placing::isClear(const QLineF& leader, const QRectF& area, qsizetype block) const {
    if (std::any_of(m_placing.avoid.cbegin(), m_placing.avoid.cend(),
                    [&](const QLineF& each) { return crosses(each, area); }))
        return false;
    for (const qsizetype other : m_placed) {
        if (crosses(leader, m_blocks[other].area))
            return false;
        if (!m_blocks[other].leader.isNull() && crosses(m_blocks[other].leader, area))
            return false;
    }
    for (qsizetype other = 0; other < m_blocks.size(); ++other) {
        if (other != block && pointShows(other) &&
            distanceToLine(leader, m_blocks[other].point) < keptFromPoint * m_placing.line)
            return false;
    }
    return true;
}

void Placing::put(qsizetype index, const QRectF& area) {
    m_blocks[index].area = area;
    m_placed.append(index);
    m_isPlaced[index] = true;
}

bool Placing::tryAt(qsizetype index, const QPointF& topLeft) {
    const QRectF area(topLeft, m_blocks[index].size);
    if (!isFree(area, index))
        return false;
    put(index, area);
    return true;
}

/// To the right, left, below or above, touching the point.
bool Placing::tryBeside(qsizetype index) {
    LabelBlock& block = m_blocks[index];
    const qreal room = 2 * keptFromPoint * m_placing.line;
    const qreal half = std::min(block.size.height() / 2, 0.65 * m_placing.line); // the first line at the point
    const QPointF places[] = {{room, -half},
                              {-room - block.size.width(), -half},
                              {-block.size.width() / 2, room},
                              {-block.size.width() / 2, -room - block.size.height()}};
    for (const QPointF& each : places) {
        const QRectF area(block.point + each, block.size);
        const QLineF leader(block.point, nearestOf(area, block.point));
        if (isClear(leader, area, index) && tryAt(index, area.topLeft())) {
            block.beside = true;
            block.leader = leader;
            return true;
        }
    }
    return false;
}

bool Placing::tryAround(qsizetype index, bool clear) {
    LabelBlock& block = m_blocks[index];
    const QPointF middle(block.size.width() / 2, block.size.height() / 2);
    const qreal reach = QLineF({}, middle).length() + m_placing.farthest;
    for (const QPointF& each : std::as_const(m_offsets)) {
        if (m_placing.farthest > 0 && QLineF({}, each).length() > reach)
            break; // the rest is further
        const QRectF area(block.point + each - middle, block.size);
        if (!isFree(area, index))
            continue;
        const qreal away = distance(area, block.point);
        const QLineF leader(block.point, nearestOf(area, block.point));
        if (away < 2 * keptFromPoint * m_placing.line || (m_placing.farthest > 0 && away > m_placing.farthest) ||
            (clear && !isClear(leader, area, index)))
            continue;
        put(index, area);
        block.beside = true;
        block.leader = leader;
        return true;
    }
    return false;
}

void Placing::makeOffsets() {
    const qreal step = lattice * m_placing.line;
    const auto across = static_cast<int>(std::ceil(m_placing.area.width() / step));
    const auto down = static_cast<int>(std::ceil(m_placing.area.height() / step));
    for (int x = -across; x <= across; ++x) {
        for (int y = -down; y <= down; ++y)
            m_offsets.append(QPointF(x * step, y * step));
    }
    const auto squared = [](const QPointF& each) { return QPointF::dotProduct(each, each); };
    std::stable_sort(m_offsets.begin(), m_offsets.end(),
                     [&](const QPointF& a, const QPointF& b) { return squared(a) < squared(b); });
}

/// Those that can stand on or at their points come first, the largest of them ahead; the others go around them.
bool Placing::place() {
    QList<qsizetype> order(m_blocks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        return m_blocks[a].size.width() * m_blocks[a].size.height() >
               m_blocks[b].size.width() * m_blocks[b].size.height();
    });
    QList<qsizetype> rest;
    for (const qsizetype each : std::as_const(order)) {
        const QSizeF& size = m_blocks[each].size;
        const bool there = m_placing.onPoint
                               ? tryAt(each, m_blocks[each].point - QPointF(size.width(), size.height()) / 2)
                               : tryBeside(each);
        if (!there)
            rest.append(each);
    }
    if (rest.isEmpty())
        return true;
    makeOffsets();
    return std::all_of(rest.cbegin(), rest.cend(),
                       [this](qsizetype each) { return tryAround(each, true) || tryAround(each, false); });
}

} // namespace

bool placeLabels(QList<LabelBlock>& blocks, const LabelPlacing& placing) {
    return Placing(blocks, placing).place();
}

} // namespace ks
