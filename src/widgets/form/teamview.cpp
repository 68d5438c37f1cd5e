#include "widgets/form/teamview.h"

#include "base/samepath.h"
#include "forms/colleague.h"
#include "forms/earlierround.h"
#include "forms/newform.h"
#include "models/formhub.h"
#include "models/respondentsmodel.h"
#include "models/tableclipboard.h"
#include "models/teamcomparisonmodel.h"
#include "session/evaluation/answercommands.h"
#include "widgets/form/colleaguefiles.h"
#include "widgets/form/teamtable.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"
#include "widgets/records/personerasing.h"
#include "widgets/shell/prompts.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ks {

TeamView::TeamView(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_respondents(new RespondentsModel(context.session, this)),
      m_comparison(new TeamComparisonModel(context.session, this)) {
    setObjectName(QStringLiteral("teamView"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto* content = new TallContent;
    scroll->setWidget(content);
    auto* rows = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    rows->setContentsMargins(2 * unit, unit, 2 * unit, unit);
    rows->setSpacing(unit);
    rows->addWidget(buildRespondents());
    rows->addWidget(buildTools());
    rows->addWidget(buildComparison(), 1);
    connectParts();
    follow();
}

/// What is being typed in a cell is told while there is somebody to tell it to.
TeamView::~TeamView() {
    const QList<QWidget*> editors = findChildren<QWidget*>(QStringLiteral("cellEditor"));
    for (QWidget* each : editors)
        each->clearFocus();
    m_context.session.disconnect(this);
    m_respondents->disconnect(this);
    m_comparison->disconnect(this);
}

QPushButton* TeamView::tool(const char* name, const QString& icon, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(lineIcon(icon), text, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

QWidget* TeamView::buildRespondents() {
    auto* part = new QWidget(this);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.5));
    QLabel* caption = plainLabel(tr("Respondents"), part);
    makeCaption(caption);
    QLabel* note = plainParagraph(
        tr("The role is enough. A name is personal data: it stays in this file, is not handed in, and can be erased."),
        part);
    makeQuiet(note);
    m_people = new TeamTable(part);
    m_people->setObjectName(QStringLiteral("respondents"));
    m_people->setAccessibleName(tr("Respondents"));
    m_people->setModel(m_respondents);
    m_people->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_people->setWideColumns({RespondentsModel::Role, RespondentsModel::Name});
    rows->addWidget(caption);
    rows->addWidget(note);
    rows->addWidget(m_people);
    return part;
}

QWidget* TeamView::buildTools() {
    auto* bar = new QWidget(this);
    auto* line = new FlowLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(steps(*this, 1));
    m_role = new QLineEdit(bar);
    m_role->setObjectName(QStringLiteral("newRole"));
    m_role->setAccessibleName(tr("Role of a new respondent"));
    m_role->setPlaceholderText(tr("Role, for example mobility department"));
    m_role->setMinimumWidth(steps(*this, 30));
    m_add = tool("addRespondent", QStringLiteral("add"), tr("Add"), bar);
    m_add->setAccessibleName(tr("Add a respondent in this role"));
    m_remove = tool("removeRespondent", QStringLiteral("remove"), tr("Remove"), bar);
    m_remove->setToolTip(plainToolTip(tr("Removes the selected respondent with all answers; this can be undone.")));
    m_erase = tool("eraseName", QStringLiteral("remove"), tr("Erase the name…"), bar);
    m_erase->setToolTip(plainToolTip(tr("Erases the name of the selected respondent for good, from copies as well.")));
    m_write = tool("writeForColleague", QStringLiteral("export"), tr("File for this respondent…"), bar);
    m_write->setToolTip(
        plainToolTip(tr("A form for the selected respondent to fill in elsewhere, without what others answered.")));
    m_read = tool("readFromColleague", QStringLiteral("open"), tr("Take over colleagues' files…"), bar);
    for (QWidget* each : std::initializer_list<QWidget*>{m_role, m_add, m_remove, m_erase, m_write, m_read})
        line->addWidget(each);
    return bar;
}

QWidget* TeamView::buildComparison() {
    auto* part = new QWidget(this);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.5));
    QLabel* caption = plainLabel(tr("Answers side by side"), part);
    makeCaption(caption);
    m_onlyDifferences = new QCheckBox(tr("Only where we differ"), part);
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_count = plainParagraph({}, part);
    m_count->setObjectName(QStringLiteral("differences"));
    makeQuiet(m_count);
    m_table = new TeamTable(part);
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setAccessibleName(tr("Answers side by side"));
    m_table->setModel(m_comparison);
    m_table->setMinimumHeight(steps(*this, 20));
    rows->addWidget(caption);
    rows->addWidget(m_count);
    rows->addWidget(m_onlyDifferences);
    rows->addWidget(m_table, 1);
    return part;
}

void TeamView::connectParts() {
    connect(m_add, &QPushButton::clicked, this, &TeamView::add);
    connect(m_role, &QLineEdit::returnPressed, this, &TeamView::add);
    connect(m_role, &QLineEdit::textChanged, this, &TeamView::follow);
    connect(m_remove, &QPushButton::clicked, this, &TeamView::remove);
    connect(m_erase, &QPushButton::clicked, this, &TeamView::eraseName);
    connect(m_write, &QPushButton::clicked, this, &TeamView::writeForColleague);
    connect(m_read, &QPushButton::clicked, this, &TeamView::readFromColleagues);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this](bool only) {
        m_comparison->setOnlyDifferences(only);
        follow();
    });
    connect(m_people->selectionModel(), &QItemSelectionModel::currentChanged, this, &TeamView::follow);
    const auto refuse = [this](const Error& error) { m_context.navigator.tell(failureNotice(error)); };
    connect(m_respondents, &RespondentsModel::refused, this, refuse);
    connect(m_comparison, &TeamComparisonModel::refused, this, refuse);
    connect(m_comparison, &QAbstractItemModel::modelReset, this, [this] {
        m_table->setTypingColumn(m_comparison->scoreColumn());
        m_table->setWideColumns({0, m_comparison->commentColumn()});
    });
    connect(m_table, &TeamTable::chosen, this, [this](const QModelIndex& index) {
        emit fieldWanted({FormPart::Statement, ThemeId(index.data(TeamThemeRole).toString()),
                          QuestionId(index.data(TeamQuestionRole).toString())});
    });
    connect(&m_context.session, &Session::changed, this, &TeamView::follow);
    connect(m_respondents, &QAbstractItemModel::modelReset, this, &TeamView::fitRespondents);
}

