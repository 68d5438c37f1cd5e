#include "widgets/form/formviewfixture.h"

#include "domain/evaluation/formcheck.h"
#include "exchange/form/formfile.h"
#include "forms/handin.h"
#include "session/evaluation/answercommands.h"
#include "session/evaluation/handincommands.h"
#include "support/formsession.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/form/checkview.h"
#include "widgets/form/handinpanel.h"
#include "widgets/form/remarklist.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

using namespace ks;
using namespace ks::test;

namespace tst_checkview {
namespace {

struct OpenCheck : FormViewFixture<CheckView> {
    explicit OpenCheck(Workspace workspace, bool readOnly = false) : FormViewFixture(std::move(workspace), readOnly) {}
    RemarkList& list() { return *childNamed<RemarkList>(*view, "remarks"); }
    QPushButton& button(const char* name) { return *childNamed<QPushButton>(*view, name); }
    QStringList codes() {
        QStringList all;
        for (const FormRemark& each : list().remarks())
            all.append(each.code);
        return all;
    }
    QString text(const char* label) { return childNamed<QLabel>(*view, label)->text(); }
    QTableWidget& history() { return *childNamed<QTableWidget>(*view, "handIns"); }
};

/// Three things to mend, in two themes, and two that stand in the view itself.
Workspace formToMend() {
    Workspace workspace = completeForm();
    workspace.content.of<Answer>().remove(answerKey("aanpak", 2));
    workspace.content.of<Evidence>().remove(EvidenceId("strategie"));
    for (const Theme& theme : std::as_const(workspace.themes))
        workspace.scores.remove(workspace.cell(formCity, theme.id));
    SelfEvaluation form = *workspace.content.of<SelfEvaluation>().find({formRound, formCity});
    form.participantCount.reset();
    workspace.content.of<SelfEvaluation>().put(form);
    return workspace;
}

} // namespace

TEST_CASE("remarks are grouped by weight, and by keyboard every line leads to its field") {
    OpenCheck open(formToMend());
    open.list().setFocus();
    open.press(Qt::Key_Home);
    QStringList reached;
    for (int line = 0; line < int(open.list().remarks().size()); ++line) {
        const FormRemark remark = open.list().remarks()[line];
        INFO(remark.code.toStdString());
        const qsizetype before = open.wanted.size();
        open.press(Qt::Key_Return);
        if (remark.field.part == FormPart::NoScore) {
            CHECK(QApplication::focusWidget()->objectName() == "field_no_score_reason");
        } else if (remark.code == FormRule::participantsOpen) {
            CHECK(QApplication::focusWidget()->objectName() == "field_participant_count");
        } else {
            REQUIRE(open.wanted.size() == before + 1);
            CHECK(open.wanted.last() == remark.field);
        }
        reached.append(remark.code);
        open.list().setFocus();
        open.press(Qt::Key_Down);
    }
    CHECK(reached.first() == FormRule::nothingScored); // what blocks comes first
    CHECK(reached.contains(FormRule::statementUnanswered));
    CHECK(reached.contains(FormRule::evidenceMissing));
    CHECK(reached.size() == 12); // these three, the participants, and a score for each of eight themes
}

TEST_CASE("what is mended leaves the list at once, and comes back with an undo") {
    OpenCheck open(formToMend());
    CHECK(open.codes().contains(FormRule::statementUnanswered));
    open.apply(answerStatement(open.workspace(), {coordinator, statement("aanpak", 2), exactly(3)}));
    CHECK_FALSE(open.codes().contains(FormRule::statementUnanswered));
    REQUIRE(open.session->undo().ok());
    CHECK(open.codes().contains(FormRule::statementUnanswered));
    const qsizetype before = open.codes().size();
    childNamed<QLineEdit>(*open.view, "field_participant_count")->setFocus();
    open.type("4");
    open.press(Qt::Key_Return);
    CHECK(open.codes().size() == before - 1);
    CHECK(open.content().of<SelfEvaluation>().find({formRound, formCity})->participantCount == 4);
}

TEST_CASE("while it is not on show the list waits, and is right when it is shown again") {
    OpenCheck open(formToMend());
    open.view->hide();
    open.apply(answerStatement(open.workspace(), {coordinator, statement("aanpak", 2), exactly(3)}));
    open.view->show();
    CHECK_FALSE(open.codes().contains(FormRule::statementUnanswered));
}

TEST_CASE("handing in by keyboard: a frozen copy beside the form, a mail to paste, a line in the history") {
    OpenCheck open(completeForm());
    CHECK(open.codes().isEmpty());
    CHECK(open.history().isHidden());
    REQUIRE(open.button("handIn").isEnabled());
    open.button("handIn").setFocus();
    open.press(Qt::Key_Space);
    const QString copy = open.folder.filePath("gent-voorjaar-2026-ingediend-1.kszelf");
    REQUIRE(QFileInfo::exists(copy));
    CHECK(readForm(*formBytes(copy), reportModel()).ok());
    CHECK(open.text("handInState").contains(QDir::toNativeSeparators(copy)));
    CHECK(open.navigator.told.last().kind == Notice::Kind::Done);
    CHECK(open.navigator.told.last().file == copy);
    CHECK_FALSE(open.button("handIn").isEnabled()); // nothing new to hand in
    REQUIRE(open.history().rowCount() == 1);
    CHECK(open.history().item(0, 0)->text() == "1");
    CHECK(open.history().item(0, 1)->text().startsWith("28/05/2026 22:26\n"));
    open.press(Qt::Key_Space); // the keyboard is on the mail text
    CHECK(QApplication::clipboard()->text().contains("gent-voorjaar-2026-ingediend-1.kszelf"));
    open.button("openFolder").click();
    CHECK(open.prompts.shownOutside == QStringList{open.folder.path()});

    open.clock.advanceMilliseconds(-3'600'000); // and the clock goes back an hour
    open.apply(answerStatement(open.workspace(), {coordinator, statement("aanpak", 2), exactly(3.25)}));
    CHECK(open.button("handIn").isEnabled());
    CHECK(open.button("handIn").text().contains("2"));
    open.button("handIn").click();
    REQUIRE(open.history().rowCount() == 2);
    CHECK(open.history().item(1, 0)->text() == "2");
    CHECK(open.history().item(1, 1)->text().contains("clock"));
    CHECK(QFileInfo::exists(open.folder.filePath("gent-voorjaar-2026-ingediend-2.kszelf")));
}

TEST_CASE("a hand-in that is taken back is told of, and the next one takes the next number") {
    OpenCheck open(completeForm());
    open.button("handIn").click();
    REQUIRE(QFileInfo::exists(open.folder.filePath("gent-voorjaar-2026-ingediend-1.kszelf")));
    REQUIRE(open.session->undo().ok());
    CHECK(open.text("handInState") ==
          "Number 1 was taken back, and its copy may have been mailed by then. The next hand-in is number 2.");
    CHECK(open.button("handIn").text().contains("2"));
    open.button("handIn").click();
    CHECK(QFileInfo::exists(open.folder.filePath("gent-voorjaar-2026-ingediend-2.kszelf")));
    REQUIRE(open.history().rowCount() == 1);
    CHECK(open.history().item(0, 0)->text() == "2");
    CHECK_FALSE(open.text("handInState").contains("taken back"));
}

TEST_CASE(
    "a number that is refused stops the hand-in, with the keyboard in its field, until it is right or taken back") {
    OpenCheck open(completeForm());
    auto* count = childNamed<QLineEdit>(*open.view, "field_participant_count");
    count->setFocus();
    count->selectAll();
    open.type("abc");
    open.button("handIn").setFocus();
    open.press(Qt::Key_Space);
    CHECK(open.history().rowCount() == 0);
    CHECK(QApplication::focusWidget() == count);
    CHECK(count->text() == "abc");
    const auto shownProblems = [&] {
        int shown = 0;
        for (const ProblemLabel* each : open.view->findChildren<ProblemLabel*>())
            shown += each->isVisible() ? 1 : 0;
        return shown;
    };
    CHECK(shownProblems() == 1);
    const auto* panel = childNamed<QScrollArea>(*open.view, "handInPanel");
    CHECK(panel->widget()->width() == panel->viewport()->width()); // the sentence wraps, and pushes nothing out
    const bool takenBack = GENERATE(false, true);
    if (takenBack) {
        open.press(Qt::Key_Escape);
    } else {
        count->selectAll();
        open.type("4");
    }
    open.button("handIn").setFocus();
    CHECK(shownProblems() == 0);
    open.press(Qt::Key_Space);
    CHECK(open.history().rowCount() == 1);
    CHECK(open.content().of<SelfEvaluation>().find({formRound, formCity})->participantCount == (takenBack ? 2 : 4));
}

TEST_CASE("what is told of a hand-in follows undo and redo") {
    OpenCheck open(completeForm());
    open.button("handIn").click();
    REQUIRE(open.navigator.told.last().text.startsWith("The form is handed in."));
    const QString key = open.navigator.told.last().key;
    open.view->hide(); // also while another part of the form is on show
    REQUIRE(open.session->undo().ok());
    CHECK(open.navigator.told.last().key == key); // takes its place
    CHECK(open.navigator.told.last().text ==
          "Number 1 is no longer handed in. Was its file mailed already? Then tell the Kenniscentrum.");
    REQUIRE(open.session->redo().ok());
    CHECK(open.navigator.told.last().key == key);
    CHECK(open.navigator.told.last().text == "Number 1 is handed in again.");
}

TEST_CASE("a colleague's file says what it is, and is handed in only by who is sure") {
    Workspace workspace = completeForm();
    putRespondent(workspace, coordinator, 2, "dienst mobiliteit"); // as formForColleague makes it
    OpenCheck open(workspace);
    CHECK(open.text("handInSummary").contains("the file of one colleague"));
    open.prompts.choices = {false, true};
    open.button("handIn").click();
    CHECK(open.history().rowCount() == 0);
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.last().contains("Send it back"));
    open.button("handIn").click();
    CHECK(open.history().rowCount() == 1);
    OpenCheck whole(completeForm());
    CHECK_FALSE(whole.text("handInSummary").contains("colleague"));
}

