#include "report/content/climateteamstable.h"

#include "report/content/contentnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/runningtext.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ClimateTeamsTable)
};

QList<ReportColumn> teamColumns() {
    return {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 0.6},
            {QStringLiteral("coordination"), Texts::tr("Separate climate team with city-wide, central coordination?"),
             ColumnKind::Text, 2.0},
            {QStringLiteral("placedUnder"), Texts::tr("What does the climate team belong to?"), ColumnKind::Text, 2.0},
            {QStringLiteral("leadFunction"), Texts::tr("Function of who leads it"), ColumnKind::Text, 2.0}};
}

/// The report's own words, in every language (decision 3).
QString answer(TeamCoordination coordination) {
    switch (coordination) {
    case TeamCoordination::Central:
        return QStringLiteral("Ja, centraal");
    case TeamCoordination::Decentral:
        return QStringLiteral("Neen, decentraal");
    case TeamCoordination::Open:
        break;
    }
    return {};
}

ReportRow teamRow(const City& city, const ClimateTeam& team, RowOrigins& origins) {
    QStringList lead{team.leadFunction, cellProse(team.note)};
    lead.removeAll(QString());
    return {city.id.value,
            RowKind::Body,
            {{city.name, origins.add(team), {}},
             plainCell(orOpen(coordinationText(team))),
             plainCell(orOpen(team.placedUnder)),
             plainCell(orOpen(lead.join(QLatin1Char('\n'))))}};
}

QList<ReportRow> rowsOf(const Workspace& workspace, const TableFilter& filter, TeamCoordination coordination,
                        RowOrigins& origins) {
    QList<ReportRow> rows;
    for (const City& city : shownCities(workspace, filter)) {
        const ClimateTeam* team = workspace.content.of<ClimateTeam>().find({workspace.loadedRound, city.id});
        if (team && team->coordination == coordination)
            rows.append(teamRow(city, *team, origins));
    }
    return rows;
}

QString citiesWithoutTeam(const Workspace& workspace, const TableFilter& filter) {
    QStringList names;
    for (const City& city : shownCities(workspace, filter)) {
        if (!workspace.content.of<ClimateTeam>().find({workspace.loadedRound, city.id}))
            names.append(city.name);
    }
    return names.isEmpty() ? QString()
                           : Texts::tr("Nothing is recorded of the climate teams of: %1.").arg(joinedWithAnd(names));
}

} // namespace

QString coordinationText(const ClimateTeam& team) {
    const QString words = answer(team.coordination);
    if (words.isEmpty() || team.coordinationNote.startsWith(words))
        return team.coordinationNote;
    return team.coordinationNote.isEmpty() ? words : words + QStringLiteral(". ") + team.coordinationNote;
}

QString climateTeamsTitle() {
    return Texts::tr("Governance and set-up of climate teams in the cities");
}

ReportTable climateTeamsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("climate-teams");
    table.section = Texts::tr("AS IS · Approach");
    table.title = climateTeamsTitle();
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = teamColumns();
    for (const TeamCoordination each : {TeamCoordination::Central, TeamCoordination::Decentral, TeamCoordination::Open})
        table.rows += rowsOf(workspace, filter, each, origins);
    table.notes = contentNotes::ofRole(workspace, SectionRole::teamsIntroduction);
    table.notes.append(citiesWithoutTeam(workspace, filter));
    table.notes += origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
    return table;
}

} // namespace ks
