#pragma once

#include "domain/edit.h"

namespace ks {

/// How a value of a form stands to that of the workspace.
enum class ValueOutcome {
    New,      ///< the workspace has none
    Same,     ///< nothing to do; also where this value lost before, and the question is not asked again
    Changed,  ///< the workspace has it as the city last knew it: replaced, or taken away
    Older,    ///< the form is older than what was taken in: nothing is done with it
    Conflict, ///< the workspace changed it itself since
};

/// What becomes of a form.
enum class FormOutcome {
    Imported,
    Unchanged, ///< nothing in it is new
    Conflict,  ///< decisions are open, or its number was handed in before with another content
    Refused,
};

/// For a conflict: which side is kept.
enum class Decision { Open, KeepMine, TakeForm };

struct IntakeValue {
    ValueOutcome outcome = ValueOutcome::New;
    Delta rows;                   ///< before: as the workspace has it, after: as the form does
    std::optional<ThemeId> theme; ///< none: of the city as a whole
    std::optional<QuestionId> question;
    QString respondentRole;
    Decision decision = Decision::Open;
};

struct IntakeProblem {
    QString code;  ///< stable, for programs: "wrongCity"
    QString where; ///< the file, or the place in it
    QString message;
};

struct ValueCounts {
    int added = 0;
    int same = 0;
    int changed = 0;
    int older = 0;
    int conflict = 0;

    bool operator==(const ValueCounts&) const = default;
};

/// What taking in one form would do.
struct FormPlan {
    QString file; ///< its name, with as much of its folder as tells it from the others
    CityId city;
    RoundId round;
    QString cityName; ///< as the form has them, where the workspace does not know them
    QString roundName;
    int sequence = 0;      ///< of the hand-in; 0 when it was never handed in
    bool handedIn = false; ///< it holds what was handed in; otherwise an interim state
    bool older = false;    ///< than what was taken in: offered as history only
    bool asHistory = false;
    bool blocked = false; ///< it cannot be taken in, whatever is decided
    bool refused = false;
    QString digest; ///< of what was handed in
    QList<IntakeProblem> problems;
    QList<IntakeValue> values;
    std::vector<Delta> first;                       ///< people and the state of the self-evaluation, before the values
    std::optional<RowDelta<Submission>> submission; ///< after the values

    FormOutcome outcome() const;
    int openConflicts() const;
    /// Of answers (and agreed answers), or of everything else.
    ValueCounts answers() const;
    ValueCounts others() const;
    /// Of both together.
    ValueCounts all() const;
};

/// What taking in a number of forms would do, in the order in which they came.
struct IntakePlan {
    QList<FormPlan> forms;

    /// One decision for all conflicts of a form.
    void decide(int form, Decision decision);
    int count(FormOutcome outcome) const;
};

bool isAnswer(const Delta& rows);

} // namespace ks
