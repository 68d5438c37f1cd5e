#include "cli/commands.h"

#include "base/verifiedwriter.h"
#include "cli/console.h"
#include "cli/opening.h"
#include "exchange/gridtext.h"
#include "report/content/catalogue.h"
#include "report/render/renderer.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ExportCommands)
};

const QString everything = QStringLiteral("report");

QStringList allTableIds() {
    QStringList ids;
    for (const CatalogueEntry& entry : tableCatalogue())
        ids.append(entry.id);
    return ids;
}

/// "report" stands for every table in the report's order.
QStringList withReportSpelledOut(const QStringList& ids) {
    QStringList spelled;
    for (const QString& id : ids)
        spelled += id == everything ? allTableIds() : QStringList{id};
    spelled.removeDuplicates();
    return spelled;
}

Result<QByteArray> rendered(const ExportOptions& options, const RenderFormat& format) {
    const Result<Workspace> workspace = readRound(options.file, options.round);
    if (!workspace)
        return workspace.error();
    const Result<ReportDocument> document =
        buildDocument(*workspace, withReportSpelledOut(options.tables), TableFilter{options.city});
    if (!document)
        return document.error();
    RenderOptions how;
    how.dialect = options.dialect;
    how.palette = options.palette;
    return format.render(*document, how);
}

} // namespace

int run(const TablesOptions& options) {
    const Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return refuse(opened.error(), options.file);
    QList<QStringList> rows{{Texts::tr("Id"), Texts::tr("Title")}};
    for (const CatalogueEntry& entry : tableCatalogue())
        rows.append({entry.id, entry.title()});
    rows.append({everything, Texts::tr("All of the above, in the order of the report")});
    return print(alignedText(rows));
}

int run(const ExportOptions& options) {
    const Result<RenderFormat> format = formatForFile(options.target);
    if (!format)
        return refuse(format.error());
    const Result<QByteArray> bytes = rendered(options, *format);
    if (!bytes)
        return refuse(bytes.error(), options.file);
    const Result<void> written = writeVerified(options.target, *bytes);
    return written ? exitStatus::done : refuse(written.error(), options.target);
}

} // namespace ks
