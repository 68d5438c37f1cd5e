#include "report/content/answerstable.h"

#include "domain/evaluation/workedscore.h"
#include "domain/scoretext.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AnswersTable)
};

QString surenessText(int sureness) {
    switch (sureness) {
    case 1:
        return Texts::tr("a guess");
    case 2:
        return Texts::tr("fairly sure");
    default:
        return Texts::tr("sure");
    }
}

/// What a respondent or a team says beside the level, in one line each.
class AnswerNotes final {
public:
    AnswerNotes(const Workspace& workspace, const CityEvaluation& evaluation, const City& city)
        : m_workspace(workspace),
          m_evaluation(evaluation),
          m_city(city),
          m_locale(reportLocale(reportLanguage())),
          m_team(evaluation.respondents().size() > 1) {}

    QString of(const QuestionWording& statement, const TeamAnswer& answer) const {
        QStringList lines = {wordsOf(answer)};
        if (const AgreedAnswer* agreed = m_evaluation.agreed(statement.question))
            lines += {sure(agreed->sureness), agreed->comment};
        for (const Respondent* respondent : m_evaluation.respondents())
            lines.append(said(*respondent, statement.question));
        lines += evidence(statement.question);
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }

private:
    QString wordsOf(const TeamAnswer& answer) const {
        const QString words =
            answer.score.kind() == ScoreKind::Exact ? QString() : longScoreText(answer.score, m_locale);
        switch (answer.origin) {
        case AnswerOrigin::None:
            return Texts::tr("not answered");
        case AnswerOrigin::Single:
            break;
        case AnswerOrigin::Unanimous:
            return joined(words, Texts::tr("all %n the same", nullptr, answer.answered));
        case AnswerOrigin::Agreed:
            return joined(words, Texts::tr("agreed by the team"));
        case AnswerOrigin::Differing:
            return Texts::tr("answers differ, not agreed yet");
        }
        return words;
    }

    static QString joined(const QString& words, const QString& how) {
        return words.isEmpty() ? how : words + QStringLiteral("; ") + how;
    }

    static QString sure(const std::optional<int>& sureness) {
        return sureness ? Texts::tr("How sure: %1").arg(surenessText(*sureness)) : QString();
    }

    /// Beside a team the answer of each; a single one says the level in its own cell.
    QString said(const Respondent& respondent, const QuestionId& question) const {
        const Answer* answer = m_evaluation.answer(respondent.id, question);
        if (!answer)
            return {};
        QStringList parts;
        if (m_team)
            parts.append(longScoreText(answer->score, m_locale));
        if (answer->sureness)
            parts.append(m_team ? surenessText(*answer->sureness) : sure(answer->sureness));
        if (!answer->confirmed)
            parts.append(Texts::tr("taken over from the round before, not confirmed yet"));
        const QString level = parts.join(QStringLiteral(", "));
        if (!m_team)
            return level.isEmpty() || answer->comment.isEmpty() ? level + answer->comment
                                                                : level + QLatin1Char('\n') + answer->comment;
        const QString line = Texts::tr("%1: %2", "role, answer").arg(respondent.role, level);
        return answer->comment.isEmpty() ? line : Texts::tr("%1. %2", "answer, comment").arg(line, answer->comment);
    }

    QStringList evidence(const QuestionId& question) const {
        QStringList lines;
        for (const Evidence* each : rowsInOrder<Evidence>(m_workspace.content, [&](const Evidence& row) {
                 return row.city == m_city.id && row.question == question;
             }))
            lines.append(Texts::tr("Evidence: %1").arg(evidenceText(*each)));
        return lines;
    }

    const Workspace& m_workspace;
    const CityEvaluation& m_evaluation;
    const City& m_city;
    QLocale m_locale;
    bool m_team;
};

CellValue scoreValue(const TeamAnswer& answer) {
    return answer.isAnswered() ? CellValue(answer.score) : CellValue(OpenValue{});
}

