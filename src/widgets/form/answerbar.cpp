#include "widgets/form/answerbar.h"

#include "domain/evaluation/answersteps.h"
#include "domain/scoretext.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/inspector/cellswatch.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {

int levelOfKey(const QKeyEvent& event) {
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return 0;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_5)
        return event.key() - Qt::Key_0;
    // The row of digits of a Belgian keyboard, without Shift: & é " ' (
    static const QList<int> unshifted = {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe,
                                         Qt::Key_ParenLeft};
    return static_cast<int>(unshifted.indexOf(event.key())) + 1;
}

AnswerBar::AnswerBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("answerBar"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.75));
    auto* head = new QHBoxLayout;
    head->setSpacing(steps(*this, 1.5));
    m_chip = new CellSwatch(std::nullopt, LevelPaletteId::Report, this);
    head->addWidget(m_chip);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_words = plainLabel({}, this);
    m_words->setObjectName(QStringLiteral("answerWords"));
    m_words->setWordWrap(true);
    m_words->setFont(scaledFont(m_words->font(), 1.0, QFont::DemiBold));
    m_hint = plainLabel({}, this);
    m_hint->setObjectName(QStringLiteral("answerHint"));
    m_hint->setWordWrap(true);
    makeQuiet(m_hint);
    texts->addWidget(m_words);
    texts->addWidget(m_hint);
    head->addLayout(texts, 1);
    rows->addLayout(head);
    m_tools = new QWidget(this);
    auto* line = new FlowLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 0.75));
    auto* label = plainLabel(tr("Value"), m_tools);
    m_value = new QLineEdit(m_tools);
    m_value->setObjectName(QStringLiteral("answerValue"));
    m_value->setAccessibleName(tr("Value of the answer"));
    m_value->setAccessibleDescription(tr("A level such as 3 or 2,5, between two such as 3-4, ~3, or n.v.t."));
    m_value->setToolTip(plainToolTip(m_value->accessibleDescription()));
    m_value->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    label->setBuddy(m_value);
    line->addWidget(label);
    line->addWidget(m_value);
    m_steps = {button("answerLower", QStringLiteral("− ¼")), button("answerHigher", QStringLiteral("+ ¼"))};
    m_steps[0]->setAccessibleName(tr("A quarter lower"));
    m_steps[1]->setAccessibleName(tr("A quarter higher"));
    m_between = button("answerBetween", tr("Between two levels (T)"));
    m_between->setCheckable(true);
    m_approximate = button("answerApproximate", tr("Approximate (B)"));
    m_approximate->setCheckable(true);
    m_notApplicable = button("answerNotApplicable", tr("Not applicable (N)"));
    m_notApplicable->setCheckable(true);
    m_takeBack = button("answerTakeBack", tr("Take back (Del)"));
    for (QPushButton* each : {m_steps[0], m_steps[1], m_between, m_approximate, m_notApplicable, m_takeBack})
        line->addWidget(each);
    rows->addWidget(m_tools);
    m_problem = new ProblemLabel(this);
    rows->addWidget(m_problem);
    connect(m_value, &QLineEdit::editingFinished, this, &AnswerBar::readValue);
    connect(m_steps[0], &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_steps[1], &QPushButton::clicked, this, [this] { step(1); });
    connect(m_between, &QPushButton::clicked, this, [this] { m_choosing ? endChoice() : beginChoice(); });
    connect(m_approximate, &QPushButton::clicked, this, &AnswerBar::toggleApproximate);
    connect(m_notApplicable, &QPushButton::clicked, this, [this] {
        tell(m_answer.kind() == ScoreKind::NotApplicable ? Score::missing() : Score::notApplicable(), {});
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { tell(Score::missing(), {}); });
    show(Score::missing());
}

QPushButton* AnswerBar::button(const char* name, const QString& text) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    return made;
}

