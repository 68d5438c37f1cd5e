#include "app/recovery.h"

#include "base/verifiedwriter.h"
#include "storage/backup.h"
#include "storage/indexrepair.h"
#include "widgets/shell/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Recovery)
};

/// A name beside the file that is not taken: "nulmeting-damaged-20261124-143200.kspiegel".
QString nameForDamaged(const QString& path, Timestamp now) {
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('-') +
                         Texts::tr("damaged") + now.toDateTime().toString(QStringLiteral("-yyyyMMdd-HHmmss"));
    QString name = stem + QStringLiteral(".kspiegel");
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = stem + QLatin1Char('-') + QString::number(number) + QStringLiteral(".kspiegel");
    return name;
}

Error cannotMove(const QString& path) {
    return {
        ErrorCode::FileUnwritable,
        Texts::tr("The damaged file %1 could not be put aside, so nothing was changed. Close other programs that use "
                  "it, and open it again.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

constexpr const char* besides[] = {"", "-journal", "-wal", "-shm"};

void moveBack(const QString& path, const QString& target) {
    for (const char* suffix : besides)
        QFile::rename(target + QLatin1String(suffix), path + QLatin1String(suffix));
}

/// Moves the file and what SQLite may have left beside it; journals of the damaged file must never meet another one.
bool moveAside(const QString& path, const QString& target) {
    for (const char* suffix : besides) {
        const QString each = path + QLatin1String(suffix);
        if (QFileInfo::exists(each) && !QFile::rename(each, target + QLatin1String(suffix))) {
            moveBack(path, target);
            return false;
        }
    }
    return true;
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::FileUnreadable,
            Texts::tr("The backup %1 cannot be read, so nothing was changed.").arg(QDir::toNativeSeparators(path)),
            file.errorString()};
    return file.readAll();
}

/// Keeps the damaged file under a name of its own and puts `bytes` in its place. Gives that name.
Result<QString> exchange(const QString& path, const QByteArray& bytes, Timestamp now) {
    const QString aside = nameForDamaged(path, now);
    if (!moveAside(path, aside))
        return cannotMove(path);
    if (const Result<void> written = writeVerified(path, bytes); !written) {
        moveBack(path, aside);
        return written.error();
    }
    return aside;
}

Result<std::optional<Recovery>> exchanged(const QString& path, const QByteArray& bytes, bool repaired, Timestamp now) {
    const Result<QString> aside = exchange(path, bytes, now);
    if (!aside)
        return aside.error();
    return std::optional(Recovery{*aside, repaired});
}

} // namespace

Result<std::optional<Recovery>> recoverDamaged(const QString& path, const Error& damage, Prompts& prompts,
                                               Timestamp now) {
    if (damage.code != ErrorCode::CorruptFile)
        return std::optional<Recovery>();
    if (const std::optional<RepairedCopy> copy = indexRepair::of(path)) {
        const QString offer = damage.text + QStringLiteral("\n\n") + indexRepair::offer(*copy);
        if (prompts.choose({Texts::tr("Use the repaired copy?"), offer, Texts::tr("Use the repaired copy")}))
            return exchanged(path, copy->bytes, true, now);
    }
    const std::optional<Backup> backup = backups::newestForDamaged(path);
    if (!backup || !prompts.choose({Texts::tr("Put the backup back?"), damage.text, Texts::tr("Put the backup back")}))
        return std::optional<Recovery>();
    const Result<QByteArray> bytes = bytesOf(backup->path);
    if (!bytes)
        return bytes.error();
    return exchanged(path, *bytes, false, now);
}

QString recoveryText(const Recovery& recovery) {
    const QString kept = QDir::toNativeSeparators(recovery.damagedPath);
    return recovery.repaired ? Texts::tr("This is the repaired copy. The damaged file is kept as %1.").arg(kept)
                             : Texts::tr("This is the backup. The damaged file is kept as %1.").arg(kept);
}

} // namespace ks
