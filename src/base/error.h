#pragma once

#include <QString>

namespace ks {

/// What kind of thing went wrong; callers branch on it, people read Error::text.
enum class ErrorCode {
    InvalidInput,   ///< what a person typed or a caller passed is outside the rules
    InvalidFile,    ///< the file is not what it should be (foreign, empty, junk, altered)
    CorruptFile,    ///< the file is ours but damaged
    NewerFile,      ///< the file comes from a later version of the program
    FileUnreadable, ///< cannot be opened or read
    FileUnwritable, ///< cannot be written (permission, missing folder)
    DiskFull,       ///< no room left on the target
    Locked,         ///< another program or computer holds the workspace
    ChangedOutside, ///< the file on disk is no longer the one that was opened
    ReadOnly,       ///< the workspace is open for reading only
    RoundLocked,    ///< the round no longer accepts changes
    Conflict,       ///< the stored row is not the one the edit was based on
    NotFound,       ///< an id that does not exist
    Internal,       ///< a fault of the program itself
};

/// An error as a value. `text` is one sentence for the user: what happened, that nothing was lost, what to do.
/// `detail` is for the log and the details pane (library messages, positions); it may be empty.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;

    bool operator==(const Error&) const = default;
};

inline Error invalidInput(const QString& text) {
    return {ErrorCode::InvalidInput, text, {}};
}

} // namespace ks
