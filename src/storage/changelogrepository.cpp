#include "storage/changelogrepository.h"

#include <array>

namespace ks {
namespace {

std::optional<QString> orNone(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

LogAction actionFromName(const QString& name) {
    constexpr std::array actions = {LogAction::Create, LogAction::Edit,   LogAction::Undo,
                                    LogAction::Redo,   LogAction::Import, LogAction::Erase};
    for (const LogAction each : actions) {
        if (logActionName(each) == name)
            return each;
    }
    return LogAction::Edit; // a later program's action: still something that was changed
}

} // namespace

Result<qint64> ChangeLogRepository::nextStep() {
    const Result<qint64> last =
        m_database.number(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'change_log'"));
    return last ? Result<qint64>(*last + 1) : last;
}

Result<void> ChangeLogRepository::append(qint64 step, const LogEntry& entry) {
    return m_database.execute(
        QStringLiteral("INSERT INTO change_log (step, action, at_utc_ms, at_offset_min, actor_id, entity, entity_key, "
                       "old_text, new_text, label, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        step, logActionName(entry.action), entry.at.utcMilliseconds, entry.at.offsetMinutes, orNone(entry.actor.value),
        entry.entity, entry.entityKey, orNone(entry.oldText), orNone(entry.newText), entry.label, entry.reason);
}

Result<QList<LogEntry>> ChangeLogRepository::find(const LogQuery& wanted) {
    const QString where = wanted.entity.isEmpty()      ? QStringLiteral("? = '' AND ? IS NOT NULL")
                          : wanted.entityKey.isEmpty() ? QStringLiteral("l.entity = ? AND ? = ''")
                                                       : QStringLiteral("l.entity = ? AND l.entity_key = ?");
    Result<Query> query = m_database.query(
        QStringLiteral(
            "SELECT l.sequence, l.action, l.at_utc_ms, l.at_offset_min, l.actor_id, p.name, l.entity, "
            "l.entity_key, l.old_text, l.new_text, l.label, l.reason, l.step, EXISTS (SELECT 1 FROM change_log n "
            "WHERE n.sequence = l.sequence + 1 AND n.step = l.step) FROM change_log l "
            "LEFT JOIN actor a ON a.id = l.actor_id LEFT JOIN person p ON p.id = a.person_id "
            "WHERE %1%2 ORDER BY l.sequence DESC LIMIT ?")
            .arg(where, wanted.steps ? QStringLiteral(" AND l.sequence = l.step") : QString()),
        wanted.entity, wanted.entityKey, wanted.newest);
    if (!query)
        return query.error();
    QList<LogEntry> entries;
    while (query->next()) {
        LogEntry entry;
        entry.sequence = query->integer(0);
        entry.action = actionFromName(query->text(1));
        entry.at = {query->integer(2), query->number(3)};
        entry.actor = ActorId(query->text(4));
        entry.actorName = query->text(5);
        entry.entity = query->text(6);
        entry.entityKey = query->text(7);
        entry.oldText = query->text(8);
        entry.newText = query->text(9);
        entry.label = query->text(10);
        entry.reason = query->text(11);
        entry.step = query->integer(12);
        entry.more = query->integer(13) != 0;
        entries.append(entry);
    }
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return entries;
}

} // namespace ks
