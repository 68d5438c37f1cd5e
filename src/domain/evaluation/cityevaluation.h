#pragma once

#include "domain/evaluation/themeprogress.h"
#include "domain/workspace.h"

namespace ks {

/// One theme of a city's form: its statements in order, what was answered, and how far it is.
struct ThemeEvaluation {
    ThemeId theme;
    QList<const QuestionWording*> statements; ///< into the content that it was made from
    QList<TeamAnswer> answers;                ///< one per statement
    ThemeProgress progress;
};

/// The self-evaluation of a city in the loaded round. Pointers are valid until the content changes.
class CityEvaluation {
public:
    /// The content of the workspace is loaded.
    CityEvaluation(const Workspace& workspace, const CityId& city);

    /// None while no form was made for the city.
    const SelfEvaluation* row() const { return m_row; }
    const QList<const Respondent*>& respondents() const { return m_respondents; } ///< in their order
    const QList<ThemeEvaluation>& themes() const { return m_themes; }             ///< in the order of the chapters
    int completeThemes() const;
    const Answer* answer(const RespondentId& respondent, const QuestionId& question) const;
    const AgreedAnswer* agreed(const QuestionId& question) const;
    /// Those whose answer to a statement was taken over from an earlier round and not looked at again.
    QList<const Respondent*> yetToConfirm(const QuestionId& question) const;

private:
    ThemeEvaluation evaluate(const ThemeId& theme) const;
    int unconfirmedIn(const QList<const QuestionWording*>& statements) const;

    const Workspace& m_workspace;
    CityId m_city;
    const SelfEvaluation* m_row = nullptr;
    QList<const Respondent*> m_respondents;
    QList<ThemeEvaluation> m_themes;
};

/// The statements of a theme in a version, in their order.
QList<const QuestionWording*> statementsOf(const RoundContent& content, const QuestionnaireVersionId& version,
                                           const ThemeId& theme);

} // namespace ks
