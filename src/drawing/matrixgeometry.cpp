// Where everything in the matrix of importance and urgency stands.
#include "drawing/labelplacing.h"
#include "drawing/matrixpicture.h"
#include "drawing/textwrap.h"

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

constexpr qreal air = 0.5; ///< all in lines
constexpr qreal badgeHeight = 1.3;
constexpr qreal badgePadding = 0.35;
constexpr qreal betweenLabels = 0.2;
constexpr qreal widestTitle = 11;
constexpr qreal widestTray = 15;
constexpr qreal widestKey = 22;
constexpr qreal leastPlot = 10;
constexpr int mostTries = 12;    ///< each a fifth higher than the one before
constexpr qreal trayShare = 0.3; ///< of the width
constexpr qreal titleShare = 0.28;

/// Half a band beside the first and the last value, so that each has as much room as the others.
int marginOf(const MatrixAxis& axis) {
    return std::max({axis.step / 2, (axis.highest - axis.lowest) / 8, 1});
}

qreal partOf(const MatrixAxis& axis, qreal value) {
    const int margin = marginOf(axis);
    return (value - axis.lowest + margin) / (axis.highest - axis.lowest + 2 * margin);
}

int tickOf(const MatrixAxis& axis) {
    return std::max(axis.step, 1000);
}

QString tickText(int value) {
    return QString::number(value / 1000);
}

class MatrixLayout final {
public:
    MatrixLayout(const MatrixScene& scene, const QSizeF& size, const BarMetrics& metrics)
        : m_scene(scene), m_size(size), m_metrics(metrics), m_line(metrics.line) {}

    MatrixGeometry make();

private:
    bool attempt(qreal height, bool titles);
    void placeFrame(qreal height);
    void placeTicks();
    bool placeRated();
    bool placeTray();
    bool placeTrayTitles(const QList<int>& entries);
    bool placeTrayBadges(const QList<int>& entries);
    void placeKey();

    MatrixLabel labelOf(int entry, qreal width) const;
    QList<MatrixGroup> groupsByRating() const;
    LabelBlock blockOf(const MatrixGroup& group) const;
    void settle(MatrixGroup& group, const LabelBlock& block);
    int columnsOf(qsizetype entries) const;

    const MatrixScene& m_scene;
    QSizeF m_size;
    const BarMetrics& m_metrics;
    qreal m_line;
    qreal m_badge = 0; ///< width, the same for all
    qreal m_keyHeight = 0;
    bool m_anyway = false; ///< labels may lie over one another
    MatrixGeometry m_found;
};

MatrixGeometry MatrixLayout::make() {
    for (const MatrixEntry& each : m_scene.entries)
        m_badge = std::max(m_badge, m_metrics.width(each.mark));
    m_badge = std::max(m_badge + 2 * badgePadding * m_line, badgeHeight * m_line);
    constexpr qreal higher = 1.2;
    qreal height = std::max(m_size.height(), leastPlot * m_line);
    for (int tries = 0; tries < mostTries; ++tries) {
        if (attempt(height, true) || attempt(height, false))
            return m_found;
        height *= higher;
    }
    m_anyway = true; // in a room as narrow as this no height is enough
    attempt(height, false);
    return m_found;
}

bool MatrixLayout::attempt(qreal height, bool titles) {
    m_found = {};
    m_found.titles = titles;
    m_found.labels.resize(m_scene.entries.size());
    m_keyHeight = 0;
    if (!titles && m_scene.withKey)
        placeKey();
    const qreal left = height - m_keyHeight;
    placeFrame(std::max(left, leastPlot * m_line));
    placeTicks();
    if (!placeRated() || !placeTray())
        return false;
    m_found.usedHeight = m_found.urgencyCaption.area.bottom();
    for (MatrixLabel& each : m_found.key) {
        for (QRectF* area : {&each.area, &each.badge, &each.text})
            area->translate(0, m_found.usedHeight + air * m_line);
    }
    m_found.usedHeight += m_keyHeight;
    return true;
}

