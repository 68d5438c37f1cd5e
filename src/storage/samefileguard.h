#pragma once

#include "storage/commitguard.h"
#include "storage/fileidentity.h"

#include <QFile>

#include <memory>
#include <optional>

namespace ks {

/// Refuses a commit when the file on the path is no longer the one that was opened, or when something else wrote
/// into it (B03).
///
/// What is compared: the identity of the file on the path, SQLite's change counter in its header, size and time of
/// modification. When only the time differs (a sync program touched it) the contents decide. The counter is read
/// through a handle that stays open as long as the guard: opening and closing one for each look would, on POSIX, drop
/// the locks of the database connection. The guard must therefore outlive the connection.
class SameFileGuard final : public CommitGuard {
public:
    /// Takes the file as it is now for the right one. Errors: FileUnreadable.
    static Result<std::unique_ptr<SameFileGuard>> watch(const QString& path);

    /// Takes the content as it is now for the right one, if the file is still the same: after the connection took back
    /// an unfinished write or upgraded the schema. Errors: ChangedOutside.
    Result<void> adopt();

    Result<void> beforeChanges() override;
    void committed() override;

private:
    struct Seen {
        FileStamp stamp;
        quint32 changeCounter = 0;
        std::optional<size_t> contents; ///< hash; none for a file that is too large to be read at every commit
    };

    explicit SameFileGuard(const QString& path) : m_path(path), m_file(path) {}
    Result<Seen> look(bool withContents);
    std::optional<size_t> hashContents(qint64 size);
    Error changed(const QString& detail) const;

    QString m_path;
    QFile m_file;
    Seen m_seen;
};

} // namespace ks
