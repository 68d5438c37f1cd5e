#include "session/evaluation/formedit.h"

#include "domain/evaluation/cityevaluation.h"
#include "session/evaluation/formguards.h"

#include <type_traits>

namespace ks::formEdit {

using formGuards::change;
using formGuards::stored;

namespace {

template<class T, class... Kinds>
constexpr bool isOneOf = (std::is_same_v<T, Kinds> || ...);

/// The form as far as it is handed in.
SelfEvaluation handedInPart(SelfEvaluation row) {
    row.state = EvaluationState::NotStarted;
    row.sentOn = row.handedInOn = {};
    row.lastQuestion.reset();
    return row;
}

/// Whether a row is part of what is handed in, and changes in it.
template<class T>
bool changesHandIn(const RowDelta<T>& delta) {
    if constexpr (isOneOf<T, Respondent>) {
        std::optional<Respondent> before = delta.before, after = delta.after;
        if (before && after)
            before->person = after->person; // a name is no part of it
        return before != after;
    } else if constexpr (isOneOf<T, SelfEvaluation>) {
        return delta.before && delta.after && handedInPart(*delta.before) != handedInPart(*delta.after);
    } else {
        return isOneOf<T, ThemeScore, Answer, AgreedAnswer, Evidence, Target, Strength, ImprovementPoint, GoodPractice,
                       ClimateTeam, FteFigure, LekpFigure>;
    }
}

template<class T>
std::optional<CityId> cityOf(const T& row) {
    if constexpr (requires { row.place.city; })
        return row.place.city;
    else if constexpr (requires { row.city; })
        return row.city;
    else
        return std::nullopt;
}

bool handsIn(const Edit& edit) {
    return std::any_of(edit.deltas.begin(), edit.deltas.end(),
                       [](const Delta& each) { return std::holds_alternative<RowDelta<Submission>>(each); });
}

/// Whether the edit says itself how the form stands; if so, sets that it is being filled in.
bool setInProgress(Edit& edit, const SelfEvaluation& form) {
    for (Delta& each : edit.deltas) {
        auto* delta = std::get_if<RowDelta<SelfEvaluation>>(&each);
        if (!delta || delta->key() != form.key())
            continue;
        if (delta->after)
            delta->after->state = EvaluationState::InProgress;
        return true;
    }
    return false;
}

} // namespace

void deriveAnew(Edit& edit, const Workspace& before, const CityId& city) {
    Workspace after = before;
    applyTo(after, edit);
    const CityEvaluation evaluation(after, city);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        const ThemeScore* cell = after.scores.find(after.cell(city, each.theme));
        if (!cell || cell->derived == each.progress.derived.score)
            continue;
        ThemeScore derived = *cell;
        derived.derived = each.progress.derived.score;
        change<ThemeScore>(edit, *cell, derived);
    }
}

Edit withFormReopened(const Workspace& workspace, Edit edit) {
    if (handsIn(edit))
        return edit;
    QList<CityId> cities;
    for (const Delta& each : edit.deltas) {
        std::visit(
            [&](const auto& delta) {
                if (!delta.before && !delta.after)
                    return;
                const std::optional<CityId> city = cityOf(delta.after ? *delta.after : *delta.before);
                if (city && changesHandIn(delta) && !cities.contains(*city))
                    cities.append(*city);
            },
            each);
    }
    for (const CityId& city : std::as_const(cities)) {
        const std::optional<SelfEvaluation> form = stored<SelfEvaluation>(workspace, {workspace.loadedRound, city});
        if (!form || form->state != EvaluationState::HandedIn || setInProgress(edit, *form))
            continue;
        SelfEvaluation working = *form;
        working.state = EvaluationState::InProgress;
        change<SelfEvaluation>(edit, form, working);
    }
    return edit;
}

} // namespace ks::formEdit
