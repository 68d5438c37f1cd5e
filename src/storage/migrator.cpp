#include "storage/migrator.h"

#include "storage/schema.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

// Outside of any namespace, as the macro asks: the resources of a static library have to be named to be linked.
static void initStorageResources() {
    Q_INIT_RESOURCE(ks_storage_migrations);
}

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

Migration embedded(int number, const QString& name, int readableFrom) {
    QFile file(QStringLiteral(":/ks/storage/migrations/%1_%2.sql").arg(number, 4, 10, QLatin1Char('0')).arg(name));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT(found);
    return {number, name, readableFrom, found ? file.readAll() : QByteArray()};
}

Result<void> checkReferences(Database& database, const Migration& step) {
    const Result<qint64> broken = database.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!broken)
        return broken.error();
    if (*broken == 0)
        return {};
    return Error{ErrorCode::CorruptFile,
                 Texts::tr("%1 could not be brought up to date: some of its parts do not fit together. Nothing was "
                           "changed; restore it from a backup.")
                     .arg(QFileInfo(database.path()).fileName()),
                 QStringLiteral("step %1: %2 broken references").arg(step.number).arg(*broken)};
}

Result<void> writeStep(Database& database, const Migration& step) {
    if (const Result<void> done = database.executeScript(step.script); !done)
        return done;
    const Result<void> noted =
        database.execute(QStringLiteral("INSERT INTO schema_step (number, name, readable_from) VALUES (?, ?, ?)"),
                         step.number, step.name, step.readableFrom);
    if (!noted)
        return noted;
    const QString marks = QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=%2;");
    if (const Result<void> done = database.executeScript(marks.arg(schema::applicationId).arg(step.number).toLatin1());
        !done)
        return done;
    return checkReferences(database, step);
}

Result<void> applyStep(Database& database, const Migration& step, CommitGuard* guard) {
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (guard) {
        if (const Result<void> same = guard->beforeChanges(); !same)
            return same;
    }
    if (const Result<void> done = writeStep(database, step); !done)
        return done;
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    if (guard)
        guard->committed();
    return {};
}

Error notAWorkspace(const Database& database, const QString& detail) {
    return {ErrorCode::InvalidFile,
            Texts::tr("%1 does not say which version of a workspace it is, so it was left as it is. Choose another "
                      "file or a backup.")
                .arg(QFileInfo(database.path()).fileName()),
            detail};
}

} // namespace

const QList<Migration>& allMigrations() {
    initStorageResources();
    static const QList<Migration> steps = {
        embedded(1, QStringLiteral("initial"), 1), embedded(2, QStringLiteral("report_content"), 1),
        embedded(3, QStringLiteral("self_evaluation"), 1), embedded(4, QStringLiteral("peer_groups"), 1),
        embedded(5, QStringLiteral("recommendation_place"), 1)};
    return steps;
}

Result<MigrationOutcome> Migrator::run(Database& database, const Backup& backup, CommitGuard* guard) const {
    const Result<qint64> version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version == 0)
        return start(database);
    if (*version < 0)
        return notAWorkspace(database, QStringLiteral("user_version %1").arg(*version));
    if (*version == latest())
        return MigrationOutcome::UpToDate;
    if (*version > latest())
        return compareNewer(database);
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly,
                     Texts::tr("%1 was made by an earlier version of the program and has to be brought up to date, but "
                               "it can only be read here. Copy it to a folder where you may write.")
                         .arg(QFileInfo(database.path()).fileName()),
                     {}};
    if (backup) {
        if (const Result<void> done = backup(); !done)
            return done.error();
    }
    if (const Result<void> done = applyAfter(database, *version, guard); !done)
        return done.error();
    return MigrationOutcome::Upgraded;
}

Result<MigrationOutcome> Migrator::start(Database& database) const {
    const Result<qint64> objects = database.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!objects)
        return objects.error();
    const Result<qint64> mark = database.number(QStringLiteral("PRAGMA application_id"));
    if (!mark)
        return mark.error();
    if (*objects != 0 || *mark != 0 || database.isReadOnly())
        return notAWorkspace(database, QStringLiteral("no user_version"));
    if (const Result<void> done = applyAfter(database, 0, nullptr); !done)
        return done.error();
    return MigrationOutcome::Fresh;
}

Result<MigrationOutcome> Migrator::compareNewer(Database& database) const {
    const Result<qint64> readableFrom =
        database.number(QStringLiteral("SELECT readable_from FROM schema_step ORDER BY number DESC LIMIT 1"));
    // Whatever a later program did to that table, not understanding it is a reason to refuse, not to fail.
    const bool readable = readableFrom && *readableFrom >= 1 && *readableFrom <= latest();
    return readable ? MigrationOutcome::NewerReadable : MigrationOutcome::NewerRefused;
}

Result<void> Migrator::applyAfter(Database& database, qint64 version, CommitGuard* guard) const {
    // A step may have to rebuild a table that others refer to; the references are checked before each commit instead.
    if (const Result<void> done = database.execute(QStringLiteral("PRAGMA foreign_keys=OFF")); !done)
        return done;
    Result<void> outcome;
    for (const Migration& step : m_steps) {
        if (outcome && step.number > version)
            outcome = applyStep(database, step, guard);
    }
    const Result<void> on = database.execute(QStringLiteral("PRAGMA foreign_keys=ON"));
    return outcome ? on : outcome;
}

} // namespace ks
