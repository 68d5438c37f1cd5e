#include "widgets/dialogs/printing.h"

#include "report/content/catalogue.h"
#include "report/render/page/documentpainter.h"
#include "session/session.h"
#include "widgets/shell/appsettings.h"

#include <QPrintDialog>
#include <QPrinter>

namespace ks {
namespace {

QStringList tablesToPrint(const AppSettings& settings) {
    const QStringList chosen =
        settings.value(QStringLiteral("export/tables"), QStringLiteral("heatmap")).toStringList();
    return chosen.isEmpty() ? QStringList{QStringLiteral("heatmap")} : chosen;
}

/// Every page is laid out for this paper; printers hold it upright or lying as each page asks.
QPageSize paper() {
    return QPageSize(QPageSize::A4);
}

RenderOptions optionsFor(const AppSettings& settings) {
    RenderOptions options;
    options.palette = settings.palette();
    return options;
}

Result<ReportDocument> documentOf(Session& session, const AppSettings& settings) {
    const Result<void> read = session.needContent();
    if (!read)
        return read.error();
    return buildDocument(session.workspace(), tablesToPrint(settings));
}

} // namespace

Result<QList<RecordedPage>> pagesToPrint(Session& session, const AppSettings& settings) {
    const Result<ReportDocument> document = documentOf(session, settings);
    if (!document)
        return document.error();
    PageRecorder recorder(paper());
    const Result<PaintedDocument> painted = paintDocument(*document, optionsFor(settings), recorder);
    return painted ? Result<QList<RecordedPage>>(recorder.pages()) : painted.error();
}

Result<void> printTables(Session& session, AppSettings& settings, QWidget* parent) {
    const Result<ReportDocument> document = documentOf(session, settings);
    if (!document)
        return document.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paper());
    printer.setDocName(document->title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const Result<PaintedDocument> pages = paintDocument(*document, optionsFor(settings), printer);
    return pages ? Result<void>() : Result<void>(pages.error());
}

} // namespace ks
