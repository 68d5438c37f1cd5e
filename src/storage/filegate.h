#pragma once

#include "base/id.h"
#include "base/timestamp.h"
#include "storage/privateimage.h"
#include "storage/sqliteheader.h"

namespace ks {

/// What the gate read in a workspace that passed.
struct WorkspaceFacts {
    WorkspaceId id;
    QString title;
    Timestamp changedAt;  ///< of the last accepted edit
    int schemaNumber = 0; ///< 1 or more
    bool newer = false;   ///< from a later program that lets this one read
    int rounds = 0;
    int scores = 0; ///< stored cells of all rounds

    bool operator==(const WorkspaceFacts&) const = default;
};

/// Tells whether a file is a workspace before anything is opened for writing (M10, cases D01 to D06). Nothing here
/// writes, makes or moves a file.
namespace filegate {

/// The largest file that is looked at, in bytes.
constexpr qint64 largestFile = 1024LL * 1024 * 1024;

/// First look: the kind of thing at the path, its size, and the first bytes. Never waits for a pipe or a device.
/// Errors: FileUnreadable, InvalidFile (not a workspace: says what it is), CorruptFile (one with a damaged beginning).
Result<SqliteHeader> lookAt(const QString& path);

/// Second look, at an image with no journal left to apply: version, every object of the schema, every page, every
/// score. `path` is only for the name in sentences. Errors: InvalidFile, CorruptFile, NewerFile.
Result<WorkspaceFacts> inspect(const PrivateImage& image, const QString& path);

/// SHA-256 in hex over the objects of a schema, as schema::describe() lists them.
QByteArray schemaDigest(const QStringList& objects);
/// The digest of a schema of this program, written down beforehand so that a sound file opens without running the
/// migrations; empty when there is none.
QByteArray knownSchemaDigest(int number);

/// The id in an image that did not pass, if it can still be read: good for finding its backups, and nothing else.
std::optional<WorkspaceId> idInDamaged(const PrivateImage& image);

} // namespace filegate
} // namespace ks
