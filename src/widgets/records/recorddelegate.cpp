#include "widgets/records/recorddelegate.h"

#include "models/markedorigin.h"
#include "models/recordroles.h"
#include "session/records/recordtype.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>

namespace ks {
namespace {

constexpr int mostLines = 3;

int padding(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height() / 3;
}

/// Lays the text out in at most `most` lines; the last one ends in an ellipsis where there is more.
QStringList wrapped(const QString& text, const QFont& font, int width, int most) {
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a word may be wider than its column
    layout.setTextOption(wrapping);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1, width));
        const bool last = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        lines.append(last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// The mark stands in the first column of words: one of numbers is too narrow for it.
bool carriesMark(const QModelIndex& index) {
    const auto isOfWords = [&](int column) {
        const QVariant alignment = index.siblingAtColumn(column).data(Qt::TextAlignmentRole);
        return !alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
    };
    for (int before = 0; before < index.column(); ++before) {
        if (isOfWords(before))
            return false;
    }
    return isOfWords(index.column());
}

QString markOf(const QModelIndex& index) {
    const QString mark = originMark(static_cast<Origin>(index.data(RecordOriginRole).toInt()));
    return !mark.isEmpty() && carriesMark(index) ? mark : QString();
}

QFont markFont(const QFont& font) {
    return scaledFont(font, 0.85, QFont::DemiBold);
}

/// The mark on its plate, by itself below the text: it cannot be taken for a word of the record.
void drawMark(QPainter& painter, const QString& mark, QPointF at, const QColor& colour) {
    const QFontMetrics metrics(painter.font());
    const double air = metrics.height() / 4.0;
    const QRectF plate(at, QSizeF(metrics.horizontalAdvance(mark) + 2 * air, metrics.height()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), air, air);
    painter.drawText(plate, Qt::AlignCenter, mark);
}

} // namespace

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    int width = shown.fontMetrics.averageCharWidth() * 16;
    if (const auto* view = qobject_cast<const QTableView*>(option.widget))
        width = view->columnWidth(index.column());
    const int pad = padding(shown);
    const qsizetype lines =
        std::max<qsizetype>(1, wrapped(index.data().toString(), shown.font, width - 2 * pad, mostLines).size());
    const int mark = markOf(index).isEmpty() ? 0 : QFontMetrics(markFont(shown.font)).height();
    return {width, static_cast<int>(lines) * shown.fontMetrics.lineSpacing() + mark + 2 * pad};
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.text.clear();
    QStyle* style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    const bool selected = shown.state & QStyle::State_Selected;
    const bool open = index.data(RecordOpenRole).toBool();
    const QPalette::ColorGroup group = shown.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor colour = selected ? shown.palette.color(group, QPalette::HighlightedText)
                          : open   ? quietText(shown.palette)
                                   : shown.palette.color(group, QPalette::Text);
    const int pad = padding(shown);
    const QRect room = shown.rect.adjusted(pad, pad, -pad, -pad);
    painter->save();
    painter->setFont(shown.font);
    painter->setPen(colour);
    int y = room.top();
    for (const QString& line : wrapped(index.data().toString(), shown.font, room.width(), mostLines)) {
        painter->drawText(QRect(room.left(), y, room.width(), shown.fontMetrics.height()),
                          static_cast<int>(shown.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop, line);
        y += shown.fontMetrics.lineSpacing();
    }
    if (const QString mark = markOf(index); !mark.isEmpty()) {
        painter->setFont(markFont(shown.font));
        drawMark(*painter, mark, QPointF(room.left(), y), selected ? colour : accent(shown.palette));
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    painter->setPen(shown.palette.color(QPalette::Midlight));
    painter->drawLine(shown.rect.bottomLeft(), shown.rect.bottomRight());
    painter->restore();
}

void RecordTable::setWideColumns(const QList<int>& columns) {
    m_wide = columns;
    shareRoom();
}

void RecordTable::shareRoom() {
    if (m_wide.isEmpty())
        return;
    constexpr int readable = 18; // characters
    const int least = fontMetrics().averageCharWidth() * readable;
    int others = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        others += m_wide.contains(column) ? 0 : columnWidth(column);
    const bool enough = viewport()->width() - others >= least * m_wide.size();
    for (const int column : std::as_const(m_wide)) {
        horizontalHeader()->setSectionResizeMode(column, enough ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!enough)
            setColumnWidth(column, least);
    }
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareRoom();
    resizeRowsToContents();
}

} // namespace ks
