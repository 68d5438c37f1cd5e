#pragma once

#include "models/recordroles.h"
#include "session/records/recordtype.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace ks {

struct RecordColumn {
    QString field;      ///< id of a field of the record
    QString openText{}; ///< shown where the field is empty ("open"); empty = nothing is shown
};

/// The records of one kind in the loaded round: rows in their order, a column per chosen field. Follows the session.
/// The header says the labels of the fields; the tooltip of a cell says it whole.
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `session` and `type` outlive the model. The session's content has to be there (Session::needContent).
    RecordTableModel(const Session& session, const RecordType& type, QList<RecordColumn> columns,
                     QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const RecordType& type() const { return m_type; }
    const QList<RecordColumn>& columns() const { return m_columns; }
    QString keyAt(int row) const { return m_keys.value(row); }
    int rowOf(const QString& key) const { return static_cast<int>(m_keys.indexOf(key)); }
    /// Any field of a row, shown or not, by its id.
    QVariant fieldValue(int row, const QString& field) const;
    /// All fields of a row as text, for a filter by words.
    QString searchText(int row) const;
    /// How many rows were added here, or changed since the report.
    int markedRows() const;

private:
    void follow(const Change& change);
    void readFields();
    QString cellText(int row, int column) const;
    Origin originAt(int row) const;

    const Session& m_session;
    const RecordType& m_type;
    QList<RecordColumn> m_columns;
    QList<FieldInfo> m_fields; ///< of the type, all of them
    QList<int> m_fieldOf;      ///< per column
    QStringList m_keys;
};

} // namespace ks
