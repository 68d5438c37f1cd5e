#include "widgets/form/formpage.h"

#include "domain/evaluation/cityevaluation.h"
#include "models/formhub.h"
#include "session/session.h"
#include "widgets/form/checkview.h"
#include "widgets/form/formhubview.h"
#include "widgets/form/formstart.h"
#include "widgets/form/formtarget.h"
#include "widgets/form/linesview.h"
#include "widgets/form/refusedfield.h"
#include "widgets/form/teamview.h"
#include "widgets/form/themeform.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/literal.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/viewstate.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ks {
namespace {

/// The theme of a statement; empty when there is no such statement.
ThemeId themeOf(const Workspace& workspace, const QuestionId& question) {
    const Question* row = workspace.content.of<Question>().find(question);
    return row ? row->theme : ThemeId();
}

/// Which round it is, and why nothing can be filled in where that is so.
QString roundText(const Round& round, bool fileReadOnly) {
    const QString name = QStringLiteral("%1 (%2)").arg(round.name, roundStateTitle(round.state));
    const QString why = readOnlyWords(round, fileReadOnly);
    return why.isEmpty() ? name : name + QStringLiteral(" · ") + why;
}

} // namespace

FormPage::FormPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(withContent(context)),
      m_memory(context.settings, context.session.path()),
      m_earlier(context.session) {
    setObjectName(QStringLiteral("formPage"));
    m_earlier.refresh();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    buildTabs();
    rows->addWidget(m_tabs);
    rows->addWidget(m_stack, 1);
    const auto colour = [this](LevelPaletteId palette) {
        m_hub->setLevelPalette(palette);
        m_theme->setLevelPalette(palette);
    };
    connect(&m_context.view, &ViewState::paletteChanged, this, colour);
    colour(m_context.view.palette());
    connect(&m_context.session, &Session::changed, this, &FormPage::follow);
    fillCities();
    if (const std::optional<CityId> city = firstCity())
        showCity(*city);
    if (wasInTheme())
        resume();
}

/// What the form is of, and beside it where there is room: with large letters every line is missed below.
QWidget* FormPage::buildHead() {
    auto* head = new QWidget(this);
    auto* flow = new FlowLayout(head);
    const int unit = steps(*this, 1);
    flow->setContentsMargins(2 * unit, qRound(1.5 * unit), 2 * unit, unit / 2);
    flow->setSpacing(unit);
    auto* names = new QWidget(head);
    auto* rows = new QVBoxLayout(names);
    rows->setContentsMargins(0, 0, 2 * unit, 0);
    rows->setSpacing(unit / 2);
    m_title = plainLabel({}, names);
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_title->setWordWrap(true);
    makeHeading(m_title);
    rows->addWidget(m_title);
    m_round = plainLabel({}, names);
    m_round->setObjectName(QStringLiteral("formRound"));
    m_round->setWordWrap(true);
    makeQuiet(m_round);
    rows->addWidget(m_round);
    flow->addWidget(names);
    const auto chooser = [&](const char* name, const QString& label, QLabel** caption) {
        auto* box = new QComboBox(head);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        *caption = plainLabel(label, head);
        (*caption)->setBuddy(box);
        flow->addWidget(*caption);
        flow->addWidget(box);
        return box;
    };
    m_city = chooser("formCity", tr("City"), &m_cityLabel);
    m_respondent = chooser("formRespondent", tr("Filled in by"), &m_respondentLabel);
    connect(m_city, &QComboBox::activated, this, [this] {
        const CityId chosen(m_city->currentData().toString());
        if (chosen != m_place.city && mayLeave())
            showCity(chosen);
        fillCities();
    });
    connect(m_respondent, &QComboBox::activated, this,
            [this] { chooseRespondent(RespondentId(m_respondent->currentData().toString())); });
    return head;
}

