#include "session/evaluation/answercommands.h"

#include "support/formsession.h"

#include "session/commands.h"

using namespace ks;
using namespace ks::test;

namespace tst_answercommands {
namespace {

const char* const first = "aanpak-coordinatie";

/// The seven statements of Aanpak.
const QList<const char*> aanpak{"aanpak-coordinatie",
                                "aanpak-rollen",
                                "aanpak-overleg",
                                "aanpak-eigenaarschap-klimaatdienst",
                                "aanpak-eigenaarschap-andere-diensten",
                                "aanpak-aansturing",
                                "aanpak-transversaal"};
const ThemeId theme{QStringLiteral("aanpak")};

ErrorCode refusal(const Result<Edit>& edit) {
    REQUIRE_FALSE(edit.ok());
    CHECK_FALSE(edit.error().text.isEmpty());
    return edit.error().code;
}

} // namespace

TEST_CASE("a form begins with a respondent in a role, once") {
    FormSession open(false);
    CHECK(refusal(startEvaluation(open.workspace(), open.ghent, "  ")) == ErrorCode::InvalidInput);
    CHECK(refusal(startEvaluation(open.workspace(), CityId("nergens"), "x")) == ErrorCode::NotFound);
    open.apply(startEvaluation(open.workspace(), open.ghent, " klimaatcoördinator "));
    REQUIRE(open.form());
    CHECK(open.form()->state == EvaluationState::NotStarted);
    CHECK(open.rows<Respondent>().find(open.respondent())->role == "klimaatcoördinator");
    CHECK(refusal(startEvaluation(open.workspace(), open.ghent, "x")) == ErrorCode::InvalidInput);
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst milieu"));
    CHECK_FALSE(open.respondent(2).isEmpty());
    open.apply(removeRespondent(open.workspace(), open.respondent(2)));
    CHECK(refusal(removeRespondent(open.workspace(), open.respondent())) == ErrorCode::InvalidInput);
}

TEST_CASE("a role is at most 200 characters on one line, and somebody always stands first") {
    FormSession open(false);
    const QString longest(200, QLatin1Char('r'));
    CHECK(refusal(startEvaluation(open.workspace(), open.ghent, longest + "r")) == ErrorCode::InvalidInput);
    open.apply(startEvaluation(open.workspace(), open.ghent, longest));
    CHECK(refusal(addRespondent(open.workspace(), open.ghent, longest + "r")) == ErrorCode::InvalidInput);
    CHECK(addRespondent(open.workspace(), open.ghent, longest + "r").error().text.contains("201"));
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst\nmilieu"));
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst mobiliteit"));
    CHECK(open.rows<Respondent>().find(open.respondent(2))->role == "dienst milieu");
    const Workspace three = open.workspace();
    open.apply(removeRespondent(open.workspace(), open.respondent(1)));
    CHECK(open.rows<Respondent>().find(open.respondent(1))->role == "dienst milieu");
    CHECK(open.rows<Respondent>().find(open.respondent(2))->role == "dienst mobiliteit");
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().content == three.content);
}

TEST_CASE("an answer marks the form as begun at its statement, and undo takes both back") {
    FormSession open;
    open.giveAnswer(first, level(2.5), "gezien");
    REQUIRE(open.answer(first));
    CHECK(open.answer(first)->score == level(2.5));
    CHECK(open.answer(first)->comment == "gezien");
    CHECK(open.form()->state == EvaluationState::InProgress);
    CHECK(open.form()->lastQuestion == QuestionId(first));
    REQUIRE(open.session->undo().ok());
    CHECK_FALSE(open.answer(first));
    CHECK(open.form()->state == EvaluationState::NotStarted);
    CHECK_FALSE(open.form()->lastQuestion);
}

TEST_CASE("an answer that cannot be is refused with a sentence") {
    FormSession open;
    const Workspace& workspace = open.workspace();
    CHECK(refusal(answerStatement(workspace, {open.respondent(), QuestionId("geen"), level(3)})) ==
          ErrorCode::NotFound);
    CHECK(refusal(answerStatement(workspace, {RespondentId("geen"), QuestionId(first), level(3)})) ==
          ErrorCode::NotFound);
    CHECK(refusal(answerStatement(workspace, {open.respondent(), QuestionId(first), Score::unscored()})) ==
          ErrorCode::InvalidInput);
    CHECK(refusal(answerStatement(workspace, {open.respondent(), QuestionId(first), level(3), 4})) ==
          ErrorCode::InvalidInput);
}

