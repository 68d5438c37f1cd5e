// The session over a real file: what is in memory, on the stack and in the file stay one.
#include "storage/openfile.h"
#include "support/rounds.h"
#include "support/testsupport.h"

#include "session/adjustmentcommands.h"
#include "session/commands.h"
#include "storage/transaction.h"

#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_sessiononfile {
namespace {

/// One edit as a person could make it; nothing when the dice ask for what is not possible now.
class RandomEditor {
public:
    RandomEditor(Session& session, unsigned seed) : m_session(session), m_dice(seed) {}

    Edit next() {
        const Workspace& now = m_session.workspace();
        switch (number(0, 11)) {
        case 0:
            return block();
        case 1:
        case 2:
            return orNothing(adjust(
                now,
                {place(), anyOf({*Score::exact({number(4, 20)}), *Score::between({number(4, 11)}, {number(12, 20)})}),
                 QStringLiteral("besproken"), AdjustmentSource::Workshop, QDate(2025, 1, number(1, 28)),
                 QStringLiteral("stuurgroep")}));
        case 3:
            return number(0, 1) == 0 ? orNothing(confirmAdjustment(now, place()))
                                     : orNothing(withdrawAdjustment(now, place(), QStringLiteral("toch niet")));
        case 4:
            return orNothing(setRoundState(now, now.loadedRound, anyOf({RoundState::Open, RoundState::Closed})));
        case 5:
            return number(0, 9) == 0 ? newRound() : Edit();
        default:
            return orNothing(setScore(now, cell(), score(), QStringLiteral("verbeterd")));
        }
    }
    /// Now and then another round is on screen.
    void wander() {
        if (number(0, 19) != 0)
            return;
        const QList<Round> rounds = m_session.workspace().roundsInOrder();
        REQUIRE(m_session.showRound(rounds[number(0, static_cast<int>(rounds.size()) - 1)].id).ok());
    }

private:
    static Edit orNothing(Result<Edit> edit) { return edit ? *std::move(edit) : Edit(); }
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_dice); }
    template<class T>
    T anyOf(std::initializer_list<T> choices) {
        return choices.begin()[number(0, static_cast<int>(choices.size()) - 1)];
    }
    /// A theme as a whole, or one cell.
    AdjustmentPlace place() {
        const ThemeId of = theme();
        return number(0, 1) == 0 ? AdjustmentPlace{of} : AdjustmentPlace{of, cell().city};
    }
    ThemeId theme() { return m_session.workspace().themes[number(0, 7)].id; }
    ScoreKey cell() { return m_session.workspace().cell(m_session.workspace().cities[number(0, 12)].id, theme()); }
    Score score() {
        return anyOf({*Score::exact({number(4, 20)}), *Score::exact({number(4, 20)}),
                      *Score::between({number(4, 11)}, {number(12, 20)}), *Score::approximate(Quarters{number(4, 20)}),
                      *Score::approximate(std::nullopt), Score::unscored(), Score::missing(), Score::notApplicable()});
    }
    Edit block() {
        std::vector<ScoreEntry> entries;
        const ScoreKey start = cell();
        for (const City& city : m_session.workspace().cities.first(number(2, 5)))
            entries.push_back({{start.round, start.theme, city.id}, score()});
        return orNothing(setScores(m_session.workspace(), entries, QStringLiteral("geplakt")));
    }
    Edit newRound() {
        const auto count = static_cast<int>(m_session.workspace().rounds.size());
        const Table<ThemeScore> copied = number(0, 2) != 0 ? Table<ThemeScore>() : m_session.workspace().scores;
        return orNothing(addRound(m_session.workspace(),
                                  RoundId(QStringLiteral("ronde-%1-%2").arg(count).arg(m_made++)),
                                  QStringLiteral("Ronde"), copied));
    }

    Session& m_session;
    std::mt19937 m_dice;
    int m_made = 0;
};

} // namespace

