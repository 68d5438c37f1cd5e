#include "app/applicationcontroller.h"

#include "domain/scoretext.h"
#include "session/commands.h"
#include "storage/backup.h"
#include "storage/snapshots.h"
#include "support/countedsettings.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/shell/noticebar.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_applicationcontroller {
namespace {

/// The program as main() puts it together, on real files in a folder of its own.
struct Program {
    Program() : clock(Timestamp::from(QDateTime(QDate(2026, 11, 24), QTime(14, 32), Qt::OffsetFromUTC, 3600))) {
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).removeRecursively();
        // Those of other tests are of a file with the same path.
        for (const char* kind : {"/backups", "/snapshots"})
            QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + kind).removeRecursively();
        restart();
    }

    void restart() {
        controller.reset();
        settings = std::make_unique<AppSettings>(folder.filePath(QStringLiteral("settings.ini")), countedFormat());
        controller = std::make_unique<ApplicationController>(files, prompts, *settings, clock);
    }

    MainWindow& window() const { return *controller->window(); }
    Session& session() const { return controller->window()->session(); }
    QStringList notices() const { return window().findChild<NoticeBar*>(QStringLiteral("notices"))->texts(); }
    QAction* action(const char* name) const { return window().findChild<QAction*>(QLatin1String(name)); }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }

    void correct(const char* text) const {
        const Workspace& workspace = session().workspace();
        const Result<Edit> edit = setScore(workspace, workspace.cell(CityId("gent"), ThemeId("aanpak")),
                                           *parseScoreText(QString::fromLatin1(text)), QStringLiteral("misread"));
        REQUIRE(edit.ok());
        REQUIRE(session().apply(*edit).ok());
    }
    Score score() const { return session().workspace().score(CityId("gent"), ThemeId("aanpak")); }

    QTemporaryDir folder;
    DiskWorkspaceFiles files;
    ScriptedPrompts prompts;
    ManualClock clock;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<ApplicationController> controller;
};

} // namespace

TEST_CASE("the first start makes the baseline in the documents folder, the next one reopens it with its edits") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    CHECK(program.session().path() == firstWorkspacePath());
    CHECK(program.session().workspace().scores.size() == 104);
    CHECK(program.window().isVisible());
    program.correct("3");

    program.restart();
    REQUIRE(program.controller->start({}).ok());
    CHECK(program.session().path() == firstWorkspacePath());
    CHECK(program.score() == Score::exact({12}).value());
    CHECK(QDir(QFileInfo(firstWorkspacePath()).absolutePath()).entryList({"*.kspiegel"}).size() == 1);
}

TEST_CASE(
    "the settings are not written before the first paint, and by no start more than once; not when all is as it was") {
    Program program;
    const auto writtenByOneStart = [&] {
        const int before = settingsWritten();
        REQUIRE(program.controller->start({}).ok());
        REQUIRE(QTest::qWaitForWindowExposed(&program.window()));
        QCoreApplication::processEvents();
        CHECK(settingsWritten() == before);
        program.window().close();
        program.restart();
        return settingsWritten() - before;
    };
    CHECK(writtenByOneStart() == 1);
    CHECK(writtenByOneStart() <= 1); // Qt may move a window that it finds again further onto the screen
    CHECK(writtenByOneStart() == 0);
}

TEST_CASE("a file that is refused leaves the open one on show, and the window says why") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    QFile junk(program.file("junk.kspiegel"));
    REQUIRE(junk.open(QIODevice::WriteOnly));
    junk.write("this is no workspace, whatever its name says");
    junk.close();
    program.prompts.paths = {junk.fileName()};
    program.action("open")->trigger();
    CHECK(program.session().path() == firstWorkspacePath());
    REQUIRE(program.notices().size() == 1);
    REQUIRE(junk.open(QIODevice::ReadOnly));
    CHECK(junk.readAll() == QByteArray("this is no workspace, whatever its name says"));
    CHECK_FALSE(program.settings->recentFiles().contains(junk.fileName()));

    program.restart();
    REQUIRE(program.controller->start(junk.fileName()).ok()); // the other one opens, with the reason
    CHECK(program.session().path() == firstWorkspacePath());
    CHECK(program.notices().size() == 1);
}

