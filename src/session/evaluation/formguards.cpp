#include "session/evaluation/formguards.h"

#include "domain/evaluation/cityevaluation.h"

#include <QCoreApplication>

namespace ks::formGuards {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AnswerCommands)
};

} // namespace

Error notFound(const QString& text) {
    return {ErrorCode::NotFound, text, {}};
}

Result<const Round*> openRound(const Workspace& workspace) {
    const Round* round = workspace.round();
    if (!round)
        return notFound(Texts::tr("There is no round yet, so there is no form. Add a round first."));
    if (round->state != RoundState::Open)
        return Error{
            ErrorCode::RoundLocked,
            Texts::tr("The round “%1” is not open: its forms stay as they are and nothing was changed. Open the "
                      "round to go on.")
                .arg(round->name),
            {}};
    if (!round->questionnaire)
        return invalidInput(Texts::tr("The round “%1” has no questionnaire, so it has no forms.").arg(round->name));
    return round;
}

Result<SelfEvaluation> formOf(const Workspace& workspace, const CityId& city) {
    if (const Result<const Round*> round = openRound(workspace); !round)
        return round.error();
    const SelfEvaluation* row = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, city});
    if (!row)
        return notFound(Texts::tr("There is no form of this city yet."));
    return *row;
}

const QuestionWording* wordingOf(const Workspace& workspace, const QuestionId& question) {
    const Round* round = workspace.round();
    return round && round->questionnaire
               ? workspace.content.of<QuestionWording>().find({*round->questionnaire, question})
               : nullptr;
}

QString cityName(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

QString themeName(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

Result<QString> roleOf(const QString& typed) {
    const QString role = typed.simplified();
    if (role.isEmpty())
        return invalidInput(Texts::tr("Say in what role the form is filled in, for example climate coordinator."));
    if (role.size() > longestRole)
        return invalidInput(
            Texts::tr("A role has at most %1 characters, and this one %2. Nothing was changed; make it shorter.")
                .arg(longestRole)
                .arg(role.size()));
    return role;
}

SelfEvaluation begun(SelfEvaluation form) {
    if (form.state == EvaluationState::NotStarted)
        form.state = EvaluationState::InProgress;
    return form;
}

void resumeAt(Edit& edit, const SelfEvaluation& form, const std::optional<QuestionId>& question) {
    SelfEvaluation after = begun(form);
    if (question)
        after.lastQuestion = question;
    change<SelfEvaluation>(edit, form, after);
}

Score derivedNow(const Workspace& workspace, const CityId& city, const ThemeId& theme) {
    const CityEvaluation evaluation(workspace, city);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        if (each.theme == theme)
            return each.progress.derived.score;
    }
    return Score::missing();
}

} // namespace ks::formGuards
