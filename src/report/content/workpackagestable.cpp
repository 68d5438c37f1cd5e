#include "report/content/workpackagestable.h"

#include "domain/content/packagetext.h"
#include "report/content/contentnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/runningtext.h"
#include "report/content/workpackagetext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkPackagesTable)
};

QList<ReportColumn> packageColumns() {
    return {{QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count, 0.2},
            {QStringLiteral("package"), Texts::tr("Work package"), ColumnKind::Text, 1.4},
            {QStringLiteral("subtopics"), Texts::tr("Possible subtopics"), ColumnKind::Text, 4.0},
            {QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 0.9},
            {QStringLiteral("leads"), Texts::tr("Lead (together with the KC)"), ColumnKind::Text, 1.8},
            {QStringLiteral("priority"), Texts::tr("Priority in timing (1-4)"), ColumnKind::Count, 0.6},
            {QStringLiteral("timing"), Texts::tr("Timing (from)"), ColumnKind::Text, 0.9}};
}

QString themesOf(const Workspace& workspace, const WorkPackage& row) {
    QStringList names;
    for (const ThemeId& id : row.themes) {
        const Theme* theme = workspace.theme(id);
        names.append(theme ? theme->name : id.value);
    }
    return names.join(QStringLiteral(" & "));
}

QString titleOf(const WorkPackage& row) {
    QStringList lines = {row.title, row.aim, cellProse(row.note)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// When it starts, and that nothing is to be expected of it any more.
QString timingOf(const WorkPackage& row) {
    QStringList lines{packageText::timing(row)};
    if (row.state == WorkState::Done || row.state == WorkState::Stopped)
        lines.append(packageText::state(row.state));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

ReportRow packageRow(const Workspace& workspace, const WorkPackage& row, RowOrigins& origins) {
    const QString leads = leadLines(workspace, row);
    const QString when = timingOf(row);
    return {row.id.value,
            RowKind::Body,
            {{row.number ? CellValue(qint64(*row.number)) : CellValue(), {}, {}},
             {titleOf(row), origins.add(row), {}},
             {subtopicsText(row), {}, {}},
             {themesOf(workspace, row), {}, {}},
             {leads.isEmpty() ? CellValue(OpenValue{}) : CellValue(leads), {}, {}},
             {row.priority ? CellValue(qint64(*row.priority)) : CellValue(OpenValue{}), {}, {}},
             {when.isEmpty() ? CellValue(OpenValue{}) : CellValue(when), {}, {}}}};
}

ReportTable tableOf(const Workspace& workspace, const TableFilter& filter, const QList<const WorkPackage*>& rows) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("work-packages");
    table.section = Texts::tr("TO BE · Work packages");
    table.title = workPackagesTitle();
    table.subtitle = contentNotes::staysWhole(workspace, filter);
    table.columns = packageColumns();
    for (const WorkPackage* row : rows)
        table.rows.append(packageRow(workspace, *row, origins));
    table.reservations = packageText::reservations(workspace, rows);
    table.notes = contentNotes::ofRole(workspace, SectionRole::leadRole);
    table.notes.append(servesText(workspace, rows));
    table.notes += origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
    table.landscape = true;
    return table;
}

} // namespace

QString workPackagesTitle() {
    return Texts::tr("From recommendations to work packages");
}

ReportTable workPackagesTable(const Workspace& workspace, const TableFilter& filter) {
    return tableOf(workspace, filter, rowsInOrder<WorkPackage>(workspace.content));
}

ReportTable workPackagesOfTheme(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    ReportTable table =
        tableOf(workspace, filter, rowsInOrder<WorkPackage>(workspace.content, [&](const WorkPackage& row) {
                    return row.themes.contains(theme.id);
                }));
    table.id += QLatin1Char(':') + theme.id.value;
    table.title = Texts::tr("Work packages for %1").arg(theme.name);
    return table;
}

} // namespace ks
