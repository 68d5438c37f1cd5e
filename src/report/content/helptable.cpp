#include "report/content/helptable.h"

#include "domain/analysis/helpoffers.h"
#include "report/content/gridnotes.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HelpTable)
};

QList<ReportColumn> helpColumns() {
    return {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 1.2},
            {QStringLiteral("city"), Texts::tr("Can help"), ColumnKind::Text, 1.0},
            {QStringLiteral("score"), Texts::tr("Own score"), ColumnKind::Score, 0.7},
            {QStringLiteral("practices"), Texts::tr("With these practices"), ColumnKind::Text, 3.0},
            {QStringLiteral("for"), Texts::tr("Could use help"), ColumnKind::Text, 2.0}};
}

QString nameOf(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

QString practicesText(const ScoredCity& standing) {
    QStringList titles;
    for (const GoodPractice* each : standing.practices)
        titles.append(each->title.isEmpty() ? each->text : each->title);
    return titles.isEmpty() ? Texts::tr("no practice recorded on this theme") : titles.join(QLatin1Char('\n'));
}

QString namesOf(const Workspace& workspace, const QList<ScoredCity>& standings) {
    QStringList names;
    for (const ScoredCity& each : standings)
        names.append(nameOf(workspace, each.city));
    return names.isEmpty() ? Texts::tr("no city scores low") : names.join(QStringLiteral(", "));
}

bool holds(const QList<ScoredCity>& standings, const CityId& city) {
    return std::any_of(standings.begin(), standings.end(), [&](const ScoredCity& each) { return each.city == city; });
}

void addTheme(const Workspace& workspace, const TableFilter& filter, const HelpOffer& offer, ReportTable& table) {
    const Theme* theme = workspace.theme(offer.theme);
    const QString name = theme ? theme->name : offer.theme.value;
    const QString low = namesOf(workspace, offer.low);
    const bool seeks = filter.city && holds(offer.low, *filter.city);
    bool any = false;
    for (const ScoredCity& each : offer.high) {
        if (filter.city && !seeks && each.city != filter.city)
            continue;
        any = true;
        table.rows.append({QStringLiteral("%1/%2").arg(offer.theme.value, each.city.value),
                           RowKind::Body,
                           {plainCell(name), plainCell(nameOf(workspace, each.city)), plainCell(each.score),
                            plainCell(practicesText(each)), plainCell(low)}});
    }
    if (!any && (!filter.city || seeks))
        table.rows.append({offer.theme.value,
                           RowKind::Body,
                           {plainCell(name), plainCell(Texts::tr("no city scores high")), plainCell(CellValue()),
                            plainCell(QString()), plainCell(low)}});
}

} // namespace

QString helpTitle() {
    return Texts::tr("Who can help whom");
}

QString helpRule() {
    return Texts::tr(
        "High is level 4 or 5, low is level 1 or 2, by the own score of the city; “between” counts as its "
        "midpoint. Cities without a value are in neither. The report draws no such pairs: they follow from "
        "the grid and the practices.");
}

ReportTable helpTable(const Workspace& workspace, const TableFilter& filter) {
    ReportTable table;
    table.id = QStringLiteral("help");
    table.section = Texts::tr("Comparison");
    table.title = helpTitle();
    table.subtitle = gridNotes::roundName(workspace);
    table.columns = helpColumns();
    for (const HelpOffer& each : helpOffers(workspace))
        addTheme(workspace, filter, each, table);
    table.notes = {helpRule()};
    if (const City* only = onlyCity(workspace, filter))
        table.notes.prepend(
            Texts::tr("This export is limited to %1: the themes on which it can help, or could use help.")
                .arg(only->name));
    table.source = gridNotes::source(workspace);
    table.landscape = true;
    return table;
}

} // namespace ks
