#include "widgets/evaluations/intakereview.h"

#include "forms/intake/intaketexts.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintable.h"
#include "widgets/look/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ks {
namespace {

enum FormColumn {
    FileColumn,
    CityColumn,
    NumberColumn,
    OutcomeColumn,
    NewColumn,
    SameColumn,
    ChangedColumn,
    OlderColumn,
    ConflictColumn
};
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

} // namespace

IntakeReview::IntakeReview(const Workspace& workspace, IntakePlan plan, const QStringList& paths, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_plan(std::move(plan)), m_paths(paths) {
    setObjectName(QStringLiteral("intakeReview"));
    setWindowTitle(tr("Take in forms"));
    auto* rows = new QVBoxLayout(this);
    m_summary = plainParagraph({}, this);
    m_summary->setObjectName(QStringLiteral("intakeSummary"));
    m_summary->setFont(scaledFont(m_summary->font(), 1.1, QFont::DemiBold));
    rows->addWidget(m_summary);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildForms());
    split->addWidget(buildDifferences());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    rows->addWidget(split, 1);
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
    m_forms->setHeadings({tr("File"), tr("City and round"), tr("Number"), tr("Outcome"), tr("New"), tr("Same"),
                          tr("Changed"), tr("Older"), tr("Conflict")});
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
    rows->addWidget(m_differences, 1);
    auto* line = new QWidget(box);
    auto* flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(steps(*this, 1));
    m_allForm = new QPushButton(tr("Everything as in the &form"), line);
    m_allForm->setObjectName(QStringLiteral("allFromForm"));
    m_allWorkspace = new QPushButton(tr("Everything as in the &workspace"), line);
    m_allWorkspace->setObjectName(QStringLiteral("allFromWorkspace"));
    m_asHistory = new QCheckBox(tr("Keep this older form as &history"), line);
    m_asHistory->setObjectName(QStringLiteral("asHistory"));
    m_open = new QPushButton(lineIcon(QStringLiteral("open")), tr("&Open to fill in"), line);
    m_open->setObjectName(QStringLiteral("openInstead"));
    for (QWidget* each : {static_cast<QWidget*>(m_allForm), static_cast<QWidget*>(m_allWorkspace),
                          static_cast<QWidget*>(m_asHistory), static_cast<QWidget*>(m_open)})
        flow->addWidget(each);
    rows->addWidget(line);
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
    return box;
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
    for (const FormPlan& each : m_plan.forms) {
        const ValueCounts answers = each.answers();
        const ValueCounts others = each.others();
        const auto sum = [](int a, int b) { return a + b > 0 ? QString::number(a + b) : QStringLiteral("–"); };
        const QString place =
            each.cityName.isEmpty() ? QStringLiteral("–") : each.cityName + QStringLiteral(", ") + each.roundName;
        rows.append({each.file, place, each.sequence > 0 ? QString::number(each.sequence) : QStringLiteral("–"),
                     expectation(each), sum(answers.added, others.added), sum(answers.same, others.same),
                     sum(answers.changed, others.changed), sum(answers.older, others.older),
                     sum(answers.conflict, others.conflict)});
    }
    m_forms->setRows(rows);
    QHeaderView& header = *m_forms->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(FileColumn, QHeaderView::Stretch);
    follow();
}

void IntakeReview::showForm(int form) {
    m_form = form;
    const FormPlan& shown = current();
    m_about->setText(shown.cityName.isEmpty() ? shown.file : tr("%1: what changes").arg(shown.cityName));
    QStringList problems;
    for (const IntakeProblem& each : shown.problems)
        problems.append(each.where.isEmpty() || each.where == shown.file
                            ? each.message
                            : each.message + QStringLiteral(" (") + each.where + QLatin1Char(')'));
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    fillDifferences();
    follow();
}

void IntakeReview::fillDifferences() {
    const FormPlan& form = current();
    QList<QStringList> rows;
    QList<int> conflicts; // of each row: the value to decide on, or none
    const auto add = [&](bool wantsConflicts) {
        for (int i = 0; i < form.values.size(); ++i) {
            const IntakeValue& each = form.values[i];
            const bool conflict = each.outcome == ValueOutcome::Conflict;
            if (each.outcome == ValueOutcome::Same || conflict != wantsConflicts)
                continue;
            const QString was = valueWords(each.rows, false, locale());
            const QString becomes = valueWords(each.rows, true, locale());
            rows.append({themeOf(each, m_workspace), subjectOf(each, m_workspace), was.isEmpty() ? tr("nothing") : was,
                         becomes.isEmpty() ? tr("taken away") : becomes, decisionWords(each)});
            conflicts.append(conflict ? i : -1);
        }
    };
    add(true); // what asks something comes first
    add(false);
    m_differences->setRows({});
    m_differences->setRows(rows);
    for (int row = 0; row < conflicts.size(); ++row) {
        if (conflicts[row] >= 0)
            addDecision(row, conflicts[row]);
    }
    QHeaderView& header = *m_differences->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(ThemeColumn, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(DecisionColumn, QHeaderView::ResizeToContents);
    m_differences->setVisible(!rows.isEmpty());
}

void IntakeReview::addDecision(int row, int value) {
    auto* box = new QWidget(m_differences);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(steps(*this, 0.5), 0, steps(*this, 0.5), 0);
    rows->setSpacing(0);
    const QString what = m_differences->item(row, SubjectColumn)->text();
    const auto choice = [&](const char* name, const QString& text, Decision decision) {
        auto* button = new QRadioButton(text, box);
        button->setObjectName(QStringLiteral("%1_%2").arg(QLatin1String(name)).arg(row));
        button->setAccessibleName(what + QStringLiteral(": ") + text);
        button->setChecked(current().values[value].decision == decision);
        rows->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, value, decision](bool on) {
            if (on)
                decide(value, decision);
        });
    };
    choice("takeForm", tr("as in the form"), Decision::TakeForm);
    choice("keepMine", tr("as in the workspace"), Decision::KeepMine);
    m_differences->setCellWidget(row, DecisionColumn, box);
    m_differences->verticalHeader()->setSectionResizeMode(row, QHeaderView::Fixed);
    m_differences->setRowHeight(row, std::max(box->sizeHint().height(), m_differences->rowHeight(row)));
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
    const bool conflicts = form.answers().conflict + form.others().conflict > 0;
    m_allForm->setVisible(conflicts);
    m_allWorkspace->setVisible(conflicts);
    m_asHistory->setVisible(form.older && form.submission.has_value());
    m_asHistory->setChecked(form.asHistory);
    m_open->setEnabled(!m_paths.value(m_form).isEmpty());
    for (int row = 0; row < m_forms->rowCount(); ++row) {
        const FormPlan& each = m_plan.forms[row];
        QTableWidgetItem* outcome = m_forms->item(row, OutcomeColumn);
        outcome->setText(expectation(each));
        outcome->setIcon(lineIcon(iconOf(each.outcome())));
    }
    const int imported = m_plan.count(FormOutcome::Imported);
    const int left = m_plan.count(FormOutcome::Refused) + m_plan.count(FormOutcome::Conflict);
    QString summary = tr("%n form(s) will be taken in, as one step that can be undone.", nullptr, imported);
    if (left > 0)
        summary += QLatin1Char(' ') + tr("%n form(s) will be left out.", nullptr, left);
    m_summary->setText(summary);
    m_take->setText(tr("Take in"));
    m_take->setEnabled(imported > 0);
}

} // namespace ks