void AnswerBar::show(const Score& answer) {
    m_answer = answer;
    const bool answered = answer.kind() != ScoreKind::Missing;
    m_chip->setScore(answered ? std::optional(answer) : std::nullopt);
    m_words->setText(answered ? longScoreText(answer, locale()) : tr("Not answered yet"));
    m_value->setText(answered ? shortScoreText(answer, locale()) : QString());
    m_problem->tell({});
    m_approximate->setChecked(answer.kind() == ScoreKind::Approximate);
    m_notApplicable->setChecked(answer.kind() == ScoreKind::NotApplicable);
    m_takeBack->setEnabled(answered);
    m_choosing = false;
    m_first = 0;
    m_between->setChecked(answer.kind() == ScoreKind::Between);
    inviteToAnswer();
}

void AnswerBar::setLevelPalette(LevelPaletteId palette) {
    m_chip->setLevelPalette(palette);
}

void AnswerBar::setReadOnly(bool readOnly) {
    m_tools->setEnabled(!readOnly);
    m_hint->setVisible(!readOnly);
}

void AnswerBar::inviteToAnswer() {
    setHint(tr("Press 1 to 5, or choose a level above."));
}

void AnswerBar::setHint(const QString& hint) {
    m_hint->setText(hint);
}

void AnswerBar::tell(const std::optional<Score>& answer, const QString& otherwise) {
    endChoice();
    if (answer)
        emit answered(*answer);
    else
        setHint(otherwise);
    const Score now = m_answer; // the buttons show what is, not what was clicked
    m_approximate->setChecked(now.kind() == ScoreKind::Approximate);
    m_notApplicable->setChecked(now.kind() == ScoreKind::NotApplicable);
}

void AnswerBar::choose(int level) {
    if (!m_choosing) {
        tell(*Score::exact(Quarters{level * 4}), {});
    } else if (m_first == 0 || m_first == level) {
        m_first = level;
        setHint(tr("Between %1 and … Choose the second level.").arg(level));
        emit firstOfTwoChanged(level);
    } else {
        tell(betweenLevels(m_first, level), {});
    }
}

void AnswerBar::beginChoice() {
    m_choosing = true;
    m_first = 0;
    m_between->setChecked(true);
    setHint(tr("Choose the two levels that the city lies between, one after the other. Esc stops."));
}

void AnswerBar::endChoice() {
    const bool was = m_choosing;
    m_choosing = false;
    m_first = 0;
    m_between->setChecked(m_answer.kind() == ScoreKind::Between);
    if (!was)
        return;
    inviteToAnswer();
    emit firstOfTwoChanged(0);
}

void AnswerBar::step(int quarters) {
    tell(steppedBy(m_answer, quarters),
         m_answer.hasValue() ? tr("The scale ends here.") : tr("Choose a level first; then it moves by a quarter."));
}

void AnswerBar::toggleApproximate() {
    tell(approximateToggled(m_answer), m_answer.kind() == ScoreKind::Between
                                           ? tr("An answer between two levels is approximate already.")
                                           : tr("Choose a level first."));
}

void AnswerBar::readValue() {
    const QString shown = m_answer.kind() == ScoreKind::Missing ? QString() : shortScoreText(m_answer, locale());
    if (m_value->text() == shown) {
        m_problem->tell({});
        return;
    }
    const Result<Score> read = parseScoreText(m_value->text());
    if (!read)
        m_problem->tell(read.error().text);
    else if (read->kind() == ScoreKind::Unscored)
        m_problem->tell(tr("A statement is answered with a level, or left open."));
    else if (*read == m_answer)
        show(m_answer);
    else
        tell(*read, {});
}

bool AnswerBar::flush() {
    readValue();
    return m_problem->text().isEmpty();
}

bool AnswerBar::take(QKeyEvent* event) {
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || !m_tools->isEnabled())
        return false;
    if (const int level = levelOfKey(*event)) {
        choose(level);
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift
        step(1);
        return true;
    case Qt::Key_Minus:
        step(-1);
        return true;
    case Qt::Key_T:
        m_choosing ? endChoice() : beginChoice();
        return true;
    case Qt::Key_B:
    case Qt::Key_AsciiTilde:
        toggleApproximate();
        return true;
    case Qt::Key_N:
        m_notApplicable->click();
        return true;
    case Qt::Key_Delete:
        m_takeBack->click();
        return true;
    case Qt::Key_Escape:
        if (!m_choosing)
            return false;
        endChoice();
        return true;
    default:
        return false;
    }
}

} // namespace ks
