#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/rounds.h"
#include "support/testsupport.h"

#include "session/adjustmentcommands.h"
#include "session/commands.h"
#include "session/roundhistory.h"
#include "session/session.h"

#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_session {
namespace {

const CityId ghent{QStringLiteral("gent")};
const ThemeId strategy{QStringLiteral("strategie")};
const Actor tester{ActorId("a-1"), "Tester"};

struct Open {
    explicit Open(Workspace content, bool readOnly = false) {
        session = std::move(*Session::start(openedInMemory(std::move(content), &store, readOnly), tester, clock));
    }
    Edit scoreEdit(int quarters) const {
        return *setScore(session->workspace(), session->workspace().cell(ghent, strategy),
                         *Score::exact(Quarters{quarters}), "why");
    }
    ManualClock clock{Timestamp{1'000'000, 60}};
    MemoryStore* store = nullptr;
    std::unique_ptr<Session> session;
};

const Error fullDisk{ErrorCode::DiskFull, "the disk is full", {}};

} // namespace

TEST_CASE("an edit is written, applied, told and undoable, in that order") {
    Open open(reportGrid());
    Session& session = *open.session;
    int told = 0;
    QObject::connect(&session, &Session::changed, &session, [&](const Change& change) {
        ++told;
        CHECK(open.store->commits() == told);
        REQUIRE(change.scores.size() == 1);
        CHECK(change.scores.front() == session.workspace().cell(ghent, strategy));
    });
    const Workspace before = session.workspace();
    REQUIRE(session.apply(open.scoreEdit(16)).ok());
    CHECK(session.workspace().score(ghent, strategy) == *Score::exact(Quarters{16}));
    CHECK(session.canUndo());
    CHECK(session.undoText().contains("Gent"));
    const Workspace after = session.workspace();

    REQUIRE(session.undo().ok());
    CHECK(session.workspace().scores == before.scores);
    CHECK(session.canRedo());
    REQUIRE(session.redo().ok());
    CHECK(session.workspace().scores == after.scores);
    CHECK(told == 3);
    REQUIRE(open.store->log().size() == 3);
    CHECK(open.store->log()[0].action == LogAction::Edit);
    CHECK(open.store->log()[0].oldText == "3-4 (Tussen geel en groen)");
    CHECK(open.store->log()[0].newText == "4");
    CHECK(open.store->log()[0].reason == "why");
    CHECK(open.store->log()[1].action == LogAction::Undo);
    CHECK(open.store->log()[2].action == LogAction::Redo);
}

TEST_CASE("a refused edit, undo or redo changes nothing: value, stack, file and screen stay") {
    Open open(reportGrid());
    Session& session = *open.session;
    int told = 0;
    int failures = 0;
    QObject::connect(&session, &Session::changed, &session, [&] { ++told; });
    QObject::connect(&session, &Session::failed, &session, [&](const Error& error) {
        ++failures;
        CHECK(error == fullDisk);
    });
    const Workspace start = session.workspace();
    open.store->failNextCommit(fullDisk);
    CHECK(session.apply(open.scoreEdit(16)).error() == fullDisk);
    CHECK(session.workspace() == start);
    CHECK_FALSE(session.canUndo());
    CHECK(told == 0);

    REQUIRE(session.apply(open.scoreEdit(16)).ok());
    const Workspace edited = session.workspace();
    open.store->failNextCommit(fullDisk);
    CHECK_FALSE(session.undo().ok());
    CHECK(session.workspace() == edited);
    CHECK(session.canUndo());
    CHECK_FALSE(session.canRedo());

    REQUIRE(session.undo().ok());
    open.store->failNextCommit(fullDisk);
    CHECK_FALSE(session.redo().ok());
    CHECK(session.canRedo()); // the redo tail survives
    REQUIRE(session.redo().ok());
    CHECK(session.workspace().scores == edited.scores);
    CHECK(failures == 3);
}

TEST_CASE("typing in the same place within a second is one step, after a pause it is two") {
    Open open(reportGrid(false));
    Session& session = *open.session;
    const auto type = [&](int quarters) {
        Edit edit = open.scoreEdit(quarters);
        edit.mergeKey = "gent/strategie";
        REQUIRE(session.apply(edit).ok());
    };
    const Table<ThemeScore> start = session.workspace().scores;
    type(8);
    open.clock.advanceMilliseconds(400);
    type(12);
    CHECK(session.undoStack().count() == 1);
    open.clock.advanceMilliseconds(1001);
    type(16);
    CHECK(session.undoStack().count() == 2);
    session.endMerging();
    type(20);
    CHECK(session.undoStack().count() == 3);
    REQUIRE(session.undo().ok());
    REQUIRE(session.undo().ok());
    CHECK(session.workspace().score(ghent, strategy) == *Score::exact(Quarters{12}));
    REQUIRE(session.undo().ok());
    CHECK(session.workspace().scores == start);
    CHECK(open.store->commits() == 7); // each keystroke was safe in the file
}

TEST_CASE("a workspace opened for reading offers neither undo nor edits") {
    Open open(reportGrid(), true);
    CHECK(open.session->isReadOnly());
    const Result<void> refused = open.session->apply(open.scoreEdit(16));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ReadOnly);
    CHECK_FALSE(open.session->canUndo());
}