void MatrixLayout::placeFrame(qreal height) {
    const bool hasTray = m_scene.keepTray || std::any_of(m_scene.entries.begin(), m_scene.entries.end(),
                                                         [](const MatrixEntry& each) { return !each.rated(); });
    const qreal trayWidth = hasTray ? std::min(m_size.width() * trayShare, widestTray * m_line) : 0;
    qreal ticks = 0;
    for (int value = m_scene.importance.lowest; value <= m_scene.importance.highest;
         value += tickOf(m_scene.importance))
        ticks = std::max(ticks, m_metrics.width(tickText(value)));
    const qreal left = ticks + air * m_line;
    const qreal right = m_size.width() - trayWidth - (hasTray ? air * m_line : 0);
    m_found.plot = QRectF(QPointF(left, 1.3 * m_line), QPointF(std::max(right, left + m_line), height - 2.4 * m_line));
    m_found.importanceCaption = {QRectF(0, 0, right, m_line), m_scene.importance.caption};
    m_found.urgencyCaption = {QRectF(left, height - m_line, m_found.plot.width(), m_line), m_scene.urgency.caption};
    if (!hasTray)
        return;
    m_found.trayHeading = {QRectF(m_size.width() - trayWidth, 0, trayWidth, m_line), m_scene.trayCaption};
    m_found.tray = QRectF(m_size.width() - trayWidth, m_found.plot.top(), trayWidth - 1, m_found.plot.height());
}

void MatrixLayout::placeTicks() {
    const QRectF& plot = m_found.plot;
    const int upStep = tickOf(m_scene.importance);
    for (int value = m_scene.importance.lowest; value <= m_scene.importance.highest; value += upStep) {
        const qreal y = plot.bottom() - plot.height() * partOf(m_scene.importance, value);
        m_found.importanceTicks.append(
            {QRectF(0, y - m_line / 2, plot.left() - air * m_line / 2, m_line), tickText(value)});
        const qreal between = plot.bottom() - plot.height() * partOf(m_scene.importance, value + upStep / 2);
        if (value + upStep <= m_scene.importance.highest)
            m_found.grid.append(QLineF(plot.left(), between, plot.right(), between));
    }
    const int rightStep = tickOf(m_scene.urgency);
    for (int value = m_scene.urgency.lowest; value <= m_scene.urgency.highest; value += rightStep) {
        const qreal x = plot.left() + plot.width() * partOf(m_scene.urgency, value);
        m_found.urgencyTicks.append(
            {QRectF(x - m_line, plot.bottom() + 0.15 * m_line, 2 * m_line, m_line), tickText(value)});
        const qreal between = plot.left() + plot.width() * partOf(m_scene.urgency, value + rightStep / 2);
        if (value + rightStep <= m_scene.urgency.highest)
            m_found.grid.append(QLineF(between, plot.top(), between, plot.bottom()));
    }
}

/// A badge with the title to its right, in lines no wider than `width`; the badge alone for a width of 0.
MatrixLabel MatrixLayout::labelOf(int entry, qreal width) const {
    MatrixLabel label;
    label.badge = QRectF(0, 0, m_badge, badgeHeight * m_line);
    label.area = label.badge;
    if (width <= 0)
        return label;
    label.lines = wrapTextWithin(m_scene.entries[entry].title, width, m_metrics.width);
    qreal widest = 0;
    for (const QString& line : std::as_const(label.lines))
        widest = std::max(widest, m_metrics.width(line));
    const qreal height = m_line * static_cast<qreal>(label.lines.size());
    label.area.setHeight(std::max(height, label.badge.height()));
    label.text = QRectF(m_badge + 0.3 * m_line, (badgeHeight - 1) / 2 * m_line, widest, height);
    label.area = label.area.united(label.text);
    return label;
}

