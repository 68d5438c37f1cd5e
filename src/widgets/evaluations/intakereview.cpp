#include "widgets/evaluations/intakereview.h"

#include "forms/intake/intaketexts.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/focusinsight.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {
namespace {

enum FormColumn { FileColumn, PlaceColumn, OutcomeColumn, ContentsColumn };
enum DifferenceColumn { ThemeColumn, SubjectColumn, WasColumn, BecomesColumn, DecisionColumn };

QString iconOf(FormOutcome outcome) {
    switch (outcome) {
    case FormOutcome::Imported:
        return QStringLiteral("done");
    case FormOutcome::Unchanged:
        return QStringLiteral("pending");
    case FormOutcome::Conflict:
        return QStringLiteral("warning");
    case FormOutcome::Refused:
        break;
    }
    return QStringLiteral("error");
}

/// As it stands before anything is done.
QString expectation(const FormPlan& form) {
    switch (form.outcome()) {
    case FormOutcome::Imported:
        return IntakeReview::tr("Will be taken in");
    case FormOutcome::Conflict:
        return form.blocked ? IntakeReview::tr("Conflict, left out")
                            : IntakeReview::tr("%n to decide", nullptr, form.openConflicts());
    case FormOutcome::Unchanged:
    case FormOutcome::Refused:
        break;
    }
    return outcomeTitle(form.outcome());
}

QString decisionWords(const IntakeValue& value) {
    return value.outcome == ValueOutcome::Conflict ? QString() : outcomeTitle(value.outcome);
}

/// Whose form it is, of when, and which hand-in.
QString placeWords(const FormPlan& form) {
    if (form.cityName.isEmpty())
        return QStringLiteral("–");
    const QString place = form.cityName + QStringLiteral(", ") + form.roundName;
    return form.sequence > 0 ? IntakeReview::tr("%1, number %2").arg(place).arg(form.sequence) : place;
}

/// "3 new, 10 the same": of which kinds its values are.
QString contentsWords(const FormPlan& form) {
    const ValueCounts counts = form.all();
    QStringList words;
    if (counts.conflict > 0)
        words.append(IntakeReview::tr("%n conflict(s)", nullptr, counts.conflict));
    if (counts.added > 0)
        words.append(IntakeReview::tr("%n new", nullptr, counts.added));
    if (counts.changed > 0)
        words.append(IntakeReview::tr("%n changed", nullptr, counts.changed));
    if (counts.same > 0)
        words.append(IntakeReview::tr("%n the same", nullptr, counts.same));
    if (counts.older > 0)
        words.append(IntakeReview::tr("%n older", nullptr, counts.older));
    return words.isEmpty() ? QStringLiteral("–") : words.join(QStringLiteral(", "));
}

/// What there is to say about a form as a whole, one line for each thing.
QString problemWords(const FormPlan& form) {
    QStringList words;
    for (const IntakeProblem& each : form.problems)
        words.append(each.message); // which names the place in the file, where there is one
    if (words.isEmpty() && form.outcome() == FormOutcome::Unchanged)
        words.append(IntakeReview::tr("All of this form stands in the workspace already: nothing changes."));
    return words.join(QLatin1Char('\n'));
}

/// What taking in does with all the files.
QString summaryWords(const IntakePlan& plan) {
    const auto blocked = std::count_if(plan.forms.cbegin(), plan.forms.cend(), [](const FormPlan& each) {
        return each.outcome() == FormOutcome::Conflict && each.blocked;
    });
    const int left = plan.count(FormOutcome::Refused) + static_cast<int>(blocked);
    const int imported = plan.count(FormOutcome::Imported);
    QStringList words;
    words.append(imported > 0 ? IntakeReview::tr("%n form(s) will be taken in, as one step that can be undone.",
                                                 nullptr, imported)
                              : IntakeReview::tr("Nothing will be taken in."));
    if (const int open = plan.count(FormOutcome::Conflict) - static_cast<int>(blocked); open > 0)
        words.append(IntakeReview::tr("%n form(s) with a conflict wait(s) for your decision.", nullptr, open));
    if (left > 0)
        words.append(IntakeReview::tr("%n form(s) will be left out.", nullptr, left));
    if (const int same = plan.count(FormOutcome::Unchanged); same > 0)
        words.append(IntakeReview::tr("%n form(s) hold(s) nothing new.", nullptr, same));
    return words.join(QLatin1Char(' '));
}

} // namespace

