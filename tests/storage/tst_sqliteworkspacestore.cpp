#include "storage/sample.h"
#include "support/testsupport.h"

#include "domain/editkeys.h"
#include "storage/transaction.h"
#include "storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_sqliteworkspacestore {

TEST_CASE("a workspace comes back from its file as it was put there") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("klein.kspiegel"));
    makeFile(path, smallWorkspace());
    CHECK(loadFrom(path) == smallWorkspace());
    const Result<OpenedWorkspace> opened = openWorkspace(path);
    REQUIRE(opened.ok());
    CHECK_FALSE(opened->store->isReadOnly());
    const Result<Workspace> loaded = opened->store->load(RoundId(QStringLiteral("2024-najaar")));
    REQUIRE(loaded.ok());
    CHECK(*loaded == smallWorkspace());
}

TEST_CASE("an edit is in the file when commit returns, with its log entries and the time of change") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("klein.kspiegel"));
    makeFile(path, smallWorkspace());
    const auto store = openStore(path);
    Workspace workspace = *store->load(std::nullopt);
    Edit edit = scoreEdit(workspace, cellOf("genk", "strategie"), *Score::exact({13}));
    edit.reason = QStringLiteral("na overleg");
    const Timestamp moment{1731111111111, 60};
    REQUIRE(store->commit(edit, {LogAction::Edit, moment, someActor().id}).ok());
    applyTo(workspace, edit);
    workspace.info.changedAt = moment;
    CHECK(loadFrom(path) == workspace);

    const Result<QList<LogEntry>> history =
        store->history({editKeys::themeScore, QStringLiteral("2024-najaar/strategie/genk"), 10});
    REQUIRE(history.ok());
    REQUIRE(history->size() == 1);
    const LogEntry& entry = history->first();
    CHECK(entry.oldText == QStringLiteral("2.75 (2,75)"));
    CHECK(entry.newText == QStringLiteral("3.25"));
    CHECK(entry.reason == QStringLiteral("na overleg"));
    CHECK(entry.at == moment);
    CHECK(entry.actorName == QStringLiteral("An Peeters"));
    CHECK(entry.action == LogAction::Edit);
}

TEST_CASE("every score that can exist comes back equal to the last bit (E03)") {
    std::vector<Score> scores = {Score::missing(), Score::unscored(), Score::notApplicable(),
                                 *Score::approximate(std::nullopt)};
    for (int low = 4; low <= 20; ++low) {
        scores.push_back(*Score::exact({low}));
        scores.push_back(*Score::approximate(Quarters{low}));
        for (int high = low + 1; high <= 20; ++high)
            scores.push_back(*Score::between({low}, {high}));
    }
    REQUIRE(scores.size() == 4 + 17 + 17 + 136);
    Workspace content = smallWorkspace();
    content.cities.clear();
    content.scores.clear();
    int order = 0;
    for (const Score& score : scores) {
        const CityId city(QStringLiteral("c%1").arg(++order));
        content.cities.append({city, city.value, {}, order, order});
        content.scores.put({{content.loadedRound, ThemeId(QStringLiteral("strategie")), city}, score, {}, {}});
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, content);
    CHECK(loadFrom(path) == content);
}

TEST_CASE("texts and dates of every kind come back as they were") {
    Workspace content = smallWorkspace();
    content.info.title = QString::fromUtf8("\xe2\x82\xac 'quoted\" ; DROP TABLE city; \xf0\x9f\x8c\x8d\n\ttab");
    Adjustment perCell = content.adjustments.begin()->second;
    perCell.id = AdjustmentId::make();
    perCell.city = CityId(QStringLiteral("genk"));
    perCell.sequence = 2;
    perCell.decidedOn = {};
    perCell.decidedBy.clear();
    perCell.source = AdjustmentSource::DocumentAnalysis;
    perCell.basedOnDigest = QString(64, QLatin1Char('a'));
    content.adjustments.put(perCell);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, content);
    CHECK(loadFrom(path) == content);
}

namespace {

struct TwoWriters {
    TwoWriters() {
        makeFile(path(), smallWorkspace());
        first = openStore(path());
        second = openStore(path());
        workspace = *first->load(std::nullopt);
        REQUIRE(second->load(std::nullopt).ok());
    }
    QString path() const { return folder.filePath(QStringLiteral("a.kspiegel")); }
    Result<void> commit(SqliteWorkspaceStore& store, const Edit& edit) {
        return store.commit(edit, {LogAction::Edit, someMoment(), someActor().id});
    }

    QTemporaryDir folder;
    std::unique_ptr<SqliteWorkspaceStore> first;
    std::unique_ptr<SqliteWorkspaceStore> second;
    Workspace workspace;
};

} // namespace

