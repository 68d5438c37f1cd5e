#pragma once

#include "domain/content/rowtext.h"
#include "domain/workspace.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace ks {

/// One row before and after: none before = added, none after = removed.
template<class T>
struct RowDelta {
    std::optional<T> before;
    std::optional<T> after;

    typename T::Key key() const { return after ? after->key() : before->key(); }
    bool operator==(const RowDelta&) const = default;
};

template<class... Rows>
using DeltaOf = std::variant<RowDelta<Rows>...>;

/// A change to one row, of every kind that can be edited. A new kind of content is one more line in ContentRows.
/// What touches all kinds at once is compiled in one place: copying, moving, comparing and giving up.
struct Delta : ContentRows::in<DeltaOf, Round, ThemeScore, Adjustment> {
    template<class Row>
    Delta(RowDelta<Row> rows) : variant(std::in_place_type<RowDelta<Row>>, std::move(rows)) {}
    Delta();
    Delta(const Delta& other);
    Delta(Delta&& other) noexcept;
    Delta& operator=(const Delta& other);
    Delta& operator=(Delta&& other) noexcept;
    ~Delta();
    bool operator==(const Delta& other) const;
};

/// What one user action changes, whole or not at all. Undoing it is applying its inverse.
struct Edit {
    QString label;    ///< names the step in menus: "score Genk, Aanpak"
    QString reason;   ///< why, for the change log; may be empty where no reason is asked
    QString mergeKey; ///< edits with the same non-empty key within a second become one step (typing)
    std::vector<Delta> deltas;

    bool isEmpty() const { return deltas.empty(); }
    bool operator==(const Edit&) const = default;
};

/// The same rows, before and after exchanged, last one first.
Edit inverseOf(const Edit& edit);

/// The round that the edit changes, or rows of; empty when it has only rows that belong to all rounds, or none.
RoundId roundOf(const Edit& edit);

/// Applies the rows of an edit to the value in memory. Rows of a round that is not loaded are skipped.
void applyTo(Workspace& workspace, const Edit& edit);

/// What changed, for everything that shows it.
struct Change {
    enum class Cause { Edited, Undone, Redone, RoundLoaded, Reloaded };

    Cause cause = Cause::Edited;
    std::vector<ScoreKey> scores;
    std::vector<AdjustmentPlace> adjustments;
    std::vector<RoundId> rounds;
    std::vector<RowRef> content; ///< rows beside the scores
    bool everything = false;     ///< another round or workspace: ask anew for all
};

Change changeOf(const Edit& edit, Change::Cause cause);
/// True when the change touches rows of this kind, or everything.
template<class T>
bool concerns(const Change& change) {
    return change.everything || std::any_of(change.content.begin(), change.content.end(),
                                            [](const RowRef& each) { return each.entity == QLatin1String(T::entity); });
}

/// The row for the change log, free of language: notation of the score, state of the round. Never a person's name.
QString logText(const Round& row);
QString logText(const ThemeScore& row);
QString logText(const Adjustment& row);

} // namespace ks
