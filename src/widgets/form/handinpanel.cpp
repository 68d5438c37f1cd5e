#include "widgets/form/handinpanel.h"

#include "forms/colleague.h"
#include "models/formhub.h"
#include "session/evaluation/handincommands.h"
#include "session/records/recordtype.h"
#include "session/session.h"
#include "widgets/form/problemfollows.h"
#include "widgets/look/focusinsight.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"
#include "widgets/shell/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr int participantsLine = 0; // the lines that a remark leads to
constexpr int reasonLine = 3;
const QString handedInNotice = QStringLiteral("handedIn");

} // namespace

HandInPanel::HandInPanel(const PageContext& context, QWidget* parent) : QScrollArea(parent), m_context(context) {
    setObjectName(QStringLiteral("handInPanel"));
    setAccessibleName(tr("Handing in"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(steps(*this, 34));
    keepFocusInSight(*this);
    auto* content = new TallContent;
    setWidget(content);
    auto* column = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    column->setContentsMargins(2 * unit, unit, 2 * unit, 2 * unit);
    column->setSpacing(unit / 2);
    addFields(*column);
    addHandIn(*column);
    addHistory(*column);
    // The button is there for Tab by the time that the reason is left.
    if (auto* reason = qobject_cast<QPlainTextEdit*>(m_lines[reasonLine].editor->target()))
        connect(reason, &QPlainTextEdit::textChanged, this, &HandInPanel::followReason);
    column->addStretch(1);
    connect(&m_context.session, &Session::changed, this, &HandInPanel::followHandIns);
}

/// What was typed is told while there is somebody to tell it to; its fields lose the keyboard only after that.
HandInPanel::~HandInPanel() {
    m_context.session.disconnect(this);
    flush();
    for (const Line& line : std::as_const(m_lines))
        line.editor->disconnect(this);
}

/// With large letters the panel leaves the list its room.
QSize HandInPanel::sizeHint() const {
    return {std::clamp(window()->width() / 3, minimumWidth(), steps(*this, 50)), steps(*this, 60)};
}

void HandInPanel::addField(QVBoxLayout& column, const FieldInfo& field, Read read, Build build) {
    QWidget* content = column.parentWidget();
    FieldEditor* editor = makeFieldEditor(field, content);
    QLabel* label = plainLabel(field.label, content);
    label->setBuddy(editor->target());
    label->setWordWrap(true); // with large letters the panel is narrow
    makeCaption(label);
    auto* problem = new ProblemLabel(content);
    problem->tell({});
    column.addSpacing(steps(*this, 0.5));
    column.addWidget(label);
    column.addWidget(editor);
    if (!field.help.isEmpty()) {
        QLabel* help = plainParagraph(field.help, content);
        help->setFont(scaledFont(help->font(), 0.9, QFont::Normal));
        makeQuiet(help);
        column.addWidget(help);
    }
    column.addWidget(problem);
    const int line = int(m_lines.size());
    m_lines.append({editor, problem, std::move(read), std::move(build)});
    connect(editor, &FieldEditor::committed, this, [this, line] { commit(line); });
    problemFollows(*editor, *problem);
}

void HandInPanel::addFields(QVBoxLayout& column) {
    const auto workspace = [this]() -> const Workspace& { return m_context.session.workspace(); };
    FieldInfo count{QStringLiteral("participant_count"), tr("How many people took part"), FieldKind::Number};
    count.minimum = 1;
    count.maximum = 999;
    addField(
        column, count,
        [](const SelfEvaluation& row) { return row.participantCount ? QVariant(*row.participantCount) : QVariant(); },
        [this, workspace](const QVariant& value) {
            return setParticipantCount(workspace(), m_city,
                                       value.isValid() ? std::optional(value.toInt()) : std::nullopt);
        });
    addField(
        column,
        {QStringLiteral("participant_roles"),
         tr("In what roles"),
         FieldKind::Lines,
         {},
         tr("One role a line, no names.")},
        [](const SelfEvaluation& row) { return QVariant(row.participantRoles); },
        [this, workspace](const QVariant& value) {
            return setParticipantRoles(workspace(), m_city, value.toStringList());
        });
    addField(
        column, {QStringLiteral("note"), tr("Note for the Kenniscentrum"), FieldKind::Text},
        [](const SelfEvaluation& row) { return QVariant(row.note); },
        [this, workspace](const QVariant& value) { return setFormNote(workspace(), m_city, value.toString()); });
    addField(
        column,
        {QStringLiteral("no_score_reason"),
         tr("Reason for handing in without scores"),
         FieldKind::Text,
         {},
         tr("Only where a theme has no score: it then stands in the grid as “handed in, without a level”.")},
        [](const SelfEvaluation& row) { return QVariant(row.noScoreReason); },
        [this, workspace](const QVariant& value) { return setNoScoreReason(workspace(), m_city, value.toString()); });
}

QPushButton* HandInPanel::tool(const char* name, const QString& icon, const QString& text, QVBoxLayout& column) {
    auto* button = new QPushButton(lineIcon(icon), text, column.parentWidget());
    button->setObjectName(QLatin1String(name));
    column.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void HandInPanel::addHandIn(QVBoxLayout& column) {
    column.addSpacing(steps(*this, 1));
    QLabel* caption = plainLabel(tr("What is handed in"), column.parentWidget());
    makeCaption(caption);
    column.addWidget(caption);
    m_summary = plainParagraph({}, column.parentWidget());
    m_summary->setObjectName(QStringLiteral("handInSummary"));
    column.addWidget(m_summary);
    column.addSpacing(steps(*this, 0.5));
    m_handIn = tool("handIn", QStringLiteral("done"), tr("Hand in"), column);
    m_state = plainParagraph({}, column.parentWidget());
    m_state->setObjectName(QStringLiteral("handInState"));
    column.addWidget(m_state);
    m_mail = tool("copyMail", QStringLiteral("copy"), tr("Copy a mail text"), column);
    m_folder = tool("openFolder", QStringLiteral("open"), tr("Open the folder"), column);
    m_again = tool("writeCopy", QStringLiteral("save"), tr("Write the copy again"), column);
    m_handInAgain = tool("handInAgain", QStringLiteral("done"), tr("Hand in again…"), column);
    connect(m_handIn, &QPushButton::clicked, this, &HandInPanel::handInNow);
    connect(m_handInAgain, &QPushButton::clicked, this, &HandInPanel::handInAgain);
    connect(m_mail, &QPushButton::clicked, this, &HandInPanel::copyMail);
    connect(m_again, &QPushButton::clicked, this, &HandInPanel::writeCopy);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { m_context.prompts.showOutside(QFileInfo(m_context.session.path()).absolutePath()); });
}

void HandInPanel::addHistory(QVBoxLayout& column) {
    column.addSpacing(steps(*this, 1));
    m_historyCaption = plainLabel(tr("Handed in so far"), column.parentWidget());
    makeCaption(m_historyCaption);
    column.addWidget(m_historyCaption);
    m_history = new PlainTable(column.parentWidget());
    m_history->setObjectName(QStringLiteral("handIns"));
    m_history->setAccessibleName(tr("Handed in so far"));
    m_history->setHeadings({tr("Number"), tr("When, digest")});
    m_history->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_history->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column.addWidget(m_history);
}

void HandInPanel::showCity(const CityId& city) {
    flush();
    if (city != m_city) {
        m_copy.clear();
        m_told = 0;
    }
    m_city = city;
    lookForCopies();
    refresh();
}

QString HandInPanel::folder() const {
    return QFileInfo(m_context.session.path()).absolutePath();
}

void HandInPanel::lookForCopies() {
    m_sent.reset();
    if (m_context.session.isForm())
        m_sent = lastCopyIn(m_context.session.workspace(), m_city, folder());
}

void HandInPanel::refresh() {
    const Workspace& workspace = m_context.session.workspace();
    const auto* row = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_city});
    const Round* round = workspace.round();
    const bool writable = row && !m_context.session.isReadOnly() && round && round->state == RoundState::Open;
    for (const Line& line : std::as_const(m_lines)) {
        line.editor->setValue(row ? line.read(*row) : QVariant());
        line.editor->setReadOnly(!writable);
        if (!line.editor->isPending())
            line.problem->tell({});
    }
    const HandInSummary summary = handInSummary(workspace, m_city, m_sent);
    const bool handedIn = summary.frozen && row && row->state == EvaluationState::HandedIn;
    m_summary->setText(summaryText());
    m_handIn->setText(summary.next == 1 ? tr("Hand in") : tr("Hand in correction %1").arg(summary.next));
    m_handIn->setEnabled(writable && !handedIn && (!summary.blocked || hasReasonTyped()) && !isCorrectedByCity());
    m_handIn->setToolTip(
        writable ? QString() : plainToolTip(round ? readOnlyWords(*round, m_context.session.isReadOnly()) : QString()));
    if (!handedIn)
        m_copy.clear();
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
    const bool isForm = m_context.session.isForm();
    m_mail->setVisible(handedIn && isForm);
    m_folder->setVisible(handedIn && isForm);
    m_again->setVisible(handedIn && isForm && m_copy.isEmpty());
    m_handInAgain->setVisible(handedIn && isForm && writable);
    fillHistory();
}