TEST_CASE("an edit based on what is no longer there is a conflict, and changes nothing") {
    TwoWriters files;
    const ScoreKey cell = cellOf("genk", "strategie");
    REQUIRE(files.commit(*files.first, scoreEdit(files.workspace, cell, *Score::exact({16}))).ok());
    const QStringList before = logicalDump(files.first->database());

    Edit late = scoreEdit(files.workspace, cellOf("gent", "strategie"), *Score::exact({20}));
    late.deltas.push_back(scoreEdit(files.workspace, cell, *Score::exact({8})).deltas.front());
    const Result<void> refused = files.commit(*files.second, late);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(logicalDump(files.first->database()) == before); // the other cell of that edit was not written either

    REQUIRE(files.second->load(std::nullopt).ok());
    const Workspace now = *files.second->load(std::nullopt);
    CHECK(files.commit(*files.second, scoreEdit(now, cell, *Score::exact({8}))).ok());
}

TEST_CASE("a row that was changed and changed back is a conflict all the same: its version tells") {
    TwoWriters files;
    const ScoreKey cell = cellOf("genk", "strategie");
    const Edit there = scoreEdit(files.workspace, cell, *Score::exact({16}));
    REQUIRE(files.commit(*files.first, there).ok());
    REQUIRE(files.commit(*files.first, inverseOf(there)).ok());
    CHECK(*files.first->load(std::nullopt) != files.workspace); // the time of change
    const Result<void> refused = files.commit(*files.second, scoreEdit(files.workspace, cell, *Score::exact({8})));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Conflict);
}

TEST_CASE("adding what exists and removing what does not are conflicts") {
    TwoWriters files;
    const ThemeScore there = *files.workspace.scores.find(cellOf("genk", "strategie"));
    Edit add;
    add.deltas.push_back(RowDelta<ThemeScore>{std::nullopt, there});
    CHECK(files.commit(*files.first, add).error().code == ErrorCode::Conflict);
    const Edit remove = inverseOf(add);
    REQUIRE(files.commit(*files.first, remove).ok());
    CHECK(files.commit(*files.first, remove).error().code == ErrorCode::Conflict);
    CHECK(files.commit(*files.first, add).ok());
    CHECK(*files.first->load(std::nullopt)->scores.find(there.place) == there);

    Edit orphan;
    orphan.deltas.push_back(
        RowDelta<ThemeScore>{std::nullopt, ThemeScore{cellOf("atlantis", "strategie"), Score::unscored(), {}, {}}});
    CHECK(files.commit(*files.first, orphan).error().code == ErrorCode::Conflict);
    Edit fullRound;
    fullRound.deltas.push_back(RowDelta<Round>{files.workspace.rounds.begin()->second, std::nullopt});
    CHECK(files.commit(*files.first, fullRound).error().code == ErrorCode::Conflict);
    CHECK(*files.first->database().number(QStringLiteral("SELECT count(*) FROM round")) == 1);
}

TEST_CASE("a file in the middle of someone's write refuses an edit, and takes it afterwards") {
    TwoWriters files;
    const Edit edit = scoreEdit(files.workspace, cellOf("genk", "strategie"), *Score::exact({16}));
    {
        Result<Transaction> busy = Transaction::begin(files.second->database());
        REQUIRE(busy.ok());
        const Result<void> refused = files.commit(*files.first, edit);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::Locked);
    }
    CHECK(files.commit(*files.first, edit).ok());
}

