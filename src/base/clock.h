#pragma once

#include "base/timestamp.h"

namespace ks {

/// The seam for the time of day, so that tests can set it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() const override { return Timestamp::from(QDateTime::currentDateTime()); }
};

/// A clock that stands still until it is set.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Timestamp start) : m_now(start) {}
    Timestamp now() const override { return m_now; }
    void set(Timestamp moment) { m_now = moment; }
    void advanceMilliseconds(qint64 amount) { m_now.utcMilliseconds += amount; }

private:
    Timestamp m_now;
};

} // namespace ks
