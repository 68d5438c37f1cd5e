#pragma once

#include "report/render/renderer.h"

#include <QRectF>

class QPagedPaintDevice;

namespace ks {

/// A heading or a table, for the outline of a file.
struct PageBookmark {
    QString title;
    int level = 1; ///< 1 = outermost
    int page = 0;  ///< from 0
    qreal top = 0; ///< points from the top of the page
};

/// A place on a page that leads to another.
struct PageLink {
    int page = 0; ///< from 0
    QRectF area;  ///< points from the top left of the page
    int targetPage = 0;
    qreal targetTop = 0; ///< points from the top of that page
};

struct PaintedDocument {
    int pages = 0;
    QList<PageBookmark> bookmarks; ///< in order
    QList<PageLink> links;         ///< of the contents list
};

/// Paints a document on a PDF writer, a printer or its preview: the same pages on each. The paper is the device's, the
/// way it is held follows what stands on a page; the device's own margins are left out of account, since the pages
/// bring theirs. Not to be called between begin() and end() of another painter on the device. Errors: Internal (no
/// font), FileUnwritable (the device takes no painting).
Result<PaintedDocument> paintDocument(const ReportDocument& document, const RenderOptions& options,
                                      QPagedPaintDevice& device);

} // namespace ks
