#include "widgets/form/formviewfixture.h"

#include "forms/colleague.h"
#include "models/respondentsmodel.h"
#include "models/teamcomparisonmodel.h"
#include "session/evaluation/answercommands.h"
#include "session/evaluation/handincommands.h"
#include "widgets/form/teamtable.h"
#include "widgets/form/teamview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_teamview {
namespace {

constexpr int colleagueColumn = 2;
constexpr int spreadColumn = 3;
constexpr int scoreColumn = 4;
constexpr int commentColumn = 5;

/// Two respondents: half a level apart on the first statement of strategy, two levels on the second, equal on the
/// third.
Workspace formOfTwo() {
    Workspace workspace = completeForm();
    putRespondent(workspace, colleague, 2, "dienst mobiliteit");
    putAnswer(workspace, "strategie", 1, exactly(2.5), colleague);
    putAnswer(workspace, "strategie", 2, exactly(1), colleague);
    putAnswer(workspace, "strategie", 3, exactly(3), colleague);
    return workspace;
}

struct OpenTeam : FormViewFixture<TeamView> {
    explicit OpenTeam(Workspace workspace = formOfTwo(), bool readOnly = false)
        : FormViewFixture(std::move(workspace), readOnly) {}
    TeamTable& table() { return *childNamed<TeamTable>(*view, "comparison"); }
    TeamTable& people() { return *childNamed<TeamTable>(*view, "respondents"); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QPushButton& button(const char* name) { return *childNamed<QPushButton>(*view, name); }
    const AgreedAnswer* agreed(const char* theme, int number) const {
        return content().of<AgreedAnswer>().find({formRound, formCity, statement(theme, number)});
    }
};

} // namespace

TEST_CASE("answers stand side by side with their spread, and a sign where they are more than a level apart") {
    OpenTeam open;
    CHECK(open.table().model()->rowCount() == 32);
    CHECK(open.cell(0, 0) == "Strategie 1: Stelling 1 van Strategie.");
    CHECK(open.cell(0, 1) == "2");
    CHECK(open.cell(0, colleagueColumn) == "2,5");
    CHECK(open.cell(0, spreadColumn) == "0,5");
    CHECK_FALSE(open.table().model()->index(0, spreadColumn).data(TeamFarApartRole).toBool());
    CHECK(open.cell(1, spreadColumn) == "2");
    CHECK(open.table().model()->index(1, spreadColumn).data(TeamFarApartRole).toBool());
    CHECK(open.cell(3, spreadColumn).isEmpty()); // one answer only
    CHECK(open.table().model()->index(1, spreadColumn).data(Qt::AccessibleTextRole).toString() ==
          "Strategie 2, Spread: 2, more than a level");
    CHECK(open.table().model()->index(3, colleagueColumn).data(Qt::AccessibleTextRole).toString() ==
          "Strategie 4, dienst mobiliteit: not answered");
    const QString count = childNamed<QLabel>(*open.view, "differences")->text();
    CHECK(count.startsWith("You differ on 2"));
}

TEST_CASE("where one gives a level and the other says that there is none, no spread suggests that they agree") {
    Workspace workspace = formOfTwo();
    putAnswer(workspace, "strategie", 2, Score::notApplicable(), colleague);
    OpenTeam open(std::move(workspace));
    CHECK(open.cell(1, spreadColumn) == "level or not");
    CHECK(open.cell(2, spreadColumn) == "0"); // the same level
}

TEST_CASE("only the differences are shown on demand, and a team score does not take its line away") {
    OpenTeam open;
    QCheckBox* only = childNamed<QCheckBox>(*open.view, "onlyDifferences");
    only->setFocus();
    open.press(Qt::Key_Space);
    REQUIRE(open.table().model()->rowCount() == 2);
    open.apply(settleStatement(open.workspace(), formCity, statement("strategie", 2), exactly(2), {}));
    CHECK(open.table().model()->rowCount() == 2);
    CHECK(open.cell(1, scoreColumn) == "2");
    REQUIRE(open.session->undo().ok());
    CHECK(open.cell(1, scoreColumn).isEmpty());
    open.press(Qt::Key_Space);
    CHECK(open.table().model()->rowCount() == 32);
}

TEST_CASE("a team score and its comment are entered without a mouse, from anywhere in the line") {
    OpenTeam open;
    open.table().setFocus();
    open.table().setCurrentIndex(open.table().model()->index(1, 0));
    open.type("2,5"); // the digit leads to the team score and begins it
    open.press(Qt::Key_Tab);
    REQUIRE(open.agreed("strategie", 2));
    CHECK(open.agreed("strategie", 2)->score == exactly(2.5));
    CHECK(open.table().currentIndex().column() == commentColumn);
    open.type("Besproken op 3 maart.");
    open.press(Qt::Key_Return);
    CHECK(open.agreed("strategie", 2)->comment == "Besproken op 3 maart.");
    CHECK(open.table().hasFocus());
    open.table().setCurrentIndex(open.table().model()->index(1, scoreColumn));
    open.press(Qt::Key_Return);
    open.type("7");
    open.press(Qt::Key_Return);
    REQUIRE_FALSE(open.navigator.told.isEmpty()); // 7 is no level
    CHECK(open.navigator.told.last().kind == Notice::Kind::Failure);
    CHECK(open.agreed("strategie", 2)->score == exactly(2.5));
    open.press(Qt::Key_Delete);
    CHECK_FALSE(open.agreed("strategie", 2));
    REQUIRE(open.session->undo().ok());
    CHECK(open.agreed("strategie", 2)->comment == "Besproken op 3 maart.");
}

TEST_CASE("a comment waits for a team score, and an answer leads to its statement") {
    OpenTeam open;
    open.table().setFocus();
    open.table().setCurrentIndex(open.table().model()->index(0, commentColumn));
    open.press(Qt::Key_F2);
    open.type("x");
    open.press(Qt::Key_Return);
    CHECK(open.navigator.told.size() == 1);
    CHECK_FALSE(open.agreed("strategie", 1));
    open.table().setCurrentIndex(open.table().model()->index(0, 1));
    open.press(Qt::Key_Return);
    CHECK(open.wanted == QList<FormField>{{FormPart::Statement, ThemeId("strategie"), statement("strategie", 1)}});
}

TEST_CASE("respondents are added by role, renamed in place, and removed with their answers; all can be undone") {
    OpenTeam open;
    childNamed<QLineEdit>(*open.view, "newRole")->setFocus();
    open.type("financien");
    open.press(Qt::Key_Return);
    REQUIRE(open.people().model()->rowCount() == 3);
    CHECK(open.table().model()->columnCount() == 7);
    CHECK(open.people().currentIndex().row() == 2);
    open.type("mobiliteit");
    open.button("addRespondent").setFocus();
    open.press(Qt::Key_Space);
    CHECK(open.people().model()->rowCount() == 4);
    CHECK(QApplication::focusWidget()->objectName() == "newRole"); // not on the button that removes
    REQUIRE(open.session->undo().ok());
    open.people().setCurrentIndex(open.people().model()->index(2, 0));
    open.people().setFocus();
    open.press(Qt::Key_F2);
    open.type("dienst Financien");
    open.press(Qt::Key_Return);
    CHECK(open.people().model()->index(2, 0).data().toString() == "dienst Financien");
    open.people().setCurrentIndex(open.people().model()->index(1, 0));
    open.button("removeRespondent").setFocus();
    open.press(Qt::Key_Space);
    CHECK(open.people().model()->rowCount() == 2);
    CHECK(open.content().of<Answer>().size() == 32);
    REQUIRE(open.session->undo().ok());
    CHECK(open.content().of<Answer>().size() == 35);
    CHECK(open.people().model()->rowCount() == 3);
}

TEST_CASE("a name is optional, entered in place, and erased for good after a question") {
    OpenTeam open;
    CHECK_FALSE(open.button("eraseName").isEnabled());
    open.people().setFocus();
    open.people().setCurrentIndex(open.people().model()->index(0, RespondentsModel::Name));
    CHECK(open.people().currentIndex().data().toString() == "not filled in");
    open.press(Qt::Key_F2);
    open.type("Voorbeeld Naam");
    open.press(Qt::Key_Return);
    REQUIRE(open.content().of<Person>().size() == 1);
    CHECK(open.people().currentIndex().data().toString() == "Voorbeeld Naam");
    REQUIRE(open.button("eraseName").isEnabled());
    open.prompts.choices = {false};
    open.button("eraseName").setFocus();
    open.press(Qt::Key_Space);
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.last().contains("Voorbeeld Naam"));
    CHECK(open.content().of<Person>().size() == 1);
}