TEST_CASE("a correction of the baseline goes and another round is shown; undo finds its round and shows it") {
    Workspace content = reportGrid();
    content.rounds.put({RoundId("2027-voorjaar"), "Tweede", {}, RoundState::Open, false, 2});
    Open open(content);
    Session& session = *open.session;
    REQUIRE(session.showRound(reportRound()).ok());
    const Score before = session.workspace().score(ghent, strategy);
    REQUIRE(session.apply(open.scoreEdit(16)).ok());
    bool everything = false;
    QObject::connect(&session, &Session::changed, &session, [&](const Change& c) { everything = c.everything; });
    REQUIRE(session.showRound(RoundId("2027-voorjaar")).ok());
    CHECK(everything);
    CHECK(session.workspace().score(ghent, strategy) == Score::missing());
    REQUIRE(session.undo().ok());
    CHECK(session.workspace().loadedRound == reportRound());
    CHECK(session.workspace().score(ghent, strategy) == before);
    CHECK_FALSE(session.showRound(RoundId("1999")).ok());
    CHECK(session.workspace().loadedRound == reportRound());
}

TEST_CASE("when a new round is undone the one before is shown, and redo shows the new one again") {
    Workspace content = reportGrid();
    content.rounds.put({RoundId("2029-voorjaar"), "Later", {}, RoundState::Open, false, 5});
    Open open(content);
    Session& session = *open.session;
    REQUIRE(session.showRound(reportRound()).ok());
    const RoundId added("2027-voorjaar");
    REQUIRE(session.apply(*addRound(session.workspace(), added, "Voorjaar 2027", {})).ok());
    REQUIRE(session.showRound(added).ok());
    REQUIRE(session
                .apply(*setScore(session.workspace(), session.workspace().cell(ghent, strategy),
                                 *Score::exact(Quarters{16}), {}))
                .ok());
    int told = 0;
    QObject::connect(&session, &Session::changed, &session, [&] {
        ++told;
        CHECK(session.workspace().round()); // never a moment without a round
    });
    REQUIRE(session.undo().ok());
    CHECK(session.workspace().loadedRound == added);
    REQUIRE(session.undo().ok());
    CHECK(session.workspace().loadedRound == reportRound());
    CHECK(session.workspace().scores == content.scores);
    CHECK(told == 2);
    REQUIRE(session.redo().ok());
    CHECK(session.workspace().loadedRound == added);
    REQUIRE(session.redo().ok());
    CHECK(session.workspace().score(ghent, strategy) == *Score::exact(Quarters{16}));
}

TEST_CASE("500 random edits undone come back to the start, redone to the end (H03)") {
    const auto seeds = static_cast<unsigned>(test::rounds(20, 8));
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Open open(reportGrid(false));
        Session& session = *open.session;
        const Workspace start = session.workspace();
        const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        for (int step = 0; step < 500; ++step) {
            const Workspace& now = session.workspace();
            const ThemeId theme = now.themes[below(8)].id;
            Result<Edit> edit = Edit{};
            switch (below(4)) {
            case 0: {
                AdjustmentEntry entry;
                entry.of.theme = theme;
                entry.value = *Score::exact(Quarters{4 + below(17)});
                entry.reason = "random";
                edit = adjust(now, entry);
                break;
            }
            case 1:
                if (now.globalScore(theme))
                    edit = withdrawAdjustment(now, {theme}, "random");
                break;
            default: {
                const Score choices[] = {*Score::exact(Quarters{4 + below(17)}), Score::unscored(), Score::missing(),
                                         *Score::between(Quarters{8}, Quarters{12}), *Score::approximate(std::nullopt)};
                edit = setScore(now, now.cell(now.cities[below(13)].id, theme), choices[below(5)], {});
            }
            }
            REQUIRE(edit.ok());
            REQUIRE(session.apply(*edit).ok());
        }
        const Workspace end = session.workspace();
        while (session.canUndo())
            REQUIRE(session.undo().ok());
        CHECK(session.workspace().scores == start.scores);
        CHECK(session.workspace().adjustments == start.adjustments);
        while (session.canRedo())
            REQUIRE(session.redo().ok());
        CHECK(session.workspace().scores == end.scores);
        CHECK(session.workspace().adjustments == end.adjustments);
    }
}

TEST_CASE("a round that is unlocked is again what it was before it was locked") {
    Workspace content = reportGrid(false);
    RoundState before = RoundState::Open;
    SECTION("open") {}
    SECTION("closed") {
        before = RoundState::Closed;
    }
    SECTION("closed, and named after a state") {
        before = RoundState::Closed;
        Round named = *content.round();
        named.name = "Najaar (locked)";
        content.rounds.put(named);
    }
    Open open(content);
    const auto setTo = [&](RoundState state) {
        const Workspace& workspace = open.session->workspace();
        REQUIRE(open.session->apply(*setRoundState(workspace, workspace.loadedRound, state)).ok());
    };
    const auto round = [&] { return *open.session->workspace().round(); };
    setTo(RoundState::Closed);
    setTo(before);
    setTo(RoundState::Locked);
    CHECK(stateBeforeLock(*open.session, round()) == before);
    setTo(before);
    REQUIRE(open.session->undo().ok()); // locked again, by an undo
    CHECK(stateBeforeLock(*open.session, round()) == before);
}

TEST_CASE("a round that came locked is unlocked as its kind usually is") {
    Workspace content = reportGrid();
    Round round = *content.round();
    round.state = RoundState::Locked;
    CHECK(stateBeforeLock(*Open(content).session, round) == RoundState::Closed); // the baseline
    round.baseline = false;
    CHECK(stateBeforeLock(*Open(content).session, round) == RoundState::Open);
}

} // namespace tst_session
