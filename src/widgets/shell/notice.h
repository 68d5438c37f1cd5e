#pragma once

#include "base/error.h"

#include <QString>

namespace ks {

/// Something to tell without stopping anybody.
struct Notice {
    enum class Kind { Done, Information, Warning, Failure };

    Kind kind = Kind::Information;
    QString text;       ///< one sentence; shown as it stands
    QString detail;     ///< shown when the pointer rests on it; may be empty
    bool stays = false; ///< true: a state of the file, which cannot be closed away
    QString key;        ///< a notice with the same non-empty key replaces this one
};

inline Notice failureNotice(const Error& error) {
    return {Notice::Kind::Failure, error.text, error.detail, false, QStringLiteral("failure")};
}

} // namespace ks