void TeamView::showCity(const CityId& city) {
    m_city = city;
    m_respondents->setCity(city);
    m_comparison->setCity(city);
    m_table->setTypingColumn(m_comparison->scoreColumn());
    m_table->setWideColumns({0, m_comparison->commentColumn()});
    if (m_respondents->rowCount() > 0 && !m_people->currentIndex().isValid())
        m_people->setCurrentIndex(m_respondents->index(0, RespondentsModel::Role));
    if (m_comparison->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_comparison->index(0, m_comparison->scoreColumn()));
    fitRespondents();
    follow();
}

/// As high as its lines, so that the comparison has the rest.
void TeamView::fitRespondents() {
    constexpr int most = 6; // lines
    m_people->fitColumns();
    m_people->resizeRowsToContents();
    int height = m_people->horizontalHeader()->sizeHint().height() + 2 * m_people->frameWidth();
    for (int row = 0; row < std::min(m_respondents->rowCount(), most); ++row)
        height += m_people->rowHeight(row);
    m_people->setFixedHeight(height + steps(*this, 0.25));
}

void TeamView::follow() {
    const Round* round = m_context.session.workspace().round();
    const QString why = round ? readOnlyWords(*round, m_context.session.isReadOnly()) : QString();
    const bool writable = round && why.isEmpty();
    const std::optional<Respondent> chosen = chosenRespondent();
    m_role->setEnabled(writable);
    m_add->setEnabled(writable && !m_role->text().trimmed().isEmpty());
    m_remove->setEnabled(writable && chosen && m_respondents->rowCount() > 1);
    m_erase->setEnabled(writable && chosen && chosen->person);
    m_write->setEnabled(chosen.has_value());
    m_read->setEnabled(writable);
    for (QWidget* each : std::initializer_list<QWidget*>{m_role, m_add, m_read})
        each->setToolTip(why.isEmpty() ? QString() : plainToolTip(why));
    const int differences = m_comparison->differences();
    m_onlyDifferences->setEnabled(m_comparison->respondentCount() > 1);
    if (m_comparison->respondentCount() < 2)
        m_count->setText(tr("With a second respondent the answers stand side by side here."));
    else if (differences == 0)
        m_count->setText(tr("You differ nowhere."));
    else
        m_count->setText(tr("You differ on %n statement(s)", nullptr, differences) + QStringLiteral(" · ") +
                         tr("%n of them by more than a level", nullptr, m_comparison->farApart()) +
                         QStringLiteral(" · ") +
                         tr("%n still without a team score", nullptr, m_comparison->unsettled()));
}

