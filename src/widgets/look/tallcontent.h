#pragma once

#include <QWidget>

namespace ks {

/// What a scroll area shows: as high as its layout needs at the width that it has, so that wrapped texts are not
/// squeezed.
class TallContent final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
};

} // namespace ks
