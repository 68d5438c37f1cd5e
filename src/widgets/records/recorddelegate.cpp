#include "widgets/records/recorddelegate.h"

#include "models/recordroles.h"
#include "session/records/recordtype.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"
#include "widgets/records/recordtexts.h"

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

} // namespace

QString RecordDelegate::shownText(const QModelIndex& index) const {
    const QString text = index.data().toString();
    const QString mark = originMark(static_cast<Origin>(index.data(RecordOriginRole).toInt()));
    return index.column() == 0 && !mark.isEmpty() ? text + QStringLiteral(" (") + mark + QLatin1Char(')') : text;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    int width = shown.fontMetrics.averageCharWidth() * 16;
    if (const auto* view = qobject_cast<const QTableView*>(option.widget))
        width = view->columnWidth(index.column());
    const int pad = padding(shown);
    const qsizetype lines =
        std::max<qsizetype>(1, wrapped(shownText(index), shown.font, width - 2 * pad, mostLines).size());
    return {width, static_cast<int>(lines) * shown.fontMetrics.lineSpacing() + 2 * pad};
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
    for (const QString& line : wrapped(shownText(index), shown.font, room.width(), mostLines)) {
        painter->drawText(QRect(room.left(), y, room.width(), shown.fontMetrics.height()),
                          static_cast<int>(shown.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop, line);
        y += shown.fontMetrics.lineSpacing();
    }
    painter->setPen(shown.palette.color(QPalette::Midlight));
    painter->drawLine(shown.rect.bottomLeft(), shown.rect.bottomRight());
    painter->restore();
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    resizeRowsToContents();
}

} // namespace ks
