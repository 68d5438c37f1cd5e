#include "forms/intake/workspacechanges.h"

#include "domain/editkeys.h"

#include <algorithm>

namespace ks {
namespace {

// Free of language, since the log outlives the language in which it was written.
const QString sent = QStringLiteral("kszelf");
const QString takenMark = QStringLiteral("kszelf: ");

bool isOfForms(const LogEntry& entry) {
    return entry.reason == sent || entry.reason.startsWith(takenMark);
}

/// The changes that made the row as it is, newest first: those that were undone left no trace in it.
QList<LogEntry> inForce(const QList<LogEntry>& newestFirst) {
    QList<LogEntry> left;
    int undone = 0;
    for (const LogEntry& each : newestFirst) {
        if (each.action == LogAction::Undo)
            ++undone;
        else if (undone > 0)
            --undone;
        else
            left.append(each);
    }
    return left;
}

} // namespace

Result<bool> WorkspaceChanges::changedHere(const RowRef& row, const CityId& city) {
    const Result<qint64> known = lastKnownTo(city);
    if (!known)
        return known.error();
    const Result<QList<LogEntry>> history = m_store.history({row.entity, row.key});
    if (!history)
        return history.error();
    const QList<LogEntry> left = inForce(*history);
    return !left.isEmpty() && !isOfForms(left.first()) && left.first().step > *known;
}

Result<qint64> WorkspaceChanges::lastKnownTo(const CityId& city) {
    if (const auto found = m_known.find(city); found != m_known.end())
        return found->second;
    const Result<QList<LogEntry>> round = m_store.history({editKeys::round, editKeys::of(m_round), 100000});
    const Result<QList<LogEntry>> form =
        m_store.history({QLatin1String(SelfEvaluation::entity), keyText(CityKey{m_round, city})});
    if (!round)
        return round.error();
    if (!form)
        return form.error();
    // What a round begins with, copied from the one before, every city knows.
    qint64 known = round->isEmpty() ? 0 : round->last().step;
    const QList<LogEntry> steps = inForce(*form);
    const auto ofForms = std::find_if(steps.cbegin(), steps.cend(), isOfForms);
    if (ofForms != steps.cend())
        known = std::max(known, ofForms->step);
    m_known.emplace(city, known);
    return known;
}

QString WorkspaceChanges::reasonOfSending() {
    return sent;
}

QString WorkspaceChanges::reasonOfIntake(const QStringList& forms) {
    return takenMark + forms.join(QStringLiteral(", "));
}

QString WorkspaceChanges::formsOfReason(const QString& reason) {
    return reason.startsWith(takenMark) ? reason.sliced(takenMark.size()) : QString();
}

} // namespace ks
