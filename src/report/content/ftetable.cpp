#include "report/content/ftetable.h"

#include "report/content/contentnotes.h"
#include "report/content/sourceorder.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FteTable)
};

QList<ReportColumn> fteColumns() {
    return {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 1.0},
            {QStringLiteral("fte"), Texts::tr("FTE"), ColumnKind::Number, 1.0, 2},
            {QStringLiteral("subsidised"), Texts::tr("Subsidised (%)"), ColumnKind::Number, 1.0, 0},
            {QStringLiteral("remark"), Texts::tr("Remark"), ColumnKind::Text, 3.0}};
}

CellValue fteValue(const FteFigure& figure) {
    switch (figure.state) {
    case FteState::Given:
        return figure.hundredths ? CellValue(*figure.hundredths / 100.0) : CellValue(OpenValue{});
    case FteState::Withheld:
        return Texts::tr("not in the report");
    case FteState::NotTaken:
        return Texts::tr("did not take part");
    case FteState::Open:
        break;
    }
    return OpenValue{};
}

ReportRow figureRow(const City& city, const FteFigure& figure, RowOrigins& origins) {
    const CellValue share =
        figure.subsidisedPercent ? CellValue(double(*figure.subsidisedPercent)) : CellValue(OpenValue{});
    return {city.id.value,
            RowKind::Body,
            {{city.name, origins.add(figure), {}}, {fteValue(figure), {}, {}}, {share, {}, {}}, {figure.note, {}, {}}}};
}

ReportRow openRow(const City& city) {
    return {city.id.value, RowKind::Body, {{city.name, {}, {}}, {OpenValue{}, {}, {}}, {OpenValue{}, {}, {}}, {}}};
}

/// Says that there is a figure, and nothing of it.
ReportRow closedRow(const City& city) {
    const QString text = Texts::tr("for the steering group");
    return {city.id.value, RowKind::Body, {{city.name, {}, {}}, {text, {}, {}}, {text, {}, {}}, {}}};
}

} // namespace

QString fteTitle() {
    return Texts::tr("High-level HR benchmark of the number of FTE of climate staff");
}

ReportTable fteTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("fte");
    table.section = Texts::tr("AS IS · HR & culture");
    table.title = fteTitle();
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = fteColumns();
    int leftOut = 0;
    for (const City& city : inMemberOrder(shownCities(workspace, filter))) {
        const FteFigure* figure = workspace.content.of<FteFigure>().find({workspace.loadedRound, city.id});
        const bool closed = figure && isClosed(*figure, filter);
        leftOut += closed ? 1 : 0;
        table.rows.append(closed ? closedRow(city) : figure ? figureRow(city, *figure, origins) : openRow(city));
    }
    table.notes = {contentNotes::leftOutFigures(leftOut),
                   Texts::tr("Open: the source does not say. FTE of this benchmark and of LEKP-1 are defined "
                             "differently: never divide one by the other.")};
    table.notes += origins.notes();
    table.notes.removeAll(QString());
    table.reservations = contentNotes::ofRole(workspace, SectionRole::fteReservation);
    table.source = origins.source();
    return table;
}

} // namespace ks
