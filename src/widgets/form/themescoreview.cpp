#include "widgets/form/themescoreview.h"

#include "domain/evaluation/workedscore.h"
#include "domain/scoretext.h"
#include "models/earlieranswers.h"
#include "session/evaluation/answercommands.h"
#include "session/session.h"
#include "widgets/form/boundfield.h"
#include "widgets/form/evidencelist.h"
#include "widgets/form/heldwidth.h"
#include "widgets/form/scorefield.h"
#include "widgets/inspector/cellswatch.h"
#include "widgets/look/card.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {

ThemeScoreView::ThemeScoreView(const PageContext& context, const EarlierAnswers& earlier, QWidget* parent)
    : StepArea("themeScore", parent), m_context(context), m_earlier(earlier) {
    setAccessibleName(tr("The score of the theme"));
    const int unit = steps(*this, 1);
    m_column = new QVBoxLayout(content());
    m_column->setContentsMargins(2 * unit, qRound(1.5 * unit), 2 * unit, 2 * unit);
    m_column->setSpacing(qRound(1.5 * unit));
    m_title = plainLabel({}, content());
    m_title->setWordWrap(true);
    m_title->setFont(scaledFont(m_title->font(), 1.2, QFont::DemiBold));
    m_column->addWidget(m_title);
    buildDerived();
    buildDecision();
    buildTarget();
    QVBoxLayout* rows = card("themeEvidenceCard", tr("On what the score as a whole rests"));
    m_evidence = new EvidenceList(m_context.session, rows->parentWidget());
    rows->addWidget(m_evidence);
    m_column->addStretch(1);
}

QVBoxLayout* ThemeScoreView::card(const char* name, const QString& title) {
    auto* made = new Card(content());
    made->setObjectName(QLatin1String(name));
    auto* rows = new QVBoxLayout(made);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(2 * unit, qRound(1.5 * unit), 2 * unit, qRound(1.5 * unit));
    rows->setSpacing(unit);
    QLabel* caption = plainLabel(title, made);
    caption->setWordWrap(true);
    caption->setFont(scaledFont(caption->font(), 1.05, QFont::DemiBold));
    rows->addWidget(caption);
    m_column->addLayout(heldWidth(made, fontMetrics().averageCharWidth() * 110));
    return rows;
}

void ThemeScoreView::buildDerived() {
    QVBoxLayout* rows = card("derivedCard", tr("What follows from the answers"));
    auto* line = new QHBoxLayout;
    line->setSpacing(steps(*this, 2));
    m_derivedChip = new CellSwatch(std::nullopt, LevelPaletteId::Report, rows->parentWidget());
    line->addWidget(m_derivedChip, 0, Qt::AlignTop);
    m_worked = plainParagraph({}, rows->parentWidget());
    m_worked->setObjectName(QStringLiteral("workedScore"));
    line->addWidget(m_worked, 1);
    rows->addLayout(line);
}

void ThemeScoreView::buildDecision() {
    QVBoxLayout* rows = card("decisionCard", tr("The city's own score"));
    QWidget* parent = rows->parentWidget();
    m_earlierScore = plainLabel({}, parent);
    m_earlierScore->setObjectName(QStringLiteral("earlierScore"));
    m_earlierScore->setWordWrap(true);
    makeQuiet(m_earlierScore);
    rows->addWidget(m_earlierScore);
    m_takeOver = new QPushButton(lineIcon(QStringLiteral("done")), tr("Take over the score that follows"), parent);
    m_takeOver->setObjectName(QStringLiteral("takeOverScore"));
    rows->addWidget(m_takeOver, 0, Qt::AlignLeft);
    m_decision = new ScoreField("themeDecision", tr("Score of the city"), parent);
    rows->addWidget(m_decision);
    m_differs = plainLabel({}, parent);
    m_differs->setObjectName(QStringLiteral("decisionDiffers"));
    m_differs->setWordWrap(true);
    rows->addWidget(m_differs);
    m_reason = new BoundField(
        m_context.session, {QStringLiteral("reason"), tr("Why the city decides so"), FieldKind::Text},
        QStringLiteral("decisionReason"),
        {[this](const Workspace&) { return QVariant(cell() ? cell()->reason : QString()); },
         [this](const Workspace& workspace, const QVariant& value) {
             if (workspace.score(m_city, m_theme).kind() == ScoreKind::Missing)
                 return Result<Edit>(
                     Error{ErrorCode::InvalidInput, tr("Give the score of the city first. Nothing was changed."), {}});
             return decideTheme(workspace, m_city, m_theme, cell()->score, value.toString());
         }},
        parent);
    rows->addWidget(m_reason);
    connect(m_takeOver, &QPushButton::clicked, this, &ThemeScoreView::takeOver);
    connect(m_decision, &ScoreField::entered, this,
            [this](const Score& score) { decide(score, cell() ? cell()->reason : QString()); });
}

