#include "drawing/boardpicture.h"

#include "drawing/textwrap.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

constexpr qreal leastCardWidth = 9.5; ///< all in lines: for the longest word of a title
constexpr qreal betweenColumns = 0.5;
constexpr qreal cardInset = 0.4;
constexpr qreal betweenCards = 0.5;
constexpr qreal cardCorner = 0.3;
constexpr qreal thinLine = 0.06;

void writeLines(BoardPlace& place, const QString& text, bool quiet, QRectF& room, const BarMetrics& metrics,
                qreal indent = 0) {
    for (const QString& line : wrapTextWithin(text, room.width() - indent, metrics.width)) {
        place.lines.append(
            {QRectF(room.left() + indent, room.top(), room.width() - indent, metrics.line), line, quiet});
        room.setTop(room.top() + metrics.line);
    }
}

BoardPlace placeOf(const BoardCard& card, const QRectF& column, qreal top, const BarMetrics& metrics) {
    const qreal line = metrics.line;
    BoardPlace place;
    QRectF room(column.left() + 2 * cardInset * line, top + cardInset * line, column.width() - 4 * cardInset * line,
                line);
    qreal indent = 0;
    if (!card.mark.isEmpty()) {
        const qreal wide = std::max(metrics.width(card.mark) + 0.7 * line, 1.2 * line);
        place.badge = QRectF(room.left(), room.top(), wide, line);
        indent = wide + 0.3 * line;
    }
    writeLines(place, card.title, false, room, metrics, indent);
    if (!card.alert.isEmpty())
        writeLines(place, card.alert, false, room, metrics);
    for (const QString& each : card.notes)
        writeLines(place, each, true, room, metrics);
    place.area = QRectF(column.left() + cardInset * line, top, column.width() - 2 * cardInset * line,
                        room.top() + cardInset * line - top);
    return place;
}

/// Returns where the column ends.
qreal placeColumn(const BoardScene& scene, int column, const QRectF& area, const BarMetrics& metrics,
                  BoardGeometry& found) {
    const qreal line = metrics.line;
    qreal y = area.top() + line * 1.6;
    int cards = 0;
    for (int i = 0; i < scene.cards.size(); ++i) {
        if (scene.cards[i].column != column)
            continue;
        found.cards[i] = placeOf(scene.cards[i], area, y, metrics);
        found.order.append(i);
        y = found.cards[i].area.bottom() + betweenCards * line;
        ++cards;
    }
    found.captions.append(
        {QRectF(area.left() + cardInset * line, area.top() + 0.2 * line, area.width() - cardInset * line, line),
         QStringLiteral("%1 (%2)").arg(scene.columns[column]).arg(cards), false});
    return y;
}

/// How wide a column is in which no word of its cards has to be broken, up to twice the least.
qreal widthForWords(const BoardScene& scene, const BarMetrics& metrics) {
    const qreal line = metrics.line;
    qreal widest = 0;
    for (const BoardCard& card : scene.cards) {
        const qreal badge = card.mark.isEmpty() ? 0 : std::max(metrics.width(card.mark) + 0.7 * line, 1.2 * line);
        for (const QString& word : card.title.split(QLatin1Char(' ')))
            widest = std::max(widest, metrics.width(word) + badge + 0.3 * line);
        for (const QString& note : card.notes) {
            for (const QString& word : note.split(QLatin1Char(' ')))
                widest = std::max(widest, metrics.width(word));
        }
    }
    return std::clamp(widest + 4 * cardInset * line, leastCardWidth * line, 2 * leastCardWidth * line);
}

} // namespace

int BoardGeometry::cardAt(QPointF point) const {
    for (int i = 0; i < cards.size(); ++i) {
        if (cards[i].area.contains(point))
            return i;
    }
    return -1;
}

int BoardGeometry::columnAt(QPointF point) const {
    const QPointF within(point.x(), std::min(point.y(), usedHeight)); // the last ones go on
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].contains(within))
            return i;
    }
    return -1;
}

BoardGeometry boardGeometry(const BoardScene& scene, qreal width, const BarMetrics& metrics) {
    BoardGeometry found;
    const auto count = static_cast<int>(scene.columns.size());
    if (count == 0)
        return found;
    const qreal line = metrics.line;
    const qreal gap = betweenColumns * line;
    const auto columnsOf = [&](qreal least) {
        return std::clamp(static_cast<int>((width + gap) / (least + gap)), 1, count);
    };
    int perRow = columnsOf(leastCardWidth * line);
    if (perRow < count) // not in one row anyhow: then so that words stay whole
        perRow = columnsOf(widthForWords(scene, metrics));
    const qreal each = std::max(line, (width - gap * (perRow - 1)) / perRow);
    found.cards.resize(scene.cards.size());
    qreal top = 0;
    for (int first = 0; first < count; first += perRow) {
        const int last = std::min(count, first + perRow);
        qreal lowest = top + 4 * line;
        for (int column = first; column < last; ++column) {
            const QRectF area((each + gap) * (column - first), top, each, 0);
            found.columns.append(area);
            lowest = std::max(lowest, placeColumn(scene, column, area, metrics, found));
        }
        for (int column = first; column < last; ++column)
            found.columns[column].setBottom(lowest);
        found.usedHeight = lowest;
        top = lowest + gap;
    }
    return found;
}

void paintBoard(QPainter& painter, const BoardGeometry& geometry, const BoardScene& scene, const ChartInk& ink,
                const BoardHighlight& highlight) {
    const QFontMetricsF letters(painter.font(), painter.device());
    const qreal line = letters.height();
    const auto write = [&](const BoardText& text) {
        painter.setPen(text.quiet ? ink.quiet : ink.text);
        painter.drawText(text.area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         letters.elidedText(text.text, Qt::ElideRight, text.area.width() + 1));
    };
    painter.save();
    for (int i = 0; i < geometry.columns.size(); ++i) {
        painter.setPen(i == highlight.target ? QPen(ink.accent, line * thinLine * 2, Qt::DashLine)
                                             : QPen(ink.faint, line * thinLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(geometry.columns[i], cardCorner * line, cardCorner * line);
        write(geometry.captions[i]);
    }
    for (int i = 0; i < geometry.cards.size(); ++i) {
        const BoardPlace& place = geometry.cards[i];
        painter.setPen(QPen(i == highlight.current ? highlight.outline : ink.rule,
                            line * (i == highlight.current ? 2 * thinLine : thinLine)));
        painter.setBrush(ink.ground);
        painter.drawRoundedRect(place.area, cardCorner * line, cardCorner * line);
        if (!scene.cards[i].alert.isEmpty()) {
            const qreal inner = cardCorner * line;
            painter.fillRect(QRectF(place.area.left() + thinLine * line, place.area.top() + inner, 3 * thinLine * line,
                                    place.area.height() - 2 * inner),
                             ink.accent);
        }
        if (!place.badge.isNull()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink.fill);
            painter.drawRoundedRect(place.badge, cardCorner * line, cardCorner * line);
            painter.setPen(ink.text);
            painter.drawText(place.badge, Qt::AlignCenter | Qt::TextSingleLine, scene.cards[i].mark);
        }
        for (const BoardText& each : place.lines)
            write(each);
    }
    painter.restore();
}

} // namespace ks
