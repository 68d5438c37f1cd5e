#include "widgets/form/statementdelegate.h"

#include "drawing/heatcell.h"
#include "models/heatmaproles.h"
#include "models/statementlistmodel.h"
#include "widgets/form/wrappedtext.h"
#include "widgets/look/appearance.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"

#include <QListView>
#include <QPainter>

namespace ks {
namespace {

/// Where the parts of a line stand, from its top left; lengths follow the font.
struct Parts {
    QFont font;
    QFont small;
    QRect text;
    QRect chip;
    QRect review; ///< empty when there is nothing to look at again
    int height = 0;
};

QString textOf(const QModelIndex& index) {
    const int number = index.data(StatementNumberRole).toInt();
    return number > 0 ? QStringLiteral("%1. %2").arg(number).arg(index.data().toString()) : index.data().toString();
}

Parts partsOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) {
    Parts parts;
    const int unit = option.fontMetrics.height() / 2;
    parts.font =
        index.data(StatementNumberRole).toInt() > 0 ? option.font : scaledFont(option.font, 1.0, QFont::DemiBold);
    parts.small = scaledFont(option.font, 0.9, QFont::Normal);
    const bool chip = index.data(ScoreRole).isValid();
    const QSize cell(5 * unit, qRound(2.8 * unit));
    const int left = unit * 3 / 2;
    const int room = std::max(width - left - unit - (chip ? cell.width() + unit : 0), 4 * unit);
    parts.text = QRect(left, unit, room, wrappedText::height(parts.font, textOf(index), room));
    if (chip)
        parts.chip = QRect(QPoint(width - unit - cell.width(), unit), cell);
    parts.height = std::max(parts.text.bottom() + 1, chip ? parts.chip.bottom() + 1 : 0);
    const QString review = index.data(StatementReviewRole).toString();
    if (!review.isEmpty()) {
        const int sign = 2 * unit + unit / 2;
        const int wide = width - left - unit - sign;
        parts.review =
            QRect(left + sign, parts.height + unit / 2, wide, wrappedText::height(parts.small, review, wide));
        parts.height = parts.review.bottom() + 1;
    }
    parts.height += unit;
    return parts;
}

} // namespace

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, partsOf(option, index, width).height};
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Parts parts = partsOf(option, index, option.rect.width());
    const QPoint at = option.rect.topLeft();
    const QPalette& palette = option.palette;
    const int unit = option.fontMetrics.height() / 2;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    } else {
        painter->setPen(palette.color(QPalette::Mid));
        painter->drawLine(option.rect.bottomLeft() + QPoint(unit, 0), option.rect.bottomRight() - QPoint(unit, 0));
    }
    painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(parts.font);
    painter->drawText(parts.text.translated(at), wrappedText::flags, textOf(index));
    if (!parts.chip.isEmpty()) {
        const auto score = index.data(ScoreRole).value<Score>();
        const HeatCellLook look = score.kind() == ScoreKind::Missing
                                      ? openCellLook(tr("open"), palette)
                                      : heatCellLook(score, m_palette, QLocale(), palette);
        const QRectF area = parts.chip.translated(at);
        if (selected) { // on the accent a cell needs its own ground
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Base));
            painter->drawRoundedRect(area.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
        }
        paintHeatCell(*painter, area, look, HeatCellStyle::from(parts.small, painter->device()));
    }
    if (!parts.review.isEmpty()) {
        const QRect review = parts.review.translated(at);
        painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(parts.small);
        painter->drawText(review, wrappedText::flags, index.data(StatementReviewRole).toString());
        lineIcon(QStringLiteral("warning"))
            .paint(painter, QRect(at.x() + unit * 3 / 2, review.top(), 2 * unit, 2 * unit), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(selected ? palette.color(QPalette::HighlightedText) : accent(palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 3, 3);
    }
    painter->restore();
}

} // namespace ks
