#include "widgets/look/emptystate.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {

EmptyState::EmptyState(const QString& icon, const QString& button, QWidget* parent)
    : QWidget(parent), m_text(plainParagraph({}, this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 2));
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto* way = new QPushButton(lineIcon(icon), button, this);
    way->setObjectName(QStringLiteral("emptyButton"));
    rows->addWidget(m_text);
    rows->addWidget(way, 0, Qt::AlignLeft);
    rows->addStretch(1);
    setFocusProxy(way);
    connect(way, &QPushButton::clicked, this, &EmptyState::asked);
}

void EmptyState::setText(const QString& text) {
    m_text->setText(text);
}

} // namespace ks
