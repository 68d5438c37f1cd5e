#include "models/recordfilter.h"

#include "domain/analysis/search.h"
#include "models/recordtablemodel.h"

namespace ks {

RecordFilter::RecordFilter(RecordTableModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
    setSourceModel(&model);
    setDynamicSortFilter(true);
}

void RecordFilter::setValue(const QString& field, const QString& value) {
    if (m_values.value(field) == value)
        return;
    if (value.isEmpty())
        m_values.remove(field);
    else
        m_values.insert(field, value);
    invalidateFilter();
}

void RecordFilter::setWords(const QString& words) {
    const QStringList folded = searchWords(words);
    if (folded == m_words)
        return;
    m_words = folded;
    invalidateFilter();
}

bool RecordFilter::isFiltering() const {
    return !m_values.isEmpty() || !m_words.isEmpty();
}

int RecordFilter::rowOf(const QString& key) const {
    const int row = m_model.rowOf(key);
    return row < 0 ? -1 : mapFromSource(m_model.index(row, 0)).row();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        const QVariant value = m_model.fieldValue(row, it.key());
        const bool fits = value.typeId() == QMetaType::QStringList ? value.toStringList().contains(it.value())
                                                                   : value.toString() == it.value();
        if (!fits)
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString text = foldedForSearch(m_model.searchText(row));
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word); });
}

bool RecordFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool leftOpen = left.data(RecordOpenRole).toBool();
    const bool rightOpen = right.data(RecordOpenRole).toBool();
    if (leftOpen != rightOpen)
        return (sortOrder() == Qt::AscendingOrder) == rightOpen;
    const QVariant a = left.data(RecordValueRole);
    const QVariant b = right.data(RecordValueRole);
    if (a.typeId() == QMetaType::Int && b.typeId() == QMetaType::Int)
        return a.toInt() < b.toInt();
    if (a.typeId() == QMetaType::QDate)
        return a.toDate() < b.toDate();
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace ks
