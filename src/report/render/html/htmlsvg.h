#pragma once

#include "report/content/reportdocument.h"
#include "report/render/html/htmlwriter.h"

namespace ks {

/// A painted picture as the text of an SVG drawing, as Qt writes it. `font` is what the painter starts with.
QByteArray paintedSvg(const ReportPicture& picture, LevelPaletteId palette, const QFont& font);

/// What a drawing is called in the page. `name` sets its own names apart from those of other drawings in the page.
struct SvgLabel {
    QString name;
    QString classes;
    QString title;
    QString description;
};

/// Writes a drawing of paintedSvg() into the page: its names made unique, its texts bound to the width they were laid
/// out with, whatever font the reader has, and with title and description as its text alternative.
/// Error: Internal (it is no well-formed drawing); then the page is not to be used.
Result<void> writeSvg(HtmlWriter& out, const QByteArray& svg, const SvgLabel& label);

} // namespace ks