void FormPage::buildTabs() {
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("formTabs"));
    m_tabs->setAccessibleName(tr("Parts of the form"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Themes"));
    m_tabs->addTab(tr("Figures"));
    m_tabs->addTab(tr("Team"));
    m_tabs->addTab(tr("Check and hand in"));
    m_stack = new QStackedWidget(this);
    m_start = new FormStart(m_context, m_stack);
    m_hub = new FormHubView(m_context, m_stack);
    m_theme = new ThemeForm(m_context, m_earlier, m_stack);
    m_figures = makeFiguresView(m_context, m_stack);
    m_team = new TeamView(m_context, m_stack);
    m_check = new CheckView(m_context, m_stack);
    for (QWidget* each :
         {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_hub), static_cast<QWidget*>(m_theme),
          static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_team), static_cast<QWidget*>(m_check)})
        m_stack->addWidget(each);
    connect(m_tabs, &QTabBar::currentChanged, this, &FormPage::showTab);
    connect(m_team, &TeamView::fieldWanted, this, &FormPage::showField);
    connect(m_check, &CheckView::fieldWanted, this, &FormPage::showField);
    connect(m_hub, &FormHubView::themeChosen, this, [this](const ThemeId& theme) {
        showTheme(theme, std::nullopt);
        firstFocus()->setFocus();
    });
    connect(m_hub, &FormHubView::resumeWanted, this, [this] {
        resume();
        firstFocus()->setFocus();
    });
    connect(m_theme, &ThemeForm::hubWanted, this, &FormPage::showHub);
    connect(m_theme, &ThemeForm::themeWanted, this, &FormPage::showNextTheme);
    connect(m_theme, &ThemeForm::placeChanged, this, [this](const FormPlace& place) {
        m_place = place;
        remember();
    });
}

/// The one city of a form; else the last one, else the first one that has a form, else the first one.
std::optional<CityId> FormPage::firstCity() const {
    const Workspace& workspace = m_context.session.workspace();
    if (workspace.city(m_memory.lastCity()))
        return m_memory.lastCity();
    for (const City& each : workspace.cities) {
        if (workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, each.id}))
            return each.id;
    }
    return workspace.cities.isEmpty() ? std::nullopt : std::optional(workspace.cities.first().id);
}

void FormPage::fillCities() {
    const Workspace& workspace = m_context.session.workspace();
    m_city->clear();
    for (const City& each : workspace.cities)
        m_city->addItem(each.name, each.id.value);
    m_city->setCurrentIndex(m_city->findData(m_place.city.value));
    const bool several = workspace.cities.size() > 1;
    m_city->setVisible(several);
    m_cityLabel->setVisible(several);
}

void FormPage::fillRespondents() {
    const CityEvaluation evaluation(m_context.session.workspace(), m_place.city);
    const int longest = fontMetrics().averageCharWidth() * 40; // a role from elsewhere may be any length
    m_respondent->clear();
    bool known = false;
    for (const Respondent* each : evaluation.respondents()) {
        m_respondent->addItem(fontMetrics().elidedText(each->role, Qt::ElideRight, longest), each->id.value);
        m_respondent->setItemData(m_respondent->count() - 1, plainToolTip(each->role), Qt::ToolTipRole);
        known = known || each->id == m_place.respondent;
    }
    if (!known)
        m_place.respondent = evaluation.respondents().isEmpty() ? RespondentId() : evaluation.respondents().first()->id;
    m_respondent->setCurrentIndex(m_respondent->findData(m_place.respondent.value));
    m_respondent->setToolTip(m_respondent->currentData(Qt::ToolTipRole).toString());
    m_respondent->setVisible(!evaluation.respondents().isEmpty());
    m_respondentLabel->setVisible(!evaluation.respondents().isEmpty());
}

void FormPage::showCity(const CityId& city) {
    const Workspace& workspace = m_context.session.workspace();
    m_memory.setLastCity(city);
    m_place = {city, {}, {}};
    m_place.respondent = m_memory.respondent(workspace.loadedRound, city);
    fillCities();
    refresh();
}

void FormPage::chooseRespondent(const RespondentId& respondent) {
    if (respondent == m_place.respondent || !mayLeave()) {
        fillRespondents();
        return;
    }
    m_place.respondent = respondent;
    remember();
    settle();
}

/// Whether the person, or whoever filled in last, left off in a theme and not in the hub.
bool FormPage::wasInTheme() const {
    const Workspace& workspace = m_context.session.workspace();
    const SelfEvaluation* form = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_place.city});
    const std::optional<FormPlace> known = rememberedPlace();
    return form && (known ? known->question.has_value() : form->lastQuestion.has_value());
}

