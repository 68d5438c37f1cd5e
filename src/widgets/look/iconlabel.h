#pragma once

#include <QIcon>
#include <QWidget>

namespace ks {

/// A line icon beside a text, drawn anew in whatever palette is in force.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& icon, QWidget* parent = nullptr);

    void setIcon(const QString& icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace ks
