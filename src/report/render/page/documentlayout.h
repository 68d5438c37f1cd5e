#pragma once

#include "report/render/page/contentsblock.h"
#include "report/render/page/documentflow.h"
#include "report/render/page/documentpainter.h"
#include "report/render/page/tableblock.h"

#include <memory>
#include <vector>

namespace ks {

/// A whole document on its pages: title page, contents list, then the blocks in order. Parts begin a page; in a report
/// with a title page chapters do too. In a document without headings each table does.
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
    /// What the outline and the contents list name, and the block that it leads to.
    struct Landmark {
        QString title;
        int level = 1;
        bool listed = false; ///< in the contents list
        bool table = false;
        const PageBlock* block = nullptr;
    };

    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportPicture& picture);
    /// Takes the block over and puts it on its page.
    PageBlock* keep(std::unique_ptr<PageBlock> block);
    QList<LaidPage> layContents();
    void findLandmarks(int firstOfBody);
    void layLinks(const QList<LaidPage>& contents, int firstPage);
    qreal bodyWidth(QPageLayout::Orientation orientation) const;

    const ReportDocument& m_document;
    const QLocale& m_locale;
    const PageFonts& m_fonts;
    LevelPaletteId m_palette;
    PageSetting m_setting;
    DocumentFlow m_flow{m_setting};
    bool m_headings = false;
    int m_level = 0; ///< of the last heading
    bool m_afterPart = false;
    std::vector<std::unique_ptr<PageBlock>> m_blocks;
    QList<Landmark> m_landmarks;
    std::unique_ptr<ContentsBlock> m_contents;
    std::unique_ptr<PageBlock> m_contentsTitle;
    QList<LaidPage> m_pages;
    QList<PageBookmark> m_bookmarks;
    QList<PageLink> m_links;
};

} // namespace ks
