#include "widgets/shell/exportchoices.h"

#include "session/session.h"
#include "widgets/shell/appsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ks {
namespace {

const QString tablesKey = QStringLiteral("export/tables");
const QString formatKey = QStringLiteral("export/format");
const QString dialectKey = QStringLiteral("export/dialect");
const QString exportPaletteKey = QStringLiteral("export/palette");
const QString exportLanguageKey = QStringLiteral("export/language");
const QString exportFolderKey = QStringLiteral("export/folder");

/// What a city prints of its own form: the empty questionnaire, and what it signs.
bool isPaperOfForm(const QString& id) {
    return id == QLatin1String("questionnaire") || id.startsWith(QLatin1String("self-evaluation"));
}

} // namespace

QList<CatalogueEntry> offeredTables(Session& session) {
    [[maybe_unused]] const Result<void> named = session.needContent(); // a failure is told when it is exported
    QList<CatalogueEntry> offered;
    for (const CatalogueEntry& each : tableCatalogue(session.workspace())) {
        if (!session.isForm() || isPaperOfForm(each.id))
            offered.append(each);
    }
    return offered;
}

ExportChoice rememberedChoice(const AppSettings& settings) {
    ExportChoice choice;
    choice.tables = settings.value(tablesKey, QStringLiteral("heatmap")).toStringList();
    choice.suffix = settings.value(formatKey, QStringLiteral("pdf")).toString();
    const int dialect = settings.value(dialectKey, static_cast<int>(CsvDialect::ExcelBelgium)).toInt();
    choice.options.dialect =
        dialect == static_cast<int>(CsvDialect::Plain) ? CsvDialect::Plain : CsvDialect::ExcelBelgium;
    choice.options.palette = paletteFromName(settings.value(exportPaletteKey).toString()).value_or(settings.palette());
    choice.language = languageFromName(settings.value(exportLanguageKey).toString()).value_or(languageInUse());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    choice.path = settings.value(exportFolderKey, documents).toString() + QLatin1Char('/');
    return choice;
}

void rememberChoice(AppSettings& settings, const ExportChoice& choice) {
    settings.setValue(tablesKey, choice.tables);
    settings.setValue(formatKey, choice.suffix);
    settings.setValue(dialectKey, static_cast<int>(choice.options.dialect));
    settings.setValue(exportPaletteKey, paletteName(choice.options.palette));
    settings.setValue(exportLanguageKey, languageName(choice.language));
    settings.setValue(exportFolderKey, QFileInfo(choice.path).absolutePath());
}

ExportChoice choiceAsShown(const AppSettings& settings, const QStringList& tables) {
    ExportChoice choice = rememberedChoice(settings);
    choice.tables = tables;
    choice.language = languageInUse();
    choice.options.palette = settings.palette();
    return choice;
}

} // namespace ks
