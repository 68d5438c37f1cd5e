#include "storage/actorrepository.h"

#include <QUuid>

namespace ks {

Result<void> ActorRepository::ensure(const ActorId& id) {
    return m_database.execute(QStringLiteral("INSERT INTO actor (id) VALUES (?) ON CONFLICT (id) DO NOTHING"),
                              id.value);
}

Result<QString> ActorRepository::personOf(const ActorId& id) {
    Result<Query> query = m_database.query(QStringLiteral("SELECT person_id FROM actor WHERE id = ?"), id.value);
    if (!query)
        return query.error();
    const QString person = query->next() ? query->text(0) : QString();
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return person;
}

Result<void> ActorRepository::remember(const Actor& actor) {
    if (const Result<void> known = ensure(actor.id); !known)
        return known;
    const Result<QString> person = personOf(actor.id);
    if (!person)
        return person.error();
    const QString name = actor.name.trimmed();
    if (name.isEmpty())
        return person->isEmpty() ? Result<void>() : forget(actor.id, *person);
    if (!person->isEmpty())
        return m_database.execute(
            QStringLiteral("UPDATE person SET name = ?, row_version = row_version + 1 WHERE id = ? AND name <> ?"),
            name, *person, name);
    const QString added = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<void> inserted =
        m_database.execute(QStringLiteral("INSERT INTO person (id, name) VALUES (?, ?)"), added, name);
    if (!inserted)
        return inserted;
    return m_database.execute(QStringLiteral("UPDATE actor SET person_id = ? WHERE id = ?"), added, actor.id.value);
}

Result<void> ActorRepository::forget(const ActorId& id, const QString& person) {
    const Result<void> unlinked =
        m_database.execute(QStringLiteral("UPDATE actor SET person_id = NULL WHERE id = ?"), id.value);
    if (!unlinked)
        return unlinked;
    // A person who also is a member, a respondent or an interviewee stays one.
    return m_database.execute(
        QStringLiteral("DELETE FROM person WHERE id = ? "
                       "AND NOT EXISTS (SELECT 1 FROM actor WHERE person_id = person.id) "
                       "AND NOT EXISTS (SELECT 1 FROM steering_member WHERE person_id = person.id) "
                       "AND NOT EXISTS (SELECT 1 FROM respondent WHERE person_id = person.id) "
                       "AND NOT EXISTS (SELECT 1 FROM interviewee WHERE person_id = person.id)"),
        person);
}

} // namespace ks
