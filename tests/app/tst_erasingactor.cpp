// Whoever edits on this computer erases themselves (G03): workspace, backups, settings and log, in raw bytes.
#include "app/mainwindow.h"
#include "session/session.h"
#include "storage/backup.h"
#include "support/gridfixture.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"
#include "widgets/shell/appsettings.h"

#include <QDir>
#include <QDirIterator>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_erasingactor {
namespace {

const QByteArray mark = "Xanthippe Merkteken-8R";

QByteArray& logged() {
    static QByteArray text;
    return text;
}

void keepLog(QtMsgType, const QMessageLogContext&, const QString& line) {
    logged() += line.toUtf8() + '\n';
}

struct Place {
    Place() : path(folder.filePath("werk.kspiegel")), settingsPath(folder.filePath("settings.ini")) {
        Workspace content = reportGrid(false);
        content.info.id = id;
        AppSettings settings(settingsPath);
        settings.setActorName(QString::fromUtf8(mark));
        settings.rememberFile("/home/" + QString::fromUtf8(mark) + "/werk.kspiegel");
        REQUIRE(createWorkspace(path, content, settings.actor(), clock.now()).ok());
    }
    ~Place() { QDir(backups::folderOf(id)).removeRecursively(); }

    QStringList hits() const {
        QStringList found;
        for (const QString& root : {folder.path(), backups::folderOf(id)}) {
            QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(mark))
                    found.append(file.fileName());
            }
        }
        return found;
    }

    QTemporaryDir folder;
    WorkspaceId id = WorkspaceId::make();
    ManualClock clock{Timestamp{1'800'000'000'000, 60}};
    QString path;
    QString settingsPath;
};

} // namespace

TEST_CASE("whoever edits here can be erased, and does not come back at the next start") {
    Place place;
    logged().clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    {
        AppSettings settings(place.settingsPath);
        ScriptedPrompts prompts;
        const std::unique_ptr<Session> session =
            std::move(*Session::start(std::move(*openWorkspace(place.path)), settings.actor(), place.clock));
        REQUIRE(backups::keepOpen(session->store(), session->workspace().info, place.clock.now()).ok());
        REQUIRE(place.hits().size() == 3); // workspace, settings, backup
        MainWindow window(*session, prompts, settings, place.clock);
        window.show();
        window.showPage("sources");
        const Table<Person>& people = session->workspace().content.of<Person>();
        REQUIRE(people.size() == 1);
        window.showRecord({"person", people.begin()->first.value});
        auto* erase = window.currentPage()->findChild<QPushButton*>("erasePerson");
        REQUIRE(erase);
        QTest::mouseClick(erase, Qt::LeftButton);
        REQUIRE(prompts.asked.size() == 1);
        CHECK(place.hits().isEmpty());
        CHECK(session->actor().name.isEmpty());
    }
    CHECK(place.hits().isEmpty());
    {
        AppSettings settings(place.settingsPath);
        Result<OpenedWorkspace> again = openWorkspace(place.path);
        REQUIRE(again.ok());
        REQUIRE(again->store->rememberActor(settings.actor()).ok());
        CHECK(again->store->loadContent(RoundId("2024-najaar"))->of<Person>().isEmpty());
    }
    CHECK(place.hits().isEmpty());
    qInstallMessageHandler(before);
    CHECK_FALSE(logged().contains(mark));
}

} // namespace tst_erasingactor
