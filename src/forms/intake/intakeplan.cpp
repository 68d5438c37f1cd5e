#include "forms/intake/intakeplan.h"

namespace ks {
namespace {

ValueCounts countsOf(const FormPlan& plan, bool answers) {
    ValueCounts counts;
    for (const IntakeValue& each : plan.values) {
        if (isAnswer(each.rows) != answers)
            continue;
        switch (each.outcome) {
        case ValueOutcome::New:
            ++counts.added;
            break;
        case ValueOutcome::Same:
            ++counts.same;
            break;
        case ValueOutcome::Changed:
            ++counts.changed;
            break;
        case ValueOutcome::Older:
            ++counts.older;
            break;
        case ValueOutcome::Conflict:
            ++counts.conflict;
            break;
        }
    }
    return counts;
}

bool changesSomething(const IntakeValue& value) {
    return value.outcome == ValueOutcome::New || value.outcome == ValueOutcome::Changed ||
           value.outcome == ValueOutcome::Conflict;
}

} // namespace

bool isAnswer(const Delta& rows) {
    return std::holds_alternative<RowDelta<Answer>>(rows) || std::holds_alternative<RowDelta<AgreedAnswer>>(rows);
}

FormOutcome FormPlan::outcome() const {
    if (refused)
        return FormOutcome::Refused;
    if (blocked || openConflicts() > 0)
        return FormOutcome::Conflict;
    if (older)
        return asHistory && submission ? FormOutcome::Imported : FormOutcome::Unchanged;
    const bool changes = !first.empty() || submission || std::any_of(values.cbegin(), values.cend(), changesSomething);
    return changes ? FormOutcome::Imported : FormOutcome::Unchanged;
}

int FormPlan::openConflicts() const {
    return static_cast<int>(std::count_if(values.cbegin(), values.cend(), [](const IntakeValue& each) {
        return each.outcome == ValueOutcome::Conflict && each.decision == Decision::Open;
    }));
}

ValueCounts FormPlan::answers() const {
    return countsOf(*this, true);
}

ValueCounts FormPlan::others() const {
    return countsOf(*this, false);
}

ValueCounts FormPlan::all() const {
    const ValueCounts a = answers();
    const ValueCounts b = others();
    return {a.added + b.added, a.same + b.same, a.changed + b.changed, a.older + b.older, a.conflict + b.conflict};
}

void IntakePlan::decide(int form, Decision decision) {
    for (IntakeValue& each : forms[form].values) {
        if (each.outcome == ValueOutcome::Conflict)
            each.decision = decision;
    }
}

int IntakePlan::count(FormOutcome outcome) const {
    return static_cast<int>(
        std::count_if(forms.cbegin(), forms.cend(), [&](const FormPlan& each) { return each.outcome() == outcome; }));
}

} // namespace ks
