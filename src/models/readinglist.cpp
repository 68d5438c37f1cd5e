#include "models/readinglist.h"

#include "models/heatmaproles.h"
#include "models/markedorigin.h"

namespace ks {
namespace {

ReadingKind kindOf(ProseBlock::Kind kind) {
    switch (kind) {
    case ProseBlock::Kind::Item:
        return ReadingKind::Item;
    case ProseBlock::Kind::Detail:
        return ReadingKind::Detail;
    case ProseBlock::Kind::Quote:
        return ReadingKind::Quote;
    case ProseBlock::Kind::Paragraph:
        break;
    }
    return ReadingKind::Paragraph;
}

QString markOf(const ReadingLine& line) {
    switch (line.kind) {
    case ReadingKind::Item:
        return line.number > 0 ? QString::number(line.number) + QStringLiteral(". ") : QStringLiteral("– ");
    case ReadingKind::Detail:
        return QStringLiteral("    – ");
    default:
        return {};
    }
}

QString markedText(const ReadingLine& line) {
    const QString mark = originMark(line.origin);
    return mark.isEmpty() ? line.text : QStringLiteral("%1 (%2)").arg(line.text, mark);
}

} // namespace

QList<ReadingLine> proseLines(const QString& text, const RowRef& row, Origin origin) {
    QList<ReadingLine> lines;
    for (const ProseBlock& block : proseBlocks(text))
        lines.append({kindOf(block.kind), block.text, {}, block.number, row, origin});
    return lines;
}

void ReadingList::setLines(const QList<ReadingLine>& lines) {
    if (lines == m_lines)
        return;
    if (lines.size() != m_lines.size()) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i] == m_lines[i])
            continue;
        m_lines[i] = lines[i];
        emit dataChanged(index(i), index(i));
    }
}

int ReadingList::rowOf(const RowRef& record) const {
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].row == record)
            return i;
    }
    return -1;
}

QString ReadingList::plainText(const QList<int>& rows) const {
    QStringList texts;
    for (const int row : rows) {
        const ReadingLine& line = m_lines[row];
        texts.append(markOf(line) + line.text);
        if (!line.note.isEmpty())
            texts.append(QStringLiteral("  ") + line.note);
    }
    return texts.join(QLatin1Char('\n'));
}

int ReadingList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ReadingList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadingLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.text;
    case Qt::AccessibleTextRole:
        return markedText(line) + (line.note.isEmpty() ? QString() : QStringLiteral(". ") + line.note);
    case Qt::ToolTipRole: {
        const QString meaning = originMeaning(line.origin);
        return meaning.isEmpty() ? QVariant() : plainToolTip(meaning);
    }
    case RecordEntityRole:
        return line.row.entity;
    case RecordKeyRole:
        return line.row.key;
    case RecordOriginRole:
        return static_cast<int>(line.origin);
    case ReadingKindRole:
        return static_cast<int>(line.kind);
    case ReadingNoteRole:
        return line.note;
    case ReadingNumberRole:
        return line.number;
    default:
        return {};
    }
}

Qt::ItemFlags ReadingList::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ks
