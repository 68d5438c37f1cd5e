#include "report/render/renderer.h"

#include "report/render/csvrenderer.h"
#include "report/render/html/htmlrenderer.h"
#include "report/render/jsonrenderer.h"
#include "report/render/odt/odtrenderer.h"
#include "report/render/pdf/pdfrenderer.h"
#include "report/render/xlsx/xlsxrenderer.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Renderer)
};

} // namespace

const QList<RenderFormat>& renderFormats() {
    static const QList<RenderFormat> formats = {
        {QStringLiteral("pdf"), [] { return Texts::tr("PDF (archive form PDF/A-1b)"); }, renderPdf},
        {QStringLiteral("html"), [] { return Texts::tr("HTML (web page)"); }, renderHtml},
        {QStringLiteral("odt"), [] { return Texts::tr("OpenDocument text (Word, LibreOffice)"); }, renderOdt},
        {QStringLiteral("xlsx"), [] { return Texts::tr("Excel workbook"); }, renderXlsx},
        {QStringLiteral("csv"), [] { return Texts::tr("CSV (spreadsheet)"); }, renderCsv},
        {QStringLiteral("json"), [] { return Texts::tr("JSON (data)"); }, renderJson},
    };
    return formats;
}

Result<RenderFormat> formatForFile(const QString& path) {
    QStringList endings;
    for (const RenderFormat& format : renderFormats()) {
        if (path.endsWith(QLatin1Char('.') + format.suffix, Qt::CaseInsensitive))
            return format;
        endings.append(QLatin1Char('.') + format.suffix);
    }
    return Error{ErrorCode::InvalidInput,
                 Texts::tr("The ending of “%1” is not one that can be written, so nothing was made. Use one of: %2.")
                     .arg(path, endings.join(QStringLiteral(", "))),
                 {}};
}

} // namespace ks
