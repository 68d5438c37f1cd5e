#pragma once

#include "domain/workspace.h"

#include <QSize>

#include <functional>

class QPaintDevice;
class QPainter;

namespace ks {

class AppSettings;
class Navigator;
class Prompts;

/// A picture that can leave the window: dark on white, whatever the window looks like.
struct FilePicture {
    QString title;                            ///< of the drawing, and of the question where to
    QString name;                             ///< in the file's name: "heatmap"
    std::function<QSize(QPaintDevice*)> size; ///< in picture points, margins included, as the device measures letters
    std::function<void(QPainter&, const QSize&)> paint;
};

/// For documents and slides, two pixels a point; and as a drawing that scales.
QByteArray pngOf(const FilePicture& picture);
QByteArray svgOf(const FilePicture& picture);

/// Asks for a place and writes the picture there; the ending of the name decides what it becomes. Returns the path as
/// people read it, or nothing when it was called off. Errors: as writeVerified.
Result<QString> savePictureFile(const FilePicture& picture, const Workspace& workspace, Prompts& prompts,
                                AppSettings& settings);

/// Tells where the picture stands, or why there is none; nothing when it was called off.
void tellPicture(Navigator& navigator, const Result<QString>& saved);

} // namespace ks
