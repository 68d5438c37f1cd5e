#include "storage/snapshots.h"

#include "storage/filegate.h"
#include "storage/keptfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ks::snapshots {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Snapshots)
};

const QString snapshotEnding = QStringLiteral(".kspiegel");
const QString snapshotTime = QStringLiteral("yyyyMMdd-HHmmss");
constexpr int newestKept = 20;
constexpr int daysKept = 30;

/// None for a file that is no snapshot by its name.
std::optional<QDateTime> takenAt(const QString& fileName) {
    static const QRegularExpression pattern(QStringLiteral(R"(-(\d{8}-\d{6})(?:-\d+)?\.kspiegel$)"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    QDateTime time = QDateTime::fromString(match.captured(1), snapshotTime);
    time.setTimeSpec(Qt::UTC); // only for reckoning: a clock on the wall jumps twice a year
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// What the clock on the wall shows.
QDateTime wallTime(Timestamp now) {
    const QDateTime there = now.toDateTime();
    return QDateTime(there.date(), there.time(), Qt::UTC);
}

QString freeName(const QString& folder, const QString& stem) {
    QString path = folder + QLatin1Char('/') + stem + snapshotEnding;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder + QLatin1Char('/') + stem + QLatin1Char('-') + QString::number(number) + snapshotEnding;
    return path;
}

bool hasState(const Snapshot& snapshot, const WorkspaceInfo& info) {
    const Result<SqliteHeader> header = filegate::lookAt(snapshot.path);
    if (!header)
        return false;
    const Result<PrivateImage> image = PrivateImage::of(snapshot.path);
    if (!image)
        return false;
    const Result<WorkspaceFacts> facts = filegate::inspect(*image, snapshot.path);
    return facts && facts->id == info.id && facts->changedAt == info.changedAt;
}

void removeSurplus(const WorkspaceId& id, const QDateTime& now) {
    const QList<Snapshot> kept = all(id);
    QList<QDateTime> times;
    for (const Snapshot& each : kept)
        times.append(each.takenAt);
    const QList<QDateTime> gone = surplus(times, now);
    for (const Snapshot& each : kept) {
        if (gone.contains(each.takenAt))
            QFile::remove(each.path);
    }
}

} // namespace

QString folderOf(const WorkspaceId& id) {
    return keptFolder(QStringLiteral("snapshots"), id);
}

QList<Snapshot> all(const WorkspaceId& id) {
    QList<Snapshot> found;
    for (const QFileInfo& file : QDir(folderOf(id)).entryInfoList(QDir::Files)) {
        if (const std::optional<QDateTime> taken = takenAt(file.fileName()))
            found.append({file.absoluteFilePath(), *taken, file.size()});
    }
    std::sort(found.begin(), found.end(), [](const Snapshot& a, const Snapshot& b) {
        if (a.takenAt != b.takenAt)
            return a.takenAt > b.takenAt;
        return a.path.size() != b.path.size() ? a.path.size() > b.path.size() : a.path > b.path; // "-10" after "-2"
    });
    return found;
}

Result<Kept> keep(WorkspaceStore& store, const WorkspaceInfo& info, Timestamp now) {
    const QList<Snapshot> before = all(info.id);
    if (!before.isEmpty() && hasState(before.first(), info))
        return Kept{before.first(), false};
    const QString folder = folderOf(info.id);
    if (!QDir().mkpath(folder))
        return Error{
            ErrorCode::FileUnwritable,
            Texts::tr("No snapshot could be kept: the folder %1 could not be made. The workspace is as it was; "
                      "save a copy elsewhere.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
    const QDateTime taken = wallTime(now);
    const QString path =
        freeName(folder, QFileInfo(store.path()).completeBaseName() + QLatin1Char('-') + taken.toString(snapshotTime));
    if (const Result<void> saved = store.saveCopy(path); !saved)
        return saved.error();
    removeSurplus(info.id, taken);
    return Kept{{path, taken, QFileInfo(path).size()}, true};
}

Result<void> remove(const Snapshot& snapshot) {
    if (QFile::remove(snapshot.path) || !QFileInfo::exists(snapshot.path))
        return {};
    return Error{ErrorCode::FileUnwritable,
                 Texts::tr("The snapshot %1 could not be removed: it is still there. Close other programs that use it.")
                     .arg(QDir::toNativeSeparators(snapshot.path)),
                 {}};
}

QList<QDateTime> surplus(const QList<QDateTime>& taken, const QDateTime& now) {
    QList<QDateTime> sorted = taken;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    QList<QDateTime> removable;
    QSet<QString> months;
    for (qsizetype i = newestKept; i < sorted.size(); ++i) {
        if (sorted[i].daysTo(now) <= daysKept)
            continue;
        const QString month = sorted[i].toString(QStringLiteral("yyyyMM"));
        if (months.contains(month))
            removable.append(sorted[i]);
        months.insert(month);
    }
    return removable;
}

QString rule() {
    return Texts::tr("All snapshots of the last %1 days stay, and always the %2 newest. Of older ones the last of each "
                     "month stays.")
        .arg(daysKept)
        .arg(newestKept);
}

} // namespace ks::snapshots
