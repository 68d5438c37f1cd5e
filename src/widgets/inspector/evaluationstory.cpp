#include "widgets/inspector/evaluationstory.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/evaluation/handin.h"
#include "domain/evaluation/workedscore.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EvaluationStory)
};

StorySection derivation(const ThemeEvaluation& theme, const ThemeScore* cell, const QLocale& locale) {
    StorySection section{QStringLiteral("derived"), Texts::tr("What follows from the answers"), {}, {}};
    const Score derived = theme.progress.derived.score;
    section.facts.append({Texts::tr("The score that follows"), shortScoreText(derived, locale)});
    section.paragraphs = workedScore(theme, locale);
    if (cell && !cell->reason.isEmpty())
        section.paragraphs.append(Texts::tr("The city decided otherwise. Why: %1").arg(cell->reason));
    else if (theme.progress.lacksReason)
        section.paragraphs.append(Texts::tr("The city decided otherwise and gave no reason yet."));
    return section;
}

/// In the order of the form; what is open is named as open.
StorySection answers(const ThemeEvaluation& theme, const QLocale& locale) {
    StorySection section{QStringLiteral("answers"), Texts::tr("The answers behind it"), {}, {}};
    for (qsizetype i = 0; i < theme.statements.size(); ++i) {
        const TeamAnswer& answer = theme.answers[i];
        const QString level = answer.origin == AnswerOrigin::Differing ? Texts::tr("differ")
                              : answer.isAnswered()                    ? shortScoreText(answer.score, locale)
                                                                       : Texts::tr("open");
        section.facts.append({theme.statements[i]->text, level});
    }
    return section;
}

QString losingLine(const Workspace& workspace, const SupersededValue& value, const QLocale& locale) {
    QString what = longScoreText(value.score, locale);
    if (!value.text.isEmpty())
        what = value.score.kind() == ScoreKind::Missing ? value.text
                                                        : what + QStringLiteral(" (") + value.text + QLatin1Char(')');
    QString line =
        value.side == ConflictSide::Form
            ? Texts::tr("From hand-in %1: %2", "number, value").arg(value.sequence).arg(what)
            : Texts::tr("In the workspace before hand-in %1: %2", "number, value").arg(value.sequence).arg(what);
    if (!value.respondentRole.isEmpty())
        line = Texts::tr("%1, of %2", "value, role").arg(line, value.respondentRole);
    const Round* round = workspace.round();
    const QuestionWording* wording =
        value.question && round && round->questionnaire
            ? workspace.content.of<QuestionWording>().find({*round->questionnaire, *value.question})
            : nullptr;
    return wording ? wording->text + QLatin1Char('\n') + line : line;
}

std::optional<StorySection> losers(const Workspace& workspace, const CityId& city, const ThemeId& theme,
                                   const QLocale& locale) {
    QList<const SupersededValue*> rows;
    for (const auto& [id, row] : workspace.content.of<SupersededValue>()) {
        if (row.round == workspace.loadedRound && row.city == city && row.theme == theme)
            rows.append(&row);
    }
    if (rows.isEmpty())
        return std::nullopt;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SupersededValue* a, const SupersededValue* b) { return a->sequence > b->sequence; });
    StorySection section{QStringLiteral("superseded"), Texts::tr("Not taken over at the intake"), {}, {}};
    for (const SupersededValue* row : std::as_const(rows))
        section.paragraphs.append(losingLine(workspace, *row, locale));
    return section;
}

} // namespace

QList<StorySection> evaluationStory(const Workspace& workspace, const CityId& city, const ThemeId& theme,
                                    const QLocale& locale) {
    QList<StorySection> sections;
    const CityEvaluation evaluation(workspace, city);
    if (!evaluation.row())
        return sections;
    for (const ThemeEvaluation& each : evaluation.themes()) {
        if (each.theme == theme)
            sections = {derivation(each, workspace.scores.find(workspace.cell(city, theme)), locale),
                        answers(each, locale)};
    }
    if (const std::optional<StorySection> lost = losers(workspace, city, theme, locale))
        sections.append(*lost);
    return sections;
}

} // namespace ks
