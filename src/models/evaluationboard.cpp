#include "models/evaluationboard.h"

#include "domain/evaluation/cityevaluation.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EvaluationBoard)
};

const Submission* lastHandIn(const Workspace& workspace, const CityId& city) {
    const Submission* found = nullptr;
    for (const auto& [id, each] : workspace.content.of<Submission>()) {
        if (each.city == city && (!found || each.sequence > found->sequence))
            found = &each;
    }
    return found;
}

BoardState stateOf(const Workspace& workspace, const CityEvaluation& evaluation, const BoardRow& row) {
    if (!evaluation.row()) {
        const QList<Score> scores = workspace.scoresOfCity(row.city);
        const bool scored = std::any_of(scores.cbegin(), scores.cend(),
                                        [](const Score& each) { return each.kind() != ScoreKind::Missing; });
        return scored ? BoardState::GridOnly : BoardState::NoForm;
    }
    switch (evaluation.row()->state) {
    case EvaluationState::NotStarted:
        return BoardState::NotStarted;
    case EvaluationState::InProgress:
        return BoardState::InProgress;
    case EvaluationState::ToReview:
        return BoardState::ToReview;
    case EvaluationState::HandedIn:
        break;
    }
    const bool doubtful =
        std::any_of(evaluation.themes().cbegin(), evaluation.themes().cend(),
                    [](const ThemeEvaluation& each) { return each.progress.state == ProgressState::ToReview; });
    return doubtful || !row.confirmed ? BoardState::ToReview : BoardState::HandedIn;
}

BoardRow rowOf(const Workspace& workspace, const City& city) {
    const CityEvaluation evaluation(workspace, city.id);
    BoardRow row;
    row.city = city.id;
    row.name = city.name;
    if (const SelfEvaluation* form = evaluation.row()) {
        row.sentOn = form->sentOn;
        row.handedInOn = form->handedInOn;
    }
    if (const Submission* last = lastHandIn(workspace, city.id)) {
        row.number = last->sequence;
        row.confirmed = last->confirmed;
    }
    row.state = stateOf(workspace, evaluation, row);
    row.themes = static_cast<int>(evaluation.themes().size());
    for (const ThemeEvaluation& each : evaluation.themes()) {
        const Theme* theme = workspace.theme(each.theme);
        if (each.progress.state == ProgressState::Complete)
            ++row.complete;
        else if (theme)
            row.open.append(theme->name);
    }
    return row;
}

QString dateText(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("d/MM/yyyy")) : QStringLiteral("–");
}

} // namespace

QString boardStateTitle(BoardState state) {
    switch (state) {
    case BoardState::NoForm:
        return Texts::tr("No form made");
    case BoardState::GridOnly:
        return Texts::tr("Entered in the heatmap, without a form");
    case BoardState::NotStarted:
        return Texts::tr("Not started");
    case BoardState::InProgress:
        return Texts::tr("In progress");
    case BoardState::HandedIn:
        return Texts::tr("Handed in");
    case BoardState::ToReview:
        break;
    }
    return Texts::tr("Handed in, to review");
}

QList<BoardRow> boardRows(const Workspace& workspace) {
    QList<BoardRow> rows;
    for (const City& each : workspace.cities)
        rows.append(rowOf(workspace, each));
    return rows;
}

EvaluationBoard::EvaluationBoard(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &EvaluationBoard::read);
    read();
}

void EvaluationBoard::read() {
    const Workspace& workspace = m_session.workspace();
    const QList<BoardRow> rows = workspace.contentLoaded ? boardRows(workspace) : QList<BoardRow>();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows != m_rows) { // the selection and the keyboard stay where they are
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

int EvaluationBoard::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvaluationBoard::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString EvaluationBoard::text(const BoardRow& row, int column) const {
    switch (column) {
    case CityColumn:
        return row.name;
    case StateColumn:
        return row.state == BoardState::InProgress && row.number > 0 ? tr("Correction in progress")
                                                                     : boardStateTitle(row.state);
    case SentColumn:
        return dateText(row.sentOn);
    case HandedInColumn:
        return dateText(row.handedInOn);
    case NumberColumn:
        return row.number > 0 ? QString::number(row.number) : QStringLiteral("–");
    case ConfirmedColumn:
        return row.number == 0 ? QStringLiteral("–") : row.confirmed ? tr("confirmed") : tr("not confirmed");
    case ThemesColumn:
        return tr("%1 of %2 themes complete").arg(row.complete).arg(row.themes);
    case OpenColumn:
        break;
    }
    return row.open.size() == row.themes ? tr("all themes") : row.open.join(QStringLiteral(", "));
}

QVariant EvaluationBoard::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const BoardRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OpenColumn ? QVariant(row.open.join(QLatin1Char('\n')).toHtmlEscaped()) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == CityColumn ? row.name
                                            : tr("%1, %2: %3", "city, column, cell")
                                                  .arg(row.name, headerData(index.column(), Qt::Horizontal).toString(),
                                                       text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        switch (index.column()) {
        case CityColumn:
            return index.row();
        case StateColumn:
            return static_cast<int>(row.state);
        case SentColumn:
            return row.sentOn;
        case HandedInColumn:
            return row.handedInOn;
        case NumberColumn:
            return row.number;
        case ConfirmedColumn:
            return row.number == 0 ? 0 : row.confirmed ? 2 : 1;
        case ThemesColumn:
            return row.complete;
        default:
            return static_cast<int>(row.open.size());
        }
    default:
        return {};
    }
}

QVariant EvaluationBoard::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case CityColumn:
        return tr("City");
    case StateColumn:
        return tr("State");
    case SentColumn:
        return tr("Sent on");
    case HandedInColumn:
        return tr("Handed in on");
    case NumberColumn:
        return tr("Number");
    case ConfirmedColumn:
        return tr("Confirmed");
    case ThemesColumn:
        return tr("Complete");
    default:
        return tr("Themes still open");
    }
}

BoardFilter::BoardFilter(EvaluationBoard& board, QObject* parent) : QSortFilterProxyModel(parent), m_board(board) {
    setSourceModel(&board);
    setSortRole(EvaluationBoard::SortRole);
    setDynamicSortFilter(true);
}

void BoardFilter::setShown(Show show) {
    m_show = show;
    invalidateFilter();
}

const BoardRow& BoardFilter::row(int row) const {
    return m_board.rows()[mapToSource(index(row, 0)).row()];
}

bool BoardFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const BoardRow& about = m_board.rows()[row];
    switch (m_show) {
    case Show::NotHandedIn:
        return !about.isHandedIn();
    case Show::ToReview:
        return about.state == BoardState::ToReview;
    case Show::All:
        break;
    }
    return true;
}

} // namespace ks
