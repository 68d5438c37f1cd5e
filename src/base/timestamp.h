#pragma once

#include <QDateTime>

namespace ks {

/// A moment: UTC plus the offset of the computer that wrote it (M18). Never used to order edits; sequence numbers do.
struct Timestamp {
    qint64 utcMilliseconds = 0;
    int offsetMinutes = 0;

    static Timestamp from(const QDateTime& moment) { return {moment.toMSecsSinceEpoch(), moment.offsetFromUtc() / 60}; }
    /// In the offset of the writer.
    QDateTime toDateTime() const {
        return QDateTime::fromMSecsSinceEpoch(utcMilliseconds, Qt::OffsetFromUTC, offsetMinutes * 60);
    }
    bool isNull() const { return utcMilliseconds == 0; }
    bool operator==(const Timestamp&) const = default;
};

} // namespace ks