TEST_CASE("a new workspace gets a name before anything else and takes the window over") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    program.prompts.paths = {program.file("second")};
    program.action("newEmpty")->trigger();
    QCoreApplication::processEvents();
    CHECK(program.session().path() == program.file("second.kspiegel"));
    CHECK(program.session().workspace().rounds.isEmpty());
    CHECK(program.window().isVisible());
    REQUIRE(program.settings->recentFiles().size() == 2);
    CHECK(program.settings->recentFiles().first() == program.file("second.kspiegel"));

    program.prompts.paths = {program.file("second.kspiegel")}; // never replaced
    program.action("newBaseline")->trigger();
    CHECK(program.session().workspace().rounds.isEmpty());
    CHECK(program.notices().size() == 1);
}

TEST_CASE("Ctrl+S keeps a snapshot beside the file's own saving, and a copy goes where it is asked") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    program.correct("3");
    program.action("snapshot")->trigger();
    REQUIRE(program.notices().size() == 1);
    CHECK(program.notices().first().contains(QStringLiteral("nulmeting-2024-20261124-143200.kspiegel")));
    program.prompts.paths = {program.file("copy.kspiegel")};
    program.action("saveCopyAs")->trigger();
    CHECK(program.session().path() == firstWorkspacePath());
    const Result<OpenedWorkspace> copy = program.files.open(program.file("copy.kspiegel"), program.prompts);
    REQUIRE(copy.ok());
    const Result<Workspace> content = copy->store->load(std::nullopt);
    REQUIRE(content.ok());
    CHECK(content->score(CityId("gent"), ThemeId("aanpak")) == Score::exact({12}).value());

    program.action("snapshot")->trigger(); // nothing changed since
    CHECK(program.notices().size() == 1);
    CHECK(program.notices().first().startsWith("Every change is saved already, and nothing changed since"));
    program.prompts.paths = {program.file("no/such/folder/copy.kspiegel")};
    program.action("saveCopyAs")->trigger();
    CHECK_FALSE(QFile::exists(program.file("no/such/folder/copy.kspiegel")));
    CHECK(program.notices().size() == 2);
}

TEST_CASE("snapshots are listed, compared with what is on show, opened as a copy and removed") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    const auto dialog = [&] { return program.window().findChild<QDialog*>(QStringLiteral("snapshotsDialog")); };
    const auto press = [&](const char* name) {
        dialog()->findChild<QPushButton*>(QLatin1String(name))->click();
        QCoreApplication::processEvents();
    };
    program.action("snapshots")->trigger();
    REQUIRE(dialog());
    CHECK(dialog()->findChild<QTableWidget*>("table")->rowCount() == 0);
    CHECK_FALSE(dialog()->findChild<QPushButton*>("compare")->isVisible());
    program.action("snapshot")->trigger();
    program.correct("3");
    program.action("snapshots")->trigger();
    auto* table = dialog()->findChild<QTableWidget*>("table");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == QString("24/11/2026 14:32:00"));

    press("compare");
    auto* comparison = program.window().findChild<QDialog*>(QStringLiteral("comparisonDialog"));
    REQUIRE(comparison);
    auto* found = comparison->findChild<QTableWidget*>("table");
    CHECK(found->item(found->rowCount() - 1, 0)->text() == QString("Gent, Aanpak"));
    CHECK(found->item(found->rowCount() - 1, 1)->text().startsWith("3 "));

    program.prompts.paths = {program.session().path()}; // never over the workspace on show
    press("openCopy");
    CHECK(program.score() == Score::exact({12}).value());
    REQUIRE(program.notices().size() == 2);
    CHECK(program.notices().last().startsWith("The copy needs another name"));

    program.prompts.accepts = false;
    press("remove");
    CHECK(table->rowCount() == 1);
    program.prompts.paths = {program.file("from-then")};
    press("openCopy");
    CHECK(program.session().path() == program.file("from-then.kspiegel"));
    CHECK(program.score() == Score::between({8}, {12}).value());

    program.action("snapshots")->trigger(); // it is the same workspace, under another name
    program.prompts.accepts = true;
    press("remove");
    CHECK(dialog()->findChild<QTableWidget*>("table")->rowCount() == 0);
    CHECK(snapshots::all(program.session().workspace().info.id).isEmpty());
}

