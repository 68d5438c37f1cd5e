#include "domain/edit.h"

#include "domain/scoretext.h"

#include <algorithm>
#include <utility>

namespace ks {
namespace {

template<class T>
void applyRow(Table<T>& table, const RowDelta<T>& delta) {
    if (delta.after)
        table.put(*delta.after);
    else
        table.remove(delta.key());
}

void applyDelta(Workspace& workspace, const RowDelta<Round>& delta) {
    applyRow(workspace.rounds, delta);
}

void applyDelta(Workspace& workspace, const RowDelta<ThemeScore>& delta) {
    if (delta.key().round == workspace.loadedRound)
        applyRow(workspace.scores, delta);
}

void applyDelta(Workspace& workspace, const RowDelta<Adjustment>& delta) {
    const Adjustment& row = delta.after ? *delta.after : *delta.before;
    if (row.round == workspace.loadedRound)
        applyRow(workspace.adjustments, delta);
}

template<class T>
void applyDelta(Workspace& workspace, const RowDelta<T>& delta) {
    const RoundId round = roundOfRow(delta.after ? *delta.after : *delta.before);
    if (workspace.contentLoaded && (round.isEmpty() || round == workspace.loadedRound))
        applyRow(workspace.content.of<T>(), delta);
}

RoundId roundOfRow(const Round& row) {
    return row.id;
}

RoundId roundOfRow(const ThemeScore& row) {
    return row.place.round;
}

RoundId roundOfRow(const Adjustment& row) {
    return row.round;
}

void note(Change& change, const RowDelta<Round>& delta) {
    change.rounds.push_back(delta.key());
}

void note(Change& change, const RowDelta<ThemeScore>& delta) {
    change.scores.push_back(delta.key());
}

void note(Change& change, const RowDelta<Adjustment>& delta) {
    change.adjustments.push_back((delta.after ? *delta.after : *delta.before).place());
}

template<class T>
void note(Change& change, const RowDelta<T>& delta) {
    change.content.push_back({QLatin1String(T::entity), keyText(delta.key())});
}

} // namespace

Delta::Delta() = default;
Delta::Delta(const Delta& other) = default;
Delta::Delta(Delta&& other) noexcept = default;
Delta& Delta::operator=(const Delta& other) = default;
Delta& Delta::operator=(Delta&& other) noexcept = default;
Delta::~Delta() = default;
bool Delta::operator==(const Delta& other) const = default;

Edit inverseOf(const Edit& edit) {
    Edit inverse = edit;
    std::reverse(inverse.deltas.begin(), inverse.deltas.end());
    for (Delta& each : inverse.deltas)
        std::visit([](auto& delta) { std::swap(delta.before, delta.after); }, each);
    return inverse;
}

RoundId roundOf(const Edit& edit) {
    for (const Delta& each : edit.deltas) {
        RoundId round =
            std::visit([](const auto& delta) { return roundOfRow(delta.after ? *delta.after : *delta.before); }, each);
        if (!round.isEmpty())
            return round;
    }
    return {};
}

void applyTo(Workspace& workspace, const Edit& edit) {
    for (const Delta& each : edit.deltas)
        std::visit([&](const auto& delta) { applyDelta(workspace, delta); }, each);
}

Change changeOf(const Edit& edit, Change::Cause cause) {
    Change change;
    change.cause = cause;
    for (const Delta& each : edit.deltas)
        std::visit([&](const auto& delta) { note(change, delta); }, each);
    return change;
}

QString logText(const Round& row) {
    return row.name + QStringLiteral(" (") + roundStateName(row.state) + QLatin1Char(')');
}

QString logText(const ThemeScore& row) {
    return row.wording.isEmpty() ? scoreNotation(row.score)
                                 : scoreNotation(row.score) + QStringLiteral(" (") + row.wording + QLatin1Char(')');
}

QString logText(const Adjustment& row) {
    return scoreNotation(row.value) + QStringLiteral(" (") + adjustmentSourceName(row.source) + QLatin1Char(')');
}

} // namespace ks
