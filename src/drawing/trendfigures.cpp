#include "drawing/trendfigures.h"

#include "drawing/labelplacing.h"

namespace ks {
namespace {

constexpr qreal farthestFigure = 1.5; ///< lines from its point: beyond that it could belong to another

} // namespace

void placeTrendFigures(QList<TrendFigure>& figures, const QList<QLineF>& lines, const QRectF& room,
                       const BarMetrics& metrics) {
    QList<LabelBlock> blocks;
    for (const TrendFigure& each : std::as_const(figures)) {
        LabelBlock block;
        block.point = each.point;
        block.size = {metrics.width(each.text), metrics.line};
        blocks.append(block);
    }
    const bool found = placeLabels(blocks, {room, metrics.line, false, farthestFigure * metrics.line, lines});
    for (qsizetype i = 0; i < figures.size(); ++i)
        figures[i].area = found ? blocks[i].area : QRectF();
}

} // namespace ks
