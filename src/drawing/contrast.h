#pragma once

#include <QColor>

namespace ks {

/// Contrast of two opaque colours, 1 to 21, as WCAG 2.1 defines it.
double contrastRatio(const QColor& a, const QColor& b);

/// The opaque colour at `fraction` (0 = from, 1 = to) on the straight line between two colours.
QColor mixed(const QColor& from, const QColor& to, double fraction);

/// As quiet a text colour as stays readable: `text` faded towards `ground`, but at 4.5:1 or better on it wherever
/// `text` itself reaches that.
QColor mutedText(const QColor& ground, const QColor& text);

} // namespace ks