TEST_CASE("a store for reading only refuses every write and leaves the bytes alone") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, smallWorkspace());
    const QByteArray before = bytesOf(path);
    SqliteWorkspaceStore::Options options;
    options.mode = Database::Mode::ReadOnly;
    const auto store = std::move(*SqliteWorkspaceStore::open(path, std::move(options)));
    CHECK(store->isReadOnly());
    const Workspace workspace = *store->load(std::nullopt);
    CHECK(workspace == smallWorkspace());
    const Edit edit = scoreEdit(workspace, cellOf("genk", "strategie"), *Score::exact({16}));
    CHECK(store->commit(edit, {}).error().code == ErrorCode::ReadOnly);
    CHECK(store->rememberActor(someActor()).error().code == ErrorCode::ReadOnly);
    CHECK(store->checkIntegrity()->isEmpty());
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a newer file that lets us read it opens for reading only; one that does not is refused") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, smallWorkspace());
    rawScript(path, laterStep(true));
    QByteArray before = bytesOf(path);
    {
        const auto store = openStore(path);
        CHECK(store->isReadOnly());
        CHECK(store->migrationOutcome() == MigrationOutcome::NewerReadable);
        CHECK(store->schemaNumber() == latestSchema() + 1);
        CHECK(*store->load(std::nullopt) == smallWorkspace());
        CHECK_FALSE(store->database().execute(QStringLiteral("DELETE FROM adjustment")).ok());
        CHECK(store->checkIntegrity()->isEmpty());
    }
    CHECK(bytesOf(path) == before);
    rawScript(path, laterStep(false, 2));
    before = bytesOf(path);
    const auto refused = SqliteWorkspaceStore::open(path, {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::NewerFile);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("another program's database is refused and untouched") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, smallWorkspace());
    rawScript(path, "PRAGMA application_id=1196444487"); // "GPKG"
    const QByteArray before = bytesOf(path);
    const auto refused = SqliteWorkspaceStore::open(path, {});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidFile);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("the guard is asked before the first change and told after the commit") {
    struct Guard final : CommitGuard {
        Result<void> beforeChanges() override {
            ++asked;
            return refuse ? Result<void>(Error{ErrorCode::ChangedOutside, QStringLiteral("another file"), {}})
                          : Result<void>();
        }
        void committed() override { ++told; }
        bool refuse = false;
        int asked = 0;
        int told = 0;
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, smallWorkspace());
    auto owned = std::make_unique<Guard>();
    Guard& guard = *owned;
    const auto store = openStore(path, std::move(owned));
    const Workspace workspace = *store->load(std::nullopt);
    const Edit edit = scoreEdit(workspace, cellOf("genk", "strategie"), *Score::exact({16}));
    const QByteArray before = bytesOf(path);
    guard.refuse = true;
    CHECK(store->commit(edit, {}).error().code == ErrorCode::ChangedOutside);
    CHECK(guard.told == 0);
    CHECK(bytesOf(path) == before);
    guard.refuse = false;
    CHECK(store->commit(edit, {}).ok());
    CHECK(guard.asked == 2);
    CHECK(guard.told == 1);
}

TEST_CASE("the log keeps order, actions and actors; a forgotten name leaves the entries") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, smallWorkspace());
    const auto store = openStore(path);
    Workspace workspace = *store->load(std::nullopt);
    const Edit edit = scoreEdit(workspace, cellOf("genk", "strategie"), *Score::exact({16}));
    const Actor other{ActorId(QStringLiteral("other")), QStringLiteral("Bram Claes")};
    REQUIRE(store->commit(edit, {LogAction::Edit, {2000, 0}, other.id}).ok());
    REQUIRE(store->commit(inverseOf(edit), {LogAction::Undo, {1000, 0}, someActor().id}).ok()); // the clock went back
    QList<LogEntry> log = *store->history({});
    REQUIRE(log.size() == 3);
    CHECK(log[0].action == LogAction::Undo);
    CHECK(log[1].action == LogAction::Edit);
    CHECK(log[2].action == LogAction::Create);
    CHECK(log[0].sequence > log[1].sequence);
    CHECK(log[1].actor == other.id);
    CHECK(log[1].actorName.isEmpty());
    CHECK(log[0].actorName == QStringLiteral("An Peeters"));

    REQUIRE(store->rememberActor(other).ok());
    REQUIRE(store->rememberActor({someActor().id, QStringLiteral("An De Smet")}).ok());
    log = *store->history({editKeys::themeScore, {}, 2});
    CHECK(log[1].actorName == QStringLiteral("Bram Claes"));
    CHECK(log[0].actorName == QStringLiteral("An De Smet"));
    REQUIRE(store->rememberActor({other.id, {}}).ok());
    REQUIRE(store->rememberActor({someActor().id, QStringLiteral(" ")}).ok());
    log = *store->history({editKeys::themeScore, {}, 1});
    REQUIRE(log.size() == 1);
    CHECK(log[0].actorName.isEmpty());
    CHECK(*store->database().number(QStringLiteral("SELECT count(*) FROM person")) == 0);
    CHECK_FALSE(bytesOf(path).contains("Bram Claes"));
    CHECK(store->history({editKeys::round, {}, 10})->isEmpty());
}

TEST_CASE("the log can be asked step by step: the first row of each, and whether there are more") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, smallWorkspace());
    const auto store = openStore(path);
    const Workspace workspace = *store->load(std::nullopt);
    const Edit single = scoreEdit(workspace, cellOf("genk", "strategie"), *Score::exact({16}));
    Edit both = scoreEdit(workspace, cellOf("gent", "strategie"), *Score::exact({12}));
    const Edit second = scoreEdit(workspace, cellOf("sint-niklaas", "strategie"), *Score::exact({8}));
    both.deltas.push_back(second.deltas.front());
    REQUIRE(store->commit(single, {LogAction::Edit, {1000, 0}, someActor().id}).ok());
    REQUIRE(store->commit(both, {LogAction::Edit, {2000, 0}, someActor().id}).ok());
    CHECK(store->history({{}, {}, 10})->size() == 4); // with the one of the making
    const QList<LogEntry> steps = *store->history({{}, {}, 2, true});
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].entityKey == "2024-najaar/strategie/gent");
    CHECK(steps[0].step == steps[0].sequence);
    CHECK(steps[0].more);
    CHECK(steps[1].entityKey == "2024-najaar/strategie/genk");
    CHECK_FALSE(steps[1].more);
}

