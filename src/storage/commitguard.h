#pragma once

#include "base/result.h"

namespace ks {

/// Asked around every write transaction, so that nothing is written into a file that was exchanged underneath (B03).
class CommitGuard {
public:
    virtual ~CommitGuard() = default;

    /// Called under the write lock: after BEGIN IMMEDIATE, before the first change. On an error (ChangedOutside) the
    /// caller rolls back and passes the error on.
    virtual Result<void> beforeChanges() = 0;

    /// Called right after a COMMIT that succeeded.
    virtual void committed() = 0;
};

} // namespace ks
