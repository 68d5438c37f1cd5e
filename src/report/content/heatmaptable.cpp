#include "report/content/heatmaptable.h"

#include "domain/analysis/statistics.h"
#include "report/content/gridnotes.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HeatmapTable)
};

QList<ReportColumn> gridColumns(const Workspace& workspace) {
    QList<ReportColumn> list = {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text}};
    for (const Theme& theme : workspace.themes)
        list.append({theme.id.value, theme.name, ColumnKind::Score});
    return list;
}

ReportRow globalRow(const Workspace& workspace) {
    ReportRow row{QStringLiteral("global"), RowKind::Summary, {{Texts::tr("Global score"), {}, {}}}};
    for (const Theme& theme : workspace.themes) {
        const std::optional<Adjustment> decided = workspace.globalScore(theme.id);
        row.cells.append({decided ? CellValue(decided->value) : CellValue(OpenValue{}),
                          {},
                          {},
                          gridNotes::layer(workspace, {theme.id})});
    }
    return row;
}

QString medianNote(const ScoreStatistics& figures, const QLocale& locale) {
    //: under a median: the number of cities that count
    const QString count = Texts::tr("n = %1").arg(figures.n);
    if (figures.stable())
        return count;
    return numberText(*figures.medianLow, 3, locale) + QChar(0x2013) + numberText(*figures.medianHigh, 3, locale) +
           QStringLiteral(" · ") + count;
}

ReportRow medianRow(const Workspace& workspace, const QLocale& locale) {
    ReportRow row{QStringLiteral("median"), RowKind::Summary, {{Texts::tr("Median"), {}, {}}}};
    for (const Theme& theme : workspace.themes) {
        const ScoreStatistics figures = scoreStatistics(workspace.scoresOfTheme(theme.id));
        row.cells.append({figures.median ? CellValue(*figures.median) : CellValue(), medianNote(figures, locale), {}});
    }
    return row;
}

ReportRow cityRow(const Workspace& workspace, const City& city) {
    ReportRow row{city.id.value, RowKind::Body, {{city.name, {}, {}}}};
    for (const Theme& theme : workspace.themes) {
        const ThemeScore* stored = workspace.scores.find(workspace.cell(city.id, theme.id));
        row.cells.append({stored ? stored->score : Score::missing(),
                          {},
                          stored ? stored->wording : QString(),
                          gridNotes::layer(workspace, {theme.id, city.id})});
    }
    return row;
}

QList<ScoreKind> kindsPresent(const Workspace& workspace, const QList<City>& cities) {
    QList<ScoreKind> kinds;
    for (const City& city : cities) {
        for (const Score& score : workspace.scoresOfCity(city.id)) {
            if (!kinds.contains(score.kind()))
                kinds.append(score.kind());
        }
    }
    return kinds;
}

QString subtitle(const Workspace& workspace, const TableFilter& filter) {
    const QString all = Texts::tr("%1. The scores per city come from the self-evaluations of the cities. %2")
                            .arg(gridNotes::roundName(workspace), gridNotes::globalScores(workspace));
    const City* only = filter.city ? workspace.city(*filter.city) : nullptr;
    if (!only)
        return all;
    return all + QLatin1Char(' ') +
           Texts::tr("Limited to %1; the global score and the median with its n are those of all %n cities.", nullptr,
                     static_cast<int>(workspace.cities.size()))
               .arg(only->name);
}

} // namespace

QString heatmapTitle() {
    return Texts::tr("Maturity assessment per city and theme");
}

ReportTable heatmapTable(const Workspace& workspace, const TableFilter& filter) {
    const QList<City> cities = shownCities(workspace, filter);
    const QLocale locale = reportLocale(reportLanguage());
    ReportTable table;
    table.id = QStringLiteral("heatmap");
    table.section = Texts::tr("AS IS · Maturity assessment");
    table.title = heatmapTitle();
    table.subtitle = subtitle(workspace, filter);
    table.columns = gridColumns(workspace);
    table.rows = {globalRow(workspace), medianRow(workspace, locale)};
    for (const City& city : cities)
        table.rows.append(cityRow(workspace, city));
    table.notes = {gridNotes::medianRule(locale), gridNotes::leftOut(workspace, cities, locale),
                   gridNotes::wordings(workspace, cities, locale), gridNotes::corrected(workspace, cities),
                   gridNotes::adjusted(workspace, cities, locale)};
    table.notes.removeAll(QString());
    table.source = gridNotes::source(workspace);
    table.landscape = true;
    table.legend = legendEntries(workspace.levels, kindsPresent(workspace, cities));
    return table;
}

} // namespace ks