QString HandInPanel::summaryText() const {
    const HandInSummary now = handInSummary(m_context.session.workspace(), m_city);
    QString answered = tr("%1 of %n statement(s) answered", nullptr, now.statements).arg(now.answered);
    if (now.toConfirm > 0)
        answered += QStringLiteral(", ") + tr("%n of them still to confirm", nullptr, now.toConfirm);
    QStringList lines = {answered, tr("%1 of %n theme(s) with a score", nullptr, now.themes).arg(now.scored),
                         tr("%n piece(s) of evidence", nullptr, now.evidence),
                         tr("%n respondent(s)", nullptr, now.respondents)};
    if (now.unscored > 0)
        lines.append(tr("%n theme(s) without a level, with your reason", nullptr, now.unscored));
    QString text = QStringLiteral("– ") + lines.join(QStringLiteral("\n– "));
    if (isColleagues())
        text += QLatin1Char('\n') + tr("This looks like the file of one colleague: send it back to who has "
                                       "the form of the city. That form is the one to hand in.");
    if (now.blocked)
        text += QLatin1Char('\n') + tr("Not to be handed in yet: give at least one score, or the reason above.");
    else if (now.asks > 0)
        text += QLatin1Char('\n') +
                tr("%n remark(s) still ask for attention; you may hand in all the same.", nullptr, now.asks);
    return text;
}