TEST_CASE("what was handed in is handed in again under the next number, after a question") {
    OpenCheck open(completeForm());
    CHECK(open.button("handInAgain").isHidden());
    open.button("handIn").click();
    REQUIRE(open.button("handInAgain").isVisible());
    open.prompts.choices = {false, true};
    open.button("handInAgain").click();
    CHECK(open.history().rowCount() == 1);
    open.button("handInAgain").click();
    REQUIRE(open.history().rowCount() == 2);
    CHECK(open.history().item(1, 0)->text() == "2");
    CHECK(QFileInfo::exists(open.folder.filePath("gent-voorjaar-2026-ingediend-2.kszelf")));
}

TEST_CASE("what the Kenniscentrum changes after a city handed in is no correction that it can hand in") {
    const bool sent =
        GENERATE(true, false); // otherwise the city has no file of its own, and the numbers are given here
    CAPTURE(sent);
    FormSession office;
    office.apply(decideTheme(office.workspace(), office.ghent, ThemeId(QStringLiteral("strategie")), level(2.5),
                             QStringLiteral("Na overleg.")));
    office.apply(handIn(office.workspace(), office.ghent, office.clock.now(), QStringLiteral("0.1.0")));
    SelfEvaluation form = *office.form();
    form.sentOn = sent ? QDate(2027, 1, 8) : QDate();
    Edit sending;
    sending.deltas.push_back(RowDelta<SelfEvaluation>{*office.form(), form});
    office.apply(sending);
    office.apply(decideTheme(office.workspace(), office.ghent, ThemeId(QStringLiteral("strategie")), level(3),
                             QStringLiteral("Gebeld.")));

    QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    ViewState viewState(settings);
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    HandInPanel panel({*office.session, prompts, settings, viewState, navigator});
    panel.showCity(office.ghent);
    CHECK(childNamed<QPushButton>(panel, "handIn")->isEnabled() == !sent);
    CHECK(childNamed<QLabel>(panel, "handInState")->text().contains("hands in number 2 from its own form") == sent);
}

