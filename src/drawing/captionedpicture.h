#pragma once

#include "drawing/textwrap.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

#include <functional>

class QFont;
class QPaintDevice;
class QPainter;

namespace ks {

/// A picture that goes out by itself, with what has to go along: of what it is, of which round, and how it is to be
/// read.
struct CaptionedPicture {
    QString title;
    QString subtitle;  ///< may be empty
    QSizeF inside;     ///< of the picture itself
    QStringList notes; ///< below it, in small letters
};

struct CaptionLine {
    QRectF area;
    QString text;

    bool operator==(const CaptionLine&) const = default;
};

/// What the texts take, in the units of the painter.
struct CaptionMetrics {
    MeasureText title;
    MeasureText subtitle;
    MeasureText note;
    qreal line = 0;     ///< height of a line of title and subtitle
    qreal noteLine = 0; ///< and of a note
    qreal padding = 0;  ///< around the whole
};

struct CaptionedGeometry {
    QList<CaptionLine> title;
    QList<CaptionLine> subtitle;
    QRectF picture;
    QList<CaptionLine> notes;
    QSizeF size;
};

/// Title, subtitle, picture and notes below one another, all within the width of the picture: the texts wrap, and the
/// whole gets as high as they need.
CaptionedGeometry captionedGeometry(const CaptionedPicture& picture, const CaptionMetrics& metrics);

/// The measure of letters of `pixels` high on a device (null = the screen).
CaptionMetrics captionMetrics(const QFont& font, int pixels, qreal padding, QPaintDevice* device);

/// Paints the texts for white paper in letters of `pixels` high, and calls `paint` for the picture, with the letters of
/// the subtitle. The painter's font says which letters.
void paintCaptioned(QPainter& painter, const CaptionedGeometry& geometry, int pixels,
                    const std::function<void(QPainter&, const QRectF&)>& paint);

} // namespace ks
