#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/deadlines.h"

using namespace ks;

namespace tst_deadlines {
namespace {

const QDate today(2026, 11, 27);

PackageAction due(const QDate& day, WorkState state = WorkState::ToStart) {
    PackageAction action;
    action.dueOn = day;
    action.state = state;
    return action;
}

WorkPackage inQuarter(const char* quarter, WorkState state = WorkState::ToStart) {
    WorkPackage package;
    package.quarter = QString::fromUtf8(quarter);
    package.state = state;
    return package;
}

} // namespace

TEST_CASE("an action is late the day after its day, and soon for thirty days before") {
    CHECK(urgentOn(due(QDate(2026, 11, 26)), today) == Urgent::Late);
    CHECK(urgentOn(due(today), today) == Urgent::Soon);
    CHECK(urgentOn(due(QDate(2026, 12, 27)), today) == Urgent::Soon);
    CHECK(urgentOn(due(QDate(2026, 12, 28)), today) == Urgent::Not);
    CHECK(urgentOn(due({}), today) == Urgent::Not);
    CHECK(urgentOn(due(QDate(2026, 1, 1), WorkState::Running), today) == Urgent::Late);
    CHECK(urgentOn(due(QDate(2026, 1, 1), WorkState::Done), today) == Urgent::Not);
    CHECK(urgentOn(due(QDate(2026, 1, 1), WorkState::Stopped), today) == Urgent::Not);
    PackageAction done = due(QDate(2026, 1, 1));
    done.doneOn = QDate(2026, 2, 1);
    CHECK(urgentOn(done, today) == Urgent::Not);
}

TEST_CASE("a quarter has its first and last day, and anything else has none") {
    CHECK(quarterDays(QStringLiteral("2026-Q4"))->first == QDate(2026, 10, 1));
    CHECK(quarterDays(QStringLiteral("2026-Q4"))->last == QDate(2026, 12, 31));
    CHECK(quarterDays(QStringLiteral("2024-Q1"))->last == QDate(2024, 3, 31));
    for (const char* none : {"", "2026", "2026-Q5", "2026-Q0", "Najaar 2025", "abcd-Q1"})
        CHECK_FALSE(quarterDays(QString::fromUtf8(none)));
}

TEST_CASE("a package that has not started is late once its quarter is over") {
    CHECK(urgentOn(inQuarter("2026-Q3"), today) == Urgent::Late);
    CHECK(urgentOn(inQuarter("2026-Q4"), today) == Urgent::Soon);
    CHECK(urgentOn(inQuarter("2027-Q1"), today) == Urgent::Not);               // 1 January is 35 days away
    CHECK(urgentOn(inQuarter("2027-Q1"), QDate(2026, 12, 2)) == Urgent::Soon); // and now 30
    CHECK(urgentOn(inQuarter("2026-Q3", WorkState::Running), today) == Urgent::Not);
    CHECK(urgentOn(WorkPackage(), today) == Urgent::Not);
}

TEST_CASE("what is still to be done by a day comes in the order of the days, of packages that go on") {
    Workspace workspace = test::reportGrid();
    for (const auto& [id, state] : {std::pair("goes", WorkState::Running), std::pair("stopped", WorkState::Stopped)}) {
        WorkPackage package;
        package.id = WorkPackageId(QLatin1String(id));
        package.round = workspace.loadedRound;
        package.state = state;
        workspace.content.of<WorkPackage>().put(package);
    }
    const auto add = [&](const char* id, const char* package, const QDate& day) {
        PackageAction action = due(day);
        action.id = PackageActionId(QLatin1String(id));
        action.package = WorkPackageId(QLatin1String(package));
        workspace.content.of<PackageAction>().put(action);
    };
    add("a", "goes", QDate(2026, 12, 1));
    add("b", "goes", QDate(2026, 5, 1));
    add("c", "stopped", QDate(2026, 5, 1));
    add("d", "goes", QDate(2027, 5, 1));
    add("e", "gone", QDate(2026, 5, 1));
    const QList<DueAction> found = dueActions(workspace);
    REQUIRE(found.size() == 3);
    CHECK(found[0].action->id.value == "b");
    CHECK(found[0].package->id.value == "goes");
    CHECK(found[0].urgentOn(today) == Urgent::Late);
    CHECK(found[1].action->id.value == "a");
    CHECK(found[1].urgentOn(today) == Urgent::Soon);
    CHECK(found[2].urgentOn(today) == Urgent::Not);
}

} // namespace tst_deadlines
