// Erasing a person (G03): markers for name and address are looked for in the raw bytes of everything the program keeps.
#include "storage/sample.h"
#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/smalldisk.h"

#include "session/records/recordregistry.h"
#include "session/session.h"
#include "storage/backup.h"
#include "storage/erasure.h"
#include "storage/snapshots.h"

#include <QDir>
#include <QDirIterator>

using namespace ks;
using namespace ks::test;

namespace tst_erasure {
namespace {

const QByteArray nameMark = "Xanthippe Merkteken-7Q";
const QByteArray addressMark = "merkteken-7q@stad.example";
const PersonId marked{QStringLiteral("p-1")};
constexpr Timestamp morning{1741342272345, 60};
constexpr Timestamp noon{1741348800000, 60};

/// Everything that was written to the log while one of these lives.
class LogCatcher final {
public:
    LogCatcher() {
        text().clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& line) { text() += line.toUtf8() + '\n'; });
    }
    ~LogCatcher() { qInstallMessageHandler(m_before); }
    static QByteArray& text() {
        static QByteArray all;
        return all;
    }

private:
    QtMessageHandler m_before;
};

Workspace workspaceWithMark(const WorkspaceId& id) {
    Workspace workspace = reportGrid();
    workspace.info.id = id;
    workspace.content = fullContent();
    workspace.content.of<Person>().put({marked, nameMark, addressMark, "coördinator"});
    return workspace;
}

/// Rows of another program that were deleted without care: their bytes still stand in unused parts of the file.
void leaveStaleBytes(const QString& path) {
    RawDatabase raw(path);
    raw.must("PRAGMA secure_delete=OFF; BEGIN;");
    for (int i = 0; i < 200; ++i)
        raw.must("INSERT INTO person (id, name, work_email) VALUES ('stale-" + QByteArray::number(i) + "', '" +
                 nameMark + "', '" + addressMark + "')");
    raw.must("DELETE FROM person WHERE id LIKE 'stale-%'; COMMIT;");
}

/// A backup from before the migration, as the first version of the program wrote its files.
QByteArray firstVersionWithMark(const WorkspaceId& id) {
    QFile packed(QStringLiteral(KS_SOURCE_DIR "/tests/storage/fixtures/schema-1.kspiegel.zz"));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("v1.kspiegel"));
    put(path, qUncompress(packed.readAll()));
    {
        RawDatabase raw(path);
        raw.must("UPDATE workspace SET id = '" + id.value.toUtf8() + "'");
        raw.must("INSERT INTO person (id, name, work_email) VALUES ('p-1', '" + nameMark + "', '" + addressMark + "')");
        raw.must("INSERT INTO steering_member (id, round_id, person_id, city_id) "
                 "VALUES ('m-1', '2024-najaar', 'p-1', 'gent')");
    }
    return bytesOf(path);
}

/// A workspace whose person "p-1" has the marks as name and address, open, with everything kept of it that can be.
struct Marked {
    Marked() {
        makeFile(path, workspaceWithMark(id));
        leaveStaleBytes(path);
        Result<OpenedWorkspace> opened = openWorkspace(path);
        REQUIRE(opened.ok());
        session = std::move(*Session::start(std::move(*opened), someActor(), clock));
        REQUIRE(session->needContent().ok());
    }
    ~Marked() {
        session.reset();
        QDir(backups::folderOf(id)).removeRecursively();
        QDir(snapshots::folderOf(id)).removeRecursively();
    }

    const WorkspaceInfo& info() const { return session->workspace().info; }
    void keepCopies() const {
        REQUIRE(backups::keepOpen(session->store(), info(), morning).ok());
        REQUIRE(backups::keepOpen(session->store(), info(), noon).ok());
        REQUIRE(snapshots::keep(session->store(), info(), noon).ok());
        put(backups::folderOf(id) + "/20240101T000000000Z.kspiegel", firstVersionWithMark(id));
    }
    void apply(const Result<Edit>& edit) const {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }

    /// The files that hold one of the marks.
    QStringList hits() const {
        QStringList found;
        for (const QString& root : {folder.path(), backups::folderOf(id), snapshots::folderOf(id)}) {
            QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QByteArray bytes = bytesOf(files.next());
                if (bytes.contains(nameMark) || bytes.contains(addressMark))
                    found.append(files.fileName());
            }
        }
        return found;
    }

    WorkspaceId id = WorkspaceId::make();
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("werk.kspiegel"));
    ManualClock clock{noon};
    std::unique_ptr<Session> session;
};

