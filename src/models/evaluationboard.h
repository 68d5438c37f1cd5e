#pragma once

#include "session/session.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ks {

/// How a city stands in a round, as the Kenniscentrum follows it.
enum class BoardState {
    NoForm,     ///< none was made for the city
    GridOnly,   ///< its scores were entered in the grid
    NotStarted, ///< made or sent, nothing came back
    InProgress, ///< an interim state came in, or a correction is being worked on
    HandedIn,
    ToReview, ///< handed in, and the city has not confirmed it or a theme asks for another look
};
QString boardStateTitle(BoardState state);

struct BoardRow {
    CityId city;
    QString name;
    BoardState state = BoardState::NoForm;
    QDate sentOn;
    QDate handedInOn;
    int number = 0; ///< of the last hand-in; 0: none
    bool confirmed = false;
    int complete = 0;
    int themes = 0;
    QStringList open; ///< names of the themes that are not complete

    bool isHandedIn() const { return state == BoardState::HandedIn || state == BoardState::ToReview; }
    bool operator==(const BoardRow&) const = default;
};

/// One row per city in the order of the grid. The content is loaded.
QList<BoardRow> boardRows(const Workspace& workspace);

/// The self-evaluations of the round on show.
class EvaluationBoard final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        CityColumn,
        StateColumn,
        SentColumn,
        HandedInColumn,
        NumberColumn,
        ConfirmedColumn,
        ThemesColumn,
        OpenColumn,
        Columns
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    /// `session` outlives the model; its content is loaded.
    explicit EvaluationBoard(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const QList<BoardRow>& rows() const { return m_rows; }

private:
    void read();
    QString text(const BoardRow& row, int column) const;

    Session& m_session;
    QList<BoardRow> m_rows;
};

/// Which cities the board shows, and in what order.
class BoardFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum class Show { All, NotHandedIn, ToReview };

    explicit BoardFilter(EvaluationBoard& board, QObject* parent = nullptr);
    void setShown(Show show);
    const BoardRow& row(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    EvaluationBoard& m_board;
    Show m_show = Show::All;
};

} // namespace ks
