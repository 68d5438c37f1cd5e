#pragma once

#include <QWidget>

class QLabel;

namespace ks {

/// What stands on a page while there is nothing to show: what belongs here, and a button for the way to it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// `icon` as for lineIcon().
    EmptyState(const QString& icon, const QString& button, QWidget* parent = nullptr);

    void setText(const QString& text);

signals:
    void asked(); ///< for what the button says

private:
    QLabel* m_text;
};

} // namespace ks
