#include "report/content/catalogue.h"
#include "report/content/datadigest.h"
#include "report/content/reportlanguage.h"
#include "report/content/wholereport.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DocumentBuilder)
};

const CatalogueEntry* entryFor(const QList<CatalogueEntry>& entries, const QString& id) {
    const auto it =
        std::find_if(entries.begin(), entries.end(), [&](const CatalogueEntry& each) { return each.id == id; });
    return it == entries.end() ? nullptr : &*it;
}

QString knownIds(const QList<CatalogueEntry>& entries) {
    QStringList ids;
    for (const CatalogueEntry& entry : entries)
        ids.append(entry.id);
    return ids.join(QStringLiteral(", "));
}

Error unknownCity(const Workspace& workspace, const CityId& id) {
    QStringList known;
    for (const City& city : workspace.cities)
        known.append(city.id.value);
    return {ErrorCode::NotFound,
            Texts::tr("There is no city “%1”, so nothing was made. Choose from: %2.")
                .arg(id.value.left(64), known.join(QStringLiteral(", "))),
            id.value};
}

Error unknownGroup(const Workspace& workspace, const PeerGroupId& id) {
    QStringList known;
    for (const PeerGroup* each : rowsInOrder<PeerGroup>(workspace.content))
        known.append(each->name);
    const QString name = id.value.left(64);
    return {ErrorCode::NotFound,
            known.isEmpty()
                ? Texts::tr("There is no group of cities “%1”, so nothing was made. No groups were made here yet.")
                      .arg(name)
                : Texts::tr("There is no group of cities “%1”, so nothing was made. Choose from: %2.")
                      .arg(name, known.join(QStringLiteral(", "))),
            id.value};
}

/// What was asked for, in that order, each once: the report holds everything, the chapters together hold each one.
Result<QList<const CatalogueEntry*>> chosenEntries(const QList<CatalogueEntry>& entries, const QStringList& ids) {
    if (ids.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            Texts::tr("No table was chosen, so nothing was made. Choose one or more of: %1.").arg(knownIds(entries)),
            {}};
    QList<const CatalogueEntry*> chosen;
    QSet<QString> within;
    for (const QString& id : ids) {
        const CatalogueEntry* entry = entryFor(entries, id);
        if (!entry)
            return Error{ErrorCode::NotFound,
                         Texts::tr("There is no table “%1”, so nothing was made. Choose from: %2.")
                             .arg(id.left(64), knownIds(entries)),
                         id};
        if (!chosen.contains(entry))
            chosen.append(entry);
        if (entry->kind == EntryKind::Chapters)
            within += QSet<QString>(entry->parts.begin(), entry->parts.end());
    }
    const auto report = std::find_if(chosen.begin(), chosen.end(),
                                     [](const CatalogueEntry* each) { return each->kind == EntryKind::WholeReport; });
    if (report != chosen.end())
        return QList<const CatalogueEntry*>{*report};
    chosen.removeIf([&](const CatalogueEntry* each) { return within.contains(each->id); });
    return chosen;
}

/// The catalogue, and the papers that it does not offer in this round.
QList<CatalogueEntry> everyEntry(const Workspace& workspace) {
    QList<CatalogueEntry> entries = tableCatalogue(workspace);
    for (const CatalogueEntry& form : formCatalogue(workspace)) {
        if (!entryFor(entries, form.id))
            entries.append(form);
    }
    return entries;
}

ReportDocument emptyDocument(const Workspace& workspace) {
    const Round* round = workspace.round();
    ReportDocument document;
    document.runningTitle =
        Texts::tr("Climate governance · %n Flemish centre cities", nullptr, int(workspace.cities.size()));
    document.language = reportLanguage();
    document.roundName = round ? round->name : QString();
    document.digest = shortDigest(dataDigest(workspace));
    document.dataMoment = workspace.info.changedAt;
    return document;
}

QString documentTitle(const QList<const CatalogueEntry*>& chosen, const City* only, const QString& round) {
    const bool one = chosen.size() == 1 && chosen.first()->kind != EntryKind::WholeReport;
    if (one && chosen.first()->kind == EntryKind::Form)
        return chosen.first()->title;
    QStringList parts = {one ? chosen.first()->title : Texts::tr("Climate governance of the centre cities"),
                         only ? only->name : QString(), round};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void number(QList<ReportBlock>& blocks) {
    int tables = 0;
    int pictures = 0;
    for (ReportBlock& block : blocks) {
        if (auto* table = std::get_if<ReportTable>(&block))
            table->number = table->form ? 0 : ++tables;
        else if (auto* picture = std::get_if<ReportPicture>(&block))
            picture->number = ++pictures;
    }
}

/// Papers are about a questionnaire, one city or one meeting, not about the cities together; a blank form is of no
/// round that does not use it. False where a table of the report is among what was chosen.
bool headAsForm(ReportDocument& document, const Workspace& workspace, const QList<const CatalogueEntry*>& chosen) {
    const bool forms = std::all_of(chosen.begin(), chosen.end(),
                                   [](const CatalogueEntry* each) { return each->kind == EntryKind::Form; });
    if (!forms)
        return false;
    const QString& own = chosen.first()->runningTitle;
    const bool alike = std::all_of(chosen.begin(), chosen.end(),
                                   [&](const CatalogueEntry* each) { return each->runningTitle == own; });
    if (!alike) // minutes beside forms: under the title of the report
        return true;
    document.runningTitle = own.isEmpty() ? Texts::tr("Self-evaluation of climate governance") : own;
    if (!own.isEmpty())
        return true;
    const Round* round = workspace.round();
    if (!round || !round->questionnaire)
        document.roundName.clear();
    return true;
}

} // namespace

Result<ReportDocument> buildDocument(const Workspace& workspace, const QStringList& ids, const TableFilter& filter,
                                     const PictureSource* pictures) {
    if (!workspace.contentLoaded)
        return Error{ErrorCode::Internal,
                     Texts::tr("The content of the measuring round was not read, so nothing was made. Your data is as "
                               "it was; open the file again."),
                     {}};
    const QList<CatalogueEntry> entries = everyEntry(workspace);
    const Result<QList<const CatalogueEntry*>> chosen = chosenEntries(entries, ids);
    if (!chosen)
        return chosen.error();
    if (filter.city && !onlyCity(workspace, filter))
        return unknownCity(workspace, *filter.city);
    if (filter.group && !comparedGroup(workspace, filter))
        return unknownGroup(workspace, *filter.group);
    ReportDocument document = emptyDocument(workspace);
    const bool forms = headAsForm(document, workspace, *chosen);
    const BuildContext context{workspace, filter, pictures};
    for (const CatalogueEntry* entry : *chosen) {
        document.blocks += entry->build(context);
        if (entry->kind == EntryKind::WholeReport)
            document.cover = reportCover(workspace);
        document.contentsList = document.cover.has_value();
    }
    if (!forms)
        number(document.blocks);
    document.title = documentTitle(*chosen, onlyCity(workspace, filter), document.roundName);
    return document;
}

} // namespace ks
