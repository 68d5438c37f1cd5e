#include "forms/intake/formsupplement.h"

#include "domain/evaluation/cityevaluation.h"

namespace ks {
namespace {

/// Says nothing that the workspace does not have already.
bool changesNothing(const FormPlan& plan) {
    return std::all_of(plan.values.cbegin(), plan.values.cend(), [](const IntakeValue& each) {
        return each.outcome == ValueOutcome::Same || each.outcome == ValueOutcome::Older;
    });
}

bool isStarted(const FormFile& form) {
    const RoundContent& content = form.workspace.content;
    const Table<Answer>& answers = content.of<Answer>(); // those of the round before are there from the start
    const bool answered =
        std::any_of(answers.begin(), answers.end(), [](const auto& each) { return each.second.confirmed; });
    return answered || !content.of<AgreedAnswer>().isEmpty() || !content.of<Evidence>().isEmpty() ||
           !form.workspace.scores.isEmpty();
}

SelfEvaluation merged(const FormPlan& plan, const FormFile& form, const SelfEvaluation* mine) {
    const CityKey key{plan.round, plan.city};
    const SelfEvaluation* theirs = form.workspace.content.of<SelfEvaluation>().find(key);
    SelfEvaluation row = theirs ? *theirs : SelfEvaluation{};
    row.round = plan.round;
    row.city = plan.city;
    if (plan.handedIn) {
        row.state = EvaluationState::HandedIn;
        if (!row.handedInOn.isValid() && plan.submission)
            row.handedInOn = plan.submission->after->receivedAt.toDateTime().date();
    } else if (row.state != EvaluationState::NotStarted || isStarted(form)) {
        row.state = EvaluationState::InProgress;
    }
    if (!mine)
        return row;
    // What is followed up here stays as it is here.
    row.sentOn = mine->sentOn.isValid() ? mine->sentOn : row.sentOn;
    row.note = mine->note.isEmpty() ? row.note : mine->note;
    if (!plan.handedIn)
        row.handedInOn = mine->handedInOn;
    return row;
}

} // namespace

FormFile takeable(FormFile form, const Workspace& workspace) {
    Workspace& own = form.workspace;
    QList<Respondent> nameless;
    for (const auto& [id, row] : own.content.of<Respondent>()) {
        if (row.person && !own.content.of<Person>().find(*row.person) &&
            !workspace.content.of<Person>().find(*row.person))
            nameless.append(row);
    }
    for (Respondent& each : nameless) {
        each.person.reset();
        own.content.of<Respondent>().put(each);
    }
    const CityEvaluation evaluation(own, form.city().id);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        const ThemeScore* row = own.scores.find(own.cell(form.city().id, each.theme));
        if (!row || each.statements.isEmpty())
            continue;
        ThemeScore derived = *row;
        derived.derived = each.progress.derived.score;
        own.scores.put(derived);
    }
    return form;
}

void supplement(FormPlan& plan, const FormFile& form, const Workspace& workspace, Timestamp now) {
    if (plan.submission)
        plan.submission->after->receivedAt = now;
    if (plan.older || plan.blocked)
        return;
    for (const auto& [id, row] : form.workspace.content.of<Respondent>()) {
        const Person* person = row.person ? form.workspace.content.of<Person>().find(*row.person) : nullptr;
        const bool known = person && workspace.content.of<Person>().find(person->id);
        const bool twice = person && std::any_of(plan.first.cbegin(), plan.first.cend(), [&](const Delta& each) {
                               const auto* delta = std::get_if<RowDelta<Person>>(&each);
                               return delta && delta->after->id == person->id;
                           });
        if (person && !known && !twice)
            plan.first.push_back(RowDelta<Person>{{}, *person});
    }
    const SelfEvaluation* mine = workspace.content.of<SelfEvaluation>().find({plan.round, plan.city});
    const SelfEvaluation after = merged(plan, form, mine);
    // Where filling in stopped is no news of its own.
    SelfEvaluation compared = after;
    if (mine)
        compared.lastQuestion = mine->lastQuestion;
    if (mine && *mine == compared && changesNothing(plan))
        return;
    if (!mine || *mine != after)
        plan.first.push_back(RowDelta<SelfEvaluation>{mine ? std::optional(*mine) : std::nullopt, after});
}

} // namespace ks
