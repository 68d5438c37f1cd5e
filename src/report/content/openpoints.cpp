#include "report/content/openpoints.h"

#include "report/content/answerstable.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OpenPoints)
};

/// The numbers of the statements for which `holds` is true.
template<class Holds>
QStringList numbersWhere(const Workspace& workspace, const ThemeEvaluation& theme, Holds&& holds) {
    QStringList numbers;
    for (qsizetype i = 0; i < theme.statements.size(); ++i) {
        if (holds(i))
            numbers.append(statementNumber(workspace, theme.theme, i));
    }
    return numbers;
}

bool isUnconfirmed(const CityEvaluation& evaluation, const QuestionId& question) {
    return std::any_of(evaluation.respondents().begin(), evaluation.respondents().end(), [&](const Respondent* each) {
        const Answer* answer = evaluation.answer(each->id, question);
        return answer && !answer->confirmed;
    });
}

QStringList pointsOf(const Workspace& workspace, const CityEvaluation& evaluation, const ThemeEvaluation& theme,
                     const City& city) {
    const auto isOf = [&](AnswerOrigin origin) {
        return [&theme, origin](qsizetype i) { return theme.answers[i].origin == origin; };
    };
    const QStringList unanswered = numbersWhere(workspace, theme, isOf(AnswerOrigin::None));
    const QStringList differing = numbersWhere(workspace, theme, isOf(AnswerOrigin::Differing));
    const QStringList unconfirmed = numbersWhere(
        workspace, theme, [&](qsizetype i) { return isUnconfirmed(evaluation, theme.statements[i]->question); });
    QStringList points;
    if (!theme.statements.isEmpty() && unanswered.size() == theme.statements.size())
        points.append(Texts::tr("no statement is answered"));
    else if (!unanswered.isEmpty())
        points.append(Texts::tr("no answer to %1", "numbers of statements").arg(joinedWithAnd(unanswered)));
    if (!differing.isEmpty())
        points.append(Texts::tr("answers differ without an agreed one: %1", "numbers").arg(joinedWithAnd(differing)));
    if (!unconfirmed.isEmpty())
        points.append(Texts::tr("taken over from the round before and not confirmed: %1", "numbers")
                          .arg(joinedWithAnd(unconfirmed)));
    if (workspace.score(city.id, theme.theme).kind() == ScoreKind::Missing)
        points.append(Texts::tr("the city has not decided on its own score"));
    else if (theme.progress.lacksReason)
        points.append(Texts::tr("the city's own score differs from what follows, without a reason"));
    return points;
}

} // namespace

QStringList openPoints(const Workspace& workspace, const CityEvaluation& evaluation, const City& city) {
    QStringList found;
    if (evaluation.respondents().isEmpty() && evaluation.row() && !evaluation.row()->participantCount)
        found.append(Texts::tr("Who filled the form in is not recorded."));
    for (const ThemeEvaluation& each : evaluation.themes()) {
        const QStringList points = pointsOf(workspace, evaluation, each, city);
        const Theme* theme = workspace.theme(each.theme);
        if (!points.isEmpty())
            found.append(Texts::tr("%1: %2.", "theme, what it lacks")
                             .arg(theme ? theme->name : each.theme.value, points.join(QStringLiteral("; "))));
    }
    return found;
}

} // namespace ks
