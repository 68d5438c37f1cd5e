#include "forms/steplog.h"

#include "domain/editkeys.h"

namespace ks {
namespace {

RowRef logRef(const Round& row) {
    return {editKeys::round, editKeys::of(row.id)};
}
RowRef logRef(const ThemeScore& row) {
    return {editKeys::themeScore, editKeys::of(row.place)};
}
RowRef logRef(const Adjustment& row) {
    return {editKeys::adjustment, editKeys::of(row)};
}
template<class T>
RowRef logRef(const T& row) {
    return refOf(row);
}

template<class T>
LogEntry entryOf(const RowDelta<T>& delta) {
    const RowRef ref = logRef(delta.after ? *delta.after : *delta.before);
    LogEntry entry;
    entry.entity = ref.entity;
    entry.entityKey = ref.key;
    entry.oldText = delta.before ? logText(*delta.before) : QString();
    entry.newText = delta.after ? logText(*delta.after) : QString();
    return entry;
}

bool isAsked(const LogQuery& query, const LogEntry& entry) {
    return (query.entity.isEmpty() || entry.entity == query.entity) &&
           (query.entityKey.isEmpty() || entry.entityKey == query.entityKey) &&
           (!query.steps || entry.sequence == entry.step);
}

} // namespace

void StepLog::note(const Edit& edit, const LogContext& context) {
    QList<LogEntry> rows;
    for (const Delta& each : edit.deltas) {
        LogEntry entry = std::visit([](const auto& delta) { return entryOf(delta); }, each);
        entry.label = edit.label;
        entry.reason = edit.reason;
        rows.append(entry);
    }
    append(rows, context);
}

void StepLog::noteErased(const PersonId& person, const LogContext& context) {
    LogEntry entry;
    entry.entity = QLatin1String(Person::entity);
    entry.entityKey = person.value;
    append({entry}, context);
}

void StepLog::append(QList<LogEntry> rows, const LogContext& context) {
    const qint64 step = m_entries.size() + 1;
    for (LogEntry& each : rows) {
        each.sequence = m_entries.size() + 1;
        each.step = step;
        each.more = each.sequence < step + rows.size() - 1;
        each.action = context.action;
        each.at = context.at;
        each.actor = context.actor;
        m_entries.append(each);
    }
}

QList<LogEntry> StepLog::find(const LogQuery& query) const {
    QList<LogEntry> found;
    for (auto it = m_entries.crbegin(); it != m_entries.crend() && found.size() < query.newest; ++it) {
        if (!isAsked(query, *it))
            continue;
        found.append(*it);
        if (!m_actor.id.isEmpty() && it->actor == m_actor.id)
            found.last().actorName = m_actor.name;
    }
    return found;
}

} // namespace ks
