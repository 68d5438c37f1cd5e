#include "support/forminmemory.h"
#include "support/formworkspace.h"
#include "support/testsupport.h"

#include "domain/evaluation/formcheck.h"
#include "forms/handin.h"
#include "forms/makeform.h"
#include "session/evaluation/answercommands.h"
#include "session/evaluation/formedit.h"
#include "session/evaluation/handincommands.h"
#include "session/session.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_handin {
namespace {

const QString version = QStringLiteral("0.1.0");
const Timestamp noon{1'780'000'000'000, 120}; // 28 May 2026, 22.26 h in Belgium

struct FormSession {
    explicit FormSession(Workspace content = completeForm()) {
        OpenedWorkspace opened;
        opened.store = std::make_unique<FormInMemory>(std::move(content));
        session = std::move(*Session::start(std::move(opened), {ActorId("a"), "An"}, clock));
        REQUIRE(session->needContent().ok());
    }
    const Workspace& workspace() const { return session->workspace(); }
    void apply(const Result<Edit>& edit) {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }
    void handsIn() { apply(handIn(workspace(), formCity, clock.now(), version)); }
    void answers(double level) {
        apply(answerStatement(workspace(), {coordinator, statement("strategie", 2), exactly(level)}));
    }
    EvaluationState state() const {
        return workspace().content.of<SelfEvaluation>().find({formRound, formCity})->state;
    }
    QList<Submission> handIns() const { return handInsOf(workspace(), formCity); }

    ManualClock clock{noon};
    std::unique_ptr<Session> session;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("handing in freezes the form: number 1, its digest, the day, and what it holds") {
    FormSession form;
    CHECK_FALSE(handInSummary(form.workspace(), formCity).frozen);
    form.handsIn();
    CHECK(form.state() == EvaluationState::HandedIn);
    REQUIRE(form.handIns().size() == 1);
    const Submission row = form.handIns().first();
    CHECK(row.sequence == 1);
    CHECK(row.previousDigest.isEmpty());
    CHECK(row.programVersion == version);
    CHECK(row.questionnaire == formVersion);
    CHECK(row.receivedAt == noon);
    CHECK(row.digest == QString::fromLatin1(QCryptographicHash::hash(row.content, QCryptographicHash::Sha256).toHex()));
    const SelfEvaluation stored = *form.workspace().content.of<SelfEvaluation>().find({formRound, formCity});
    CHECK(stored.handedInOn == QDate(2026, 5, 28));
    const HandInSummary summary = handInSummary(form.workspace(), formCity);
    CHECK(summary == HandInSummary{32, 32, 0, 8, 8, 0, 8, 1, 2, true, false, 0});
    CHECK(form.session->undoText() == "hand in Gent, number 1");
}

TEST_CASE("the same form is not handed in twice, and a correction is the next number of the chain") {
    FormSession form;
    form.handsIn();
    const Result<Edit> again = handIn(form.workspace(), formCity, noon, version);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::InvalidInput);
    form.answers(2.5);
    CHECK(form.state() == EvaluationState::InProgress);
    CHECK_FALSE(handInSummary(form.workspace(), formCity).frozen);
    form.handsIn();
    const QList<Submission> rows = form.handIns();
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].sequence == 2);
    CHECK(rows[1].previousDigest == rows[0].digest);
    CHECK(rows[1].digest != rows[0].digest);
    CHECK(form.state() == EvaluationState::HandedIn);
    REQUIRE(form.session->undo().ok());
    CHECK(form.handIns().size() == 1);
    CHECK(form.state() == EvaluationState::InProgress);
    REQUIRE(form.session->redo().ok());
    CHECK(form.handIns() == rows);
}

