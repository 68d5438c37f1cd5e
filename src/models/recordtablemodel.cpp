#include "models/recordtablemodel.h"

#include "models/heatmaproles.h"
#include "models/markedorigin.h"

namespace ks {

RecordTableModel::RecordTableModel(const Session& session, const RecordType& type, QList<RecordColumn> columns,
                                   QObject* parent)
    : QAbstractTableModel(parent), m_session(session), m_type(type), m_columns(std::move(columns)) {
    readFields();
    m_keys = m_type.keys(m_session.workspace());
    connect(&m_session, &Session::changed, this, &RecordTableModel::follow);
}

void RecordTableModel::readFields() {
    m_fields = m_type.fields();
    m_fieldOf.clear();
    for (const RecordColumn& column : m_columns)
        m_fieldOf.append(m_type.fieldIndex(column.field));
}

int RecordTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RecordTableModel::cellText(int row, int column) const {
    const int field = m_fieldOf[column];
    return field < 0 ? QString()
                     : fieldText(m_session.workspace(), m_fields[field],
                                 m_type.value(m_session.workspace(), m_keys[row], field));
}

Origin RecordTableModel::originAt(int row) const {
    return markedOrigin(m_session.workspace(), m_type.origin(m_session.workspace(), m_keys[row]));
}

int RecordTableModel::markedRows() const {
    int marked = 0;
    for (int row = 0; row < rowCount(); ++row)
        marked += originAt(row) == Origin::Report ? 0 : 1;
    return marked;
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString& key = m_keys[index.row()];
    const int field = m_fieldOf[index.column()];
    const FieldKind kind = field < 0 ? FieldKind::Line : m_fields[field].kind;
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = cellText(index.row(), index.column());
        return text.isEmpty() ? m_columns[index.column()].openText : text;
    }
    case Qt::ToolTipRole: {
        QStringList texts{cellText(index.row(), index.column()), originMeaning(originAt(index.row()))};
        texts.removeAll(QString());
        return texts.isEmpty() ? QVariant() : plainToolTip(texts.join(QLatin1Char('\n')));
    }
    case Qt::TextAlignmentRole: {
        const bool number = kind == FieldKind::Number || kind == FieldKind::Hundredths;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case Qt::AccessibleTextRole: {
        const QString text = data(index, Qt::DisplayRole).toString();
        const QString mark = originMark(originAt(index.row()));
        const QString title = m_type.title(m_session.workspace(), key);
        return QStringLiteral("%1, %2: %3")
            .arg(mark.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, mark),
                 headerData(index.column(), Qt::Horizontal).toString(), text);
    }
    case RecordEntityRole:
        return m_type.entity();
    case RecordKeyRole:
        return key;
    case RecordOriginRole:
        return static_cast<int>(originAt(index.row()));
    case RecordOpenRole:
        return cellText(index.row(), index.column()).isEmpty();
    case RecordValueRole:
        return field < 0 ? QVariant() : m_type.value(m_session.workspace(), key, field);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section >= 0 && section < m_columns.size() &&
        rowCount() > 0)
        return data(index(0, section), role);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const int field = m_fieldOf[section];
    return field < 0 ? QString() : m_fields[field].label;
}

QVariant RecordTableModel::fieldValue(int row, const QString& field) const {
    return m_type.value(m_session.workspace(), keyAt(row), m_type.fieldIndex(field));
}

QString RecordTableModel::searchText(int row) const {
    QStringList texts;
    for (int field = 0; field < m_fields.size(); ++field)
        texts.append(
            fieldText(m_session.workspace(), m_fields[field], m_type.value(m_session.workspace(), keyAt(row), field)));
    return texts.join(QLatin1Char('\n'));
}

void RecordTableModel::follow(const Change& change) {
    const QStringList kinds = m_type.alsoShows() << m_type.entity();
    const auto mine = [&](const RowRef& each) { return kinds.contains(each.entity); };
    // A city or organisation that got another name shows in other records: rare, so all is asked anew.
    if (!change.everything && std::none_of(change.content.begin(), change.content.end(), mine))
        return;
    const QStringList keys = m_type.keys(m_session.workspace());
    if (!change.everything && keys == m_keys) {
        if (!m_keys.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    readFields();
    m_keys = keys;
    endResetModel();
}

} // namespace ks
