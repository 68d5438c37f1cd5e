#pragma once

#include <QColor>
#include <QPalette>

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

} // namespace ks
