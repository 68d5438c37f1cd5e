#pragma once

#include "base/result.h"

#include <QByteArray>

namespace ks {

/// What the program ends with.
namespace exitStatus {
inline constexpr int done = 0;
inline constexpr int findings = 1;   ///< done, and there is something to look at
inline constexpr int wrongUsage = 2; ///< the command line asks for what does not exist
inline constexpr int fileFailed = 3; ///< a file could not be read or written, or is no workspace
} // namespace exitStatus

/// Writes the result to standard output. Returns the exit status: done, or fileFailed when it could not be written.
int print(const QByteArray& result);
int print(const QString& result);

/// One line on standard error; returns the exit status that goes with the error.
int refuse(const Error& error);

/// The same, for an error about a file: names it when the text does not.
int refuse(const Error& error, const QString& path);

} // namespace ks