TEST_CASE("taking an answer back keeps the comment, and without one the row goes") {
    FormSession open;
    open.giveAnswer(first, level(3), "nog te bekijken");
    open.giveAnswer(first, Score::missing(), "nog te bekijken");
    REQUIRE(open.answer(first));
    CHECK(open.answer(first)->score == Score::missing());
    open.giveAnswer(first, Score::missing());
    CHECK_FALSE(open.answer(first));
}

TEST_CASE("typing in a comment is one step, choosing another level is one of its own") {
    FormSession open;
    open.giveAnswer(first, level(3));
    const int before = open.session->undoStack().count();
    for (const char* text : {"ee", "een w", "een woord"}) {
        AnswerEntry entry{open.respondent(), QuestionId(first), level(3)};
        entry.comment = QString::fromUtf8(text);
        const Result<Edit> edit = answerStatement(open.workspace(), entry);
        REQUIRE(edit.ok());
        open.clock.advanceMilliseconds(700);
        REQUIRE(open.session->apply(*edit).ok());
    }
    CHECK(open.session->undoStack().count() == before + 1);
    open.giveAnswer(first, level(4), "een woord");
    CHECK(open.session->undoStack().count() == before + 2);
    REQUIRE(open.session->undo().ok());
    REQUIRE(open.session->undo().ok());
    CHECK(open.answer(first)->comment.isEmpty());
    CHECK(open.answer(first)->score == level(3));
}

TEST_CASE("a comment on an untouched statement, typed on, never mixes up its rows") {
    FormSession open; // the first letter also marks the form as begun, and what follows beside a decision
    open.apply(decideTheme(open.workspace(), open.ghent, theme, level(3), {}));
    for (const char* text : {"a", "ab", "abc"}) {
        AnswerEntry entry{open.respondent(), QuestionId(first), Score::missing()};
        entry.comment = QString::fromUtf8(text);
        const Result<Edit> edit = answerStatement(open.workspace(), entry);
        REQUIRE(edit.ok());
        REQUIRE(open.session->apply(*edit).ok());
    }
    CHECK(open.answer(first)->comment == "abc");
    while (open.session->canUndo())
        REQUIRE(open.session->undo().ok());
    CHECK_FALSE(open.form());
}

namespace {

/// A form of Gent with the answer 3 of the round before, not confirmed yet.
Workspace takenOver(const RespondentId& who) {
    Workspace content = workspaceWithForms();
    const CityId ghent(QStringLiteral("gent"));
    SelfEvaluation form;
    form.round = sessionRound();
    form.city = ghent;
    content.content.of<SelfEvaluation>().put(form);
    content.content.of<Respondent>().put({who, sessionRound(), ghent, 1, "coördinator", {}});
    content.content.of<Answer>().put({sessionRound(), ghent, who, QuestionId(first), level(3), 2, "van toen", false});
    return content;
}

} // namespace

TEST_CASE("a word beside an answer that was taken over does not confirm it and a level does") {
    const RespondentId who(QStringLiteral("r-1"));
    FormSession open(false, takenOver(who));
    AnswerEntry beside{who, QuestionId(first), level(3), 2, "intussen nagekeken met de dienst", false};
    open.apply(answerStatement(open.workspace(), beside));
    CHECK(open.answer(first)->comment == "intussen nagekeken met de dienst");
    CHECK_FALSE(open.answer(first)->confirmed);
    beside.sureness = 3;
    open.apply(answerStatement(open.workspace(), beside));
    CHECK_FALSE(open.answer(first)->confirmed);
    beside.isChoice = true; // the same level, chosen again
    open.apply(answerStatement(open.workspace(), beside));
    CHECK(open.answer(first)->confirmed);
    REQUIRE(open.session->undo().ok());
    CHECK(open.answer(first)->comment == "intussen nagekeken met de dienst");
    CHECK_FALSE(open.answer(first)->confirmed);
    open.apply(answerStatement(open.workspace(), {who, QuestionId(first), level(4), 3, beside.comment, false}));
    CHECK(open.answer(first)->confirmed); // another level is a choice, whoever says otherwise
}