BoundField* ThemeScoreView::targetField(const char* name, const FieldInfo& field, QString Target::*member) {
    return new BoundField(
        m_context.session, field, QLatin1String(name),
        {[this, member](const Workspace&) { return QVariant(target() ? target()->*member : QString()); },
         [this, member](const Workspace& workspace, const QVariant& value) {
             Target after = target() ? *target() : Target();
             after.*member = value.toString();
             return setTarget(workspace, m_city, m_theme, after.score, after.dueText, after.note);
         }},
        m_target->parentWidget());
}

void ThemeScoreView::buildTarget() {
    QVBoxLayout* rows = card("targetCard", tr("What the city wants to reach"));
    m_target = new ScoreField("targetScore", tr("Target"), rows->parentWidget());
    m_due = targetField("targetDue", {QStringLiteral("due_text"), tr("By when"), FieldKind::Line}, &Target::dueText);
    m_note = targetField("targetNote", {QStringLiteral("note"), tr("Note"), FieldKind::Text}, &Target::note);
    for (QWidget* each : {static_cast<QWidget*>(m_target), static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_note)})
        rows->addWidget(each);
    connect(m_target, &ScoreField::entered, this, &ThemeScoreView::aim);
}

const ThemeScore* ThemeScoreView::cell() const {
    const Workspace& workspace = m_context.session.workspace();
    return workspace.scores.find(workspace.cell(m_city, m_theme));
}

const Target* ThemeScoreView::target() const {
    const Workspace& workspace = m_context.session.workspace();
    return workspace.content.of<Target>().find(workspace.cell(m_city, m_theme));
}

Score ThemeScoreView::derived() const {
    const CityEvaluation evaluation(m_context.session.workspace(), m_city);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        if (each.theme == m_theme)
            return each.progress.derived.score;
    }
    return Score::missing();
}

bool ThemeScoreView::mayEdit() const {
    const Round* round = m_context.session.workspace().round();
    return round && round->state == RoundState::Open && !m_context.session.isReadOnly();
}

void ThemeScoreView::show(const CityId& city, const ThemeId& theme) {
    if (city != m_city || theme != m_theme) {
        for (BoundField* each : {m_reason, m_due, m_note})
            each->discard(); // told before, or refused with a word
        m_city = city;
        m_theme = theme;
        m_evidence->show({city, theme});
    }
    refresh();
}

