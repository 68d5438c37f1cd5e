#include "report/render/page/coverpage.h"

#include "drawing/contrast.h"
#include "report/render/page/flowingtext.h"
#include "report/render/page/pagestyle.h"

#include <QPainter>

namespace ks {
namespace {

constexpr qreal coverSide = fromPoints(56);
constexpr qreal bandShare = 0.62; ///< of the page, unless its texts ask for more
constexpr qreal bandPadding = fromPoints(52);
constexpr qreal aboveTitle = fromPoints(190); ///< kept free for the tiles
constexpr qreal titleToSubtitle = fromPoints(14);
constexpr qreal belowBand = fromPoints(34);
constexpr qreal aboveNote = fromPoints(30);
constexpr qreal coverBottom = fromPoints(48);
constexpr qreal tile = fromPoints(30);
constexpr qreal tileGap = fromPoints(4);

/// The texts of a title page on a sheet of one size.
struct Cover {
    Cover(const ReportCover& cover, const PageFonts& fonts, QSizeF size) : sheet(size) {
        const qreal width = sheet.width() - coverSide;
        const QColor paleText = mixed(Qt::white, pageStyle::accent, 0.12);
        appendLines(title, FontRole::CoverTitle, cover.title, coverSide, width, Qt::white, fonts);
        appendLines(title, FontRole::CoverSubtitle, cover.subtitle, coverSide, width, paleText, fonts, titleToSubtitle);
        for (const QString& line : cover.lines)
            appendLines(lines, FontRole::CoverLine, line, coverSide, width, pageStyle::ink, fonts);
        appendLines(note, FontRole::Remark, cover.note, coverSide,
                    std::min(width, coverSide + fonts.measure(FontRole::Remark)), pageStyle::quiet, fonts);
        band = std::max(sheet.height() * bandShare, aboveTitle + heightOf(title) + bandPadding);
    }

    bool fits() const {
        return band + belowBand + heightOf(lines) + aboveNote + heightOf(note) + coverBottom <= sheet.height();
    }

    QSizeF sheet;
    QList<TextLine> title;
    QList<TextLine> lines;
    QList<TextLine> note;
    qreal band = 0; ///< height of the coloured ground
};

/// How much lighter (above 0) or darker than the ground a tile is; nothing where there is none. A pattern, no figures:
/// it thins out to the left and downwards.
std::optional<double> toneOfTile(int column, int row) {
    constexpr double tones[] = {0.05, 0.22, -0.16, 0.12, 0.34, 0.08, -0.1, 0.17};
    const int mix = (column * column * 3 + row * 5 + column * row * 7) % 11;
    if (mix < row || (column + 2 * mix) % 7 < column - 2)
        return std::nullopt;
    return tones[mix % 8];
}

void paintTiles(QPainter& painter, QSizeF sheet) {
    constexpr int columns = 9;
    constexpr int rows = 5;
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < rows; ++row) {
            const std::optional<double> tone = toneOfTile(column, row);
            if (!tone)
                continue;
            const QColor towards = *tone > 0 ? Qt::white : Qt::black;
            const QRectF area(sheet.width() - (column + 1) * (tile + tileGap), row * (tile + tileGap) + tileGap, tile,
                              tile);
            QPainterPath path;
            path.addRoundedRect(area, pageStyle::boxRadius, pageStyle::boxRadius);
            painter.fillPath(path, mixed(pageStyle::accent, towards, std::abs(*tone)));
        }
    }
}

} // namespace

void paintCover(QPainter& painter, const ReportCover& cover, const PageFonts& fonts, QSizeF sheet) {
    constexpr qreal smallest = 0.3;
    constexpr qreal step = 0.9;
    qreal scale = 1;
    Cover page(cover, fonts, sheet);
    while (!page.fits() && scale > smallest) {
        scale *= step;
        page = Cover(cover, fonts, sheet / scale);
    }
    painter.save();
    painter.scale(scale, scale);
    painter.fillRect(QRectF(0, 0, page.sheet.width(), page.band), pageStyle::accent);
    paintTiles(painter, page.sheet);
    paintLines(painter, page.title, page.band - bandPadding - heightOf(page.title), fonts);
    paintLines(painter, page.lines, page.band + belowBand, fonts);
    const qreal noteTop = page.sheet.height() - coverBottom - heightOf(page.note);
    if (!page.note.isEmpty()) {
        const qreal y = noteTop - pageStyle::ruleToBody;
        painter.setPen(QPen(pageStyle::hairline, pageStyle::hairlineWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(coverSide, y), QPointF(page.sheet.width() - coverSide, y));
    }
    paintLines(painter, page.note, noteTop, fonts);
    painter.restore();
}

} // namespace ks
