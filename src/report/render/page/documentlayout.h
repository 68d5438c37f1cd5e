#pragma once

#include "report/render/page/contentsblock.h"
#include "report/render/page/documentblocks.h"
#include "report/render/page/documentflow.h"
#include "report/render/page/documentpainter.h"

namespace ks {

/// A whole document on its pages: title page, contents list, then the blocks in order.
class DocumentLayout final {
public:
    /// Document, locale and fonts outlive the layout. `sheet` is upright, in page units.
    DocumentLayout(const ReportDocument& document, const QLocale& locale, const PageFonts& fonts, QSizeF sheet,
                   LevelPaletteId palette);

    int pages() const { return static_cast<int>(m_pages.size()); }
    QPageLayout::Orientation orientation(int page) const { return m_pages[page].orientation; }
    /// The painter's origin is the top left of the sheet.
    void paint(QPainter& painter, int page) const;

    const QList<PageBookmark>& bookmarks() const { return m_bookmarks; }
    const QList<PageLink>& links() const { return m_links; }

private:
    QList<LaidPage> layRun(const PageRun& run) const;
    QList<LaidPage> layContents();
    void findLandmarks(int firstOfBody);
    void layLinks(const QList<LaidPage>& contents, int firstPage);

    const ReportDocument& m_document;
    const PageFonts& m_fonts;
    PageSetting m_setting;
    DocumentBlocks m_blocks;
    std::unique_ptr<ContentsBlock> m_contents;
    std::unique_ptr<PageBlock> m_contentsTitle;
    QList<LaidPage> m_pages;
    QList<PageBookmark> m_bookmarks;
    QList<PageLink> m_links;
};

} // namespace ks
