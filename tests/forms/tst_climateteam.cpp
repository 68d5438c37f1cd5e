// How a city organises its climate team, from the form to the workspace.
#include "forms/intakefixture.h"
#include "forms/openedform.h"
#include "support/memorystore.h"

#include "forms/intake/planintake.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"

using namespace ks;
using namespace ks::test;

namespace tst_climateteam {
namespace {

const QString entity{QLatin1String(ClimateTeam::entity)};

/// As the button in the form does it, and what is typed after it.
void addTeam(OpenedForm& form) {
    const RecordType& type = *recordType(entity);
    const Result<RecordAddition> addition =
        addWithDefaults(form.workspace(), type, {{QStringLiteral("city_id"), form.city().city.value}});
    REQUIRE(addition.ok());
    REQUIRE(form.session->apply(addition->edit).ok());
    const Result<Edit> edit = type.setValue(form.workspace(), addition->key,
                                            type.fieldIndex(QStringLiteral("placed_under")), QStringLiteral("Milieu"));
    REQUIRE(edit.ok());
    REQUIRE(form.session->apply(*edit).ok());
}

} // namespace

TEST_CASE("a climate team is added to a form, is in its file, and is undone") {
    OpenedForm form;
    CHECK_FALSE(fileBytes(form.path).contains("climateTeam"));
    addTeam(form);
    const ClimateTeam* stored = formIn(form.path).workspace.content.of<ClimateTeam>().find(form.city());
    REQUIRE(stored);
    CHECK(stored->placedUnder == "Milieu");
    REQUIRE(form.session->undo().ok());
    REQUIRE(form.session->undo().ok());
    CHECK_FALSE(fileBytes(form.path).contains("climateTeam"));
}

TEST_CASE("a climate team is handed in, and a change of it begins a correction") {
    FormFile form = filledForm();
    handIn(form, 1, {});
    REQUIRE(handInState(form) == HandInState::Frozen);
    OpenedForm open(form);
    addTeam(open);
    const FormFile changed = formIn(open.path);
    CHECK(handInState(changed) == HandInState::EditedSince);
    CHECK(changed.workspace.content.of<SelfEvaluation>().find(open.city())->state == EvaluationState::InProgress);
}

TEST_CASE("a climate team comes in with the form, and a form without one takes none away") {
    FormFile form = filledForm();
    Workspace office = formModel();
    office.rounds = form.workspace.rounds;
    office.loadedRound = form.workspace.loadedRound;
    office.contentLoaded = true;
    for (const auto& [id, row] : form.workspace.content.of<QuestionnaireVersion>())
        office.content.of<QuestionnaireVersion>().put(row);
    MemoryStore store(office);
    ClimateTeam team;
    team.round = office.loadedRound;
    team.city = form.city().id;
    team.coordination = TeamCoordination::Central;
    form.workspace.content.of<ClimateTeam>().put(team);
    const auto planned = [](WorkspaceStore& into, const FormFile& sent) {
        const Result<IntakePlan> plan = planIntake({{QStringLiteral("a.kszelf"), sent}}, into, {1'790'000'000'000, 60});
        REQUIRE(plan.ok());
        QList<ValueOutcome> outcomes;
        for (const IntakeValue& each : plan->forms.first().values) {
            if (std::holds_alternative<RowDelta<ClimateTeam>>(each.rows))
                outcomes.append(each.outcome);
        }
        return outcomes;
    };
    CHECK(planned(store, form) == QList<ValueOutcome>{ValueOutcome::New});
    office.content.of<ClimateTeam>().put(team);
    MemoryStore withTeam(office);
    CHECK(planned(withTeam, form) == QList<ValueOutcome>{ValueOutcome::Same});
    form.workspace.content.of<ClimateTeam>().clear();
    CHECK(planned(withTeam, form).isEmpty());
}

TEST_CASE("a climate team that the city gave and takes away goes, and one that was changed here stays") {
    Office office;
    FormFile form = office.form();
    answer(form, "strategie", 1, 2);
    ClimateTeam team;
    team.round = form.workspace.loadedRound;
    team.city = formCity;
    team.placedUnder = QStringLiteral("Milieu");
    form.workspace.content.of<ClimateTeam>().put(team);
    handIn(form, 1, {});
    office.take(form);
    const CityKey key{team.round, formCity};
    REQUIRE(office.workspace().content.of<ClimateTeam>().find(key));
    FormFile without = form;
    without.workspace.content.of<ClimateTeam>().remove(key);
    handIn(without, 2, lastHandIn(form)->digest);
    const bool changedHere = GENERATE(false, true);
    CAPTURE(changedHere);
    if (changedHere) {
        const RecordType& type = *recordType(entity);
        const Result<Edit> edit = type.setValue(office.workspace(), keyText(key),
                                                type.fieldIndex(QStringLiteral("note")), QStringLiteral("gebeld"));
        REQUIRE(edit.ok());
        REQUIRE(office.session().apply(*edit).ok());
    }
    office.take(without);
    office.open();
    CHECK((office.workspace().content.of<ClimateTeam>().find(key) != nullptr) == changedHere);
}

} // namespace tst_climateteam
