#include "storage/eraselog.h"

#include "storage/actorrepository.h"
#include "storage/changelogrepository.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EraseLog)
};

const QString setting = QStringLiteral("erasures");

} // namespace

Result<void> EraseLog::append(const QList<PersonId>& people, const QStringList& seats, const LogContext& context) {
    if (!context.actor.isEmpty()) {
        if (const Result<void> known = ActorRepository(m_database).ensure(context.actor); !known)
            return known;
    }
    ChangeLogRepository log(m_database);
    const Result<qint64> step = log.nextStep();
    if (!step)
        return step.error();
    LogEntry entry;
    entry.action = LogAction::Erase;
    entry.at = context.at;
    entry.actor = context.actor;
    entry.label = Texts::tr("personal data erased");
    entry.entity = QLatin1String(SteeringMember::entity);
    for (const QString& seat : seats) {
        entry.entityKey = seat;
        if (const Result<void> done = log.append(*step, entry); !done)
            return done;
    }
    entry.entity = QLatin1String(Person::entity);
    for (const PersonId& person : people) {
        entry.entityKey = person.value;
        if (const Result<void> done = log.append(*step, entry); !done)
            return done;
    }
    return {};
}

Result<void> EraseLog::list(const QList<PersonId>& people) {
    const Result<QList<PersonId>> before = listed();
    if (!before)
        return before.error();
    QStringList ids;
    for (const PersonId& each : *before + people)
        ids.append(each.value);
    ids.removeDuplicates();
    return m_database.execute(QStringLiteral("INSERT INTO workspace_setting (name, value) VALUES (?, ?) "
                                             "ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
                                             "row_version = row_version + 1"),
                              setting, ids.join(QLatin1Char('\n')));
}

Result<QList<PersonId>> EraseLog::listed() {
    Result<Query> query =
        m_database.query(QStringLiteral("SELECT value FROM workspace_setting WHERE name = ?"), setting);
    if (!query)
        return query.error();
    QList<PersonId> people;
    if (query->next()) {
        for (const QString& id : query->text(0).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            people.append(PersonId(id));
    }
    const Result<void> done = query->finish();
    return done ? Result<QList<PersonId>>(people) : Result<QList<PersonId>>(done.error());
}

Result<void> EraseLog::clear() {
    return m_database.execute(QStringLiteral("DELETE FROM workspace_setting WHERE name = ?"), setting);
}

} // namespace ks
