#include "session/evaluation/evidencecommands.h"

#include "support/formsession.h"

using namespace ks;
using namespace ks::test;

namespace tst_evidencecommands {
namespace {

const QuestionId statement{QStringLiteral("aanpak-rollen")};
const ThemeId theme{QStringLiteral("aanpak")};

EvidencePlace placeOf(const FormSession& open) {
    return {open.ghent, theme, statement, open.respondent()};
}

EvidenceId add(FormSession& open, const char* text, const char* address = "") {
    const Result<EvidenceAddition> addition =
        addEvidence(open.workspace(), placeOf(open), QString::fromUtf8(text), QString::fromUtf8(address));
    REQUIRE(addition.ok());
    open.apply(addition->edit);
    return addition->id;
}

} // namespace

TEST_CASE("evidence is added, changed and removed, each a step that can be undone") {
    FormSession open;
    const Workspace before = open.workspace();
    const EvidenceId one = add(open, "Organigram", "https://stad.example/organigram");
    const EvidenceId two = add(open, "Verslag");
    CHECK(open.form()->lastQuestion == statement);
    const QList<const Evidence*> rows = evidenceAt(open.workspace(), placeOf(open));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]->id == one);
    CHECK(rows[0]->address == "https://stad.example/organigram");
    CHECK(rows[1]->position == 2);
    open.apply(changeEvidence(open.workspace(), two, "Verslag van maart", {}));
    CHECK(open.rows<Evidence>().find(two)->text == "Verslag van maart");
    open.apply(removeEvidence(open.workspace(), one));
    CHECK_FALSE(open.rows<Evidence>().find(one));
    while (open.session->undoStack().index() > 1) // the first step began the form
        REQUIRE(open.session->undo().ok());
    CHECK(open.rows<Evidence>() == before.content.of<Evidence>());
    CHECK(*open.form() == *before.content.of<SelfEvaluation>().find({sessionRound(), open.ghent}));
}

TEST_CASE("evidence is a text or the address of a web page, of something that is there") {
    FormSession open;
    const auto refused = [&](const EvidencePlace& place, const char* text, const char* address) {
        const Result<EvidenceAddition> addition =
            addEvidence(open.workspace(), place, QString::fromUtf8(text), QString::fromUtf8(address));
        REQUIRE_FALSE(addition.ok());
        return addition.error().code;
    };
    for (const char* address : {"ftp://stad.example", "javascript:alert(1)", "file:///etc/passwd", "stad", "https://"})
        CHECK(refused(placeOf(open), "x", address) == ErrorCode::InvalidInput);
    CHECK(refused(placeOf(open), "  ", "") == ErrorCode::InvalidInput);
    CHECK(refused({CityId("genk"), theme}, "x", "") == ErrorCode::NotFound);
    CHECK(refused({open.ghent, ThemeId("niets")}, "x", "") == ErrorCode::NotFound);
    CHECK(refused({open.ghent, ThemeId("strategie"), statement}, "x", "") == ErrorCode::NotFound);
    CHECK(refused({open.ghent, theme, statement, RespondentId("niemand")}, "x", "") == ErrorCode::NotFound);
    CHECK_FALSE(removeEvidence(open.workspace(), EvidenceId("weg")).ok());
    CHECK(addEvidence(open.workspace(), {open.ghent, theme}, {}, "http://stad.example/").ok());
}

TEST_CASE("typing in evidence is one step") {
    FormSession open;
    const EvidenceId id = add(open, "Ver");
    const int before = open.session->undoStack().count();
    for (const char* text : {"Versl", "Verslag", "Verslag 3"}) {
        const Result<Edit> edit = changeEvidence(open.workspace(), id, QString::fromUtf8(text), {});
        REQUIRE(edit.ok());
        open.clock.advanceMilliseconds(600);
        REQUIRE(open.session->apply(*edit).ok());
    }
    CHECK(open.session->undoStack().count() <= before + 2);
    CHECK(open.rows<Evidence>().find(id)->text == "Verslag 3");
}

TEST_CASE("a target has a level, then by when and a note; without a level it goes") {
    FormSession open;
    const ScoreKey key = open.workspace().cell(open.ghent, theme);
    const auto refused = [&](const Score& score, const char* due) {
        return !setTarget(open.workspace(), open.ghent, theme, score, QString::fromUtf8(due), {}).ok();
    };
    CHECK(refused(Score::notApplicable(), ""));
    CHECK(refused(Score::missing(), "2030"));
    open.apply(setTarget(open.workspace(), open.ghent, theme, betweenTwo(3, 4), "eind 2029", "met alle diensten"));
    REQUIRE(open.rows<Target>().find(key));
    CHECK(open.rows<Target>().find(key)->score == betweenTwo(3, 4));
    CHECK(open.rows<Target>().find(key)->dueText == "eind 2029");
    open.apply(setTarget(open.workspace(), open.ghent, theme, level(4), "eind 2030", "met alle diensten"));
    CHECK(open.rows<Target>().find(key)->score == level(4));
    open.apply(setTarget(open.workspace(), open.ghent, theme, Score::missing(), "eind 2030", "met alle diensten"));
    CHECK_FALSE(open.rows<Target>().find(key));
    REQUIRE(open.session->undo().ok());
    CHECK(open.rows<Target>().find(key)->note == "met alle diensten");
}

TEST_CASE("evidence and targets of a closed round stay as they are") {
    FormSession open;
    const EvidenceId id = add(open, "Verslag");
    Round round = *open.workspace().round();
    const Round before = round;
    round.state = RoundState::Closed;
    Edit close;
    close.deltas.push_back(RowDelta<Round>{before, round});
    open.apply(close);
    CHECK(changeEvidence(open.workspace(), id, "x", {}).error().code == ErrorCode::RoundLocked);
    CHECK(removeEvidence(open.workspace(), id).error().code == ErrorCode::RoundLocked);
    CHECK(setTarget(open.workspace(), open.ghent, theme, level(3), {}, {}).error().code == ErrorCode::RoundLocked);
    CHECK(addEvidence(open.workspace(), placeOf(open), "x").error().code == ErrorCode::RoundLocked);
}

} // namespace tst_evidencecommands
