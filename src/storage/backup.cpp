#include "storage/backup.h"

#include "base/verifiedwriter.h"
#include "storage/keptfolder.h"
#include "storage/timedfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace ks::backups {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Backups)
};

const QString backupKind = QStringLiteral("backups");
constexpr qint64 minute = 60'000; // milliseconds
constexpr qint64 day = 24 * 60 * minute;

QString root() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + backupKind;
}

QString originPath(const QString& folder) {
    return folder + QStringLiteral("/origin.json");
}

QString canonical(const QString& path) {
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QFileInfo(path).absoluteFilePath() : found;
}

TimedFiles filesIn(const QString& folder) {
    return {folder, QStringLiteral(".kspiegel")};
}

Result<Backup> reopened(const QString& path, Timestamp taken) {
    const Result<SqliteHeader> header = filegate::lookAt(path);
    if (!header)
        return header.error();
    const Result<PrivateImage> image = PrivateImage::of(path);
    if (!image)
        return image.error();
    const Result<WorkspaceFacts> facts = filegate::inspect(*image, path);
    if (!facts)
        return facts.error();
    return Backup{path, taken, *facts};
}

Result<void> noteOrigin(const WorkspaceId& id, const QString& origin) {
    const QJsonObject note{{QStringLiteral("format"), QStringLiteral("kspiegel-backups")},
                           {QStringLiteral("formatVersion"), 1},
                           {QStringLiteral("path"), canonical(origin)}};
    const QByteArray bytes = QJsonDocument(note).toJson();
    QFile file(originPath(folderOf(id)));
    if (file.open(QIODevice::ReadOnly) && file.readAll() == bytes)
        return {};
    file.close();
    return writeVerified(file.fileName(), bytes);
}

QString originIn(const QString& folder) {
    constexpr qint64 largest = 64 * 1024;
    QFile file(originPath(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("path")).toString();
}

Result<Backup> checkedOrRemoved(const QString& path, Timestamp taken, const WorkspaceId& id, const QString& origin) {
    Result<Backup> backup = reopened(path, taken);
    if (backup && backup->facts.id != id)
        backup = Error{ErrorCode::InvalidFile, Texts::tr("The backup is not one of this workspace and was not kept."),
                       backup->facts.id.value};
    if (!backup) {
        QFile::remove(path);
        return backup;
    }
    if (const Result<void> noted = noteOrigin(id, origin); !noted)
        return noted.error();
    return backup;
}

void removeSurplus(const WorkspaceId& id, Timestamp now) {
    const TimedFiles files = filesIn(folderOf(id));
    files.remove(surplus(files.times(), now));
}

} // namespace

QString folderOf(const WorkspaceId& id) {
    return keptFolder(backupKind, id);
}

Result<Backup> keep(const PrivateImage& image, const QString& origin, Timestamp now) {
    const Result<WorkspaceFacts> facts = filegate::inspect(image, origin);
    if (!facts)
        return facts.error();
    const Result<QByteArray> bytes = image.read();
    if (!bytes)
        return bytes.error();
    const TimedFiles files = filesIn(folderOf(facts->id));
    const Result<Timestamp> taken = files.freeMoment(now);
    if (!taken)
        return taken.error();
    const QString path = files.pathOf(*taken);
    if (const Result<void> written = writeVerified(path, *bytes); !written)
        return written.error();
    return checkedOrRemoved(path, *taken, facts->id, origin);
}

Result<Backup> keepOpen(WorkspaceStore& store, const WorkspaceInfo& info, Timestamp now) {
    const TimedFiles files = filesIn(folderOf(info.id));
    const Result<Timestamp> taken = files.freeMoment(now);
    if (!taken)
        return taken.error();
    const QString path = files.pathOf(*taken);
    if (const Result<void> saved = store.saveCopy(path); !saved)
        return saved.error();
    return checkedOrRemoved(path, *taken, info.id, store.path());
}

