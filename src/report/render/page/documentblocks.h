#pragma once

#include "report/render/page/pageblock.h"
#include "report/render/page/pagefonts.h"
#include "report/render/renderer.h"

#include <memory>
#include <vector>

namespace ks {

/// What begins a page, and all that follows on it.
struct PageRun {
    QString section; ///< top right of its pages
    QList<PageBlock*> blocks;
};

/// What the outline and the contents list name, and the block that it leads to.
struct Landmark {
    QString title;
    int level = 1;
    bool table = false;
    const PageBlock* block = nullptr;
};

/// The blocks of a document, ready to be set on pages. Parts begin a page; in a report with a title page chapters with
/// tables or pictures do too, and what follows on them, unless only a short opening of their part would stand on the
/// page before. Chapters of text alone follow one another. In a document without headings each table begins a page.
class DocumentBlocks final {
public:
    /// Document, locale and fonts outlive the blocks. `sheet` is upright, in page units.
    DocumentBlocks(const ReportDocument& document, const QLocale& locale, const PageFonts& fonts, QSizeF sheet,
                   LevelPaletteId palette);

    const QList<PageRun>& runs() const { return m_runs; }
    const QList<Landmark>& landmarks() const { return m_landmarks; }

private:
    void add(const ReportHeading& heading);
    void add(const ReportParagraph& paragraph);
    void add(const ReportList& list);
    void add(const ReportTable& table);
    void add(const ReportPicture& picture);
    void startPage();
    void keep(std::unique_ptr<PageBlock> block);
    void keepText(std::unique_ptr<PageBlock> block);
    qreal width() const;

    const ReportDocument& m_document;
    const QLocale& m_locale;
    const PageFonts& m_fonts;
    QSizeF m_sheet;
    LevelPaletteId m_palette;
    bool m_headings = false;
    int m_level = 0;              ///< of the last heading
    bool m_figuresAhead = false;  ///< in the chapter that begins here
    bool m_figuresBehind = false; ///< in the chapter so far
    qreal m_opening = 0;          ///< height of the text since the title of a part; none = something else came
    QString m_section;
    std::vector<std::unique_ptr<PageBlock>> m_blocks;
    QList<PageRun> m_runs;
    QList<Landmark> m_landmarks;
};

} // namespace ks
