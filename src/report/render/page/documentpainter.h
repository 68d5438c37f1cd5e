#pragma once

#include "report/render/renderer.h"

class QPagedPaintDevice;

namespace ks {

struct PageBookmark {
    QString title;
    int page = 0; ///< from 0
};

struct PaintedDocument {
    int pages = 0;
    QList<PageBookmark> bookmarks; ///< one per table, in order
};

/// Paints all tables on a PDF writer, a printer or its preview: the same pages on each. The paper is the device's, the
/// way it is held follows each table; the device's own margins are left out of account, since the pages bring theirs.
/// Not to be called between begin() and end() of another painter on the device.
/// Errors: Internal (no font), FileUnwritable (the device takes no painting).
Result<PaintedDocument> paintDocument(const ReportDocument& document, const RenderOptions& options,
                                      QPagedPaintDevice& device);

} // namespace ks
