#include "models/teamcomparisonmodel.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/scoretext.h"
#include "models/heatmaproles.h" // plainToolTip
#include "session/evaluation/answercommands.h"

#include <algorithm>

namespace ks {

TeamComparisonModel::TeamComparisonModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    connect(&m_session, &Session::changed, this, &TeamComparisonModel::read);
}

void TeamComparisonModel::setCity(const CityId& city) {
    m_city = city;
    read();
}

void TeamComparisonModel::setOnlyDifferences(bool only) {
    m_onlyDifferences = only;
    read();
}

/// Rows and columns stay where they are while only what they say changes.
void TeamComparisonModel::read() {
    const QList<Column> before = m_respondents;
    const QList<Line> lines = linesNow();
    const bool sameRows = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                     [](const Line& a, const Line& b) { return a.question == b.question; });
    if (!sameRows || before != m_respondents) {
        const QList<Column> now = std::exchange(m_respondents, before);
        beginResetModel();
        m_respondents = now;
        m_lines = lines;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(lines.size()); ++row) {
        if (lines[row] == m_lines[row])
            continue;
        m_lines[row] = lines[row];
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

QList<TeamComparisonModel::Line> TeamComparisonModel::linesNow() {
    const Workspace& workspace = m_session.workspace();
    const CityEvaluation form(workspace, m_city);
    m_respondents.clear();
    for (const Respondent* each : form.respondents())
        m_respondents.append({each->id, each->role});
    m_differences = m_farApart = m_unsettled = 0;
    QList<Line> lines;
    if (!form.row())
        return lines;
    for (const ThemeEvaluation& theme : form.themes()) {
        const Theme* row = workspace.theme(theme.theme);
        for (int i = 0; i < int(theme.statements.size()); ++i) {
            const QuestionWording& wording = *theme.statements[i];
            Line line;
            line.question = wording.question;
            line.theme = theme.theme;
            line.name = QStringLiteral("%1 %2").arg(row ? row->shortName : theme.theme.value).arg(i + 1);
            line.title = line.name + QStringLiteral(": ") + wording.text;
            for (const Respondent* each : form.respondents()) {
                const Answer* answer = form.answer(each->id, wording.question);
                line.answers.append(answer ? answer->score : Score::missing());
                line.comments.append(answer ? answer->comment : QString());
            }
            line.team = theme.answers[i];
            if (const AgreedAnswer* agreed = form.agreed(wording.question)) {
                line.agreed = agreed->score;
                line.comment = agreed->comment;
            }
            const bool different = differs(line);
            m_differences += different ? 1 : 0;
            m_farApart += line.team.farApart ? 1 : 0;
            m_unsettled += different && line.team.origin == AnswerOrigin::Differing ? 1 : 0;
            if (different || !m_onlyDifferences)
                lines.append(line);
        }
    }
    return lines;
}

bool TeamComparisonModel::differs(const Line& line) const {
    std::optional<Score> first;
    for (const Score& each : line.answers) {
        if (each.kind() == ScoreKind::Missing)
            continue;
        if (first && *first != each)
            return true;
        first = each;
    }
    return false;
}

/// Some give a level and others say that there is none, so that the spread of the levels says nothing of how far apart
/// they are.
bool TeamComparisonModel::isPartlyNoLevel(const Line& line) const {
    const auto hasLevel = [](const Score& each) { return each.midpoint().has_value(); };
    const auto hasNone = [](const Score& each) { return each.kind() != ScoreKind::Missing && !each.midpoint(); };
    return std::any_of(line.answers.cbegin(), line.answers.cend(), hasLevel) &&
           std::any_of(line.answers.cbegin(), line.answers.cend(), hasNone);
}

int TeamComparisonModel::rowOf(const QuestionId& question) const {
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines[row].question == question)
            return row;
    }
    return -1;
}

int TeamComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TeamComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : commentColumn() + 1;
}

QString TeamComparisonModel::textAt(const Line& line, int column) const {
    if (column == 0)
        return line.title;
    if (column < spreadColumn())
        return shortScoreText(line.answers[column - 1], m_locale);
    if (column == spreadColumn() && line.team.answered < 2)
        return {};
    if (column == spreadColumn())
        return isPartlyNoLevel(line) ? tr("level or not", "between answers of which some give no level")
                                     : m_locale.toString(line.team.spread, 'f', QLocale::FloatingPointShortest);
    if (column == commentColumn())
        return line.comment;
    return line.agreed.kind() == ScoreKind::Missing ? QString() : shortScoreText(line.agreed, m_locale);
}

