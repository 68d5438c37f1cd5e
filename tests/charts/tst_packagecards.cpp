#include "support/testsupport.h"

#include "charts/packagecards.h"
#include "charts/priorityboard.h"

using namespace ks;

namespace tst_packagecards {
namespace {

const QDate today(2026, 11, 27);

WorkPackage package(const char* id, const char* quarter, WorkState state = WorkState::ToStart) {
    WorkPackage row;
    row.id = WorkPackageId(QString::fromUtf8(id));
    row.title = QString::fromUtf8(id);
    row.quarter = QString::fromUtf8(quarter);
    row.state = state;
    return row;
}

void addAction(Workspace& workspace, const char* id, const char* of, const QDate& due) {
    PackageAction row;
    row.id = PackageActionId(QString::fromUtf8(id));
    row.package = WorkPackageId(QString::fromUtf8(of));
    row.dueOn = due;
    workspace.content.of<PackageAction>().put(row);
}

} // namespace

TEST_CASE("a card says what is late before what is soon, and nothing where there is time") {
    Workspace workspace;
    auto& packages = workspace.content.of<WorkPackage>();
    packages.put(package("a", "2026-Q2"));
    packages.put(package("b", "2026-Q4"));
    packages.put(package("c", "2027-Q3", WorkState::Running));
    packages.put(package("d", "2027-Q3"));
    addAction(workspace, "1", "b", QDate(2026, 11, 1));
    addAction(workspace, "2", "b", QDate(2026, 10, 1));
    addAction(workspace, "3", "c", QDate(2026, 12, 1));
    const QList<BoardCard> cards = packageCards(workspace, today);
    REQUIRE(cards.size() == 4);
    CHECK(cards[0].alert == "Late: was to start in 2026-Q2");
    CHECK(cards[1].alert == "2 action(s) late");
    CHECK(cards[2].alert == "1 action(s) soon");
    CHECK(cards[3].alert.isEmpty());
    CHECK(cards[3].notes == QStringList{"still to start", "lead to be decided", "2027-Q3"});
    CHECK(cards[3].column == PriorityBoard::openColumn);
}

TEST_CASE("a card names number, leads, timing and the column of its priority") {
    Workspace workspace;
    WorkPackage row = package("Meten", "", WorkState::Running);
    row.number = 2;
    row.priority = 3;
    row.timing = "Najaar 2025";
    row.leads = {{"l", LeadRole::Lead, {}, {}, "Nog te bepalen", Certainty::ToDecide, {}},
                 {"p", LeadRole::Partner, {}, {}, "VVSG", Certainty::Certain, {}}};
    workspace.content.of<WorkPackage>().put(row);
    const BoardCard card = packageCards(workspace, today).first();
    CHECK(card.mark == "2");
    CHECK(card.column == 2);
    CHECK(card.notes == QStringList{"running", "Nog te bepalen", "Najaar 2025"});
}

} // namespace tst_packagecards
