#include "report/content/lekptable.h"

#include "report/content/contentnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/sourceorder.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::LekpTable)
};

QList<ReportColumn> lekpColumns() {
    return {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 1.0},
            {QStringLiteral("fte"), Texts::tr("FTE (LEKP-1)"), ColumnKind::Number, 0.7, 2},
            {QStringLiteral("remark"), Texts::tr("Remarks"), ColumnKind::Text, 1.5},
            {QStringLiteral("domains"), Texts::tr("(Most) affected domains/tasks"), ColumnKind::Text, 4.0}};
}

QString domainsOf(const LekpFigure& figure) {
    QStringList words = figure.domains;
    if (figure.domainsOpenEnded)
        words.append(QStringLiteral("…"));
    return words.join(QStringLiteral(", "));
}

/// The sum over all cities, whichever of them are shown; figures that the document leaves out would show in it.
struct Total {
    int hundredths = 0;
    int known = 0;
    int staffed = 0; ///< of the known, those above zero
    int open = 0;
    int leftOut = 0;

    void add(const LekpFigure* figure, const TableFilter& filter) {
        if (figure && isClosed(*figure, filter)) {
            ++leftOut;
        } else if (figure && figure->hundredths) {
            hundredths += *figure->hundredths;
            ++known;
            staffed += *figure->hundredths > 0 ? 1 : 0;
        } else {
            ++open;
        }
    }
};

ReportRow cityRow(const City& city, const LekpFigure* figure, const TableFilter& filter, RowOrigins& origins) {
    if (!figure)
        return {city.id.value, RowKind::Body, {{city.name, {}, {}}, {OpenValue{}, {}, {}}, {}, {}}};
    if (isClosed(*figure, filter))
        return {
            city.id.value, RowKind::Body, {{city.name, {}, {}}, {Texts::tr("for the steering group"), {}, {}}, {}, {}}};
    const CellValue fte = figure->hundredths ? CellValue(*figure->hundredths / 100.0) : CellValue(OpenValue{});
    return {
        city.id.value,
        RowKind::Body,
        {{city.name, origins.add(*figure), {}}, {fte, {}, {}}, {figure->note, {}, {}}, {domainsOf(*figure), {}, {}}}};
}

ReportRow totalRow(const Total& total) {
    const CellValue sum = total.known > 0 ? CellValue(total.hundredths / 100.0) : CellValue(OpenValue{});
    return {QStringLiteral("total"), RowKind::Summary, {{Texts::tr("Total"), {}, {}}, {sum, {}, {}}, {}, {}}};
}

QStringList notesOf(const Workspace& workspace, const TableFilter& filter, const Total& total) {
    QStringList notes = {contentNotes::leftOutFigures(total.leftOut)};
    if (onlyCity(workspace, filter))
        notes.append(Texts::tr("The total is that of all %n cities.", nullptr, int(workspace.cities.size())));
    if (!sectionWithRole(workspace.content, SectionRole::lekpReservation)) // which says so itself
        notes.append(Texts::tr("What the remarks count (with LEKP-2) stays out of the total."));
    if (total.known > 0) // the section before the table: these means fall away at short notice
        notes.append(Texts::tr("When the means of LEKP-1 fall away, about %1 FTE falls away with them, over %n "
                               "city (cities) with such staff.",
                               nullptr, total.staffed)
                         .arg(numberText(total.hundredths / 100.0, 2, reportLocale(reportLanguage()))));
    if (total.open > 0)
        notes.append(
            Texts::tr("%n city (cities) without a figure; the total is that of the others.", nullptr, total.open));
    if (total.leftOut > 0)
        notes.append(Texts::tr("The total is that of the figures which are shown here."));
    return notes;
}

} // namespace

QString lekpTitle() {
    return Texts::tr("Overview of LEKP-1 FTE in the centre cities (approximately)");
}

ReportTable lekpTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("lekp");
    table.section = Texts::tr("AS IS · HR & culture");
    table.title = lekpTitle();
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = lekpColumns();
    Total total;
    for (const City& city : inMemberOrder(workspace.cities)) {
        const LekpFigure* figure = workspace.content.of<LekpFigure>().find({workspace.loadedRound, city.id});
        total.add(figure, filter);
        if (isShown(city.id, filter))
            table.rows.append(cityRow(city, figure, filter, origins));
    }
    table.rows.append(totalRow(total));
    table.notes = notesOf(workspace, filter, total) + origins.notes();
    table.notes.removeAll(QString());
    table.reservations = contentNotes::ofRole(workspace, SectionRole::lekpReservation);
    table.source = origins.source();
    return table;
}

} // namespace ks
