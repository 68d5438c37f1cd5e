#include "domain/evaluation/cityevaluation.h"

#include <algorithm>

namespace ks {

CityEvaluation::CityEvaluation(const Workspace& workspace, const CityId& city)
    : m_workspace(workspace),
      m_city(city),
      m_row(workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, city})),
      m_respondents(
          rowsInOrder<Respondent>(workspace.content, [&](const Respondent& each) { return each.city == city; })) {
    QList<Theme> themes = workspace.themes;
    std::stable_sort(themes.begin(), themes.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    for (const Theme& theme : std::as_const(themes))
        m_themes.append(evaluate(theme.id));
}

int CityEvaluation::completeThemes() const {
    return int(std::count_if(m_themes.begin(), m_themes.end(), [](const ThemeEvaluation& each) {
        return each.progress.state == ProgressState::Complete;
    }));
}

const Answer* CityEvaluation::answer(const RespondentId& respondent, const QuestionId& question) const {
    return m_workspace.content.of<Answer>().find({m_workspace.loadedRound, m_city, respondent, question});
}

const AgreedAnswer* CityEvaluation::agreed(const QuestionId& question) const {
    return m_workspace.content.of<AgreedAnswer>().find({m_workspace.loadedRound, m_city, question});
}

QList<const Respondent*> CityEvaluation::yetToConfirm(const QuestionId& question) const {
    QList<const Respondent*> found;
    for (const Respondent* each : m_respondents) {
        const Answer* given = answer(each->id, question);
        if (given && !given->confirmed)
            found.append(each);
    }
    return found;
}

int CityEvaluation::unconfirmedIn(const QList<const QuestionWording*>& statements) const {
    int count = 0;
    for (const QuestionWording* statement : statements)
        count += int(yetToConfirm(statement->question).size());
    return count;
}

ThemeEvaluation CityEvaluation::evaluate(const ThemeId& theme) const {
    ThemeEvaluation evaluation;
    evaluation.theme = theme;
    const Round* round = m_workspace.round();
    if (round && round->questionnaire)
        evaluation.statements = statementsOf(m_workspace.content, *round->questionnaire, theme);
    ThemeAnswers known;
    for (const QuestionWording* statement : std::as_const(evaluation.statements)) {
        QList<Score> given;
        for (const Respondent* respondent : m_respondents) {
            const Answer* each = answer(respondent->id, statement->question);
            given.append(each ? each->score : Score::missing());
        }
        const AgreedAnswer* settled = agreed(statement->question);
        known.statements.append(teamAnswer(given, settled ? settled->score : Score::missing()));
    }
    known.unconfirmed = unconfirmedIn(evaluation.statements);
    known.decision = m_workspace.score(m_city, theme);
    const ThemeScore* cell = m_workspace.scores.find(m_workspace.cell(m_city, theme));
    known.reasonGiven = cell && !cell->reason.isEmpty();
    for (const auto& [id, each] : m_workspace.content.of<Evidence>())
        known.hasEvidence = known.hasEvidence || (each.city == m_city && each.theme == theme);
    evaluation.answers = known.statements;
    evaluation.progress = themeProgress(known);
    return evaluation;
}

QList<const QuestionWording*> statementsOf(const RoundContent& content, const QuestionnaireVersionId& version,
                                           const ThemeId& theme) {
    return rowsInOrder<QuestionWording>(content, [&](const QuestionWording& each) {
        const Question* question = content.of<Question>().find(each.question);
        return each.version == version && question && question->theme == theme;
    });
}

} // namespace ks
