#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QList>
#include <QString>

namespace ks {

/// A folder of copies, each named after the moment it was taken: 20261126T203556123Z and the suffix.
class TimedFiles final {
public:
    TimedFiles(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

    const QString& folder() const { return m_folder; }
    QString pathOf(Timestamp taken) const;
    /// Newest first; what the files hold is not looked at.
    QList<Timestamp> times() const;
    QStringList paths() const; ///< newest first
    /// Makes the folder, and finds the first moment from `now` on that has no file. Errors: FileUnwritable.
    Result<Timestamp> freeMoment(Timestamp now) const;
    void remove(const QList<Timestamp>& taken) const;

private:
    QString m_folder;
    QString m_suffix;
};

} // namespace ks
