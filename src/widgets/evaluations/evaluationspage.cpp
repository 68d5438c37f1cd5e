#include "widgets/evaluations/evaluationspage.h"

#include "forms/confirmhandin.h"
#include "forms/intake/planintake.h"
#include "forms/intake/takein.h"
#include "forms/reminder.h"
#include "forms/sendforms.h"
#include "models/formhub.h"
#include "widgets/evaluations/intakereview.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"
#include "widgets/records/recorddelegate.h"
#include "widgets/shell/prompts.h"
#include "widgets/shell/tablecopy.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace ks {
namespace {

/// Some air between the columns, whose words would otherwise run on into one another.
class BoardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int line = option.fontMetrics.height();
        return QStyledItemDelegate::sizeHint(option, index) + QSize(line, line / 3);
    }
};

/// Also while a correction of it is being worked on.
bool handedInOnce(const BoardRow& row) {
    return row.number > 0 || row.isHandedIn();
}

/// The files that were not taken in and why, with a space before it; empty when there are none.
QString notTakenIn(const IntakePlan& plan) {
    QStringList waiting, refused;
    for (const FormPlan& each : plan.forms) {
        if (each.outcome() == FormOutcome::Refused || each.blocked)
            refused.append(each.file);
        else if (each.outcome() == FormOutcome::Conflict)
            waiting.append(each.file);
    }
    QString text;
    if (!waiting.isEmpty())
        text += QLatin1Char(' ') + EvaluationsPage::tr("Not taken in, since something is still to be decided: %1.")
                                       .arg(waiting.join(QStringLiteral(", ")));
    if (!refused.isEmpty())
        text += QLatin1Char(' ') + EvaluationsPage::tr("Refused: %1.").arg(refused.join(QStringLiteral(", ")));
    return text;
}

} // namespace

EvaluationsPage::EvaluationsPage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("evaluationsPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_board = new EvaluationBoard(m_context.session, this);
    m_filter = new BoardFilter(*m_board, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this); // with large letters the buttons would leave the table no room
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    whole->addWidget(scroll);
    auto* content = new TallContent;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    rows->addWidget(buildHead());
    auto* table = new RecordTable(this);
    m_table = table;
    m_table->setObjectName(QStringLiteral("evaluationBoard"));
    m_table->setAccessibleName(tr("Self-evaluations of the cities"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new BoardDelegate(m_table));
    m_table->setMinimumHeight(steps(*this, 24));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the order of the grid
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->setWideColumns({EvaluationBoard::OpenColumn});
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tools = buildTools();
    rows->addWidget(m_tools);
    rows->addWidget(m_table, 1);
    scroll->setWidget(content);
    connect(m_table, &QTableView::activated, this, &EvaluationsPage::openForm);
    auto* copying = new QShortcut(QKeySequence::Copy, m_table, this, &EvaluationsPage::copy);
    copying->setContext(Qt::WidgetShortcut);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EvaluationsPage::follow);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &EvaluationsPage::follow);
    connect(&m_context.session, &Session::changed, this, &EvaluationsPage::follow);
    connect(&m_context.session, &Session::undoStateChanged, this, &EvaluationsPage::followTaken);
    follow();
}

QWidget* EvaluationsPage::buildHead() {
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.5));
    QLabel* title = plainLabel(tr("Self-evaluations"), head);
    makeHeading(title);
    m_summary = plainParagraph({}, head);
    m_summary->setObjectName(QStringLiteral("evaluationSummary"));
    m_nothing = plainParagraph(tr("This round has no forms: its scores were entered without a questionnaire. Add a "
                                  "round to send forms out; this one stays as it is."),
                               head);
    m_nothing->setObjectName(QStringLiteral("noForms"));
    m_addRound = tool("addRoundWithForms", QStringLiteral("round"), tr("New round…"), head);
    for (QWidget* each :
         {static_cast<QWidget*>(title), static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_nothing)})
        rows->addWidget(each);
    rows->addWidget(m_addRound, 0, Qt::AlignLeft);
    rows->addStretch();
    connect(m_addRound, &QPushButton::clicked, this, [this] { m_context.navigator.addRound(); });
    return head;
}

