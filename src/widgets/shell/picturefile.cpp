#include "widgets/shell/picturefile.h"

#include "base/verifiedwriter.h"
#include "widgets/pages/page.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/exportrun.h"
#include "widgets/shell/prompts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PictureFile)
};

constexpr qreal pixelsPerPoint = 2.0;

void paintOnWhite(QPainter& painter, const QSize& size, const FilePicture& picture) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(size)), Qt::white);
    picture.paint(painter, size);
}

} // namespace

QByteArray pngOf(const FilePicture& picture) {
    QImage probe(1, 1, QImage::Format_RGB32);
    const QSize size = picture.size(&probe);
    QImage image(size * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    QPainter painter(&image);
    paintOnWhite(painter, size, picture);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const FilePicture& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSize size = picture.size(&generator);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    paintOnWhite(painter, size, picture);
    painter.end();
    return bytes;
}

Result<QString> savePictureFile(const FilePicture& picture, const Workspace& workspace, Prompts& prompts,
                                AppSettings& settings) {
    const QString folderKey = QStringLiteral("picture/folder");
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = settings.value(folderKey, pictures).toString();
    const QString name = proposedFileName(workspace, {picture.name}) + QStringLiteral(".png");
    const std::optional<QString> path =
        prompts.fileToWrite({Texts::tr("Save “%1” as a picture").arg(picture.title), QDir(folder).filePath(name),
                             Texts::tr("Picture for documents (*.png);;Drawing that scales (*.svg)")});
    if (!path)
        return QString();
    const bool drawing = path->endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const bool named = drawing || path->endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    const QString target = named ? *path : *path + QStringLiteral(".png");
    if (const Result<void> written = writeVerified(target, drawing ? svgOf(picture) : pngOf(picture)); !written)
        return written.error();
    settings.setValue(folderKey, QFileInfo(target).absolutePath());
    return QDir::toNativeSeparators(target);
}

void tellPicture(Navigator& navigator, const Result<QString>& saved) {
    if (!saved)
        navigator.tell(failureNotice(saved.error()));
    else if (!saved->isEmpty())
        navigator.tell({Notice::Kind::Done,
                        Texts::tr("The picture stands in %1").arg(*saved),
                        {},
                        false,
                        QStringLiteral("written")});
}

} // namespace ks