QString nameOf(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

QString tableId(const City& city, const QString& part, const ThemeId& theme) {
    return QStringLiteral("self-evaluation:%1:%2:%3").arg(city.id.value, part, theme.value);
}

ReportRow derivedRow(const ThemeEvaluation& theme, const QLocale& locale) {
    const DerivedScore& derived = theme.progress.derived;
    const bool none = derived.score.kind() == ScoreKind::Missing;
    return {QStringLiteral("derived"),
            RowKind::Body,
            {{Texts::tr("Follows from the answers"), {}, {}},
             {none ? CellValue(OpenValue{}) : CellValue(derived.score), {}, {}},
             {workedScore(theme, locale).join(QLatin1Char(' ')), {}, {}}}};
}

QString decisionText(const ThemeScore& cell, const ThemeProgress& progress, const QLocale& locale) {
    QStringList lines;
    if (cell.score.kind() != ScoreKind::Exact)
        lines.append(longScoreText(cell.score, locale));
    if (saysMore(cell.wording, cell.score))
        lines.append(QStringLiteral("“%1”").arg(cell.wording));
    if (!cell.reason.isEmpty())
        lines.append(Texts::tr("Why: %1").arg(cell.reason));
    else if (progress.lacksReason)
        lines.append(Texts::tr("It differs from what follows from the answers; no reason is given yet."));
    else if (lines.isEmpty())
        lines.append(Texts::tr("As follows from the answers."));
    return lines.join(QLatin1Char('\n'));
}

ReportRow decisionRow(const Workspace& workspace, const ThemeEvaluation& theme, const City& city,
                      const QLocale& locale) {
    const ThemeScore* cell = workspace.scores.find(workspace.cell(city.id, theme.theme));
    const bool decided = cell && cell->score.kind() != ScoreKind::Missing;
    return {QStringLiteral("own"),
            RowKind::Body,
            {{Texts::tr("The city's own score"), {}, {}},
             {decided ? CellValue(cell->score) : CellValue(OpenValue{}), {}, {}},
             {decided ? decisionText(*cell, theme.progress, locale) : Texts::tr("not decided yet"), {}, {}}}};
}

ReportRow targetRow(const Workspace& workspace, const ThemeEvaluation& theme, const City& city, const QLocale& locale) {
    const Target* target = workspace.content.of<Target>().find(workspace.cell(city.id, theme.theme));
    QStringList lines;
    if (target && target->score.kind() != ScoreKind::Exact && target->score.kind() != ScoreKind::Missing)
        lines.append(longScoreText(target->score, locale));
    if (target && !target->dueText.isEmpty())
        lines.append(Texts::tr("By: %1", "date").arg(target->dueText));
    if (target)
        lines.append(target->note);
    lines.removeAll(QString());
    const bool set = target && target->score.kind() != ScoreKind::Missing;
    return {QStringLiteral("target"),
            RowKind::Body,
            {{Texts::tr("Target"), {}, {}},
             {set ? CellValue(target->score) : CellValue(OpenValue{}), {}, {}},
             {set || !lines.isEmpty() ? lines.join(QLatin1Char('\n')) : Texts::tr("none set"), {}, {}}}};
}

} // namespace

ReportTable answersTable(const Workspace& workspace, const CityEvaluation& evaluation, const ThemeEvaluation& theme,
                         const City& city) {
    ReportTable table;
    table.id = tableId(city, QStringLiteral("answers"), theme.theme);
    table.section = nameOf(workspace, theme.theme);
    table.title = Texts::tr("Answers for %1").arg(table.section);
    table.columns = {
        {QStringLiteral("number"), Texts::tr("No."), ColumnKind::Text, 0.3},
        {QStringLiteral("statement"), Texts::tr("Statement"), ColumnKind::Text, 2.2},
        {QStringLiteral("answer"), Texts::tr("Answer"), ColumnKind::Score, 0.6},
        {QStringLiteral("explanation"), Texts::tr("In words, comments and evidence"), ColumnKind::Text, 3.0}};
    const AnswerNotes notes(workspace, evaluation, city);
    for (qsizetype i = 0; i < theme.statements.size(); ++i) {
        const QuestionWording& statement = *theme.statements[i];
        table.rows.append({statement.question.value,
                           RowKind::Body,
                           {{statementNumber(workspace, theme.theme, i), {}, {}},
                            {statement.text, {}, {}},
                            {scoreValue(theme.answers[i]), {}, {}},
                            {notes.of(statement, theme.answers[i]), {}, {}}}});
    }
    table.source = evaluationSource(workspace, city);
    return table;
}

ReportTable themeDecisionTable(const Workspace& workspace, const ThemeEvaluation& theme, const City& city) {
    const QLocale locale = reportLocale(reportLanguage());
    ReportTable table;
    table.id = tableId(city, QStringLiteral("score"), theme.theme);
    table.section = nameOf(workspace, theme.theme);
    table.title = Texts::tr("Score for %1").arg(table.section);
    table.columns = {{QStringLiteral("what"), Texts::tr("Score"), ColumnKind::Text, 1.0},
                     {QStringLiteral("score"), Texts::tr("Level"), ColumnKind::Score, 0.6},
                     {QStringLiteral("explanation"), Texts::tr("Explanation"), ColumnKind::Text, 3.0}};
    table.rows = {derivedRow(theme, locale), decisionRow(workspace, theme, city, locale),
                  targetRow(workspace, theme, city, locale)};
    table.source = evaluationSource(workspace, city);
    return table;
}

QString statementNumber(const Workspace& workspace, const ThemeId& theme, qsizetype index) {
    const Theme* row = workspace.theme(theme);
    return QStringLiteral("%1.%2").arg(row ? row->chapterOrder : 0).arg(index + 1);
}

QString evidenceText(const Evidence& evidence) {
    if (evidence.address.isEmpty())
        return evidence.text;
    return evidence.text.isEmpty() ? evidence.address
                                   : Texts::tr("%1 (%2)", "evidence, address").arg(evidence.text, evidence.address);
}

QString evaluationSource(const Workspace& workspace, const City& city) {
    const Round* round = workspace.round();
    return Texts::tr("Source: self-evaluation of %1, %2", "city, round")
        .arg(city.name, round ? round->name : QString());
}

} // namespace ks
