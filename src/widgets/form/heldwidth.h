#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace ks {

/// A line that holds the widget to a width in which it reads well. A column alone would reckon the height of its texts
/// at the whole width of the page, and cut them off below.
inline QHBoxLayout* heldWidth(QWidget* widget, int most) {
    widget->setMaximumWidth(most);
    auto* line = new QHBoxLayout;
    line->addWidget(widget, 1000);
    line->addStretch(1);
    return line;
}

} // namespace ks