TEST_CASE("any edit of what was handed in begins a correction, whichever page it comes from") {
    FormSession form;
    form.handsIn();
    const Strength before = *form.workspace().content.of<Strength>().find(StrengthId("s"));
    Strength after = before;
    after.text = "Een plan tot 2035.";
    Edit edit;
    edit.deltas.push_back(RowDelta<Strength>{before, after});
    REQUIRE(form.session->apply(edit).ok());
    CHECK(form.state() == EvaluationState::InProgress);
    REQUIRE(form.session->undo().ok());
    CHECK(form.state() == EvaluationState::HandedIn);
    form.apply(setRespondentName(form.workspace(), coordinator, "Voorbeeld Naam")); // never handed in
    CHECK(form.state() == EvaluationState::HandedIn);
    form.apply(setRespondentRole(form.workspace(), coordinator, "klimaatambtenaar"));
    CHECK(form.state() == EvaluationState::InProgress);
}

TEST_CASE("in the workspace of all cities an edit leaves the state of the form alone") {
    Workspace workspace = completeForm();
    const Result<Edit> handedIn = handIn(workspace, formCity, noon, version);
    REQUIRE(handedIn.ok());
    applyTo(workspace, *handedIn);
    ManualClock clock(noon);
    auto session = std::move(*Session::start(openedInMemory(workspace), {ActorId("a"), "An"}, clock));
    REQUIRE(session->needContent().ok());
    const Strength before = *workspace.content.of<Strength>().find(StrengthId("s"));
    Strength after = before;
    after.text = "Rechtgezet.";
    Edit edit;
    edit.deltas.push_back(RowDelta<Strength>{before, after});
    REQUIRE(session->apply(edit).ok());
    const auto form = [&] { return *session->workspace().content.of<SelfEvaluation>().find({formRound, formCity}); };
    CHECK(form().state == EvaluationState::HandedIn);
    const auto applied = [&](const Result<Edit>& change) { return change && session->apply(*change); };
    const auto now = [&]() -> const Workspace& { return session->workspace(); };
    REQUIRE(applied(answerStatement(now(), {coordinator, statement("strategie", 2), exactly(1.75)})));
    REQUIRE(applied(decideTheme(now(), formCity, ThemeId("strategie"), exactly(2), "Samen nagekeken.")));
    REQUIRE(applied(setFormNote(now(), formCity, "Besproken aan de telefoon.")));
    REQUIRE(applied(setRespondentRole(now(), coordinator, "klimaatambtenaar")));
    CHECK(form().state == EvaluationState::HandedIn);
    CHECK(form().handedInOn == QDate(2026, 5, 28));
    CHECK(handInsOf(now(), formCity).size() == 1);
    CHECK(makeForm(now(), formCity)->workspace.content.of<SelfEvaluation>().begin()->second.state ==
          EvaluationState::InProgress); // what goes out to the city again holds something else than it handed in
}

TEST_CASE("the same form is handed in under the next number when the Kenniscentrum asks for that") {
    FormSession form;
    form.handsIn();
    CHECK_FALSE(handIn(form.workspace(), formCity, noon, version).ok());
    form.apply(handIn(form.workspace(), formCity, noon, version, {}, Unchanged::Again));
    const QList<Submission> rows = form.handIns();
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].sequence == 2);
    CHECK(rows[1].previousDigest == rows[0].digest);
    CHECK(form.state() == EvaluationState::HandedIn);
    CHECK(handInSummary(form.workspace(), formCity).frozen);
}

TEST_CASE("without any score a reason is asked, and then every theme is handed in as unscored") {
    Workspace workspace = completeForm();
    for (const Theme& theme : std::as_const(workspace.themes))
        workspace.scores.remove(workspace.cell(formCity, theme.id));
    FormSession form(workspace);
    const Result<Edit> refused = handIn(form.workspace(), formCity, noon, version);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(handInSummary(form.workspace(), formCity).blocked);
    form.apply(setNoScoreReason(form.workspace(), formCity, "Bezorgd, maar zonder kleuren."));
    CHECK(handInSummary(form.workspace(), formCity).unscored == 8);
    form.handsIn();
    for (const Theme& theme : std::as_const(workspace.themes)) {
        const ThemeScore* cell = form.workspace().scores.find(form.workspace().cell(formCity, theme.id));
        REQUIRE(cell);
        CHECK(cell->score == Score::unscored());
        CHECK(cell->reason == "Bezorgd, maar zonder kleuren.");
        CHECK(cell->derived == exactly(3));
    }
    CHECK(checkForm(form.workspace(), formCity).isEmpty());
    REQUIRE(form.session->undo().ok());
    CHECK(form.workspace().scores.isEmpty());
}

