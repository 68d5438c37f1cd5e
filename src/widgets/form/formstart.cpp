#include "widgets/form/formstart.h"

#include "domain/evaluation/cityevaluation.h"
#include "session/evaluation/answercommands.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/form/heldwidth.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {

FormStart::FormStart(const PageContext& context, QWidget* parent) : QScrollArea(parent), m_context(context) {
    setObjectName(QStringLiteral("formStart"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new TallContent;
    auto* rows = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit);
    rows->setSpacing(qRound(1.5 * unit));
    m_title = plainLabel({}, content);
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_title->setWordWrap(true);
    m_title->setFont(scaledFont(m_title->font(), 1.2, QFont::DemiBold));
    m_text = plainParagraph({}, content);
    m_text->setObjectName(QStringLiteral("startText"));
    makeQuiet(m_text);
    m_role = new QLineEdit(content);
    m_role->setObjectName(QStringLiteral("respondentRole"));
    m_role->setAccessibleName(tr("In what role do you fill in the form?"));
    m_role->setPlaceholderText(tr("climate coordinator"));
    m_role->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_roleLabel = plainLabel(m_role->accessibleName(), content);
    m_roleLabel->setWordWrap(true);
    m_roleLabel->setBuddy(m_role);
    makeCaption(m_roleLabel);
    m_problem = new ProblemLabel(content);
    m_start = new QPushButton(lineIcon(QStringLiteral("edit")), tr("Begin"), content);
    m_start->setObjectName(QStringLiteral("startForm"));
    m_addRound = new QPushButton(lineIcon(QStringLiteral("round")), tr("New round…"), content);
    m_addRound->setObjectName(QStringLiteral("startRound"));
    rows->addStretch(1);
    rows->addWidget(m_title);
    rows->addLayout(heldWidth(m_text, fontMetrics().averageCharWidth() * 80));
    for (QWidget* each :
         {static_cast<QWidget*>(m_roleLabel), static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_problem)})
        rows->addWidget(each);
    rows->addWidget(m_start, 0, Qt::AlignLeft);
    rows->addWidget(m_addRound, 0, Qt::AlignLeft);
    rows->addStretch(3);
    setWidget(content);
    connect(m_start, &QPushButton::clicked, this, &FormStart::start);
    connect(m_role, &QLineEdit::returnPressed, this, &FormStart::start);
    connect(m_addRound, &QPushButton::clicked, this, [this] { m_context.navigator.addRound(); });
}

void FormStart::say(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_problem->tell({});
}

bool FormStart::show(const CityId& city) {
    if (city != m_city)
        m_role->clear();
    m_city = city;
    const Workspace& workspace = m_context.session.workspace();
    const Round* round = workspace.round();
    const City* found = workspace.city(city);
    const QString name = found ? found->name : QString();
    const CityEvaluation evaluation(workspace, city);
    if (round && evaluation.row() && !evaluation.respondents().isEmpty())
        return false;
    const bool fillable =
        round && round->questionnaire && round->state == RoundState::Open && found && !m_context.session.isReadOnly();
    for (QWidget* each :
         {static_cast<QWidget*>(m_roleLabel), static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_start)})
        each->setVisible(fillable);
    m_addRound->setVisible(!fillable && !m_context.session.isReadOnly() && !m_context.session.isForm() &&
                           (!round || !round->questionnaire));
    if (!round)
        say(tr("There is no round yet"), tr("Here the self-evaluation of a city is filled in. It belongs to a round."));
    else if (!round->questionnaire)
        say(tr("This round has no forms"), tr("The round “%1” has no questionnaire: its scores were entered without "
                                              "forms. Choose another round above, "
                                              "or add one.")
                                               .arg(round->name));
    else if (!fillable)
        say(tr("%1 has no form in this round").arg(name),
            tr("The round “%1” is not open, or this file can only be read: no form can be begun.").arg(round->name));
    else if (!evaluation.row())
        say(tr("%1 has no form yet").arg(name),
            tr("Here the self-evaluation of %1 is filled in, theme by theme. It begins with the role of the one who "
               "fills in; a name is not needed. More can join later.")
                .arg(name));
    else
        say(tr("Nobody fills in the form of %1 yet").arg(name),
            tr("It begins with the role of the one who fills in; a name is not needed. More can join later."));
    return true;
}

void FormStart::start() {
    const Workspace& workspace = m_context.session.workspace();
    const bool there = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_city});
    const Result<Edit> edit =
        there ? addRespondent(workspace, m_city, m_role->text()) : startEvaluation(workspace, m_city, m_role->text());
    if (!edit) {
        m_problem->tell(edit.error().text);
        m_role->setFocus();
        return;
    }
    std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

QWidget* FormStart::firstFocus() const {
    return m_role->isVisibleTo(this) ? static_cast<QWidget*>(m_role) : m_addRound;
}

} // namespace ks