QList<MatrixGroup> MatrixLayout::groupsByRating() const {
    QList<MatrixGroup> groups;
    QList<MatrixRating> ratings;
    for (int i = 0; i < m_scene.entries.size(); ++i) {
        const MatrixEntry& entry = m_scene.entries[i];
        if (!entry.rated())
            continue;
        const MatrixRating rating{*entry.importance, *entry.urgency};
        qsizetype at = ratings.indexOf(rating);
        if (at < 0) {
            at = ratings.size();
            ratings.append(rating);
            groups.append({{}, matrixPoint(m_scene, m_found, rating), {}, false, {}});
        }
        groups[at].entries.append(i);
    }
    return groups;
}

/// About half as wide again as high, and no wider than the plot.
int MatrixLayout::columnsOf(qsizetype entries) const {
    const qreal unit = m_badge + betweenLabels * m_line;
    const auto most = static_cast<int>((m_found.plot.width() - m_line) / unit);
    const auto wanted = static_cast<int>(std::ceil(std::sqrt(static_cast<qreal>(entries) * 1.2)));
    return std::clamp(wanted, 1, std::max(1, most));
}

/// The labels of a group from the origin on: badges in rows, or titles below each other.
LabelBlock MatrixLayout::blockOf(const MatrixGroup& group) const {
    LabelBlock block;
    block.point = group.point;
    const qreal gap = betweenLabels * m_line;
    const int columns = m_found.titles ? 1 : columnsOf(group.entries.size());
    qreal y = 0;
    for (qsizetype i = 0; i < group.entries.size(); i += columns) {
        qreal next = y;
        for (qsizetype column = 0; column < columns && i + column < group.entries.size(); ++column) {
            const qreal width = m_found.titles ? std::min(widestTitle * m_line, m_found.plot.width() * titleShare) : 0;
            const MatrixLabel label = labelOf(group.entries[i + column], width);
            const QRectF place = label.area.translated((m_badge + gap) * static_cast<qreal>(column), y);
            block.labels.append(place);
            next = std::max(next, place.bottom() + gap);
        }
        y = next;
    }
    for (const QRectF& each : std::as_const(block.labels))
        block.size = block.size.expandedTo(QSizeF(each.right(), each.bottom()));
    return block;
}

void MatrixLayout::settle(MatrixGroup& group, const LabelBlock& block) {
    group.area = block.area;
    group.dot = block.beside;
    group.leader = block.leader;
    for (qsizetype i = 0; i < group.entries.size(); ++i) {
        const qreal width = m_found.titles ? std::min(widestTitle * m_line, m_found.plot.width() * titleShare) : 0;
        MatrixLabel label = labelOf(group.entries[i], width);
        const QPointF to = block.area.topLeft() + block.labels[i].topLeft() - label.area.topLeft();
        for (QRectF* area : {&label.area, &label.badge, &label.text}) {
            if (!area->isNull())
                area->translate(to);
        }
        m_found.labels[group.entries[i]] = label;
    }
}

bool MatrixLayout::placeRated() {
    m_found.groups = groupsByRating();
    QList<LabelBlock> blocks;
    for (const MatrixGroup& each : std::as_const(m_found.groups))
        blocks.append(blockOf(each));
    LabelPlacing placing;
    placing.area = m_found.plot.adjusted(1, 1, -1, -1);
    placing.line = m_line;
    placing.onPoint = !m_found.titles;
    placing.farthest = m_found.titles ? 5 * m_line : 0;
    if (!placeLabels(blocks, placing)) {
        if (!m_anyway)
            return false;
        for (LabelBlock& each : blocks)
            each.area = QRectF(each.point - QPointF(each.size.width(), each.size.height()) / 2, each.size);
    }
    for (qsizetype i = 0; i < blocks.size(); ++i)
        settle(m_found.groups[i], blocks[i]);
    return true;
}

bool MatrixLayout::placeTray() {
    QList<int> entries;
    for (int i = 0; i < m_scene.entries.size(); ++i) {
        if (!m_scene.entries[i].rated())
            entries.append(i);
    }
    return placeTrayTitles(entries) || placeTrayBadges(entries) || m_anyway;
}

