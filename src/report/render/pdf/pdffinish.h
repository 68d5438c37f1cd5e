#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "report/render/page/documentpainter.h"

#include <QByteArray>

namespace ks {

struct PdfDescription {
    QString title;
    QString language; ///< BCP 47
    QString creator;  ///< the program, with its version
    Timestamp moment; ///< stamped as date of creation and change; null = no dates
    QList<PageBookmark> bookmarks;
    QList<PageLink> links;
};

/// What the painting library leaves out of a PDF: nested bookmarks, links between pages, language, the title in the
/// title bar, and a description (XMP) in step with the document information. The file stays PDF/A-1b. Error: Internal
/// (not a PDF).
Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfDescription& description);

} // namespace ks
