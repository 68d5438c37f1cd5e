#include "widgets/shell/searchdelegate.h"

#include "models/searchmodel.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace ks {
namespace {

SearchLineKind kindOf(const QModelIndex& index) {
    return static_cast<SearchLineKind>(index.data(SearchKindRole).toInt());
}

double unitOf(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height() / 2.0;
}

int widthOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

struct Colours {
    QColor strong;
    QColor quiet;
    QColor mark;
};

Colours coloursOf(const QStyleOptionViewItem& option) {
    const QPalette& palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        const QColor on = palette.color(QPalette::Active, QPalette::HighlightedText);
        return {on, on, on};
    }
    return {palette.color(QPalette::Active, QPalette::Text), quietText(palette), accent(palette)};
}

/// Bold is never the only difference to those who see no colours, nor colour to those who see no bold: marks have both.
QList<QTextLayout::FormatRange> formatsOf(const QVariant& marks, const QColor& colour, bool underlined) {
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& mark : marks.value<QList<TextSpan>>()) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(underlined);
        range.format.setForeground(colour);
        formats.append(range);
    }
    return formats;
}

/// Lays a text out from the top; gives its height.
double layOut(QTextLayout& layout, double width) {
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

/// The two texts of a line, laid out at the width of the view.
struct Laid {
    QTextLayout title;
    QTextLayout excerpt;
    double left = 0;
    double top = 0;
    double titleHeight = 0;
    double height = 0;

    Laid(const QStyleOptionViewItem& option, const QModelIndex& index) {
        const SearchLineKind kind = kindOf(index);
        const Colours colours = coloursOf(option);
        const bool selected = option.state & QStyle::State_Selected;
        const double unit = unitOf(option);
        const bool heading = kind == SearchLineKind::Heading;
        left = (heading ? 1.5 : 2.5) * unit;
        top = (heading ? 1.1 : 0.45) * unit;
        const double width = widthOf(option) - left - 1.5 * unit;
        title.setText(index.data().toString());
        title.setFont(heading ? scaledFont(option.font, 0.88, QFont::DemiBold) : option.font);
        title.setFormats(formatsOf(index.data(SearchTitleMarksRole), colours.mark, selected));
        titleHeight = layOut(title, width);
        double excerptHeight = 0;
        const QString text = index.data(SearchExcerptRole).toString();
        if (!text.isEmpty()) {
            excerpt.setText(text);
            excerpt.setFont(scaledFont(option.font, 0.92, QFont::Normal));
            excerpt.setFormats(formatsOf(index.data(SearchExcerptMarksRole), colours.mark, selected));
            excerptHeight = layOut(excerpt, width);
        }
        height = top + titleHeight + excerptHeight + (heading ? 0.35 : 0.45) * unit;
    }
};

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    return {widthOf(shown), qCeil(Laid(shown, index).height)};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.text.clear();
    const SearchLineKind kind = kindOf(index);
    if (kind == SearchLineKind::Heading)
        shown.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    QStyle* style = shown.widget ? shown.widget->style() : QApplication::style();
    if (kind != SearchLineKind::Heading)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &shown, painter, shown.widget);
    const Colours colours = coloursOf(shown);
    const Laid laid(shown, index);
    const QPointF at(shown.rect.left() + laid.left, shown.rect.top() + laid.top);
    painter->save();
    painter->setPen(kind == SearchLineKind::Hit    ? colours.strong
                    : kind == SearchLineKind::More ? colours.mark
                                                   : colours.quiet);
    laid.title.draw(painter, at);
    painter->setPen(colours.quiet);
    laid.excerpt.draw(painter, at + QPointF(0, laid.titleHeight));
    painter->restore();
}

} // namespace ks
