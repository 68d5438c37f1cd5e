#pragma once

#include <QList>
#include <QRect>

namespace ks {

/// How the pages stand below one another, each in the middle.
struct PagePlaces {
    QList<QRect> pages; ///< in pixels, from the top left of what is scrolled over
    QSize whole;

    /// The page that takes most of the height from `top` on; -1 without pages.
    int pageAt(int top, int height) const;
};

/// `sizes` in points; a point is `scale` pixels wide; `gap` pixels around each page; the middle is that of `width`
/// pixels, or of the widest page.
PagePlaces placePages(const QList<QSizeF>& sizes, double scale, int gap, int width);

/// The scale at which every page fits: into the width, and with `wholePage` into the height too.
double fittingScale(const QList<QSizeF>& sizes, QSize room, int gap, bool wholePage);

} // namespace ks
