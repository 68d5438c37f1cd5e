// The form of one city in the window: the same window, over a .kszelf.
#include "app/applicationcontroller.h"
#include "exchange/baseline.h"
#include "forms/formbackups.h"
#include "forms/makeform.h"
#include "session/evaluation/answercommands.h"
#include "support/countedsettings.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/shell/navigationlist.h"
#include "widgets/shell/noticebar.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_formwindow {
namespace {

/// The program on a form of Genk in a folder of its own, and on the baseline where that is asked for.
struct FormProgram {
    FormProgram() : clock(Timestamp::from(QDateTime(QDate(2027, 3, 9), QTime(10, 5), Qt::OffsetFromUTC, 3600))) {
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).removeRecursively();
        Workspace workspace = *emptyWorkspace(clock.now());
        Round round{RoundId(QStringLiteral("2027-voorjaar")), QStringLiteral("Voorjaar 2027"), {}};
        round.sequence = 1;
        round.questionnaire = workspace.content.of<QuestionnaireVersion>().begin()->first;
        workspace.rounds.put(round);
        workspace.loadedRound = round.id;
        workspace.contentLoaded = true;
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(writeForm(*makeForm(workspace, CityId(QStringLiteral("genk")))));
        file.close();
        restart();
    }

    void restart() {
        controller.reset();
        settings = std::make_unique<AppSettings>(this->file("settings.ini"), countedFormat());
        controller = std::make_unique<ApplicationController>(files, prompts, *settings, clock);
    }

    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString path() const { return file("genk.kszelf"); }
    MainWindow& window() const { return *controller->window(); }
    Session& session() const { return window().session(); }
    QAction* action(const char* name) const { return window().findChild<QAction*>(QLatin1String(name)); }
    template<class T>
    T* find(const char* name) const {
        return window().findChild<T*>(QLatin1String(name));
    }
    QStringList notices() const { return find<NoticeBar>("notices")->texts(); }

    FormFile inFile(const QString& path) const {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const Result<FormFile> form = readForm(file.readAll(), *emptyWorkspace(clock.now()));
        REQUIRE(form.ok());
        return *form;
    }
    int strengthsInFile() const { return static_cast<int>(inFile(path()).workspace.content.of<Strength>().size()); }
    void addStrength() const {
        Strength row;
        row.id = StrengthId::make();
        row.round = session().workspace().loadedRound;
        row.theme = ThemeId(QStringLiteral("aanpak"));
        row.city = CityId(QStringLiteral("genk"));
        row.text = QStringLiteral("Een sterk team.");
        Edit edit;
        edit.label = QStringLiteral("strength");
        edit.deltas.push_back(RowDelta<Strength>{std::nullopt, row});
        REQUIRE(session().apply(edit).ok());
    }

    QTemporaryDir folder;
    DiskWorkspaceFiles files;
    ScriptedPrompts prompts;
    ManualClock clock;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<ApplicationController> controller;
};

} // namespace

TEST_CASE("a window with something refused in a field is closed only by who leaves that") {
    FormProgram program;
    REQUIRE(program.controller->start(program.path()).ok());
    const Result<Edit> begun = addRespondent(program.session().workspace(), CityId("genk"), "klimaatcoördinator");
    INFO((begun ? QString() : begun.error().text).toStdString());
    REQUIRE(begun.ok());
    REQUIRE(program.session().apply(*begun).ok());
    program.find<QTabBar>("formTabs")->setCurrentIndex(3);
    auto* count = program.find<QLineEdit>("field_participant_count");
    count->setFocus();
    QTest::keyClicks(count, "veel");
    program.prompts.choices = {false, true};
    program.window().close();
    CHECK(program.window().isVisible());
    CHECK(count->text() == "veel");
    program.window().close();
    CHECK_FALSE(program.window().isVisible());
}

