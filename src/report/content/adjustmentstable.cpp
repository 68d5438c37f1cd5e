#include "report/content/adjustmentstable.h"

#include "domain/analysis/layers.h"
#include "domain/analysis/statistics.h"
#include "report/content/gridnotes.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AdjustmentsTable)
};

QList<ReportColumn> adjustmentColumns() {
    return {{QStringLiteral("place"), Texts::tr("Theme or cell"), ColumnKind::Text, 1.8},
            {QStringLiteral("own"), Texts::tr("Own score"), ColumnKind::Score, 1.1},
            {QStringLiteral("median"), Texts::tr("Median"), ColumnKind::Number, 0.8, 3},
            {QStringLiteral("adjusted"), Texts::tr("Adjusted to"), ColumnKind::Score, 0.9},
            {QStringLiteral("difference"), Texts::tr("Difference"), ColumnKind::Number, 0.8, 3},
            {QStringLiteral("why"), Texts::tr("Why"), ColumnKind::Text, 4.0},
            {QStringLiteral("source"), Texts::tr("Based on"), ColumnKind::Text, 1.3},
            {QStringLiteral("date"), Texts::tr("Date"), ColumnKind::Text, 0.9},
            {QStringLiteral("by"), Texts::tr("Decided by"), ColumnKind::Text, 1.4},
            {QStringLiteral("state"), Texts::tr("State"), ColumnKind::Text, 1.2}};
}

QString stateText(LayerState state) {
    switch (state) {
    case LayerState::NotAdjusted:
        return Texts::tr("open");
    case LayerState::Agrees:
        return Texts::tr("the same as below it");
    case LayerState::Differs:
        return Texts::tr("differs");
    case LayerState::Outdated:
        break;
    }
    return Texts::tr("out of date: to be confirmed");
}

/// While a global score is open: in what words the report judges the theme.
QString judgement(const Workspace& workspace, const ThemeId& theme) {
    const ThemeJudgement* row = workspace.content.of<ThemeJudgement>().find({workspace.loadedRound, theme});
    return row && !row->text.isEmpty() ? Texts::tr("The report says: %1").arg(row->text) : QString();
}

ReportRow rowOf(const Workspace& workspace, const Layers& layers) {
    const AdjustmentPlace& place = layers.place;
    const std::optional<double> median =
        place.city ? scoreStatistics(workspace.scoresOfTheme(place.theme)).median : layers.below;
    ReportRow row{place.city ? place.city->value + QLatin1Char('/') + place.theme.value : place.theme.value,
                  RowKind::Body,
                  {plainCell(placeName(workspace, place)), plainCell(place.city ? CellValue(layers.own) : CellValue()),
                   figureCell(median)}};
    const std::optional<Adjustment>& held = layers.adjustment;
    row.cells.append(plainCell(held ? CellValue(held->value) : CellValue(OpenValue{})));
    row.cells.append(figureCell(layers.difference()));
    row.cells.append(plainCell(held ? held->reason : judgement(workspace, place.theme)));
    row.cells.append(plainCell(held ? adjustmentSourceTitle(held->source) : QString()));
    row.cells.append(plainCell(held && held->decidedOn.isValid() ? held->decidedOn.toString(QStringLiteral("d/MM/yyyy"))
                                                                 : QString()));
    row.cells.append(plainCell(held ? held->decidedBy : QString()));
    row.cells.append(plainCell(stateText(layers.state)));
    return row;
}

/// Global scores are over all cities; of the cells only those of the city that the export is limited to.
bool isShownIn(const TableFilter& filter, const Layers& layers) {
    return layers.place.city && (!filter.city || layers.place.city == filter.city);
}

QString ownCellsNote(const Workspace& workspace, const TableFilter& filter) {
    const City* only = onlyCity(workspace, filter);
    return only
               ? Texts::tr("This export is limited to %1: of the adjusted cells only its own stand here. Global scores "
                           "are over all cities.")
                     .arg(only->name)
               : QString();
}

} // namespace

QString adjustmentsTitle() {
    return Texts::tr("Adjusted scores");
}

ReportTable adjustmentsTable(const Workspace& workspace, const TableFilter& filter) {
    ReportTable table;
    table.id = QStringLiteral("adjustments");
    table.section = Texts::tr("AS IS · Maturity assessment");
    table.title = adjustmentsTitle();
    table.subtitle = QStringLiteral("%1. %2").arg(gridNotes::roundName(workspace), gridNotes::globalScores(workspace));
    table.columns = adjustmentColumns();
    for (const Theme& theme : workspace.themes)
        table.rows.append(rowOf(workspace, layersOf(workspace, {theme.id})));
    for (const Layers& each : adjustedPlaces(workspace)) {
        if (isShownIn(filter, each))
            table.rows.append(rowOf(workspace, each));
    }
    table.notes = {ownCellsNote(workspace, filter),
                   Texts::tr("An adjustment lies over the median of a theme, or over the own score of a city; what is "
                             "below it stays as it was. Of several the latest holds. The difference is the adjusted "
                             "score minus what is below it, “between” at its midpoint."),
                   Texts::tr("Out of date: the scores that the adjustment was based on have changed since, and nobody "
                             "has confirmed it yet.")};
    table.notes.removeAll(QString());
    table.source = gridNotes::source(workspace);
    table.landscape = true;
    return table;
}

} // namespace ks
