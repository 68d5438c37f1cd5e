#include "widgets/shell/places.h"

#include "report/content/catalogue.h"
#include "session/searchentries.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/shell/findingslist.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Places)
};

/// Tables whose rows stand in the grid or are reckoned, by the page that shows them.
const QHash<QString, QString>& pagesOfReckonedTables() {
    static const QHash<QString, QString> pages = {
        {QStringLiteral("legend"), cellPageId()},
        {QStringLiteral("heatmap"), cellPageId()},
        {QStringLiteral("adjustments"), cellPageId()},
        {QStringLiteral("statistics"), QStringLiteral("overview")},
        {QStringLiteral("distribution"), QStringLiteral("benchmark")},
        {QStringLiteral("spread"), QStringLiteral("benchmark")},
        {QStringLiteral("standings"), QStringLiteral("benchmark")},
        {QStringLiteral("radar"), QStringLiteral("benchmark")},
        {QStringLiteral("groups"), QStringLiteral("groups")},
        {QStringLiteral("profile"), QStringLiteral("profile")},
        {QStringLiteral("evolution"), QStringLiteral("evolution")},
        {QStringLiteral("help"), QStringLiteral("help")},
        {QStringLiteral("priorities"), QStringLiteral("priorities")},
        {QStringLiteral("workload"), QStringLiteral("planning")},
    };
    return pages;
}

/// The cell of a key of the form round/theme/city, or round/theme for the theme as a whole.
void showCellOf(Navigator& navigator, const QString& key) {
    const QStringList parts = key.split(QLatin1Char('/'));
    if (parts.size() >= 2)
        navigator.showCell(parts.size() > 2 ? std::optional(CityId(parts[2])) : std::nullopt, ThemeId(parts[1]));
}

} // namespace

QString entityOfTable(const QString& table) {
    static const QHash<QString, QString> entities = {
        {QStringLiteral("summary"), QLatin1String(ReportSection::entity)},
        {QStringLiteral("themes"), QLatin1String(ThemeJudgement::entity)},
        {QStringLiteral("strengths"), QLatin1String(Strength::entity)},
        {QStringLiteral("improvement-points"), QLatin1String(ImprovementPoint::entity)},
        {QStringLiteral("practices"), QLatin1String(GoodPractice::entity)},
        {QStringLiteral("climate-teams"), QLatin1String(ClimateTeam::entity)},
        {QStringLiteral("fte"), QLatin1String(FteFigure::entity)},
        {QStringLiteral("lekp"), QLatin1String(LekpFigure::entity)},
        {QStringLiteral("monitoring-tools"), QLatin1String(GoodPractice::entity)},
        {QStringLiteral("recommendations"), QLatin1String(Recommendation::entity)},
        {QStringLiteral("long-list"), QLatin1String(Recommendation::entity)},
        {QStringLiteral("work-packages"), QLatin1String(WorkPackage::entity)},
        {QStringLiteral("ratings"), QLatin1String(Rating::entity)},
        {QStringLiteral("actions"), QLatin1String(PackageAction::entity)},
        {QStringLiteral("journal"), QLatin1String(PackageEntry::entity)},
        {QStringLiteral("meetings"), QLatin1String(Meeting::entity)},
        {QStringLiteral("process"), QLatin1String(ProcessStep::entity)},
        {QStringLiteral("sources"), QLatin1String(SourceDocument::entity)},
        {QStringLiteral("interviewees"), QLatin1String(Interviewee::entity)},
        {QStringLiteral("steering-group"), QLatin1String(SteeringMember::entity)},
        {QStringLiteral("corrections"), QLatin1String(Correction::entity)},
    };
    return entities.value(table);
}

QString pageOfTable(const QString& table) {
    if (const QString page = pagesOfReckonedTables().value(table); !page.isEmpty())
        return page;
    const PageEntry* page = pageShowing(entityOfTable(table));
    return page ? page->id : QString();
}

void leadTo(Navigator& navigator, const Workspace& workspace, const AttentionLine& line) {
    const QList<Theme>& themes = workspace.themes;
    if (line.row)
        navigator.showRecord(*line.row);
    else if (line.theme || (line.city && !themes.isEmpty()))
        navigator.showCell(line.city, line.theme.value_or(themes.first().id));
}

void leadTo(Navigator& navigator, const Workspace& workspace, const SearchPlace& place) {
    if (place.entity == SearchKind::page)
        navigator.showPage(place.key);
    else if (place.entity == SearchKind::level)
        navigator.showPage(cellPageId()); // where the legend is
    else if (place.entity == SearchKind::city && !workspace.themes.isEmpty())
        navigator.showCell(CityId(place.key), workspace.themes.first().id);
    else if (place.entity == SearchKind::theme)
        navigator.showRecord(
            {QLatin1String(ThemeJudgement::entity), keyText(ThemeKey{workspace.loadedRound, ThemeId(place.key)})});
    else if (place.entity == SearchKind::score || place.entity == SearchKind::adjustment)
        showCellOf(navigator, place.key);
    else
        navigator.showRecord({place.entity, place.key});
}

QList<SearchEntry> placeEntries(const Workspace& workspace) {
    QList<SearchEntry> entries;
    QStringList titles;
    for (const PageEntry& page : pageRegistry()) {
        entries.append({SearchKind::page, {SearchKind::page, page.id}, page.title(), pageGroupTitle(page.group)});
        titles.append(page.title());
    }
    for (const CatalogueEntry& table : tableCatalogue(workspace)) {
        const QString page = pageOfTable(table.id);
        if (page.isEmpty() || titles.contains(table.title))
            continue;
        titles.append(table.title);
        entries.append({SearchKind::page,
                        {SearchKind::page, page},
                        table.title,
                        Texts::tr("table of the report, on the page “%1”").arg(findPage(page)->title())});
    }
    return entries;
}

} // namespace ks
