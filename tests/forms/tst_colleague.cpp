#include "support/formworkspace.h"
#include "support/testsupport.h"

#include "forms/colleague.h"
#include "session/evaluation/answercommands.h"

using namespace ks;
using namespace ks::test;

namespace tst_colleague {
namespace {

void apply(Workspace& workspace, const Result<Edit>& edit) {
    REQUIRE(edit.ok());
    applyTo(workspace, *edit);
}

/// The form of Gent with a colleague who has answered nothing yet.
Workspace formOfTwo() {
    Workspace workspace = completeForm();
    putRespondent(workspace, colleague, 2, "dienst mobiliteit");
    return workspace;
}

/// What the colleague gets, answers, saves and sends back: through the bytes of a file.
FormFile sentBack(const Workspace& from, const QList<QPair<QuestionId, double>>& answers) {
    Result<FormFile> file = formForColleague(from, colleague);
    REQUIRE(file.ok());
    for (const auto& [question, level] : answers)
        apply(file->workspace, answerStatement(file->workspace, {colleague, question, exactly(level), 2, "Van mij."}));
    Evidence evidence;
    evidence.id = EvidenceId("van-collega");
    evidence.round = formRound;
    evidence.city = formCity;
    evidence.theme = ThemeId("strategie");
    evidence.question = statement("strategie", 1);
    evidence.respondent = colleague;
    evidence.text = "Mobiliteitsplan, blz. 4";
    file->workspace.content.of<Evidence>().put(evidence);
    const Result<FormFile> read = readForm(writeForm(*file), reportModel());
    REQUIRE(read.ok());
    return *read;
}

} // namespace

TEST_CASE("a colleague's form holds the statements and one respondent, and nothing that others said or decided") {
    Workspace workspace = formOfTwo();
    putAnswer(workspace, "aanpak", 1, exactly(2.25), colleague);
    workspace.content.of<Person>().put({PersonId("p"), "Voorbeeld Naam", {}, {}});
    workspace.content.of<Respondent>().put({colleague, formRound, formCity, 2, "dienst mobiliteit", PersonId("p")});
    const Result<FormFile> file = formForColleague(workspace, colleague);
    REQUIRE(file.ok());
    const RoundContent& content = file->workspace.content;
    CHECK(content.of<QuestionWording>().size() == 32);
    REQUIRE(content.of<Respondent>().size() == 1);
    CHECK(content.of<Respondent>().begin()->first == colleague);
    REQUIRE(content.of<Answer>().size() == 1);
    CHECK(content.of<Answer>().begin()->second.score == exactly(2.25));
    CHECK(content.of<Evidence>().isEmpty());
    CHECK(content.of<Strength>().isEmpty());
    CHECK(content.of<FteFigure>().isEmpty());
    CHECK(file->workspace.scores.isEmpty());
    CHECK_FALSE(writeForm(*file).contains("Voorbeeld Naam"));
    CHECK(colleagueFileName(workspace, colleague) == "gent-voorjaar-2026-dienst-mobiliteit.kszelf");
    CHECK_FALSE(formForColleague(workspace, RespondentId("niemand")).ok());
}

TEST_CASE("the form of a colleague is known as such, and that of the city is not taken for one") {
    const Workspace workspace = formOfTwo();
    CHECK_FALSE(isOfColleague(workspace, formCity));
    for (const RespondentId& who : {colleague, coordinator}) {
        const Result<FormFile> file = formForColleague(workspace, who);
        REQUIRE(file.ok());
        const Result<FormFile> read = readForm(writeForm(*file), reportModel());
        REQUIRE(read.ok());
        CHECK(isOfColleague(read->workspace, formCity));
    }
    Workspace alone = workspace; // the one who began the form has left
    apply(alone, removeRespondent(alone, coordinator));
    CHECK_FALSE(isOfColleague(alone, formCity));
    CHECK_FALSE(isOfColleague(questionnaireRound(), formCity));
}

TEST_CASE("a colleague's answers come in as one edit, and the same file twice changes nothing") {
    Workspace workspace = formOfTwo();
    const FormFile file = sentBack(workspace, {{statement("strategie", 1), 2}, {statement("strategie", 2), 4.25}});
    const Result<ColleagueAnswers> taken = answersOfColleague(workspace, formCity, file);
    REQUIRE(taken.ok());
    CHECK(taken->added == 2);
    CHECK(taken->changed == 0);
    CHECK(taken->evidence == 1);
    CHECK(taken->roles == QStringList{"dienst mobiliteit"});
    const Workspace before = workspace;
    applyTo(workspace, taken->edit);
    const Answer* answer = workspace.content.of<Answer>().find(answerKey("strategie", 2, colleague));
    REQUIRE(answer);
    CHECK(answer->score == exactly(4.25));
    CHECK(answer->comment == "Van mij.");
    CHECK(workspace.content.of<Answer>().size() == 34);
    // Statement 2 now differs and counts no longer: 2, 3 and 4 are left, and a 3 follows as before.
    CHECK(workspace.scores.find(workspace.cell(formCity, ThemeId("strategie")))->derived == exactly(3));

    const Result<ColleagueAnswers> again = answersOfColleague(workspace, formCity, file);
    REQUIRE(again.ok());
    CHECK(again->edit.isEmpty());
    CHECK(again->same == 2);
    applyTo(workspace, inverseOf(taken->edit));
    CHECK(workspace == before);
}

TEST_CASE("a later file of the same colleague takes the place of what it says differently, and nothing else goes") {
    Workspace workspace = formOfTwo();
    putAnswer(workspace, "aanpak", 1, exactly(2), colleague);
    const FormFile first = sentBack(workspace, {{statement("strategie", 1), 2}});
    applyTo(workspace, answersOfColleague(workspace, formCity, first)->edit);
    putAnswer(workspace, "aanpak", 2, exactly(3), colleague); // entered here, and not in the file
    FormFile later = first;
    apply(later.workspace, answerStatement(later.workspace, {colleague, statement("strategie", 1), exactly(3)}));
    const Result<ColleagueAnswers> taken = answersOfColleague(workspace, formCity, later);
    REQUIRE(taken.ok());
    CHECK(taken->changed == 1);
    CHECK(taken->added == 0);
    CHECK(taken->same == 1);
    applyTo(workspace, taken->edit);
    CHECK(workspace.content.of<Answer>().find(answerKey("strategie", 1, colleague))->score == exactly(3));
    CHECK(workspace.content.of<Answer>().find(answerKey("aanpak", 2, colleague)));
    CHECK(workspace.content.of<Answer>().find(answerKey("strategie", 1))->score == exactly(2)); // the coordinator's
}

TEST_CASE("a colleague who is not among the respondents yet is added at the end, without a name") {
    const Workspace two = formOfTwo();
    const FormFile file = sentBack(two, {{statement("strategie", 1), 2}});
    Workspace workspace = completeForm();
    const Result<ColleagueAnswers> taken = answersOfColleague(workspace, formCity, file);
    REQUIRE(taken.ok());
    applyTo(workspace, taken->edit);
    const Respondent* row = workspace.content.of<Respondent>().find(colleague);
    REQUIRE(row);
    CHECK(row->position == 2);
    CHECK(row->role == "dienst mobiliteit");
    CHECK_FALSE(row->person);
}

TEST_CASE("a file of another city, round or questionnaire is refused by name, and one without answers too") {
    const Workspace workspace = formOfTwo();
    const FormFile good = sentBack(workspace, {{statement("strategie", 1), 2}});
    FormFile wrong = good;
    wrong.workspace.cities = {*workspace.city(CityId("brugge"))};
    Result<ColleagueAnswers> taken = answersOfColleague(workspace, formCity, wrong);
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().text.contains("Brugge"));
    CHECK(taken.error().text.contains("Gent"));

    wrong = good;
    Round other = *wrong.workspace.round();
    other.id = RoundId("najaar-2027");
    other.name = "Najaar 2027";
    wrong.workspace.rounds.put(other);
    wrong.workspace.loadedRound = other.id;
    taken = answersOfColleague(workspace, formCity, wrong);
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().text.contains("Najaar 2027"));

    wrong = good;
    other = *wrong.workspace.round();
    other.questionnaire = QuestionnaireVersionId("v-2");
    wrong.workspace.rounds.put(other);
    wrong.workspace.content.of<QuestionnaireVersion>().put(
        {QuestionnaireVersionId("v-2"), QuestionnaireId("q"), 2, VersionState::Frozen, {}, {}});
    taken = answersOfColleague(workspace, formCity, wrong);
    REQUIRE_FALSE(taken.ok());
    CHECK(taken.error().text.contains("version 2"));
    CHECK(taken.error().text.contains("version 1"));

    wrong = good;
    wrong.workspace.content.of<Answer>().clear();
    CHECK_FALSE(answersOfColleague(workspace, formCity, wrong).ok());
    CHECK_FALSE(answersOfColleague(workspace, CityId("brugge"), good).ok());
}

} // namespace tst_colleague
