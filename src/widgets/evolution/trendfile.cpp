#include "widgets/evolution/trendfile.h"

#include "drawing/captionedpicture.h"

#include <QGuiApplication>
#include <QPainter>
#include <QtMath>

namespace ks {
namespace {

constexpr qreal trendPointsPerMillimetre = 96 / 25.4 * 1.6; ///< larger than on paper: for slides as well
constexpr int trendPadding = 24;                            ///< in picture points
constexpr int trendLetters = 19;

} // namespace

FilePicture trendFile(const ReportPicture& picture, const QString& round, const QString& rule, LevelPaletteId palette) {
    const QFont font = QGuiApplication::font();
    const CaptionedGeometry whole = captionedGeometry(
        {picture.caption, round, picture.size * trendPointsPerMillimetre, {picture.description, rule}},
        captionMetrics(font, trendLetters, trendPadding, nullptr));
    FilePicture file;
    file.title = picture.caption;
    file.name = QStringLiteral("evolution-trend");
    file.size = [whole](QPaintDevice*) { return QSize(qCeil(whole.size.width()), qCeil(whole.size.height())); };
    file.paint = [picture, whole, font, palette](QPainter& painter, const QSize&) {
        painter.setFont(font);
        paintCaptioned(painter, whole, trendLetters,
                       [&](QPainter& inside, const QRectF& area) { picture.paint(inside, area, palette); });
    };
    return file;
}

} // namespace ks
