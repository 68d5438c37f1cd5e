#include "report/content/annextables.h"

#include "report/content/contentnotes.h"
#include "report/content/optionalcolumns.h"
#include "report/content/runningtext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AnnexTables)
};

ReportTable annex(const char* id, const QString& title, const QString& subtitle) {
    ReportTable table;
    table.id = QLatin1String(id);
    table.section = Texts::tr("Annexes");
    table.title = title;
    table.subtitle = subtitle;
    return table;
}

void finishAnnex(ReportTable& table, const RowOrigins& origins) {
    table.notes += origins.notes();
    table.source = origins.source();
    dropEmptyColumns(table);
}

QString cityName(const Workspace& workspace, const std::optional<CityId>& id) {
    const City* city = id ? workspace.city(*id) : nullptr;
    return city ? city->name : QString();
}

QString kindTitle(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::CityDocument:
        return Texts::tr("Documents studied of the Flemish centre cities");
    case DocumentKind::ExternalSource:
        return Texts::tr("Main external sources studied");
    case DocumentKind::Other:
        break;
    }
    return Texts::tr("Other documents");
}

void addDocuments(ReportTable& table, const Workspace& workspace, const TableFilter& filter, DocumentKind kind,
                  RowOrigins& origins) {
    const auto rows = rowsInOrder<SourceDocument>(
        workspace.content, [&](const SourceDocument& row) { return row.kind == kind && isShown(row.city, filter); });
    if (!rows.isEmpty())
        table.rows.append({enumName(kind), RowKind::Subheading, {{kindTitle(kind), {}, {}}, {}, {}, {}}});
    for (const SourceDocument* row : rows)
        table.rows.append({row->id.value,
                           RowKind::Body,
                           {{row->title, origins.add(*row), {}},
                            {cityName(workspace, row->city), {}, {}},
                            {row->address, {}, {}},
                            {cellProse(row->note), {}, {}}}});
}

} // namespace

QString sourcesTitle() {
    return Texts::tr("Documents and sources studied");
}

ReportTable sourcesTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = annex("sources", sourcesTitle(), contentNotes::limited(workspace, filter));
    table.columns = {{QStringLiteral("document"), Texts::tr("Document or source"), ColumnKind::Text, 3.0},
                     {QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 1.0},
                     {QStringLiteral("address"), Texts::tr("Address"), ColumnKind::Text, 2.0},
                     {QStringLiteral("remark"), Texts::tr("Remark"), ColumnKind::Text, 2.0}};
    for (const DocumentKind kind : {DocumentKind::CityDocument, DocumentKind::ExternalSource, DocumentKind::Other})
        addDocuments(table, workspace, filter, kind, origins);
    finishAnnex(table, origins);
    return table;
}

QString intervieweesTitle() {
    return Texts::tr("Interviewees");
}

ReportTable intervieweesTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = annex("interviewees", intervieweesTitle(), contentNotes::limited(workspace, filter));
    table.columns = {{QStringLiteral("function"), Texts::tr("Function"), ColumnKind::Text, 3.0},
                     {QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 1.0},
                     {QStringLiteral("name"), Texts::tr("Name"), ColumnKind::Text, 1.5},
                     {QStringLiteral("when"), Texts::tr("When"), ColumnKind::Text, 1.0}};
    for (const Interviewee* row : rowsInOrder<Interviewee>(
             workspace.content, [&](const Interviewee& each) { return isShown(each.city, filter); })) {
        const Person* person = row->person ? workspace.content.of<Person>().find(*row->person) : nullptr;
        const QString city = row->city ? cityName(workspace, row->city) : Texts::tr("all cities");
        table.rows.append({row->id.value,
                           RowKind::Body,
                           {{row->function, origins.add(*row), {}},
                            {city, {}, {}},
                            {person ? person->name : QString(), {}, {}},
                            {row->when, {}, {}}}});
    }
    finishAnnex(table, origins);
    return table;
}

QString correctionsTitle() {
    return Texts::tr("Slips of the source and their correction");
}

ReportTable correctionsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = annex("corrections", correctionsTitle(), contentNotes::staysWhole(workspace, filter));
    table.columns = {{QStringLiteral("place"), Texts::tr("Place in the report"), ColumnKind::Text, 2.0},
                     {QStringLiteral("found"), Texts::tr("In the source"), ColumnKind::Text, 1.5},
                     {QStringLiteral("corrected"), Texts::tr("Here"), ColumnKind::Text, 1.5},
                     {QStringLiteral("remark"), Texts::tr("Remark"), ColumnKind::Text, 2.0}};
    for (const Correction* row : rowsInOrder<Correction>(workspace.content)) {
        const bool flagged = row->state == CorrectionState::Flagged;
        QStringList remarks = {flagged ? Texts::tr("Not certain: left as it is.") : QString(), row->note};
        remarks.removeAll(QString());
        table.rows.append({row->id.value,
                           RowKind::Body,
                           {{row->place, origins.add(*row), {}},
                            {row->found, {}, {}},
                            {flagged ? row->found : row->corrected, {}, {}},
                            {remarks.join(QLatin1Char(' ')), {}, {}}}});
    }
    finishAnnex(table, origins);
    return table;
}

} // namespace ks
