#include "widgets/look/plaintext.h"

#include "widgets/look/measure.h"

#include <QLabel>

namespace ks {

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel* plainParagraph(const QString& text, QWidget* parent) {
    QLabel* label = plainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void makeHeading(QLabel* label) {
    label->setFont(scaledFont(label->font(), 1.35, QFont::DemiBold));
}

void makeCaption(QLabel* label) {
    label->setFont(scaledFont(label->font(), 0.9, QFont::DemiBold));
    makeQuiet(label);
}

void makeQuiet(QLabel* label) {
    label->setForegroundRole(QPalette::PlaceholderText); // a role, so that it follows a change of palette
}

} // namespace ks