namespace {

/// Overwrites the pages in the middle of a file, as a failing disk would.
void damage(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 3));
    file.write(QByteArray(static_cast<qsizetype>(file.size() / 3), '\x5a'));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Changes one byte of an entry of an index: the place of a score is known there by a city that does not exist.
void damageIndex(const QString& path) {
    qint64 page = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "planting");
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec("SELECT rootpage FROM sqlite_schema WHERE name = 'theme_score_by_city'"));
        REQUIRE(query.next());
        page = query.value(0).toLongLong() - 1;
    }
    QSqlDatabase::removeDatabase("planting");
    QByteArray bytes = contentOf(path);
    bytes[bytes.indexOf("kortrijk", page * 4096)] = 'q';
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a damaged file is put aside and its newest backup comes in its place, when that is wanted") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    program.correct("3");
    const QString path = program.session().path();
    REQUIRE(backups::keepOpen(program.session().store(), program.session().workspace().info, program.clock.now()).ok());
    program.controller.reset();
    damage(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray damaged = file.readAll();
    file.close();

    SECTION("wanted") {
        program.restart();
        REQUIRE(program.controller->start({}).ok());
        CHECK(program.prompts.asked.size() == 1);
        CHECK(program.session().path() == path);
        CHECK(program.score() == Score::exact({12}).value());
        REQUIRE(program.notices().size() == 1);
        const QString kept = QFileInfo(path).absolutePath() + "/nulmeting-2024-damaged-20261124-143200.kspiegel";
        CHECK(program.notices().first().contains("nulmeting-2024-damaged-20261124-143200.kspiegel"));
        QFile aside(kept);
        REQUIRE(aside.open(QIODevice::ReadOnly));
        CHECK(aside.readAll() == damaged);
    }
    SECTION("not wanted") {
        program.prompts.accepts = false;
        program.restart();
        REQUIRE(program.controller->start({}).ok());
        CHECK(program.session().path() == QFileInfo(path).absolutePath() + "/nulmeting-2024-2.kspiegel");
        CHECK(program.notices().size() == 1);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == damaged);
    }
}

TEST_CASE("A10: of a file with a damaged index a repaired copy is offered first, then the backup; the file is kept") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    REQUIRE(backups::keepOpen(program.session().store(), program.session().workspace().info, program.clock.now()).ok());
    program.correct("3"); // only the damaged file has this
    const QString path = program.session().path();
    program.controller.reset();
    damageIndex(path);
    const QByteArray damaged = contentOf(path);
    const QString kept = QFileInfo(path).absolutePath() + "/nulmeting-2024-damaged-20261124-143200.kspiegel";
    program.restart();

    SECTION("the repaired copy") {
        REQUIRE(program.controller->start({}).ok());
        REQUIRE(program.prompts.asked.size() == 1);
        const QString& offer = program.prompts.asked.first();
        CHECK(offer.contains("A repaired copy with new indexes passed its check"));
        CHECK(offer.contains("104 scores"));
        CHECK(offer.contains("24/11/2026"));
        CHECK(offer.contains("The latest backup"));
        CHECK(program.session().path() == path);
        CHECK(program.score() == Score::exact({12}).value());
        REQUIRE(program.notices().size() == 1);
        CHECK(program.notices().first().startsWith("This is the repaired copy. "));
        CHECK(program.notices().first().contains("nulmeting-2024-damaged-20261124-143200.kspiegel"));
        CHECK(contentOf(kept) == damaged);
        program.correct("4"); // and it goes on as any other file
        CHECK(program.session().store().checkIntegrity()->isEmpty());
    }
    SECTION("the backup after all") {
        program.prompts.choices = {false, true};
        REQUIRE(program.controller->start({}).ok());
        CHECK(program.prompts.asked.size() == 2);
        CHECK(program.score() == Score::between({8}, {12}).value());
        REQUIRE(program.notices().size() == 1);
        CHECK(program.notices().first().startsWith("This is the backup. "));
        CHECK(contentOf(kept) == damaged);
    }
    SECTION("neither") {
        program.prompts.accepts = false;
        REQUIRE(program.controller->start({}).ok());
        CHECK(program.prompts.asked.size() == 2);
        CHECK(contentOf(path) == damaged);
        CHECK_FALSE(QFile::exists(kept));
    }
    SECTION("without a copy that passes, the backup as ever") {
        damage(path);
        REQUIRE(program.controller->start({}).ok());
        CHECK(program.prompts.asked.size() == 1);
        CHECK_FALSE(program.prompts.asked.first().contains("repaired"));
        CHECK(program.score() == Score::between({8}, {12}).value());
    }
}

