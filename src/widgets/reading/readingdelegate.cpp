#include "widgets/reading/readingdelegate.h"

#include "models/markedorigin.h"
#include "models/readinglist.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"
#include "widgets/reading/readingview.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace ks {
namespace {

/// How a kind of line is set; lengths in steps of half the height of a line of the view's font.
struct Setting {
    double size = 1.0;
    QFont::Weight weight = QFont::Normal;
    double above = 0.5;
    double below = 0.3;
    double indent = 0;
    bool quiet = false;
    bool italic = false;
    bool link = false;
};

Setting settingOf(ReadingKind kind) {
    switch (kind) {
    case ReadingKind::Title:
        return {1.35, QFont::DemiBold, 1, 1};
    case ReadingKind::Heading:
        return {1.12, QFont::DemiBold, 2.2, 0.6};
    case ReadingKind::Subheading:
        return {1.0, QFont::DemiBold, 1.4, 0.3};
    case ReadingKind::Item:
        return {1.0, QFont::Normal, 0.45, 0.25, 2};
    case ReadingKind::Detail:
        return {0.95, QFont::Normal, 0.2, 0.2, 4, true};
    case ReadingKind::Quote:
        return {1.0, QFont::Normal, 0.6, 0.6, 3, false, true};
    case ReadingKind::Note:
        return {0.9, QFont::Normal, 0.2, 0.5, 0, true};
    case ReadingKind::Open:
        return {1.0, QFont::Normal, 0.4, 0.4, 0, true, true};
    case ReadingKind::Link:
        return {1.0, QFont::Normal, 0.4, 0.4, 2, false, false, true};
    case ReadingKind::Paragraph:
        break;
    }
    return {};
}

struct Line {
    Setting setting;
    QString mark; ///< before the text: a dash, a number
    QString text;
    QString note;
    QString origin; ///< "added", "changed"
};

Line lineOf(const QModelIndex& index) {
    const auto kind = static_cast<ReadingKind>(index.data(ReadingKindRole).toInt());
    Line line{settingOf(kind), {}, index.data().toString(), index.data(ReadingNoteRole).toString(), {}};
    const int number = index.data(ReadingNumberRole).toInt();
    if (kind == ReadingKind::Item)
        line.mark = number > 0 ? QString::number(number) + QLatin1Char('.') : QStringLiteral("•");
    else if (kind == ReadingKind::Detail)
        line.mark = QStringLiteral("–");
    else if (kind == ReadingKind::Link)
        line.mark = QStringLiteral("→");
    if (!index.data(RecordKeyRole).toString().isEmpty())
        line.origin = originMark(static_cast<Origin>(index.data(RecordOriginRole).toInt()));
    return line;
}

QFont fontOf(const Setting& setting, const QFont& base) {
    QFont font = scaledFont(base, setting.size, setting.weight);
    font.setItalic(setting.italic);
    return font;
}

double unitOf(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height() / 2.0;
}

int widthOf(const QStyleOptionViewItem& option) {
    const auto* view = qobject_cast<const ReadingView*>(option.widget);
    return view ? view->measure() : option.rect.width();
}

/// Lays a text out from the top; gives its height.
double layOut(QTextLayout& layout, double width) {
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a word may be wider than a narrow page
    layout.setTextOption(wrapping);
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

struct Laid {
    QTextLayout text;
    QTextLayout note;
    double left = 0;
    double top = 0;
    double textHeight = 0;
    double noteHeight = 0;
    double height = 0;

    Laid(const Line& line, const QStyleOptionViewItem& option, const QColor& markColour = {})
        : text(line.origin.isEmpty() ? line.text : line.text + QStringLiteral("  [") + line.origin + QLatin1Char(']'),
               fontOf(line.setting, option.font)),
          note(line.note, scaledFont(option.font, 0.9, QFont::Normal)) {
        if (!line.origin.isEmpty())
            setApart(line, markColour);
        const double unit = unitOf(option);
        left = (2 + line.setting.indent) * unit;
        top = line.setting.above * unit;
        const double width = widthOf(option) - left - unit;
        textHeight = layOut(text, width);
        noteHeight = line.note.isEmpty() ? 0 : layOut(note, width);
        height = top + textHeight + noteHeight + line.setting.below * unit;
    }

    /// The mark of the origin looks otherwise than the words of the record.
    void setApart(const Line& line, const QColor& markColour) {
        QTextLayout::FormatRange mark;
        mark.start = static_cast<int>(line.text.size()) + 2;
        mark.length = static_cast<int>(line.origin.size()) + 2;
        mark.format.setFontWeight(QFont::DemiBold);
        if (markColour.isValid())
            mark.format.setForeground(markColour);
        text.setFormats({mark});
    }
};

} // namespace

QSize ReadingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const Laid laid(lineOf(index), shown);
    return {widthOf(shown), qCeil(laid.height)};
}

void ReadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.text.clear();
    const bool heading = index.data(RecordKeyRole).toString().isEmpty();
    QStyle* style = shown.widget ? shown.widget->style() : QApplication::style();
    if (!heading || (shown.state & QStyle::State_HasFocus))
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &shown, painter, shown.widget);
    const Line line = lineOf(index);
    const bool selected =
        (shown.state & QStyle::State_Selected) && (!heading || (shown.state & QStyle::State_HasFocus));
    const QPalette::ColorGroup group = shown.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor strong = shown.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const Laid laid(line, shown, selected ? strong : accent(shown.palette));
    const QColor quiet = selected ? strong : quietText(shown.palette);
    const QColor link = selected ? strong : shown.palette.color(group, QPalette::Link);
    const QPointF at(shown.rect.left() + laid.left, shown.rect.top() + laid.top);
    painter->save();
    painter->setPen(line.setting.quiet ? quiet : line.setting.link ? link : strong);
    if (!line.mark.isEmpty()) {
        const double unit = unitOf(shown);
        painter->setFont(laid.text.font());
        painter->drawText(QRectF(at.x() - 2 * unit, at.y(), 1.6 * unit, laid.textHeight), Qt::AlignRight | Qt::AlignTop,
                          line.mark);
    }
    laid.text.draw(painter, at);
    painter->setPen(quiet);
    if (!line.note.isEmpty())
        laid.note.draw(painter, at + QPointF(0, laid.textHeight));
    painter->restore();
}

} // namespace ks
