// Case H01 for a form: filled in, handed in, taken in and seen in the grid, with nothing but keys.
#include "app/applicationcontroller.h"
#include "charts/heatmaptable.h"
#include "models/heatmapmodel.h"
#include "support/countedsettings.h"
#include "support/handedinforms.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"
#include "widgets/look/calmstyle.h"
#include "widgets/shell/noticebar.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_formbykeyboard {
namespace {

const CityId genk(QStringLiteral("genk"));
const ThemeId approach(QStringLiteral("aanpak"));

/// The program on the workspace of the Kenniscentrum, and the form of Genk that came from it. Only keys go in; what is
/// looked up serves to see where the keyboard is.
struct Walk {
    Walk() : clock(Timestamp::from(QDateTime(QDate(2027, 3, 9), QTime(10, 5), Qt::OffsetFromUTC, 3600))) {
        if (!dynamic_cast<CalmStyle*>(QApplication::style()))
            QApplication::setStyle(new CalmStyle);
        const Result<Workspace> workspace = roundToFillIn(clock.now());
        REQUIRE(workspace.ok());
        REQUIRE(createWorkspace(office(), *workspace, {}, clock.now()).ok());
        QFile form(path());
        REQUIRE(form.open(QIODevice::WriteOnly));
        form.write(writeForm(*makeForm(*workspace, genk)));
        form.close();
        REQUIRE(controller.start(office()).ok());
        settle();
    }

    QString office() const { return folder.filePath(QStringLiteral("kc.kspiegel")); }
    QString path() const { return folder.filePath(QStringLiteral("genk.kszelf")); }
    Session& session() const { return controller.window()->session(); }
    const Workspace& workspace() const { return session().workspace(); }

    /// A window that opened becomes the active one, and what was put off is done.
    void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QWidget* top = QApplication::activeModalWidget();
        if (!top)
            top = controller.window();
        top->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(top));
        REQUIRE(QApplication::focusWidget());
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
        settle();
        INFO(where().toStdString());
        CHECK(QApplication::focusWidget()->isVisible()); // who works by keyboard sees where
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }
    QString where() const {
        const QWidget* focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    /// Tab, or Shift with Tab, until this has the keyboard.
    void go(const char* name, Qt::KeyboardModifiers modifiers = {}) {
        QStringList passed;
        for (int i = 0; i < 80 && where() != QLatin1String(name); ++i) {
            passed.append(where());
            key(modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        }
        INFO("from " << passed.join(QLatin1Char(' ')).toStdString());
        REQUIRE(where().toStdString() == name);
    }
    void open(const QString& file) {
        prompts.paths = {file};
        key(Qt::Key_O, Qt::ControlModifier);
        REQUIRE(session().path() == file);
    }
    /// By the list of pages.
    void goToPage(const QString& id) {
        go("navigation", Qt::ShiftModifier);
        const auto step = [&](Qt::Key towards) {
            for (int i = 0; i < 20 && controller.window()->currentPageId() != id; ++i)
                key(towards);
        };
        step(Qt::Key_Up);
        step(Qt::Key_Down);
        REQUIRE(controller.window()->currentPageId() == id);
    }
    QString shown(const char* label) const {
        const auto* found = controller.window()->findChild<QLabel*>(QLatin1String(label));
        REQUIRE(found);
        return found->text();
    }
    const Answer* answer(const char* statement) const {
        for (const auto& [key, row] : workspace().content.of<Answer>()) {
            if (row.question.value == QLatin1String(statement))
                return &row;
        }
        return nullptr;
    }

    void beginForm();
    void fillInApproach();
    void decide();
    QString handIn();
    void takeIn(const QString& copy);

    QTemporaryDir folder;
    DiskWorkspaceFiles files;
    ScriptedPrompts prompts;
    ManualClock clock;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini")), countedFormat()};
    ApplicationController controller{files, prompts, settings, clock};
};

void Walk::beginForm() {
    open(path());
    REQUIRE(session().isForm());
    CHECK(where() == "respondentRole");
    type(QStringLiteral("klimaatdienst"));
    key(Qt::Key_Return);
    REQUIRE(workspace().content.of<Respondent>().size() == 1);
    go("theme_aanpak");
    key(Qt::Key_Return);
    CHECK(shown("statementCaption").contains(QStringLiteral("statement 1 of 7")));
}

/// The seven statements of Aanpak: 3, with a comment and evidence, then six times 4. The mean is 27/7, about 3,857.
void Walk::fillInApproach() {
    CHECK(where() == "level1");
    key(Qt::Key_3);
    go("answerComment");
    type(QStringLiteral("Elke maand overleg."));
    go("addEvidence");
    key(Qt::Key_Space);
    CHECK(where() == "evidenceText1");
    type(QStringLiteral("Verslag stuurgroep"));
    key(Qt::Key_Down, Qt::AltModifier); // the next statement
    for (int number = 2; number <= 7; ++number) {
        CHECK(shown("statementCaption").contains(QStringLiteral("statement %1 of 7").arg(number)));
        CHECK(where() == "level1");
        key(Qt::Key_4);
        key(Qt::Key_Return);
    }
    REQUIRE(answer("aanpak-coordinatie"));
    CHECK(answer("aanpak-coordinatie")->score == *Score::exact({12}));
    CHECK(answer("aanpak-coordinatie")->comment == "Elke maand overleg.");
    REQUIRE(workspace().content.of<Evidence>().size() == 1);
    CHECK(workspace().content.of<Evidence>().begin()->second.text == "Verslag stuurgroep");
    CHECK(workspace().content.of<Answer>().size() == 7);
}

/// The city settles on 3,5, and says why.
void Walk::decide() {
    go("themeDecision");
    type(QStringLiteral("3,5"));
    go("decisionReason");
    type(QStringLiteral("Nog niet in alle diensten."));
    key(Qt::Key_Tab);
    const ThemeScore* cell = workspace().scores.find(workspace().cell(genk, approach));
    REQUIRE(cell);
    CHECK(cell->score == *Score::exact({14}));
    CHECK(cell->reason == "Nog niet in alle diensten.");
    key(Qt::Key_Escape); // to the themes
    CHECK(shown("hubSummary").startsWith(QStringLiteral("1 of 8")));
}

/// By the last tab of the form. The copy to mail.
QString Walk::handIn() {
    go("formTabs", Qt::ShiftModifier);
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right);
    go("handIn");
    key(Qt::Key_Space);
    CHECK(where() == "copyMail");
    REQUIRE(workspace().content.of<Submission>().size() == 1);
    const QString copy = folder.filePath(QStringLiteral("genk-voorjaar-2027-ingediend-1.kszelf"));
    REQUIRE(QFile::exists(copy));
    CHECK(shown("handInState").contains(QStringLiteral("number 1")));
    return copy;
}

