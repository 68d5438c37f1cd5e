#include "drawing/captionedpicture.h"

#include "drawing/chartink.h"
#include "drawing/fonts.h"

#include <QPainter>

namespace ks {
namespace {

constexpr qreal noteShare = 0.75; ///< of the letters of the subtitle
constexpr qreal airShare = 0.6;   ///< of a line, between the parts

struct CaptionFonts {
    QFont title;
    QFont subtitle;
    QFont note;
};

CaptionFonts captionFonts(const QFont& font, int pixels) {
    CaptionFonts fonts{font, font, font};
    fonts.title.setPixelSize(pixels);
    fonts.title.setWeight(QFont::DemiBold);
    fonts.subtitle.setPixelSize(pixels);
    fonts.note.setPixelSize(qRound(pixels * noteShare));
    return fonts;
}

MeasureText measureOf(const QFontMetricsF& metrics) {
    return [metrics](const QString& text) { return metrics.horizontalAdvance(text); };
}

/// Sets `text` below `area`, which grows by its lines.
QList<CaptionLine> setBelow(QRectF& area, const QString& text, qreal line, const MeasureText& measure) {
    QList<CaptionLine> lines;
    for (const QString& each : wrapTextWithin(text, area.width(), measure)) {
        lines.append({QRectF(area.left(), area.bottom(), area.width(), line), each});
        area.setBottom(area.bottom() + line);
    }
    return lines;
}

void paintLinesOf(QPainter& painter, const QList<CaptionLine>& lines, const QFont& font, const QColor& ink) {
    painter.setFont(font);
    painter.setPen(ink);
    for (const CaptionLine& each : lines)
        painter.drawText(each.area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, each.text);
}

} // namespace

CaptionedGeometry captionedGeometry(const CaptionedPicture& picture, const CaptionMetrics& metrics) {
    CaptionedGeometry found;
    QRectF used(metrics.padding, metrics.padding, picture.inside.width(), 0);
    const qreal air = airShare * metrics.line;
    found.title = setBelow(used, picture.title, metrics.line, metrics.title);
    found.subtitle = setBelow(used, picture.subtitle, metrics.line, metrics.subtitle);
    found.picture = QRectF(QPointF(used.left(), used.bottom() + air), picture.inside);
    used.setBottom(found.picture.bottom() + (picture.notes.isEmpty() ? 0 : air));
    for (const QString& note : picture.notes)
        found.notes += setBelow(used, note, metrics.noteLine, metrics.note);
    found.size = {used.right() + metrics.padding, used.bottom() + metrics.padding};
    return found;
}

CaptionMetrics captionMetrics(const QFont& font, int pixels, qreal padding, QPaintDevice* device) {
    const CaptionFonts fonts = captionFonts(font, pixels);
    const QFontMetricsF title = fontMetricsOn(fonts.title, device);
    const QFontMetricsF subtitle = fontMetricsOn(fonts.subtitle, device);
    const QFontMetricsF note = fontMetricsOn(fonts.note, device);
    return {measureOf(title), measureOf(subtitle), measureOf(note), title.height(), note.height(), padding};
}

void paintCaptioned(QPainter& painter, const CaptionedGeometry& geometry, int pixels,
                    const std::function<void(QPainter&, const QRectF&)>& paint) {
    const ChartInk ink = ChartInk::onPaper();
    const CaptionFonts fonts = captionFonts(painter.font(), pixels);
    painter.save();
    paintLinesOf(painter, geometry.title, fonts.title, ink.text);
    paintLinesOf(painter, geometry.subtitle, fonts.subtitle, ink.quiet);
    paintLinesOf(painter, geometry.notes, fonts.note, ink.quiet);
    painter.setFont(fonts.subtitle);
    painter.setPen(ink.text);
    paint(painter, geometry.picture);
    painter.restore();
}

} // namespace ks