IntakeReview::IntakeReview(const Workspace& workspace, IntakePlan plan, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_plan(std::move(plan)), m_paths(paths) {
    setObjectName(QStringLiteral("intakeReview"));
    setWindowTitle(tr("Take in forms"));
    auto* rows = new QVBoxLayout(this);
    auto* scroll = new QScrollArea(this); // with large letters all of it does not fit on a small screen
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(*scroll);
    auto* content = new TallContent;
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 0);
    m_summary = plainParagraph({}, content);
    m_summary->setObjectName(QStringLiteral("intakeSummary"));
    m_summary->setFont(scaledFont(m_summary->font(), 1.1, QFont::DemiBold));
    parts->addWidget(m_summary);
    const bool several = m_plan.forms.size() > 1;
    parts->addWidget(buildForms(), several ? 2 : 0);
    parts->addWidget(buildDifferences(), several ? 3 : 1);
    scroll->setWidget(content);
    rows->addWidget(scroll, 1);
    rows->addWidget(buildTools());
    rows->addWidget(buildButtons());
    fillForms();
    connect(m_forms, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row >= 0 && row != before)
            showForm(row);
    });
    m_forms->setCurrentCell(0, 0);
    showForm(0);
    m_forms->setFocus();
    resizeInSteps(*this, 130, 82);
}

QWidget* IntakeReview::buildForms() {
    m_forms = new PlainTable(this);
    m_forms->setObjectName(QStringLiteral("arrivedForms"));
    m_forms->setAccessibleName(tr("The forms that came in"));
    m_forms->setSelectionMode(QAbstractItemView::SingleSelection);
    m_forms->setHeadings({tr("File"), tr("City and round"), tr("Outcome"), tr("What it holds")});
    m_forms->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_forms->setMinimumHeight(steps(*this, m_plan.forms.size() > 1 ? 20 : 12));
    if (m_plan.forms.size() == 1)
        m_forms->setMaximumHeight(m_forms->minimumHeight());
    connect(m_forms, &QTableWidget::cellActivated, this, [this] {
        if (!m_differences->isHidden())
            m_differences->setFocus();
    });
    return m_forms;
}

QWidget* IntakeReview::buildDifferences() {
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, steps(*this, 1), 0, 0);
    m_about = plainLabel({}, box);
    m_about->setObjectName(QStringLiteral("intakeAbout"));
    m_about->setWordWrap(true);
    makeCaption(m_about);
    rows->addWidget(m_about);
    m_problems = plainParagraph({}, box);
    m_problems->setObjectName(QStringLiteral("intakeProblems"));
    rows->addWidget(m_problems);
    m_differences = new PlainTable(box);
    m_differences->setObjectName(QStringLiteral("intakeDifferences"));
    m_differences->setAccessibleName(tr("What changes"));
    m_differences->setHeadings({tr("Theme"), tr("What"), tr("Was"), tr("Becomes"), tr("Decision")});
    m_differences->setMinimumHeight(steps(*this, 18));
    connect(m_differences, &QTableWidget::cellActivated, this, &IntakeReview::enterDecision);
    // Later: one column after the other gets its width.
    connect(m_differences->horizontalHeader(), &QHeaderView::sectionResized, this, &IntakeReview::fitDecisions,
            Qt::QueuedConnection);
    rows->addWidget(m_differences, 1);
    rows->addStretch();
    return box;
}

