#include "forms/intakefixture.h"

#include "forms/intake/intaketexts.h"
#include "session/commands.h"

using namespace ks;
using namespace ks::test;

namespace tst_intakeconflicts {
namespace {

const ThemeId strategie{QStringLiteral("strategie")};

/// The city handed in 2.5 and then 3.5; in between the workspace made it 4.
struct Disputed {
    Office office;
    FormFile form = handedInForm(office);
    IntakePlan plan;

    Disputed() {
        office.take(form);
        office.apply(setScore(office.workspace(), {formRound, strategie, formCity}, exactly(4), {}));
        decide(form, "strategie", exactly(3.5));
        handInForm(form);
        plan = office.plan({{QStringLiteral("a.kszelf"), form}});
    }
    const Table<SupersededValue>& lost() { return office.workspace().content.of<SupersededValue>(); }
};

} // namespace

TEST_CASE("what the workspace changed itself since is a conflict, and nothing is decided silently") {
    Disputed disputed;
    const FormPlan& form = disputed.plan.forms.first();
    CHECK(form.outcome() == FormOutcome::Conflict);
    CHECK(form.openConflicts() == 1);
    CHECK(form.others().conflict == 1);
    CHECK(form.answers().conflict == 0);
    const Workspace before = stored(disputed.office);
    disputed.office.take(disputed.plan); // still open: the form is left out whole
    CHECK(stored(disputed.office) == before);
}

TEST_CASE("a conflict decided for the form keeps the value of the workspace") {
    Disputed disputed;
    disputed.plan.decide(0, Decision::TakeForm);
    disputed.office.take(disputed.plan);
    disputed.office.open();
    CHECK(disputed.office.workspace().score(formCity, strategie) == exactly(3.5));
    REQUIRE(disputed.lost().size() == 1);
    const SupersededValue& lost = disputed.lost().begin()->second;
    CHECK(lost.score == exactly(4));
    CHECK(lost.side == ConflictSide::Workspace);
    CHECK(lost.sequence == 2);
    CHECK(lost.theme == strategie);
}

TEST_CASE("a conflict decided for the workspace keeps the value of the form, and is not asked again") {
    Disputed disputed;
    disputed.plan.decide(0, Decision::KeepMine);
    disputed.office.take(disputed.plan);
    disputed.office.open();
    CHECK(disputed.office.workspace().score(formCity, strategie) == exactly(4));
    REQUIRE(disputed.lost().size() == 1);
    const SupersededValue& lost = disputed.lost().begin()->second;
    CHECK(lost.score == exactly(3.5));
    CHECK(lost.text == QStringLiteral("Na overleg."));
    CHECK(lost.side == ConflictSide::Form);
    answer(disputed.form, "strategie", 1, 1);
    handInForm(disputed.form);
    CHECK(disputed.office.planOne(disputed.form).openConflicts() <= 1);
}

TEST_CASE("a decision for one value leaves the others to be decided") {
    Office office;
    FormFile form = handedInForm(office);
    decide(form, "aanpak", exactly(3));
    handInForm(form);
    office.take(form);
    for (const char* theme : {"strategie", "aanpak"})
        office.apply(
            setScore(office.workspace(), {formRound, ThemeId(QLatin1String(theme)), formCity}, exactly(5), {}));
    decide(form, "strategie", exactly(2));
    decide(form, "aanpak", exactly(2));
    handInForm(form);
    IntakePlan plan = office.plan({{QStringLiteral("a.kszelf"), form}});
    CHECK(plan.forms.first().openConflicts() == 2);
    for (IntakeValue& each : plan.forms.first().values) {
        if (each.outcome == ValueOutcome::Conflict && each.theme == strategie)
            each.decision = Decision::TakeForm;
    }
    CHECK(plan.forms.first().outcome() == FormOutcome::Conflict);
    for (IntakeValue& each : plan.forms.first().values) {
        if (each.outcome == ValueOutcome::Conflict && each.decision == Decision::Open)
            each.decision = Decision::KeepMine;
    }
    office.take(plan);
    CHECK(office.workspace().score(formCity, strategie) == exactly(2));
    CHECK(office.workspace().score(formCity, ThemeId(QStringLiteral("aanpak"))) == exactly(5));
    CHECK(office.workspace().content.of<SupersededValue>().size() == 2);
}

TEST_CASE("a score that was entered in the grid by hand is not replaced silently") {
    Office office;
    const FormFile form = handedInForm(office);
    office.apply(setScore(office.workspace(), {formRound, strategie, formCity}, exactly(5), {}));
    CHECK(office.planOne(form).openConflicts() == 1);
}

TEST_CASE("a change that was undone is no change") {
    Office office;
    FormFile form = handedInForm(office);
    office.take(form);
    office.apply(setScore(office.workspace(), {formRound, strategie, formCity}, exactly(4), {}));
    REQUIRE(office.session().undo().ok());
    decide(form, "strategie", exactly(3.5));
    handInForm(form);
    CHECK(office.planOne(form).openConflicts() == 0);
}

TEST_CASE("a strength that was added in the workspace stays when the form does not have it") {
    Office office;
    FormFile form = handedInForm(office);
    office.take(form);
    Strength added;
    added.id = StrengthId(QStringLiteral("eigen"));
    added.round = formRound;
    added.theme = strategie;
    added.city = formCity;
    added.text = QStringLiteral("Toegevoegd door het Kenniscentrum.");
    Edit edit;
    edit.label = QStringLiteral("sterk punt");
    edit.deltas.push_back(RowDelta<Strength>{{}, added});
    office.apply(edit);
    answer(form, "strategie", 1, 1);
    handInForm(form);
    const FormPlan plan = office.take(form);
    CHECK(plan.outcome() == FormOutcome::Imported);
    CHECK(office.workspace().content.of<Strength>().size() == 1);
}

} // namespace tst_intakeconflicts