std::optional<Respondent> TeamView::chosenRespondent() const {
    return m_respondents->respondentAt(m_people->currentIndex().row());
}

void TeamView::apply(const Result<Edit>& edit) {
    if (!edit)
        m_context.navigator.tell(failureNotice(edit.error()));
    else
        std::ignore = m_context.session.apply(*edit); // a refusal is told by Session::failed
}

void TeamView::add() {
    if (m_role->text().trimmed().isEmpty())
        return;
    const Result<Edit> edit = addRespondent(m_context.session.workspace(), m_city, m_role->text());
    const int before = m_respondents->rowCount();
    apply(edit);
    if (m_respondents->rowCount() == before)
        return;
    m_role->clear();
    m_role->setFocus(); // the button goes grey, and the next one would take the person away again
    m_people->setCurrentIndex(m_respondents->index(m_respondents->rowCount() - 1, RespondentsModel::Role));
}

void TeamView::remove() {
    const std::optional<Respondent> chosen = chosenRespondent();
    if (!chosen)
        return;
    const int row = m_people->currentIndex().row();
    apply(removeRespondent(m_context.session.workspace(), chosen->id));
    m_people->setCurrentIndex(
        m_respondents->index(std::min(row, m_respondents->rowCount() - 1), RespondentsModel::Role));
}

void TeamView::eraseName() {
    const std::optional<Respondent> chosen = chosenRespondent();
    if (chosen && chosen->person)
        erasePersonAfterAsking(m_context, *chosen->person);
}

void TeamView::writeForColleague() {
    const std::optional<Respondent> chosen = chosenRespondent();
    if (!chosen)
        return;
    const Workspace& workspace = m_context.session.workspace();
    const Result<std::optional<EarlierRound>> earlier = earlierRoundOf(m_context.session.store(), workspace);
    if (!earlier)
        return m_context.navigator.tell(failureNotice(earlier.error()));
    const Result<FormFile> form = formForColleague(workspace, chosen->id, *earlier);
    if (!form)
        return m_context.navigator.tell(failureNotice(form.error()));
    const QDir folder = QFileInfo(m_context.session.path()).absoluteDir();
    const std::optional<QString> path = m_context.prompts.fileToWrite(
        {tr("File for this respondent"), folder.filePath(colleagueFileName(workspace, chosen->id)),
         tr("Self-evaluations (*.kszelf)")});
    if (!path)
        return;
    if (samePath(*path, m_context.session.path()))
        return m_context.navigator.tell(failureNotice(
            {ErrorCode::InvalidInput,
             tr("This file is the form itself. Nothing was written; choose another name for the colleague's file."),
             {}}));
    if (const Result<void> written = writeNewForm(*path, *form, workspace); !written)
        return m_context.navigator.tell(failureNotice(written.error()));
    m_context.navigator.tell({Notice::Kind::Done,
                              tr("The form for %1 is in %2. Mail it, and take the file over here when it comes back.")
                                  .arg(chosen->role, QFileInfo(*path).fileName()),
                              QDir::toNativeSeparators(*path),
                              false,
                              QStringLiteral("colleague"),
                              {NoticeOffer::ShowFolder},
                              *path});
}

void TeamView::readFromColleagues() {
    takeOver(m_context.prompts.formsToOpen(QFileInfo(m_context.session.path()).absolutePath()));
}

void TeamView::takeOver(const QStringList& files) {
    takeColleagueFiles(m_context, m_city, files);
}

void TeamView::showField(const FormField& field) {
    if (field.part != FormPart::Agreement || !field.question) {
        m_people->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_comparison->rowOf(*field.question) < 0)
        m_onlyDifferences->setChecked(false);
    const QModelIndex index = m_comparison->index(m_comparison->rowOf(*field.question), m_comparison->scoreColumn());
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget* TeamView::firstFocus() {
    return m_comparison->respondentCount() > 1 ? m_table : m_people;
}

void TeamView::copy() {
    const TeamTable& table = m_people->hasFocus() ? *m_people : *m_table;
    QList<int> rows;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        rows.append(row);
    QApplication::clipboard()->setMimeData(tableMimeData(*table.model(), rows).release());
}

} // namespace ks
