#include "widgets/look/boundedtext.h"

#include "widgets/look/appearance.h"
#include "widgets/look/plaintext.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

namespace ks {

BoundedText::BoundedText(const QString& name, int mostCharacters, QWidget* parent)
    : QScrollArea(parent), m_label(plainParagraph({}, this)), m_mostCharacters(mostCharacters) {
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    makeQuiet(m_label);
    setWidget(m_label);
    m_label->setAutoFillBackground(false);
    parent->installEventFilter(this);
    hide();
}

void BoundedText::setText(const QString& text) {
    m_label->setText(text);
    setVisible(!text.isEmpty());
    fit();
}

QString BoundedText::text() const {
    return m_label->text();
}

void BoundedText::fit() {
    if (m_label->text().isEmpty())
        return;
    const int widest = fontMetrics().averageCharWidth() * m_mostCharacters;
    const auto widthIn = [&](int room) { return std::clamp(room, 1, widest); };
    const int most = std::max(parentWidget()->height() / 4, 3 * fontMetrics().lineSpacing());
    const bool whole = m_label->heightForWidth(widthIn(width())) <= most;
    const int bar = whole ? 0 : verticalScrollBar()->sizeHint().width();
    const int wide = widthIn(width() - bar);
    m_label->resize(wide, m_label->heightForWidth(wide));
    setFixedHeight(std::min(m_label->height(), most));
    setFocusPolicy(whole ? Qt::NoFocus : Qt::StrongFocus);
}

void BoundedText::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void BoundedText::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

/// It has no frame that could show the keyboard.
void BoundedText::paintEvent(QPaintEvent* event) {
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(accent(palette()));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void BoundedText::focusInEvent(QFocusEvent* event) {
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void BoundedText::focusOutEvent(QFocusEvent* event) {
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool BoundedText::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ks