/// What can be done with the form that is shown; below what scrolls, so that it is in sight on a small screen.
QWidget* IntakeReview::buildTools() {
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(steps(*this, 1));
    m_allForm = new QPushButton(tr("Everything as in the &form"), line);
    m_allForm->setObjectName(QStringLiteral("allFromForm"));
    m_allWorkspace = new QPushButton(tr("Everything as in the &workspace"), line);
    m_allWorkspace->setObjectName(QStringLiteral("allFromWorkspace"));
    m_asHistory = new QCheckBox(tr("Keep this older form as &history"), line);
    m_asHistory->setObjectName(QStringLiteral("asHistory"));
    m_same = new QCheckBox(tr("Also what stays the &same"), line);
    m_same->setObjectName(QStringLiteral("showSame"));
    m_open = new QPushButton(lineIcon(QStringLiteral("open")), tr("&Open to fill in"), line);
    m_open->setObjectName(QStringLiteral("openInstead"));
    for (QWidget* each :
         {static_cast<QWidget*>(m_allForm), static_cast<QWidget*>(m_allWorkspace), static_cast<QWidget*>(m_asHistory),
          static_cast<QWidget*>(m_same), static_cast<QWidget*>(m_open)})
        flow->addWidget(each);
    connect(m_same, &QCheckBox::toggled, this, &IntakeReview::fillDifferences);
    connect(m_allForm, &QPushButton::clicked, this, [this] { decideAll(Decision::TakeForm); });
    connect(m_allWorkspace, &QPushButton::clicked, this, [this] { decideAll(Decision::KeepMine); });
    connect(m_asHistory, &QCheckBox::toggled, this, [this](bool on) {
        m_plan.forms[m_form].asHistory = on;
        follow();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString path = m_paths.value(m_form);
        reject();
        emit openWanted(path);
    });
    return line;
}

QWidget* IntakeReview::buildButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_take = buttons->button(QDialogButtonBox::Ok);
    m_take->setObjectName(QStringLiteral("takeIn"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void IntakeReview::fillForms() {
    QList<QStringList> rows;
    for (const FormPlan& each : m_plan.forms)
        rows.append({each.file, placeWords(each), expectation(each), contentsWords(each)});
    m_forms->setRows(rows);
    QHeaderView& header = *m_forms->horizontalHeader();
    header.setMinimumSectionSize(steps(*this, 14));
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(ContentsColumn, QHeaderView::Stretch);
    follow();
}

void IntakeReview::showForm(int form) {
    m_form = form;
    const FormPlan& shown = current();
    m_about->setText(shown.cityName.isEmpty() ? shown.file : tr("%1: what changes").arg(shown.cityName));
    const QString problems = problemWords(shown);
    m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
    fillDifferences();
    follow();
}

void IntakeReview::fillDifferences() {
    const FormPlan& form = current();
    QList<QStringList> rows;
    QList<int> conflicts; // of each row: the value to decide on, or none
    const auto add = [&](auto wanted) {
        for (int i = 0; i < form.values.size(); ++i) {
            const IntakeValue& each = form.values[i];
            if (!wanted(each.outcome))
                continue;
            const QString was = valueWords(each.rows, false, locale());
            const QString becomes = valueWords(each.rows, true, locale());
            rows.append({themeOf(each, m_workspace), subjectOf(each, m_workspace), was.isEmpty() ? tr("nothing") : was,
                         becomes.isEmpty() ? tr("taken away") : becomes, decisionWords(each)});
            conflicts.append(each.outcome == ValueOutcome::Conflict ? i : -1);
        }
    };
    using enum ValueOutcome;
    add([](ValueOutcome outcome) { return outcome == Conflict; }); // what asks something comes first
    add([](ValueOutcome outcome) { return outcome != Conflict && outcome != Same; });
    if (m_same->isChecked())
        add([](ValueOutcome outcome) { return outcome == Same; });
    m_differences->setRows({});
    m_differences->setRows(rows);
    m_lastStop = m_differences;
    for (int row = 0; row < conflicts.size(); ++row) {
        if (conflicts[row] >= 0)
            addDecision(row, conflicts[row]);
    }
    setTabOrder(m_lastStop, m_allForm);
    QHeaderView& header = *m_differences->horizontalHeader();
    header.setMinimumSectionSize(steps(*this, 14));
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(ThemeColumn, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(DecisionColumn, QHeaderView::ResizeToContents);
    fitDecisions();
    m_differences->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_differences->setCurrentCell(0, 0);
}

/// From the line of a conflict to its choice.
void IntakeReview::enterDecision(int row) {
    const QWidget* box = m_differences->cellWidget(row, DecisionColumn);
    if (!box)
        return;
    const QList<QRadioButton*> choices = box->findChildren<QRadioButton*>();
    const auto chosen = std::find_if(choices.begin(), choices.end(), [](auto* each) { return each->isChecked(); });
    m_differences->scrollToItem(m_differences->item(row, DecisionColumn));
    (chosen == choices.end() ? choices.first() : *chosen)->setFocus();
}

/// Enter leads on from a line to its choice; only on a button does it do something with the workspace.
void IntakeReview::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || qobject_cast<QPushButton*>(focusWidget()))
        QDialog::keyPressEvent(event);
}

void IntakeReview::addDecision(int row, int value) {
    auto* box = new QWidget(m_differences);
    box->setAutoFillBackground(true); // the words of a choice are not those of a selection
    box->setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(steps(*this, 0.5), steps(*this, 0.5), steps(*this, 0.5), steps(*this, 0.5));
    rows->setSpacing(0);
    const QString what = m_differences->item(row, SubjectColumn)->text();
    const auto choice = [&](const char* name, const QString& text, Decision decision) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(row));
        button->setAccessibleName(what + QStringLiteral(": ") + text);
        button->setChecked(current().values[value].decision == decision);
        rows->addWidget(button);
        setTabOrder(m_lastStop, button);
        m_lastStop = button;
        connect(button, &QRadioButton::toggled, this, [this, value, decision](bool on) {
            if (on)
                decide(value, decision);
        });
    };
    choice("takeForm", tr("as in the form"), Decision::TakeForm);
    choice("keepMine", tr("as in the workspace"), Decision::KeepMine);
    rows->addStretch(1);
    m_differences->setCellWidget(row, DecisionColumn, box);
    m_differences->verticalHeader()->setSectionResizeMode(row, QHeaderView::Fixed);
}

