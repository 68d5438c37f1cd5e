// What can be made from another record, linked to it from the start.
#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "session/records/followups.h"

using namespace ks;
using namespace ks::test;

namespace tst_followups {
namespace {

Workspace full() {
    Workspace workspace = reportGrid();
    workspace.content = fullContent();
    workspace.contentLoaded = true;
    return workspace;
}

/// Makes what `id` names; the workspace has it then. Gives its key.
QString made(Workspace& workspace, const QList<FollowUp>& offered, const char* id) {
    for (const FollowUp& each : offered) {
        if (each.id != QLatin1String(id))
            continue;
        const Result<RecordAddition> addition = makeFollowUp(workspace, each);
        INFO((addition ? QString() : addition.error().text + addition.error().detail).toStdString());
        REQUIRE(addition.ok());
        applyTo(workspace, addition->edit);
        return addition->key;
    }
    FAIL("not offered: " << id);
    return {};
}

} // namespace

TEST_CASE("a cell and a point get a recommendation that answers them") {
    Workspace workspace = full();
    const ThemeId monitoring("monitoring");
    const QString ofCell = made(workspace, followUpsOf(monitoring, CityId("aalst")), "recommendation");
    const Recommendation cell = *workspace.content.of<Recommendation>().find(RecommendationId(ofCell));
    CHECK(cell.themes == QList{monitoring});
    REQUIRE(cell.cells.size() == 1);
    CHECK(cell.cells.first().city == CityId("aalst"));
    CHECK(cell.cells.first().origin == LinkOrigin::Proposed);
    const QString ofTheme = made(workspace, followUpsOf(monitoring, std::nullopt), "recommendation");
    CHECK_FALSE(workspace.content.of<Recommendation>().find(RecommendationId(ofTheme))->cells.first().city);

    const QString ofPoint = made(workspace, followUpsOf(workspace, {"improvement_point", "v-1"}), "recommendation");
    const Recommendation answer = *workspace.content.of<Recommendation>().find(RecommendationId(ofPoint));
    REQUIRE(answer.answers.size() == 1);
    CHECK(answer.answers.first().point == ImprovementPointId("v-1"));
    CHECK(answer.themes == QList{workspace.content.of<ImprovementPoint>().find(ImprovementPointId("v-1"))->theme});
}

TEST_CASE("a recommendation gets its package, a package its lead and action, a meeting its items") {
    Workspace workspace = full();
    const RowRef advice{"recommendation", "a-1"};
    const QString key = made(workspace, followUpsOf(workspace, advice), "package");
    const WorkPackage package = *workspace.content.of<WorkPackage>().find(WorkPackageId(key));
    REQUIRE(package.serves.size() == 1);
    CHECK(package.serves.first().recommendation == RecommendationId("a-1"));
    CHECK(package.themes == workspace.content.of<Recommendation>().find(RecommendationId("a-1"))->themes);
    made(workspace, followUpsOf(workspace, {"work_package", key}), "lead");
    CHECK(workspace.content.of<WorkPackage>().find(package.id)->leads.size() == 1);
    const QString action = made(workspace, followUpsOf(workspace, {"work_package", key}), "action");
    CHECK(workspace.content.of<PackageAction>().find(PackageActionId(action))->package == package.id);

    const auto& meetings = workspace.content.of<Meeting>();
    const RowRef meeting{"meeting", meetings.begin()->first.value};
    const QString item = made(workspace, followUpsOf(workspace, meeting), "agendaItem");
    CHECK(workspace.content.of<AgendaItem>().find(AgendaItemId(item))->meeting.value == meeting.key);
    const QString decision = made(workspace, followUpsOf(workspace, {"agenda_item", "ag-1"}), "decision");
    const MeetingDecision& decided = *workspace.content.of<MeetingDecision>().find(DecisionId(decision));
    CHECK(decided.aboutEntity == workspace.content.of<AgendaItem>().find(AgendaItemId("ag-1"))->aboutEntity);
}

TEST_CASE("nothing follows from rows that lead to nothing or are not there") {
    const Workspace workspace = full();
    CHECK(followUpsOf(workspace, {"strength", "s-1"}).isEmpty());
    CHECK(followUpsOf(workspace, {"work_package", "gone"}).isEmpty());
}

} // namespace tst_followups
