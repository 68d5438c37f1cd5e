#include "widgets/pages/heatmappictures.h"

#include "base/verifiedwriter.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/exportrun.h"
#include "widgets/shell/prompts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HeatmapPictures)
};

constexpr int pictureWidth = 1200; // in picture points; PNG has twice as many pixels
constexpr int picturePadding = 24;
constexpr qreal pixelsPerPoint = 2.0;

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

void paint(QPainter& painter, const QSize& size, const HeatmapScene& scene, const HeatmapPictureStyle& style) {
    const QRectF all(QPointF(0, 0), QSizeF(size));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(all, Qt::white);
    paintHeatmap(painter, all.adjusted(picturePadding, picturePadding, -picturePadding, -picturePadding), scene, style);
}

} // namespace

QByteArray heatmapPng(const HeatmapScene& scene, LevelPaletteId palette, const QLocale& locale) {
    const HeatmapPictureStyle style = styleFor(palette, locale);
    QImage probe(1, 1, QImage::Format_RGB32);
    const QSize size = pictureSize(scene, style, &probe);
    QImage image(size * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    QPainter painter(&image);
    paint(painter, size, scene, style);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray heatmapSvg(const HeatmapScene& scene, LevelPaletteId palette, const QLocale& locale) {
    const HeatmapPictureStyle style = styleFor(palette, locale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSize size = pictureSize(scene, style, &generator);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(scene.title);
    QPainter painter(&generator);
    paint(painter, size, scene, style);
    painter.end();
    return bytes;
}

Result<QString> saveHeatmapPicture(const HeatmapScene& scene, LevelPaletteId palette, const Workspace& workspace,
                                   Prompts& prompts, AppSettings& settings) {
    const QString folderKey = QStringLiteral("picture/folder");
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = settings.value(folderKey, pictures).toString();
    const QString name = proposedFileName(workspace, {QStringLiteral("heatmap")}) + QStringLiteral(".png");
    const std::optional<QString> path =
        prompts.fileToWrite({Texts::tr("Save the heatmap as a picture"), QDir(folder).filePath(name),
                             Texts::tr("Picture for documents (*.png);;Drawing that scales (*.svg)")});
    if (!path)
        return QString();
    const bool drawing = path->endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const bool named = drawing || path->endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    const QString target = named ? *path : *path + QStringLiteral(".png");
    const QLocale locale;
    const Result<void> written =
        writeVerified(target, drawing ? heatmapSvg(scene, palette, locale) : heatmapPng(scene, palette, locale));
    if (!written)
        return written.error();
    settings.setValue(folderKey, QFileInfo(target).absolutePath());
    return QDir::toNativeSeparators(target);
}

} // namespace ks
