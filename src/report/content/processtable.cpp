#include "report/content/processtable.h"

#include "report/content/contentnotes.h"
#include "report/content/runningtext.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ProcessTable)
};

QList<ReportColumn> processColumns() {
    return {{QStringLiteral("when"), Texts::tr("When"), ColumnKind::Text, 1.2},
            {QStringLiteral("step"), Texts::tr("Step"), ColumnKind::Text, 1.6},
            {QStringLiteral("explanation"), Texts::tr("Explanation"), ColumnKind::Text, 3.0},
            {QStringLiteral("otherReading"), Texts::tr("Elsewhere in the source"), ColumnKind::Text, 1.6}};
}

ReportRow stepRow(const ProcessStep& step, RowOrigins& origins) {
    return {step.id.value,
            RowKind::Body,
            {{step.when.isEmpty() ? CellValue(OpenValue{}) : CellValue(step.when), {}, {}},
             {step.title, origins.add(step), {}},
             {cellProse(step.text), {}, {}},
             {cellProse(step.otherReading), {}, {}}}};
}

/// The stages of the report come after all work, whatever their positions.
void addSteps(ReportTable& table, const Workspace& workspace, bool stagesOfReport, RowOrigins& origins) {
    QString heading;
    for (const ProcessStep* step : rowsInOrder<ProcessStep>(workspace.content, [&](const ProcessStep& each) {
             return (each.kind == ProcessKind::ReportStage) == stagesOfReport;
         })) {
        const QString stage = stagesOfReport ? Texts::tr("Stages of the report") : step->stage;
        if (!stage.isEmpty() && stage != heading)
            table.rows.append(
                subheadingRow(QStringLiteral("stage-%1").arg(table.rows.size()), stage, table.columns.size()));
        heading = stage;
        table.rows.append(stepRow(*step, origins));
    }
}

} // namespace

QString processTitle() {
    return Texts::tr("Phases and approach of the work");
}

ReportTable processTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("process");
    table.section = Texts::tr("Introduction · Process");
    table.title = processTitle();
    table.subtitle = contentNotes::staysWhole(workspace, filter);
    table.columns = processColumns();
    addSteps(table, workspace, false, origins);
    addSteps(table, workspace, true, origins);
    table.notes = origins.notes();
    table.source = origins.source();
    return table;
}

} // namespace ks