/// How the form stands to its last hand-in, and what is to be done with the copy.
QString HandInPanel::stateText() const {
    const Workspace& workspace = m_context.session.workspace();
    const QList<Submission> handIns = handInsOf(workspace, m_city);
    if (m_sent && (handIns.isEmpty() || handIns.last().sequence < m_sent->sequence))
        return tr("Number %1 was taken back, and its copy may have been mailed by then. The next hand-in is number %2.")
            .arg(m_sent->sequence)
            .arg(m_sent->sequence + 1);
    if (handIns.isEmpty())
        return {};
    const int number = handIns.last().sequence;
    const bool frozen = handInSummary(workspace, m_city).frozen;
    if (!frozen && isCorrectedByCity())
        return tr("Handed in as number %1, and changed here since then. That is no correction by the city: it hands in "
                  "number %2 from its own form.")
            .arg(number)
            .arg(number + 1);
    if (m_handIn->isEnabled() || !frozen)
        return tr("The form was changed since it was handed in as number %1.").arg(number);
    if (!m_context.session.isForm())
        return tr("Handed in as number %1.").arg(number);
    if (m_copy.isEmpty())
        return tr("Handed in as number %1. Mail the copy that was written then, or write it again.").arg(number);
    return tr("Handed in as number %1. The copy to mail to the Kenniscentrum: %2")
        .arg(number)
        .arg(QDir::toNativeSeparators(m_copy));
}

