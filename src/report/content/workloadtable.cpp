#include "report/content/workloadtable.h"

#include "domain/analysis/deadlines.h"
#include "domain/analysis/workload.h"
#include "domain/content/packagetext.h"
#include "report/content/contentnotes.h"
#include "report/content/followuptext.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkloadTable)
};

} // namespace

QString workloadTitle() {
    return Texts::tr("Work packages per city");
}

ReportTable workloadTable(const Workspace& workspace, const TableFilter& filter) {
    const QList<const WorkPackage*> packages =
        rowsInOrder<WorkPackage>(workspace.content, [](const WorkPackage& row) { return goesOn(row.state); });
    RowOrigins origins(workspace);
    for (const WorkPackage* each : packages)
        origins.add(*each);
    ReportTable table;
    table.id = QStringLiteral("workload");
    table.section = Texts::tr("TO BE · Work packages");
    table.title = workloadTitle();
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 2.0},
                     {QStringLiteral("leads"), Texts::tr("Leads"), ColumnKind::Count, 1.0},
                     {QStringLiteral("perhaps"), Texts::tr("Leads perhaps"), ColumnKind::Count, 1.0},
                     {QStringLiteral("helps"), Texts::tr("Helps"), ColumnKind::Count, 1.0}};
    for (const CityWorkload& each : packages.isEmpty() ? QList<CityWorkload>() : workloads(workspace)) {
        const City* city = workspace.city(each.city);
        if (city && isShown(each.city, filter))
            table.rows.append({each.city.value,
                               RowKind::Body,
                               {plainCell(city->name), plainCell(qint64(each.leads)), plainCell(qint64(each.open)),
                                plainCell(qint64(each.partner))}});
    }
    if (packages.isEmpty())
        followUpText::sayInstead(
            table, Texts::tr("No work package goes on in this measuring round, so no city has a part in one."));
    table.notes.append(Texts::tr("Counted are work packages that are still to start or running, each once per city, in "
                                 "its strongest part. “Leads perhaps”: still to be decided or examined. Leads and "
                                 "partners that are no city are not in this table."));
    table.reservations = packageText::reservations(workspace, packages);
    table.source = origins.source();
    return table;
}

} // namespace ks
