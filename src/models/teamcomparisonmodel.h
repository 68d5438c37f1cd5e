#pragma once

#include "domain/evaluation/teamanswer.h"
#include "models/teamroles.h"
#include "session/session.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace ks {

/// The answers of a city's respondents side by side: a row per statement, a column per respondent, then how far they
/// are apart, the team score and its comment, which are entered here. Follows the session.
class TeamComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `session` outlives the model. The session's content has to be there (Session::needContent).
    explicit TeamComparisonModel(Session& session, QObject* parent = nullptr);

    void setCity(const CityId& city);
    const CityId& city() const { return m_city; }
    /// Only statements to which respondents gave different answers, agreed on or not.
    void setOnlyDifferences(bool only);

    int respondentCount() const { return static_cast<int>(m_respondents.size()); }
    int spreadColumn() const { return 1 + respondentCount(); }
    int scoreColumn() const { return spreadColumn() + 1; }
    int commentColumn() const { return spreadColumn() + 2; }
    int rowOf(const QuestionId& question) const;      ///< -1 when it is not shown
    int differences() const { return m_differences; } ///< in the whole form
    int farApart() const { return m_farApart; }       ///< of these, more than a level
    int unsettled() const { return m_unsettled; }     ///< of these, without a team score

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// EditRole of team score and comment; a score as parseScoreText reads it. False when nothing was changed.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// What was typed was refused before it reached the file; failures of writing are told by Session::failed.
    void refused(const ks::Error& error);

private:
    struct Line {
        QuestionId question;
        ThemeId theme;
        QString title; ///< "Strategie 3: …"
        QString name;  ///< "Strategie 3"
        QList<Score> answers;
        QStringList comments; ///< per respondent
        TeamAnswer team;
        Score agreed;
        QString comment;

        bool operator==(const Line&) const = default;
    };
    struct Column {
        RespondentId id;
        QString role;

        bool operator==(const Column&) const = default;
    };

    void read();
    QList<Line> linesNow();
    bool differs(const Line& line) const;
    bool isPartlyNoLevel(const Line& line) const;
    QString textAt(const Line& line, int column) const;
    QString spokenAt(const Line& line, int column) const;

    Session& m_session;
    CityId m_city;
    bool m_onlyDifferences = false;
    QLocale m_locale;
    QList<Column> m_respondents;
    QList<Line> m_lines;
    int m_differences = 0;
    int m_farApart = 0;
    int m_unsettled = 0;
};

} // namespace ks
