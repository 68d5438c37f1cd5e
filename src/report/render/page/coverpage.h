#pragma once

#include "report/content/reportdocument.h"
#include "report/render/page/pagefonts.h"

#include <QSizeF>

class QPainter;

namespace ks {

/// Paints the title page of a report on a sheet in page units: no head, no foot. Texts that are too long for the page
/// make all of it smaller.
void paintCover(QPainter& painter, const ReportCover& cover, const PageFonts& fonts, QSizeF sheet);

} // namespace ks
