#include "report/content/benchmarktables.h"

#include "domain/analysis/distribution.h"
#include "domain/scoretext.h"
#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::BenchmarkTables)
};

constexpr int medianDecimals = 3;
constexpr qsizetype radarsOnPage = 6;

QString cityName(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

QString themeName(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

ReportColumn textColumn(const char* id, const QString& title, double weight) {
    return {QLatin1String(id), title, ColumnKind::Text, weight};
}

ReportColumn numberColumn(const char* id, const QString& title) {
    return {QLatin1String(id), title, ColumnKind::Number};
}

ReportColumn scoreColumn(const char* id, const QString& title) {
    return {QLatin1String(id), title, ColumnKind::Score};
}

/// "Nulmeting, najaar 2024", with the group that is compared.
QString subtitleOf(const Workspace& workspace, const TableFilter& filter) {
    const PeerGroup* group = comparedGroup(workspace, filter);
    if (!group)
        return gridNotes::roundName(workspace);
    QStringList names;
    for (const CityId& each : citiesOf(workspace, *group))
        names.append(cityName(workspace, each));
    return Texts::tr("%1. Group “%2”: %3", "round, group, cities")
        .arg(gridNotes::roundName(workspace), group->name,
             names.isEmpty() ? Texts::tr("no cities") : names.join(QStringLiteral(", ")));
}

ReportTable tableOf(const Workspace& workspace, const TableFilter& filter, const QString& id, const QString& title,
                    const QList<ReportColumn>& columns) {
    ReportTable table;
    table.id = id;
    table.section = Texts::tr("Comparison");
    table.title = title;
    table.subtitle = subtitleOf(workspace, filter);
    table.columns = columns;
    table.source = gridNotes::source(workspace);
    return table;
}

QString midpointRule(const QLocale& locale) {
    return Texts::tr("“Between 3 and 4” counts as its midpoint, %1; scores without a value are left out.")
        .arg(numberText(3.5, 1, locale));
}

/// "2,5–3", or that the bounds agree; empty without a median.
QString boundsWords(const ScoreStatistics& figures, const QLocale& locale) {
    if (!figures.median)
        return {};
    return figures.stable() ? Texts::tr("stable")
                            : numberText(*figures.medianLow, medianDecimals, locale) + QChar(0x2013) +
                                  numberText(*figures.medianHigh, medianDecimals, locale);
}

/// "2,5–3 · n = 12".
QString figuresNote(const ScoreStatistics& figures, const QLocale& locale) {
    QStringList parts{boundsWords(figures, locale), Texts::tr("n = %1").arg(figures.n)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString boundsRule() {
    return Texts::tr("With a median stand its bounds: the median with every “between” read low, and with every one "
                     "read high. It is stable where these agree.");
}

/// The marked city where it is not among those compared.
const City* strangerTo(const Workspace& workspace, const TableFilter& filter) {
    const City* marked = onlyCity(workspace, filter);
    return marked && !comparedCities(workspace, filter).contains(marked->id) ? marked : nullptr;
}

QString groupName(const Workspace& workspace, const TableFilter& filter) {
    const PeerGroup* group = comparedGroup(workspace, filter);
    return group ? group->name : QString();
}

void addNote(ReportTable& table, const QString& note) {
    if (!note.isEmpty())
        table.notes.append(note);
}

ReportTable keptWhole(const BuildContext& context, ReportTable table) {
    addNote(table, contentNotes::staysWhole(context.workspace, context.filter));
    return table;
}

ReportTable limitedTo(const BuildContext& context, const City& only, ReportTable table) {
    table.rows.removeIf([&](const ReportRow& row) { return row.id != only.id.value; });
    addNote(table, contentNotes::limited(context.workspace, context.filter));
    return table;
}

/// Who is marked, and whether it counts.
QString spreadMarkNote(const Workspace& workspace, const TableFilter& filter) {
    const City* marked = onlyCity(workspace, filter);
    if (!marked)
        return {};
    if (strangerTo(workspace, filter))
        return Texts::tr("%1 is marked, but is not in the group “%2”: it does not count in the figures.")
            .arg(marked->name, groupName(workspace, filter));
    return Texts::tr("%1 is marked; each theme says over how many cities with a value (n) its figures are.")
        .arg(marked->name);
}

QString standingsMarkNote(const Workspace& workspace, const TableFilter& filter, int n) {
    const City* marked = onlyCity(workspace, filter);
    if (!marked)
        return {};
    if (strangerTo(workspace, filter))
        return Texts::tr("%1 is not in the group “%2”, so it is not shown here.")
            .arg(marked->name, groupName(workspace, filter));
    return Texts::tr("%1 is marked; the median is over the %n city (cities) with a value.", nullptr, n)
        .arg(marked->name);
}

/// What a city has on each theme, in columns as the themes stand; no row where it has nothing at all.
void addRadarRow(ReportTable& table, const City& city, const QString& what, const QString& id,
                 const QList<CityThemeStanding>& standings, Score CityThemeStanding::*score) {
    ReportRow row{QStringLiteral("%1/%2").arg(city.id.value, id),
                  RowKind::Body,
                  {plainCell(CellValue(city.name)), plainCell(CellValue(what))}};
    bool some = score == &CityThemeStanding::own;
    for (const CityThemeStanding& each : standings) {
        some = some || (each.*score).kind() != ScoreKind::Missing;
        row.cells.append(plainCell(score == &CityThemeStanding::target ? orOpen(each.*score) : CellValue(each.*score)));
    }
    if (some)
        table.rows.append(row);
}

QList<ReportBlock> radarsTogether(const BuildContext& context) {
    QList<ReportBlock> blocks;
    const auto pages = static_cast<int>(radarPages(context.workspace, context.filter).size());
    for (int page = 0; page < pages; ++page) {
        const ReportTable table = radarsTable(context.workspace, context.filter, page);
        if (const std::optional<ReportPicture> picture = pictureOf(context, pictureId::radars(page), table))
            blocks.append(*picture);
    }
    return blocks;
}

} // namespace

QList<CityId> comparedCities(const Workspace& workspace, const TableFilter& filter) {
    const PeerGroup* group = comparedGroup(workspace, filter);
    return group ? citiesOf(workspace, *group) : allCities(workspace);
}

QString distributionsTitle() {
    return Texts::tr("Cities per level, theme by theme");
}

ReportTable distributionsTable(const Workspace& workspace, const TableFilter& filter) {
    QList<ReportColumn> columns{textColumn("theme", Texts::tr("Theme"), 2.5)};
    for (const MaturityLevel& level : workspace.levels)
        columns.append({QStringLiteral("level%1").arg(level.number),
                        QStringLiteral("%1 %2").arg(QString::number(level.number), level.name), ColumnKind::Count});
    columns.append({QStringLiteral("without"), Texts::tr("Without a value"), ColumnKind::Count});
    ReportTable table = tableOf(workspace, filter, pictureId::distributions, distributionsTitle(), columns);
    for (const Theme& theme : workspace.themes) {
        QList<Score> scores;
        for (const CityId& city : comparedCities(workspace, filter))
            scores.append(workspace.score(city, theme.id));
        const LevelDistribution figures = levelDistribution(scores);
        ReportRow row{theme.id.value, RowKind::Body, {plainCell(CellValue(theme.name))}};
        for (const int cities : figures.perLevel)
            row.cells.append(plainCell(CellValue(qint64(cities))));
        row.cells.append(plainCell(CellValue(qint64(figures.withoutValue))));
        table.rows.append(row);
    }
    table.notes = {Texts::tr("A value counts on the nearest level, one halfway on the lower.")};
    return table;
}

QString spreadTitle() {
    return Texts::tr("Spread of the scores per theme");
}

ReportTable spreadTable(const Workspace& workspace, const TableFilter& filter) {
    const City* marked = onlyCity(workspace, filter);
    QList<ReportColumn> columns{
        textColumn("theme", Texts::tr("Theme"), 2.5), {QStringLiteral("n"), Texts::tr("n"), ColumnKind::Count, 0.5},
        numberColumn("min", Texts::tr("Lowest")),     numberColumn("q1", Texts::tr("Q1")),
        numberColumn("median", Texts::tr("Median")),  numberColumn("q3", Texts::tr("Q3")),
        numberColumn("max", Texts::tr("Highest"))};
    if (marked)
        columns.append(scoreColumn("city", marked->name));
    const QLocale locale = reportLocale(reportLanguage());
    ReportTable table = tableOf(workspace, filter, pictureId::spread, spreadTitle(), columns);
    for (const ThemeBenchmark& each : benchmarks(workspace, comparedCities(workspace, filter))) {
        const ScoreStatistics& s = each.statistics;
        ReportRow row{each.theme.value,
                      RowKind::Body,
                      {plainCell(CellValue(themeName(workspace, each.theme))), plainCell(CellValue(qint64(s.n))),
                       figureCell(s.minimum), figureCell(s.q1), figureCell(s.median, boundsWords(s, locale)),
                       figureCell(s.q3), figureCell(s.maximum)}};
        if (marked)
            row.cells.append(plainCell(CellValue(workspace.score(marked->id, each.theme))));
        table.rows.append(row);
    }
    table.notes = {midpointRule(locale), boundsRule(),
                   Texts::tr("Q1 and Q3 by linear interpolation, as QUARTILE.INC in a spreadsheet."),
                   spreadMarkNote(workspace, filter)};
    table.notes.removeAll(QString());
    return table;
}

QString standingsTitle() {
    return Texts::tr("The cities along the scale");
}

ReportTable standingsTable(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    ReportTable table = tableOf(workspace, filter, pictureId::standings(theme.id),
                                Texts::tr("The cities along the scale: %1").arg(theme.name),
                                {textColumn("city", Texts::tr("City"), 2.0), scoreColumn("score", Texts::tr("Score")),
                                 numberColumn("midpoint", Texts::tr("Counts as"))});
    const ThemeBenchmark found = themeBenchmark(workspace, theme.id, comparedCities(workspace, filter));
    const QLocale locale = reportLocale(reportLanguage());
    for (const CityScore& each : found.placed + found.without) {
        const std::optional<double> value = each.score.midpoint();
        table.rows.append({each.city.value,
                           RowKind::Body,
                           {plainCell(CellValue(cityName(workspace, each.city))), plainCell(CellValue(each.score)),
                            value ? figureCell(value) : plainCell(CellValue(longScoreText(each.score, locale)))}});
    }
    table.notes = {midpointRule(locale), standingsMarkNote(workspace, filter, found.statistics.n)};
    table.notes.removeAll(QString());
    return table;
}

QString radarTitle() {
    return Texts::tr("Each city against the median and its target");
}

QString radarTitle(const TableFilter& filter, const City& city) {
    const QString before = previousName(filter);
    return before.isEmpty()
               ? Texts::tr("%1 against the median and its target").arg(city.name)
               : Texts::tr("%1 against the median, its target and %2", "city, round").arg(city.name, before);
}

QString previousName(const TableFilter& filter) {
    const Workspace* before = previousRound(filter);
    return before ? gridNotes::roundName(*before) : QString();
}

QList<CityThemeStanding> radarStandings(const Workspace& workspace, const TableFilter& filter, const City& city) {
    return cityStandings(workspace, city.id, comparedCities(workspace, filter), previousRound(filter));
}

ReportTable radarTable(const Workspace& workspace, const TableFilter& filter, const City& city) {
    const QString before = previousName(filter);
    QList<ReportColumn> columns{textColumn("theme", Texts::tr("Theme"), 2.5),
                                scoreColumn("score", Texts::tr("Own score")),
                                numberColumn("median", Texts::tr("Median of the cities")),
                                {QStringLiteral("n"), Texts::tr("n"), ColumnKind::Count, 0.5},
                                scoreColumn("target", Texts::tr("Target"))};
    if (!before.isEmpty())
        columns.append(scoreColumn("previous", before));
    ReportTable table = tableOf(workspace, filter, pictureId::radar(city.id), radarTitle(filter, city), columns);
    for (const CityThemeStanding& each : radarStandings(workspace, filter, city)) {
        ReportRow row{each.theme.value,
                      RowKind::Body,
                      {plainCell(CellValue(themeName(workspace, each.theme))), plainCell(CellValue(each.own)),
                       figureCell(each.group.median), plainCell(CellValue(qint64(each.group.n))),
                       plainCell(orOpen(each.target))}};
        if (!before.isEmpty())
            row.cells.append(plainCell(CellValue(each.previous)));
        table.rows.append(row);
    }
    table.notes = {midpointRule(reportLocale(reportLanguage())),
                   Texts::tr("Open: no target is set. The line of the picture stops where there is no value.")};
    TableFilter marking = filter;
    marking.city = city.id;
    if (strangerTo(workspace, marking))
        table.notes.append(Texts::tr("%1 is not in the group “%2”: the median is that of the cities in it.")
                               .arg(city.name, groupName(workspace, filter)));
    return table;
}

QList<QList<City>> radarPages(const Workspace& workspace, const TableFilter& filter) {
    const QList<City> cities = shownCities(workspace, filter);
    const qsizetype pages = (cities.size() + radarsOnPage - 1) / radarsOnPage;
    QList<QList<City>> found;
    for (qsizetype page = 0, from = 0; page < pages; ++page) {
        const qsizetype size = (cities.size() - from + pages - page - 1) / (pages - page);
        found.append(cities.mid(from, size));
        from += size;
    }
    return found;
}

QString radarsTitle(const TableFilter& filter, const QList<City>& cities) {
    const QString before = previousName(filter);
    const QString which = Texts::tr("%1 to %2", "first city, last city").arg(cities.first().name, cities.last().name);
    return before.isEmpty()
               ? Texts::tr("Each city against the median and its target: %1").arg(which)
               : Texts::tr("Each city against the median, its target and %1: %2", "round, cities").arg(before, which);
}

ReportTable radarsTable(const Workspace& workspace, const TableFilter& filter, int page) {
    const QList<City> cities = radarPages(workspace, filter).value(page);
    QList<ReportColumn> columns{textColumn("city", Texts::tr("City"), 1.6), textColumn("what", Texts::tr("What"), 1.6)};
    for (const Theme& theme : workspace.themes)
        columns.append({theme.id.value, theme.shortName.isEmpty() ? theme.name : theme.shortName, ColumnKind::Score});
    ReportTable table = tableOf(workspace, filter, pictureId::radars(page), radarsTitle(filter, cities), columns);
    ReportRow medians{QStringLiteral("median"),
                      RowKind::Summary,
                      {plainCell(CellValue(Texts::tr("Median of the cities"))), plainCell({})}};
    const QLocale locale = reportLocale(reportLanguage());
    for (const ThemeBenchmark& each : benchmarks(workspace, comparedCities(workspace, filter)))
        medians.cells.append(figureCell(each.statistics.median, figuresNote(each.statistics, locale)));
    table.rows.append(medians);
    for (const City& city : cities) {
        const QList<CityThemeStanding> standings = radarStandings(workspace, filter, city);
        addRadarRow(table, city, Texts::tr("Own score"), QStringLiteral("own"), standings, &CityThemeStanding::own);
        addRadarRow(table, city, Texts::tr("Target"), QStringLiteral("target"), standings, &CityThemeStanding::target);
        addRadarRow(table, city, previousName(filter), QStringLiteral("previous"), standings,
                    &CityThemeStanding::previous);
    }
    table.notes = {midpointRule(locale), Texts::tr("A line stops where there is no value.")};
    return table;
}

QString groupsTitle() {
    return Texts::tr("Medians per group of cities");
}

ReportTable groupsTable(const Workspace& workspace, const TableFilter& filter) {
    QList<ReportColumn> columns{textColumn("group", Texts::tr("Group"), 2.0),
                                {QStringLiteral("cities"), Texts::tr("Cities"), ColumnKind::Count, 0.6}};
    for (const Theme& theme : workspace.themes)
        columns.append({theme.id.value, theme.shortName, ColumnKind::Number});
    const QLocale locale = reportLocale(reportLanguage());
    ReportTable table = tableOf(workspace, {}, QStringLiteral("groups"), groupsTitle(), columns);
    const auto add = [&](const QString& id, RowKind kind, const QString& name, const QList<CityId>& cities) {
        ReportRow row{id, kind, {plainCell(CellValue(name)), plainCell(CellValue(qint64(cities.size())))}};
        for (const ThemeBenchmark& each : benchmarks(workspace, cities)) {
            const std::optional<double>& median = each.statistics.median;
            row.cells.append(plainCell(median ? CellValue(*median) : CellValue(Texts::tr("none")),
                                       figuresNote(each.statistics, locale)));
        }
        table.rows.append(row);
    };
    add(QStringLiteral("all"), RowKind::Summary, Texts::tr("All cities"), allCities(workspace));
    for (const PeerGroup* each : rowsInOrder<PeerGroup>(workspace.content)) {
        const QList<CityId> cities = citiesOf(workspace, *each);
        add(each->id.value, RowKind::Body, each->name, cities);
        QStringList names;
        for (const CityId& city : cities)
            names.append(cityName(workspace, city));
        const QString members = names.isEmpty() ? Texts::tr("no cities") : names.join(QStringLiteral(", "));
        table.notes.append(Texts::tr("%1: %2.", "group, cities").arg(each->name, members));
    }
    table.notes.append(midpointRule(locale));
    table.notes.append(boundsRule());
    table.notes.append(Texts::tr("The groups were made in this file; they are no part of the report of 2025."));
    table.notes.append(contentNotes::staysWhole(workspace, filter));
    table.notes.removeAll(QString());
    table.landscape = true;
    return table;
}

QList<ReportBlock> distributionsBlocks(const BuildContext& context) {
    return tableWithPicture(context, pictureId::distributions,
                            keptWhole(context, distributionsTable(context.workspace, context.filter)));
}

QList<ReportBlock> spreadBlocks(const BuildContext& context) {
    return tableWithPicture(context, pictureId::spread,
                            keptWhole(context, spreadTable(context.workspace, context.filter)));
}

ReportBlock standingsBlock(const BuildContext& context, const Theme& theme) {
    const ReportTable table = standingsTable(context.workspace, context.filter, theme);
    if (const City* only = onlyCity(context.workspace, context.filter))
        return limitedTo(context, *only, table); // a picture would place it among cities that are left out
    return pictureOrTable(context, pictureId::standings(theme.id), table);
}

QList<ReportBlock> standingsBlocks(const BuildContext& context) {
    QList<ReportBlock> blocks;
    for (const Theme& theme : context.workspace.themes)
        blocks.append(standingsBlock(context, theme));
    return blocks;
}

QList<ReportBlock> radarBlocks(const BuildContext& context) {
    if (context.embedded && !onlyCity(context.workspace, context.filter))
        return radarsTogether(context);
    QList<ReportBlock> blocks;
    for (const City& city : shownCities(context.workspace, context.filter)) {
        ReportTable table = radarTable(context.workspace, context.filter, city);
        addNote(table, contentNotes::limited(context.workspace, context.filter));
        blocks.append(pictureOrTable(context, pictureId::radar(city.id), table));
    }
    return blocks;
}

} // namespace ks