void HandInPanel::fillHistory() {
    const QList<Submission> handIns = handInsOf(m_context.session.workspace(), m_city);
    const QList<int> odd = handInsBeforeTheirTime(handIns);
    QList<QStringList> rows;
    for (const Submission& each : handIns) {
        QString when = locale().toString(each.receivedAt.toDateTime(), QStringLiteral("d/MM/yyyy HH:mm"));
        if (odd.contains(each.sequence))
            when += QLatin1Char('\n') + tr("the clock stood earlier than at the number before");
        rows.append({QString::number(each.sequence), when + QLatin1Char('\n') + digestBeginning(each.digest)});
    }
    m_history->setRows(rows);
    m_history->setVisible(!rows.isEmpty());
    m_historyCaption->setVisible(!rows.isEmpty());
    int height = m_history->horizontalHeader()->sizeHint().height() + 2 * m_history->frameWidth();
    for (int row = 0; row < int(rows.size()); ++row)
        height += m_history->rowHeight(row);
    m_history->setFixedHeight(height + steps(*this, 0.5));
}

bool HandInPanel::Line::isRefused() const {
    return refused && editor->isPending();
}

void HandInPanel::commit(int number) {
    Line& line = m_lines[number];
    line.refused = !accept(line);
}

bool HandInPanel::accept(Line& line) {
    const Result<QVariant> value = line.editor->value();
    const Result<Edit> edit = value ? line.build(*value) : Result<Edit>(value.error());
    if (!edit) {
        line.problem->tell(edit.error().text);
        return false;
    }
    line.problem->tell({});
    if (edit->isEmpty()) {
        line.editor->discard(); // what was typed means what is there
        return true;
    }
    if (!m_context.session.apply(*edit))
        return false; // told by Session::failed; what was typed stays in the field
    const Workspace& workspace = m_context.session.workspace();
    if (const auto* row = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_city}))
        line.editor->setValue(line.read(*row));
    return true;
}

bool HandInPanel::flush() {
    for (const Line& line : std::as_const(m_lines))
        line.editor->flush();
    return std::none_of(m_lines.cbegin(), m_lines.cend(), [](const Line& each) { return each.isRefused(); });
}

bool HandInPanel::hasReasonTyped() const {
    const auto* reason = qobject_cast<const QPlainTextEdit*>(m_lines[reasonLine].editor->target());
    return reason && !reason->toPlainText().trimmed().isEmpty();
}

void HandInPanel::followReason() {
    const HandInSummary summary = handInSummary(m_context.session.workspace(), m_city, m_sent);
    const auto* reason = qobject_cast<const QPlainTextEdit*>(m_lines[reasonLine].editor->target());
    if (summary.blocked && reason && !reason->isReadOnly())
        m_handIn->setEnabled(hasReasonTyped());
}

/// In the workspace of the Kenniscentrum: the city has a file of its own, and the next number is given there.
bool HandInPanel::isCorrectedByCity() const {
    const Workspace& workspace = m_context.session.workspace();
    const auto* row = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_city});
    return !m_context.session.isForm() && row && row->sentOn.isValid() && row->state == EvaluationState::HandedIn;
}

bool HandInPanel::isColleagues() const {
    return m_context.session.isForm() && isOfColleague(m_context.session.workspace(), m_city);
}

/// Whether everything that was typed is kept; otherwise the keyboard is where it was refused.
bool HandInPanel::mayLeave() {
    if (flush())
        return true;
    const auto refused =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [](const Line& each) { return each.isRefused(); });
    enter(int(refused - m_lines.cbegin()));
    return false;
}

/// Whether everything is as it is to be handed in.
bool HandInPanel::mayHandIn() {
    if (!mayLeave())
        return false;
    return !isColleagues() ||
           m_context.prompts.choose(
               {tr("Hand in a colleague's file?"),
                tr("This looks like the file of one colleague. What the others answered and what the city decided is "
                   "not in it, and the Kenniscentrum would take it for the form of the whole city. Send it back to "
                   "who has that form, to be taken over there under Team."),
                tr("Hand in all the same"), true});
}

