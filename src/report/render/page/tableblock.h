#pragma once

#include "report/render/page/pageblock.h"
#include "report/render/page/tablepainter.h"

#include <memory>

namespace ks {

/// The widths of the body of a page, upright and lying.
struct BodyWidths {
    qreal upright = 0;
    qreal lying = 0;
};

/// How tables of a document are set.
struct TableSetting {
    FontRole titleRole = FontRole::Title;
    LevelPaletteId palette = LevelPaletteId::Report;
};

/// A table on its pages: lying where it asks for that or where words would have to be broken upright, smaller where
/// they would still have to be, and a little smaller where that keeps it on one page.
class TableBlock final : public PageBlock {
public:
    /// Table, locale and fonts outlive the block.
    TableBlock(const ReportTable& table, const QLocale& locale, const PageFonts& fonts, const BodyWidths& widths,
               const TableSetting& setting);

    qreal spaceBefore() const override;
    qreal spaceBelowKept() const override;
    qreal spaceAfter() const override;
    QPageLayout::Orientation orientation() const override { return m_orientation; }
    PageSource source() const override;
    qreal leastHeight() const override;
    qreal leastRoom(qreal here, qreal later) const override;
    QList<qreal> divide(qreal here, qreal later) override;
    void paint(QPainter& painter, int part) override;

private:
    void layOut(qreal scale);

    const ReportTable& m_table;
    const QLocale& m_locale;
    const PageFonts& m_fonts;
    TableSetting m_setting;
    QPageLayout::Orientation m_orientation = QPageLayout::Portrait;
    QList<ColumnNeed> m_needs;
    qreal m_width = 0;
    qreal m_least = 1; ///< so much smaller that no word is broken
    qreal m_scale = 1;
    std::unique_ptr<TableLayout> m_layout;
    std::unique_ptr<TablePainter> m_painter;
};

} // namespace ks
