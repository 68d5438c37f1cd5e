#include "report/content/statisticstable.h"

#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"
#include "report/content/gridnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::StatisticsTable)
};

ReportColumn countColumn(ScoreKind kind, const QString& title) {
    return {scoreKindName(kind), title, ColumnKind::Count, 1.0, 0, Texts::tr("Cities per kind of score")};
}

QList<ReportColumn> statisticsColumns() {
    const QString middle = Texts::tr("Median");
    const QString spread = Texts::tr("Spread");
    return {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 8.0},
            {QStringLiteral("n"), Texts::tr("n"), ColumnKind::Count, 0.6},
            figureColumn("median", Texts::tr("Median"), middle),
            figureColumn("medianLow", Texts::tr("Low bound"), middle),
            figureColumn("medianHigh", Texts::tr("High bound"), middle),
            {QStringLiteral("stable"), Texts::tr("Stable"), ColumnKind::Text, 1.0, 0, middle},
            figureColumn("q1", Texts::tr("Q1"), spread),
            figureColumn("q3", Texts::tr("Q3"), spread),
            figureColumn("min", Texts::tr("Lowest"), spread),
            figureColumn("max", Texts::tr("Highest"), spread),
            figureColumn("mean", Texts::tr("Mean"), spread, 2),
            countColumn(ScoreKind::Exact, Texts::tr("Exact")),
            countColumn(ScoreKind::Between, Texts::tr("Between")),
            countColumn(ScoreKind::Approximate, Texts::tr("Approximate")),
            countColumn(ScoreKind::Unscored, Texts::tr("Without level")),
            countColumn(ScoreKind::Missing, Texts::tr("Not handed in")),
            countColumn(ScoreKind::NotApplicable, Texts::tr("Not applicable")),
            {QStringLiteral("global"), Texts::tr("Global score"), ColumnKind::Score, 1.4}};
}

ReportRow statisticsRow(const Workspace& workspace, const Theme& theme) {
    const ScoreStatistics s = scoreStatistics(workspace.scoresOfTheme(theme.id));
    ReportRow row{theme.id.value, RowKind::Body, {plainCell(CellValue(theme.name)), plainCell(CellValue(qint64(s.n)))}};
    row.cells += {figureCell(s.median), figureCell(s.medianLow), figureCell(s.medianHigh)};
    row.cells.append(plainCell(s.median ? CellValue(YesNo{s.stable()}) : CellValue()));
    row.cells += {figureCell(s.q1), figureCell(s.q3), figureCell(s.minimum), figureCell(s.maximum), figureCell(s.mean)};
    for (const ScoreKind kind : allScoreKinds())
        row.cells.append(plainCell(CellValue(qint64(s.count(kind)))));
    const std::optional<Adjustment> decided = workspace.globalScore(theme.id);
    row.cells.append(plainCell(decided ? CellValue(decided->value) : CellValue(OpenValue{})));
    return row;
}

/// Value, reason, date, who and on what evidence: the layer over the median is never shown without its story.
QString adjustmentNote(const Theme& theme, const Adjustment& row, const QLocale& locale) {
    QStringList story = {adjustmentSourceTitle(row.source)};
    if (!row.decidedBy.isEmpty())
        story.append(row.decidedBy);
    if (row.decidedOn.isValid())
        story.append(row.decidedOn.toString(QStringLiteral("d/MM/yyyy")));
    const QString told = Texts::tr("Global score of %1: %2 (%3)")
                             .arg(theme.name, longScoreText(row.value, locale), story.join(QStringLiteral(", ")));
    return row.reason.isEmpty() ? told + QLatin1Char('.') : told + QStringLiteral(". ") + row.reason;
}

/// Empty without a limit. Quartiles of one city would only repeat its score, so the table has nothing to limit.
QString limitToCityNote(const Workspace& workspace, const TableFilter& filter) {
    const City* only = filter.city ? workspace.city(*filter.city) : nullptr;
    return only
               ? Texts::tr("This export is limited to %1. Figures per theme compare cities, so this table stays whole, "
                           "over all %n cities.",
                           nullptr, static_cast<int>(workspace.cities.size()))
                     .arg(only->name)
               : QString();
}

QStringList notes(const Workspace& workspace, const TableFilter& filter, const QLocale& locale) {
    QStringList list = {
        limitToCityNote(workspace, filter),
        Texts::tr(
            "All figures but the bounds are computed on midpoints: “between 3 and 4” counts as %1. The bounds are the "
            "median of all low and of all high readings; the median is stable when they agree.")
            .arg(numberText(3.5, 1, locale)),
        Texts::tr("Q1 and Q3 by linear interpolation, as QUARTILE.INC in a spreadsheet. The mean is rounded to two "
                  "decimals here."),
        gridNotes::leftOut(workspace, workspace.cities, locale), gridNotes::corrected(workspace, workspace.cities)};
    for (const Theme& theme : workspace.themes) {
        for (const Adjustment& row : workspace.adjustmentsOf({theme.id}))
            list.append(adjustmentNote(theme, row, locale));
    }
    list.removeAll(QString());
    return list;
}

} // namespace

QString statisticsTitle() {
    return Texts::tr("Figures per theme");
}

ReportTable statisticsTable(const Workspace& workspace, const TableFilter& filter) {
    const QLocale locale = reportLocale(reportLanguage());
    ReportTable table;
    table.id = QStringLiteral("statistics");
    table.section = Texts::tr("AS IS · Maturity assessment");
    table.title = statisticsTitle();
    table.subtitle = Texts::tr("%1. Median, quartiles and counts over the cities. %2")
                         .arg(gridNotes::roundName(workspace), gridNotes::globalScores(workspace));
    table.columns = statisticsColumns();
    for (const Theme& theme : workspace.themes)
        table.rows.append(statisticsRow(workspace, theme));
    table.notes = notes(workspace, filter, locale);
    table.source = gridNotes::source(workspace);
    table.landscape = true;
    return table;
}

} // namespace ks
