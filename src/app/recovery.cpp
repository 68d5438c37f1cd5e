#include "app/recovery.h"

#include "base/verifiedwriter.h"
#include "storage/backup.h"
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
                  "it, or copy the backup by hand.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

/// Moves the file and what SQLite may have left beside it; journals of the damaged file must never meet the backup.
bool moveAside(const QString& path, const QString& target) {
    if (!QFile::rename(path, target))
        return false;
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        const QString beside = path + QLatin1String(suffix);
        if (QFileInfo::exists(beside) && !QFile::rename(beside, target + QLatin1String(suffix))) {
            QFile::rename(target, path);
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

} // namespace

Result<std::optional<Recovery>> recoverDamaged(const QString& path, const Error& damage, Prompts& prompts,
                                               Timestamp now) {
    if (damage.code != ErrorCode::CorruptFile)
        return std::optional<Recovery>();
    const std::optional<Backup> backup = backups::newestForDamaged(path);
    if (!backup || !prompts.choose({Texts::tr("Put the backup back?"), damage.text, Texts::tr("Put the backup back")}))
        return std::optional<Recovery>();
    const Result<QByteArray> bytes = bytesOf(backup->path);
    if (!bytes)
        return bytes.error();
    const QString aside = nameForDamaged(path, now);
    if (!moveAside(path, aside))
        return cannotMove(path);
    if (const Result<void> written = writeVerified(path, *bytes); !written) {
        QFile::rename(aside, path);
        return written.error();
    }
    return std::optional(Recovery{aside});
}

} // namespace ks