QWidget* EvaluationsPage::buildTools() {
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(steps(*this, 1));
    m_send = tool("sendForms", QStringLiteral("new"), tr("Make all forms…"), line);
    m_takeIn = tool("takeInForms", QStringLiteral("open"), tr("Take in forms…"), line);
    m_open = tool("openCityForm", QStringLiteral("form"), tr("Open form"), line);
    m_remind = tool("copyReminder", QStringLiteral("copy"), tr("Copy reminder"), line);
    m_confirm = tool("confirmHandIn", QStringLiteral("done"), tr("Confirm hand-in"), line);
    m_shown = new QComboBox(line);
    m_shown->setObjectName(QStringLiteral("shownCities"));
    m_shown->setAccessibleName(tr("Cities shown"));
    m_shown->addItems({tr("All cities"), tr("Not handed in"), tr("To look at again")});
    for (QWidget* each :
         {static_cast<QWidget*>(m_send), static_cast<QWidget*>(m_takeIn), static_cast<QWidget*>(m_open),
          static_cast<QWidget*>(m_remind), static_cast<QWidget*>(m_confirm), static_cast<QWidget*>(m_shown)})
        flow->addWidget(each);
    connect(m_send, &QPushButton::clicked, this, &EvaluationsPage::send);
    connect(m_takeIn, &QPushButton::clicked, this, [this] { takeInForms(m_context.prompts.formsToOpen(folder())); });
    connect(m_open, &QPushButton::clicked, this, &EvaluationsPage::openForm);
    connect(m_remind, &QPushButton::clicked, this, &EvaluationsPage::remind);
    connect(m_confirm, &QPushButton::clicked, this, &EvaluationsPage::confirm);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int shown) {
        m_filter->setShown(static_cast<BoardFilter::Show>(shown));
        follow();
    });
    return line;
}

