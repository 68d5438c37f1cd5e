#include "widgets/questionnaire/questionnairepage.h"

#include "domain/evaluation/questionnaireversions.h"
#include "session/session.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/questionnaire/statementform.h"
#include "widgets/questionnaire/statementtree.h"
#include "widgets/questionnaire/versionform.h"
#include "widgets/questionnaire/versiontext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ks {
namespace {

QComboBox* versionBox(const char* name, const QString& label, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(38);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

QuestionnairePage::QuestionnairePage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("questionnairePage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    auto* left = new QWidget(split);
    auto* list = new QVBoxLayout(left);
    const int unit = steps(*this, 1);
    list->setContentsMargins(2 * unit, 0, 0, unit);
    m_tree = new StatementTree(left);
    list->addWidget(buildTools());
    list->addWidget(m_tree, 1);
    m_stack = new QStackedWidget(split);
    m_stack->setMinimumWidth(steps(*this, 28));
    m_versionForm = new VersionForm(m_stack);
    m_form = new StatementForm(m_context.session.workspace(), m_stack);
    m_stack->addWidget(m_versionForm);
    m_stack->addWidget(m_form);
    split->addWidget(left);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    column->addWidget(split, 1);
    connectTools();
    connectForms();
    connect(&m_context.session, &Session::changed, this, [this](const Change& change) {
        if (change.everything || !change.rounds.empty() || concerns<QuestionnaireVersion>(change) ||
            concerns<QuestionWording>(change) || concerns<Question>(change))
            fill();
    });
    fill();
}

QWidget* QuestionnairePage::buildHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    const int unit = steps(*this, 1);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    column->setSpacing(unit / 2);
    QLabel* title = plainLabel(tr("Questionnaire"), head);
    makeHeading(title);
    column->addWidget(title);
    auto* line = new QWidget(head);
    auto* flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit);
    m_versions = versionBox("version", tr("Version"), line);
    m_others = versionBox("comparedVersion", tr("Compare with"), line);
    m_draft = addTool(*line, "newVersion", "new", tr("New version"));
    QLabel* first = plainLabel(tr("Versio&n"), line);
    first->setBuddy(m_versions);
    QLabel* second = plainLabel(tr("&Compare with"), line);
    second->setBuddy(m_others);
    for (QWidget* each :
         {static_cast<QWidget*>(first), static_cast<QWidget*>(m_versions), static_cast<QWidget*>(m_draft),
          static_cast<QWidget*>(second), static_cast<QWidget*>(m_others)})
        flow->addWidget(each);
    QWidget::setTabOrder(m_versions, m_draft);
    QWidget::setTabOrder(m_draft, m_others);
    column->addWidget(line);
    m_comparison = plainParagraph({}, head);
    m_comparison->setObjectName(QStringLiteral("comparison"));
    makeQuiet(m_comparison);
    column->addWidget(m_comparison);
    return head;
}

QPushButton* QuestionnairePage::addTool(QWidget& tools, const char* name, const char* icon, const QString& text) {
    auto* button = new QPushButton(lineIcon(QLatin1String(icon)), text, &tools);
    button->setObjectName(QLatin1String(name));
    return button;
}

