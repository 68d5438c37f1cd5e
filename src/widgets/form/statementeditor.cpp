#include "widgets/form/statementeditor.h"

#include "domain/scoretext.h"
#include "models/earlieranswers.h"
#include "session/evaluation/answercommands.h"
#include "session/session.h"
#include "widgets/form/answerbar.h"
#include "widgets/form/boundfield.h"
#include "widgets/form/evidencelist.h"
#include "widgets/form/levelchoice.h"
#include "widgets/form/statementhelp.h"
#include "widgets/look/card.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

namespace ks {

StatementEditor::StatementEditor(const PageContext& context, const EarlierAnswers& earlier, QWidget* parent)
    : StepArea("statementEditor", parent), m_context(context), m_earlier(earlier) {
    setAccessibleName(tr("The statement and its answer"));
    verticalScrollBar()->setSingleStep(steps(*this, 2));
    const int unit = steps(*this, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content());
    m_columns->setContentsMargins(2 * unit, qRound(1.5 * unit), 2 * unit, 2 * unit);
    m_columns->setSpacing(2 * unit);
    m_columns->addWidget(buildMain(), 1);
    m_side = new StatementHelp(content());
    m_columns->addWidget(m_side);
    fit();
}

QWidget* StatementEditor::buildMain() {
    auto* main = new QWidget(content());
    auto* rows = new QVBoxLayout(main);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(unit);
    m_caption = plainLabel({}, main);
    m_caption->setObjectName(QStringLiteral("statementCaption"));
    m_caption->setWordWrap(true);
    makeCaption(m_caption);
    m_text = plainParagraph({}, main);
    m_text->setObjectName(QStringLiteral("statementText"));
    m_text->setFont(scaledFont(m_text->font(), 1.2, QFont::DemiBold));
    m_help = plainParagraph({}, main);
    m_help->setObjectName(QStringLiteral("statementHelp"));
    makeQuiet(m_help);
    for (QWidget* each : {m_caption, m_text, m_help})
        rows->addWidget(each);
    rows->addWidget(buildEarlier(main));
    m_levels = new LevelChoice(main);
    rows->addWidget(m_levels);
    m_answer = new AnswerBar(main);
    rows->addWidget(m_answer);
    rows->addWidget(buildSureness(main));
    buildComment(main);
    rows->addWidget(m_comment);
    m_evidence = new EvidenceList(m_context.session, main);
    QLabel* caption = plainLabel(tr("On what the answer rests"), main);
    makeCaption(caption);
    rows->addWidget(caption);
    rows->addWidget(m_evidence);
    rows->addStretch(1);
    connect(m_levels, &LevelChoice::chosen, m_answer, &AnswerBar::choose);
    connect(m_answer, &AnswerBar::answered, this, &StatementEditor::answer);
    connect(m_answer, &AnswerBar::firstOfTwoChanged, this, [this](int level) {
        if (level > 0)
            m_levels->setFirstOfTwo(level);
        else
            m_levels->setScore(stored() ? stored()->score : Score::missing());
    });
    return main;
}

Card* StatementEditor::buildEarlier(QWidget* parent) {
    m_earlierCard = new Card(parent);
    m_earlierCard->setObjectName(QStringLiteral("earlierAnswer"));
    auto* rows = new QVBoxLayout(m_earlierCard);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(qRound(1.5 * unit), unit, qRound(1.5 * unit), unit);
    rows->setSpacing(unit / 2);
    m_earlierCaption = plainLabel({}, m_earlierCard);
    m_earlierCaption->setWordWrap(true);
    makeCaption(m_earlierCaption);
    m_earlierText = plainParagraph({}, m_earlierCard);
    m_earlierText->setObjectName(QStringLiteral("earlierText"));
    m_unconfirmed = plainLabel({}, m_earlierCard);
    m_unconfirmed->setObjectName(QStringLiteral("unconfirmed"));
    m_unconfirmed->setWordWrap(true);
    m_unconfirmed->setFont(scaledFont(m_unconfirmed->font(), 1.0, QFont::DemiBold));
    m_confirm = new QPushButton(lineIcon(QStringLiteral("done")), tr("Confirm"), m_earlierCard);
    m_confirm->setObjectName(QStringLiteral("confirmAnswer"));
    for (QWidget* each : {m_earlierCaption, m_earlierText, m_unconfirmed})
        rows->addWidget(each);
    rows->addWidget(m_confirm, 0, Qt::AlignLeft);
    connect(m_confirm, &QPushButton::clicked, this, &StatementEditor::confirm);
    return m_earlierCard;
}

QWidget* StatementEditor::buildSureness(QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* line = new FlowLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1.5));
    QLabel* label = plainLabel(tr("How sure?"), box);
    makeCaption(label);
    line->addWidget(label);
    m_sureness = new QButtonGroup(this);
    const QStringList words{tr("a guess"), tr("fairly sure"), tr("sure")};
    for (int i = 0; i < words.size(); ++i) {
        auto* choice = new QRadioButton(words[i], box);
        choice->setObjectName(QStringLiteral("sureness%1").arg(i + 1));
        choice->setAccessibleName(tr("How sure: %1").arg(words[i]));
        m_sureness->addButton(choice, i + 1);
        line->addWidget(choice);
    }
    connect(m_sureness, &QButtonGroup::idClicked, this, &StatementEditor::setSureness);
    return box;
}

