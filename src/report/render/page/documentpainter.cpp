#include "report/render/page/documentpainter.h"

#include "report/content/reportlanguage.h"
#include "report/render/page/documentlayout.h"
#include "report/render/page/printabletext.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DocumentPainter)
};

/// From page units at the corner of the sheet to the device's pixels at the corner of its printable area.
void useSheetCoordinates(QPainter& painter, const QPagedPaintDevice& device) {
    const qreal scale = device.logicalDpiX() / (72.0 * pageUnitsPerPoint);
    const QPoint origin = device.pageLayout().paintRectPixels(device.logicalDpiX()).topLeft();
    painter.resetTransform();
    painter.translate(-origin);
    painter.scale(scale, scale);
}

Error deviceRefused() {
    return {ErrorCode::FileUnwritable,
            Texts::tr("The pages could not be painted: the printer or file takes no output. Nothing was changed."),
            {}};
}

Result<PaintedDocument> paintPages(const DocumentLayout& layout, QPagedPaintDevice& device) {
    QPainter painter;
    for (int page = 0; page < layout.pages(); ++page) {
        device.setPageOrientation(layout.orientation(page));
        if (page == 0 ? !painter.begin(&device) : !device.newPage())
            return deviceRefused();
        useSheetCoordinates(painter, device);
        layout.paint(painter, page);
    }
    painter.end();
    return PaintedDocument{layout.pages(), layout.bookmarks(), layout.links()};
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
    const QSizeF sheet = device.pageLayout().pageSize().size(QPageSize::Point) * pageUnitsPerPoint;
    return paintPages(DocumentLayout(printable, locale, *fonts, sheet, options.palette), device);
}

} // namespace ks
