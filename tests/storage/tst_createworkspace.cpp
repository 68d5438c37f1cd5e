#include "storage/sample.h"
#include "support/gridfixture.h"
#include "support/smalldisk.h"
#include "support/testsupport.h"

#include "storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_createworkspace {
namespace {

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

TEST_CASE("the whole grid of the report goes into a file and comes out equal") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nulmeting 2024.kspiegel"));
    Workspace content = reportGrid();
    makeFile(path, content);
    content.contentLoaded = false;         // read when it is first asked for
    content.info.createdAt = someMoment(); // none was given
    content.info.changedAt = someMoment();
    CHECK(loadFrom(path) == content);
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("nulmeting 2024.kspiegel")});
    CHECK(openStore(path)->checkIntegrity()->isEmpty());
}

TEST_CASE("a new workspace has an id of its own and a beginning in its log") {
    QTemporaryDir folder;
    Workspace content = reportModel();
    content.info = {};
    content.info.title = QStringLiteral("Nieuw");
    const QString first = folder.filePath(QStringLiteral("1.kspiegel"));
    const QString second = folder.filePath(QStringLiteral("2.kspiegel"));
    makeFile(first, content);
    makeFile(second, content);
    CHECK_FALSE(loadFrom(first).info.id.isEmpty());
    CHECK(loadFrom(first).info.id != loadFrom(second).info.id);
    CHECK(loadFrom(first).loadedRound.isEmpty()); // the model only: no round yet
    const QList<LogEntry> log = *openStore(first)->history({});
    REQUIRE(log.size() == 1);
    CHECK(log.first().action == LogAction::Create);
    CHECK(log.first().at == someMoment());
    CHECK(log.first().actorName == QStringLiteral("An Peeters"));
}

TEST_CASE("several rounds, and their order") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    Workspace content = smallWorkspace();
    Round next;
    next.id = RoundId(QStringLiteral("2027-voorjaar"));
    next.name = QStringLiteral("Tweede ronde");
    next.sequence = 2;
    content.rounds.put(next);
    content.scores.put({cellOf("gent", "strategie", "2027-voorjaar"), *Score::exact({20}), {}, {}});
    makeFile(path, content);

    const auto store = openStore(path);
    const Workspace latest = *store->load(std::nullopt);
    CHECK(latest.loadedRound == next.id);
    CHECK(latest.scores.size() == 1);
    CHECK(latest.adjustments.isEmpty());
    CHECK(latest.rounds.size() == 2);
    const Workspace baseline = *store->load(RoundId(QStringLiteral("2024-najaar")));
    CHECK(baseline.scores == smallWorkspace().scores);
    CHECK(baseline.adjustments == smallWorkspace().adjustments);
    const Result<Workspace> unknown = store->load(RoundId(QStringLiteral("1999")));
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().code == ErrorCode::NotFound);
}

TEST_CASE("an existing file is never replaced, whatever it is") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("brief.kspiegel"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close(); // empty files count as well
    const Result<void> made = createWorkspace(path, smallWorkspace(), someActor(), someMoment());
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::InvalidInput);
    CHECK(QFileInfo(path).size() == 0);
    CHECK(filesIn(folder.path()).size() == 1);

    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("map.kspiegel")));
    CHECK_FALSE(createWorkspace(folder.filePath(QStringLiteral("map.kspiegel")), {}, someActor(), someMoment()).ok());
}

TEST_CASE("what does not hold together makes no file") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    Workspace unknownCity = smallWorkspace();
    unknownCity.scores.put({cellOf("atlantis", "strategie"), *Score::exact({12}), {}, {}});
    Workspace twice = smallWorkspace();
    twice.cities.append(twice.cities.first());
    Workspace noRound = smallWorkspace();
    noRound.rounds.clear();
    for (const Workspace& each : {unknownCity, twice, noRound}) {
        const Result<void> made = createWorkspace(path, each, someActor(), someMoment());
        REQUIRE_FALSE(made.ok());
        CHECK(made.error().code == ErrorCode::InvalidInput);
        CHECK(filesIn(folder.path()).isEmpty());
    }
}

TEST_CASE("a folder that is not there gives an error that names it") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nergens/a.kspiegel"));
    const Result<void> made = createWorkspace(path, smallWorkspace(), someActor(), someMoment());
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::FileUnwritable);
    CHECK(made.error().text.contains(QStringLiteral("nergens")));
    CHECK(made.error().text.contains(QStringLiteral("a.kspiegel was")));
    CHECK_FALSE(made.error().text.contains(QStringLiteral(".new")));
}

TEST_CASE("a full disk leaves nothing behind") {
    const SmallDisk disk(1024);
    if (!disk.usable()) {
        WARN("no right to mount a small disk: not tried");
        return;
    }
    disk.fillLeaving(200 * 1024);
    const QString path = disk.path(QStringLiteral("a.kspiegel"));
    const Result<void> made = createWorkspace(path, smallWorkspace(), someActor(), someMoment());
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::DiskFull);
    CHECK(disk.files().isEmpty());
    disk.makeRoom();
    CHECK(createWorkspace(path, smallWorkspace(), someActor(), someMoment()).ok());
    CHECK(disk.files() == QStringList{QStringLiteral("a.kspiegel")});
}

} // namespace tst_createworkspace
