#pragma once

#include <QScrollArea>

class QLabel;

namespace ks {

/// A quiet, wrapped text as high as its lines, at most a quarter of the widget that it stands in: beyond that it
/// scrolls, with the arrows too. Without text it is not there.
class BoundedText final : public QScrollArea {
    Q_OBJECT

public:
    /// `name`: for a screen reader, which says it before the text. `mostCharacters`: how wide a line may get.
    BoundedText(const QString& name, int mostCharacters, QWidget* parent);

    void setText(const QString& text);
    QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QLabel* m_label;
    int m_mostCharacters;
};

} // namespace ks
