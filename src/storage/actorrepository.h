#pragma once

#include "domain/changelog.h"
#include "storage/database.h"

namespace ks {

/// Who edits. The name is kept with the people, never with the actor or the log (M14).
class ActorRepository final {
public:
    explicit ActorRepository(Database& database) : m_database(database) {}

    /// Makes the actor known without a name, if it is not known yet.
    Result<void> ensure(const ActorId& id);
    /// Gives the actor this name; an empty one takes the name away again.
    Result<void> remember(const Actor& actor);

private:
    Result<QString> personOf(const ActorId& id);
    Result<void> forget(const ActorId& id, const QString& person);

    Database& m_database;
};

} // namespace ks