bool MatrixLayout::placeTrayTitles(const QList<int>& entries) {
    const qreal inset = air * m_line;
    const qreal width = m_found.tray.width() - 2 * inset - m_badge - 0.3 * m_line;
    qreal y = m_found.tray.top() + inset;
    for (const int entry : entries) {
        MatrixLabel label = labelOf(entry, width);
        const QPointF to(m_found.tray.left() + inset, y);
        for (QRectF* area : {&label.area, &label.badge, &label.text})
            area->translate(to);
        y = label.area.bottom() + 2 * betweenLabels * m_line;
        if (width < m_line || label.area.bottom() > m_found.tray.bottom() - inset ||
            label.area.right() > m_found.tray.right())
            return false;
        m_found.labels[entry] = label;
    }
    return true;
}

bool MatrixLayout::placeTrayBadges(const QList<int>& entries) {
    const qreal inset = air * m_line;
    const qreal gap = betweenLabels * m_line;
    QPointF at = m_found.tray.topLeft() + QPointF(inset, inset);
    for (const int entry : entries) {
        MatrixLabel label = labelOf(entry, 0);
        if (at.x() + m_badge > m_found.tray.right() - inset && at.x() > m_found.tray.left() + inset)
            at = QPointF(m_found.tray.left() + inset, at.y() + badgeHeight * m_line + gap);
        label.badge.moveTopLeft(at);
        label.area = label.badge;
        at.rx() += m_badge + gap;
        if (label.area.bottom() > m_found.tray.bottom())
            return false;
        m_found.labels[entry] = label;
    }
    return true;
}

void MatrixLayout::placeKey() {
    const qreal gap = air * m_line;
    const int columns = std::max(1, static_cast<int>(m_size.width() / (widestKey * m_line)));
    const qreal width = (m_size.width() - gap * (columns - 1)) / columns;
    const qsizetype perColumn = (m_scene.entries.size() + columns - 1) / columns;
    qreal lowest = 0;
    qreal y = 0;
    for (int i = 0; i < m_scene.entries.size(); ++i) {
        if (i % perColumn == 0)
            y = 0;
        MatrixLabel label = labelOf(i, width - m_badge - 0.3 * m_line);
        const QPointF to((width + gap) * static_cast<qreal>(i / perColumn), y);
        for (QRectF* area : {&label.area, &label.badge, &label.text})
            area->translate(to);
        y = label.area.bottom() + betweenLabels * m_line;
        lowest = std::max(lowest, y);
        m_found.key.append(label);
    }
    m_keyHeight = lowest + gap;
}

} // namespace

int MatrixGeometry::entryAt(QPointF point) const {
    for (int i = 0; i < labels.size(); ++i) {
        if (labels[i].area.contains(point))
            return i;
    }
    return -1;
}

MatrixGeometry matrixGeometry(const MatrixScene& scene, const QSizeF& size, const BarMetrics& metrics) {
    return MatrixLayout(scene, size, metrics).make();
}

QPointF matrixPoint(const MatrixScene& scene, const MatrixGeometry& geometry, const MatrixRating& rating) {
    const QRectF& plot = geometry.plot;
    return {plot.left() + plot.width() * partOf(scene.urgency, rating.urgency),
            plot.bottom() - plot.height() * partOf(scene.importance, rating.importance)};
}

std::optional<MatrixRating> matrixRating(const MatrixScene& scene, const MatrixGeometry& geometry, QPointF point) {
    const QRectF& plot = geometry.plot;
    if (!plot.contains(point) || plot.isEmpty())
        return std::nullopt;
    const auto nearest = [](const MatrixAxis& axis, qreal part) {
        const int margin = marginOf(axis);
        const qreal value = part * (axis.highest - axis.lowest + 2 * margin) - margin; // from the lowest on
        const int step = std::max(1, axis.step);
        return std::clamp(axis.lowest + step * static_cast<int>(std::lround(value / step)), axis.lowest, axis.highest);
    };
    return MatrixRating{nearest(scene.importance, (plot.bottom() - point.y()) / plot.height()),
                        nearest(scene.urgency, (point.x() - plot.left()) / plot.width())};
}

} // namespace ks
