#include "forms/formbackups.h"

#include "base/verifiedwriter.h"
#include "forms/forgetperson.h"
#include "forms/openform.h"
#include "storage/backup.h"
#include "storage/keptfolder.h"
#include "storage/timedfiles.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ks {
namespace {

constexpr qint64 least = 30 * 60'000; // milliseconds between two copies

TimedFiles filesOf(const Workspace& form) {
    return {formBackups::folderOf(form), formSuffix};
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
    return filesOf(form).paths();
}

Result<bool> keepIfDue(const QString& path, const Workspace& form, Timestamp now) {
    const Result<QByteArray> bytes = formBytes(path);
    if (!bytes)
        return bytes.error();
    const TimedFiles files = filesOf(form);
    if (const QList<Timestamp> times = files.times(); !times.isEmpty()) {
        // A clock that was set back must not keep copies from being made.
        const qint64 age = now.utcMilliseconds - times.first().utcMilliseconds;
        const Result<QByteArray> newest = formBytes(files.pathOf(times.first()));
        if ((age >= 0 && age < least) || (newest && *newest == *bytes))
            return false;
    }
    const Result<Timestamp> taken = files.freeMoment(now);
    if (!taken)
        return taken.error();
    if (const Result<void> written = writeVerified(files.pathOf(*taken), *bytes); !written)
        return written.error();
    files.remove(backups::surplus(files.times(), now));
    return true;
}

Result<Forgotten> forget(const Workspace& form, const Person& person, const Workspace& model) {
    Forgotten done;
    done.removed = sweepUnfinished(folderOf(form));
    const QStringList paths = all(form);
    for (const QString& path : paths) {
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
