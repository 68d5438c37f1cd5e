#include "forms/intake/formadmission.h"

#include "forms/colleague.h"
#include "session/evaluation/formguards.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormAdmission)
};

void refuse(FormPlan& plan, const char* code, const QString& message, const QString& where = {}) {
    plan.refused = true;
    plan.problems.append({QLatin1String(code), where.isEmpty() ? plan.file : where, message});
}

const char* codeOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::NewerFile:
        return "newerFile";
    case ErrorCode::FileUnreadable:
        return "unreadable";
    default:
        return "invalidFile";
    }
}

const Submission* latestHandIn(const Workspace& workspace, const CityId& city) {
    const Submission* found = nullptr;
    for (const auto& [id, each] : workspace.content.of<Submission>()) {
        if (each.city == city && (!found || each.sequence > found->sequence))
            found = &each;
    }
    return found;
}

/// The hand-in of the workspace with this id, or else with this number.
const Submission* takenBefore(const Workspace& workspace, const FormPlan& plan, const SubmissionId& id) {
    if (const Submission* same = workspace.content.of<Submission>().find(id))
        return same;
    for (const auto& [key, each] : workspace.content.of<Submission>()) {
        if (each.city == plan.city && each.sequence == plan.sequence)
            return &each;
    }
    return nullptr;
}

void identify(FormPlan& plan, const FormFile& form) {
    const Workspace& own = form.workspace;
    plan.city = form.city().id;
    plan.cityName = form.city().name;
    plan.round = own.loadedRound;
    plan.roundName = own.round() ? own.round()->name : own.loadedRound.value;
    const Submission* handIn = lastHandIn(form);
    if (!handIn)
        return;
    plan.sequence = handIn->sequence;
    plan.handedIn = handInState(form) == HandInState::Frozen;
    if (plan.handedIn) {
        plan.digest = handIn->digest;
        Submission row = *handIn;
        row.content = canonicalForm(form, row);
        row.confirmed = false;
        plan.submission = RowDelta<Submission>{{}, row};
    }
}

/// A role is shown in headings and lists; one that no window of the program would have taken fits in none of them.
void refuseLongRole(FormPlan& plan, const FormFile& form) {
    for (const auto& [id, row] : form.workspace.content.of<Respondent>()) {
        if (row.role.size() > formGuards::longestRole)
            return refuse(plan, "longRole",
                          Texts::tr("The role “%1…” has %2 characters, and a role has at most %3. Nothing was taken "
                                    "in; ask the city to shorten it under Team and to send the form again.")
                              .arg(row.role.left(40))
                              .arg(row.role.size())
                              .arg(formGuards::longestRole));
    }
}

/// Not refused: only the city can say whether it is its form after all.
void tellOfColleague(FormPlan& plan, const FormFile& form) {
    if (isOfColleague(form.workspace, plan.city))
        plan.problems.append(
            {QStringLiteral("colleague"), plan.file,
             Texts::tr("This looks like the file of one colleague of %1 and not like the form of the city: it does "
                       "not hold what the others answered. Ask the city before you take it in.")
                 .arg(plan.cityName)});
}

/// "2, 3": the numbers between the last hand-in that is known here and this one which are not among the files either.
QString missingNumbers(int reached, int sequence, const QList<int>& alongside) {
    constexpr int told = 10;
    QStringList numbers;
    for (int number = reached + 1; number < sequence && numbers.size() < told; ++number) {
        if (!alongside.contains(number))
            numbers.append(QString::number(number));
    }
    return numbers.join(QStringLiteral(", "));
}

/// A number that was taken in before: once says nothing new, and with another content it is not to be decided here.
void placeKnown(FormPlan& plan, const Submission& known) {
    const Submission& arrived = *plan.submission->after;
    plan.blocked = known.digest != arrived.digest || known.city != plan.city || known.round != plan.round;
    plan.older = !plan.blocked;
    plan.submission.reset();
    if (plan.blocked)
        plan.problems.append(
            {QStringLiteral("sameNumber"), plan.file,
             Texts::tr("%1 handed in number %2 before, with another content. Nothing was taken in; ask the city which "
                       "one holds, and to hand that in again under the next number.")
                 .arg(plan.cityName)
                 .arg(plan.sequence)});
}

} // namespace