Result<std::optional<Backup>> keepIfDue(WorkspaceStore& store, const WorkspaceInfo& info, Timestamp now) {
    const QList<Backup> newest = verified(info.id, 1);
    if (!newest.isEmpty()) {
        // A clock that was set back must not keep backups from being made.
        const qint64 age = now.utcMilliseconds - newest.first().takenAt.utcMilliseconds;
        if (newest.first().facts.changedAt == info.changedAt || (age >= 0 && age < 30 * minute))
            return std::optional<Backup>();
    }
    const Result<Backup> made = keepOpen(store, info, now);
    if (!made)
        return made.error();
    removeSurplus(info.id, now);
    return std::optional<Backup>(*made);
}

QList<Backup> verified(const WorkspaceId& id, int most) {
    QList<Backup> found;
    const TimedFiles files = filesIn(folderOf(id));
    const QList<Timestamp> times = files.times();
    for (const Timestamp& taken : times) {
        const Result<Backup> backup = reopened(files.pathOf(taken), taken);
        if (backup && backup->facts.id == id)
            found.append(*backup);
        if (most > 0 && found.size() == most)
            break;
    }
    return found;
}

std::optional<Backup> newestOfFile(const QString& path) {
    const QString wanted = canonical(path);
    std::optional<Backup> newest;
    for (const QString& name : QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = root() + QLatin1Char('/') + name;
        if (originIn(folder) != wanted)
            continue;
        const TimedFiles files = filesIn(folder);
        const QList<Timestamp> times = files.times();
        for (const Timestamp& taken : times) {
            const Result<Backup> backup = reopened(files.pathOf(taken), taken);
            if (!backup)
                continue;
            if (!newest || newest->takenAt.utcMilliseconds < taken.utcMilliseconds)
                newest = *backup;
            break;
        }
    }
    return newest;
}

std::optional<Backup> newestForDamaged(const QString& path) {
    if (const Result<PrivateImage> image = PrivateImage::of(path)) {
        if (const std::optional<WorkspaceId> id = filegate::idInDamaged(*image)) {
            const QList<Backup> found = verified(*id, 1);
            if (!found.isEmpty())
                return found.first();
        }
    }
    return newestOfFile(path);
}

QList<Timestamp> surplus(const QList<Timestamp>& taken, Timestamp now) {
    QList<Timestamp> sorted = taken;
    std::sort(sorted.begin(), sorted.end(),
              [](const Timestamp& a, const Timestamp& b) { return a.utcMilliseconds > b.utcMilliseconds; });
    struct Span {
        int most;
        QString (*of)(const QDateTime&);
        QSet<QString> seen;
    };
    Span spans[] = {
        {7, [](const QDateTime& t) { return t.toString(QStringLiteral("yyyyMMdd")); }, {}},
        {4,
         [](const QDateTime& t) {
             int year = 0;
             const int week = t.date().weekNumber(&year);
             return QStringLiteral("%1-%2").arg(year).arg(week);
         },
         {}},
        {6, [](const QDateTime& t) { return t.toString(QStringLiteral("yyyyMM")); }, {}},
    };
    QList<Timestamp> removable;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i == 0 || now.utcMilliseconds - sorted[i].utcMilliseconds <= 2 * day)
            continue;
        const QDateTime moment = sorted[i].toDateTime().toUTC();
        bool kept = false;
        for (Span& span : spans) {
            const QString name = span.of(moment);
            if (span.seen.contains(name))
                break; // a later one of that day, week or month is kept
            if (span.seen.size() == span.most)
                continue;
            span.seen.insert(name);
            kept = true;
            break;
        }
        if (!kept)
            removable.append(sorted[i]);
    }
    return removable;
}

QString offer(const Backup& backup) {
    const QString when = backup.takenAt.toDateTime().toLocalTime().toString(QStringLiteral("d/MM/yyyy HH:mm"));
    return Texts::tr("The latest backup that passed its check is of %1, with %n score(s): %2", nullptr,
                     backup.facts.scores)
        .arg(when, QDir::toNativeSeparators(backup.path));
}

} // namespace ks::backups
