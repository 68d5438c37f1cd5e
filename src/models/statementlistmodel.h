#pragma once

#include "domain/edit.h"
#include "domain/evaluation/teamanswer.h"

#include <QAbstractListModel>
#include <QLocale>

namespace ks {

class Session;

/// What a line of the list leads to.
enum class StatementLine { Statement, Score, Points };

/// What StatementListModel gives beside the standard roles and ScoreRole.
enum StatementRole {
    StatementLineRole = Qt::UserRole + 200, ///< StatementLine as int
    StatementNumberRole,                    ///< int, from 1; 0 for the other lines
    StatementIdRole,                        ///< QString; empty for the other lines
    StatementReviewRole,                    ///< QString: why it is to be looked at again; empty when it is not
};

/// The statements of a theme as one respondent of a city answers them, and after them the score of the theme and its
/// points. Follows the session.
class StatementListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit StatementListModel(Session& session, QObject* parent = nullptr);

    void show(const CityId& city, const ThemeId& theme, const RespondentId& respondent);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// -1 when it is no statement of this theme.
    int rowOf(const QuestionId& question) const;
    int rowOf(StatementLine line) const;
    std::optional<QuestionId> questionAt(int row) const;
    StatementLine lineAt(int row) const;
    int statements() const;

private:
    struct Row {
        StatementLine line = StatementLine::Statement;
        QString id;
        QString text;
        Score score;
        QString review;
        bool operator==(const Row&) const = default;
    };

    QList<Row> rows() const;
    void follow(const Change& change);
    void refill();

    Session& m_session;
    CityId m_city;
    ThemeId m_theme;
    RespondentId m_respondent;
    QList<Row> m_rows;
};

} // namespace ks
