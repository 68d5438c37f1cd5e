#include "widgets/dialogs/printing.h"

#include "report/content/catalogue.h"
#include "report/render/page/documentpainter.h"
#include "session/session.h"
#include "widgets/shell/appsettings.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Printing)
};

QStringList tablesToPrint(const AppSettings& settings) {
    const QStringList chosen =
        settings.value(QStringLiteral("export/tables"), QStringLiteral("heatmap")).toStringList();
    return chosen.isEmpty() ? QStringList{QStringLiteral("heatmap")} : chosen;
}

Result<ReportDocument> documentOf(Session& session, const AppSettings& settings) {
    const Result<void> read = session.needContent();
    if (!read)
        return read.error();
    return buildDocument(session.workspace(), tablesToPrint(settings));
}

void prepare(QPrinter& printer, const ReportDocument& document) {
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(document.title);
    const QList<ReportTable> tables = document.tables();
    if (!tables.isEmpty() && tables.first().landscape)
        printer.setPageOrientation(QPageLayout::Landscape);
}

} // namespace

Result<void> previewTables(Session& session, AppSettings& settings, QWidget* parent) {
    const Result<ReportDocument> document = documentOf(session, settings);
    if (!document)
        return document.error();
    RenderOptions options;
    options.palette = settings.palette();
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *document);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(Texts::tr("Print preview"));
    dialog.resize(parent->size() * 0.9);
    Result<void> painted;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* target) {
        const Result<PaintedDocument> pages = paintDocument(*document, options, *target);
        painted = pages ? Result<void>() : Result<void>(pages.error());
    });
    dialog.exec();
    return painted;
}

Result<void> printTables(Session& session, AppSettings& settings, QWidget* parent) {
    const Result<ReportDocument> document = documentOf(session, settings);
    if (!document)
        return document.error();
    RenderOptions options;
    options.palette = settings.palette();
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, *document);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const Result<PaintedDocument> pages = paintDocument(*document, options, printer);
    return pages ? Result<void>() : Result<void>(pages.error());
}

} // namespace ks
