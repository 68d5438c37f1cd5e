#include "report/render/page/tableblock.h"

#include "report/render/celltext.h"
#include "report/render/page/pagestyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TableBlock)
};

/// How much smaller a table is painted so that no word of it has to be broken: a wide table, or small paper.
qreal scaleFor(qreal least, qreal width) {
    constexpr qreal smallest = 0.5; // below that the text can't be read; words are broken instead
    return std::clamp(width / least, smallest, 1.0);
}

/// Still read as easily, and it saves a page for a row or two.
constexpr qreal littleSmallerTable = 0.9;

} // namespace

TableBlock::TableBlock(const ReportTable& table, const QLocale& locale, const PageFonts& fonts,
                       const BodyWidths& widths, const TableSetting& setting)
    : m_table(table), m_locale(locale), m_fonts(fonts), m_setting(setting), m_needs(columnNeeds(table, locale, fonts)) {
    const qreal least = std::max(1.0, leastWidth(m_needs));
    if (table.landscape || least > widths.upright)
        m_orientation = QPageLayout::Landscape;
    m_width = m_orientation == QPageLayout::Landscape ? widths.lying : widths.upright;
    m_least = scaleFor(least, m_width);
    layOut(m_least);
}

/// On a width that is larger by as much as it is painted smaller.
void TableBlock::layOut(qreal scale) {
    m_scale = scale;
    m_painter.reset();
    m_layout = std::make_unique<TableLayout>(m_table, m_needs, m_locale, m_fonts, m_width / scale, m_setting.titleRole);
    m_painter = std::make_unique<TablePainter>(*m_layout, m_setting.palette);
}

qreal TableBlock::spaceBefore() const {
    return pageStyle::aroundTable;
}

qreal TableBlock::spaceBelowKept() const {
    return pageStyle::belowAnnouncement;
}

qreal TableBlock::spaceAfter() const {
    return pageStyle::aroundTable;
}

PageSource TableBlock::source() const {
    //: before the source of a table, at the foot of a page with several
    const QString of = m_table.number > 0 ? Texts::tr("Table %1").arg(m_table.number) : QString();
    return {of, m_table.source};
}

qreal TableBlock::leastHeight() const {
    return m_layout->leastHeight() * m_scale * littleSmallerTable;
}

/// Whole where it fits. One that would fit on a page of its own goes there rather than being divided, unless that left
/// too much of this page empty. A longer one begins where its first rows find room.
qreal TableBlock::leastRoom(qreal here, qreal later) const {
    constexpr qreal emptyAtMost = 0.4;
    const qreal whole = leastHeight();
    if (whole <= here || (whole <= later && here < later * emptyAtMost))
        return whole;
    return std::min(m_layout->openingHeight(later / m_scale) * m_scale, later);
}

QList<qreal> TableBlock::divide(qreal here, qreal later) {
    if (m_scale != m_least)
        layOut(m_least);
    const qreal whole = m_layout->leastHeight() * m_scale;
    if (whole > here && leastHeight() <= here)
        layOut(m_least * std::max(littleSmallerTable, here / whole));
    m_layout->divide(here / m_scale, later / m_scale);
    QList<qreal> heights;
    for (const PageFlow& page : m_layout->pages())
        heights.append(page.height * m_scale);
    return heights;
}

void TableBlock::paint(QPainter& painter, int part) {
    painter.save();
    painter.scale(m_scale, m_scale);
    m_painter->paint(painter, part);
    painter.restore();
}

} // namespace ks