void HandInPanel::handInNow() {
    if (mayHandIn())
        handInAs(Unchanged::Refused);
}

void HandInPanel::handInAgain() {
    const bool sure =
        m_context.prompts.choose({tr("Hand in again?"),
                                  tr("Nothing was changed since the form was handed in. Handing it in "
                                     "again gives the same form the next number, %1: "
                                     "do so only when the Kenniscentrum asks for it.")
                                      .arg(handInSummary(m_context.session.workspace(), m_city, m_sent).next),
                                  tr("Hand in again"), true});
    if (sure && mayHandIn())
        handInAs(Unchanged::Again);
}

void HandInPanel::handInAs(Unchanged unchanged) {
    lookForCopies();
    const Result<Edit> edit = handIn(m_context.session.workspace(), m_city, m_context.session.clock().now(),
                                     QCoreApplication::applicationVersion(), m_sent, unchanged);
    if (!edit)
        return m_context.navigator.tell(failureNotice(edit.error()));
    if (!m_context.session.apply(*edit))
        return; // told by Session::failed
    if (m_context.session.isForm())
        writeCopy();
    m_mail->setFocus(Qt::OtherFocusReason);
}

/// What is told of a hand-in stays true when it is taken back or done again, also while another part is on show.
void HandInPanel::followHandIns() {
    const QList<Submission> handIns = handInsOf(m_context.session.workspace(), m_city);
    const bool there = std::any_of(handIns.cbegin(), handIns.cend(),
                                   [this](const Submission& each) { return each.sequence == m_told; });
    if (m_told == 0 || there == m_toldThere)
        return;
    m_toldThere = there;
    m_context.navigator.tell({there ? Notice::Kind::Done : Notice::Kind::Information,
                              there ? tr("Number %1 is handed in again.").arg(m_told)
                                    : tr("Number %1 is no longer handed in. Was its file mailed already? Then tell the "
                                         "Kenniscentrum.")
                                          .arg(m_told),
                              {},
                              false,
                              handedInNotice});
}

void HandInPanel::writeCopy() {
    const Result<QString> path = writeFrozenCopy(m_context.session.workspace(), m_city, folder());
    if (!path) {
        m_context.navigator.tell(failureNotice(path.error()));
        return refresh();
    }
    m_copy = *path;
    lookForCopies();
    refresh();
    m_context.navigator.tell({Notice::Kind::Done,
                              tr("The form is handed in. Mail %1, which stands beside the form, to the "
                                 "Kenniscentrum; nothing leaves this computer by itself.")
                                  .arg(QFileInfo(*path).fileName()),
                              QDir::toNativeSeparators(*path),
                              false,
                              handedInNotice,
                              {NoticeOffer::ShowFolder},
                              *path});
    const QList<Submission> handIns = handInsOf(m_context.session.workspace(), m_city);
    m_told = handIns.last().sequence;
    m_toldThere = true;
}

void HandInPanel::copyMail() {
    const QList<Submission> handIns = handInsOf(m_context.session.workspace(), m_city);
    if (handIns.isEmpty())
        return;
    const QString file = m_copy.isEmpty() ? frozenCopyName(m_context.session.workspace(), handIns.last()) : m_copy;
    QApplication::clipboard()->setText(handInMail(m_context.session.workspace(), handIns.last(), file));
    m_context.navigator.tell({Notice::Kind::Done,
                              tr("The mail text is on the clipboard: paste it into a new mail and attach the copy."),
                              {},
                              false,
                              QStringLiteral("mail")});
}

void HandInPanel::enter(int line) {
    m_lines[line].editor->target()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_lines[line].editor);
}

void HandInPanel::enterReason() {
    enter(reasonLine);
}

void HandInPanel::enterParticipants() {
    enter(participantsLine);
}

} // namespace ks