TEST_CASE("an answer that was taken over is confirmed without typing it again") {
    const RespondentId who(QStringLiteral("r-1"));
    FormSession open(false, takenOver(who));
    CHECK(refusal(confirmAnswer(open.workspace(), who, QuestionId("aanpak-rollen"))) == ErrorCode::NotFound);
    open.apply(confirmAnswer(open.workspace(), who, QuestionId(first)));
    CHECK(open.answer(first)->confirmed);
    CHECK(open.answer(first)->score == level(3));
    CHECK(open.answer(first)->comment == "van toen");
    CHECK(open.form()->lastQuestion == QuestionId(first));
    CHECK(confirmAnswer(open.workspace(), who, QuestionId(first))->isEmpty());
    REQUIRE(open.session->undo().ok());
    CHECK_FALSE(open.answer(first)->confirmed);
}

TEST_CASE("what follows from the answers stays beside the city's decision") {
    FormSession open;
    for (int i = 0; i < 4; ++i) // four of seven: (3 + 3 + 3 + 2) / 4 = 2,75
        open.giveAnswer(aanpak[i], level(i < 3 ? 3 : 2));
    open.apply(decideTheme(open.workspace(), open.ghent, theme, level(3), " bijna overal 3 "));
    REQUIRE(open.cell("aanpak"));
    CHECK(open.cell("aanpak")->derived == level(2.75));
    CHECK(open.cell("aanpak")->reason == "bijna overal 3");
    open.giveAnswer(aanpak[4], level(4)); // (3 + 3 + 3 + 2 + 4) / 5 = 3
    CHECK(open.cell("aanpak")->derived == level(3));
    CHECK(open.cell("aanpak")->score == level(3));
    open.giveAnswer(aanpak[4], Score::missing());
    CHECK(open.cell("aanpak")->derived == level(2.75));
    open.apply(decideTheme(open.workspace(), open.ghent, theme, Score::missing(), {}));
    CHECK_FALSE(open.cell("aanpak"));
}

TEST_CASE("a grid edit keeps what follows, and the reason while the two differ") {
    FormSession open;
    for (int i = 0; i < 4; ++i)
        open.giveAnswer(aanpak[i], level(3));
    const ScoreKey cell = open.workspace().cell(open.ghent, theme);
    open.apply(setScore(open.workspace(), cell, level(2), {})); // a cell without a decision: what follows comes with it
    CHECK(open.cell("aanpak")->derived == level(3));
    CHECK(open.cell("aanpak")->reason.isEmpty());
    open.apply(decideTheme(open.workspace(), open.ghent, theme, level(2), "voorzichtig"));
    open.apply(setScore(open.workspace(), cell, level(2.5), {}));
    CHECK(open.cell("aanpak")->derived == level(3));
    CHECK(open.cell("aanpak")->reason == "voorzichtig");
    open.apply(setScore(open.workspace(), cell, level(2.25), "na overleg"));
    CHECK(open.cell("aanpak")->reason == "na overleg");
    open.apply(setScore(open.workspace(), cell, level(3), {}));
    CHECK(open.cell("aanpak")->derived == level(3));
    CHECK(open.cell("aanpak")->reason.isEmpty());
    REQUIRE(open.session->undo().ok());
    CHECK(open.cell("aanpak")->reason == "na overleg");
}

TEST_CASE("a cell of a city without a form has nothing that follows") {
    FormSession open;
    const ScoreKey cell = open.workspace().cell(CityId("genk"), theme);
    open.apply(setScore(open.workspace(), cell, level(2), {}));
    CHECK_FALSE(open.workspace().scores.find(cell)->derived);
}

TEST_CASE("in a round that is closed or has no questionnaire nothing is filled in") {
    Workspace content = workspaceWithForms();
    Round round = *content.rounds.find(sessionRound());
    SECTION("closed") {
        round.state = RoundState::Closed;
    }
    SECTION("locked") {
        round.state = RoundState::Locked;
    }
    SECTION("without a questionnaire") {
        round.questionnaire.reset();
    }
    content.rounds.put(round);
    FormSession open(false, content);
    const ErrorCode expected = round.state == RoundState::Open ? ErrorCode::InvalidInput : ErrorCode::RoundLocked;
    CHECK(refusal(startEvaluation(open.workspace(), open.ghent, "x")) == expected);
    CHECK(refusal(addRespondent(open.workspace(), open.ghent, "x")) == expected);
    CHECK(refusal(decideTheme(open.workspace(), open.ghent, theme, level(3), {})) == expected);
    CHECK(refusal(settleStatement(open.workspace(), open.ghent, QuestionId(first), level(3), {})) == expected);
}

} // namespace tst_answercommands
