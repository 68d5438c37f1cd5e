#include "session/evaluation/answercommands.h"

#include "session/evaluation/formedit.h"
#include "session/evaluation/formguards.h"

#include <QCoreApplication>

namespace ks {

using namespace formGuards;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AnswerCommands)
};

constexpr int surest = 3;

/// Typing in the comment is one step, whatever the number of times that it was kept.
bool onlyCommentDiffers(const std::optional<Answer>& before, const std::optional<Answer>& after) {
    const Score was = before ? before->score : Score::missing();
    const Score is = after ? after->score : Score::missing();
    return was == is && (before ? before->sureness : std::nullopt) == (after ? after->sureness : std::nullopt) &&
           (!before || !after || before->confirmed == after->confirmed);
}

Result<Respondent> newRespondent(const Workspace& workspace, const CityId& city, const QString& typed) {
    const Result<QString> role = roleOf(typed);
    if (!role)
        return role.error();
    Respondent respondent;
    respondent.id = RespondentId::make();
    respondent.round = workspace.loadedRound;
    respondent.city = city;
    respondent.role = *role;
    respondent.position = 1;
    for (const auto& [id, each] : workspace.content.of<Respondent>()) {
        if (each.city == city)
            respondent.position = std::max(respondent.position, each.position + 1);
    }
    return respondent;
}

/// Those who stood after the one who goes move up: somebody is always the first in the form of a city.
void closeGap(Edit& edit, const Workspace& workspace, const Respondent& gone) {
    for (const auto& [id, each] : workspace.content.of<Respondent>()) {
        if (each.city != gone.city || each.position <= gone.position)
            continue;
        Respondent moved = each;
        --moved.position;
        change<Respondent>(edit, each, moved);
    }
}

} // namespace

Result<Edit> startEvaluation(const Workspace& workspace, const CityId& city, const QString& role) {
    if (const Result<const Round*> round = openRound(workspace); !round)
        return round.error();
    if (!workspace.city(city))
        return notFound(Texts::tr("There is no city “%1”.").arg(city.value.left(64)));
    if (stored<SelfEvaluation>(workspace, {workspace.loadedRound, city}))
        return invalidInput(Texts::tr("%1 has a form already.").arg(cityName(workspace, city)));
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
        return invalidInput(Texts::tr("A form has at least one respondent."));
    for (const auto& [key, each] : workspace.content.of<Answer>()) {
        if (each.respondent == id)
            change<Answer>(edit, each, {});
    }
    for (const auto& [key, each] : workspace.content.of<Evidence>()) {
        if (each.respondent == id)
            change<Evidence>(edit, each, {});
    }
    change<Respondent>(edit, respondent, {});
    closeGap(edit, workspace, *respondent);
    formEdit::deriveAnew(edit, workspace, respondent->city);
    return edit;
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
        return invalidInput(Texts::tr("How sure is one of 1 (a guess), 2 (fairly sure) and 3 (sure)."));
    if (entry.score.kind() == ScoreKind::Unscored)
        return invalidInput(Texts::tr("A statement is answered with a level, or left open. Nothing was changed."));
    const AnswerKey key{workspace.loadedRound, respondent->city, entry.respondent, entry.question};
    const std::optional<Answer> before = stored<Answer>(workspace, key);
    const bool confirmed = entry.isChoice || !before || before->confirmed || before->score != entry.score;
    std::optional<Answer> after;
    if (entry.score.kind() != ScoreKind::Missing || !entry.comment.trimmed().isEmpty())
        after = Answer{key.round,   key.city,       key.respondent, key.question,
                       entry.score, entry.sureness, entry.comment,  confirmed};
    Edit edit;
    edit.label = Texts::tr("answer of %1").arg(cityName(workspace, respondent->city));
    change<Answer>(edit, before, after);
    if (edit.isEmpty())
        return edit;
    if (onlyCommentDiffers(before, after))
        edit.mergeKey = QStringLiteral("answer comment ") + keyText(key);
    resumeAt(edit, *form, entry.question);
    formEdit::deriveAnew(edit, workspace, respondent->city);
    return edit;
}

Result<Edit> confirmAnswer(const Workspace& workspace, const RespondentId& id, const QuestionId& question) {
    const std::optional<Respondent> respondent = stored<Respondent>(workspace, id);
    if (!respondent)
        return notFound(Texts::tr("There is no such respondent."));
    const Result<SelfEvaluation> form = formOf(workspace, respondent->city);
    if (!form)
        return form.error();
    const std::optional<Answer> before =
        stored<Answer>(workspace, {workspace.loadedRound, respondent->city, id, question});
    if (!before)
        return notFound(Texts::tr("There is no answer to confirm."));
    Answer after = *before;
    after.confirmed = true;
    Edit edit;
    edit.label = Texts::tr("confirm answer of %1").arg(cityName(workspace, respondent->city));
    change<Answer>(edit, before, after);
    if (!edit.isEmpty())
        resumeAt(edit, *form, question);
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
    formEdit::deriveAnew(edit, workspace, city);
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
        after->derived = derivedNow(workspace, city, theme);
    }
    Edit edit;
    edit.label = Texts::tr("score %1, %2").arg(cityName(workspace, city), themeName(workspace, theme));
    change<ThemeScore>(edit, before, after);
    if (edit.isEmpty())
        return edit;
    if (before && after && before->score == after->score)
        edit.mergeKey = QStringLiteral("reason ") + cityName(workspace, city) + themeName(workspace, theme);
    resumeAt(edit, *form, {});
    return edit;
}

} // namespace ks