TEST_CASE("a form with some scores is handed in as it is; its open themes stay open unless a reason is given") {
    Workspace workspace = completeForm();
    const ThemeId middelen("middelen");
    workspace.scores.remove(workspace.cell(formCity, middelen));
    FormSession form(workspace);
    form.handsIn();
    CHECK(form.workspace().score(formCity, middelen) == Score::missing());
    form.apply(setNoScoreReason(form.workspace(), formCity, "Het college besliste nog niet."));
    form.handsIn();
    CHECK(form.workspace().score(formCity, middelen) == Score::unscored());
    CHECK(form.workspace().score(formCity, ThemeId("aanpak")) == exactly(3));
}

TEST_CASE("a clock that is set back or jumps ahead changes no number and no order") {
    FormSession form;
    form.handsIn();
    form.clock.advanceMilliseconds(-86'400'000); // a day back
    form.answers(2.5);
    form.handsIn();
    form.clock.advanceMilliseconds(10LL * 365 * 86'400'000); // ten years ahead
    form.answers(2.75);
    form.handsIn();
    form.clock.set({noon.utcMilliseconds + 1000, 60}); // back again, and an hour of winter time
    form.answers(3.25);
    form.handsIn();
    const QList<Submission> rows = form.handIns();
    REQUIRE(rows.size() == 4);
    for (int i = 0; i < 4; ++i)
        CHECK(rows[i].sequence == i + 1);
    for (int i = 1; i < 4; ++i)
        CHECK(rows[i].previousDigest == rows[i - 1].digest);
    CHECK(handInsBeforeTheirTime(rows) == QList<int>{2, 4});
}

TEST_CASE("the frozen copy is a form of its own, without names, beside the file and never over another one") {
    FormSession form;
    form.apply(setRespondentName(form.workspace(), coordinator, "Voorbeeld Naam"));
    QTemporaryDir folder;
    CHECK(writeFrozenCopy(form.workspace(), formCity, folder.path()).error().code == ErrorCode::NotFound);
    form.handsIn();
    const Result<QString> path = writeFrozenCopy(form.workspace(), formCity, folder.path());
    REQUIRE(path.ok());
    CHECK(QFileInfo(*path).fileName() == "gent-voorjaar-2026-ingediend-1.kszelf");
    const QByteArray bytes = bytesOf(*path);
    CHECK_FALSE(bytes.contains("Voorbeeld Naam"));
    const Result<FormFile> read = readForm(bytes, reportModel());
    REQUIRE(read.ok());
    CHECK(handInState(*read) == HandInState::Frozen);
    CHECK(lastHandIn(*read)->digest == form.handIns().last().digest);
    CHECK(*writeFrozenCopy(form.workspace(), formCity, folder.path()) == *path); // the same again

    REQUIRE(form.session->undo().ok()); // taken back, changed, and handed in anew under the same number
    form.answers(2.5);
    CHECK_FALSE(writeFrozenCopy(form.workspace(), formCity, folder.path()).ok());
    form.handsIn();
    const Result<QString> other = writeFrozenCopy(form.workspace(), formCity, folder.path());
    REQUIRE(other.ok());
    CHECK(QFileInfo(*other).fileName() == "gent-voorjaar-2026-ingediend-1 (2).kszelf");
    CHECK(bytesOf(*path) == bytes);
    CHECK_FALSE(writeFrozenCopy(form.workspace(), formCity, folder.filePath("bestaat niet")).ok());
}

