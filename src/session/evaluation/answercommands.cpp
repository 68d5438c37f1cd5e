#include "session/evaluation/answercommands.h"

#include "domain/evaluation/cityevaluation.h"
#include "session/evaluation/formedit.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AnswerCommands)
};

constexpr int surest = 3;

Error invalid(const QString& text) {
    return {ErrorCode::InvalidInput, text, {}};
}
Error notFound(const QString& text) {
    return {ErrorCode::NotFound, text, {}};
}

/// The loaded round, when forms may be filled in.
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
        return invalid(Texts::tr("The round “%1” has no questionnaire, so it has no forms.").arg(round->name));
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

QString cityName(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

QString themeName(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

/// The wording of a statement in the questionnaire of the round; null when it is not part of it.
const QuestionWording* wordingOf(const Workspace& workspace, const QuestionId& question) {
    const Round* round = workspace.round();
    return round && round->questionnaire
               ? workspace.content.of<QuestionWording>().find({*round->questionnaire, question})
               : nullptr;
}

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

/// Marks the form as being filled in, at this statement.
void resumeAt(Edit& edit, const SelfEvaluation& form, const QuestionId& question) {
    SelfEvaluation after = form;
    after.state = EvaluationState::InProgress;
    after.lastQuestion = question;
    change<SelfEvaluation>(edit, form, after);
}

/// Keeps what follows from the answers beside the city's decision, where there is one.
void deriveAnew(Edit& edit, const Workspace& before, const CityId& city, const QuestionId& question) {
    const Question* row = before.content.of<Question>().find(question);
    const ThemeScore* cell = row ? before.scores.find(before.cell(city, row->theme)) : nullptr;
    if (!cell)
        return;
    Workspace after = before;
    applyTo(after, edit);
    const CityEvaluation evaluation(after, city);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        if (each.theme != row->theme)
            continue;
        ThemeScore derived = *cell;
        derived.derived = each.progress.derived.score;
        change<ThemeScore>(edit, *cell, derived);
    }
}

Result<Respondent> newRespondent(const Workspace& workspace, const CityId& city, const QString& role) {
    if (role.trimmed().isEmpty())
        return invalid(Texts::tr("Say in what role the form is filled in, for example climate coordinator."));
    Respondent respondent;
    respondent.id = RespondentId::make();
    respondent.round = workspace.loadedRound;
    respondent.city = city;
    respondent.role = role.trimmed();
    respondent.position = 1;
    for (const auto& [id, each] : workspace.content.of<Respondent>()) {
        if (each.city == city)
            respondent.position = std::max(respondent.position, each.position + 1);
    }
    return respondent;
}

} // namespace

Result<Edit> startEvaluation(const Workspace& workspace, const CityId& city, const QString& role) {
    if (const Result<const Round*> round = openRound(workspace); !round)
        return round.error();
    if (!workspace.city(city))
        return notFound(Texts::tr("There is no city “%1”.").arg(city.value.left(64)));
    if (stored<SelfEvaluation>(workspace, {workspace.loadedRound, city}))
        return invalid(Texts::tr("%1 has a form already.").arg(cityName(workspace, city)));
    const Result<Respondent> respondent = newRespondent(workspace, city, role);
    if (!respondent)
        return respondent.error();
    SelfEvaluation form;
    form.round = workspace.loadedRound;
    form.city = city;
    Edit edit;
    edit.label = Texts::tr("form of %1").arg(cityName(workspace, city));
    change<SelfEvaluation>(edit, {}, form);
    change<Respondent>(edit, {}, *respondent);
    return edit;
}

Result<Edit> addRespondent(const Workspace& workspace, const CityId& city, const QString& role) {
    if (const Result<SelfEvaluation> form = formOf(workspace, city); !form)
        return form.error();
    const Result<Respondent> respondent = newRespondent(workspace, city, role);
    if (!respondent)
        return respondent.error();
    Edit edit;
    edit.label = Texts::tr("respondent %1").arg(respondent->role);
    change<Respondent>(edit, {}, *respondent);
    return edit;
}

