#include "forms/formbackups.h"

#include "base/verifiedwriter.h"
#include "forms/forgetperson.h"
#include "forms/openform.h"
#include "storage/backup.h"
#include "storage/keptfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormBackups)
};

const QString nameFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
constexpr qint64 least = 30 * 60'000; // milliseconds between two copies

QString pathFor(const QString& folder, Timestamp taken) {
    return folder + QLatin1Char('/') + taken.toDateTime().toUTC().toString(nameFormat) + formSuffix;
}

std::optional<Timestamp> takenAt(const QString& fileName) {
    if (!isFormPath(fileName))
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(fileName.chopped(formSuffix.size()), nameFormat);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return Timestamp{moment.toMSecsSinceEpoch(), 0};
}

/// Newest first.
QList<Timestamp> timesIn(const QString& folder) {
    QList<Timestamp> times;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        if (const std::optional<Timestamp> taken = takenAt(name))
            times.append(*taken);
    }
    std::sort(times.begin(), times.end(),
              [](const Timestamp& a, const Timestamp& b) { return a.utcMilliseconds > b.utcMilliseconds; });
    return times;
}

/// Takes away what a program left that was killed while it wrote a copy. How many there were.
int sweepUnfinished(const QString& folder) {
    int removed = 0;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (name.contains(formSuffix + QLatin1Char('.')) && name.contains(QLatin1String(".tmp")))
            removed += QFile::remove(folder + QLatin1Char('/') + name) ? 1 : 0;
    }
    return removed;
}

Error noFolder(const QString& folder) {
    return {ErrorCode::FileUnwritable,
            Texts::tr("No backup could be made: the folder %1 could not be made. The form is as it was; save a copy "
                      "elsewhere.")
                .arg(QDir::toNativeSeparators(folder)),
            {}};
}

} // namespace

namespace formBackups {

QString folderOf(const Workspace& form) {
    QStringList of{form.info.id.value};
    if (!form.rounds.isEmpty())
        of.append(form.roundsInOrder().last().id.value); // also while the one before is shown
    if (!form.cities.isEmpty())
        of.append(form.cities.first().id.value);
    return keptFolder(QStringLiteral("form-backups"), WorkspaceId(of.join(QLatin1Char('-'))));
}

QStringList all(const Workspace& form) {
    QStringList paths;
    for (const Timestamp& taken : timesIn(folderOf(form)))
        paths.append(pathFor(folderOf(form), taken));
    return paths;
}

Result<bool> keepIfDue(const QString& path, const Workspace& form, Timestamp now) {
    const Result<QByteArray> bytes = formBytes(path);
    if (!bytes)
        return bytes.error();
    const QString folder = folderOf(form);
    if (const QList<Timestamp> times = timesIn(folder); !times.isEmpty()) {
        // A clock that was set back must not keep copies from being made.
        const qint64 age = now.utcMilliseconds - times.first().utcMilliseconds;
        const Result<QByteArray> newest = formBytes(pathFor(folder, times.first()));
        if ((age >= 0 && age < least) || (newest && *newest == *bytes))
            return false;
    }
    if (!QDir().mkpath(folder))
        return noFolder(folder);
    Timestamp taken{now.utcMilliseconds, 0};
    while (QFile::exists(pathFor(folder, taken)))
        ++taken.utcMilliseconds;
    if (const Result<void> written = writeVerified(pathFor(folder, taken), *bytes); !written)
        return written.error();
    for (const Timestamp& each : backups::surplus(timesIn(folder), now))
        QFile::remove(pathFor(folder, each));
    return true;
}

Result<Forgotten> forget(const Workspace& form, const Person& person, const Workspace& model) {
    Forgotten done;
    done.removed = sweepUnfinished(folderOf(form));
    for (const QString& path : all(form)) {
        const Result<QByteArray> bytes = formBytes(path);
        Result<FormFile> kept = bytes ? readForm(*bytes, model) : Result<FormFile>(bytes.error());
        if (!kept) {
            done.removed += QFile::remove(path) ? 1 : 0;
            continue;
        }
        done.withTexts += rowsWith(*kept, tracesOf(person)) > 0 ? 1 : 0;
        if (rowsOfPerson(*kept, person).isEmpty())
            continue;
        forgetPerson(*kept, person);
        if (const Result<void> written = writeVerified(path, writeForm(*kept)); !written)
            return written.error();
        ++done.rewritten;
    }
    return done;
}

} // namespace formBackups

} // namespace ks