QPushButton* EvaluationsPage::tool(const char* name, const QString& icon, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(lineIcon(icon), text, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// The cities that are selected, or without a selection none.
QList<BoardRow> EvaluationsPage::chosen() const {
    QList<BoardRow> rows;
    for (const QModelIndex& each : m_table->selectionModel()->selectedRows())
        rows.append(m_filter->row(each.row()));
    return rows;
}

QString EvaluationsPage::folder() const {
    return QFileInfo(m_context.session.path()).absolutePath();
}

void EvaluationsPage::follow() {
    const Round* round = m_context.session.workspace().round();
    const bool forms = round && round->questionnaire;
    const bool fillable = forms && round->state == RoundState::Open && !m_context.session.isReadOnly();
    const QList<BoardRow>& all = m_board->rows();
    const auto handedIn = std::count_if(all.begin(), all.end(), handedInOnce);
    m_summary->setVisible(forms);
    if (forms) {
        QString text = tr("%1 of %2 cities have handed in for “%3”.").arg(handedIn).arg(all.size()).arg(round->name);
        const QString why = readOnlyWords(*round, m_context.session.isReadOnly());
        if (!why.isEmpty())
            text += QLatin1Char(' ') + why;
        else if (round->endsOn.isValid())
            text += QLatin1Char(' ') +
                    (round->endsOn < today() ? tr("It was to close on %1, and is still open.") : tr("It closes on %1."))
                        .arg(round->endsOn.toString(QStringLiteral("d/MM/yyyy")));
        m_summary->setText(text);
        followReasons(fillable ? QString() : why);
    }
    m_nothing->setVisible(!forms);
    m_tools->setVisible(forms);
    m_table->setVisible(forms);
    m_addRound->setVisible(!forms && !m_context.session.isReadOnly());
    const QList<BoardRow> rows = chosen();
    m_send->setEnabled(fillable);
    m_takeIn->setEnabled(fillable);
    m_open->setEnabled(forms && rows.size() == 1);
    m_remind->setEnabled(forms && !rows.isEmpty());
    const bool one = rows.size() == 1 && rows.first().number > 0;
    m_confirm->setEnabled(one && !m_context.session.isReadOnly());
    m_confirm->setText(one && rows.first().confirmed ? tr("Take back confirmation") : tr("Confirm hand-in"));
}

/// A grey button says what it waits for.
void EvaluationsPage::followReasons(const QString& roundClosed) {
    const QList<BoardRow> rows = chosen();
    const QString none = rows.isEmpty() ? tr("Select a city first.") : QString();
    const QString one = rows.size() > 1 ? tr("Select one city only.") : none;
    const QString handIn =
        rows.size() == 1 && rows.first().number == 0 ? tr("This city has handed in nothing yet.") : one;
    const QString confirming = m_context.session.isReadOnly() ? roundClosed : handIn;
    for (const auto& [button, why] :
         {std::pair(m_send, roundClosed), std::pair(m_takeIn, roundClosed), std::pair(m_open, one),
          std::pair(m_remind, none), std::pair(m_confirm, confirming)})
        button->setToolTip(why.isEmpty() ? QString() : plainToolTip(why));
}

void EvaluationsPage::send() {
    const std::optional<QString> target = m_context.prompts.folder(folder());
    if (!target)
        return;
    const Result<SentForms> sent =
        sendForms(m_context.session, *target, m_context.session.clock().now().toDateTime().date());
    if (!sent)
        return m_context.navigator.tell(failureNotice(sent.error()));
    QStringList left;
    for (const auto& [city, why] : sent->left)
        left.append(city + QStringLiteral(": ") + why.text);
    const int made = static_cast<int>(sent->made.size() + sent->renewed.size());
    QString text =
        tr("%n form(s) stand in %1, ready to be mailed.", nullptr, made).arg(QDir::toNativeSeparators(*target));
    if (!left.isEmpty())
        text += QLatin1Char(' ') + tr("Left as they were: %1").arg(left.join(QLatin1Char(' ')));
    m_context.navigator.tell({left.isEmpty() ? Notice::Kind::Done : Notice::Kind::Warning,
                              text,
                              left.join(u'\n'),
                              false,
                              QStringLiteral("forms"),
                              {NoticeOffer::ShowFolder},
                              *target});
}

void EvaluationsPage::takeInForms(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    Session& session = m_context.session;
    const Timestamp now = session.clock().now();
    const Result<IntakePlan> plan = planIntake(readArrivedForms(paths, session.workspace()), session.store(), now);
    if (!plan)
        return m_context.navigator.tell(failureNotice(plan.error()));
    if (const Result<void> shown = showRoundOf(*plan); !shown)
        return m_context.navigator.tell(failureNotice(shown.error()));
    auto* review = new IntakeReview(session.workspace(), *plan, paths, this);
    review->setAttribute(Qt::WA_DeleteOnClose);
    review->setModal(true);
    connect(review, &IntakeReview::openWanted, this,
            [this](const QString& path) { m_context.navigator.openFile(path); });
    connect(review, &QDialog::accepted, this, [this, review, now] {
        const IntakePlan decided = review->plan();
        if (const Result<void> done = takeIn(m_context.session, decided, now); !done)
            return m_context.navigator.tell(failureNotice(done.error()));
        m_taken = m_context.session.undoText();
        const QString left = notTakenIn(decided);
        m_context.navigator.tell({left.isEmpty() ? Notice::Kind::Done : Notice::Kind::Warning,
                                  tr("%n form(s) taken in, as one step: Undo takes all of it back.", nullptr,
                                     decided.count(FormOutcome::Imported)) +
                                      left,
                                  {},
                                  false,
                                  QStringLiteral("forms")});
    });
    review->open();
}

/// The round that the forms are for comes on show: its statements are read in the review, and its cities stand below.
Result<void> EvaluationsPage::showRoundOf(const IntakePlan& plan) {
    Session& session = m_context.session;
    const auto isShown = [&](const FormPlan& each) { return each.round == session.workspace().loadedRound; };
    const auto known = std::find_if(plan.forms.cbegin(), plan.forms.cend(),
                                    [](const FormPlan& each) { return each.outcome() != FormOutcome::Refused; });
    if (known == plan.forms.cend() || std::any_of(plan.forms.cbegin(), plan.forms.cend(), isShown))
        return {};
    return session.showRound(known->round);
}

/// What was told of taking in forms is true no longer once that is undone.
void EvaluationsPage::followTaken() {
    if (m_taken.isEmpty() || m_context.session.redoText() != m_taken)
        return;
    m_taken.clear();
    m_context.navigator.tell({Notice::Kind::Information,
                              tr("The forms that were taken in are out of the workspace again."),
                              {},
                              false,
                              QStringLiteral("forms")});
}

QDate EvaluationsPage::today() const {
    return m_context.session.clock().now().toDateTime().date();
}

void EvaluationsPage::remind() {
    QList<CityId> cities;
    for (const BoardRow& each : chosen())
        cities.append(each.city);
    QGuiApplication::clipboard()->setText(reminderTexts(m_context.session.workspace(), cities, today()));
    m_context.navigator.tell({Notice::Kind::Done,
                              tr("The reminder for %n city/cities is on the clipboard: paste it in a mail.", nullptr,
                                 static_cast<int>(cities.size())),
                              {},
                              false,
                              QStringLiteral("forms")});
}

void EvaluationsPage::confirm() {
    const QList<BoardRow> rows = chosen();
    if (rows.size() != 1)
        return;
    const Result<Edit> edit = confirmHandIn(m_context.session.workspace(), rows.first().city, !rows.first().confirmed);
    if (!edit)
        return m_context.navigator.tell(failureNotice(edit.error()));
    std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

void EvaluationsPage::openForm() {
    const QList<BoardRow> rows = chosen();
    if (rows.size() != 1)
        return;
    const CityKey key{m_context.session.workspace().loadedRound, rows.first().city};
    m_context.navigator.showRecord({QLatin1String(SelfEvaluation::entity), keyText(key)});
}

void EvaluationsPage::copy() {
    copyRows(*m_table);
}

QWidget* EvaluationsPage::firstFocus() {
    return m_table->isHidden() ? static_cast<QWidget*>(m_addRound) : m_table;
}

/// The city of the hand-in or respondent.
void EvaluationsPage::showRecord(const RowRef& record) {
    const RoundContent& content = m_context.session.workspace().content;
    CityId city;
    if (const Submission* row = content.of<Submission>().find(SubmissionId(record.key)))
        city = row->city;
    else if (const Respondent* who = content.of<Respondent>().find(RespondentId(record.key)))
        city = who->city;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->row(row).city == city)
            m_table->selectRow(row);
    }
}

} // namespace ks
