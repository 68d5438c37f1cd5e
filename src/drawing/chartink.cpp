#include "drawing/chartink.h"

#include "drawing/contrast.h"

namespace ks {

ChartInk ChartInk::onPaper() {
    return {QColor(0x20, 0x24, 0x28), QColor(0x4A, 0x52, 0x5A), QColor(0x6A, 0x72, 0x7A), QColor(0xD4, 0xD8, 0xDC),
            QColor(0xDC, 0xE3, 0xE6), QColor(0x0B, 0x6E, 0x6E), QColor(0xFF, 0xFF, 0xFF)};
}

ChartInk ChartInk::from(const QPalette& surroundings) {
    const QColor ground = surroundings.color(QPalette::Base);
    const QColor text = surroundings.color(QPalette::Text);
    return {text,
            mutedText(ground, text),
            mixed(ground, text, 0.5),
            mixed(ground, text, 0.15),
            mixed(ground, text, 0.12),
            surroundings.color(QPalette::Link),
            ground};
}

QPen levelEdge(const QColor& fill, const ChartInk& ink, qreal line) {
    constexpr double faint = 1.3;
    return contrastRatio(fill, ink.ground) < faint ? QPen(ink.rule, line * 0.06) : QPen(Qt::NoPen);
}

} // namespace ks