/// None when the file was changed since: what the settings say is then older than where the file says filling in was.
std::optional<FormPlace> FormPage::rememberedPlace() const {
    const Workspace& workspace = m_context.session.workspace();
    return m_memory.place(workspace.loadedRound, m_place.city, workspace.info.changedAt);
}

/// Where the person was, when that is known here; else where the form says that filling in stopped.
FormPlace FormPage::lastPlace() const {
    const Workspace& workspace = m_context.session.workspace();
    FormPlace place = m_place;
    const SelfEvaluation* form = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_place.city});
    const std::optional<FormPlace> known = rememberedPlace();
    if (known && known->question && !themeOf(workspace, *known->question).isEmpty()) {
        place.theme = known->theme;
        place.question = known->question;
    } else if (form && form->lastQuestion) {
        place.theme = themeOf(workspace, *form->lastQuestion);
        place.question = form->lastQuestion;
    } else {
        const CityEvaluation evaluation(workspace, m_place.city);
        place.theme = evaluation.themes().isEmpty() ? ThemeId() : evaluation.themes().first().theme;
    }
    return place;
}

void FormPage::resume() {
    const Workspace& workspace = m_context.session.workspace();
    const SelfEvaluation* form = workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_place.city});
    if (!form)
        return;
    const FormPlace place = lastPlace();
    showTheme(place.theme, place.question);
}

void FormPage::showTab(int) {
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(tabOnShow());
        return;
    }
    m_context.session.endMerging();
    settle();
}

void FormPage::showHub() {
    m_place.theme = {};
    m_place.question.reset();
    remember();
    settle();
    firstFocus()->setFocus();
}

void FormPage::showTheme(const ThemeId& theme, const std::optional<QuestionId>& question) {
    FormPlace place = m_place;
    place.theme = theme;
    place.question = question;
    if (m_tabs->currentIndex() != ThemesTab)
        m_tabs->setCurrentIndex(ThemesTab);
    if (!m_theme->show(place))
        return;
    m_place = m_theme->place();
    settle();
}

void FormPage::showNextTheme(int by) {
    const CityEvaluation evaluation(m_context.session.workspace(), m_place.city);
    const QList<ThemeEvaluation>& themes = evaluation.themes();
    for (qsizetype i = 0; i < themes.size(); ++i) {
        if (themes[i].theme != m_place.theme)
            continue;
        if (i + by < 0 || i + by >= themes.size())
            return showHub();
        showTheme(themes[i + by].theme, std::nullopt);
        firstFocus()->setFocus();
        return;
    }
}

/// Shows what belongs to the place and the tab.
void FormPage::settle() {
    const bool nothing = m_start->show(m_place.city);
    m_tabs->setVisible(!nothing);
    if (nothing) {
        m_stack->setCurrentWidget(m_start);
    } else if (m_tabs->currentIndex() == FiguresTab) {
        m_figures->show(m_place.city);
        m_stack->setCurrentWidget(m_figures);
    } else if (m_tabs->currentIndex() == TeamTab) {
        m_team->showCity(m_place.city);
        m_stack->setCurrentWidget(m_team);
    } else if (m_tabs->currentIndex() == CheckTab) {
        m_check->showCity(m_place.city);
        m_stack->setCurrentWidget(m_check);
    } else if (m_place.theme.isEmpty()) {
        m_hub->show(m_place.city);
        m_stack->setCurrentWidget(m_hub);
    } else {
        if (m_theme->place() == m_place)
            m_theme->refresh();
        else
            m_theme->show(m_place);
        m_stack->setCurrentWidget(m_theme);
    }
}

void FormPage::refresh() {
    const Workspace& workspace = m_context.session.workspace();
    const City* city = workspace.city(m_place.city);
    m_title->setText(city ? tr("Self-evaluation of %1").arg(city->name) : tr("Self-evaluation"));
    const Round* round = workspace.round();
    m_round->setText(round ? roundText(*round, m_context.session.isReadOnly()) : QString());
    for (QLabel* each : {m_title, m_round}) // on one line, unless that would be a long one
        each->setMinimumWidth(
            std::min(each->fontMetrics().size(0, each->text()).width(), 50 * fontMetrics().averageCharWidth()));
    fillRespondents();
    settle();
}

