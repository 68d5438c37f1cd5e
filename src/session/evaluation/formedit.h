#pragma once

#include "domain/edit.h"

#include <optional>

/// What the builders of edits of a self-evaluation have in common.
namespace ks::formEdit {

/// The form of a city, when its round may be filled in. Errors: NotFound, RoundLocked, InvalidInput.
Result<SelfEvaluation> formOf(const Workspace& workspace, const CityId& city);

template<class T>
std::optional<T> stored(const Workspace& workspace, const typename T::Key& key) {
    const T* row = workspace.content.of<T>().find(key);
    return row ? std::optional(*row) : std::nullopt;
}

/// Adds the change of a row, when it is one.
template<class T>
void change(Edit& edit, const std::optional<T>& before, const std::optional<T>& after) {
    if (before != after)
        edit.deltas.push_back(RowDelta<T>{before, after});
}

/// After `edit`, keeps beside each score of the city what then follows from the answers.
void deriveAnew(Edit& edit, const Workspace& before, const CityId& city);

/// Adds to `edit`, which changes what a city has handed in, that its form is being filled in again: a correction has
/// begun (M11). Rows that are no part of what is handed in (names, hand-ins, where filling in stopped) change nothing,
/// nor does an edit that hands in.
Edit withFormReopened(const Workspace& workspace, Edit edit);

} // namespace ks::formEdit
