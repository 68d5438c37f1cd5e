#include "charts/gridheader.h"

#include "drawing/contrast.h"
#include "drawing/textwrap.h"

#include <QPainter>
#include <QRegularExpression>

#include <cmath>

namespace ks {
namespace {

int roundedUp(qreal value) {
    return static_cast<int>(std::ceil(value));
}

} // namespace

GridHeader::GridHeader(Qt::Orientation orientation, QWidget* parent) : QHeaderView(orientation, parent) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(8);
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(false);
}

void GridHeader::setSortMark(int section, std::optional<Qt::SortOrder> order) {
    m_markedSection = section;
    m_order = order;
    viewport()->update();
}

void GridHeader::setCurrentSection(int section) {
    if (section == m_currentSection)
        return;
    m_currentSection = section;
    viewport()->update();
}

void GridHeader::setUpright(bool upright) {
    m_upright = upright;
    viewport()->update();
}

void GridHeader::setNameStyle(const NameStyle& style) {
    m_nameStyle = style;
    viewport()->update();
}

QFont GridHeader::nameFont() const {
    QFont names = font();
    if (names.pointSizeF() > 0)
        names.setPointSizeF(names.pointSizeF() * m_nameStyle.scale);
    if (m_nameStyle.heavy)
        names.setWeight(QFont::DemiBold);
    return names;
}

QString GridHeader::nameOf(int section) const {
    return model() ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
}

int GridHeader::gap() const {
    return std::max(1, static_cast<int>(std::lround(QFontMetricsF(font()).height() * 0.12)));
}

QStringList GridHeader::linesOf(int section, int width) const {
    const QFontMetricsF metrics(nameFont());
    if (orientation() == Qt::Vertical || m_upright)
        return {nameOf(section)};
    return wrapTextWithin(
        nameOf(section), width, [&](const QString& text) { return metrics.horizontalAdvance(text); },
        QStringLiteral("-"));
}

int GridHeader::widthForWords() const {
    const QFontMetricsF metrics(nameFont());
    static const QRegularExpression space(QStringLiteral("\\s+"));
    qreal widest = 0;
    for (int section = 0; section < count(); ++section) {
        for (const QString& word : nameOf(section).split(space, Qt::SkipEmptyParts))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return roundedUp(widest + metrics.height() * 0.3);
}

int GridHeader::neededThickness(int sectionWidth) const {
    const QFontMetricsF metrics(nameFont());
    qreal thickest = 0;
    for (int section = 0; section < count(); ++section) {
        if (orientation() == Qt::Vertical || m_upright)
            thickest = std::max(thickest, metrics.horizontalAdvance(nameOf(section)));
        else
            thickest = std::max(thickest,
                                static_cast<qreal>(linesOf(section, sectionWidth - gap()).size()) * metrics.height());
    }
    // Room for the sort mark is kept always, so that nothing moves when it comes.
    return roundedUp(thickest + metrics.height() * (orientation() == Qt::Vertical ? 1.3 : m_upright ? 1.0 : 0.75));
}

void GridHeader::paintSection(QPainter* painter, const QRect& area, int section) const {
    if (!area.isValid())
        return;
    const QFontMetricsF metrics(nameFont());
    // Cells leave a gap at their right and bottom; names stand beside the cell, not beside the gap.
    const QRect besideCell =
        orientation() == Qt::Vertical ? area.adjusted(0, 0, 0, -gap()) : area.adjusted(0, 0, -gap(), 0);
    const QColor ground = palette().color(QPalette::Window);
    painter->fillRect(area, ground);
    if (section == m_currentSection)
        painter->fillRect(besideCell, mixed(ground, palette().color(QPalette::Highlight), 0.16));
    const qreal pad = metrics.height() * 0.35;
    painter->save();
    painter->setFont(nameFont());
    painter->setPen(palette().color(QPalette::WindowText));
    QRectF place = besideCell;
    if (m_upright) {
        // Read from below; the name ends above its column.
        painter->translate(place.left(), place.bottom());
        painter->rotate(-90);
        place = QRectF(pad, 0, place.height() - pad, place.width());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, nameOf(section));
    } else if (orientation() == Qt::Vertical) {
        const QString shown = metrics.elidedText(nameOf(section), Qt::ElideRight, place.width() - 2 * pad);
        painter->drawText(place.adjusted(pad, 0, -pad, 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
    } else {
        painter->drawText(place.adjusted(0, 0, 0, -pad), Qt::AlignHCenter | Qt::AlignBottom,
                          linesOf(section, besideCell.width()).join(QLatin1Char('\n')));
    }
    painter->restore();
    if (section == m_markedSection && m_order)
        paintSortMark(*painter, besideCell);
}

void GridHeader::paintSortMark(QPainter& painter, const QRectF& area) const {
    const qreal size = QFontMetricsF(font()).height() * 0.32;
    QPointF middle(area.center().x(), area.bottom() - size * 0.55);
    if (orientation() == Qt::Vertical)
        middle = QPointF(area.right() - size * 1.4, area.center().y());
    const qreal tip = *m_order == Qt::DescendingOrder ? size / 2.4 : -size / 2.4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.drawPolygon(
        QPolygonF{middle + QPointF(-size / 1.7, -tip), middle + QPointF(size / 1.7, -tip), middle + QPointF(0, tip)});
    painter.restore();
}

} // namespace ks