void StatementEditor::buildComment(QWidget* parent) {
    m_comment = new BoundField(m_context.session, {QStringLiteral("comment"), tr("Comment"), FieldKind::Text},
                               QStringLiteral("answerComment"),
                               {[this](const Workspace&) { return QVariant(stored() ? stored()->comment : QString()); },
                                [this](const Workspace& workspace, const QVariant& value) -> Result<Edit> {
                                    const Answer* now = stored();
                                    AnswerEntry entry{m_place.respondent, m_place.question.value_or(QuestionId()),
                                                      now ? now->score : Score::missing()};
                                    entry.sureness = now ? now->sureness : std::nullopt;
                                    entry.comment = value.toString();
                                    entry.isChoice = false;
                                    return answerStatement(workspace, entry);
                                }},
                               parent);
}

const QuestionWording* StatementEditor::wording() const {
    const Workspace& workspace = m_context.session.workspace();
    const Round* round = workspace.round();
    return round && round->questionnaire && m_place.question
               ? workspace.content.of<QuestionWording>().find({*round->questionnaire, *m_place.question})
               : nullptr;
}

const Answer* StatementEditor::stored() const {
    const Workspace& workspace = m_context.session.workspace();
    return m_place.question ? workspace.content.of<Answer>().find(
                                  {workspace.loadedRound, m_place.city, m_place.respondent, *m_place.question})
                            : nullptr;
}

bool StatementEditor::mayAnswer() const {
    const Round* round = m_context.session.workspace().round();
    return round && round->state == RoundState::Open && !m_context.session.isReadOnly();
}

void StatementEditor::show(const FormPlace& place, int number, int of) {
    if (place != m_place) {
        m_comment->discard(); // told before, or refused with a word
        m_place = place;
        m_answer->endChoice();
        EvidencePlace evidence{place.city, place.theme, place.question, place.respondent};
        m_evidence->show(evidence);
        verticalScrollBar()->setValue(0);
    }
    const Workspace& workspace = m_context.session.workspace();
    const Theme* theme = workspace.theme(place.theme);
    m_caption->setText(tr("%1 · statement %2 of %3").arg(theme ? theme->name : place.theme.value).arg(number).arg(of));
    refresh();
}

void StatementEditor::refresh() {
    const QuestionWording* words = wording();
    if (!words)
        return;
    const Workspace& workspace = m_context.session.workspace();
    m_text->setText(words->text);
    m_help->setText(words->help);
    m_help->setVisible(!words->help.isEmpty());
    QStringList names;
    for (const MaturityLevel& each : workspace.levels)
        names.append(each.name);
    m_levels->setTexts(names, words->levels);
    m_side->show(*words, workspace.content.of<QuestionnaireVersion>().find(words->version));
    const Answer* answer = stored();
    const Score score = answer ? answer->score : Score::missing();
    m_levels->setScore(score);
    m_answer->show(score);
    const bool writable = mayAnswer();
    m_levels->setEnabled(writable);
    m_answer->setReadOnly(!writable);
    m_sureness->setExclusive(false);
    for (QAbstractButton* each : m_sureness->buttons()) {
        each->setChecked(answer && answer->sureness == m_sureness->id(each));
        each->setEnabled(writable && score.kind() != ScoreKind::Missing);
    }
    m_sureness->setExclusive(true);
    m_comment->refresh();
    m_comment->setReadOnly(!writable);
    m_evidence->refresh();
    m_evidence->setReadOnly(!writable);
    showEarlier();
}

