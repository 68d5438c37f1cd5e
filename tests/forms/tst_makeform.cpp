#include "forms/makeform.h"
#include "support/filledform.h"
#include "support/testsupport.h"

using namespace ks;

namespace tst_makeform {
namespace {

const CityId aalst(QStringLiteral("aalst"));

/// A workspace that took a form of Aalst in, as it was handed in.
Workspace takenIn() {
    FormFile form = test::filledForm();
    test::handIn(form, 1, {});
    return form.workspace;
}

EvaluationState stateOf(const FormFile& form) {
    return form.workspace.content.of<SelfEvaluation>().begin()->second.state;
}

} // namespace

TEST_CASE("a form made of what was handed in says so") {
    const Result<FormFile> form = makeForm(takenIn(), aalst);
    REQUIRE(form.ok());
    CHECK(handInState(*form) == HandInState::Frozen);
    CHECK(stateOf(*form) == EvaluationState::HandedIn);
    CHECK(readForm(writeForm(*form), test::formModel()).ok());
}

TEST_CASE("a form made after the workspace changed what was handed in is one in progress, and can be opened") {
    Workspace workspace = takenIn();
    Target target = workspace.content.of<Target>().begin()->second;
    target.dueText = "eind 2030";
    workspace.content.of<Target>().put(target);
    const Result<FormFile> form = makeForm(workspace, aalst);
    REQUIRE(form.ok());
    CHECK(stateOf(*form) == EvaluationState::InProgress);
    const Result<FormFile> again = readForm(writeForm(*form), test::formModel());
    REQUIRE(again.ok());
    CHECK(handInState(*again) == HandInState::EditedSince);
}

TEST_CASE("a hand-in that follows one which was never taken in stands without the one before it") {
    Workspace workspace = takenIn();
    const Submission first = workspace.content.of<Submission>().begin()->second;
    FormFile corrected;
    corrected.workspace = workspace;
    const Submission second = test::handIn(corrected, 2, QString(64, 'b')); // of another number 1
    const Result<FormFile> form = makeForm(corrected.workspace, aalst);
    REQUIRE(form.ok());
    CHECK(form->workspace.content.of<Submission>().size() == 1);
    CHECK(form->workspace.content.of<Submission>().find(second.id));
    CHECK_FALSE(form->workspace.content.of<Submission>().find(first.id));
    CHECK(handInState(*form) == HandInState::Frozen);
    CHECK(readForm(writeForm(*form), test::formModel()).ok());
}

} // namespace tst_makeform
