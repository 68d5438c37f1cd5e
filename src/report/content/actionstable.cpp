#include "report/content/actionstable.h"

#include "domain/content/packagetext.h"
#include "report/content/contentnotes.h"
#include "report/content/followuptext.h"
#include "report/content/runningtext.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ActionsTable)
};

ReportTable emptyTable(const char* id, const QString& title) {
    ReportTable table;
    table.id = QLatin1String(id);
    table.section = Texts::tr("TO BE · Work packages");
    table.title = title;
    table.landscape = true;
    return table;
}

void finish(ReportTable& table, const Workspace& workspace, const QList<const WorkPackage*>& packages,
            const RowOrigins& origins) {
    table.reservations = packageText::reservations(workspace, packages);
    table.notes += origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
}

/// Empty while it is still to be done; open where it is done and nobody noted the day.
CellValue doneOn(const PackageAction& row) {
    if (row.doneOn.isValid())
        return followUpText::day(row.doneOn);
    return row.state == WorkState::Done ? CellValue(OpenValue{}) : CellValue();
}

QString withNote(const PackageAction& row) {
    const QString note = cellProse(row.note);
    return note.isEmpty() ? row.title : row.title + QLatin1Char('\n') + note;
}

ReportRow actionRow(const Workspace& workspace, const WorkPackage& package, const PackageAction& row,
                    RowOrigins& origins) {
    return {row.id.value,
            RowKind::Body,
            {plainCell(packageText::name(package)), plainCell(packageText::part(workspace, row)),
             plainCell(packageText::kind(row.kind)), plainCell(withNote(row), origins.add(row)),
             plainCell(orOpen(packageText::owner(workspace, row))), plainCell(orOpen(followUpText::day(row.dueOn))),
             plainCell(doneOn(row)), plainCell(packageText::state(row.state))}};
}

QList<ReportColumn> actionColumns() {
    return {{QStringLiteral("package"), Texts::tr("Work package"), ColumnKind::Text, 1.6},
            {QStringLiteral("part"), Texts::tr("Part"), ColumnKind::Text, 1.0},
            {QStringLiteral("kind"), Texts::tr("Kind"), ColumnKind::Text, 0.7},
            {QStringLiteral("what"), Texts::tr("What"), ColumnKind::Text, 2.4},
            {QStringLiteral("owner"), Texts::tr("By whom"), ColumnKind::Text, 1.2},
            {QStringLiteral("due"), Texts::tr("Due on"), ColumnKind::Text, 0.8},
            {QStringLiteral("done"), Texts::tr("Done on"), ColumnKind::Text, 0.8},
            {QStringLiteral("state"), Texts::tr("State"), ColumnKind::Text, 0.9}};
}

QList<ReportColumn> journalColumns() {
    return {{QStringLiteral("package"), Texts::tr("Work package"), ColumnKind::Text, 1.6},
            {QStringLiteral("kind"), Texts::tr("Kind"), ColumnKind::Text, 0.7},
            {QStringLiteral("when"), Texts::tr("Day"), ColumnKind::Text, 0.7},
            {QStringLiteral("text"), Texts::tr("What was noted down"), ColumnKind::Text, 3.4},
            {QStringLiteral("address"), Texts::tr("Where it stands"), ColumnKind::Text, 1.8}};
}

void addEntries(ReportTable& table, const Workspace& workspace, const WorkPackage& package, RowOrigins& origins) {
    QList<const PackageEntry*> entries = rowsInOrder<PackageEntry>(
        workspace.content, [&](const PackageEntry& row) { return row.package == package.id; });
    std::stable_sort(entries.begin(), entries.end(), [](const PackageEntry* a, const PackageEntry* b) {
        return a->written.utcMilliseconds < b->written.utcMilliseconds;
    });
    for (const PackageEntry* each : entries) {
        const QDate day = each->written.isNull() ? QDate() : each->written.toDateTime().date();
        table.rows.append({each->id.value,
                           RowKind::Body,
                           {plainCell(packageText::name(package)), plainCell(Texts::tr("journal entry")),
                            plainCell(orOpen(followUpText::day(day))),
                            plainCell(cellProse(each->text), origins.add(*each)), plainCell(CellValue())}});
    }
}

void addLinks(ReportTable& table, const Workspace& workspace, const WorkPackage& package, RowOrigins& origins) {
    for (const PackageLink* each :
         rowsInOrder<PackageLink>(workspace.content, [&](const PackageLink& row) { return row.package == package.id; }))
        table.rows.append({each->id.value,
                           RowKind::Body,
                           {plainCell(packageText::name(package)), plainCell(Texts::tr("link")), plainCell(CellValue()),
                            plainCell(each->title, origins.add(*each)), plainCell(orOpen(each->address))}});
}

} // namespace

QString actionsTitle() {
    return Texts::tr("Actions and milestones of the work packages");
}

ReportTable actionsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = emptyTable("actions", actionsTitle());
    table.columns = actionColumns();
    QList<const WorkPackage*> concerned;
    for (const WorkPackage* package : rowsInOrder<WorkPackage>(workspace.content)) {
        const auto before = table.rows.size();
        for (const PackageAction* each : rowsInOrder<PackageAction>(workspace.content, [&](const PackageAction& row) {
                 return row.package == package->id && isShown(row.city, filter);
             }))
            table.rows.append(actionRow(workspace, *package, *each, origins));
        if (table.rows.size() > before)
            concerned.append(package);
    }
    if (const City* only = onlyCity(workspace, filter))
        table.subtitle = Texts::tr("Limited to %1: its own, and those that no city has.").arg(only->name);
    if (table.rows.isEmpty())
        followUpText::sayInstead(
            table, filter.city ? Texts::tr("No actions and milestones are recorded of this city or without one.")
                               : Texts::tr("No actions and milestones are recorded in this measuring round."));
    finish(table, workspace, concerned, origins);
    return table;
}

QString journalTitle() {
    return Texts::tr("Journal and links of the work packages");
}

ReportTable journalTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = emptyTable("journal", journalTitle());
    table.subtitle = contentNotes::staysWhole(workspace, filter);
    table.columns = journalColumns();
    QList<const WorkPackage*> concerned;
    for (const WorkPackage* package : rowsInOrder<WorkPackage>(workspace.content)) {
        const auto before = table.rows.size();
        addEntries(table, workspace, *package, origins);
        addLinks(table, workspace, *package, origins);
        if (table.rows.size() > before)
            concerned.append(package);
    }
    if (table.rows.isEmpty())
        followUpText::sayInstead(table,
                                 Texts::tr("Nothing was noted down about the work packages in this measuring round."));
    finish(table, workspace, concerned, origins);
    return table;
}

} // namespace ks