Result<Edit> removeRespondent(const Workspace& workspace, const RespondentId& id) {
    const std::optional<Respondent> respondent = stored<Respondent>(workspace, id);
    if (!respondent)
        return notFound(Texts::tr("There is no such respondent."));
    const Result<SelfEvaluation> form = formOf(workspace, respondent->city);
    if (!form)
        return form.error();
    Edit edit;
    edit.label = Texts::tr("remove respondent %1").arg(respondent->role);
    int others = 0;
    for (const auto& [key, each] : workspace.content.of<Respondent>())
        others += each.city == respondent->city && each.id != id ? 1 : 0;
    if (others == 0)
        return invalid(Texts::tr("A form has at least one respondent."));
    for (const auto& [key, each] : workspace.content.of<Answer>()) {
        if (each.respondent == id)
            change<Answer>(edit, each, {});
    }
    for (const auto& [key, each] : workspace.content.of<Evidence>()) {
        if (each.respondent == id)
            change<Evidence>(edit, each, {});
    }
    change<Respondent>(edit, respondent, {});
    formEdit::deriveAnew(edit, workspace, respondent->city);
    return formEdit::withFormReopened(workspace, edit);
}

Result<Edit> answerStatement(const Workspace& workspace, const AnswerEntry& entry) {
    const std::optional<Respondent> respondent = stored<Respondent>(workspace, entry.respondent);
    if (!respondent)
        return notFound(Texts::tr("There is no such respondent."));
    const Result<SelfEvaluation> form = formOf(workspace, respondent->city);
    if (!form)
        return form.error();
    if (!wordingOf(workspace, entry.question))
        return notFound(Texts::tr("There is no statement “%1” in this round.").arg(entry.question.value.left(64)));
    if (entry.sureness && (*entry.sureness < 1 || *entry.sureness > surest))
        return invalid(Texts::tr("How sure is one of 1 (a guess), 2 (fairly sure) and 3 (sure)."));
    const AnswerKey key{workspace.loadedRound, respondent->city, entry.respondent, entry.question};
    std::optional<Answer> after;
    if (entry.score.kind() != ScoreKind::Missing || !entry.comment.trimmed().isEmpty())
        after =
            Answer{key.round, key.city, key.respondent, key.question, entry.score, entry.sureness, entry.comment, true};
    Edit edit;
    edit.label = Texts::tr("answer of %1").arg(cityName(workspace, respondent->city));
    change<Answer>(edit, stored<Answer>(workspace, key), after);
    if (edit.isEmpty())
        return edit;
    resumeAt(edit, *form, entry.question);
    deriveAnew(edit, workspace, respondent->city, entry.question);
    return edit;
}

Result<Edit> settleStatement(const Workspace& workspace, const CityId& city, const QuestionId& question,
                             const Score& score, const QString& comment) {
    const Result<SelfEvaluation> form = formOf(workspace, city);
    if (!form)
        return form.error();
    if (!wordingOf(workspace, question))
        return notFound(Texts::tr("There is no statement “%1” in this round.").arg(question.value.left(64)));
    const StatementKey key{workspace.loadedRound, city, question};
    std::optional<AgreedAnswer> after;
    if (score.kind() != ScoreKind::Missing)
        after = AgreedAnswer{key.round, key.city, key.question, score, {}, comment};
    Edit edit;
    edit.label = Texts::tr("agreed answer of %1").arg(cityName(workspace, city));
    change<AgreedAnswer>(edit, stored<AgreedAnswer>(workspace, key), after);
    if (edit.isEmpty())
        return edit;
    resumeAt(edit, *form, question);
    deriveAnew(edit, workspace, city, question);
    return edit;
}

Result<Edit> decideTheme(const Workspace& workspace, const CityId& city, const ThemeId& theme, const Score& score,
                         const QString& reason) {
    const Result<SelfEvaluation> form = formOf(workspace, city);
    if (!form)
        return form.error();
    if (!workspace.theme(theme))
        return notFound(Texts::tr("There is no theme “%1”.").arg(theme.value.left(64)));
    const ThemeScore* cell = workspace.scores.find(workspace.cell(city, theme));
    const std::optional<ThemeScore> before = cell ? std::optional(*cell) : std::nullopt;
    std::optional<ThemeScore> after;
    if (score.kind() != ScoreKind::Missing) {
        after = ThemeScore{workspace.cell(city, theme), score, {}, {}};
        after->reason = reason.trimmed();
        const CityEvaluation evaluation(workspace, city);
        for (const ThemeEvaluation& each : evaluation.themes()) {
            if (each.theme == theme)
                after->derived = each.progress.derived.score;
        }
    }
    Edit edit;
    edit.label = Texts::tr("score %1, %2").arg(cityName(workspace, city), themeName(workspace, theme));
    change<ThemeScore>(edit, before, after);
    if (!edit.isEmpty() && form->state != EvaluationState::InProgress) {
        SelfEvaluation working = *form;
        working.state = EvaluationState::InProgress;
        change<SelfEvaluation>(edit, *form, working);
    }
    return edit;
}

} // namespace ks
