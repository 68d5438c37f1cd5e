// Files that are dropped on a window, wherever it has a page open.
#include "app/applicationcontroller.h"
#include "base/verifiedwriter.h"
#include "exchange/baseline.h"
#include "forms/makeform.h"
#include "support/countedsettings.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"
#include "widgets/evaluations/intakereview.h"
#include "widgets/look/plaintable.h"
#include "widgets/shell/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_formdrop {
namespace {

/// The program on the workspace of the Kenniscentrum with a round that has forms, and those of three cities beside it.
struct DropProgram {
    explicit DropProgram(bool withForms = true)
        : clock(Timestamp::from(QDateTime(QDate(2027, 3, 9), QTime(10, 5), Qt::OffsetFromUTC, 3600))) {
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).removeRecursively();
        Workspace workspace = *baselineWorkspace(clock.now());
        Workspace round = workspace;
        round.rounds.put(roundWithForms(workspace));
        REQUIRE(files.create(file("kc.kspiegel"), withForms ? round : workspace, {}, clock.now()).ok());
        round.loadedRound = RoundId(QStringLiteral("2027-voorjaar"));
        round.scores = {};
        for (const char* city : {"aalst", "genk", "gent"}) {
            const Result<FormFile> form = makeForm(round, CityId(QLatin1String(city)));
            REQUIRE(form.ok());
            REQUIRE(writeVerified(file(city) + QStringLiteral(".kszelf"), writeForm(*form)).ok());
        }
        settings = std::make_unique<AppSettings>(file("settings.ini"), countedFormat());
        controller = std::make_unique<ApplicationController>(files, prompts, *settings, clock);
    }
    static Round roundWithForms(const Workspace& workspace) {
        Round round{RoundId(QStringLiteral("2027-voorjaar")), QStringLiteral("Voorjaar 2027"), {}};
        round.sequence = 2;
        round.questionnaire = workspace.content.of<QuestionnaireVersion>().begin()->first;
        return round;
    }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QStringList threeForms() const { return {file("aalst.kszelf"), file("genk.kszelf"), file("gent.kszelf")}; }
    MainWindow& window() const { return *controller->window(); }
    QString openFile() const { return window().session().path(); }
    IntakeReview* review() const { return window().findChild<IntakeReview*>(QStringLiteral("intakeReview")); }
    QStringList notices() const { return window().findChild<NoticeBar*>(QStringLiteral("notices"))->texts(); }

    /// Drags the files onto a widget and lets them go; false where they are not wanted.
    bool drop(QWidget& on, const QStringList& paths) const {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : paths)
            urls.append(QUrl::fromLocalFile(each));
        data.setUrls(urls);
        data.setText(paths.join(QLatin1Char('\n'))); // as file managers send it along
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&on, &dropped);
        QCoreApplication::processEvents(); // it is followed after it is over,
        QCoreApplication::processEvents(); // and a window that it replaces goes after that
        return dropped.isAccepted();
    }

    QTemporaryDir folder;
    DiskWorkspaceFiles files;
    ScriptedPrompts prompts;
    ManualClock clock;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<ApplicationController> controller;
};

} // namespace

TEST_CASE("several forms dropped on any page go to the review of the board, all of them") {
    DropProgram program;
    REQUIRE(program.controller->start(program.file("kc.kspiegel")).ok());
    const QString page = GENERATE(QString("heatmap"), QString("overview"), QString("themes"), QString("evaluations"));
    INFO(page.toStdString());
    program.window().showPage(page);
    REQUIRE(program.drop(program.window(), program.threeForms()));
    CHECK(program.window().currentPageId() == QString("evaluations"));
    CHECK(program.openFile() == program.file("kc.kspiegel"));
    REQUIRE(program.review());
    CHECK(program.review()->isVisible());
    CHECK(program.review()->plan().forms.size() == 3);
    CHECK(program.review()->findChild<PlainTable*>(QStringLiteral("arrivedForms"))->rowCount() == 3);
    CHECK_FALSE(program.drop(program.window(), program.threeForms())); // the review waits for an answer
    program.review()->reject();
}

