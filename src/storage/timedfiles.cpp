#include "storage/timedfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <optional>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TimedFiles)
};

const QString fileTime = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

std::optional<Timestamp> takenAt(const QString& fileName, const QString& suffix) {
    if (!fileName.endsWith(suffix))
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(fileName.chopped(suffix.size()), fileTime);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return Timestamp{moment.toMSecsSinceEpoch(), 0};
}

} // namespace

QString TimedFiles::pathOf(Timestamp taken) const {
    return m_folder + QLatin1Char('/') + taken.toDateTime().toUTC().toString(fileTime) + m_suffix;
}

QList<Timestamp> TimedFiles::times() const {
    QList<Timestamp> times;
    for (const QString& name : QDir(m_folder).entryList(QDir::Files)) {
        if (const std::optional<Timestamp> taken = takenAt(name, m_suffix))
            times.append(*taken);
    }
    std::sort(times.begin(), times.end(),
              [](const Timestamp& a, const Timestamp& b) { return a.utcMilliseconds > b.utcMilliseconds; });
    return times;
}

QStringList TimedFiles::paths() const {
    QStringList paths;
    for (const Timestamp& taken : times())
        paths.append(pathOf(taken));
    return paths;
}

Result<Timestamp> TimedFiles::freeMoment(Timestamp now) const {
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::FileUnwritable,
                     Texts::tr("No backup could be made: the folder %1 could not be made. Your work is as it was; save "
                               "a copy elsewhere.")
                         .arg(QDir::toNativeSeparators(m_folder)),
                     {}};
    Timestamp taken{now.utcMilliseconds, 0};
    while (QFile::exists(pathOf(taken)))
        ++taken.utcMilliseconds;
    return taken;
}

void TimedFiles::remove(const QList<Timestamp>& taken) const {
    for (const Timestamp& each : taken)
        QFile::remove(pathOf(each));
}

} // namespace ks
