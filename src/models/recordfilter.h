#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace ks {

class RecordTableModel;

/// Shows the records that have these values in these fields and all these words somewhere; case and accents do not
/// matter. Sorts by a column on request: texts as the locale orders them, numbers as numbers, what is open last.
class RecordFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// `model` outlives the filter.
    explicit RecordFilter(RecordTableModel& model, QObject* parent = nullptr);

    /// Only records whose field (or, for a list, one of its items) is `value`; an empty value lets all pass.
    void setValue(const QString& field, const QString& value);
    void setWords(const QString& words);
    bool isFiltering() const;
    /// The row in this model that holds the record; -1 when it is not shown.
    int rowOf(const QString& key) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RecordTableModel& m_model;
    QHash<QString, QString> m_values;
    QStringList m_words; ///< folded
};

} // namespace ks