TEST_CASE("doing, undoing and redoing leave the file, the value and a fresh load equal") {
    OpenFile open;
    Session& session = *open.session;
    const Workspace start = session.workspace();
    const QStringList startDump = logicalDump(open.store->database());
    const ScoreKey cell = cellOf("genk", "risicobeheer");
    REQUIRE(session.apply(*setScore(session.workspace(), cell, *Score::between({6}, {9}), {})).ok());
    open.clock.advanceMilliseconds(5000);
    REQUIRE(session
                .apply(*adjust(session.workspace(), {{ThemeId("monitoring")},
                                                     *Score::exact({8}),
                                                     "besproken",
                                                     AdjustmentSource::Workshop,
                                                     QDate(2025, 2, 7),
                                                     "kc"}))
                .ok());
    CHECK(open.inFile() == session.workspace());
    const QStringList endDump = logicalDump(open.store->database());

    open.clock.advanceMilliseconds(5000);
    REQUIRE(session.undo().ok());
    CHECK(open.inFile() == session.workspace());
    REQUIRE(session.undo().ok());
    CHECK(session.workspace().scores == start.scores);
    CHECK(session.workspace().adjustments == start.adjustments);
    CHECK(open.inFile() == session.workspace());
    CHECK(logicalDump(open.store->database()) == startDump);
    REQUIRE(session.redo().ok());
    REQUIRE(session.redo().ok());
    CHECK(open.inFile() == session.workspace());
    CHECK(logicalDump(open.store->database()) == endDump);
    CHECK(session.historyOf(cell)->size() == 3); // edit, undo, redo
    CHECK(session.historyOf(cell)->first().action == LogAction::Redo);
    CHECK(session.historyOf(AdjustmentPlace{ThemeId("monitoring")})->size() == 3);
}

TEST_CASE("an undo that the file refuses changes nothing, and works once the reason is gone") {
    OpenFile open;
    Session& session = *open.session;
    REQUIRE(session.apply(*setScore(session.workspace(), cellOf("genk", "aanpak"), *Score::exact({20}), {})).ok());
    const Workspace before = session.workspace();
    {
        const auto other = openStore(open.path);
        const Result<Transaction> busy = Transaction::begin(other->database());
        REQUIRE(busy.ok());
        const Result<void> refused = session.undo();
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::Locked);
    }
    CHECK(session.workspace() == before);
    CHECK(session.canUndo());
    CHECK_FALSE(session.canRedo());
    CHECK(session.undo().ok());
}

TEST_CASE("500 random edits undone and redone: the file equals the start, then the end (H03)") {
    const auto seed = static_cast<unsigned>(GENERATE(range(1, 1 + rounds(20, 5))));
    CAPTURE(seed);
    OpenFile open;
    open.hurry();
    Session& session = *open.session;
    const QStringList startDump = logicalDump(open.store->database());
    RandomEditor editor(session, seed);
    int done = 0;
    while (done < 500) {
        const Edit edit = editor.next();
        if (!edit.isEmpty()) {
            REQUIRE(session.apply(edit).ok());
            ++done;
        }
        editor.wander();
    }
    CHECK(open.inFile() == session.workspace());
    const QStringList endDump = logicalDump(open.store->database());
    CHECK(endDump != startDump);

    int undone = 0;
    for (; session.canUndo(); ++undone)
        REQUIRE(session.undo().ok());
    CHECK(undone == 500);
    CHECK(logicalDump(open.store->database()) == startDump);
    int redone = 0;
    for (; session.canRedo(); ++redone)
        REQUIRE(session.redo().ok());
    CHECK(redone == 500);
    CHECK(logicalDump(open.store->database()) == endDump);
    CHECK(open.inFile() == session.workspace());
    CHECK(open.store->checkIntegrity()->isEmpty());
}

TEST_CASE("the comparison of files sees a row that was left behind") {
    OpenFile open;
    const QStringList before = logicalDump(open.store->database());
    for (const char* slip : {"UPDATE theme_score SET source = 'x' WHERE city_id = 'gent' AND theme_id = 'aanpak'",
                             "UPDATE self_evaluation SET state = 'toReview' WHERE city_id = 'gent'",
                             "DELETE FROM theme_score WHERE city_id = 'gent' AND theme_id = 'aanpak'"}) {
        REQUIRE(open.store->database().executeScript(QByteArray("SAVEPOINT slip; ") + slip).ok());
        CHECK(logicalDump(open.store->database()) != before);
        REQUIRE(open.store->database().executeScript("ROLLBACK TO slip; RELEASE slip").ok());
    }
    CHECK(logicalDump(open.store->database()) == before);
}

} // namespace tst_sessiononfile
