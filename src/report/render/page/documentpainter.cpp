#include "report/render/page/documentpainter.h"

#include "report/content/reportlanguage.h"
#include "report/render/celltext.h"
#include "report/render/page/pageframe.h"
#include "report/render/page/pagestyle.h"
#include "report/render/page/printabletext.h"
#include "report/render/page/tablepainter.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <vector>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DocumentPainter)
};

QSizeF sheetOf(const QPagedPaintDevice& device, QPageLayout::Orientation orientation) {
    const QSizeF portrait = device.pageLayout().pageSize().size(QPageSize::Point) * pageUnitsPerPoint;
    return orientation == QPageLayout::Portrait ? portrait : portrait.transposed();
}

/// Landscape where the table asks for it, or where words would have to be broken upright.
QPageLayout::Orientation orientationOf(const ReportTable& table, const QLocale& locale, const PageFonts& fonts,
                                       const QPagedPaintDevice& device) {
    const qreal upright = sheetOf(device, QPageLayout::Portrait).width() - 2 * pageStyle::sideMargin;
    const bool lying = table.landscape || leastWidth(table, locale, fonts) > upright;
    return lying ? QPageLayout::Landscape : QPageLayout::Portrait;
}

/// How much smaller a table is painted so that no word of it has to be broken: a wide table, or small paper.
qreal scaleOf(const ReportTable& table, const QLocale& locale, const PageFonts& fonts, QSizeF sheet) {
    constexpr qreal smallest = 0.5; // below that the text can't be read; words are broken instead
    const qreal least = leastWidth(table, locale, fonts) + 2 * pageStyle::sideMargin;
    return std::clamp(sheet.width() / least, smallest, 1.0);
}

/// One table with its frame and its place in the document. Laid out on a sheet that is larger by as much as it is
/// painted smaller.
struct Section {
    Section(const ReportDocument& document, const ReportTable& table, const QLocale& locale, const PageFonts& fonts,
            QPageLayout::Orientation held, QSizeF sheet)
        : orientation(held),
          scale(scaleOf(table, locale, fonts, sheet)),
          frame(document, table, fonts, sheet / scale),
          layout(table, locale, fonts, frame.body().size()) {}

    QPageLayout::Orientation orientation;
    qreal scale;
    PageFrame frame;
    TableLayout layout;
};

using Sections = std::vector<std::unique_ptr<Section>>;

Sections layOut(const ReportDocument& document, const QLocale& locale, const PageFonts& fonts,
                const QPagedPaintDevice& device) {
    Sections sections;
    // The sections keep pointing at their tables, so these have to be the document's own.
    for (const ReportBlock& block : document.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        const QPageLayout::Orientation held = orientationOf(*table, locale, fonts, device);
        sections.push_back(std::make_unique<Section>(document, *table, locale, fonts, held, sheetOf(device, held)));
    }
    return sections;
}

/// From page units at the corner of the sheet to the device's pixels at the corner of its printable area.
void useSheetCoordinates(QPainter& painter, const QPagedPaintDevice& device) {
    const qreal scale = device.logicalDpiX() / (72.0 * pageUnitsPerPoint);
    const QPoint origin = device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft();
    painter.resetTransform();
    painter.translate(-origin);
    painter.scale(scale, scale);
}

void paintSectionPage(QPainter& painter, const Section& section, int page, int number, int pages,
                      LevelPaletteId palette) {
    painter.scale(section.scale, section.scale);
    section.frame.paint(painter, number, pages);
    painter.save();
    painter.translate(section.frame.body().topLeft());
    TablePainter(painter, section.layout, palette).paint(page);
    painter.restore();
}

Error deviceRefused() {
    return {ErrorCode::FileUnwritable,
            Texts::tr("The pages could not be painted: the printer or file takes no output. Nothing was changed."),
            {}};
}

int pageCount(const Sections& sections) {
    int pages = 0;
    for (const auto& section : sections)
        pages += static_cast<int>(section->layout.pages().size());
    return pages;
}

Result<PaintedDocument> paintSections(const Sections& sections, const RenderOptions& options,
                                      QPagedPaintDevice& device) {
    PaintedDocument painted;
    const int pages = pageCount(sections);
    QPainter painter;
    for (const auto& section : sections) {
        painted.bookmarks.append({numberedTitle(section->layout.table()), painted.pages});
        for (int page = 0; page < section->layout.pages().size(); ++page) {
            device.setPageOrientation(section->orientation);
            if (painted.pages == 0 ? !painter.begin(&device) : !device.newPage())
                return deviceRefused();
            useSheetCoordinates(painter, device);
            paintSectionPage(painter, *section, page, ++painted.pages, pages, options.palette);
        }
    }
    painter.end();
    return painted;
}

} // namespace

Result<PaintedDocument> paintDocument(const ReportDocument& document, const RenderOptions& options,
                                      QPagedPaintDevice& device) {
    const Result<PageFonts> fonts = PageFonts::load();
    if (!fonts)
        return fonts.error();
    const QLocale locale = reportLocale(document.language);
    const ReportDocument printable =
        withPrintableText(document, [&](char32_t character) { return fonts->canShow(character); });
    return paintSections(layOut(printable, locale, *fonts, device), options, device);
}

} // namespace ks
