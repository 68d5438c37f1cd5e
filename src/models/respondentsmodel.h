#pragma once

#include "models/teamroles.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace ks {

/// Who fills in the form of a city: role, optional name, and how many statements each has answered. Role and name are
/// edited in place. Follows the session.
class RespondentsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Role, Name, Answered, ColumnCount };

    /// `session` outlives the model. The session's content has to be there (Session::needContent).
    explicit RespondentsModel(Session& session, QObject* parent = nullptr);

    void setCity(const CityId& city);
    std::optional<Respondent> respondentAt(int row) const;
    int rowOf(const RespondentId& id) const; ///< -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const ks::Error& error);

private:
    struct Line {
        Respondent row;
        QString name;
        int answered = 0;

        bool operator==(const Line&) const = default;
    };

    void read();

    Session& m_session;
    CityId m_city;
    QList<Line> m_lines;
    int m_statements = 0;
};

} // namespace ks
