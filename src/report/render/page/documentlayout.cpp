#include "report/render/page/documentlayout.h"

#include "report/render/page/coverpage.h"
#include "report/render/page/flowingtext.h"
#include "report/render/page/pagestyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DocumentLayout)
};

constexpr int deepestListed = 2;

bool isListed(const Landmark& landmark) {
    return landmark.table || landmark.level <= deepestListed;
}

QRectF inPoints(const QRectF& area) {
    return {area.topLeft() / pageUnitsPerPoint, area.size() / pageUnitsPerPoint};
}

/// False when there is nothing that can be set closer.
bool tighten(const QList<PageBlock*>& blocks, qreal share) {
    bool any = false;
    for (PageBlock* block : blocks)
        any = block->tighten(share) || any;
    return any;
}

} // namespace

DocumentLayout::DocumentLayout(const ReportDocument& document, const QLocale& locale, const PageFonts& fonts,
                               QSizeF sheet, LevelPaletteId palette)
    : m_document(document),
      m_fonts(fonts),
      m_setting{document, fonts, sheet},
      m_blocks(document, locale, fonts, sheet, palette) {
    QList<LaidPage> body;
    for (const PageRun& run : m_blocks.runs())
        body += layRun(run);
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

/// Where only a few lines would go on to a last page, the text is set a little closer, if that saves the page.
QList<LaidPage> DocumentLayout::layRun(const PageRun& run) const {
    constexpr qreal fewLines = 0.2; // of a page
    const auto laid = [&] {
        DocumentFlow flow(m_setting, run.section);
        for (PageBlock* block : run.blocks)
            flow.add(*block);
        return flow.finish();
    };
    const QList<LaidPage> ordinary = laid();
    if (ordinary.size() < 2 || ordinary.last().filled > fewLines)
        return ordinary;
    for (const qreal share : {0.97, 0.94, 0.91}) {
        if (!tighten(run.blocks, share))
            return ordinary;
        QList<LaidPage> closer = laid();
        if (closer.size() < ordinary.size())
            return closer;
    }
    tighten(run.blocks, 1);
    return laid();
}

QList<LaidPage> DocumentLayout::layContents() {
    QList<ContentsEntry> entries;
    for (const Landmark& landmark : m_blocks.landmarks()) {
        if (isListed(landmark))
            entries.append({landmark.title, landmark.table ? deepestListed : landmark.level - 1, 0});
    }
    if (entries.isEmpty())
        return {};
    const QString title = Texts::tr("Contents");
    const qreal width = m_setting.sheet.width() - 2 * pageStyle::sideMargin;
    m_contentsTitle = headingBlock({1, title, {}, {}}, m_fonts, width);
    m_contents = std::make_unique<ContentsBlock>(entries, m_fonts, width);
    DocumentFlow flow(m_setting, title);
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
    for (const Landmark& landmark : m_blocks.landmarks()) {
        const QPair<int, qreal> place = places.value(landmark.block);
        m_bookmarks.append({landmark.title, landmark.level, place.first, place.second});
    }
}

void DocumentLayout::layLinks(const QList<LaidPage>& contents, int firstPage) {
    if (!m_contents)
        return;
    QList<PageBookmark> targets;
    QList<int> numbers;
    for (qsizetype i = 0; i < m_bookmarks.size(); ++i) {
        if (!isListed(m_blocks.landmarks()[i]))
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
