#pragma once

#include <QFrame>

namespace ks {

/// A rounded area on the page that holds one thing together.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ks
