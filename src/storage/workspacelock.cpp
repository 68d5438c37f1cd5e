#include "storage/workspacelock.h"

#include "base/verifiedwriter.h"
#include "storage/fileidentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSysInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkspaceLock)
};

const QString recordFormat = QStringLiteral("kspiegel-holder");
constexpr int recordVersion = 1;

QString beside(const QString& path, const QString& ending) {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? path : canonical);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + ending;
}

QString userName() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

/// A digest, since the number itself is not for others to know.
QString thisComputerId() {
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QString()
                        : QString::fromLatin1(
                              QCryptographicHash::hash("kspiegel" + id, QCryptographicHash::Sha256).toHex().left(16));
}

/// A name from a file that anyone may have written: one line, not endless.
QString readable(const QString& text) {
    constexpr qsizetype longest = 80;
    return text.simplified().left(longest);
}

struct LockInfo {
    qint64 processId = 0;
    QString computer;
};

std::optional<LockInfo> infoOf(const QLockFile& lock) {
    LockInfo info;
    QString program;
    if (!lock.getLockInfo(&info.processId, &info.computer, &program))
        return std::nullopt;
    return info;
}

bool belongsTo(const HolderRecord& record, const std::optional<LockInfo>& info) {
    return info && record.holder.processId == info->processId && record.holder.computer == info->computer;
}

/// As the record says if it is that of the lock; else what the lock itself tells.
LockHolder holderFrom(const std::optional<LockInfo>& info, const std::optional<HolderRecord>& record,
                      const QString& lockPath) {
    if (record && belongsTo(*record, info))
        return record->holder;
    LockHolder holder;
    holder.since = Timestamp::from(QFileInfo(lockPath).lastModified());
    if (info) {
        holder.computer = readable(info->computer);
        holder.processId = info->processId;
    }
    return holder;
}

bool isThisComputer(const std::optional<LockInfo>& info, const std::optional<HolderRecord>& record) {
    if (record && belongsTo(*record, info) && !record->computerId.isEmpty() && !thisComputerId().isEmpty())
        return record->computerId == thisComputerId();
    return info && info->computer == QSysInfo::machineHostName();
}

QJsonObject toJson(const HolderRecord& record) {
    return {
        {QStringLiteral("format"), recordFormat},
        {QStringLiteral("formatVersion"), recordVersion},
        {QStringLiteral("user"), record.holder.user},
        {QStringLiteral("computer"), record.holder.computer},
        {QStringLiteral("computerId"), record.computerId},
        {QStringLiteral("processId"), record.holder.processId},
        {QStringLiteral("since"), record.holder.since.toDateTime().toString(Qt::ISODateWithMs)},
        {QStringLiteral("workspace"), record.workspace.value},
        {QStringLiteral("file"), QString::fromLatin1(record.file.toHex())},
    };
}

std::optional<HolderRecord> fromJson(const QJsonObject& json) {
    if (json.value(QStringLiteral("format")).toString() != recordFormat ||
        json.value(QStringLiteral("formatVersion")).toInt() != recordVersion)
        return std::nullopt;
    HolderRecord record;
    record.holder.user = readable(json.value(QStringLiteral("user")).toString());
    record.holder.computer = readable(json.value(QStringLiteral("computer")).toString());
    record.holder.processId = json.value(QStringLiteral("processId")).toInteger();
    const QDateTime since = QDateTime::fromString(json.value(QStringLiteral("since")).toString(), Qt::ISODateWithMs);
    if (since.isValid())
        record.holder.since = Timestamp::from(since);
    record.computerId = json.value(QStringLiteral("computerId")).toString();
    record.workspace = WorkspaceId(json.value(QStringLiteral("workspace")).toString());
    record.file = QByteArray::fromHex(json.value(QStringLiteral("file")).toString().toLatin1());
    return record;
}

} // namespace

