#include "exchange/content/contentreading.h"

namespace ks {
namespace {

using namespace contentReading;

const QString centrally = QStringLiteral("Ja, centraal");
const QString decentrally = QStringLiteral("Neen, decentraal");

/// The first column: the answer in the words of the report, and what stands with it. Gives the answer.
QString readCoordination(JsonFields& team, ClimateTeam& row) {
    JsonFields fields = team.object(QStringLiteral("coordination"));
    const bool central = fields.flag(QStringLiteral("central"));
    row.coordination = central ? TeamCoordination::Central : TeamCoordination::Decentral;
    const QString answer = central ? centrally : decentrally;
    fields.expect(QStringLiteral("wording"), answer);
    row.coordinationNote = (answer + QStringLiteral(". ") + fields.lineOrNull(QStringLiteral("note"))).trimmed();
    fields.done();
    return answer;
}

void readTeam(ContentFile& file, JsonFields& team) {
    team.line(QStringLiteral("id")); // a team goes by its city
    ClimateTeam row;
    row.round = file.round();
    row.city = CityId(team.line(QStringLiteral("city")));
    const QString answer = readCoordination(team, row);
    JsonFields under = team.object(QStringLiteral("belongsTo"));
    const QString unit = under.line(QStringLiteral("text"));
    row.placedUnder = QStringLiteral("%1, onder %2").arg(unit, under.line(QStringLiteral("parent")));
    under.done();
    JsonFields lead = team.object(QStringLiteral("leadFunction"));
    row.leadFunction = lead.line(QStringLiteral("text"));
    ProseLines note;
    note.paragraph(lead.lineOrNull(QStringLiteral("note")));
    lead.done();
    const QString rowOf = oneOf(team, QStringLiteral("detailsInRowOf"), {centrally, decentrally});
    if (rowOf != answer)
        note.paragraph(QStringLiteral("In het rapport staan de twee andere kolommen in de rij “%1”.").arg(rowOf));
    row.note = note.text();
    const QString source = team.line(QStringLiteral("source"));
    team.done();
    addOnce(file, team, row, source, true);
}

QString readTeamColumns(JsonFields& root) {
    QStringList titles;
    for (JsonFields& column : root.objects(QStringLiteral("columns"))) {
        oneOf(column, QStringLiteral("id"),
              {QStringLiteral("coordination"), QStringLiteral("belongsTo"), QStringLiteral("leadFunction")});
        titles.append(column.line(QStringLiteral("title")));
        column.done();
    }
    return QStringLiteral("Kolommen: ") + titles.join(QStringLiteral("; "));
}

} // namespace

void readClimateTeamsFile(ContentFile& file) {
    expectHead(file, QStringLiteral("klimaatspiegel-climate-teams"));
    JsonFields introduction = file.root().object(QStringLiteral("introduction"));
    const QString title = introduction.line(QStringLiteral("title"));
    const QString source = introduction.line(QStringLiteral("source"));
    ProseLines text;
    text.paragraph(introduction.line(QStringLiteral("text")));
    introduction.done();
    text.paragraph(readTeamColumns(file.root()));
    for (JsonFields& each : file.root().objects(QStringLiteral("teams")))
        readTeam(file, each);
    for (JsonFields& each : file.root().objects(QStringLiteral("notes")))
        text.paragraph(noteText(each, source));
    addSection(file, SectionRole::teamsIntroduction, title, text.text(), source);
    file.root().done();
}

} // namespace ks
