// Handing in from the file of a city, and what the workspace makes of it (M11, C10).
#include "forms/intakefixture.h"
#include "forms/openedform.h"

#include "forms/colleague.h"
#include "forms/confirmhandin.h"
#include "session/evaluation/handincommands.h"

#include <QDir>
#include <QFileInfo>

using namespace ks;
using namespace ks::test;

namespace tst_handinonfile {
namespace {

/// The form of a city on its own desk, open over its file.
struct Desk {
    explicit Desk(const FormFile& form) : open(form) {}

    Session& session() { return *open.session; }
    const Workspace& workspace() const { return open.workspace(); }
    void apply(const Result<Edit>& edit) {
        REQUIRE(edit.ok());
        REQUIRE(session().apply(*edit).ok());
    }
    void answers(const char* theme, int number, double level) {
        apply(answerStatement(
            workspace(),
            {workspace().content.of<Respondent>().begin()->first, statement(theme, number), exactly(level), 3, {}}));
    }
    /// Hands in and writes the copy to mail.
    QString handsIn(const std::optional<Submission>& sent = {}) {
        apply(handIn(workspace(), formCity, open.clock.now(), QStringLiteral("0.1.0"), sent));
        const Result<QString> copy = writeFrozenCopy(workspace(), formCity, open.folder.path());
        REQUIRE(copy.ok());
        return *copy;
    }
    std::optional<Submission> sent() const { return lastCopyIn(workspace(), formCity, open.folder.path()); }
    FormFile inFile() const { return formIn(open.path); }
    Submission last() const { return *lastHandIn(inFile()); }
    EvaluationState state() const { return inFile().workspace.content.of<SelfEvaluation>().begin()->second.state; }