void ThemeScoreView::refresh() {
    const Workspace& workspace = m_context.session.workspace();
    const Theme* theme = workspace.theme(m_theme);
    m_title->setText(tr("Score of %1").arg(theme ? theme->name : m_theme.value));
    Score follows = Score::missing();
    const CityEvaluation evaluation(workspace, m_city);
    for (const ThemeEvaluation& each : evaluation.themes()) {
        if (each.theme != m_theme)
            continue;
        follows = each.progress.derived.score;
        m_worked->setText(workedScore(each, locale()).join(QLatin1Char('\n')));
    }
    m_derivedChip->setScore(follows.kind() == ScoreKind::Missing ? std::nullopt : std::optional(follows));
    const Score before = m_earlier.score(m_city, m_theme);
    const bool known = m_earlier.round() && before.kind() != ScoreKind::Missing;
    m_earlierScore->setVisible(known);
    if (known)
        m_earlierScore->setText(tr("%1: %2").arg(m_earlier.round()->name, longScoreText(before, locale())));
    refreshDecision(follows);
    refreshTarget();
    m_evidence->refresh();
    m_evidence->setReadOnly(!mayEdit());
}

void ThemeScoreView::refreshDecision(const Score& derived) {
    const Score decision = m_context.session.workspace().score(m_city, m_theme);
    const bool decided = decision.kind() != ScoreKind::Missing;
    const bool follows = derived.kind() != ScoreKind::Missing;
    const bool writable = mayEdit();
    m_decision->show(decision);
    m_decision->setReadOnly(!writable);
    m_takeOver->setEnabled(writable && follows && decision != derived);
    m_takeOver->setText(follows ? tr("Take over the score that follows: %1").arg(longScoreText(derived, locale()))
                                : tr("Take over the score that follows"));
    const bool differs = decided && decision != derived;
    m_differs->setVisible(differs);
    const QString why =
        follows ? tr("This differs from what follows from the answers (%1).").arg(longScoreText(derived, locale()))
                : tr("Too few statements are answered for a score to follow.");
    const bool reasoned = cell() && !cell()->reason.trimmed().isEmpty();
    m_differs->setText(reasoned ? why : why + QLatin1Char(' ') + tr("Say why the city decides so."));
    m_reason->refresh();
    m_reason->setReadOnly(!writable);
}

void ThemeScoreView::refreshTarget() {
    const Target* now = target();
    const bool writable = mayEdit();
    m_target->show(now ? now->score : Score::missing());
    m_target->setReadOnly(!writable);
    for (BoundField* each : {m_due, m_note}) {
        each->refresh();
        each->setReadOnly(!writable);
    }
}

void ThemeScoreView::apply(const Result<Edit>& edit) {
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else
        std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

void ThemeScoreView::decide(const Score& score, const QString& reason) {
    m_reason->flush();
    apply(decideTheme(m_context.session.workspace(), m_city, m_theme, score, score == derived() ? QString() : reason));
}

void ThemeScoreView::takeOver() {
    decide(derived(), {});
    m_decision->line().setFocus(); // the button has done its work
}

void ThemeScoreView::aim(const Score& score) {
    const Target now = target() ? *target() : Target();
    const Result<Edit> edit = setTarget(m_context.session.workspace(), m_city, m_theme, score, now.dueText, now.note);
    if (edit)
        apply(edit);
    else
        m_target->tellProblem(edit.error().text);
}

bool ThemeScoreView::flush() {
    bool done = m_decision->flush();
    done = m_target->flush() && done;
    for (BoundField* each : {m_reason, m_due, m_note})
        done = each->flush() && done;
    return m_evidence->flush() && done;
}

QWidget* ThemeScoreView::firstFocus() const {
    return m_takeOver->isEnabled() ? static_cast<QWidget*>(m_takeOver) : &m_decision->line();
}

QWidget* ThemeScoreView::fieldOf(FormPart part) const {
    switch (part) {
    case FormPart::Reason:
        return m_reason->target();
    case FormPart::Target:
        return &m_target->line();
    case FormPart::Evidence:
        return m_evidence->firstFocus();
    case FormPart::Decision:
        return &m_decision->line();
    default:
        return firstFocus();
    }
}

void ThemeScoreView::setLevelPalette(LevelPaletteId palette) {
    m_derivedChip->setLevelPalette(palette);
    m_decision->setLevelPalette(palette);
    m_target->setLevelPalette(palette);
}

} // namespace ks
