#include "storage/editwriter.h"

#include "domain/editkeys.h"
#include "storage/actorrepository.h"
#include "storage/adjustmentrepository.h"
#include "storage/changelogrepository.h"
#include "storage/roundrepository.h"
#include "storage/selfevaluationrepository.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

QString versionKey(const RoundId& id) {
    return editKeys::of(id);
}
QString versionKey(const ScoreKey& key) {
    return editKeys::of(key);
}
template<class Key>
QString versionKey(const Key& key) {
    return keyText(key);
}

QString logKey(const Round& row) {
    return editKeys::of(row.id);
}
QString logKey(const ThemeScore& row) {
    return editKeys::of(row.place);
}
QString logKey(const Adjustment& row) {
    return editKeys::of(row);
}
template<class T>
QString logKey(const T& row) {
    return keyText(row.key());
}

template<class T>
QString entityOf(const RowDelta<T>&) {
    return QLatin1String(T::entity);
}
QString entityOf(const RowDelta<Round>&) {
    return editKeys::round;
}
QString entityOf(const RowDelta<ThemeScore>&) {
    return editKeys::themeScore;
}
QString entityOf(const RowDelta<Adjustment>&) {
    return editKeys::adjustment;
}

} // namespace

Result<void> EditWriter::write(const Edit& edit, const LogContext& context) {
    for (const Delta& each : edit.deltas) {
        const Result<void> done = std::visit([&](const auto& delta) { return writeDelta(delta); }, each);
        if (!done)
            return done;
    }
    if (const Result<void> done = m_scores.settle(); !done)
        return done;
    return log(edit, context);
}

/// Of a row that this edit wrote already it is the version that it has since.
std::optional<qint64> EditWriter::expectedVersion(const WrittenRow& row) const {
    const auto written = m_written.constFind(row);
    return written == m_written.cend() ? m_seen.expected(row.round, row.entity, row.key) : *written;
}

template<class Repository, class T>
Result<void> EditWriter::writeRow(Repository& repository, const RowDelta<T>& delta, const QString& round,
                                  const QString& entity) {
    if (!delta.before && !delta.after)
        return {};
    const QString key = versionKey(delta.key());
    const auto found = repository.find(delta.key());
    if (!found)
        return found.error();
    const auto& stored = *found;
    if (stored.has_value() != delta.before.has_value() || (stored && stored->row != *delta.before))
        return conflict(entity + QLatin1Char(' ') + key);
    if (!delta.before) {
        m_written.insert({round, entity, key}, 1);
        return repository.insert(*delta.after);
    }
    const qint64 version = expectedVersion({round, entity, key}).value_or(stored->version);
    const Result<int> changed =
        delta.after ? repository.update(*delta.after, version) : repository.remove(delta.key(), version);
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return conflict(QStringLiteral("%1 %2 at version %3").arg(entity, key).arg(version));
    m_written.insert({round, entity, key}, delta.after ? version + 1 : 1);
    return {};
}

Result<void> EditWriter::writeDelta(const RowDelta<Round>& delta) {
    if (const Result<void> done = m_scores.settle(); !done)
        return done;
    RoundRepository rounds(m_database);
    return writeRow(rounds, delta, {}, editKeys::round);
}

Result<void> EditWriter::writeDelta(const RowDelta<ThemeScore>& delta) {
    return writeRow(m_scores, delta, delta.key().round.value, editKeys::themeScore);
}

Result<void> EditWriter::writeDelta(const RowDelta<Adjustment>& delta) {
    AdjustmentRepository adjustments(m_database);
    const QString round = (delta.after ? *delta.after : *delta.before).round.value;
    return writeRow(adjustments, delta, round, editKeys::adjustment);
}

template<class T>
Result<void> EditWriter::writeDelta(const RowDelta<T>& delta) {
    RowRepository<T> rows(m_database);
    const QString round = roundOfRow(delta.after ? *delta.after : *delta.before).value;
    return writeRow(rows, delta, round, QLatin1String(T::entity));
}

Result<void> EditWriter::log(const Edit& edit, const LogContext& context) {
    if (!context.actor.isEmpty()) {
        if (const Result<void> known = ActorRepository(m_database).ensure(context.actor); !known)
            return known;
    }
    ChangeLogRepository changeLog(m_database);
    const Result<qint64> step = changeLog.nextStep();
    if (!step)
        return step.error();
    for (const Delta& each : edit.deltas) {
        LogEntry entry;
        entry.action = context.action;
        entry.at = context.at;
        entry.actor = context.actor;
        entry.label = edit.label;
        entry.reason = edit.reason;
        std::visit(
            [&](const auto& delta) {
                entry.entity = entityOf(delta);
                entry.entityKey = logKey(delta.after ? *delta.after : *delta.before);
                entry.oldText = delta.before ? logText(*delta.before) : QString();
                entry.newText = delta.after ? logText(*delta.after) : QString();
            },
            each);
        if (const Result<void> done = changeLog.append(*step, entry); !done)
            return done;
    }
    return {};
}

void EditWriter::noteVersions(RowVersions& versions) const {
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it)
        versions.seen(it.key().round, it.key().entity, it.key().key, it.value());
}

Error EditWriter::conflict(const QString& detail) const {
    return {ErrorCode::Conflict,
            Texts::tr("What you changed was changed elsewhere in the meantime. Your change was not stored and nothing "
                      "was lost; reload the workspace and make the change again."),
            detail};
}

} // namespace ks
