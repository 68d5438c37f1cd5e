#pragma once

#include "report/render/page/flowingtext.h"

namespace ks {

/// A picture under its title, with what it shows in words and what holds for its figures below it. Never divided; where
/// a little room is lacking, and on a page that is too low for it, it is painted smaller.
class PictureBlock final : public PageBlock {
public:
    /// Picture and fonts outlive the block; the picture can be painted.
    PictureBlock(const ReportPicture& picture, const PageFonts& fonts, qreal width, LevelPaletteId palette);

    qreal spaceBefore() const override;
    qreal spaceBelowKept() const override;
    qreal spaceAfter() const override;
    PageSource source() const override;
    qreal leastHeight() const override;
    qreal leastRoom(qreal here, qreal later) const override;
    QList<qreal> divide(qreal here, qreal later) override;
    void paint(QPainter& painter, int part) override;

private:
    qreal textHeight() const;

    const ReportPicture& m_picture;
    const PageFonts& m_fonts;
    LevelPaletteId m_palette;
    QSizeF m_size;      ///< of the picture on paper
    qreal m_shrink = 1; ///< so much smaller on this page
    QList<TextLine> m_above;
    QList<TextLine> m_below;
};

} // namespace ks