TEST_CASE("a second window on the same file reads it, and names who has it") {
    Program first;
    REQUIRE(first.controller->start({}).ok());
    ScriptedPrompts prompts;
    AppSettings settings(first.file("second.ini"));
    ApplicationController second(first.files, prompts, settings, first.clock);
    REQUIRE(second.start(first.session().path()).ok());
    CHECK(second.window()->session().isReadOnly());
    const QStringList told = second.window()->findChild<NoticeBar*>(QStringLiteral("notices"))->texts();
    REQUIRE(told.size() == 1);
    CHECK(told.first().contains(QSysInfo::machineHostName()));
    CHECK(second.window()->findChild<QLabel*>(QStringLiteral("saved"))->text() == QString("Read only"));
    first.correct("3"); // the one that has it goes on
    CHECK(first.score() == Score::exact({12}).value());
}

TEST_CASE("another language comes at once, over the same session and its undo steps") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    program.correct("3");
    const QPointer<MainWindow> before = &program.window();
    const Session* session = &program.session();
    program.action("languageDutch")->trigger();
    QCoreApplication::processEvents();
    CHECK(before.isNull());
    CHECK(&program.session() == session);
    CHECK(program.action("undo")->text().startsWith(QStringLiteral("&Ongedaan maken: ")));
    CHECK(program.window().findChild<QLabel*>(QStringLiteral("saved"))->text() == QString("Opgeslagen 14:32"));
    CHECK(program.settings->language() == Language::Dutch);
    program.action("undo")->trigger();
    CHECK(program.score() == Score::between({8}, {12}).value());
    program.action("languageEnglish")->trigger();
    QCoreApplication::processEvents();
    CHECK(program.action("undo")->text() == QString("&Undo"));
}

TEST_CASE("the name of who edits goes into the log from then on") {
    Program program;
    program.settings->setActorName(QStringLiteral("An"));
    REQUIRE(program.controller->start({}).ok());
    program.action("settings")->trigger();
    auto* dialog = program.window().findChild<SettingsDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("An Peeters"));
    dialog->accept();
    program.correct("3");
    const Workspace& workspace = program.session().workspace();
    const Result<QList<LogEntry>> history =
        program.session().historyOf(workspace.cell(CityId("gent"), ThemeId("aanpak")));
    REQUIRE(history.ok());
    REQUIRE_FALSE(history->isEmpty());
    CHECK(history->first().actorName == QString("An Peeters"));
    CHECK(program.settings->actor().name == QString("An Peeters"));
}

TEST_CASE("a workspace that is dropped on the window is opened; anything else is not taken") {
    Program program;
    REQUIRE(program.controller->start({}).ok());
    const QString other = program.file("other.kspiegel");
    REQUIRE(QFile::copy(program.session().path(), other));
    const auto drop = [&](const QUrl& url) {
        QMimeData data;
        data.setUrls({url});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&program.window(), &enter);
        QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QCoreApplication::sendEvent(&program.window(), &dropped);
        QCoreApplication::processEvents();
        return enter.isAccepted();
    };
    CHECK_FALSE(drop(QUrl::fromLocalFile(program.file("notes.txt"))));
    CHECK_FALSE(drop(QUrl(QStringLiteral("https://example.org/x.kspiegel"))));
    CHECK(drop(QUrl::fromLocalFile(other)));
    CHECK(program.session().path() == other);
}

TEST_CASE("without a place for the first workspace the start says so instead of opening nothing") {
    Program program;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFile inTheWay(documents);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should come
    const Result<void> started = program.controller->start({});
    REQUIRE_FALSE(started.ok());
    CHECK(started.error().code == ErrorCode::FileUnwritable);
    inTheWay.remove();
}

} // namespace tst_applicationcontroller