TEST_CASE("all rows of one edit carry the same step number") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, smallWorkspace());
    const auto store = openStore(path);
    const Workspace workspace = *store->load(std::nullopt);
    Edit both = scoreEdit(workspace, cellOf("genk", "strategie"), *Score::exact({16}));
    both.deltas.push_back(scoreEdit(workspace, cellOf("gent", "strategie"), *Score::exact({16})).deltas.front());
    REQUIRE(store->commit(both, {}).ok());
    REQUIRE(store->commit(inverseOf(both), {}).ok());
    const auto number = [&](const char* statement) {
        return *store->database().number(QString::fromLatin1(statement));
    };
    CHECK(number("SELECT count(DISTINCT step) FROM change_log") == 3);
    CHECK(number("SELECT count(*) FROM change_log WHERE step = 2") == 2);
    CHECK(number("SELECT count(*) FROM change_log WHERE step = 4") == 2);
}

TEST_CASE("a self-evaluation comes with the first cell of a city and goes with the last, unless a form made it") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    Workspace content = smallWorkspace();
    content.scores.clear();
    makeFile(path, content);
    const auto store = openStore(path);
    const auto state = [&] {
        Result<Query> query = store->database().query(
            QStringLiteral("SELECT state FROM self_evaluation WHERE round_id = '2024-najaar' AND city_id = 'gent'"));
        return query->next() ? query->text(0) : QStringLiteral("none");
    };
    const auto cell = [&](const char* theme, const Score& score) {
        Edit edit;
        edit.deltas.push_back(RowDelta<ThemeScore>{std::nullopt, ThemeScore{cellOf("gent", theme), score, {}, {}}});
        return edit;
    };
    CHECK(state() == QStringLiteral("none"));
    const Edit empty = cell("strategie", Score::missing());
    const Edit filled = cell("risicobeheer", Score::unscored());
    REQUIRE(store->commit(empty, {}).ok());
    CHECK(state() == QStringLiteral("notStarted"));
    REQUIRE(store->commit(filled, {}).ok());
    CHECK(state() == QStringLiteral("handedIn"));
    REQUIRE(store->commit(inverseOf(filled), {}).ok());
    CHECK(state() == QStringLiteral("notStarted"));
    REQUIRE(store->commit(inverseOf(empty), {}).ok());
    CHECK(state() == QStringLiteral("none"));

    REQUIRE(store->database()
                .executeScript("INSERT INTO self_evaluation (round_id, city_id, origin, state) VALUES ('2024-najaar', "
                               "'gent', 'form', 'inProgress')")
                .ok());
    REQUIRE(store->commit(filled, {}).ok());
    REQUIRE(store->commit(inverseOf(filled), {}).ok());
    CHECK(state() == QStringLiteral("inProgress"));
}

TEST_CASE("a copy is a whole workspace, replaces what is there, and is never the workspace itself") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    const QString copy = folder.filePath(QStringLiteral("kopie.kspiegel"));
    makeFile(path, smallWorkspace());
    const auto store = openStore(path);
    REQUIRE(store->commit(scoreEdit(smallWorkspace(), cellOf("genk", "strategie"), *Score::exact({16})), {}).ok());
    REQUIRE(store->saveCopy(copy).ok());
    REQUIRE(store->saveCopy(copy).ok());
    CHECK(loadFrom(copy) == *store->load(std::nullopt));
    CHECK(logicalDump(openStore(copy)->database()) == logicalDump(store->database()));
    CHECK(store->history({})->size() == openStore(copy)->history({})->size());

    const Result<void> itself = store->saveCopy(path);
    REQUIRE_FALSE(itself.ok());
    CHECK(itself.error().code == ErrorCode::InvalidInput);
    const QString link = folder.filePath(QStringLiteral("link.kspiegel"));
    if (QFile::link(path, link))
        CHECK(store->saveCopy(link).error().code == ErrorCode::InvalidInput);
    CHECK(store->saveCopy(folder.filePath(QStringLiteral("nergens/k.kspiegel"))).error().code ==
          ErrorCode::FileUnwritable);
    CHECK(
        store->commit(scoreEdit(*store->load(std::nullopt), cellOf("genk", "strategie"), *Score::exact({8})), {}).ok());
}

} // namespace tst_sqliteworkspacestore
