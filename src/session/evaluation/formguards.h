#pragma once

#include "domain/edit.h"

/// What every builder of an edit of a form asks first, and how it notes a row.
namespace ks::formGuards {

/// The loaded round, when forms may be filled in: it has a questionnaire and is open. Errors: RoundLocked, NotFound,
/// InvalidInput.
Result<const Round*> openRound(const Workspace& workspace);
/// The form of a city that may be filled in. Errors: as openRound; NotFound when there is none.
Result<SelfEvaluation> formOf(const Workspace& workspace, const CityId& city);
/// The wording of a statement in the questionnaire of the round; null when it is not part of it.
const QuestionWording* wordingOf(const Workspace& workspace, const QuestionId& question);

QString cityName(const Workspace& workspace, const CityId& id);
QString themeName(const Workspace& workspace, const ThemeId& id);

Error notFound(const QString& text);

inline constexpr int longestRole = 200; ///< characters; also of a name
/// A role as it was typed, on one line. Error: InvalidInput for an empty one or one that is too long.
Result<QString> roleOf(const QString& typed);

/// Adds the row to the edit, unless it stays as it is.
template<class T>
void change(Edit& edit, const std::optional<T>& before, const std::optional<T>& after) {
    if (before != after)
        edit.deltas.push_back(RowDelta<T>{before, after});
}

template<class T>
std::optional<T> stored(const Workspace& workspace, const typename T::Key& key) {
    const T* row = workspace.content.of<T>().find(key);
    return row ? std::optional(*row) : std::nullopt;
}

/// The form once something is filled in. One that was handed in stays so: in the file of the city a session begins a
/// correction (formEdit::withFormReopened), and what the Kenniscentrum changes is no correction of the city.
SelfEvaluation begun(SelfEvaluation form);
/// Marks the form as begun, and as left off at this statement where there is one.
void resumeAt(Edit& edit, const SelfEvaluation& form, const std::optional<QuestionId>& question);

/// What follows from the answers of a city to the statements of a theme.
Score derivedNow(const Workspace& workspace, const CityId& city, const ThemeId& theme);

} // namespace ks::formGuards
