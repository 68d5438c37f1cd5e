#include "report/render/page/pictureblock.h"

#include "report/render/celltext.h"
#include "report/render/page/pagestyle.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PictureBlock)
};

constexpr qreal pointsPerMillimetre = 72 / 25.4;
/// Pictures are painted in units of a 96th of an inch.
constexpr qreal pageUnitsPerPixel = fromPoints(72.0 / 96.0);

QSizeF sizeOf(const ReportPicture& picture, qreal width) {
    const QSizeF wished = picture.size * fromPoints(pointsPerMillimetre);
    return wished.width() > width ? wished * (width / wished.width()) : wished;
}

} // namespace

PictureBlock::PictureBlock(const ReportPicture& picture, const PageFonts& fonts, qreal width, LevelPaletteId palette)
    : m_picture(picture), m_fonts(fonts), m_palette(palette), m_size(sizeOf(picture, width)) {
    appendLines(m_above, FontRole::Caption, numberedCaption(picture), 0, width, pageStyle::ink, fonts);
    const qreal measure = std::min(width, std::max(m_size.width(), fonts.measure(FontRole::Remark)));
    const auto below = [&](FontRole role, const QString& text, const QColor& colour) {
        appendLines(m_below, role, text, 0, measure, colour, fonts, m_below.isEmpty() ? 0 : pageStyle::betweenNotes);
    };
    below(FontRole::Remark, picture.description, pageStyle::ink);
    for (const QString& reservation : picture.table.reservations)
        below(FontRole::StrongNote, reservation, pageStyle::ink);
    for (const QString& note : picture.table.notes)
        below(FontRole::Note, note, pageStyle::quiet);
}

qreal PictureBlock::spaceBefore() const {
    return pageStyle::aroundTable;
}

qreal PictureBlock::spaceBelowKept() const {
    return pageStyle::belowAnnouncement;
}

qreal PictureBlock::spaceAfter() const {
    return pageStyle::aroundTable;
}

PageSource PictureBlock::source() const {
    //: before the source of a picture, at the foot of a page with several
    const QString of = m_picture.number > 0 ? Texts::tr("Figure %1").arg(m_picture.number) : QString();
    return {of, m_picture.table.source};
}

qreal PictureBlock::textHeight() const {
    return heightOf(m_above) + heightOf(m_below) + 2 * pageStyle::aroundPicture;
}

qreal PictureBlock::leastHeight() const {
    constexpr qreal littleSmaller = 0.75; // rather than leave a third of a page empty
    return textHeight() + m_size.height() * littleSmaller;
}

qreal PictureBlock::leastRoom(qreal, qreal later) const {
    return std::min(leastHeight(), later);
}

QList<qreal> PictureBlock::divide(qreal here, qreal) {
    constexpr qreal smallest = 0.1; // a page full of text below a picture leaves none for it
    const qreal room = here - textHeight();
    m_shrink = std::clamp(room / m_size.height(), smallest, 1.0);
    return {textHeight() + m_size.height() * m_shrink};
}

void PictureBlock::paint(QPainter& painter, int) {
    paintLines(painter, m_above, 0, m_fonts);
    const qreal top = heightOf(m_above) + pageStyle::aroundPicture;
    const QSizeF size = m_size * m_shrink;
    painter.save();
    painter.translate(0, top);
    painter.scale(pageUnitsPerPixel * m_shrink, pageUnitsPerPixel * m_shrink);
    painter.setFont(m_fonts.pictureFont());
    m_picture.paint(painter, QRectF(QPointF(0, 0), m_size / pageUnitsPerPixel), m_palette);
    painter.restore();
    paintLines(painter, m_below, top + size.height() + pageStyle::aroundPicture, m_fonts);
}

} // namespace ks
