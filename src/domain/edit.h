#pragma once

#include "domain/workspace.h"

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

/// A new kind of editable row is one more alternative here; store, session and log follow by overload.
using Delta = std::variant<RowDelta<Round>, RowDelta<ThemeScore>, RowDelta<Adjustment>>;

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

/// The round that the edit changes, or rows of; empty for an empty edit.
RoundId roundOf(const Edit& edit);

/// Applies the rows of an edit to the value in memory. Rows of a round that is not loaded are skipped.
void applyTo(Workspace& workspace, const Edit& edit);

/// What changed, for everything that shows it.
struct Change {
    enum class Cause { Edited, Undone, Redone, RoundLoaded, Reloaded };

    Cause cause = Cause::Edited;
    std::vector<ScoreKey> scores;
    std::vector<ThemeId> globalScores;
    std::vector<RoundId> rounds;
    bool everything = false; ///< another round or workspace: ask anew for all
};

Change changeOf(const Edit& edit, Change::Cause cause);

/// The row for the change log, free of language: notation of the score, state of the round. Never a person's name.
QString logText(const Round& row);
QString logText(const ThemeScore& row);
QString logText(const Adjustment& row);

} // namespace ks
