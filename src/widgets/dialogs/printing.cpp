#include "widgets/dialogs/printing.h"

#include "report/render/page/documentpainter.h"
#include "session/session.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace ks {
namespace {

/// Every page is laid out for this paper; printers hold it upright or lying as each page asks.
QPageSize paper() {
    return QPageSize(QPageSize::A4);
}

Result<ReportDocument> documentOf(Session& session, const ExportChoice& choice) {
    const Result<void> read = session.needContent();
    if (!read)
        return read.error();
    const Result<ExportChoice> complete = withEarlierRounds(session, choice);
    return complete ? chosenDocument(session.workspace(), *complete) : complete.error();
}

} // namespace

Result<QList<RecordedPage>> pagesToPrint(Session& session, const ExportChoice& choice) {
    const LanguageScope speaking(choice.language);
    const Result<ReportDocument> document = documentOf(session, choice);
    if (!document)
        return document.error();
    PageRecorder recorder(paper());
    const Result<PaintedDocument> painted = paintDocument(*document, choice.options, recorder);
    return painted ? Result<QList<RecordedPage>>(recorder.pages()) : painted.error();
}

Result<void> printTables(Session& session, const ExportChoice& choice, QWidget* parent) {
    const auto speaking = [&] { return std::make_unique<LanguageScope>(choice.language); };
    std::unique_ptr<LanguageScope> scope = speaking();
    const Result<ReportDocument> document = documentOf(session, choice);
    scope.reset(); // the dialog of the printer speaks as the window does
    if (!document)
        return document.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paper());
    printer.setDocName(document->title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    scope = speaking();
    const Result<PaintedDocument> pages = paintDocument(*document, choice.options, printer);
    return pages ? Result<void>() : Result<void>(pages.error());
}

} // namespace ks
