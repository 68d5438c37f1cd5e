#pragma once

#include "report/render/page/pageblock.h"
#include "report/render/page/pageframe.h"

#include <QHash>

namespace ks {

/// A part of a block where it stands on a page.
struct PlacedPart {
    PageBlock* block = nullptr;
    int part = 0;
    QPointF at; ///< from the top left of the sheet
};

struct LaidPage {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QString section;
    QList<PageSource> sources;
    QList<PlacedPart> parts;
    qreal filled = 0; ///< share of the body that is
};

/// What is the same for all pages of a document.
struct PageSetting {
    const ReportDocument& document;
    const PageFonts& fonts;
    QSizeF sheet; ///< upright, in page units

    QSizeF sheetFor(QPageLayout::Orientation orientation) const {
        return orientation == QPageLayout::Portrait ? sheet : sheet.transposed();
    }
    PageFrame frameOf(const LaidPage& page) const {
        return PageFrame(document, page.section, page.sources, fonts, sheetFor(page.orientation));
    }
};

/// Sets blocks one below the other on pages. What keeps with the next goes along to its page; a block that is held the
/// other way begins a page.
class DocumentFlow final {
public:
    /// All of the setting and all blocks outlive the flow. `section` stands on all pages.
    DocumentFlow(const PageSetting& setting, const QString& section) : m_setting(setting), m_section(section) {}

    void add(PageBlock& block);
    /// The pages, when all is added.
    QList<LaidPage> finish();

private:
    struct Together {
        qreal height = 0; ///< down to where the last one begins
        qreal atTop = 0;  ///< the same at the top of a page
    };

    Together heightOfKept() const;
    void placeWaiting();
    void place(PageBlock& block);
    void placePart(PageBlock& block, int part, qreal height);
    void openPage(QPageLayout::Orientation orientation);
    void closePage();
    bool turnPageFor(const PageBlock& block, const Together& kept);
    qreal gapBefore(const PageBlock& block) const;
    const PageBlock* lastOfPage() const;
    /// Between the head and the foot of a page that has the sources of this block too.
    QRectF bodyWith(LaidPage page, const PageBlock& block) const;
    qreal wholeBody(QPageLayout::Orientation orientation, const PageBlock& block) const;
    qreal left(const PageBlock& block) const;

    const PageSetting& m_setting;
    QString m_section;
    QList<LaidPage> m_pages;
    std::optional<LaidPage> m_page; ///< the one that is being filled
    qreal m_y = 0;                  ///< where its last part ends
    QList<PageBlock*> m_waiting;    ///< kept with the next, which is not there yet
};

} // namespace ks
