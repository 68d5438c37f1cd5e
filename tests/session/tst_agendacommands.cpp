#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "session/agendacommands.h"

using namespace ks;

namespace tst_agendacommands {
namespace {

const QDate today(2026, 11, 27);
const MeetingId meeting("m");

/// A package with a lead, a recommendation and a quarter that has not begun, so that nothing asks for attention about
/// it.
Workspace calm() {
    Workspace workspace = test::reportGrid(false);
    workspace.contentLoaded = true;
    workspace.content.of<Meeting>().put({meeting,
                                         workspace.loadedRound,
                                         MeetingKind::SteeringGroup,
                                         QStringLiteral("Stuurgroep"),
                                         {},
                                         {},
                                         {},
                                         {},
                                         MeetingState::Planned,
                                         {}});
    Recommendation advice;
    advice.id = RecommendationId("r");
    advice.round = workspace.loadedRound;
    advice.shortTitle = QStringLiteral("Meten");
    advice.themes = {ThemeId("monitoring")};
    workspace.content.of<Recommendation>().put(advice);
    WorkPackage package;
    package.id = WorkPackageId("w");
    package.round = workspace.loadedRound;
    package.number = 3;
    package.title = QStringLiteral("Monitoring");
    package.timing = QStringLiteral("2027");
    package.quarter = QStringLiteral("2027-Q4");
    package.serves = {{advice.id, LinkOrigin::Source}};
    package.leads = {{QStringLiteral("l"), LeadRole::Lead, CityId("gent"), {}, {}, Certainty::Certain, {}}};
    workspace.content.of<WorkPackage>().put(package);
    return workspace;
}

void addAction(Workspace& workspace, const char* id, const QDate& day) {
    PackageAction action;
    action.id = PackageActionId(QLatin1String(id));
    action.round = workspace.loadedRound;
    action.package = WorkPackageId("w");
    action.title = QStringLiteral("Bevraging");
    action.dueOn = day;
    workspace.content.of<PackageAction>().put(action);
}

QStringList agendaOf(const Workspace& workspace) {
    QStringList lines;
    for (const AgendaItem* each : rowsInOrder<AgendaItem>(workspace.content))
        lines.append(
            QStringLiteral("%1. %2 [%3 %4] %5")
                .arg(QString::number(each->position), each->title, each->aboutEntity, each->aboutKey, each->text));
    return lines;
}

} // namespace

TEST_CASE("where nothing is open or late there is nothing to propose") {
    const Workspace workspace = calm();
    const Result<Edit> edit = proposeAgenda(workspace, meeting, today);
    REQUIRE(edit.ok());
    CHECK(edit->isEmpty());
}

TEST_CASE("what is late, soon or open becomes an item about its row, and asking again adds only what is new") {
    Workspace workspace = calm();
    addAction(workspace, "late", QDate(2026, 11, 1));
    addAction(workspace, "later", QDate(2027, 11, 1));
    WorkPackage package = *workspace.content.of<WorkPackage>().find(WorkPackageId("w"));
    package.leads.clear();
    workspace.content.of<WorkPackage>().put(package);
    const Workspace before = workspace;
    const Result<Edit> edit = proposeAgenda(workspace, meeting, today);
    REQUIRE(edit.ok());
    CHECK(edit->label == "agenda of Stuurgroep");
    applyTo(workspace, *edit);
    const QStringList agenda = agendaOf(workspace);
    REQUIRE(agenda.size() == 2);
    CHECK(agenda[0] == "1. Bevraging (Work package 3, Monitoring) [work_package_action late] Late: it was due on "
                       "1/11/2026.");
    CHECK(agenda[1].startsWith("2. Work package 3, Monitoring [work_package w] "));
    CHECK(proposeAgenda(workspace, meeting, today)->isEmpty());
    addAction(workspace, "soon", QDate(2026, 12, 24));
    const Result<Edit> again = proposeAgenda(workspace, meeting, today);
    REQUIRE(again->deltas.size() == 1);
    applyTo(workspace, *again);
    CHECK(agendaOf(workspace).last() == "3. Bevraging (Work package 3, Monitoring) [work_package_action soon] Soon: it "
                                        "is due on 24/12/2026.");
    applyTo(workspace, inverseOf(*again));
    applyTo(workspace, inverseOf(*edit));
    CHECK(agendaOf(workspace).isEmpty());
}

TEST_CASE("a package that should have started and has no lead is one item with both reasons") {
    Workspace workspace = calm();
    WorkPackage package = *workspace.content.of<WorkPackage>().find(WorkPackageId("w"));
    package.leads.clear();
    package.quarter = QStringLiteral("2026-Q2");
    workspace.content.of<WorkPackage>().put(package);
    applyTo(workspace, *proposeAgenda(workspace, meeting, today));
    const QStringList agenda = agendaOf(workspace);
    REQUIRE(agenda.size() == 1);
    CHECK(agenda[0].contains("Late: it was to start in 2026-Q2.\n"));
}

TEST_CASE("leads that are still to be decided are open, and come on the agenda") {
    Workspace workspace = calm();
    WorkPackage package = *workspace.content.of<WorkPackage>().find(WorkPackageId("w"));
    REQUIRE(package.leads.size() == 1);
    package.leads.first().certainty = Certainty::ToDecide;
    workspace.content.of<WorkPackage>().put(package);
    applyTo(workspace, *proposeAgenda(workspace, meeting, today));
    REQUIRE(agendaOf(workspace).size() == 1);
    CHECK(agendaOf(workspace)[0] == "1. Work package 3, Monitoring [work_package w] Who leads it is not decided yet.");
}

TEST_CASE("an agenda of a meeting that is gone or in a locked round is refused") {
    Workspace workspace = calm();
    CHECK(proposeAgenda(workspace, MeetingId("gone"), today).error().code == ErrorCode::NotFound);
    Round round = *workspace.round();
    round.state = RoundState::Locked;
    workspace.rounds.put(round);
    CHECK(proposeAgenda(workspace, meeting, today).error().code == ErrorCode::RoundLocked);
}

} // namespace tst_agendacommands
