#include "report/content/catalogue.h"

#include "report/content/datadigest.h"
#include "report/content/heatmaptable.h"
#include "report/content/legendtable.h"
#include "report/content/reportlanguage.h"
#include "report/content/statisticstable.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Catalogue)
};

const CatalogueEntry* entryFor(const QString& id) {
    const QList<CatalogueEntry>& all = tableCatalogue();
    const auto it = std::find_if(all.begin(), all.end(), [&](const CatalogueEntry& each) { return each.id == id; });
    return it == all.end() ? nullptr : &*it;
}

QString knownIds() {
    QStringList ids;
    for (const CatalogueEntry& entry : tableCatalogue())
        ids.append(entry.id);
    return ids.join(QStringLiteral(", "));
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

QString documentTitle(const ReportDocument& document, const QString& city) {
    const QList<ReportTable> tables = document.tables();
    QStringList parts = {tables.size() == 1 ? tables.first().title
                                            : Texts::tr("Climate governance of the centre cities"),
                         city, document.roundName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
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

/// The levels and kinds of score are the same for every city.
ReportTable wholeLegend(const Workspace& workspace, const TableFilter&) {
    return legendTable(workspace);
}

} // namespace

const QList<CatalogueEntry>& tableCatalogue() {
    static const QList<CatalogueEntry> entries = {
        {QStringLiteral("heatmap"), heatmapTitle, heatmapTable},
        {QStringLiteral("legend"), legendTitle, wholeLegend},
        {QStringLiteral("statistics"), statisticsTitle, statisticsTable},
    };
    return entries;
}

Result<ReportDocument> buildDocument(const Workspace& workspace, const QStringList& ids, const TableFilter& filter) {
    if (ids.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("No table was chosen, so nothing was made. Choose one or more of: %1.").arg(knownIds()),
                     {}};
    const City* only = filter.city ? workspace.city(*filter.city) : nullptr;
    if (filter.city && !only)
        return unknownCity(workspace, *filter.city);
    ReportDocument document = emptyDocument(workspace);
    for (const QString& id : ids) {
        const CatalogueEntry* entry = entryFor(id);
        if (!entry)
            return Error{ErrorCode::NotFound,
                         Texts::tr("There is no table “%1”, so nothing was made. Choose from: %2.").arg(id, knownIds()),
                         id};
        ReportTable table = entry->build(workspace, filter);
        table.number = int(document.blocks.size()) + 1;
        document.blocks.append(std::move(table));
    }
    document.title = documentTitle(document, only ? only->name : QString());
    return document;
}

} // namespace ks