void StatementEditor::showEarlier() {
    const QString text = m_place.question ? m_earlier.answerText(m_place.city, *m_place.question, locale()) : QString();
    const bool unconfirmed = stored() && !stored()->confirmed;
    const Round* round = m_earlier.round();
    m_earlierCaption->setText(round ? round->name : tr("An earlier round"));
    m_earlierText->setText(text);
    m_earlierText->setVisible(!text.isEmpty());
    m_unconfirmed->setVisible(unconfirmed);
    m_confirm->setVisible(unconfirmed);
    if (unconfirmed) { // which is not the team score that may stand above it
        const QString answer = longScoreText(stored()->score, locale());
        m_unconfirmed->setText(
            tr("The answer below, %1, was taken over. Look at it again: does it still hold?").arg(answer));
        m_confirm->setText(tr("Confirm: %1").arg(answer));
        m_confirm->setAccessibleName(tr("Confirm the answer that was taken over: %1").arg(answer));
    }
    m_confirm->setEnabled(mayAnswer());
    m_earlierCard->setVisible(unconfirmed || !text.isEmpty());
}

void StatementEditor::apply(const Result<Edit>& edit) {
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else
        std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

void StatementEditor::answer(const Score& score) {
    if (!m_place.question)
        return;
    m_comment->flush(); // it is of the answer that stands there now
    const Answer* now = stored();
    AnswerEntry entry{m_place.respondent, *m_place.question, score};
    if (now) {
        entry.comment = now->comment;
        entry.sureness = score.kind() == ScoreKind::Missing ? std::nullopt : now->sureness;
    }
    apply(answerStatement(m_context.session.workspace(), entry));
}

void StatementEditor::setSureness(int sureness) {
    const Answer* now = stored();
    if (!now)
        return;
    AnswerEntry entry{m_place.respondent, now->question, now->score, sureness, now->comment, false};
    apply(answerStatement(m_context.session.workspace(), entry));
}

void StatementEditor::confirm() {
    if (m_place.question)
        apply(confirmAnswer(m_context.session.workspace(), m_place.respondent, *m_place.question));
    firstFocus()->setFocus(); // the button goes
}

bool StatementEditor::flush() {
    bool done = m_answer->flush();
    done = m_comment->flush() && done;
    return m_evidence->flush() && done;
}

QWidget* StatementEditor::firstFocus() const {
    return m_levels->isEnabled() ? m_levels->focusRow() : m_comment->target();
}

QWidget* StatementEditor::fieldOf(FormPart part) const {
    switch (part) {
    case FormPart::Comment:
        return m_comment->target();
    case FormPart::Evidence:
        return m_evidence->firstFocus();
    default:
        return firstFocus();
    }
}

void StatementEditor::setLevelPalette(LevelPaletteId palette) {
    m_levels->setLevelPalette(palette);
    m_answer->setLevelPalette(palette);
}

/// Enter leads on too, except on a button or in a text.
bool StatementEditor::takeKey(QKeyEvent* event) {
    const QWidget* focus = focusWidget();
    const bool typing = qobject_cast<const QPlainTextEdit*>(focus);
    const bool line = qobject_cast<const QLineEdit*>(focus);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (typing)
            return false;
        if (!qobject_cast<const QPushButton*>(focus) && (!line || focus == &m_answer->value())) {
            emit nextWanted();
            return true;
        }
    }
    return StepArea::takeKey(event) || (!typing && !line && mayAnswer() && m_answer->take(event));
}

/// Beside the statement while there is room, else below it.
void StatementEditor::fit() {
    const int side = steps(*this, 34);
    const bool beside = viewport()->width() >= side + steps(*this, 66);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMaximumWidth(beside ? side : QWIDGETSIZE_MAX);
    m_side->setMinimumWidth(beside ? side : 0);
}

void StatementEditor::resizeEvent(QResizeEvent* event) {
    fit();
    StepArea::resizeEvent(event);
}

void StatementEditor::changeEvent(QEvent* event) {
    StepArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side)
        fit();
}

} // namespace ks
