#pragma once

#include "base/result.h"
#include "report/render/odt/odtpackage.h"
#include "report/render/odt/odtpages.h"
#include "report/render/page/pagefonts.h"
#include "report/render/renderer.h"

namespace ks {

/// content.xml and the pictures that it shows.
struct OdtContent {
    QByteArray xml;
    QList<OdtEntry> pictures;
};

/// The kinds of page that the document needs.
OdtPagePlan odtPagePlan(const ReportDocument& document, const PageFonts& fonts);

OdtContent odtContent(const ReportDocument& document, const RenderOptions& options, const OdtPagePlan& plan,
                      const PageFonts& fonts);

} // namespace ks