TEST_CASE("forms are taken in from the menu, where a round takes them") {
    DropProgram program;
    REQUIRE(program.controller->start(program.file("kc.kspiegel")).ok());
    auto* action = program.window().findChild<QAction*>(QStringLiteral("takeInFormsOfCities"));
    REQUIRE(action->isEnabled());
    action->trigger(); // nothing was chosen
    CHECK_FALSE(program.review());
    program.prompts.paths = program.threeForms();
    action->trigger();
    REQUIRE(program.review());
    CHECK(program.review()->plan().forms.size() == 3);

    DropProgram without(false);
    REQUIRE(without.controller->start(without.file("kc.kspiegel")).ok());
    CHECK_FALSE(without.window().findChild<QAction*>(QStringLiteral("takeInFormsOfCities"))->isEnabled());
}

TEST_CASE("a single form dropped on a workspace that takes forms is reviewed, and can be opened from there") {
    DropProgram program;
    REQUIRE(program.controller->start(program.file("kc.kspiegel")).ok());
    REQUIRE(program.drop(program.window(), {program.file("genk.kszelf")}));
    CHECK(program.openFile() == program.file("kc.kspiegel"));
    REQUIRE(program.review());
    CHECK(program.review()->plan().forms.first().cityName == QString("Genk"));
    program.review()->findChild<QPushButton*>(QStringLiteral("openInstead"))->click();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(program.openFile() == program.file("genk.kszelf"));
}

TEST_CASE("forms dropped while an earlier round is on show bring their own round on show, with its statements") {
    DropProgram program;
    REQUIRE(program.controller->start(program.file("kc.kspiegel")).ok());
    Session& session = program.window().session();
    const RoundId ofForms = session.workspace().loadedRound;
    REQUIRE(ofForms == RoundId(QStringLiteral("2027-voorjaar")));
    REQUIRE(session.showRound(session.workspace().roundsInOrder().first().id).ok());
    REQUIRE(session.workspace().loadedRound != ofForms);
    REQUIRE(program.drop(program.window(), program.threeForms()));
    CHECK(session.workspace().loadedRound == ofForms);
    REQUIRE(program.review());
    CHECK(program.window().currentPage()->findChild<QWidget*>(QStringLiteral("evaluationBoard"))->isVisible());
    program.review()->reject();
}

TEST_CASE("forms dropped over a field are taken in, and their names do not become its text") {
    DropProgram program;
    REQUIRE(program.controller->start(program.file("kc.kspiegel")).ok());
    auto* search = program.window().findChild<QLineEdit*>(QStringLiteral("search"));
    REQUIRE(search);
    REQUIRE(program.drop(*search, program.threeForms()));
    CHECK(search->text().isEmpty());
    REQUIRE(program.review());
    program.review()->reject();
    program.drop(*search, {program.file("brief.pdf")}); // nothing of ours: as ever
    CHECK(program.window().session().path() == program.file("kc.kspiegel"));
}

TEST_CASE("what came along with the forms of a mail does not keep them out") {
    DropProgram program;
    REQUIRE(program.controller->start(program.file("kc.kspiegel")).ok());
    REQUIRE(program.drop(program.window(), program.threeForms() << program.file("samenvatting.pdf")));
    REQUIRE(program.review());
    CHECK(program.review()->plan().forms.size() == 3);
    program.review()->reject();
}

TEST_CASE("a workspace without a round for forms opens a single one, and of several says why none was opened") {
    DropProgram program(false);
    REQUIRE(program.controller->start(program.file("kc.kspiegel")).ok());
    REQUIRE(program.drop(program.window(), program.threeForms()));
    CHECK(program.openFile() == program.file("kc.kspiegel"));
    CHECK_FALSE(program.review());
    REQUIRE(program.notices().size() == 1);
    CHECK(program.notices().first().startsWith("3 file"));
    REQUIRE(program.drop(program.window(), {program.file("genk.kszelf")}));
    CHECK(program.openFile() == program.file("genk.kszelf"));
    CHECK(program.window().session().isForm());

    REQUIRE(program.drop(program.window(), program.threeForms())); // on the window of a city
    CHECK(program.openFile() == program.file("genk.kszelf"));
    REQUIRE(program.notices().size() == 1); // as what colleagues sent back, of which none holds an answer for Genk
    CHECK(program.notices().first().startsWith("3 file"));
    for (const char* each : {"aalst.kszelf: That file is the form of Aalst", "genk.kszelf: There is no answer",
                             "gent.kszelf: That file is the form of Gent"})
        CHECK_THAT(program.notices().first().toStdString(), Catch::Contains(each));
    REQUIRE(program.drop(program.window(), {program.file("kc.kspiegel")}));
    CHECK(program.openFile() == program.file("kc.kspiegel"));
}

} // namespace tst_formdrop
