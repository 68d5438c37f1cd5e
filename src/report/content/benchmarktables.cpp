#include "report/content/benchmarktables.h"

#include "domain/analysis/benchmark.h"
#include "domain/analysis/distribution.h"
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

/// The rules, and what a limit to one city means for a comparison.
QStringList notesOf(const Workspace& workspace, const TableFilter& filter, const QStringList& rules) {
    QStringList notes = rules;
    const auto compared = static_cast<int>(comparedCities(workspace, filter).size());
    if (const City* marked = onlyCity(workspace, filter))
        notes.append(
            Texts::tr("%1 is marked; the figures are those of %n city (cities).", nullptr, compared).arg(marked->name));
    return notes;
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
    table.notes =
        notesOf(workspace, filter, {Texts::tr("A value counts on the nearest level, one halfway on the lower.")});
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
    ReportTable table = tableOf(workspace, filter, pictureId::spread, spreadTitle(), columns);
    for (const ThemeBenchmark& each : benchmarks(workspace, comparedCities(workspace, filter))) {
        const ScoreStatistics& s = each.statistics;
        ReportRow row{each.theme.value,
                      RowKind::Body,
                      {plainCell(CellValue(themeName(workspace, each.theme))), plainCell(CellValue(qint64(s.n))),
                       figureCell(s.minimum), figureCell(s.q1), figureCell(s.median), figureCell(s.q3),
                       figureCell(s.maximum)}};
        if (marked)
            row.cells.append(plainCell(CellValue(workspace.score(marked->id, each.theme))));
        table.rows.append(row);
    }
    table.notes = notesOf(workspace, filter,
                          {midpointRule(reportLocale(reportLanguage())),
                           Texts::tr("Q1 and Q3 by linear interpolation, as QUARTILE.INC in a spreadsheet.")});
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
    for (const CityScore& each : found.placed + found.without)
        table.rows.append({each.city.value,
                           RowKind::Body,
                           {plainCell(CellValue(cityName(workspace, each.city))), plainCell(CellValue(each.score)),
                            figureCell(each.score.midpoint())}});
    table.notes = notesOf(workspace, filter, {midpointRule(reportLocale(reportLanguage()))});
    return table;
}

QString radarTitle() {
    return Texts::tr("Each city against the median and its target");
}

ReportTable radarTable(const Workspace& workspace, const TableFilter& filter, const City& city) {
    ReportTable table = tableOf(workspace, filter, pictureId::radar(city.id),
                                Texts::tr("%1 against the median and its target").arg(city.name),
                                {textColumn("theme", Texts::tr("Theme"), 2.5),
                                 scoreColumn("score", Texts::tr("Own score")),
                                 numberColumn("median", Texts::tr("Median of the cities")),
                                 {QStringLiteral("n"), Texts::tr("n"), ColumnKind::Count, 0.5},
                                 scoreColumn("target", Texts::tr("Target"))});
    for (const CityThemeStanding& each : cityStandings(workspace, city.id, comparedCities(workspace, filter)))
        table.rows.append({each.theme.value,
                           RowKind::Body,
                           {plainCell(CellValue(themeName(workspace, each.theme))), plainCell(CellValue(each.own)),
                            figureCell(each.group.median), plainCell(CellValue(qint64(each.group.n))),
                            plainCell(each.target.hasValue() ? CellValue(each.target) : CellValue(OpenValue{}))}});
    table.notes = {midpointRule(reportLocale(reportLanguage())),
                   Texts::tr("Open: no target is set. The line of the picture stops where there is no value.")};
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
    ReportTable table = tableOf(workspace, {}, QStringLiteral("groups"), groupsTitle(), columns);
    const auto add = [&](const QString& id, RowKind kind, const QString& name, const QList<CityId>& cities) {
        ReportRow row{id, kind, {plainCell(CellValue(name)), plainCell(CellValue(qint64(cities.size())))}};
        for (const ThemeBenchmark& each : benchmarks(workspace, cities)) {
            row.cells.append(figureCell(each.statistics.median));
            row.cells.last().note = Texts::tr("n = %1").arg(each.statistics.n);
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
    table.notes.append(midpointRule(reportLocale(reportLanguage())));
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
    QList<ReportBlock> blocks;
    for (const City& city : shownCities(context.workspace, context.filter)) {
        ReportTable table = radarTable(context.workspace, context.filter, city);
        addNote(table, contentNotes::limited(context.workspace, context.filter));
        blocks.append(pictureOrTable(context, pictureId::radar(city.id), table));
    }
    return blocks;
}

} // namespace ks
