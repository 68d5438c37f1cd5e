#include "session/linkcuts.h"

namespace ks {
namespace {

/// The keys of the rows that are gone after the edit.
template<class T>
std::set<typename T::Key> removedKeys(const Edit& edit) {
    std::set<typename T::Key> removed;
    for (const Delta& each : edit.deltas) {
        const auto* delta = std::get_if<RowDelta<T>>(&each);
        if (!delta)
            continue;
        if (delta->after)
            removed.erase(delta->key());
        else if (delta->before)
            removed.insert(delta->key());
    }
    return removed;
}

/// The parts of packages that no package has after the edit.
std::set<WorkPackagePartId> removedParts(const Edit& edit) {
    std::set<WorkPackagePartId> removed;
    for (const Delta& each : edit.deltas) {
        const auto* delta = std::get_if<RowDelta<WorkPackage>>(&each);
        if (delta && delta->before) {
            for (const WorkPackagePart& part : delta->before->parts)
                removed.insert(part.id);
        }
        if (delta && delta->after) {
            for (const WorkPackagePart& part : delta->after->parts)
                removed.erase(part.id);
        }
    }
    return removed;
}

template<class T>
bool changes(const Edit& edit, const typename T::Key& key) {
    return std::any_of(edit.deltas.begin(), edit.deltas.end(), [&](const Delta& each) {
        const auto* delta = std::get_if<RowDelta<T>>(&each);
        return delta && (delta->before || delta->after) && delta->key() == key;
    });
}

/// Puts the rows that `cut` changes before everything else. A row that the edit changes itself says what it holds.
template<class T, class Cut>
void cutIn(const RoundContent& content, Edit& edit, Cut&& cut) {
    for (const auto& [key, row] : content.of<T>()) {
        T after = row;
        cut(after);
        if (!(after == row) && !changes<T>(edit, key))
            edit.deltas.insert(edit.deltas.begin(), RowDelta<T>{row, after});
    }
}

template<class T>
void addRoundOf(const Delta& each, std::set<RoundId>& rounds) {
    if (const auto* delta = std::get_if<RowDelta<T>>(&each); delta && delta->before)
        rounds.insert(delta->before->round);
}

} // namespace

std::set<RoundId> roundsLosingLinked(const Edit& edit) {
    std::set<RoundId> rounds;
    if (!removedKeys<ImprovementPoint>(edit).empty()) {
        for (const Delta& each : edit.deltas)
            addRoundOf<ImprovementPoint>(each, rounds);
    }
    if (!removedKeys<Target>(edit).empty()) {
        for (const Delta& each : edit.deltas)
            addRoundOf<Target>(each, rounds);
    }
    if (!removedParts(edit).empty()) {
        for (const Delta& each : edit.deltas)
            addRoundOf<WorkPackage>(each, rounds);
    }
    return rounds;
}

Edit withLinksCut(const RoundContent& content, Edit edit) {
    const std::set<ImprovementPointId> points = removedKeys<ImprovementPoint>(edit);
    if (!points.empty()) {
        cutIn<Recommendation>(content, edit, [&](Recommendation& row) {
            row.answers.removeIf([&](const AnsweredPoint& each) { return points.count(each.point) > 0; });
        });
    }
    const std::set<WorkPackagePartId> parts = removedParts(edit);
    if (!parts.empty()) {
        cutIn<PackageAction>(content, edit, [&](PackageAction& row) {
            if (row.part && parts.count(*row.part) > 0)
                row.part.reset();
        });
    }
    const std::set<ScoreKey> targets = removedKeys<Target>(edit);
    if (!targets.empty()) {
        cutIn<WorkPackage>(content, edit, [&](WorkPackage& row) {
            row.targets.removeIf([&](const PackageTarget& each) {
                return targets.count({row.round, each.theme, each.city}) > 0;
            });
        });
    }
    return edit;
}

} // namespace ks