QString WorkspaceLock::lockPath(const QString& path) {
    return beside(path, QStringLiteral(".lock"));
}

QString WorkspaceLock::recordPath(const QString& path) {
    return beside(path, QStringLiteral(".holder"));
}

std::optional<HolderRecord> WorkspaceLock::readRecord(const QString& path) {
    constexpr qint64 largest = 64 * 1024;
    QFile file(recordPath(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > largest)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isObject() ? fromJson(document.object()) : std::nullopt;
}

WorkspaceLock::Attempt WorkspaceLock::take(const QString& path, StaleLockPrompt* prompt) {
    Attempt attempt;
    const QFileInfo existing(lockPath(path));
    if (existing.exists() && !existing.isFile()) { // reading a pipe would never end
        attempt.heldBy = LockHolder{};
        return attempt;
    }
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0); // only a dead process makes a lock stale, never its age: sessions last for days
    const std::optional<LockInfo> before = infoOf(*lock);
    const std::optional<HolderRecord> record = readRecord(path);
    if (lock->tryLock(0)) {
        // QLockFile removes the lock of another process only after seeing that it runs no more on this computer.
        if (record && belongsTo(*record, before))
            attempt.leftBehind = record;
    } else if (lock->error() == QLockFile::LockFailedError) {
        const LockHolder holder = holderFrom(before, record, lockPath(path));
        const bool mayAsk = prompt && !isThisComputer(before, record);
        if (!mayAsk || !prompt->takeOverFrom(holder) || !lock->removeStaleLockFile() || !lock->tryLock(0)) {
            attempt.heldBy = holder;
            return attempt;
        }
    } else {
        return attempt;
    }
    attempt.lock.reset(new WorkspaceLock(path, std::move(lock)));
    return attempt;
}

WorkspaceLock::WorkspaceLock(const QString& path, std::unique_ptr<QLockFile> lock)
    : m_path(path), m_lock(std::move(lock)) {}

WorkspaceLock::~WorkspaceLock() {
    const std::optional<HolderRecord> written = readRecord(m_path);
    if (written && written->holder.processId == QCoreApplication::applicationPid() &&
        written->holder.computer == QSysInfo::machineHostName())
        QFile::remove(recordPath(m_path));
    m_lock->unlock();
}

Result<QByteArray> WorkspaceLock::recordOf(const WorkspaceId& workspace, Timestamp now) const {
    const Result<FileStamp> stamp = fileStamp(m_path);
    if (!stamp)
        return stamp.error();
    HolderRecord record;
    record.holder = {userName(), QSysInfo::machineHostName(), QCoreApplication::applicationPid(), now};
    record.computerId = thisComputerId();
    record.workspace = workspace;
    record.file = stamp->file;
    return QJsonDocument(toJson(record)).toJson();
}

Result<void> WorkspaceLock::announce(const WorkspaceId& workspace, Timestamp now) {
    const Result<QByteArray> record = recordOf(workspace, now);
    if (!record)
        return record.error();
    QFile file(recordPath(m_path));
    // Made anew and not written over: what has this name may be a link or a pipe that someone put there.
    file.remove();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
        file.write(*record) != record->size())
        return Error{ErrorCode::FileUnwritable,
                     Texts::tr("Nothing can be written in the folder of %1.").arg(QFileInfo(m_path).fileName()),
                     file.errorString()};
    m_unconfirmed = *record;
    return {};
}

Result<void> WorkspaceLock::confirm(const WorkspaceId& workspace, Timestamp now) {
    const Result<QByteArray> record = recordOf(workspace, now);
    if (!record)
        return record.error();
    m_unconfirmed = *record;
    return confirm();
}

Result<void> WorkspaceLock::confirm() {
    if (m_unconfirmed.isEmpty())
        return {};
    const Result<void> written = writeVerified(recordPath(m_path), m_unconfirmed);
    if (written)
        m_unconfirmed.clear();
    return written;
}

} // namespace ks
