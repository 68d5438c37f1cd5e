#include "report/render/page/documentblocks.h"

#include "report/render/celltext.h"
#include "report/render/page/flowingtext.h"
#include "report/render/page/pagestyle.h"
#include "report/render/page/pictureblock.h"
#include "report/render/page/tableblock.h"

#include <algorithm>
#include <limits>

namespace ks {
namespace {

constexpr qreal noOpening = std::numeric_limits<qreal>::infinity();
constexpr qreal shortOfSheet = 0.14; ///< of the sheet

bool isFigure(const ReportBlock& block) {
    return std::holds_alternative<ReportTable>(block) || std::holds_alternative<ReportPicture>(block);
}

/// A table or a picture stands between the heading at this place and the next part or chapter.
bool hasFigures(const QList<ReportBlock>& blocks, qsizetype heading) {
    for (qsizetype i = heading + 1; i < blocks.size(); ++i) {
        const auto* next = std::get_if<ReportHeading>(&blocks[i]);
        if (next && next->level <= 2)
            return false;
        if (isFigure(blocks[i]))
            return true;
    }
    return false;
}

bool hasHeadings(const ReportDocument& document) {
    return std::any_of(document.blocks.begin(), document.blocks.end(),
                       [](const ReportBlock& block) { return std::holds_alternative<ReportHeading>(block); });
}

} // namespace

DocumentBlocks::DocumentBlocks(const ReportDocument& document, const QLocale& locale, const PageFonts& fonts,
                               QSizeF sheet, LevelPaletteId palette)
    : m_document(document),
      m_locale(locale),
      m_fonts(fonts),
      m_sheet(sheet),
      m_palette(palette),
      m_headings(hasHeadings(document)),
      m_opening(noOpening) {
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        m_figuresAhead = hasFigures(document.blocks, i);
        std::visit([this](const auto& each) { add(each); }, document.blocks[i]);
        m_figuresBehind = m_figuresBehind || isFigure(document.blocks[i]);
    }
}

qreal DocumentBlocks::width() const {
    return m_sheet.width() - 2 * pageStyle::sideMargin;
}

void DocumentBlocks::startPage() {
    if (m_runs.isEmpty() || !m_runs.last().blocks.isEmpty())
        m_runs.append(PageRun());
    m_runs.last().section = m_section;
}

void DocumentBlocks::keep(std::unique_ptr<PageBlock> block) {
    if (m_runs.isEmpty())
        startPage();
    m_runs.last().blocks.append(block.get());
    m_blocks.push_back(std::move(block));
    m_opening = noOpening;
}

void DocumentBlocks::keepText(std::unique_ptr<PageBlock> block) {
    if (!block)
        return;
    const qreal opening = m_opening + block->leastHeight();
    keep(std::move(block));
    m_opening = opening;
}

void DocumentBlocks::add(const ReportHeading& heading) {
    std::unique_ptr<PageBlock> block = headingBlock(heading, m_fonts, width());
    if (!block)
        return;
    const bool part = heading.level <= 1;
    if (part)
        m_section = heading.section.isEmpty() ? heading.text : heading.section;
    const bool afterOpening = m_opening <= m_sheet.height() * shortOfSheet;
    const bool ownPage = m_document.cover && (m_figuresAhead || m_figuresBehind) && !afterOpening;
    if (part || (heading.level == 2 && ownPage))
        startPage();
    if (heading.level <= 2)
        m_figuresBehind = false;
    m_level = heading.level;
    m_landmarks.append({heading.text, heading.level, false, block.get()});
    keep(std::move(block));
    m_opening = part ? 0 : noOpening;
}

void DocumentBlocks::add(const ReportParagraph& paragraph) {
    keepText(paragraphBlock(paragraph, m_fonts, width()));
}

void DocumentBlocks::add(const ReportList& list) {
    keepText(listBlock(list, m_fonts, width()));
}

void DocumentBlocks::add(const ReportTable& table) {
    if (!m_headings || m_level == 0)
        m_section = table.section;
    if (!m_headings)
        startPage();
    const BodyWidths widths{width(), m_sheet.height() - 2 * pageStyle::sideMargin};
    const TableSetting setting{m_headings ? FontRole::Caption : FontRole::Title, m_palette};
    auto block = std::make_unique<TableBlock>(table, m_locale, m_fonts, widths, setting);
    m_landmarks.append({numberedTitle(table), m_level + 1, true, block.get()});
    keep(std::move(block));
}

/// One that nobody can paint is shown as the table that goes with it.
void DocumentBlocks::add(const ReportPicture& picture) {
    if (!picture.paint)
        return add(picture.table);
    keep(std::make_unique<PictureBlock>(picture, m_fonts, width(), m_palette));
}

} // namespace ks