TEST_CASE("without scores the reason opens the way") {
    OpenCheck open(formToMend());
    CHECK_FALSE(open.button("handIn").isEnabled());
    QPlainTextEdit* reason = childNamed<QPlainTextEdit>(*open.view, "field_no_score_reason");
    reason->setFocus();
    open.type("Geen kleuren.");
    REQUIRE(open.button("handIn").isEnabled()); // where Tab goes from the reason
    open.press(Qt::Key_Tab);
    CHECK(open.text("handInSummary").contains("8"));
    CHECK(QApplication::focusWidget() == &open.button("handIn"));
    open.press(Qt::Key_Space);
    CHECK(open.workspace().score(formCity, ThemeId("middelen")) == Score::unscored());
    CHECK(open.history().rowCount() == 1);
}

TEST_CASE("a copy that cannot be written is told, the hand-in stands, and the copy can be written again") {
    OpenCheck open(completeForm());
    const QString folder = open.folder.path();
    REQUIRE(QDir().rename(folder, folder + "-weg"));
    open.button("handIn").click();
    CHECK(open.navigator.told.last().kind == Notice::Kind::Failure);
    CHECK(open.history().rowCount() == 1);
    REQUIRE(QDir().rename(folder + "-weg", folder));
    CHECK(open.button("writeCopy").isVisible());
    open.button("writeCopy").click();
    CHECK(QFileInfo::exists(open.folder.filePath("gent-voorjaar-2026-ingediend-1.kszelf")));
    CHECK_FALSE(open.button("writeCopy").isVisible());
}

TEST_CASE("what was typed and not told yet is kept when the view goes") {
    OpenCheck open(completeForm());
    childNamed<QPlainTextEdit>(*open.view, "field_note")->setFocus();
    open.type("Nog na te lezen.");
    open.view.reset();
    CHECK(open.content().of<SelfEvaluation>().find({formRound, formCity})->note == "Nog na te lezen.");
}

TEST_CASE("opened for reading only nothing is handed in") {
    OpenCheck open(completeForm(), true);
    CHECK_FALSE(open.button("handIn").isEnabled());
    CHECK(childNamed<QLineEdit>(*open.view, "field_participant_count")->isReadOnly());
}

} // namespace tst_checkview