QList<PersonId> peopleIn(const QString& path) {
    const Result<RoundContent> content = openStore(path)->loadContent(RoundId(QStringLiteral("2024-najaar")));
    REQUIRE(content.ok());
    QList<PersonId> people;
    for (const auto& [id, person] : content->of<Person>())
        people.append(id);
    return people;
}

} // namespace

TEST_CASE("an erased person is in none of the bytes that the program keeps") {
    LogCatcher log;
    Marked open;
    open.keepCopies();
    put(open.path + "-journal.aside-20250307-101112-3fa2c1", "old page " + nameMark + " rest");
    put(backups::folderOf(open.id) + "/20250301T000000000Z.kspiegel", "damaged " + addressMark);
    put(backups::folderOf(open.id) + "/20250301T000000000Z.kspiegel.1a2b3c4d.tmp", "half " + nameMark);
    // Somebody typed the name where it does not belong, and took it away again.
    const RecordType& strength = *recordType(QStringLiteral("strength"));
    const int note = strength.fieldIndex(QStringLiteral("note"));
    open.apply(strength.setValue(open.session->workspace(), QStringLiteral("s-1"), note, QString(nameMark)));
    open.session->endMerging();
    open.apply(strength.setValue(open.session->workspace(), QStringLiteral("s-1"), note, QString("Nuance.")));
    const RecordType& person = *recordType(QStringLiteral("person"));
    open.apply(person.setValue(open.session->workspace(), marked.value, person.fieldIndex(QStringLiteral("role")),
                               QStringLiteral("algemeen coördinator")));
    REQUIRE(open.hits().size() == 8); // workspace, 3 backups, snapshot, journal, damaged copy, unfinished copy

    const Result<ErasureReport> report = open.session->erasePerson(marked);
    REQUIRE(report.ok());
    CHECK(report->failures.isEmpty());
    CHECK(report->rewritten == 4);
    CHECK(report->removed == 3);
    CHECK(report->textsLeft == 0);
    CHECK(report->besides.isEmpty());
    CHECK(open.hits().isEmpty()); // while it is open

    CHECK_FALSE(open.session->canUndo());
    CHECK_FALSE(open.session->canRedo());
    CHECK(open.session->workspace().content ==
          *open.session->store().loadContent(open.session->workspace().loadedRound));
    open.session.reset();
    CHECK(open.hits().isEmpty());
    CHECK_FALSE(LogCatcher::text().contains(nameMark));
    CHECK_FALSE(LogCatcher::text().contains(addressMark));
}

TEST_CASE("what was erased is logged by its id, its seats are gone, and the rest of the workspace is as it was") {
    Marked open;
    const Workspace before = open.session->workspace();
    REQUIRE(open.session->erasePerson(marked).ok());
    const RoundContent& content = open.session->workspace().content;
    CHECK_FALSE(content.of<Person>().find(marked));
    CHECK(content.of<Person>().find(PersonId(QStringLiteral("p-2"))));
    CHECK_FALSE(content.of<SteeringMember>().find(SteeringMemberId(QStringLiteral("m-1"))));
    CHECK(content.of<SteeringMember>().find(SteeringMemberId(QStringLiteral("m-2"))));
    CHECK(content.of<WorkPackage>() == before.content.of<WorkPackage>());
    CHECK(open.session->workspace().scores == before.scores);

    const Result<QList<LogEntry>> log = open.session->historyOf(RowRef{"person", marked.value});
    REQUIRE(log.ok());
    REQUIRE(log->size() == 1);
    CHECK(log->first().action == LogAction::Erase);
    CHECK(log->first().at == noon);
    CHECK(log->first().actor == someActor().id);
    CHECK(log->first().oldText.isEmpty());
    CHECK(log->first().newText.isEmpty());
    CHECK(open.session->historyOf(RowRef{"steering_member", "m-1"})->size() == 1);
    CHECK(open.session->workspace().info.changedAt == noon);

    // The file goes on as any other: edits, a check, and opening again.
    const RecordType& strength = *recordType(QStringLiteral("strength"));
    open.apply(strength.setValue(open.session->workspace(), QStringLiteral("s-1"),
                                 strength.fieldIndex(QStringLiteral("note")), QStringLiteral("Later.")));
    CHECK(open.session->store().checkIntegrity()->isEmpty());
    open.session.reset();
    CHECK(openWorkspace(open.path).ok());
}

