#include "widgets/shell/exportrun.h"

#include "base/verifiedwriter.h"
#include "report/content/catalogue.h"
#include "widgets/shell/slug.h"

namespace ks {

Result<void> runExport(const Workspace& workspace, const ExportChoice& choice) {
    const LanguageScope speaking(choice.language);
    const Result<ReportDocument> document = buildDocument(workspace, choice.tables);
    if (!document)
        return document.error();
    const Result<RenderFormat> format = formatForFile(choice.path);
    if (!format)
        return format.error();
    const Result<QByteArray> bytes = format->render(*document, choice.options);
    if (!bytes)
        return bytes.error();
    return writeVerified(choice.path, *bytes);
}

QString proposedFileName(const Workspace& workspace, const QStringList& tables) {
    const Round* round = workspace.round();
    QString what = tables.size() == 1 ? tables.first() : QStringLiteral("klimaatspiegel");
    what.replace(QLatin1Char(':'), QLatin1Char('-')); // "theme:strategie": no file system likes that in a name
    return round ? what + QLatin1Char('-') + shortNameFor(round->name) : what;
}

} // namespace ks
