#include "support/formworkspace.h"
#include "support/testsupport.h"

#include "domain/evaluation/formcheck.h"

#include <functional>

using namespace ks;
using namespace ks::test;

namespace tst_formcheck {
namespace {

/// A problem that is planted in a form, and the one remark that it gives.
struct Planted {
    std::function<void(Workspace&)> plant;
    QString code;
    FormField field;
};

const ThemeId strategie(QStringLiteral("strategie"));

FormField field(FormPart part, const char* theme, int number = 0) {
    FormField made{part, ThemeId(QLatin1String(theme)), {}};
    if (number > 0)
        made.question = statement(theme, number);
    return made;
}

void decide(Workspace& workspace, const char* theme, const Score& score, const QString& reason = {}) {
    const ScoreKey place = workspace.cell(formCity, ThemeId(QLatin1String(theme)));
    workspace.scores.put({place, score, {}, {}, exactly(3), reason});
}

void changeForm(Workspace& workspace, const std::function<void(SelfEvaluation&)>& change) {
    SelfEvaluation form = *workspace.content.of<SelfEvaluation>().find({formRound, formCity});
    change(form);
    workspace.content.of<SelfEvaluation>().put(form);
}

void changeEvidence(Workspace& workspace, const char* theme, const std::function<void(Evidence&)>& change) {
    Evidence row = *workspace.content.of<Evidence>().find(EvidenceId(QLatin1String(theme)));
    change(row);
    workspace.content.of<Evidence>().put(row);
}

void target(Workspace& workspace, const char* theme, const Score& score) {
    workspace.content.of<Target>().put({formRound, ThemeId(QLatin1String(theme)), formCity, score, "2030", {}});
}

/// Statements 1 to 4 of a theme, with the score that follows as the city's own.
void answerTheme(Workspace& workspace, const char* theme, const QList<Score>& scores, const Score& follows) {
    for (int i = 0; i < 4; ++i)
        putAnswer(workspace, theme, i + 1, scores[i]);
    decide(workspace, theme, follows);
}

/// Twelve problems, each of another kind, in different places.
QList<Planted> planted() {
    const Score nvt = Score::notApplicable();
    return {
        {[](Workspace& w) { changeForm(w, [](SelfEvaluation& form) { form.participantCount.reset(); }); },
         FormRule::participantsOpen,
         {FormPart::Respondents}},
        {[](Workspace& w) {
             w.content.of<FteFigure>().remove({formRound, formCity});
         },
         FormRule::fteOpen,
         {FormPart::Figures}},
        {[](Workspace& w) { w.content.of<Answer>().remove(answerKey("strategie", 2)); }, // 2, 3 and 4 give 3 as well
         FormRule::statementUnanswered, field(FormPart::Statement, "strategie", 2)},
        {[](Workspace& w) { w.scores.remove(w.cell(formCity, ThemeId("aanpak"))); }, FormRule::themeWithoutScore,
         field(FormPart::Decision, "aanpak")},
        {[](Workspace& w) { w.content.of<Evidence>().remove(EvidenceId("regelgeving")); }, FormRule::evidenceMissing,
         field(FormPart::Evidence, "regelgeving", 4)},
        {[](Workspace& w) { decide(w, "hr-cultuur", exactly(3.5)); }, FormRule::reasonMissing,
         field(FormPart::Reason, "hr-cultuur")},
        {[](Workspace& w) {
             Answer answer = *w.content.of<Answer>().find(answerKey("monitoring", 1));
             answer.confirmed = false;
             w.content.of<Answer>().put(answer);
         },
         FormRule::answerUnconfirmed, field(FormPart::Statement, "monitoring", 1)},
        {[](Workspace& w) { target(w, "middelen", exactly(2.75)); }, FormRule::targetBelowScore,
         field(FormPart::Target, "middelen")},
        {[](Workspace& w) {
             changeEvidence(w, "risicobeheer", [](Evidence& row) { row.address = "file:///C:/klimaat.docx"; });
         },
         FormRule::addressNotWeb, field(FormPart::Evidence, "risicobeheer", 4)},
        {[nvt](Workspace& w) {
             answerTheme(w, "communicatie", {nvt, nvt, nvt, exactly(4)}, exactly(4));
         },
         FormRule::mostlyNotApplicable, field(FormPart::Statement, "communicatie", 1)},
        {[](Workspace& w) { decide(w, "middelen", exactly(4.25), "Er komt een fonds bij."); },
         FormRule::scoreFarFromAnswers, field(FormPart::Decision, "middelen")},
        {[](Workspace& w) { putAnswer(w, "hr-cultuur", 2, Score::approximate({}).value()); }, // the others give 3
         FormRule::approximateWithoutValue, field(FormPart::Statement, "hr-cultuur", 2)},
    };
}

QStringList codes(const QList<FormRemark>& remarks) {
    QStringList all;
    for (const FormRemark& each : remarks)
        all.append(each.code);
    return all;
}

QList<FormRemark> check(const Workspace& workspace) {
    return checkForm(workspace, formCity, QLocale(QLocale::Dutch, QLocale::Belgium));
}

const FormRemark* found(const QList<FormRemark>& remarks, const Planted& problem) {
    for (const FormRemark& each : remarks) {
        if (each.code == problem.code && each.field == problem.field)
            return &each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("of several respondents a remark names whose answer is not confirmed, and leads to it") {
    Workspace workspace = completeForm();
    const RespondentId other(QStringLiteral("r-2"));
    putRespondent(workspace, other, 2, "dienst mobiliteit");
    Answer answer = *workspace.content.of<Answer>().find(answerKey("monitoring", 1));
    answer.respondent = other;
    answer.confirmed = false;
    workspace.content.of<Answer>().put(answer);
    const QList<FormRemark> remarks = check(workspace);
    const auto open = std::find_if(remarks.begin(), remarks.end(),
                                   [](const FormRemark& each) { return each.code == FormRule::answerUnconfirmed; });
    REQUIRE(open != remarks.end());
    CHECK(open->field.respondent == other);
    CHECK(open->text.endsWith("not confirmed yet by: dienst mobiliteit."));
}

TEST_CASE("a form with nothing missing or odd has no remarks, and a city without a form has none") {
    CHECK(check(completeForm()).isEmpty());
    CHECK(checkForm(completeForm(), CityId("brugge")).isEmpty());
}

TEST_CASE("twelve planted problems give twelve remarks, each with its field; mending one removes just that one") {
    const QList<Planted> problems = planted();
    REQUIRE(problems.size() == 12);
    Workspace all = completeForm();
    for (const Planted& each : problems)
        each.plant(all);
    // The last one planted in the theme of means decides: 4.25 with a reason, and a target below it.
    const QList<FormRemark> remarks = check(all);
    CHECK(remarks.size() == 12);
    for (const Planted& each : problems) {
        INFO(each.code.toStdString());
        CHECK(found(remarks, each));
        CHECK_FALSE((found(remarks, each) && found(remarks, each)->text.isEmpty()));
    }
    for (int mended = 0; mended < 12; ++mended) {
        Workspace rest = completeForm();
        for (int i = 0; i < 12; ++i) {
            if (i != mended)
                problems[i].plant(rest);
        }
        INFO(problems[mended].code.toStdString());
        const QList<FormRemark> left = check(rest);
        CHECK(left.size() == 11);
        CHECK_FALSE(found(left, problems[mended]));
    }
}

TEST_CASE("only a form without any score and without a reason for it is kept from being handed in") {
    Workspace workspace = completeForm();
    for (const Theme& theme : std::as_const(workspace.themes))
        workspace.scores.remove(workspace.cell(formCity, theme.id));
    QList<FormRemark> remarks = check(workspace);
    CHECK(blocksHandIn(remarks));
    CHECK(codes(remarks).count(FormRule::nothingScored) == 1);
    CHECK(codes(remarks).count(FormRule::themeWithoutScore) == 8);
    CHECK(remarks.first().field == FormField{FormPart::NoScore});
    changeForm(workspace, [](SelfEvaluation& form) { form.noScoreReason = "Het college wil geen kleuren geven."; });
    CHECK(check(workspace).isEmpty());                         // known, and said why
    for (const Theme& theme : std::as_const(workspace.themes)) // as it is after it was handed in
        workspace.scores.put({workspace.cell(formCity, theme.id), Score::unscored(), {}, {}, {}, {}});
    CHECK(check(workspace).isEmpty());
    changeForm(workspace, [](SelfEvaluation& form) { form.noScoreReason.clear(); });
    CHECK(blocksHandIn(check(workspace)));
    CHECK(codes(check(completeForm())).isEmpty());
}

TEST_CASE("a reason for handing in without scores beside eight scores is noted") {
    Workspace workspace = completeForm();
    changeForm(workspace, [](SelfEvaluation& form) { form.noScoreReason = "Geen kleuren."; });
    CHECK(codes(check(workspace)) == QStringList{FormRule::noScoreReasonUnused});
}

TEST_CASE("a theme that nobody touched is one remark and not one for each statement") {
    Workspace workspace = completeForm();
    for (int number = 1; number <= 4; ++number)
        workspace.content.of<Answer>().remove(answerKey("strategie", number));
    workspace.scores.remove(workspace.cell(formCity, strategie));
    workspace.content.of<Evidence>().remove(EvidenceId("strategie"));
    const QList<FormRemark> remarks = check(workspace);
    REQUIRE(codes(remarks) == QStringList{FormRule::themeUntouched});
    CHECK(remarks[0].field == field(FormPart::Statement, "strategie", 1));
    CHECK(remarks[0].severity == RemarkSeverity::Asks);
    changeForm(workspace, [](SelfEvaluation& form) { form.noScoreReason = "Nog te bespreken."; });
    CHECK(check(workspace).value(0).severity == RemarkSeverity::Notes);
}

TEST_CASE("respondents that differ ask for a team score, more so when they are more than a level apart") {
    Workspace workspace = completeForm();
    putRespondent(workspace, colleague, 2, "dienst mobiliteit");
    CHECK(codes(check(workspace)) == QStringList{FormRule::respondentSilent});
    putAnswer(workspace, "strategie", 2, exactly(3.5), colleague); // 2, 3 and 4 are left, and give 3
    QList<FormRemark> remarks = check(workspace);
    REQUIRE(codes(remarks) == QStringList{FormRule::teamDiffers});
    CHECK(remarks[0].field == field(FormPart::Agreement, "strategie", 2));
    putAnswer(workspace, "strategie", 2, exactly(4.25), colleague);
    remarks = check(workspace);
    REQUIRE(codes(remarks) == QStringList{FormRule::teamFarApart});
    CHECK(remarks[0].text.contains("1,25"));
    AgreedAnswer agreed{formRound, formCity, statement("strategie", 2), exactly(3), {}, {}};
    workspace.content.of<AgreedAnswer>().put(agreed);
    CHECK(check(workspace).isEmpty());
    agreed.score = exactly(2.75); // 2, 2.75, 3 and 4 give 2.94, so 3 still follows
    workspace.content.of<AgreedAnswer>().put(agreed);
    CHECK(codes(check(workspace)) == QStringList{FormRule::agreedOutside});
    agreed.comment = "Na overleg blijkt het plan verlopen.";
    workspace.content.of<AgreedAnswer>().put(agreed);
    CHECK(check(workspace).isEmpty());
}

TEST_CASE("a high level asks for evidence: any for level 4, something to find for level 5") {
    Workspace workspace = completeForm();
    answerTheme(workspace, "strategie", {exactly(2), exactly(3), exactly(3), exactly(5)}, exactly(3.25));
    CHECK(check(workspace).isEmpty());
    changeEvidence(workspace, "strategie", [](Evidence& row) { row.text = "zie website"; });
    CHECK(codes(check(workspace)) == QStringList{FormRule::topLevelThinEvidence});
    changeEvidence(workspace, "strategie", [](Evidence& row) { row.address = "https://stad.gent/klimaatplan"; });
    CHECK(check(workspace).isEmpty());
    changeEvidence(workspace, "strategie", [](Evidence& row) { row.question.reset(); }); // of the theme as a whole
    CHECK(codes(check(workspace)) == QStringList{FormRule::topLevelThinEvidence});
    putAnswer(workspace, "strategie", 4, exactly(4));
    decide(workspace, "strategie", exactly(3));
    CHECK(check(workspace).isEmpty());
    changeEvidence(workspace, "strategie", [](Evidence& row) { row.address = row.text = " "; });
    CHECK(codes(check(workspace)) == QStringList{FormRule::evidenceMissing});
    changeEvidence(workspace, "strategie", [](Evidence& row) { row.question = statement("strategie", 4); });
    CHECK(codes(check(workspace)) == QStringList{FormRule::evidenceEmpty, FormRule::evidenceMissing});
}

TEST_CASE("a high level that is a guess, and answers that are all the same, are noted") {
    Workspace workspace = completeForm();
    Answer guess = *workspace.content.of<Answer>().find(answerKey("aanpak", 4));
    guess.sureness = 1;
    workspace.content.of<Answer>().put(guess);
    QList<FormRemark> remarks = check(workspace);
    REQUIRE(codes(remarks) == QStringList{FormRule::guessedHighLevel});
    CHECK(remarks[0].severity == RemarkSeverity::Notes);
    workspace = completeForm();
    answerTheme(workspace, "aanpak", {exactly(3), exactly(3), exactly(3), exactly(3)}, exactly(3));
    CHECK(codes(check(workspace)) == QStringList{FormRule::allAnswersEqual});
}

TEST_CASE("an open LEKP figure, no points, a practice with a wrong address, a role left out") {
    Workspace workspace = completeForm();
    workspace.content.of<LekpFigure>().put({formRound, formCity, {}, {}, {}, false, Visibility::Everyone});
    workspace.content.of<Strength>().remove(StrengthId("s"));
    putRespondent(workspace, coordinator, 1, " ");
    GoodPractice practice;
    practice.id = GoodPracticeId("p");
    practice.round = formRound;
    practice.city = formCity;
    practice.theme = ThemeId("aanpak");
    practice.title = "Wijkaanpak";
    practice.address = "javascript:alert(1)";
    workspace.content.of<GoodPractice>().put(practice);
    const QList<FormRemark> remarks = check(workspace);
    CHECK(codes(remarks) == QStringList{FormRule::respondentWithoutRole, FormRule::lekpOpen, FormRule::pointsOpen,
                                        FormRule::addressNotWeb});
    CHECK(remarks.last().where == "Wijkaanpak");
    CHECK(remarks.last().field == field(FormPart::Points, "aanpak"));
}

} // namespace tst_formcheck
