#include "widgets/form/statementhelp.h"

#include "widgets/look/card.h"
#include "widgets/look/iconlabel.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ks {

StatementHelp::StatementHelp(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(steps(*this, 1));
    m_enough = part("enoughEvidence", QStringLiteral("done"), tr("Enough evidence, for example"));
    m_notEnough = part("notEnoughEvidence", QStringLiteral("close"), tr("Not enough"));
    m_rules = part("levelRules", QStringLiteral("help"), tr("How to choose a level"));
    m_source = part("statementSource", QStringLiteral("sources"), tr("Derived from the report"));
    column->addStretch(1);
}

QLabel* StatementHelp::part(const char* name, const QString& icon, const QString& caption) {
    auto* card = new Card(this);
    auto* rows = new QVBoxLayout(card);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(qRound(1.5 * unit), unit, qRound(1.5 * unit), unit);
    rows->setSpacing(unit / 2);
    auto* head = new QHBoxLayout;
    head->setSpacing(unit / 2);
    head->addWidget(new IconLabel(icon, card), 0, Qt::AlignTop);
    QLabel* title = plainLabel(caption, card);
    title->setWordWrap(true);
    title->setFont(scaledFont(title->font(), 0.95, QFont::DemiBold));
    head->addWidget(title, 1);
    rows->addLayout(head);
    QLabel* text = plainParagraph({}, card);
    text->setObjectName(QLatin1String(name));
    text->setFont(scaledFont(text->font(), 0.95, QFont::Normal));
    makeQuiet(text);
    rows->addWidget(text);
    layout()->addWidget(card);
    return text;
}

void StatementHelp::fill(QLabel* text, const QString& words) {
    text->setText(words);
    text->parentWidget()->setVisible(!words.isEmpty());
}

void StatementHelp::show(const QuestionWording& wording, const QuestionnaireVersion* version) {
    fill(m_enough, wording.enoughEvidence);
    fill(m_notEnough, wording.notEnoughEvidence);
    fill(m_rules, version ? version->note : QString());
    fill(m_source, wording.source);
}

} // namespace ks