void Walk::takeIn(const QString& copy) {
    open(office());
    goToPage(QStringLiteral("evaluations"));
    go("takeInForms");
    prompts.paths = {copy};
    key(Qt::Key_Space);
    auto* review = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(review);
    CHECK(where() == "arrivedForms");
    key(Qt::Key_Escape); // Esc leaves, with nothing done
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(workspace().content.of<Submission>().isEmpty());
    go("takeInForms");
    prompts.paths = {copy};
    key(Qt::Key_Space);
    go("intakeDifferences");
    go("takeIn");
    key(Qt::Key_Space);
    CHECK_FALSE(QApplication::activeModalWidget());
    CHECK(workspace().content.of<Submission>().size() == 1);
    CHECK(shown("evaluationSummary").startsWith(QStringLiteral("1 of 13")));
}

} // namespace

TEST_CASE("a form is filled in, handed in, taken in and seen in the grid with the keyboard only (H01)") {
    Walk walk;
    walk.beginForm();
    walk.fillInApproach();
    walk.decide();
    walk.takeIn(walk.handIn());
    walk.goToPage(QStringLiteral("heatmap"));
    walk.go("heatmapBody");
    const auto* grid = walk.controller.window()->findChild<HeatmapTable*>(QStringLiteral("heatmapBody"));
    REQUIRE(grid);
    walk.key(Qt::Key_Home, Qt::ControlModifier);
    const auto spoken = [&] { return grid->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    for (int i = 0; i < 12 && !spoken().contains(QStringLiteral("Genk")); ++i)
        walk.key(Qt::Key_Down);
    for (int i = 0; i < 7 && !spoken().contains(QStringLiteral("Aanpak")); ++i)
        walk.key(Qt::Key_Right);
    INFO(spoken().toStdString());
    CHECK(spoken().contains(QStringLiteral("Genk")));
    CHECK(spoken().contains(QStringLiteral("Aanpak")));
    CHECK(grid->currentIndex().data().toString() == "3,5");
    walk.key(Qt::Key_Z, Qt::ControlModifier); // one undo takes the whole intake back
    CHECK(walk.workspace().content.of<Submission>().isEmpty());
    CHECK(grid->currentIndex().data().toString() != "3,5");
}

} // namespace tst_formbykeyboard