TEST_CASE("a form opens in a window of its own kind: city and round, the pages of a form, nothing of all cities") {
    FormProgram program;
    REQUIRE(program.controller->start(program.path()).ok());
    CHECK(program.notices().isEmpty());
    CHECK(program.window().windowTitle() == QString("Self-evaluation of Genk, Voorjaar 2027 – Klimaatspiegel"));
    CHECK(program.find<QLabel>("formTitle")->text() == QString("Self-evaluation of Genk, Voorjaar 2027"));
    CHECK_FALSE(program.find<QPushButton>("round")->isVisible());
    CHECK_FALSE(program.find<QLineEdit>("search")->isVisible());
    CHECK_FALSE(program.find<QPushButton>("findings")->isVisible());
    CHECK(program.find<QLabel>("saved")->text() == QString("All is saved"));
    CHECK(program.find<QLabel>("fileName")->text() == QString("genk.kszelf"));

    qsizetype pages = 0;
    for (const PageEntry& page : pageRegistry())
        pages += page.scope != PageScope::Workspace;
    auto* navigation = program.find<NavigationList>("navigation");
    CHECK(navigation->pages() == pages);
    CHECK(navigation->isVisible() == (pages > 1));
    CHECK(program.window().currentPageId() == defaultPageId(StoreKind::Form));
    program.window().showPage(QStringLiteral("heatmap"));
    CHECK(program.window().currentPageId() != QString("heatmap"));
    program.window().showRecord({QStringLiteral("recommendation"), {}});
    CHECK(program.window().currentPageId() == defaultPageId(StoreKind::Form));
}

TEST_CASE("what only a workspace has is not offered over a form, by menu or by keys") {
    FormProgram program;
    REQUIRE(program.controller->start(program.path()).ok());
    for (const char* name : {"newBaseline", "newEmpty", "snapshots", "picture", "find", "zoomIn", "inspectorShown",
                             "newRound", "lockRound", "showFindings"}) {
        CAPTURE(name);
        CHECK_FALSE(program.action(name)->isVisible());
        CHECK_FALSE(program.action(name)->isEnabled());
        CHECK(program.action(name)->shortcuts().isEmpty());
    }
    program.addStrength(); // follows every edit
    CHECK_FALSE(program.action("newRound")->isEnabled());
    CHECK_FALSE(program.action("lockRound")->isEnabled());
    for (const char* name : {"open", "snapshot", "saveCopyAs", "undo", "copy", "settings", "fullScreen", "help"})
        CHECK(program.action(name)->isVisible());
    QStringList menus;
    for (const QAction* each : program.window().menuBar()->actions()) {
        if (each->isVisible())
            menus.append(each->text());
    }
    CHECK(menus == QStringList{"&File", "&Edit", "&View", "&Help"});
    program.action("fullScreen")->trigger();
    program.action("fullScreen")->trigger();
    CHECK_FALSE(program.find<QLineEdit>("search")->isVisible());
    program.action("copyTable")->trigger(); // with and without a page
}

TEST_CASE("an edit in the window lands in the form, and undo takes it out again") {
    FormProgram program;
    REQUIRE(program.controller->start(program.path()).ok());
    REQUIRE(program.session().needContent().ok());
    program.addStrength();
    CHECK(program.strengthsInFile() == 1);
    CHECK(program.find<QLabel>("saved")->text() == QString("Saved 10:05"));
    program.action("undo")->trigger();
    CHECK(program.strengthsInFile() == 0);
    program.action("redo")->trigger();
    CHECK(program.strengthsInFile() == 1);

    program.action("snapshot")->trigger(); // Ctrl+S
    REQUIRE(program.notices().size() == 1);
    CHECK(program.notices().first().contains("genk.kszelf"));
    program.prompts.paths = {program.file("kopie")};
    program.action("saveCopyAs")->trigger();
    CHECK(program.inFile(program.file("kopie.kszelf")).workspace.content.of<Strength>().size() == 1);
    CHECK(program.session().path() == program.path());

    program.restart(); // the form is the file used last
    REQUIRE(program.controller->start({}).ok());
    CHECK(program.session().path() == program.path());
    CHECK(program.session().isForm());
}