void FormPage::follow(const Change& change) {
    if (change.everything) {
        m_earlier.forget();
        m_earlier.refresh();
        fillCities();
        m_place.theme = {};
        m_place.question.reset();
    }
    const bool mine = change.everything || !change.rounds.empty() || !change.scores.empty() || !change.content.empty();
    const bool began =
        mine && m_stack->currentWidget() == m_start && m_start->isAncestorOf(QApplication::focusWidget());
    if (mine)
        refresh();
    if (began && m_stack->currentWidget() != m_start)
        firstFocus()->setFocus();
    if (!change.everything)
        remember();
}

bool FormPage::flush() {
    if (m_stack->currentWidget() == m_theme)
        return m_theme->flush();
    return m_stack->currentWidget() != m_figures || m_figures->flush();
}

bool FormPage::mayLeave() {
    if (m_stack->currentWidget() == m_check)
        return m_check->mayLeave();
    if (flush())
        return true;
    leadToRefused(*m_stack->currentWidget());
    return false;
}

int FormPage::tabOnShow() const {
    if (m_stack->currentWidget() == m_figures)
        return FiguresTab;
    if (m_stack->currentWidget() == m_team)
        return TeamTab;
    return m_stack->currentWidget() == m_check ? CheckTab : ThemesTab;
}

void FormPage::remember() {
    const Workspace& workspace = m_context.session.workspace();
    m_memory.setPlace(workspace.loadedRound, m_place, workspace.info.changedAt);
}

QWidget* FormPage::firstFocus() {
    if (m_stack->currentWidget() == m_start)
        return m_start->firstFocus();
    if (m_stack->currentWidget() == m_hub)
        return m_hub->firstFocus();
    if (m_stack->currentWidget() == m_team)
        return m_team->firstFocus();
    if (m_stack->currentWidget() == m_check)
        return m_check->firstFocus();
    return m_stack->currentWidget() == m_theme ? m_theme->firstFocus() : m_figures->firstFocus();
}

void FormPage::showField(const FormField& field) {
    if (field.part == FormPart::Figures) {
        m_tabs->setCurrentIndex(FiguresTab);
        m_figures->firstFocus()->setFocus();
        return;
    }
    const Workspace& workspace = m_context.session.workspace();
    const ThemeId theme = field.question ? themeOf(workspace, *field.question) : field.theme.value_or(ThemeId());
    if (field.part == FormPart::Respondents || field.part == FormPart::Agreement) {
        m_tabs->setCurrentIndex(TeamTab);
        m_team->showField(field);
        return;
    }
    if (field.part == FormPart::NoScore) {
        m_tabs->setCurrentIndex(CheckTab);
        m_check->showField(field);
        return;
    }
    if (theme.isEmpty())
        return;
    if (field.respondent) {
        chooseRespondent(*field.respondent);
        fillRespondents();
    }
    showTheme(theme, field.question);
    m_theme->showField(field);
}

void FormPage::showRecord(const RowRef& record) {
    const Workspace& workspace = m_context.session.workspace();
    const std::optional<FormTarget> target = formTarget(workspace, record);
    if (!target)
        return;
    if (target->round != workspace.loadedRound && workspace.rounds.find(target->round)) {
        if (const Result<void> shown = m_context.session.showRound(target->round); !shown)
            m_context.navigator.tell(failureNotice(shown.error()));
    }
    if (target->city != m_place.city && mayLeave())
        showCity(target->city);
    if (target->field)
        showField(*target->field);
    else
        showHub();
}

void FormPage::takeInForms(const QStringList& files) {
    if (!mayLeave())
        return;
    m_tabs->setCurrentIndex(TeamTab);
    m_team->showCity(m_place.city); // the tab may not have been on show yet
    m_team->takeOver(files);
}

QStringList FormPage::tablesShown() const {
    const Workspace& workspace = m_context.session.workspace();
    if (!workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, m_place.city}))
        return {};
    return {QStringLiteral("self-evaluation:") + m_place.city.value};
}

/// Whatever is being typed is safe when the page or the window goes.
void FormPage::hideEvent(QHideEvent* event) {
    flush();
    Page::hideEvent(event);
}

/// Esc leads from a theme to the hub.
void FormPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_theme && m_theme->isAncestorOf(focusWidget()) &&
        mayLeave())
        showHub();
    else
        Page::keyPressEvent(event);
}

} // namespace ks