    OpenedForm open;
};

/// Gent's, with two answers and a score.
FormFile begunForm(Office& office) {
    FormFile form = office.form();
    answer(form, "strategie", 1, 2);
    answer(form, "strategie", 2, 3);
    decide(form, "strategie", exactly(2.5));
    return form;
}

QList<ArrivedForm> arrived(Office& office, const QStringList& paths) {
    return readArrivedForms(paths, office.workspace());
}

} // namespace

TEST_CASE("a hand-in is in the file before it counts, and undo takes it out of the file again") {
    Office office;
    Desk desk(begunForm(office));
    desk.answers("strategie", 3, 4);
    const FormFile before = desk.inFile();
    desk.handsIn();
    CHECK(handInState(desk.inFile()) == HandInState::Frozen);
    CHECK(desk.state() == EvaluationState::HandedIn);
    CHECK(desk.last().digest == lastHandInOf(desk.workspace(), formCity)->digest);
    REQUIRE(desk.session().undo().ok());
    FormFile after = desk.inFile();
    CHECK(handInState(after) == HandInState::None);
    CHECK(desk.state() == EvaluationState::InProgress);
    after.workspace.info.changedAt = before.workspace.info.changedAt;
    CHECK((after == before));
    REQUIRE(desk.session().redo().ok());
    CHECK(handInState(desk.inFile()) == HandInState::Frozen);
}

TEST_CASE("a hand-in that was taken back while its copy lies beside the form keeps its number, and both are taken in") {
    Office office;
    Desk desk(begunForm(office));
    CHECK_FALSE(desk.sent());
    const QString first = desk.handsIn();
    const Submission undone = desk.last();
    REQUIRE(desk.session().undo().ok());
    REQUIRE(desk.sent());
    CHECK(desk.sent()->sequence == 1);
    CHECK(handInSummary(desk.workspace(), formCity, desk.sent()).next == 2);
    desk.answers("strategie", 1, 5);
    const QString second = desk.handsIn(desk.sent());
    CHECK(QFileInfo(second).fileName() == QString("gent-voorjaar-2026-ingediend-2.kszelf"));
    CHECK(desk.last().sequence == 2);
    CHECK(desk.last().previousDigest == undone.digest);
    CHECK(handInState(desk.inFile()) == HandInState::Frozen);
    for (const QStringList& mailed : {QStringList{first, second}, QStringList{second}}) {
        Office other;
        for (const QString& each : mailed) {
            const IntakePlan plan = other.plan(arrived(other, {each}));
            CHECK(plan.forms.first().outcome() == FormOutcome::Imported);
            CHECK_FALSE(codesOf(plan.forms.first()).contains(QStringLiteral("sameNumber")));
            other.take(plan);
        }
        CHECK(lastHandInOf(other.workspace(), formCity)->sequence == 2);
    }
}

TEST_CASE("only copies of this form in this round tell that a number was given out") {
    Office office;
    Desk desk(begunForm(office));
    const QString copy = desk.handsIn();
    REQUIRE(desk.session().undo().ok());
    REQUIRE(desk.sent());
    const auto isNoCopy = [&](const QByteArray& from, const QByteArray& to) {
        QByteArray bytes = *formBytes(copy);
        REQUIRE(bytes.contains(from));
        const QString path = desk.open.folder.filePath(QStringLiteral("gent-voorjaar-2026-ingediend-9.kszelf"));
        REQUIRE(writeVerified(path, bytes.replace(from, to)).ok());
        CHECK(desk.sent()->sequence == 1); // what cannot be read tells nothing
    };
    isNoCopy("\"sequence\": 1", "\"sequence\": 9, \"x\": 1");
    isNoCopy("\"city\": \"gent\"", "\"city\": \"brugge\"");
    QFile::remove(copy);
    CHECK_FALSE(desk.sent());
}

TEST_CASE("the copy to mail opens for reading only, and under another name it is a form to go on in") {
    Office office;
    Desk desk(begunForm(office));
    const QString copy = desk.handsIn();
    const QByteArray before = fileBytes(copy);
    const Workspace model = formModel();
    const Result<OpenedWorkspace> opened = openForm(copy, model);
    REQUIRE(opened.ok());
    CHECK(opened->store->isReadOnly());
    REQUIRE(opened->notices.size() == 1);
    CHECK(opened->notices.first().kind == OpenNotice::Kind::FrozenCopy);
    CHECK(opened->notices.first().text.contains("hand-in number 1"));
    CHECK(fileBytes(copy) == before);
    for (const char* name : {"gent verder.kszelf", "gent-voorjaar-2026-ingediend-2.kszelf"}) {
        INFO(name);
        const QString other = desk.open.folder.filePath(QString::fromUtf8(name));
        putFile(other, before);
        const Result<OpenedWorkspace> again = openForm(other, model);
        REQUIRE(again.ok());
        CHECK_FALSE(again->store->isReadOnly());
    }
    const Result<OpenedWorkspace> itself = openForm(desk.open.path, model);
    REQUIRE(itself.ok()); // held by the desk: what is told is that, and not that it is a copy
    for (const OpenNotice& each : itself->notices)
        CHECK(each.kind == OpenNotice::Kind::HeldByOther);
}

TEST_CASE("a hand-in that was taken back and made anew has the same number: only one of the two is taken in (C10)") {
    Office office;
    Desk desk(begunForm(office));
    const QString first = desk.handsIn();
    const Submission undone = desk.last();
    REQUIRE(desk.session().undo().ok());
    SECTION("with another answer") {
        desk.answers("strategie", 1, 5);
    }
    SECTION("with the same answers") {}
    const QString second = desk.handsIn();
    CHECK(QFileInfo(second).fileName() == QString("gent-voorjaar-2026-ingediend-1 (2).kszelf"));
    CHECK(desk.last().sequence == 1);
    CHECK(desk.last().id != undone.id);
    CHECK(desk.last().digest != undone.digest);
    for (const QStringList& order : {QStringList{first, second}, QStringList{second, first}}) {
        Office other;
        IntakePlan plan = other.plan(arrived(other, {order.first()}));
        CHECK(plan.forms.first().outcome() == FormOutcome::Imported);
        other.take(plan);
        const Workspace taken = stored(other);
        plan = other.plan(arrived(other, {order.last()}));
        CHECK(plan.forms.first().outcome() == FormOutcome::Conflict);
        CHECK(codesOf(plan.forms.first()).contains(QStringLiteral("sameNumber")));
        CHECK(plan.forms.first().problems.first().message.contains(QStringLiteral("Gent handed in number 1 before")));
        plan.decide(0, Decision::TakeForm); // there is nothing to decide
        other.take(plan);
        CHECK(stored(other) == taken);
    }
    const IntakePlan both = office.plan(arrived(office, {first, second}));
    CHECK(both.count(FormOutcome::Conflict) == 2); // the order of the files decides nothing
    for (const FormPlan& each : both.forms) {
        CHECK(codesOf(each) == QStringList{QStringLiteral("sameNumber")});
        CHECK(each.problems.first().message.contains(QStringLiteral("hand-in number 1 of Gent")));
    }
    const Workspace untouched = stored(office);
    office.take(both);
    CHECK(stored(office) == untouched);
}

TEST_CASE(
    "a correction is the next number, also when the form was closed in between, and takes over in the workspace") {
    Office office;
    Desk desk(begunForm(office));
    const QString first = desk.handsIn();
    const Submission before = desk.last();
    office.take(office.plan(arrived(office, {first})));
    desk.open.open();
    desk.answers("strategie", 1, 4);
    CHECK(desk.state() == EvaluationState::InProgress);
    CHECK(handInState(desk.inFile()) == HandInState::EditedSince);
    desk.apply(
        decideTheme(desk.workspace(), formCity, ThemeId("strategie"), exactly(3), QStringLiteral("Na overleg.")));
    const QString second = desk.handsIn();
    CHECK(QFileInfo(second).fileName() == QString("gent-voorjaar-2026-ingediend-2.kszelf"));
    CHECK(desk.last().sequence == 2);
    CHECK(desk.last().previousDigest == before.digest);
    const IntakePlan plan = office.plan(arrived(office, {second}));
    CHECK(plan.forms.first().outcome() == FormOutcome::Imported);
    CHECK(plan.forms.first().problems.isEmpty());
    CHECK(plan.forms.first().answers() == ValueCounts{0, 1, 1, 0, 0});
    office.take(plan);
    office.open();
    CHECK(office.workspace().score(formCity, ThemeId("strategie")) == exactly(3));
    CHECK(lastHandInOf(office.workspace(), formCity)->sequence == 2);
    CHECK(office.workspace().content.of<Submission>().size() == 2);
}

TEST_CASE("a colleague's file comes into the form's file as one step, and begins a correction of what was handed in") {
    Office office;
    FormFile form = begunForm(office);
    fill(form, addRespondent(form.workspace, formCity, QStringLiteral("dienst mobiliteit")));
    Desk desk(form);
    desk.handsIn();
    RespondentId mobility;
    for (const auto& [id, row] : desk.workspace().content.of<Respondent>())
        mobility = row.role == QString("dienst mobiliteit") ? id : mobility;
    const Result<FormFile> theirs = formForColleague(desk.workspace(), mobility);
    REQUIRE(theirs.ok());
    Desk colleagues(*theirs); // on a computer of their own
    colleagues.answers("aanpak", 1, 3);
    colleagues.answers("aanpak", 2, 2.5);

    const Result<ColleagueAnswers> taken = answersOfColleague(desk.workspace(), formCity, colleagues.inFile());
    REQUIRE(taken.ok());
    CHECK(taken->added == 2);
    desk.apply(taken->edit);
    const Answer* answer = desk.inFile().workspace.content.of<Answer>().find(answerKey("aanpak", 2, mobility));
    REQUIRE(answer);
    CHECK(answer->score == exactly(2.5));
    CHECK(desk.inFile().workspace.content.of<Answer>().size() == 4);
    CHECK(desk.state() == EvaluationState::InProgress);
    CHECK(answersOfColleague(desk.workspace(), formCity, colleagues.inFile())->edit.isEmpty());
    REQUIRE(desk.session().undo().ok());
    CHECK(desk.inFile().workspace.content.of<Answer>().size() == 2);
    CHECK(handInState(desk.inFile()) == HandInState::Frozen);
}

TEST_CASE("a copy that could not be opened again is not written") {
    Office office;
    FormFile form = begunForm(office);
    handInForm(form);
    Workspace workspace = form.workspace;
    Answer longer = workspace.content.of<Answer>().begin()->second;
    longer.comment = QString(FormLimits::text + 1, QLatin1Char('x'));
    workspace.content.of<Answer>().put(longer);
    const Result<Edit> edit = handIn(workspace, formCity, intakeMoment, QStringLiteral("0.1.0"));
    REQUIRE(edit.ok());
    applyTo(workspace, *edit);
    QTemporaryDir folder;
    const Result<QString> copy = writeFrozenCopy(workspace, formCity, folder.path());
    REQUIRE_FALSE(copy.ok());
    CHECK(copy.error().code == ErrorCode::InvalidInput);
    CHECK(QDir(folder.path()).isEmpty());
}

} // namespace tst_handinonfile
