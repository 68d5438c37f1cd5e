// A whole round: 13 forms made, filled in, handed in and taken in; the grid is what was entered.
#include "forms/intakefixture.h"

#include "base/verifiedwriter.h"
#include "forms/sendforms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace ks;
using namespace ks::test;

namespace tst_intakeround {
namespace {

FormFile formAt(const QString& path, const Workspace& model) {
    const Result<QByteArray> bytes = formBytes(path);
    REQUIRE(bytes.ok());
    const Result<FormFile> form = readForm(*bytes, model);
    if (!form)
        FAIL((form.error().text + form.error().detail).toStdString());
    return *form;
}

/// Fills in the form in the file with a row of the grid, and hands it in.
void fillIn(const QString& path, const GridRow& row, const Workspace& model) {
    FormFile form = formAt(path, model);
    const RespondentId who = firstRespondent(form);
    for (const Theme& theme : model.themes) {
        const QByteArray name = theme.id.value.toLatin1();
        const auto place = static_cast<std::size_t>(theme.gridOrder - 1);
        const Score score = parseScoreText(QString::fromUtf8(row.cell[place])).value();
        for (int number = 1; number <= 4; ++number)
            fill(form, answerStatement(form.workspace, {who, statement(name.constData(), number), exactly(3), 2, {}}));
        if (score.kind() != ScoreKind::Unscored)
            fill(form, decideTheme(form.workspace, form.city().id, theme.id, score, QStringLiteral("Zo beslist.")));
    }
    SelfEvaluation state = form.workspace.content.of<SelfEvaluation>().begin()->second;
    state.noScoreReason = QStringLiteral("Bezorgd, maar zonder kleuren.");
    form.workspace.content.of<SelfEvaluation>().put(state);
    handInForm(form);
    REQUIRE(writeVerified(path, writeForm(form)).ok());
}

QStringList pathsOf(const QString& folder) {
    QStringList paths;
    for (const QString& each : QDir(folder).entryList({QStringLiteral("*.kszelf")}, QDir::Files, QDir::Name))
        paths.append(QDir(folder).filePath(each));
    return paths;
}

/// The office with the 13 forms as the cities handed them in.
struct Returned {
    Office office;
    QTemporaryDir folder;

    Returned() {
        const Result<SentForms> sent = sendForms(office.session(), folder.path(), QDate(2026, 3, 2));
        REQUIRE(sent.ok());
        REQUIRE(sent->made.size() == 13);
        for (const GridRow& row : reportRows())
            fillIn(folder.filePath(QString::fromUtf8(row.id) + QStringLiteral("-voorjaar-2026.kszelf")), row,
                   office.workspace());
    }
    IntakePlan plan() { return office.plan(readArrivedForms(pathsOf(folder.path()), office.workspace())); }
};

} // namespace

TEST_CASE("a whole round of 13 cities ends in a grid equal to what was entered, and one undo takes it back") {
    Returned returned;
    const Workspace before = stored(returned.office);
    const IntakePlan plan = returned.plan();
    CHECK(plan.count(FormOutcome::Imported) == 13);
    for (const FormPlan& each : plan.forms)
        CHECK(each.answers() == ValueCounts{32, 0, 0, 0, 0});
    returned.office.take(plan);
    const Workspace after = stored(returned.office);
    for (const GridRow& row : reportRows()) {
        CAPTURE(row.id);
        for (const Theme& theme : after.themes)
            CHECK(after.score(CityId(QString::fromUtf8(row.id)), theme.id) ==
                  parseScoreText(QString::fromUtf8(row.cell[static_cast<std::size_t>(theme.gridOrder - 1)])).value());
    }
    CHECK(after.content.of<Answer>().size() == 13 * 32);
    CHECK(after.content.of<Submission>().size() == 13);
    for (const auto& [key, row] : after.content.of<SelfEvaluation>()) {
        CHECK(row.state == EvaluationState::HandedIn);
        CHECK(row.sentOn == QDate(2026, 3, 2));
    }
    CHECK(returned.plan().count(FormOutcome::Unchanged) == 13);
    REQUIRE(returned.office.session().undo().ok());
    CHECK(stored(returned.office) == before);
    REQUIRE(returned.office.session().redo().ok());
    CHECK(stored(returned.office) == after);
}

TEST_CASE("one bad file among thirteen stops only itself, and one undo removes the batch (C11)") {
    Returned returned;
    const Workspace before = stored(returned.office);
    const QString bad = returned.folder.filePath(QStringLiteral("kortrijk-voorjaar-2026.kszelf"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    REQUIRE(writeVerified(bad, whole.left(whole.size() / 2)).ok());
    const IntakePlan plan = returned.plan();
    CHECK(plan.count(FormOutcome::Imported) == 12);
    REQUIRE(plan.count(FormOutcome::Refused) == 1);
    CHECK(plan.forms[6].file == QStringLiteral("kortrijk-voorjaar-2026.kszelf"));
    CHECK(plan.forms[6].outcome() == FormOutcome::Refused);
    CHECK(codesOf(plan.forms[6]) == QStringList{QStringLiteral("invalidFile")});
    returned.office.take(plan);
    const Workspace after = stored(returned.office);
    CHECK(after.content.of<Submission>().size() == 12);
    for (const auto& [key, row] : after.content.of<Answer>())
        CHECK(row.city != CityId(QStringLiteral("kortrijk")));
    REQUIRE(returned.office.session().undo().ok());
    CHECK(stored(returned.office) == before);
}

TEST_CASE("a level that was changed in the file is refused as changed; with its digest it comes in unconfirmed (G04)") {
    Returned returned;
    const QString path = returned.folder.filePath(QStringLiteral("aalst-voorjaar-2026.kszelf"));
    FormFile form = formAt(path, returned.office.workspace());
    ThemeScore raised = form.workspace.scores.begin()->second;
    raised.score = exactly(5);
    form.workspace.scores.put(raised);
    SECTION("the digest as it was") {
        REQUIRE(writeVerified(path, writeForm(form)).ok());
        CHECK(returned.plan().forms.first().outcome() == FormOutcome::Refused);
    }
    SECTION("with a digest of its own") {
        Submission forged = *lastHandIn(form);
        forged.digest = formDigest(canonicalForm(form, forged));
        form.workspace.content.of<Submission>().put(forged);
        REQUIRE(writeVerified(path, writeForm(form)).ok());
        const IntakePlan plan = returned.plan();
        CHECK(plan.forms.first().outcome() == FormOutcome::Imported);
        returned.office.take(plan);
        const Workspace now = stored(returned.office);
        for (const auto& [id, each] : now.content.of<Submission>())
            CHECK_FALSE(each.confirmed);
    }
}

TEST_CASE("forms are never made over a file with work in it, or over one of another kind") {
    Returned returned;
    const QString other = returned.folder.filePath(QStringLiteral("brugge-voorjaar-2026.kszelf"));
    REQUIRE(writeVerified(other, "no form at all").ok());
    const Result<SentForms> sent = sendForms(returned.office.session(), returned.folder.path(), QDate(2026, 3, 9));
    REQUIRE(sent.ok());
    CHECK(sent->made.isEmpty());
    CHECK(sent->left.size() == 13);
    QFile file(other);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "no form at all");
    const Workspace kept = stored(returned.office);
    for (const auto& [key, row] : kept.content.of<SelfEvaluation>())
        CHECK(row.sentOn == QDate(2026, 3, 2));
}

} // namespace tst_intakeround
