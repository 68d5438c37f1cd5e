#include "forms/intakefixture.h"

#include "forms/colleague.h"
#include "forms/confirmhandin.h"
#include "forms/roundcommands.h"
#include "session/commands.h"
#include "session/evaluation/evidencecommands.h"

using namespace ks;
using namespace ks::test;

namespace tst_intake {
namespace {

/// What the file holds of a round, whatever the session shows.
RoundContent contentOf(Office& office, const RoundId& round) {
    Result<RoundContent> content = office.session().store().loadContent(round);
    REQUIRE(content.ok());
    return std::move(*content);
}

} // namespace

TEST_CASE("a form that was handed in is taken in whole, and is not confirmed yet") {
    Office office;
    const FormFile form = handedInForm(office);
    const FormPlan plan = office.take(form);
    CHECK(plan.outcome() == FormOutcome::Imported);
    CHECK(plan.answers() == ValueCounts{2, 0, 0, 0, 0});
    CHECK(plan.others() == ValueCounts{2, 0, 0, 0, 0}); // the respondent and the score
    CHECK(plan.problems.isEmpty());
    office.open();
    const Workspace& now = office.workspace();
    CHECK(now.score(formCity, ThemeId(QStringLiteral("strategie"))) == exactly(2.5));
    CHECK(now.content.of<Answer>().size() == 2);
    const SelfEvaluation* row = now.content.of<SelfEvaluation>().find({formRound, formCity});
    REQUIRE(row);
    CHECK(row->state == EvaluationState::HandedIn);
    CHECK(row->handedInOn == QDate(2026, 5, 30));
    const Submission* handedIn = lastHandInOf(now, formCity);
    REQUIRE(handedIn);
    CHECK(handedIn->sequence == 1);
    CHECK_FALSE(handedIn->confirmed);
    CHECK(formDigest(handedIn->content) == handedIn->digest);
    office.apply(confirmHandIn(now, formCity, true));
    office.open();
    CHECK(lastHandInOf(office.workspace(), formCity)->confirmed);
    CHECK(confirmHandIn(office.workspace(), CityId(QStringLiteral("aalst")), true).error().code == ErrorCode::NotFound);
}

TEST_CASE("the same file twice changes nothing (C10)") {
    Office office;
    const FormFile form = handedInForm(office);
    office.take(form);
    const Workspace before = stored(office);
    const FormPlan again = office.take(form);
    CHECK(again.outcome() == FormOutcome::Unchanged);
    CHECK(again.answers() == ValueCounts{0, 2, 0, 0, 0});
    CHECK(stored(office) == before);
    const IntakePlan both = office.plan({{QStringLiteral("a.kszelf"), form}, {QStringLiteral("b.kszelf"), form}});
    CHECK(both.count(FormOutcome::Unchanged) == 2);
}

TEST_CASE("a correction replaces what the workspace still has as the city knew it") {
    Office office;
    FormFile form = handedInForm(office);
    office.take(form);
    answer(form, "strategie", 1, 4);
    answer(form, "aanpak", 1, 2);
    handInForm(form);
    const FormPlan plan = office.take(form);
    CHECK(plan.outcome() == FormOutcome::Imported);
    CHECK(plan.sequence == 2);
    CHECK(plan.answers() == ValueCounts{1, 1, 1, 0, 0});
    office.open();
    CHECK(office.workspace().content.of<Answer>().size() == 3);
    CHECK(office.workspace().content.of<Submission>().size() == 2);
    CHECK(office.workspace().content.of<SupersededValue>().isEmpty());
}

TEST_CASE("an older hand-in after a newer one is offered as history, and changes no value (C10)") {
    Office office;
    FormFile form = handedInForm(office);
    const FormFile first = form;
    answer(form, "strategie", 1, 4);
    handInForm(form);
    office.take(form);
    const Workspace before = stored(office);
    IntakePlan plan = office.plan({{QStringLiteral("old.kszelf"), first}});
    CHECK(plan.forms.first().outcome() == FormOutcome::Unchanged);
    CHECK(codesOf(plan.forms.first()) == QStringList{QStringLiteral("older")});
    CHECK(plan.forms.first().answers() == ValueCounts{0, 1, 0, 1, 0});
    office.take(plan);
    CHECK(stored(office) == before);
    plan.forms.first().asHistory = true;
    CHECK(plan.forms.first().outcome() == FormOutcome::Imported);
    office.take(plan);
    Workspace after = stored(office);
    CHECK(after.content.of<Submission>().size() == 2);
    after.content.of<Submission>() = before.content.of<Submission>();
    CHECK(after == before);
}

TEST_CASE("the same number with another content is a named conflict (C10)") {
    Office office;
    FormFile form = office.form();
    answer(form, "strategie", 1, 2);
    decide(form, "strategie", exactly(2));
    FormFile other = form;
    answer(other, "strategie", 1, 5);
    handInForm(form);
    handInForm(other);
    office.take(form);
    const Workspace before = stored(office);
    const FormPlan plan = office.take(other);
    CHECK(plan.outcome() == FormOutcome::Conflict);
    CHECK(codesOf(plan).contains(QStringLiteral("sameNumber")));
    CHECK(plan.answers() == ValueCounts{0, 0, 1, 0, 0}); // it is another one, and no older one
    CHECK(stored(office) == before);
    fill(other, handIn(other.workspace, formCity, {1'780'200'000'000, 60}, QStringLiteral("0.1.0"), {},
                       Unchanged::Again)); // the way on: what holds comes again under the next number
    CHECK(office.take(other).outcome() == FormOutcome::Imported);
    CHECK(stored(office).content.of<Answer>().begin()->second.score == exactly(5));
}

TEST_CASE("numbers that never arrived are all named, but for those among the files") {
    Office office;
    FormFile form = handedInForm(office);
    QList<ArrivedForm> sent;
    for (int number = 1; number <= 4; ++number) {
        sent.append({QStringLiteral("%1.kszelf").arg(number), form});
        answer(form, "strategie", 1, 2 + number * 0.25);
        handInForm(form);
    }
    const auto missing = [&](const QList<ArrivedForm>& arrived) {
        const IntakePlan plan = office.plan(arrived);
        for (const IntakeProblem& each : plan.forms.first().problems) {
            if (each.code == QLatin1String("numberMissing"))
                return each.message;
        }
        return QString();
    };
    CHECK(missing({sent[3]}).endsWith("number 1, 2, 3."));
    CHECK(missing({sent[3], sent[1]}).endsWith("number 1, 3."));
    CHECK(missing({sent[3], sent[2], sent[1], sent[0]}).isEmpty());
    CHECK(missing({sent[0]}).isEmpty());
}

TEST_CASE("a role that no window takes is refused, and a colleague's file is named as one") {
    Office office;
    FormFile form = handedInForm(office);
    Respondent who = form.workspace.content.of<Respondent>().begin()->second;
    FormFile wordy = form;
    who.role = QString(201, QLatin1Char('r'));
    wordy.workspace.content.of<Respondent>().put(who);
    Submission frozen = *lastHandIn(wordy);
    frozen.digest = formDigest(canonicalForm(wordy, frozen));
    wordy.workspace.content.of<Submission>().put(frozen);
    const FormPlan refused = office.planOne(wordy);
    CHECK(refused.outcome() == FormOutcome::Refused);
    CHECK(codesOf(refused) == QStringList{QStringLiteral("longRole")});

    const Result<FormFile> part = formForColleague(form.workspace, who.id);
    REQUIRE(part.ok());
    CHECK(codesOf(office.planOne(*part)).contains(QStringLiteral("colleague")));
    CHECK_FALSE(codesOf(office.planOne(form)).contains(QStringLiteral("colleague")));
}

TEST_CASE("a form that was not handed in is taken in as it stands, and does not count as handed in") {
    Office office;
    FormFile form = office.form();
    answer(form, "strategie", 1, 2);
    const FormPlan plan = office.take(form);
    CHECK(plan.outcome() == FormOutcome::Imported);
    CHECK(codesOf(plan) == QStringList{QStringLiteral("notHandedIn")});
    office.open();
    CHECK(office.workspace().content.of<SelfEvaluation>().begin()->second.state == EvaluationState::InProgress);
    CHECK(office.workspace().content.of<Submission>().isEmpty());
    answer(form, "strategie", 1, 3);
    decide(form, "strategie", exactly(3));
    handInForm(form);
    const FormPlan next = office.take(form);
    CHECK(next.outcome() == FormOutcome::Imported);
    CHECK(next.answers() == ValueCounts{0, 0, 1, 0, 0});
}

TEST_CASE("forms of another city, round or questionnaire are refused by name, and stop no other") {
    Office office;
    const FormFile good = handedInForm(office);
    FormFile city = good;
    city.workspace.cities.first().id = CityId(QStringLiteral("oudenaarde"));
    city.workspace.cities.first().name = QStringLiteral("Oudenaarde");
    FormFile round = good;
    Round other = *round.workspace.round();
    other.id = RoundId(QStringLiteral("2031"));
    other.name = QStringLiteral("Later");
    round.workspace.rounds.put(other);
    round.workspace.loadedRound = other.id;
    FormFile questions = good;
    Round versioned = *questions.workspace.round();
    versioned.questionnaire = QuestionnaireVersionId(QStringLiteral("v-9"));
    questions.workspace.rounds.put(versioned);
    Submission frozen = *lastHandIn(questions); // handed in like that, not changed afterwards
    frozen.digest = formDigest(canonicalForm(questions, frozen));
    questions.workspace.content.of<Submission>().put(frozen);
    const Error broken{ErrorCode::InvalidFile, QStringLiteral("Dit is geen formulier."), QStringLiteral("regel 3")};
    const IntakePlan plan = office.plan({{QStringLiteral("city"), city},
                                         {QStringLiteral("round"), round},
                                         {QStringLiteral("questions"), questions},
                                         {QStringLiteral("broken"), broken},
                                         {QStringLiteral("good"), good}});
    CHECK(codesOf(plan.forms[0]).first() == QStringLiteral("wrongCity"));
    CHECK(plan.forms[0].problems.first().message.contains(QStringLiteral("Oudenaarde")));
    CHECK(codesOf(plan.forms[1]).first() == QStringLiteral("wrongRound"));
    CHECK(plan.forms[1].problems.first().message.contains(QStringLiteral("2031")));
    CHECK(codesOf(plan.forms[2]).last() == QStringLiteral("wrongQuestionnaire"));
    CHECK(plan.forms[2].problems.last().message.contains(QStringLiteral("v-9")));
    CHECK(codesOf(plan.forms[3]).first() == QStringLiteral("invalidFile"));
    CHECK(plan.forms[3].problems.first().where == QStringLiteral("regel 3"));
    CHECK(plan.count(FormOutcome::Refused) == 4);
    office.take(plan);
    CHECK(stored(office).content.of<Answer>().size() == 2);
}

TEST_CASE("a form that only holds the answers of the round before is no work of the city") {
    Office office;
    FormFile form = office.form();
    Respondent who;
    who.id = RespondentId(QStringLiteral("r-1"));
    who.round = form.workspace.loadedRound;
    who.city = formCity;
    who.position = 1;
    who.role = QStringLiteral("klimaatcoördinator");
    form.workspace.content.of<Respondent>().put(who);
    const bool confirmed = GENERATE(false, true);
    CAPTURE(confirmed);
    form.workspace.content.of<Answer>().put(
        {who.round, formCity, who.id, statement("strategie", 1), exactly(3), {}, {}, confirmed});
    office.take(form);
    const SelfEvaluation* row = office.workspace().content.of<SelfEvaluation>().find({who.round, formCity});
    REQUIRE(row);
    CHECK(row->state == (confirmed ? EvaluationState::InProgress : EvaluationState::NotStarted));
}

TEST_CASE("files of one name from two folders are told apart, and others go by their name") {
    QStringList names;
    for (const ArrivedForm& each :
         readArrivedForms({"/a/mail/gent.kszelf", "/b/mail/gent.kszelf", "/b/post/gent.kszelf", "/b/genk.kszelf"}, {}))
        names.append(each.file);
    CHECK(names == QStringList{"a/mail/gent.kszelf", "b/mail/gent.kszelf", "post/gent.kszelf", "genk.kszelf"});
}

TEST_CASE("versions of the questionnaire are told apart by their number, and by their id where that is the same") {
    Office office;
    FormFile form = handedInForm(office);
    const QuestionnaireVersionId mine = *office.workspace().round()->questionnaire;
    QuestionnaireVersion version = *form.workspace.content.of<QuestionnaireVersion>().find(mine);
    version.id = QuestionnaireVersionId(QStringLiteral("v-9"));
    const bool twice = GENERATE(false, true);
    CAPTURE(twice);
    const int number = version.number;
    version.number = twice ? number : number + 1;
    form.workspace.content.of<QuestionnaireVersion>().clear();
    form.workspace.content.of<QuestionnaireVersion>().put(version);
    Round round = *form.workspace.round();
    round.questionnaire = version.id;
    form.workspace.rounds.put(round);
    Submission frozen = *lastHandIn(form);
    frozen.digest = formDigest(canonicalForm(form, frozen));
    form.workspace.content.of<Submission>().put(frozen);
    const QString message = office.planOne(form).problems.last().message;
    if (twice)
        CHECK(message.contains(
            QStringLiteral("(version %1, v-9) than this round uses (version %1, %2)").arg(number).arg(mine.value)));
    else
        CHECK(message.contains(
            QStringLiteral("(version %1) than this round uses (version %2)").arg(number + 1).arg(number)));
}

TEST_CASE("a round that is not open takes no forms") {
    Office office;
    const FormFile form = handedInForm(office);
    office.apply(setRoundState(office.workspace(), formRound, RoundState::Closed));
    const FormPlan plan = office.planOne(form);
    CHECK(plan.outcome() == FormOutcome::Refused);
    CHECK(codesOf(plan) == QStringList{QStringLiteral("roundNotOpen")});
}

TEST_CASE("a form that was altered after it was handed in is refused as changed (G04)") {
    Office office;
    FormFile form = handedInForm(office);
    Table<Answer>& answers = form.workspace.content.of<Answer>();
    Answer raised = answers.begin()->second;
    raised.score = exactly(5);
    answers.put(raised);
    const FormPlan plan = office.planOne(form);
    CHECK(plan.outcome() == FormOutcome::Refused);
    CHECK(codesOf(plan) == QStringList{QStringLiteral("changed")});
}

TEST_CASE("a name comes in with its own row only, and into the table of people only (M14)") {
    Office office;
    FormFile form = office.form();
    answer(form, "strategie", 1, 2);
    Respondent respondent = form.workspace.content.of<Respondent>().begin()->second;
    respondent.person = PersonId(QStringLiteral("p-9"));
    form.workspace.content.of<Respondent>().put(respondent);
    FormFile named = form;
    named.workspace.content.of<Person>().put({*respondent.person, QStringLiteral("Xaviera Testnaam"), {}, {}});
    SECTION("without the row the reference goes") {
        office.take(form);
        office.open();
        CHECK_FALSE(office.workspace().content.of<Respondent>().begin()->second.person);
        CHECK(office.workspace().content.of<Person>().isEmpty());
    }
    SECTION("with the row the person comes along") {
        office.take(named);
        office.open();
        CHECK(office.workspace().content.of<Person>().size() == 1);
        const Result<QList<LogEntry>> log = office.session().store().history({});
        REQUIRE(log.ok());
        for (const LogEntry& each : *log)
            CHECK_FALSE((each.newText + each.label + each.reason).contains(QStringLiteral("Xaviera")));
    }
}

TEST_CASE("what the city took away goes, with its answers before its respondent") {
    Office office;
    FormFile form = office.form();
    answer(form, "strategie", 1, 2);
    fill(form, addRespondent(form.workspace, formCity, QStringLiteral("mobiliteit")));
    const RespondentId other = std::prev(form.workspace.content.of<Respondent>().end())->first;
    const RespondentId leaving = other == firstRespondent(form) ? firstRespondent(form) : other;
    fill(form, answerStatement(form.workspace, {leaving, statement("aanpak", 1), exactly(3), 1, {}}));
    office.take(form);
    fill(form, removeRespondent(form.workspace, leaving));
    office.take(form);
    office.open();
    CHECK(office.workspace().content.of<Respondent>().size() == 1);
    for (const auto& [key, row] : office.workspace().content.of<Answer>())
        CHECK(row.respondent != leaving);
}

TEST_CASE("a target that the city took away goes with the links to it, and its points keep where they show") {
    Office office;
    const ThemeId strategy(QStringLiteral("strategie"));
    FormFile form = office.form();
    answer(form, "strategie", 1, 2);
    fill(form, setTarget(form.workspace, formCity, strategy, exactly(4), {}, {}));
    ImprovementPoint point;
    point.id = ImprovementPointId(QStringLiteral("v-1"));
    point.round = form.workspace.loadedRound;
    point.theme = strategy;
    point.city = formCity;
    point.position = 1;
    point.text = QStringLiteral("Meer afstemming.");
    form.workspace.content.of<ImprovementPoint>().put(point);
    office.take(form);

    WorkPackage package;
    package.id = WorkPackageId(QStringLiteral("w-1"));
    package.round = point.round;
    package.title = QStringLiteral("Afstemmen");
    package.targets = {{strategy, formCity, LinkOrigin::Proposed}};
    ImprovementPoint linked = point;
    linked.cells = {{formCity, LinkOrigin::Confirmed}};
    Edit edit;
    edit.deltas = {RowDelta<WorkPackage>{std::nullopt, package}, RowDelta<ImprovementPoint>{point, linked}};
    office.apply(edit);
    CHECK(office.form().workspace.content.of<ImprovementPoint>().find(point.id)->cells.isEmpty());
    const bool elsewhere = GENERATE(false, true);
    INFO((elsewhere ? "another round is on show" : "the round is on show"));
    if (elsewhere) {
        NewRound next;
        next.id = RoundId(QStringLiteral("volgende"));
        next.details.name = QStringLiteral("Volgende ronde");
        next.details.startsOn = QDate(2030, 1, 1);
        next.details.endsOn = QDate(2030, 6, 30);
        office.apply(addEvaluationRound(office.workspace(), next));
        REQUIRE(office.session().showRound(next.id).ok());
    }
    const RoundContent before = contentOf(office, point.round);

    fill(form, setTarget(form.workspace, formCity, strategy, Score::missing(), {}, {}));
    office.take(form);
    const RoundContent after = contentOf(office, point.round);
    CHECK((elsewhere || after == office.workspace().content));
    CHECK(after.of<Target>().isEmpty());
    CHECK(after.of<WorkPackage>().find(package.id)->targets.isEmpty());
    CHECK(*after.of<ImprovementPoint>().find(point.id) == linked);
    REQUIRE(office.session().undo().ok());
    CHECK(contentOf(office, point.round) == before);
    CHECK(office.workspace().content == before); // the round in which something came back is shown
    REQUIRE(office.session().redo().ok());
    CHECK(contentOf(office, point.round) == after);
}

} // namespace tst_intake
