#pragma once

#include "base/csv.h"
#include "base/result.h"
#include "drawing/levelpalette.h"
#include "report/content/reportdocument.h"

#include <QByteArray>

#include <functional>

namespace ks {

struct RenderOptions {
    LevelPaletteId palette = LevelPaletteId::Report;
    CsvDialect dialect = CsvDialect::ExcelBelgium;
};

/// A format that export can write; rendering is in memory, the caller puts the bytes on disk (M7).
struct RenderFormat {
    QString suffix;                ///< "pdf"
    std::function<QString()> name; ///< "PDF (PDF/A-1b)", translated
    std::function<Result<QByteArray>(const ReportDocument&, const RenderOptions&)> render;
};

/// Every format; a new one is one line here.
const QList<RenderFormat>& renderFormats();

/// The format of a file name by its ending. Error: InvalidInput, naming the endings that exist.
Result<RenderFormat> formatForFile(const QString& path);

} // namespace ks
