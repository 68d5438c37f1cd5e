#pragma once

#include "base/error.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <optional>

namespace ks {

class Prompts;

/// Where things are after a damaged workspace was replaced.
struct Recovery {
    QString damagedPath; ///< the damaged file, under a name of its own
};

/// Offers to put the newest verified backup in the place of a damaged workspace (M6). `damage` is why it did not open;
/// anything but CorruptFile starts nothing. None when there is no backup, or the person leaves things as they are.
/// The damaged file and its journals are kept under another name; when that or the writing fails all is as it was.
/// Errors: FileUnwritable, FileUnreadable, those of writeVerified.
Result<std::optional<Recovery>> recoverDamaged(const QString& path, const Error& damage, Prompts& prompts,
                                               Timestamp now);

} // namespace ks