FormPlan admitForm(const ArrivedForm& arrived, const Workspace& workspace) {
    FormPlan plan;
    plan.file = arrived.file;
    if (!arrived.form) {
        const Error& error = arrived.form.error();
        refuse(plan, codeOf(error), error.text, error.detail);
        return plan;
    }
    const FormFile& form = *arrived.form;
    identify(plan, form);
    const SelfEvaluation* state = form.workspace.content.of<SelfEvaluation>().find({plan.round, plan.city});
    if (plan.sequence > 0 && !plan.handedIn && state && state->state == EvaluationState::HandedIn)
        refuse(
            plan, "changed",
            Texts::tr("The form says that it was handed in, but holds something else than what was handed in then: "
                      "it was changed outside the program, or damaged on its way. Nothing was taken in; ask the city "
                      "to send it again."));
    refuseLongRole(plan, form);
    tellOfColleague(plan, form);
    if (!workspace.city(plan.city))
        refuse(plan, "wrongCity",
               Texts::tr("This workspace has no city “%1”. Nothing was taken in.").arg(plan.cityName.left(64)));
    const Round* round = workspace.rounds.find(plan.round);
    if (!round)
        refuse(
            plan, "wrongRound",
            Texts::tr("This workspace has no round “%1” (%2). Nothing was taken in; look whether the form belongs to "
                      "another workspace.")
                .arg(plan.roundName.left(64), plan.round.value.left(64)));
    else if (round->state != RoundState::Open)
        refuse(plan, "roundNotOpen",
               Texts::tr("The round “%1” is not open (%2). Nothing was taken in; open the round to take in its forms.")
                   .arg(round->name, roundStateTitle(round->state)));
    return plan;
}

/// "version 2", and where the other side has another one with that number also which; the id where it is not known.
QString versionName(const Workspace& from, const Workspace& other, const QuestionnaireVersionId& id) {
    const QuestionnaireVersion* version = from.content.of<QuestionnaireVersion>().find(id);
    if (!version)
        return id.value.left(64);
    const Table<QuestionnaireVersion>& others = other.content.of<QuestionnaireVersion>();
    const bool twice = std::any_of(others.begin(), others.end(), [&](const auto& each) {
        return each.second.number == version->number && (each.first != id || each.second.digest != version->digest);
    });
    const QString name = Texts::tr("version %1").arg(version->number);
    return twice ? QStringLiteral("%1, %2").arg(name, id.value.left(64)) : name;
}

bool fitsRound(FormPlan& plan, const FormFile& form, const Workspace& workspace) {
    const Round* round = workspace.round();
    const Round* theirs = form.workspace.round();
    if (!round || !round->questionnaire) {
        refuse(plan, "noQuestionnaire",
               Texts::tr("The round “%1” has no questionnaire, so it takes no forms. Nothing was taken in.")
                   .arg(plan.roundName));
        return false;
    }
    const QuestionnaireVersionId& wanted = *round->questionnaire;
    const auto versionOf = [&](const Workspace& from) { return from.content.of<QuestionnaireVersion>().find(wanted); };
    const QuestionnaireVersion* mine = versionOf(workspace);
    const QuestionnaireVersion* other = versionOf(form.workspace);
    const bool sameId = theirs && theirs->questionnaire == round->questionnaire;
    const bool sameText =
        !mine || !other || mine->digest.isEmpty() || other->digest.isEmpty() || mine->digest == other->digest;
    if (sameId && sameText)
        return true;
    const QuestionnaireVersionId made = theirs ? theirs->questionnaire.value_or(QuestionnaireVersionId()) : wanted;
    refuse(plan, "wrongQuestionnaire",
           Texts::tr("The form was made with another version of the questionnaire (%1) than this round uses (%2). "
                     "Nothing was taken in; send the city a form of this round.")
               .arg(versionName(form.workspace, workspace, made), versionName(workspace, form.workspace, wanted)));
    return false;
}

void placeInOrder(FormPlan& plan, const Workspace& workspace, const QList<int>& alongside) {
    const Submission* latest = latestHandIn(workspace, plan.city);
    const int reached = latest ? latest->sequence : 0;
    if (plan.submission) {
        if (const Submission* known = takenBefore(workspace, plan, plan.submission->after->id))
            return placeKnown(plan, *known);
    }
    const QString missing = plan.submission ? missingNumbers(reached, plan.sequence, alongside) : QString();
    plan.older = plan.sequence < reached;
    if (plan.older)
        plan.problems.append(
            {QStringLiteral("older"), plan.file,
             Texts::tr("Number %1 of %2 is older than number %3, which was taken in. No value of it is "
                       "used; it can be kept as history.")
                 .arg(plan.sequence)
                 .arg(plan.cityName)
                 .arg(reached)});
    else if (!missing.isEmpty())
        plan.problems.append({QStringLiteral("numberMissing"), plan.file,
                              Texts::tr("%1 handed in number %2. Never arrived here: number %3.")
                                  .arg(plan.cityName)
                                  .arg(plan.sequence)
                                  .arg(missing)});
    if (!plan.handedIn && !plan.older)
        plan.problems.append(
            {QStringLiteral("notHandedIn"), plan.file,
             Texts::tr("%1 has not handed this form in: what it holds so far does not count as handed in.")
                 .arg(plan.cityName)});
}

} // namespace ks