TEST_CASE("who was interviewed stays, without the name") {
    Marked open;
    REQUIRE(open.session->erasePerson(PersonId(QStringLiteral("p-2"))).ok());
    const auto check = [](const RoundContent& content) {
        const Interviewee* row = content.of<Interviewee>().find(IntervieweeId(QStringLiteral("i-1")));
        REQUIRE(row);
        CHECK_FALSE(row->person);
        CHECK(row->function == "algemeen directeur");
    };
    check(open.session->workspace().content);
    check(*open.session->store().loadContent(open.session->workspace().loadedRound));
}

TEST_CASE("rewritten backups and snapshots still pass the gate, with every score and their own time") {
    Marked open;
    open.keepCopies();
    const QList<Backup> before = backups::verified(open.id);
    REQUIRE(before.size() == 3);
    REQUIRE(open.session->erasePerson(marked).ok());
    CHECK(backups::verified(open.id) == before);
    CHECK(before.last().facts.schemaNumber == 1);
    const QList<Snapshot> kept = snapshots::all(open.id);
    REQUIRE(kept.size() == 1);
    CHECK(openWorkspace(kept.first().path, {true, false, nullptr, nullptr}).ok());
    for (const Backup& each : before) {
        RawDatabase raw(each.path);
        CHECK(raw.text("PRAGMA integrity_check") == "ok");
        CHECK(raw.text("SELECT count(*) FROM person WHERE id = 'p-1'") == "0");
        CHECK(raw.text("SELECT count(*) FROM steering_member WHERE person_id = 'p-1'") == "0");
    }
}

TEST_CASE("the search for marks sees what a step left out would leave") {
    Marked open;
    open.keepCopies();
    const LogContext context{LogAction::Erase, noon, someActor().id};
    REQUIRE(open.session->store().erasePerson(marked, context).ok());
    // The row is gone and overwritten, but not what another program left, nor any copy.
    CHECK(open.hits().size() == 5);
    REQUIRE(open.session->store().compact().ok());
    CHECK(open.hits().size() == 4);
}

TEST_CASE("an erasure that was cut short is followed through when the workspace is next open") {
    Marked open;
    open.keepCopies();
    // A program that is killed after its transaction, before it came to the rest.
    REQUIRE(open.session->store().erasePerson(marked, {LogAction::Erase, noon, someActor().id}).ok());
    open.session.reset();
    Result<OpenedWorkspace> again = openWorkspace(open.path);
    REQUIRE(again.ok());
    CHECK(*again->store->openErasures() == QList<PersonId>{marked});
    const Result<std::optional<ErasureReport>> report = erasure::resume(*again->store, open.id);
    REQUIRE(report.ok());
    REQUIRE(report->has_value());
    CHECK((*report)->failures.isEmpty());
    CHECK((*report)->rewritten == 4);
    CHECK(open.hits().isEmpty());
    CHECK(again->store->openErasures()->isEmpty());
    CHECK_FALSE(erasure::resume(*again->store, open.id)->has_value());
}

TEST_CASE("a copy that cannot be rewritten is named, the rest is done, and it is tried again") {
    const SmallDisk disk(4096);
    if (!disk.usable())
        return;
    Marked open;
    open.keepCopies();
    // The backups lie on a disk of their own, without room for a new file.
    REQUIRE(QDir(backups::folderOf(open.id)).removeRecursively());
    REQUIRE(QFile::link(disk.path(QString()), backups::folderOf(open.id)));
    const Result<Backup> backup = backups::keepOpen(open.session->store(), open.info(), morning);
    REQUIRE(backup.ok());
    const QByteArray bytes = bytesOf(backup->path);
    disk.fillLeaving(4096);

    const Result<ErasureReport> report = open.session->erasePerson(marked);
    REQUIRE(report.ok());
    REQUIRE(report->failures.size() == 1);
    CHECK(report->failures.first().code == ErrorCode::DiskFull);
    CHECK(report->failures.first().text.contains(QDir::toNativeSeparators(backup->path)));
    CHECK(report->rewritten == 1); // the snapshot
    CHECK(bytesOf(backup->path) == bytes);
    CHECK(open.hits() == QStringList{QFileInfo(backup->path).fileName()});
    CHECK(open.session->store().openErasures()->size() == 1);

    disk.makeRoom();
    const Result<std::optional<ErasureReport>> later = erasure::resume(open.session->store(), open.id);
    REQUIRE(later.ok());
    CHECK((*later)->failures.isEmpty());
    CHECK(open.hits().isEmpty());
    QFile::remove(backups::folderOf(open.id)); // the link
}