/// What a cell says when it is read out, or when the pointer rests on it.
QString TeamComparisonModel::spokenAt(const Line& line, int column) const {
    if (column == 0)
        return line.title;
    const QString head =
        line.name + QStringLiteral(", ") + headerData(column, Qt::Horizontal).toString() + QStringLiteral(": ");
    if (column < spreadColumn()) {
        const Score& score = line.answers[column - 1];
        const QString said = score.kind() == ScoreKind::Missing ? tr("not answered") : longScoreText(score, m_locale);
        const QString comment = line.comments[column - 1];
        return head + said + (comment.isEmpty() ? QString() : QStringLiteral("\n") + comment);
    }
    if (column == spreadColumn())
        return head + (line.team.answered < 2 ? tr("fewer than two answers")
                       : line.team.farApart   ? tr("%1, more than a level").arg(textAt(line, column))
                                              : textAt(line, column));
    if (column == scoreColumn())
        return head + (line.agreed.kind() == ScoreKind::Missing ? tr("open") : longScoreText(line.agreed, m_locale));
    return head + (line.comment.isEmpty() ? tr("none") : line.comment);
}

QVariant TeamComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(line, column);
    case Qt::EditRole:
        return textAt(line, column);
    case Qt::ToolTipRole:
        return plainToolTip(spokenAt(line, column));
    case Qt::AccessibleTextRole:
        return spokenAt(line, column);
    case Qt::TextAlignmentRole:
        return column == 0 || column == commentColumn() ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                        : QVariant(Qt::AlignCenter);
    case TeamQuestionRole:
        return line.question.value;
    case TeamThemeRole:
        return line.theme.value;
    case TeamRespondentRole:
        return column > 0 && column < spreadColumn() ? m_respondents[column - 1].id.value : QString();
    case TeamOpenRole:
        return column > 0 && column < spreadColumn() && line.answers[column - 1].kind() == ScoreKind::Missing;
    case TeamFarApartRole:
        return column == spreadColumn() && line.team.farApart;
    case TeamUnsettledRole:
        return line.team.origin == AnswerOrigin::Differing && line.team.farApart;
    default:
        return {};
    }
}

QVariant TeamComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole && section == spreadColumn())
        return plainToolTip(tr("Between the lowest and the highest answer, in levels"));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString text = section == 0                ? tr("Statement")
                   : section < spreadColumn()  ? m_respondents[section - 1].role
                   : section == spreadColumn() ? tr("Spread")
                   : section == scoreColumn()  ? tr("Team score")
                                               : tr("Comment of the team");
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

Qt::ItemFlags TeamComparisonModel::flags(const QModelIndex& index) const {
    const bool entered = index.isValid() && index.column() >= scoreColumn() && !m_session.isReadOnly();
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return entered ? flags | Qt::ItemIsEditable : flags;
}

bool TeamComparisonModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() < scoreColumn())
        return false;
    const Line line = m_lines[index.row()];
    Score score = line.agreed;
    QString comment = line.comment;
    if (index.column() == commentColumn()) {
        comment = value.toString().simplified();
        if (score.kind() == ScoreKind::Missing && !comment.isEmpty()) {
            emit refused({ErrorCode::InvalidInput,
                          tr("Give the team score first: the comment goes with it. Nothing was changed."),
                          {}});
            return false;
        }
    } else {
        const Result<Score> typed = parseScoreText(value.toString());
        if (!typed) {
            emit refused(typed.error());
            return false;
        }
        if (typed->kind() == ScoreKind::Unscored) {
            emit refused({ErrorCode::InvalidInput,
                          tr("A team score is a level, “~” or “n.v.t.”. Nothing was changed; empty the field to take "
                             "the team score back."),
                          {}});
            return false;
        }
        score = *typed;
    }
    const Result<Edit> edit = settleStatement(m_session.workspace(), m_city, line.question, score, comment);
    if (!edit) {
        emit refused(edit.error());
        return false;
    }
    return !edit->isEmpty() && m_session.apply(*edit).ok();
}

} // namespace ks
