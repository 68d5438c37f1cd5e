#pragma once

#include "storage/workspacestore.h"

namespace ks {

/// Takes people out of a copy of a workspace, so that the copy stays of use.
class CopyEraser final {
public:
    enum class Outcome {
        Untouched, ///< nothing of the people in it
        Rewritten, ///< goes on without them
        Removed,   ///< was no workspace that can be read any more: of no use, and nobody can tell what is in it
    };
    struct Done {
        Outcome outcome = Outcome::Untouched;
        bool textsLeft = false; ///< somebody typed the name or the address in another text of it
    };

    CopyEraser(const WorkspaceId& id, const QList<PersonId>& people, const QStringList& traces)
        : m_id(id), m_people(people), m_traces(traces) {}

    /// The new content passes the gate before it takes the place of the old one, whole. A copy of another workspace is
    /// left as it is. Errors: FileUnreadable, FileUnwritable, DiskFull, Internal; the copy is as it was.
    Result<Done> clean(const QString& path) const;

    bool isIn(const QByteArray& bytes) const;

private:
    Result<QByteArray> withoutPeople(const QByteArray& bytes, bool& changed) const;
    Result<Done> remove(const QString& path) const;

    WorkspaceId m_id;
    QList<PersonId> m_people;
    QStringList m_traces;
};

} // namespace ks
