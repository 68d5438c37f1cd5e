#include "report/render/page/documentlayout.h"

#include "report/render/celltext.h"
#include "report/render/page/coverpage.h"
#include "report/render/page/pagestyle.h"
#include "report/render/page/pictureblock.h"
#include "report/render/page/flowingtext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DocumentLayout)
};

constexpr int deepestListed = 2;

bool hasHeadings(const ReportDocument& document) {
    return std::any_of(document.blocks.begin(), document.blocks.end(),
                       [](const ReportBlock& block) { return std::holds_alternative<ReportHeading>(block); });
}

QRectF inPoints(const QRectF& area) {
    return {area.topLeft() / pageUnitsPerPoint, area.size() / pageUnitsPerPoint};
}

} // namespace

DocumentLayout::DocumentLayout(const ReportDocument& document, const QLocale& locale, const PageFonts& fonts,
                               QSizeF sheet, LevelPaletteId palette)
    : m_document(document),
      m_locale(locale),
      m_fonts(fonts),
      m_palette(palette),
      m_setting{document, fonts, sheet},
      m_headings(hasHeadings(document)) {
    for (const ReportBlock& block : document.blocks)
        std::visit([this](const auto& each) { add(each); }, block);
    QList<LaidPage> body = m_flow.finish();
    if (body.isEmpty() && !document.cover)
        body.append(LaidPage());
    if (document.cover)
        m_pages.append(LaidPage());
    const int firstOfContents = pages();
    const QList<LaidPage> contents = document.contentsList ? layContents() : QList<LaidPage>();
    m_pages += contents + body;
    findLandmarks(firstOfContents + static_cast<int>(contents.size()));
    layLinks(contents, firstOfContents);
}

PageBlock* DocumentLayout::keep(std::unique_ptr<PageBlock> block) {
    PageBlock* kept = block.get();
    if (!kept)
        return nullptr;
    m_blocks.push_back(std::move(block));
    m_afterPart = false;
    m_flow.add(*kept);
    return kept;
}

void DocumentLayout::add(const ReportHeading& heading) {
    std::unique_ptr<PageBlock> block = headingBlock(heading, m_fonts, bodyWidth(QPageLayout::Portrait));
    if (!block)
        return;
    const bool part = heading.level <= 1;
    // A chapter's title right below that of its part stays there.
    if (part || (heading.level == 2 && m_document.cover && !m_afterPart))
        m_flow.startPage();
    if (part)
        m_flow.setSection(heading.section.isEmpty() ? heading.text : heading.section);
    m_level = heading.level;
    m_landmarks.append({heading.text, heading.level, heading.level <= deepestListed, false, block.get()});
    keep(std::move(block));
    m_afterPart = part;
}

void DocumentLayout::add(const ReportParagraph& paragraph) {
    keep(paragraphBlock(paragraph, m_fonts, bodyWidth(QPageLayout::Portrait)));
}

void DocumentLayout::add(const ReportList& list) {
    keep(listBlock(list, m_fonts, bodyWidth(QPageLayout::Portrait)));
}

void DocumentLayout::add(const ReportTable& table) {
    if (!m_headings)
        m_flow.startPage();
    if (!m_headings || m_level == 0)
        m_flow.setSection(table.section);
    const BodyWidths widths{bodyWidth(QPageLayout::Portrait), bodyWidth(QPageLayout::Landscape)};
    const TableSetting setting{m_headings ? FontRole::Caption : FontRole::Title, m_palette};
    auto block = std::make_unique<TableBlock>(table, m_locale, m_fonts, widths, setting);
    m_landmarks.append({numberedTitle(table), m_level + 1, true, true, block.get()});
    keep(std::move(block));
}

/// One that nobody can paint is shown as the table that goes with it.
void DocumentLayout::add(const ReportPicture& picture) {
    if (!picture.paint)
        return add(picture.table);
    keep(std::make_unique<PictureBlock>(picture, m_fonts, bodyWidth(QPageLayout::Portrait), m_palette));
}

QList<LaidPage> DocumentLayout::layContents() {
    QList<ContentsEntry> entries;
    for (const Landmark& landmark : m_landmarks) {
        if (landmark.listed)
            entries.append({landmark.title, landmark.table ? deepestListed : landmark.level - 1, 0});
    }
    if (entries.isEmpty())
        return {};
    const QString title = Texts::tr("Contents");
    const qreal width = bodyWidth(QPageLayout::Portrait);
    m_contentsTitle = headingBlock({1, title, {}, {}}, m_fonts, width);
    m_contents = std::make_unique<ContentsBlock>(entries, m_fonts, width);
    DocumentFlow flow(m_setting);
    flow.setSection(title);
    flow.add(*m_contentsTitle);
    flow.add(*m_contents);
    return flow.finish();
}

/// Where each block that is named begins, now that the pages before the body are counted.
void DocumentLayout::findLandmarks(int firstOfBody) {
    QHash<const PageBlock*, QPair<int, qreal>> places;
    for (int page = firstOfBody; page < pages(); ++page) {
        for (const PlacedPart& part : m_pages[page].parts) {
            if (!places.contains(part.block))
                places.insert(part.block, {page, part.at.y() / pageUnitsPerPoint});
        }
    }
    for (const Landmark& landmark : m_landmarks) {
        const QPair<int, qreal> place = places.value(landmark.block);
        m_bookmarks.append({landmark.title, landmark.level, place.first, place.second});
    }
}

void DocumentLayout::layLinks(const QList<LaidPage>& contents, int firstPage) {
    if (!m_contents)
        return;
    QList<PageBookmark> targets;
    QList<int> numbers;
    for (qsizetype i = 0; i < m_landmarks.size(); ++i) {
        if (!m_landmarks[i].listed)
            continue;
        targets.append(m_bookmarks[i]);
        numbers.append(m_bookmarks[i].page + 1);
    }
    m_contents->setPages(numbers);
    for (int page = 0; page < contents.size(); ++page) {
        for (const PlacedPart& part : contents[page].parts) {
            if (part.block != m_contents.get())
                continue;
            for (const ContentsBlock::Area& area : m_contents->areas(part.part)) {
                const PageBookmark& target = targets[area.entry];
                m_links.append({firstPage + page, inPoints(area.area.translated(part.at)), target.page, target.top});
            }
        }
    }
}

qreal DocumentLayout::bodyWidth(QPageLayout::Orientation orientation) const {
    return m_setting.sheetFor(orientation).width() - 2 * pageStyle::sideMargin;
}

void DocumentLayout::paint(QPainter& painter, int page) const {
    if (page == 0 && m_document.cover)
        return paintCover(painter, *m_document.cover, m_fonts, m_setting.sheet);
    const LaidPage& laid = m_pages[page];
    m_setting.frameOf(laid).paint(painter, page + 1, pages());
    for (const PlacedPart& part : laid.parts) {
        painter.save();
        painter.translate(part.at);
        part.block->paint(painter, part.part);
        painter.restore();
    }
}

} // namespace ks