/// The line of a conflict is as high as its texts at the width that they have now, and as its choice.
void IntakeReview::fitDecisions() {
    const QAbstractItemView& table = *m_differences;
    for (int row = 0; row < m_differences->rowCount(); ++row) {
        if (const QWidget* box = m_differences->cellWidget(row, DecisionColumn))
            m_differences->setRowHeight(row, std::max(box->sizeHint().height(), table.sizeHintForRow(row)));
    }
}

void IntakeReview::decide(int value, Decision decision) {
    m_plan.forms[m_form].values[value].decision = decision;
    follow();
}

void IntakeReview::decideAll(Decision decision) {
    m_plan.decide(m_form, decision);
    fillDifferences();
    follow();
}

void IntakeReview::follow() {
    const FormPlan& form = current();
    const ValueCounts counts = form.all();
    const bool conflicts = counts.conflict > 0;
    m_allForm->setVisible(conflicts);
    m_allWorkspace->setVisible(conflicts);
    m_asHistory->setVisible(form.older && form.submission.has_value());
    m_asHistory->setChecked(form.asHistory);
    m_same->setVisible(counts.same > 0);
    m_open->setEnabled(!form.cityName.isEmpty() && !m_paths.value(m_form).isEmpty()); // it could be read
    for (int row = 0; row < m_forms->rowCount(); ++row) {
        const FormPlan& each = m_plan.forms[row];
        QTableWidgetItem* outcome = m_forms->item(row, OutcomeColumn);
        outcome->setText(expectation(each));
        outcome->setIcon(lineIcon(iconOf(each.outcome())));
    }
    m_summary->setText(summaryWords(m_plan));
    m_take->setText(tr("Take in"));
    m_take->setEnabled(m_plan.count(FormOutcome::Imported) > 0);
}

} // namespace ks
