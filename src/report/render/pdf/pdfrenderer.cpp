#include "report/render/pdf/pdfrenderer.h"

#include "report/render/page/documentpainter.h"
#include "report/render/page/pagefonts.h"
#include "report/render/pdf/pdffinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace ks {
namespace {

QString programName() {
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QStringLiteral("Klimaatspiegel") : QStringLiteral("Klimaatspiegel ") + version;
}

/// Names come from people; a title in the file's description holds no control characters (XML forbids them).
QString plainTitle(const QString& title) {
    QString plain;
    for (const uint character : title.toUcs4()) {
        const QChar::Category category = QChar::category(character);
        if (category != QChar::Other_Control && category != QChar::Other_NotAssigned &&
            category != QChar::Other_Surrogate)
            plain += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    }
    return plain;
}

} // namespace

Result<QByteArray> renderPdf(const ReportDocument& document, const RenderOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PdfDescription description{
        plainTitle(document.title), document.language, programName(), document.dataMoment, {}, {}};
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(description.title);
        // A dot is a page unit, so that what stands on whole units is written in whole numbers.
        writer.setResolution(static_cast<int>(72 * pageUnitsPerPoint));
        const Result<PaintedDocument> painted = paintDocument(document, options, writer);
        if (!painted)
            return painted.error();
        description.bookmarks = painted->bookmarks;
        description.links = painted->links;
    }
    return finishPdf(bytes, description);
}

} // namespace ks