TEST_CASE("an erasure that is refused changes nothing") {
    Marked open;
    open.keepCopies();
    {
        RawDatabase other(open.path); // writes underneath
        other.must("UPDATE workspace SET title = 'van elders'");
    }
    const QByteArray bytes = bytesOf(open.path);
    const Workspace before = open.session->workspace();
    const QStringList hits = open.hits();
    QList<ErrorCode> failed;
    QObject::connect(open.session.get(), &Session::failed, open.session.get(),
                     [&](const Error& error) { failed.append(error.code); });
    const Result<ErasureReport> refused = open.session->erasePerson(marked);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ChangedOutside);
    CHECK(failed == QList<ErrorCode>{ErrorCode::ChangedOutside});
    CHECK(bytesOf(open.path) == bytes);
    CHECK(open.session->workspace() == before);
    CHECK(open.hits() == hits);
    CHECK(open.session->erasePerson(PersonId(QStringLiteral("nobody"))).error().code != ErrorCode::Internal);
}

TEST_CASE("a workspace that is open for reading erases nobody") {
    Marked open;
    open.session.reset();
    Result<OpenedWorkspace> reading = openWorkspace(open.path, {true, false, nullptr, nullptr});
    REQUIRE(reading.ok());
    const Result<ErasedPerson> refused = reading->store->erasePerson(marked, {LogAction::Erase, noon, someActor().id});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::ReadOnly);
}

TEST_CASE("whoever edits here under the erased name goes too, another member of that name is told of") {
    Marked open;
    REQUIRE(open.session->store().rememberActor({ActorId(QStringLiteral("actor-2")), QString(nameMark)}).ok());
    open.session.reset();
    {
        RawDatabase raw(open.path);
        raw.must("INSERT INTO person (id, name) VALUES ('namesake', '" + nameMark + "')");
        raw.must("INSERT INTO steering_member (id, round_id, person_id, city_id) "
                 "VALUES ('m-9', '2024-najaar', 'namesake', 'gent')");
    }
    Result<OpenedWorkspace> opened = openWorkspace(open.path);
    REQUIRE(opened.ok());
    open.session = std::move(*Session::start(std::move(*opened), {ActorId("actor-2"), QString(nameMark)}, open.clock));
    const Result<ErasureReport> report = open.session->erasePerson(marked);
    REQUIRE(report.ok());
    CHECK(report->people.size() == 2);
    CHECK(report->actors == QList<ActorId>{ActorId(QStringLiteral("actor-2"))});
    CHECK(report->textsLeft == 1);
    CHECK(open.session->actor().name.isEmpty());
    open.session.reset();
    CHECK(peopleIn(open.path).contains(PersonId(QStringLiteral("namesake"))));
}

TEST_CASE("files beside the workspace that hold the name are told of and left alone") {
    Marked open;
    const QString copy = open.folder.filePath(QStringLiteral("werk-kopie.kspiegel"));
    REQUIRE(open.session->store().saveCopy(copy).ok());
    put(open.folder.filePath(QStringLiteral("iets anders.txt")), nameMark);
    const QByteArray bytes = bytesOf(copy);
    const Result<ErasureReport> report = open.session->erasePerson(marked);
    REQUIRE(report.ok());
    CHECK(report->besides == QStringList{copy});
    CHECK(bytesOf(copy) == bytes);
}

TEST_CASE("a backup of another workspace in the folder is left as it is") {
    Marked open;
    open.keepCopies();
    const QByteArray foreign = firstVersionWithMark(WorkspaceId::make());
    const QString path = backups::folderOf(open.id) + "/20240202T000000000Z.kspiegel";
    put(path, foreign);
    REQUIRE(open.session->erasePerson(marked).ok());
    CHECK(bytesOf(path) == foreign);
}

} // namespace tst_erasure
