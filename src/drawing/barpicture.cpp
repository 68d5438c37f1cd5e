#include "drawing/barpicture.h"

#include "drawing/chartink.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

constexpr qreal barShare = 0.62;        ///< of the height of a row
constexpr qreal gapShare = 0.5;         ///< of a line, between bar and text
constexpr qreal mostForBarNames = 0.45; ///< of the width

struct BarInk {
    QColor text;
    QColor quiet;
    QColor rule;
    QColor figure; ///< of a bar that is no level
    QColor aside;
    ChartInk around;
};

BarInk paperInk(LevelPaletteId palette) {
    return {
        QColor(0x20, 0x24, 0x28), QColor(0x4A, 0x52, 0x5A),
        QColor(0x8A, 0x92, 0x9A), palette == LevelPaletteId::Grey ? QColor(0x60, 0x60, 0x60) : QColor(0x0B, 0x6E, 0x6E),
        QColor(0xB4, 0xBA, 0xC0), ChartInk::onPaper()};
}

QColor fillOf(const PictureBar& bar, LevelPaletteId palette, const BarInk& ink) {
    return bar.aside ? ink.aside : bar.level > 0 ? levelColours(palette, bar.level).fill : ink.figure;
}

void paintBarsWith(QPainter& painter, const QRectF& area, const QList<PictureBar>& bars, LevelPaletteId palette,
                   const BarInk& ink) {
    const QList<BarPlace> places = barPlaces(bars, area, metricsOf(painter.font(), painter.device()));
    if (places.isEmpty())
        return;
    painter.save();
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const PictureBar& bar = bars[i];
        painter.setPen(bar.level > 0 && !bar.aside ? levelEdge(fillOf(bar, palette, ink), ink.around, metrics.height())
                                                   : QPen(Qt::NoPen));
        painter.setBrush(fillOf(bar, palette, ink));
        if (bar.value && *bar.value > 0)
            painter.drawRect(places[i].bar);
        painter.setPen(ink.text);
        painter.drawText(places[i].name, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(bar.name, Qt::ElideRight, places[i].name.width() + 1));
        painter.setPen(bar.value ? ink.text : ink.quiet);
        painter.drawText(places[i].text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(bar.text, Qt::ElideRight, places[i].text.width() + 1));
    }
    const qreal line = places.first().name.right() + metrics.height() * gapShare;
    painter.setPen(QPen(ink.rule, metrics.height() * 0.06));
    painter.drawLine(QPointF(line, area.top()), QPointF(line, area.bottom()));
    painter.restore();
}

} // namespace

BarMetrics metricsOf(const QFont& font, QPaintDevice* device) {
    const QFontMetricsF metrics(font, device);
    return {[metrics](const QString& text) { return metrics.horizontalAdvance(text); }, metrics.height()};
}

QList<BarPlace> barPlaces(const QList<PictureBar>& bars, const QRectF& area, const BarMetrics& metrics) {
    if (bars.isEmpty())
        return {};
    const qreal gap = metrics.line * gapShare;
    qreal names = 0;
    qreal texts = 0;
    double most = 0;
    for (const PictureBar& bar : bars) {
        names = std::max(names, metrics.width(bar.name));
        if (bar.value) {
            texts = std::max(texts, metrics.width(bar.text));
            most = std::max(most, *bar.value);
        }
    }
    names = std::min(names, area.width() * mostForBarNames);
    const qreal start = area.left() + names + gap;
    const qreal longest = std::max(0.0, area.right() - start - gap - texts);
    const qreal row = area.height() / static_cast<qreal>(bars.size());
    QList<BarPlace> places;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const qreal top = area.top() + row * static_cast<qreal>(i);
        BarPlace place{QRectF(area.left(), top, names, row), {}, {}};
        qreal end = start;
        if (bars[i].value) {
            const qreal length = most > 0 ? longest * *bars[i].value / most : 0;
            place.bar = QRectF(start, top + row * (1 - barShare) / 2, length, row * barShare);
            end += length;
        }
        place.text = QRectF(end + gap, top, area.right() - end - gap, row);
        places.append(place);
    }
    return places;
}

void paintBars(QPainter& painter, const QRectF& area, const QList<PictureBar>& bars, LevelPaletteId palette) {
    paintBarsWith(painter, area, bars, palette, paperInk(palette));
}

void paintBars(QPainter& painter, const QRectF& area, const QList<PictureBar>& bars, LevelPaletteId palette,
               const ChartInk& ink) {
    paintBarsWith(painter, area, bars, palette, {ink.text, ink.quiet, ink.rule, ink.accent, ink.fill, ink});
}

} // namespace ks
