#pragma once

#include <QStackedWidget>

namespace ks {

/// Pages that scroll or shrink, so that their height is not bound to their width. A plain stack would take the height
/// that wrapped texts on any of its pages ask for, however little is left.
class FreeStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace ks
