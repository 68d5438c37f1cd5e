#pragma once

#include <QPushButton>

namespace ks {

/// A word in running text that leads somewhere: in the colour of links, underlined under the mouse and with the
/// keyboard, no frame.
class LinkButton final : public QPushButton {
    Q_OBJECT

public:
    /// `text` stands as it is; an ampersand in it is no shortcut.
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_text;
};

} // namespace ks
