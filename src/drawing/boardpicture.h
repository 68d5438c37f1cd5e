#pragma once

#include "drawing/barpicture.h"
#include "drawing/chartink.h"

#include <QStringList>

namespace ks {

/// A card on a board: what it is about, and lines of second rank such as its state and its leads.
struct BoardCard {
    QString id;
    QString mark; ///< its number; may be empty
    QString title;
    QStringList notes;
    int column = 0;
    QString alert = {}; ///< what asks for attention; marked at the side of the card too

    bool operator==(const BoardCard&) const = default;
};

struct BoardScene {
    QStringList columns; ///< their captions
    QList<BoardCard> cards;

    bool operator==(const BoardScene&) const = default;
};

struct BoardText {
    QRectF area;
    QString text;
    bool quiet = false;
};

struct BoardPlace {
    QRectF area;
    QRectF badge; ///< null without a mark
    QList<BoardText> lines;
};

struct BoardGeometry {
    QList<QRectF> columns;
    QList<BoardText> captions; ///< with the number of cards
    QList<BoardPlace> cards;   ///< in the order of the scene
    QList<int> order;          ///< column by column, each from top to bottom
    qreal usedHeight = 0;

    int cardAt(QPointF point) const;   ///< -1: none
    int columnAt(QPointF point) const; ///< -1: none; below its cards too
};

/// Columns of one width beside each other, in rows where they would become too narrow, each with its cards below its
/// caption in the order of the scene; texts go on a line lower rather than being cut off.
BoardGeometry boardGeometry(const BoardScene& scene, qreal width, const BarMetrics& metrics);

struct BoardHighlight {
    int current = -1;
    QColor outline;  ///< of the current card
    int target = -1; ///< the column that it would go to
};

/// Paints at the origin what boardGeometry laid out with the metrics of the same font; opaque, without a ground.
void paintBoard(QPainter& painter, const BoardGeometry& geometry, const BoardScene& scene, const ChartInk& ink,
                const BoardHighlight& highlight = {});

} // namespace ks
