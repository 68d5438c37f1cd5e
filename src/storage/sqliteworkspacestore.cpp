#include "storage/sqliteworkspacestore.h"

#include "base/verifiedwriter.h"
#include "domain/editkeys.h"
#include "storage/actorrepository.h"
#include "storage/adjustmentrepository.h"
#include "storage/changelogrepository.h"
#include "storage/contentrepository.h"
#include "storage/editwriter.h"
#include "storage/eraselog.h"
#include "storage/fileidentity.h"
#include "storage/integritycheck.h"
#include "storage/modelrepository.h"
#include "storage/personeraser.h"
#include "storage/roundrepository.h"
#include "storage/schema.h"
#include "storage/themescorerepository.h"
#include "storage/transaction.h"
#include "storage/workspaceinforepository.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

Error foreignFile(const QString& path) {
    return {ErrorCode::InvalidFile,
            Texts::tr("%1 is not a workspace of this program. It was left as it is; choose another file.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

Error newerFile(const QString& path) {
    return {ErrorCode::NewerFile,
            Texts::tr("%1 was made by a later version of the program. It was left as it is; install the latest version "
                      "to open it.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

} // namespace

SqliteWorkspaceStore::SqliteWorkspaceStore(QString path, Options options)
    : m_path(std::move(path)),
      m_guard(std::move(options.guard)),
      m_readOnly(options.mode == Database::Mode::ReadOnly) {}

Result<std::unique_ptr<SqliteWorkspaceStore>> SqliteWorkspaceStore::open(const QString& path, Options options) {
    std::unique_ptr<SqliteWorkspaceStore> store(
        new SqliteWorkspaceStore(path, {options.mode, std::move(options.guard), {}, {}}));
    if (const Result<void> done = store->connect(options); !done)
        return done.error();
    return store;
}

Result<void> SqliteWorkspaceStore::connect(const Options& options) {
    Result<std::unique_ptr<Database>> database = Database::open(m_path, options.mode);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    const Result<qint64> mark = m_database->number(QStringLiteral("PRAGMA application_id"));
    if (!mark)
        return mark.error();
    if (*mark != schema::applicationId)
        return foreignFile(m_path);
    const Migrator migrator(options.steps.isEmpty() ? allMigrations() : options.steps);
    const Result<MigrationOutcome> outcome = migrator.run(*m_database, options.backup, m_guard.get());
    if (!outcome)
        return outcome.error();
    if (*outcome == MigrationOutcome::NewerRefused)
        return newerFile(m_path);
    m_outcome = *outcome;
    if (m_outcome == MigrationOutcome::NewerReadable && !m_readOnly) {
        m_readOnly = true;
        m_database.reset();
        database = Database::open(m_path, Database::Mode::ReadOnly);
        if (!database)
            return database.error();
        m_database = std::move(*database);
    }
    const Result<qint64> number = m_database->number(QStringLiteral("PRAGMA user_version"));
    if (!number)
        return number.error();
    m_schemaNumber = static_cast<int>(*number);
    return {};
}

Result<Workspace> SqliteWorkspaceStore::load(const std::optional<RoundId>& wanted) {
    Result<Transaction> snapshot = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Result<Workspace> workspace = loadModel();
    if (!workspace)
        return workspace;
    if (wanted) {
        if (!workspace->rounds.find(*wanted))
            return Error{ErrorCode::NotFound, Texts::tr("There is no round “%1”.").arg(wanted->value), {}};
        workspace->loadedRound = *wanted;
    } else if (const QList<Round> rounds = workspace->roundsInOrder(); !rounds.isEmpty()) {
        workspace->loadedRound = rounds.last().id;
    }
    if (const Result<void> done = loadRound(*workspace); !done)
        return done.error();
    return workspace;
}

Result<Workspace> SqliteWorkspaceStore::loadModel() {
    Workspace workspace;
    Result<WorkspaceInfo> info = WorkspaceInfoRepository(*m_database).read();
    if (!info)
        return info.error();
    workspace.info = std::move(*info);
    ModelRepository model(*m_database);
    Result<QList<City>> cities = model.cities();
    if (!cities)
        return cities.error();
    workspace.cities = std::move(*cities);
    Result<QList<Theme>> themes = model.themes();
    if (!themes)
        return themes.error();
    workspace.themes = std::move(*themes);
    Result<QList<MaturityLevel>> levels = model.levels();
    if (!levels)
        return levels.error();
    workspace.levels = std::move(*levels);
    const Result<QList<Stored<Round>>> rounds = RoundRepository(*m_database).all();
    if (!rounds)
        return rounds.error();
    m_versions.roundSeen({});
    for (const Stored<Round>& each : *rounds) {
        workspace.rounds.put(each.row);
        m_versions.seen({}, editKeys::round, editKeys::of(each.row.id), each.version);
    }
    return workspace;
}

Result<void> SqliteWorkspaceStore::loadRound(Workspace& workspace) {
    const RoundId& round = workspace.loadedRound;
    m_versions.roundSeen(round.value);
    const Result<void> scores = ThemeScoreRepository(*m_database).visitRound(round, [&](Stored<ThemeScore> each) {
        if (each.version != 1)
            m_versions.seen(round.value, editKeys::themeScore, editKeys::of(each.row.place), each.version);
        workspace.scores.put(std::move(each.row));
    });
    if (!scores)
        return scores;
    const Result<QList<Stored<Adjustment>>> adjustments = AdjustmentRepository(*m_database).ofRound(round);
    if (!adjustments)
        return adjustments.error();
    for (const Stored<Adjustment>& each : *adjustments) {
        workspace.adjustments.put(each.row);
        m_versions.seen(round.value, editKeys::adjustment, each.row.id.value, each.version);
    }
    return {};
}

Result<RoundContent> SqliteWorkspaceStore::loadContent(const RoundId& round) {
    Result<Transaction> snapshot = Transaction::begin(*m_database, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    RoundContent content;
    if (const Result<void> done = readContent(*m_database, round, content, &m_versions); !done)
        return done.error();
    return content;
}

Result<void> SqliteWorkspaceStore::mayWrite() const {
    if (!m_readOnly)
        return {};
    return Error{ErrorCode::ReadOnly,
                 Texts::tr("%1 is open for reading only. Nothing was changed; save a copy to work on.")
                     .arg(QFileInfo(m_path).fileName()),
                 {}};
}

Result<void> SqliteWorkspaceStore::write(const std::function<Result<void>()>& changes) {
    if (const Result<void> may = mayWrite(); !may)
        return may;
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (m_guard) {
        if (const Result<void> same = m_guard->beforeChanges(); !same)
            return same;
    }
    if (const Result<void> done = changes(); !done)
        return done;
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    if (m_guard)
        m_guard->committed();
    return {};
}

Result<void> SqliteWorkspaceStore::commit(const Edit& edit, const LogContext& context) {
    if (edit.isEmpty())
        return {};
    EditWriter writer(*m_database, m_versions);
    const Result<void> done = write([&]() -> Result<void> {
        if (const Result<void> written = writer.write(edit, context); !written)
            return written;
        return WorkspaceInfoRepository(*m_database).touch(context.at);
    });
    if (done)
        writer.noteVersions(m_versions);
    return done;
}

Result<QList<LogEntry>> SqliteWorkspaceStore::history(const LogQuery& query) {
    return ChangeLogRepository(*m_database).find(query);
}

Result<void> SqliteWorkspaceStore::rememberActor(const Actor& actor) {
    return write([&] { return ActorRepository(*m_database).remember(actor); });
}

// Erasing a person ----------------------------------------------------------------------------------------------------

Result<ErasedPerson> SqliteWorkspaceStore::erasePerson(const PersonId& person, const LogContext& context) {
    ErasedPerson erased;
    const Result<void> done = write([&]() -> Result<void> {
        Result<ErasedPerson> meant = PersonEraser(*m_database).meantBy(person);
        if (!meant)
            return meant.error();
        erased = std::move(*meant);
        return eraseRows(erased, context);
    });
    return done ? Result<ErasedPerson>(erased) : Result<ErasedPerson>(done.error());
}

Result<void> SqliteWorkspaceStore::eraseRows(ErasedPerson& erased, const LogContext& context) {
    PersonEraser eraser(*m_database);
    const Result<QStringList> seats = eraser.seatsOf(erased.people);
    if (!seats)
        return seats.error();
    if (const Result<bool> removed = eraser.remove(erased.people, erased.traces); !removed)
        return removed.error();
    EraseLog log(*m_database);
    if (const Result<void> logged = log.append(erased.people, *seats, context); !logged)
        return logged;
    if (const Result<void> listed = log.list(erased.people); !listed)
        return listed;
    const Result<int> left = eraser.rowsWith(erased.traces);
    if (!left)
        return left.error();
    erased.textsLeft = *left;
    return WorkspaceInfoRepository(*m_database).touch(context.at);
}

Result<void> SqliteWorkspaceStore::compact() {
    if (const Result<void> may = mayWrite(); !may)
        return may;
    if (m_guard) {
        if (const Result<void> same = m_guard->beforeChanges(); !same)
            return same;
    }
    const Result<void> done = m_database->compact();
    if (done && m_guard)
        m_guard->committed();
    return done;
}

Result<QList<PersonId>> SqliteWorkspaceStore::openErasures() {
    return EraseLog(*m_database).listed();
}

Result<void> SqliteWorkspaceStore::closeErasures() {
    return write([&] { return EraseLog(*m_database).clear(); });
}

Result<void> SqliteWorkspaceStore::saveCopy(const QString& target) {
    const Result<FileStamp> there = fileStamp(target);
    const Result<FileStamp> here = fileStamp(m_path);
    if (there && here && there->sameFile(*here))
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("A copy needs another name than the workspace itself. Nothing was changed."),
                     {}};
    const Result<QByteArray> bytes = m_database->serialize();
    if (!bytes)
        return bytes.error();
    if (const Result<void> sound = checkBytes(*bytes); !sound)
        return sound;
    return writeVerified(target, *bytes);
}

Result<QList<IntegrityFinding>> SqliteWorkspaceStore::checkIntegrity() {
    return ks::checkIntegrity(*m_database);
}

} // namespace ks