TEST_CASE("the mail names city, round, number, file and digest, and a correction says so") {
    FormSession form;
    form.handsIn();
    const Submission row = form.handIns().last();
    QString mail = handInMail(form.workspace(), row, "/ergens/gent-voorjaar-2026-ingediend-1.kszelf");
    CHECK(mail.contains("Self-evaluation of Gent, Voorjaar 2026\n"));
    CHECK(mail.contains("gent-voorjaar-2026-ingediend-1.kszelf"));
    CHECK_FALSE(mail.contains("/ergens"));
    CHECK(mail.contains(digestBeginning(row.digest)));
    CHECK(digestBeginning("0123456789abcdef0123") == "0123 4567 89ab cdef");
    Submission correction = row;
    correction.sequence = 2;
    mail = handInMail(form.workspace(), correction, "x.kszelf");
    CHECK(mail.contains("correction 2"));
}

TEST_CASE("participants, roles, note and reason are edits of the form that can be undone") {
    FormSession form;
    const Workspace before = form.workspace();
    form.apply(setParticipantCount(form.workspace(), formCity, 7));
    form.apply(setParticipantRoles(form.workspace(), formCity, {" coördinator ", "", "financiën"}));
    form.apply(setFormNote(form.workspace(), formCity, "Besproken op het managementteam."));
    form.apply(setNoScoreReason(form.workspace(), formCity, " x "));
    const SelfEvaluation row = *form.workspace().content.of<SelfEvaluation>().find({formRound, formCity});
    CHECK(row.participantCount == 7);
    CHECK(row.participantRoles == QStringList{"coördinator", "financiën"});
    CHECK(row.note == "Besproken op het managementteam.");
    CHECK(row.noScoreReason == "x");
    CHECK_FALSE(setParticipantCount(form.workspace(), formCity, 0).ok());
    CHECK_FALSE(setParticipantCount(form.workspace(), formCity, 1000).ok());
    CHECK_FALSE(setFormNote(form.workspace(), formCity, QString(20001, 'x')).ok());
    CHECK_FALSE(setFormNote(form.workspace(), CityId("brugge"), "x").ok());
    CHECK(setFormNote(form.workspace(), formCity, row.note)->isEmpty());
    for (int i = 0; i < 4; ++i)
        REQUIRE(form.session->undo().ok());
    CHECK(form.workspace().content == before.content);
}

TEST_CASE("a respondent's name is a person of its own, and goes when it is emptied") {
    FormSession form;
    const RoundContent before = form.workspace().content;
    form.apply(setRespondentName(form.workspace(), coordinator, "  Voorbeeld   Naam "));
    const Respondent row = *form.workspace().content.of<Respondent>().find(coordinator);
    REQUIRE(row.person);
    const Person* person = form.workspace().content.of<Person>().find(*row.person);
    REQUIRE(person);
    CHECK(person->name == "Voorbeeld Naam");
    form.apply(setRespondentName(form.workspace(), coordinator, "Andere Naam"));
    CHECK(form.workspace().content.of<Person>().size() == 1);
    form.apply(setRespondentName(form.workspace(), coordinator, {}));
    CHECK(form.workspace().content.of<Person>().isEmpty());
    CHECK_FALSE(form.workspace().content.of<Respondent>().find(coordinator)->person);
    for (int i = 0; i < 3; ++i)
        REQUIRE(form.session->undo().ok());
    CHECK(form.workspace().content == before);
}

TEST_CASE("a round that is closed refuses all of it") {
    Workspace workspace = completeForm();
    Round round = *workspace.round();
    round.state = RoundState::Closed;
    workspace.rounds.put(round);
    CHECK(handIn(workspace, formCity, noon, version).error().code == ErrorCode::RoundLocked);
    CHECK(setFormNote(workspace, formCity, "x").error().code == ErrorCode::RoundLocked);
    CHECK(setRespondentName(workspace, coordinator, "x").error().code == ErrorCode::RoundLocked);
}

} // namespace tst_handin
