#include "base/verifiedwriter.h"
#include "storage/actorrepository.h"
#include "storage/adjustmentrepository.h"
#include "storage/changelogrepository.h"
#include "storage/contentrepository.h"
#include "storage/integritycheck.h"
#include "storage/migrator.h"
#include "storage/modelrepository.h"
#include "storage/roundrepository.h"
#include "storage/themescorerepository.h"
#include "storage/transaction.h"
#include "storage/workspacefile.h"
#include "storage/workspaceinforepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

Error exists(const QString& path) {
    return {ErrorCode::InvalidInput,
            Texts::tr("There already is a file %1. It was left as it is; choose another name.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

Error doesNotHoldTogether(const Error& cause) {
    return {ErrorCode::InvalidInput,
            Texts::tr("The parts of the new workspace do not fit together, so no file was made."), cause.detail};
}

Result<void> insertModel(Database& database, const Workspace& content) {
    ModelRepository model(database);
    for (const City& each : content.cities) {
        if (const Result<void> done = model.insert(each); !done)
            return done;
    }
    for (const Theme& each : content.themes) {
        if (const Result<void> done = model.insert(each); !done)
            return done;
    }
    for (const MaturityLevel& each : content.levels) {
        if (const Result<void> done = model.insert(each); !done)
            return done;
    }
    return {};
}

Result<void> insertRounds(Database& database, const Workspace& content) {
    for (const auto& [id, each] : content.rounds) {
        if (const Result<void> done = RoundRepository(database).insert(each); !done)
            return done;
    }
    ThemeScoreRepository scores(database);
    for (const auto& [key, each] : content.scores) {
        if (const Result<void> done = scores.insert(each); !done)
            return done;
    }
    if (const Result<void> done = scores.settle(); !done)
        return done;
    for (const auto& [id, each] : content.adjustments) {
        if (const Result<void> done = AdjustmentRepository(database).insert(each); !done)
            return done;
    }
    return {};
}

Result<void> insertRoundContent(Database& database, const Workspace& content) {
    return insertContent(database, content.content);
}

Result<void> insertBeginning(Database& database, const Workspace& content, const Actor& actor, Timestamp now) {
    WorkspaceInfo info = content.info;
    if (info.id.isEmpty())
        info.id = WorkspaceId::make();
    if (info.createdAt.isNull())
        info.createdAt = now;
    if (info.changedAt.isNull())
        info.changedAt = now;
    if (const Result<void> done = WorkspaceInfoRepository(database).insert(info); !done)
        return done;
    if (!actor.id.isEmpty()) {
        if (const Result<void> done = ActorRepository(database).remember(actor); !done)
            return done;
    }
    LogEntry entry;
    entry.action = LogAction::Create;
    entry.at = now;
    entry.actor = actor.id;
    entry.entity = QStringLiteral("workspace");
    entry.entityKey = info.id.value;
    entry.newText = info.title;
    return ChangeLogRepository(database).append(1, entry);
}

Result<QByteArray> bytesOf(const Workspace& content, const Actor& actor, Timestamp now) {
    Result<std::unique_ptr<Database>> memory = Database::openInMemory();
    if (!memory)
        return memory.error();
    Database& database = **memory;
    if (const Result<MigrationOutcome> made = Migrator().run(database); !made)
        return made.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // A round points to its questionnaire, and what is in a form points to its round.
    if (const Result<void> done = database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !done)
        return done.error();
    for (const auto& insert : {insertModel, insertRounds, insertRoundContent}) {
        if (const Result<void> done = insert(database, content); !done)
            return done.error();
    }
    if (const Result<void> done = insertBeginning(database, content, actor, now); !done)
        return done.error();
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    const Result<QList<IntegrityFinding>> findings = checkIntegrity(database);
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return Error{
            ErrorCode::InvalidInput, {}, findings->first().where + QStringLiteral(": ") + findings->first().message};
    return database.serialize();
}

/// Gives the finished file its name, unless something has that name by now.
Result<void> moveIntoPlace(const QString& from, const QString& to) {
    std::error_code code;
    const auto native = [](const QString& path) { return std::filesystem::path(path.toStdU16String()); };
    std::filesystem::create_hard_link(native(from), native(to), code); // fails when the name is taken
    if (!code) {
        QFile::remove(from);
        return {};
    }
    if (QFileInfo::exists(to))
        return exists(to);
    if (QFile::rename(from, to)) // a file system without links
        return {};
    return Error{ErrorCode::FileUnwritable,
                 Texts::tr("%1 could not be made. Nothing was changed; choose another folder.")
                     .arg(QDir::toNativeSeparators(to)),
                 QString::fromStdString(code.message())};
}

} // namespace

Result<void> createWorkspace(const QString& path, const Workspace& content, const Actor& actor, Timestamp now) {
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return exists(path);
    const Result<QByteArray> bytes = bytesOf(content, actor, now);
    if (!bytes)
        return doesNotHoldTogether(bytes.error());
    const QString temporary =
        path + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".new");
    if (const Result<void> done = writeVerified(temporary, *bytes); !done) {
        Error error = done.error();
        error.text.replace(QFileInfo(temporary).fileName(), QFileInfo(path).fileName());
        return error;
    }
    const Result<void> moved = moveIntoPlace(temporary, path);
    if (!moved)
        QFile::remove(temporary);
    return moved;
}

} // namespace ks
