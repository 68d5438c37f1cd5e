#pragma once

#include "drawing/levelpalette.h"
#include "report/content/reportdocument.h"
#include "report/render/html/htmloutline.h"
#include "report/render/html/htmlwriter.h"

#include <QLocale>

namespace ks {

/// A table with all that goes with it: heading, what it shows, legend, notes, reservations and source.
void writeTableBlock(HtmlWriter& out, const ReportTable& table, const HtmlPlace& place, const QLocale& locale,
                     LevelPaletteId palette);

/// The table of a picture with its notes, without a heading of its own; `title` is what it is called.
void writeTableOfPicture(HtmlWriter& out, const ReportTable& table, const QString& id, const QString& title,
                         const QLocale& locale);

/// The choice of level colours, which the page's script shows; `name` tells it apart from others in the page.
void writePaletteChoice(HtmlWriter& out, const QString& name, LevelPaletteId chosen);
/// Stable, for the mark-up: report, colourBlind, grey.
QString htmlPaletteName(LevelPaletteId palette);

} // namespace ks
