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

/// The kind of rows that a table of the report is made of, by its id; empty for those of the grid and the whole report.
QString entityOfTable(const QString& id) {
    static const QHash<QString, QString> entities = {
        {QStringLiteral("summary"), QStringLiteral("report_section")},
        {QStringLiteral("themes"), QStringLiteral("theme_judgement")},
        {QStringLiteral("strengths"), QStringLiteral("strength")},
        {QStringLiteral("improvement-points"), QStringLiteral("improvement_point")},
        {QStringLiteral("practices"), QStringLiteral("good_practice")},
        {QStringLiteral("climate-teams"), QStringLiteral("climate_team")},
        {QStringLiteral("fte"), QStringLiteral("fte_figure")},
        {QStringLiteral("lekp"), QStringLiteral("lekp_figure")},
        {QStringLiteral("monitoring-tools"), QStringLiteral("good_practice")},
        {QStringLiteral("recommendations"), QStringLiteral("recommendation")},
        {QStringLiteral("work-packages"), QStringLiteral("work_package")},
        {QStringLiteral("process"), QStringLiteral("process_step")},
        {QStringLiteral("sources"), QStringLiteral("source_document")},
        {QStringLiteral("interviewees"), QStringLiteral("interviewee")},
        {QStringLiteral("steering-group"), QStringLiteral("steering_member")},
        {QStringLiteral("corrections"), QStringLiteral("correction")},
    };
    return entities.value(id);
}

QString pageOfTable(const QString& id) {
    if (id == QLatin1String("legend") || id == QLatin1String("heatmap") || id == QLatin1String("adjustments"))
        return cellPageId();
    if (id == QLatin1String("help"))
        return id;
    if (id == QLatin1String("statistics"))
        return QStringLiteral("overview");
    const PageEntry* page = pageShowing(entityOfTable(id));
    return page ? page->id : QString();
}

/// The cell of a key of the form round/theme/city, or round/theme for the theme as a whole.
void showCellOf(Navigator& navigator, const QString& key) {
    const QStringList parts = key.split(QLatin1Char('/'));
    if (parts.size() >= 2)
        navigator.showCell(parts.size() > 2 ? std::optional(CityId(parts[2])) : std::nullopt, ThemeId(parts[1]));
}

} // namespace

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
