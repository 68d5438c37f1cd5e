#pragma once

#include <QMenu>

namespace ks {

/// A menu of several ticks: ticking one leaves it open, so that the next can follow.
class StaysOpenMenu final : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ks
