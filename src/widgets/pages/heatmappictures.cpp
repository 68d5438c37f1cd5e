#include "widgets/pages/heatmappictures.h"

#include <QGuiApplication>
#include <QPainter>

namespace ks {
namespace {

constexpr int pictureWidth = 1200; // in picture points
constexpr int picturePadding = 24;

HeatmapPictureStyle styleFor(LevelPaletteId palette, const QLocale& locale) {
    HeatmapPictureStyle style;
    style.palette = palette;
    style.locale = locale;
    style.surroundings = paperPalette();
    style.font = QGuiApplication::font();
    style.font.setPixelSize(16);
    return style;
}

/// As high as the scene needs at the given width; rows grow to a comfortable height by themselves.
QSize pictureSize(const HeatmapScene& scene, const HeatmapPictureStyle& style, QPaintDevice* device) {
    const FontHeatmapMetrics metrics(style.font, device);
    const int comfortable = 200 + 40 * static_cast<int>(scene.rows.size());
    const HeatmapGeometry geometry =
        heatmapGeometry(scene, QSizeF(pictureWidth - 2 * picturePadding, comfortable), metrics);
    return {pictureWidth, qCeil(geometry.usedHeight) + 2 * picturePadding};
}

} // namespace

FilePicture heatmapFile(const HeatmapScene& scene, LevelPaletteId palette, const QLocale& locale) {
    const HeatmapPictureStyle style = styleFor(palette, locale);
    FilePicture picture;
    picture.title = scene.title;
    picture.name = QStringLiteral("heatmap");
    picture.size = [scene, style](QPaintDevice* device) { return pictureSize(scene, style, device); };
    picture.paint = [scene, style](QPainter& painter, const QSize& size) {
        const QRectF all(QPointF(0, 0), QSizeF(size));
        paintHeatmap(painter, all.adjusted(picturePadding, picturePadding, -picturePadding, -picturePadding), scene,
                     style);
    };
    return picture;
}

} // namespace ks