TEST_CASE("a form is opened by the dialog, the recent files and a drop; a workspace after it has all its pages") {
    FormProgram program;
    REQUIRE(program.controller->start({}).ok());
    const QString workspace = program.session().path();
    const auto checkForm = [&] {
        QCoreApplication::processEvents(); // a drop opens after it is over,
        QCoreApplication::processEvents(); // and the window before goes after that, with its file
        CHECK(program.session().isForm());
        CHECK(program.settings->recentFiles().first() == program.path());
        program.controller->open(workspace);
        QCoreApplication::processEvents();
        CHECK_FALSE(program.session().isForm());
        CHECK_FALSE(program.session().isReadOnly());
        CHECK(program.notices() == QStringList());
        CHECK(program.window().currentPageId() == QString("heatmap")); // not the page of the form
        CHECK(program.action("newRound")->isEnabled());
        CHECK(program.find<NavigationList>("navigation")->isVisible());
    };
    program.prompts.paths = {program.path()};
    program.action("open")->trigger();
    checkForm();
    program.controller->open(program.settings->recentFiles().at(1));
    checkForm();

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(program.path())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&program.window(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&program.window(), &dropped);
    checkForm();
}

TEST_CASE("a form that somebody has open is read in the second window, which names who has it") {
    FormProgram first;
    REQUIRE(first.controller->start(first.path()).ok());
    ScriptedPrompts prompts;
    AppSettings settings(first.file("second.ini"));
    ApplicationController second(first.files, prompts, settings, first.clock);
    REQUIRE(second.start(first.path()).ok());
    CHECK(second.window()->session().isReadOnly());
    CHECK(second.window()->session().isForm());
    const QStringList told = second.window()->findChild<NoticeBar*>(QStringLiteral("notices"))->texts();
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(QSysInfo::machineHostName()));
    CHECK(second.window()->findChild<QLabel*>(QStringLiteral("saved"))->text() == QString("Read only"));
}

TEST_CASE("a file that is no form is refused in the window that stays, with the reason, and is left as it was") {
    FormProgram program;
    REQUIRE(program.controller->start(program.path()).ok());
    QFile junk(program.file("brief.kszelf"));
    REQUIRE(junk.open(QIODevice::WriteOnly));
    junk.write("{\"format\": \"a letter\"}");
    junk.close();
    program.controller->open(junk.fileName());
    CHECK(program.session().path() == program.path());
    CHECK(program.notices().size() == 1);
    REQUIRE(junk.open(QIODevice::ReadOnly));
    CHECK(junk.readAll() == "{\"format\": \"a letter\"}");
}

TEST_CASE("a form that was changed on the disk is compared with what the window holds, and loaded again") {
    FormProgram program;
    REQUIRE(program.controller->start(program.path()).ok());
    REQUIRE(program.session().needContent().ok());
    FormFile theirs = program.inFile(program.path());
    SelfEvaluation evaluation = theirs.workspace.content.of<SelfEvaluation>().begin()->second;
    evaluation.note = QStringLiteral("van een collega");
    theirs.workspace.content.of<SelfEvaluation>().put(evaluation);
    QFile file(program.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(writeForm(theirs));
    file.close();
    Strength row;
    row.id = StrengthId::make();
    row.round = program.session().workspace().loadedRound;
    row.theme = ThemeId(QStringLiteral("aanpak"));
    row.city = CityId(QStringLiteral("genk"));
    Edit edit;
    edit.deltas.push_back(RowDelta<Strength>{std::nullopt, row});
    const Result<void> refused = program.session().apply(edit);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ChangedOutside);
    REQUIRE(program.notices().size() == 1);
    emit program.window().comparisonRequested({program.path(), ComparedFile::Kind::Workspace});
    CHECK(program.window().findChild<QDialog*>(QStringLiteral("comparisonDialog")));
    program.controller->reload();
    REQUIRE(program.session().needContent().ok());
    CHECK(program.session().workspace().content.of<SelfEvaluation>().begin()->second.note ==
          QString("van een collega"));
}

TEST_CASE("rolling copies of a form are kept while it is open, and never as those of a workspace") {
    FormProgram program;
    REQUIRE(program.controller->start(program.path()).ok());
    QDir(formBackups::folderOf(program.session().workspace())).removeRecursively();
    BackupKeeper keeper(program.clock);
    int failures = 0;
    QObject::connect(&keeper, &BackupKeeper::failed, &keeper, [&] { ++failures; });
    keeper.watch(&program.session());
    keeper.keepIfDue();
    CHECK(failures == 0);
    REQUIRE(formBackups::all(program.session().workspace()).size() == 1);
    CHECK((program.inFile(formBackups::all(program.session().workspace()).first()) == program.inFile(program.path())));
    keeper.watch(nullptr);
}

} // namespace tst_formwindow
