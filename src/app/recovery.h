#pragma once

#include "base/error.h"
#include "base/result.h"
#include "base/timestamp.h"

#include <optional>

namespace ks {

class Prompts;

/// Where things are after a damaged workspace was replaced.
struct Recovery {
    QString damagedPath;   ///< the damaged file, under a name of its own
    bool repaired = false; ///< what came in its place is its own content with new indexes, not a backup
};

/// Offers what can come in the place of a damaged workspace (M6): a repaired copy when only indexes are damaged, and
/// when there is none or it is not wanted, the newest verified backup. `damage` is why it did not open; anything but
/// CorruptFile starts nothing. None when there is neither, or the person leaves things as they are.
/// The damaged file and its journals are kept under another name; when that or the writing fails all is as it was.
/// Errors: FileUnwritable, FileUnreadable, those of writeVerified.
Result<std::optional<Recovery>> recoverDamaged(const QString& path, const Error& damage, Prompts& prompts,
                                               Timestamp now);

/// A sentence that tells what is open now, and where the damaged file is.
QString recoveryText(const Recovery& recovery);

} // namespace ks