TEST_CASE("a colleague gets a file, gives it back, and the same file twice changes nothing") {
    OpenTeam open;
    const QString path = open.folder.filePath("collega.kszelf");
    open.people().setCurrentIndex(open.people().model()->index(1, 0));
    open.prompts.paths = {path};
    open.button("writeForColleague").click();
    REQUIRE(QFileInfo::exists(path));
    CHECK(open.prompts.asked.last().endsWith("gent-voorjaar-2026-dienst-mobiliteit.kszelf"));
    CHECK(open.navigator.told.last().kind == Notice::Kind::Done);

    Result<FormFile> theirs = readForm(*formBytes(path), reportModel());
    REQUIRE(theirs.ok());
    CHECK(theirs->workspace.content.of<Answer>().size() == 3);
    for (const auto& [number, level] : QList<QPair<int, double>>{{2, 3}, {4, 2}}) {
        const Result<Edit> edit =
            answerStatement(theirs->workspace, {colleague, statement("strategie", number), exactly(level)});
        REQUIRE(edit.ok());
        applyTo(theirs->workspace, *edit);
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(writeForm(*theirs));
    file.close();

    open.prompts.paths = {path};
    open.prompts.choices = {true};
    open.button("readFromColleague").click();
    CHECK(open.content().of<Answer>().find(answerKey("strategie", 2, colleague))->score == exactly(3));
    CHECK(open.content().of<Answer>().find(answerKey("strategie", 4, colleague))->score == exactly(2));
    CHECK(open.navigator.told.last().kind == Notice::Kind::Done);
    const int commits = open.memory->store().commits();
    open.prompts.paths = {path};
    open.button("readFromColleague").click();
    CHECK(open.memory->store().commits() == commits);
    CHECK(open.navigator.told.last().kind == Notice::Kind::Information);
    REQUIRE(open.session->undo().ok()); // one step
    CHECK(open.content().of<Answer>().size() == 35);
}

TEST_CASE("a file that is no form, or of another city, is refused with a sentence") {
    OpenTeam open;
    const QString path = open.folder.filePath("kapot.kszelf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    open.prompts.paths = {path};
    open.button("readFromColleague").click();
    REQUIRE(open.navigator.told.size() == 1);
    CHECK(open.navigator.told.last().kind == Notice::Kind::Failure);
    CHECK(open.memory->store().commits() == 0);
}

TEST_CASE("the colleague's file never takes the place of the form itself") {
    OpenTeam open;
    const QString own = open.session->path();
    QFile file(own);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("het formulier");
    file.close();
    open.prompts.paths = {own};
    open.button("writeForColleague").click();
    CHECK(open.navigator.told.last().kind == Notice::Kind::Failure);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "het formulier");
}

TEST_CASE("one respondent, reading only, and a remark that leads here") {
    OpenTeam alone(completeForm());
    CHECK_FALSE(alone.button("removeRespondent").isEnabled()); // the last one
    CHECK_FALSE(childNamed<QCheckBox>(*alone.view, "onlyDifferences")->isEnabled());
    CHECK(alone.view->firstFocus() == &alone.people());
    OpenTeam reading(formOfTwo(), true);
    CHECK_FALSE(reading.button("addRespondent").isEnabled());
    CHECK_FALSE(reading.button("readFromColleague").isEnabled());
    CHECK_FALSE(reading.table().model()->index(0, scoreColumn).flags().testFlag(Qt::ItemIsEditable));
    OpenTeam open;
    open.view->showField({FormPart::Agreement, ThemeId("strategie"), statement("strategie", 2)});
    CHECK(open.table().hasFocus());
    CHECK(open.table().currentIndex().row() == 1);
    CHECK(open.table().currentIndex().column() == scoreColumn);
    open.view->showField({FormPart::Respondents});
    CHECK(open.people().hasFocus());
}

TEST_CASE("the comparison is copied as a table, and its models keep the rules of models") {
    OpenTeam open;
    QAbstractItemModelTester comparison(open.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester people(open.people().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open.table().setFocus();
    open.view->copy();
    const QString text = QApplication::clipboard()->text();
    CHECK(text.count('\n') >= 32);
    CHECK(text.contains("Strategie 2: Stelling 2 van Strategie.\t3\t1\t2"));
    open.apply(addRespondent(open.workspace(), formCity, "derde"));
    open.apply(settleStatement(open.workspace(), formCity, statement("strategie", 2), exactly(2), "x"));
    REQUIRE(open.session->undo().ok());
    REQUIRE(open.session->undo().ok());
}

} // namespace tst_teamview
