#include "models/statementlistmodel.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/scoretext.h"
#include "models/heatmaproles.h"
#include "session/session.h"

namespace ks {

StatementListModel::StatementListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &StatementListModel::follow);
}

void StatementListModel::show(const CityId& city, const ThemeId& theme, const RespondentId& respondent) {
    m_city = city;
    m_theme = theme;
    m_respondent = respondent;
    refill();
}

QList<StatementListModel::Row> StatementListModel::rows() const {
    QList<Row> rows;
    const Workspace& workspace = m_session.workspace();
    const CityEvaluation evaluation(workspace, m_city);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        if (each.theme != m_theme)
            continue;
        for (qsizetype i = 0; i < each.statements.size(); ++i) {
            const QuestionWording& wording = *each.statements[i];
            const Answer* answer = evaluation.answer(m_respondent, wording.question);
            Row row{StatementLine::Statement, wording.question.value, wording.text, {}, {}};
            if (answer)
                row.score = answer->score;
            if (answer && !answer->confirmed)
                row.review = tr("taken over, to be confirmed");
            else if (each.answers[i].origin == AnswerOrigin::Differing && each.answers[i].farApart)
                row.review = tr("respondents more than a level apart");
            rows.append(row);
        }
        Row score{StatementLine::Score, {}, tr("Score of the theme"), workspace.score(m_city, m_theme), {}};
        if (each.progress.lacksReason)
            score.review = tr("a reason is missing");
        rows.append(score);
        rows.append({StatementLine::Points, {}, tr("Strengths, improvement points and practices"), {}, {}});
    }
    return rows;
}

void StatementListModel::refill() {
    QList<Row> fresh = rows();
    const bool sameLines = std::equal(fresh.begin(), fresh.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row& a, const Row& b) { return a.line == b.line && a.id == b.id; });
    if (!sameLines) {
        beginResetModel();
        m_rows = std::move(fresh);
        endResetModel();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] == fresh[row])
            continue;
        m_rows[row] = fresh[row];
        emit dataChanged(index(row), index(row));
    }
}

void StatementListModel::follow(const Change& change) {
    if (concerns<Answer>(change) || concerns<AgreedAnswer>(change) || concerns<Respondent>(change) ||
        concerns<QuestionWording>(change) || !change.scores.empty() || !change.rounds.empty())
        refill();
}

int StatementListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StatementListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    const bool statement = row.line == StatementLine::Statement;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole: {
        const QString number = statement ? tr("Statement %1").arg(index.row() + 1) + QStringLiteral(": ") : QString();
        const QString score = row.line == StatementLine::Points ? QString()
                              : row.score.kind() == ScoreKind::Missing
                                  ? QStringLiteral(" – ") + tr("open")
                                  : QStringLiteral(" – ") + longScoreText(row.score, QLocale());
        return number + row.text + score + (row.review.isEmpty() ? QString() : QStringLiteral("; ") + row.review);
    }
    case ScoreRole:
        return row.line == StatementLine::Points ? QVariant() : QVariant::fromValue(row.score);
    case StatementLineRole:
        return static_cast<int>(row.line);
    case StatementNumberRole:
        return statement ? index.row() + 1 : 0;
    case StatementIdRole:
        return row.id;
    case StatementReviewRole:
        return row.review;
    default:
        return {};
    }
}

int StatementListModel::rowOf(const QuestionId& question) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].line == StatementLine::Statement && m_rows[row].id == question.value)
            return row;
    }
    return -1;
}

int StatementListModel::rowOf(StatementLine line) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].line == line)
            return row;
    }
    return -1;
}

std::optional<QuestionId> StatementListModel::questionAt(int row) const {
    if (row < 0 || row >= m_rows.size() || m_rows[row].line != StatementLine::Statement)
        return std::nullopt;
    return QuestionId(m_rows[row].id);
}

StatementLine StatementListModel::lineAt(int row) const {
    return row < 0 || row >= m_rows.size() ? StatementLine::Statement : m_rows[row].line;
}

int StatementListModel::statements() const {
    return std::max(0, rowOf(StatementLine::Score));
}

} // namespace ks
