#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>

namespace ks {

/// The colours of a chart that are no levels.
struct ChartInk {
    QColor text;
    QColor quiet;  ///< text of second rank
    QColor rule;   ///< axes and whiskers
    QColor faint;  ///< grid lines
    QColor fill;   ///< areas that are no level
    QColor accent; ///< what the reader chose
    QColor ground;

    /// Dark on white, the same wherever a picture leaves the window.
    static ChartInk onPaper();
    /// As the widgets around it. The accent is the colour of links.
    static ChartInk from(const QPalette& surroundings);
};

/// Around an area in a colour of a level: a thin line where the colour is close to the ground, which it would be lost
/// on. `line`: the height of a line of text.
QPen levelEdge(const QColor& fill, const ChartInk& ink, qreal line);

} // namespace ks
