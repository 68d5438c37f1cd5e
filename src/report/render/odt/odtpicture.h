#pragma once

#include "report/content/reportdocument.h"

#include <QFont>

namespace ks {

/// The picture as SVG, its letters as outlines, so that it looks alike where the font is missing. Empty when there is
/// nothing to paint. `font`, of any size, is what the painter starts with.
QByteArray pictureSvg(const ReportPicture& picture, QSizeF millimetres, LevelPaletteId palette, const QFont& font);

/// The same as PNG on white, at 200 dots per inch.
QByteArray picturePng(const ReportPicture& picture, QSizeF millimetres, LevelPaletteId palette, const QFont& font);

} // namespace ks