QWidget* QuestionnairePage::buildTools() {
    auto* tools = new QWidget(this);
    auto* flow = new FlowLayout(tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(steps(*this, 0.75));
    m_add = addTool(*tools, "addStatement", "add", tr("New statement"));
    m_up = addTool(*tools, "moveUp", "up", tr("Move up"));
    m_down = addTool(*tools, "moveDown", "down", tr("Move down"));
    m_retire = addTool(*tools, "retire", "remove", tr("Leave out"));
    m_up->setToolTip(plainToolTip(tr("Alt+Up in the list")));
    m_down->setToolTip(plainToolTip(tr("Alt+Down in the list")));
    for (QPushButton* each : {m_add, m_up, m_down, m_retire})
        flow->addWidget(each);
    return tools;
}

void QuestionnairePage::connectTools() {
    connect(m_versions, &QComboBox::activated, this,
            [this] { chooseVersion(QuestionnaireVersionId(m_versions->currentData().toString())); });
    connect(m_others, &QComboBox::activated, this, &QuestionnairePage::fill);
    connect(m_draft, &QPushButton::clicked, this,
            [this] { applyTool(draftFrom(m_context.session.workspace(), m_version)); });
    connect(m_add, &QPushButton::clicked, this, &QuestionnairePage::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &QuestionnairePage::retireOrBringBack);
    connect(m_tree, &StatementTree::chosen, this, &QuestionnairePage::showChosen);
    connect(m_tree, &StatementTree::moveWanted, this, &QuestionnairePage::move);
    connect(m_tree, &StatementTree::retireWanted, this, [this] {
        if (!m_tree->question().isEmpty() && !m_tree->isRetired())
            retireOrBringBack();
    });
    connect(m_tree, &StatementTree::editWanted, this, [this] {
        if (!m_tree->question().isEmpty())
            m_form->edit();
    });
}

void QuestionnairePage::connectForms() {
    const auto settle = [this](const Result<QuestionnaireEdit>& edit) {
        m_form->tell(apply(edit));
        if (edit && edit->edit.isEmpty())
            m_form->settle();
    };
    connect(m_form, &StatementForm::reworded, this, [this, settle](StatementText part, const QString& text) {
        settle(rewordStatement(m_context.session.workspace(), m_form->statement(), part, text));
    });
    connect(m_form, &StatementForm::levelDescribed, this, [this, settle](int level, const QString& text) {
        settle(describeLevel(m_context.session.workspace(), m_form->statement(), level, text));
    });
    connect(m_versionForm, &VersionForm::noteWritten, this, [this](const QString& note) {
        const Result<QuestionnaireEdit> edit = describeVersion(m_context.session.workspace(), m_version, note);
        m_versionForm->tell(apply(edit));
        if (edit && edit->edit.isEmpty())
            m_versionForm->settle();
    });
}

QWidget* QuestionnairePage::firstFocus() {
    return m_tree;
}

void QuestionnairePage::showRecord(const RowRef& record) {
    if (record.entity == QLatin1String(QuestionWording::entity)) {
        if (const std::optional<WordingKey> key = keyFromText<WordingKey>(record.key)) {
            chooseVersion(key->version);
            m_tree->select(key->question);
        }
    } else if (!record.key.isEmpty()) {
        m_tree->select(QuestionId(record.key));
    }
}

void QuestionnairePage::chooseVersion(const QuestionnaireVersionId& version) {
    m_form->flush();
    m_versionForm->flush();
    m_version = version;
    fill();
}

std::optional<QuestionnaireVersionId> QuestionnairePage::compared() const {
    const QString id = m_others->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(QuestionnaireVersionId(id));
}

/// What was told of a version that was made stays true when that is taken back or done again.
void QuestionnairePage::followMade() {
    if (m_made.isEmpty())
        return;
    const bool there = m_context.session.workspace().content.of<QuestionnaireVersion>().find(m_made);
    if (there == m_madeThere)
        return;
    m_madeThere = there;
    if (there)
        m_version = m_made;
    m_context.navigator.tell({Notice::Kind::Information,
                              there ? tr("The new version is there again.") : tr("The new version is taken back."),
                              {},
                              false,
                              QStringLiteral("newVersion")});
}

void QuestionnairePage::fill() {
    followMade();
    const RoundContent& content = m_context.session.workspace().content;
    if (!content.of<QuestionnaireVersion>().find(m_version)) {
        const QuestionnaireVersion* latest = latestVersion(content);
        m_version = latest ? latest->id : QuestionnaireVersionId();
    }
    fillVersions();
    fillOthers();
    m_tree->fill(m_context.session.workspace(), m_version, compared());
    showChosen();
}

void QuestionnairePage::fillVersions() {
    const Workspace& workspace = m_context.session.workspace();
    QList<const QuestionnaireVersion*> versions = versionsInOrder(workspace.content);
    std::reverse(versions.begin(), versions.end());
    m_versions->clear();
    for (const QuestionnaireVersion* each : std::as_const(versions))
        m_versions->addItem(versionTitle(workspace, *each), each->id.value);
    m_versions->setCurrentIndex(m_versions->findData(m_version.value));
    m_versions->setToolTip(plainToolTip(m_versions->currentText()));
    const auto& all = workspace.content.of<QuestionnaireVersion>();
    const bool hasDraft =
        std::any_of(all.begin(), all.end(), [](const auto& each) { return each.second.state == VersionState::Draft; });
    m_draft->setEnabled(!m_context.session.isReadOnly() && !versions.isEmpty() && !hasDraft);
}

void QuestionnairePage::fillOthers() {
    const Workspace& workspace = m_context.session.workspace();
    const QString before = m_others->currentData().toString();
    m_others->clear();
    m_others->addItem(tr("no other version"), QString());
    for (const QuestionnaireVersion* each : versionsInOrder(workspace.content)) {
        if (each->id != m_version)
            m_others->addItem(versionTitle(workspace, *each), each->id.value);
    }
    m_others->setCurrentIndex(std::max(0, m_others->findData(before)));
    m_others->setEnabled(m_others->count() > 1);
    m_comparison->setVisible(compared().has_value());
    if (!compared())
        return;
    int added = 0;
    int reworded = 0;
    int moved = 0;
    int retired = 0;
    for (const StatementChange& each : compareVersions(workspace, *compared(), m_version)) {
        added += each.added;
        reworded += each.reworded;
        moved += each.moved;
        retired += each.retired;
    }
    const QStringList parts{tr("%n new", nullptr, added), tr("%n reworded", nullptr, reworded),
                            tr("%n moved", nullptr, moved), tr("%n left out", nullptr, retired)};
    m_comparison->setText(parts.join(QStringLiteral(" · ")));
}

WordingKey QuestionnairePage::chosen() const {
    return {m_version, m_tree->question()};
}

/// What is on show only: a change would be refused.
bool QuestionnairePage::isReadOnly() const {
    const RoundContent& content = m_context.session.workspace().content;
    const QuestionnaireVersion* version = content.of<QuestionnaireVersion>().find(m_version);
    return m_context.session.isReadOnly() || !version || draftBeside(content, *version);
}

void QuestionnairePage::showChosen() {
    const Workspace& workspace = m_context.session.workspace();
    const auto& wordings = workspace.content.of<QuestionWording>();
    const bool readOnly = isReadOnly();
    if (m_form->statement().question != chosen().question)
        m_form->flush();
    const QuestionWording* row = wordings.find(chosen());
    if (!row && !chosen().question.isEmpty())
        row = lastWording(workspace.content, chosen().question);
    if (row) {
        const QuestionWording* earlier = compared() ? wordings.find({*compared(), row->question}) : nullptr;
        m_form->show(*row, earlier, readOnly || m_tree->isRetired());
        m_stack->setCurrentWidget(m_form);
    } else {
        m_stack->setCurrentWidget(m_versionForm);
    }
    if (const QuestionnaireVersion* version = workspace.content.of<QuestionnaireVersion>().find(m_version))
        m_versionForm->show(workspace, *version, readOnly);
    followTools();
}

void QuestionnairePage::followTools() {
    const bool writable = !isReadOnly();
    const bool statement = writable && !m_tree->question().isEmpty();
    m_add->setEnabled(writable && !m_tree->theme().isEmpty());
    m_up->setEnabled(statement && !m_tree->isRetired());
    m_down->setEnabled(statement && !m_tree->isRetired());
    m_retire->setEnabled(statement);
    m_retire->setText(m_tree->isRetired() ? tr("Take in again") : tr("Leave out"));
    m_retire->setIcon(lineIcon(m_tree->isRetired() ? QStringLiteral("undo") : QStringLiteral("remove")));
}

QString QuestionnairePage::apply(const Result<QuestionnaireEdit>& edit) {
    if (!edit)
        return edit.error().text;
    if (edit->edit.isEmpty() || !m_context.session.apply(edit->edit))
        return {}; // a refusal is told by Session::failed
    if (edit->madeVersion) {
        const auto& versions = m_context.session.workspace().content.of<QuestionnaireVersion>();
        const QuestionnaireVersion* from = versions.find(m_version);
        const QuestionnaireVersion* made = versions.find(edit->version);
        m_version = m_made = edit->version;
        m_madeThere = true;
        fill();
        m_context.navigator.tell({Notice::Kind::Information,
                                  tr("Version %1 was made as a draft: version %2 stays as it is. Undo takes it back.")
                                      .arg(made ? made->number : 0)
                                      .arg(from ? from->number : 0),
                                  {},
                                  false,
                                  QStringLiteral("newVersion")});
    }
    return {};
}

void QuestionnairePage::applyTool(const Result<QuestionnaireEdit>& edit) {
    const QString problem = apply(edit);
    if (!problem.isEmpty())
        m_context.navigator.tell(failureNotice(edit.error()));
}

void QuestionnairePage::add() {
    m_form->flush();
    const Result<QuestionnaireEdit> edit =
        addStatement(m_context.session.workspace(), m_version, m_tree->theme(), tr("New statement"));
    applyTool(edit);
    if (edit && m_tree->select(edit->question))
        m_form->edit(true);
}

void QuestionnairePage::retireOrBringBack() {
    m_form->flush();
    const Workspace& workspace = m_context.session.workspace();
    applyTool(m_tree->isRetired() ? bringBackStatement(workspace, chosen()) : retireStatement(workspace, chosen()));
    m_tree->setFocus();
}

void QuestionnairePage::move(int by) {
    if (m_tree->question().isEmpty() || m_tree->isRetired())
        return;
    m_form->flush();
    applyTool(moveStatement(m_context.session.workspace(), chosen(), by));
}

} // namespace ks
