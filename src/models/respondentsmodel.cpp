#include "models/respondentsmodel.h"

#include "domain/evaluation/cityevaluation.h"
#include "models/heatmaproles.h" // plainToolTip
#include "session/evaluation/handincommands.h"

#include <algorithm>

namespace ks {

RespondentsModel::RespondentsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    connect(&m_session, &Session::changed, this, &RespondentsModel::read);
}

void RespondentsModel::setCity(const CityId& city) {
    m_city = city;
    read();
}

void RespondentsModel::read() {
    const RoundContent& content = m_session.workspace().content;
    const CityEvaluation form(m_session.workspace(), m_city);
    QList<Line> lines;
    for (const Respondent* each : form.respondents()) {
        const Person* person = each->person ? content.of<Person>().find(*each->person) : nullptr;
        lines.append({*each, person ? person->name : QString(), 0});
    }
    int statements = 0;
    for (const ThemeEvaluation& theme : form.themes()) {
        for (const QuestionWording* statement : theme.statements) {
            ++statements;
            for (Line& line : lines) {
                const Answer* answer = form.answer(line.row.id, statement->question);
                line.answered += answer && answer->score.kind() != ScoreKind::Missing ? 1 : 0;
            }
        }
    }
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                 [](const Line& a, const Line& b) { return a.row.id == b.row.id; });
    if (!same) {
        beginResetModel();
        m_lines = lines;
        m_statements = statements;
        endResetModel();
    } else if (lines != m_lines || statements != m_statements) {
        m_lines = lines;
        m_statements = statements;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::optional<Respondent> RespondentsModel::respondentAt(int row) const {
    return row >= 0 && row < m_lines.size() ? std::optional(m_lines[row].row) : std::nullopt;
}

int RespondentsModel::rowOf(const RespondentId& id) const {
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines[row].row.id == id)
            return row;
    }
    return -1;
}

int RespondentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RespondentsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RespondentsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines[index.row()];
    const bool nameless = index.column() == Name && line.name.isEmpty();
    if (role == Qt::EditRole)
        return index.column() == Role ? line.row.role : index.column() == Name ? line.name : QVariant();
    if (role == TeamOpenRole)
        return nameless;
    if (role == TeamRespondentRole)
        return line.row.id.value;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const QString text = nameless                 ? tr("not filled in")
                         : index.column() == Name ? line.name
                         : index.column() == Role ? line.row.role
                                                  : tr("%1 of %2").arg(line.answered).arg(m_statements);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant RespondentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Role:
        return tr("Role");
    case Name:
        return tr("Name (optional)");
    case Answered:
        return tr("Answered");
    default:
        return {};
    }
}

Qt::ItemFlags RespondentsModel::flags(const QModelIndex& index) const {
    const bool edited = index.isValid() && index.column() != Answered && !m_session.isReadOnly();
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return edited ? flags | Qt::ItemIsEditable : flags;
}

bool RespondentsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() == Answered)
        return false;
    const RespondentId id = m_lines[index.row()].row.id;
    const Result<Edit> edit = index.column() == Role ? setRespondentRole(m_session.workspace(), id, value.toString())
                                                     : setRespondentName(m_session.workspace(), id, value.toString());
    if (!edit) {
        emit refused(edit.error());
        return false;
    }
    return !edit->isEmpty() && m_session.apply(*edit).ok();
}

} // namespace ks
