#include "widgets/pages/themespage.h"

#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"
#include "models/themereading.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/inspector/story.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"
#include "widgets/pages/scorestrip.h"
#include "widgets/reading/readingview.h"
#include "widgets/records/recordpanel.h"
#include "widgets/records/takeoveroffer.h"
#include "widgets/shell/viewstate.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ks {
namespace {

constexpr int themeRole = Qt::UserRole;

/// The theme that a record is about; none where it is about several or none.
std::optional<ThemeId> themeOf(const Workspace& workspace, const RowRef& record) {
    if (record.entity == QLatin1String(ThemeJudgement::entity)) { // its key says so, also where there is none yet
        const std::optional<ThemeKey> key = keyFromText<ThemeKey>(record.key);
        return key ? std::optional(key->theme) : std::nullopt;
    }
    const RecordType* type = recordType(record.entity);
    const int single = type ? type->fieldIndex(QStringLiteral("theme_id")) : -1;
    if (single >= 0)
        return ThemeId(type->value(workspace, record.key, single).toString());
    const int several = type ? type->fieldIndex(QStringLiteral("themes")) : -1;
    const QStringList ids = several < 0 ? QStringList() : type->value(workspace, record.key, several).toStringList();
    return ids.isEmpty() ? std::nullopt : std::optional(ThemeId(ids.first()));
}

} // namespace

ThemesPage::ThemesPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(withContent(context)) {
    setObjectName(QStringLiteral("themesPage"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    m_themes = new QListWidget(split);
    m_themes->setObjectName(QStringLiteral("themeList"));
    m_themes->setAccessibleName(tr("Themes"));
    m_themes->setFrameShape(QFrame::NoFrame);
    m_themes->setWordWrap(true);
    m_themes->setMinimumWidth(steps(*this, 16));
    m_themes->setMaximumWidth(std::max(steps(*this, 28), m_themes->sizeHint().width()));
    split->addWidget(m_themes);
    split->addWidget(buildMiddle());
    m_panel = new RecordPanel(context, split);
    split->addWidget(m_panel);
    split->setStretchFactor(1, 1);
    line->addWidget(split);
    connect(m_themes, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            showTheme(ThemeId(item->data(themeRole).toString()));
    });
    connect(m_reading, &ReadingView::currentRecordChanged, m_panel, [this](const RowRef& record) {
        if (!record.key.isEmpty())
            m_panel->show(record);
    });
    connect(m_reading, &ReadingView::recordActivated, m_panel, [this](const RowRef& record) {
        m_panel->show(record);
        m_panel->edit();
    });
    connect(m_strip, &ScoreStrip::chosen, this,
            [this](const CityId& city) { m_context.navigator.showCell(city, m_theme); });
    connect(&m_context.view, &ViewState::paletteChanged, m_strip, &ScoreStrip::setLevelPalette);
    m_strip->setLevelPalette(m_context.view.palette());
    connect(&m_context.session, &Session::changed, this, &ThemesPage::follow);
    fillThemes();
}

QWidget* ThemesPage::buildMiddle() {
    auto* middle = new QWidget(this);
    middle->setAutoFillBackground(true);
    middle->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(middle);
    const int unit = steps(*this, 1);
    column->setContentsMargins(2 * unit, 2 * unit, 0, 0);
    column->setSpacing(unit / 2);
    m_title = plainLabel({}, middle);
    m_title->setObjectName(QStringLiteral("themeTitle"));
    makeHeading(m_title);
    m_figures = plainParagraph({}, middle);
    m_figures->setObjectName(QStringLiteral("themeFigures"));
    makeQuiet(m_figures);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    m_tools = new QScrollArea(middle);
    m_tools->setFrameShape(QFrame::NoFrame);
    m_tools->setFocusPolicy(Qt::NoFocus);
    m_tools->setWidgetResizable(true);
    m_tools->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* tools = new TallContent;
    auto* toolRows = new QVBoxLayout(tools);
    toolRows->setContentsMargins(0, 0, 0, 0);
    toolRows->setSpacing(unit / 2);
    m_strip = new ScoreStrip(tools);
    toolRows->addWidget(m_strip);
    auto* buttons = new QWidget(tools);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(unit);
    for (const char* entity : {"strength", "improvement_point", "good_practice"}) {
        auto* button = new QPushButton(lineIcon(QStringLiteral("add")),
                                       tr("New %1").arg(recordType(QLatin1String(entity))->name()), buttons);
        button->setObjectName(QStringLiteral("add_") + QLatin1String(entity));
        connect(button, &QPushButton::clicked, this, [this, entity] { add(QLatin1String(entity)); });
        flow->addWidget(button);
        m_adders.append(button);
    }
    toolRows->addWidget(buttons);
    m_tools->setWidget(tools);
    tools->installEventFilter(this);
    column->addWidget(m_tools, 1);
    m_offer = new TakeOverOffer(m_context, Qt::AlignLeft, middle);
    m_offer->setContentsMargins(0, unit, 2 * unit, 0);
    column->addWidget(m_offer);
    m_reading = new ReadingView(m_lines, middle);
    m_reading->setObjectName(QStringLiteral("themeReading"));
    column->addWidget(m_reading, 1);
    return middle;
}

/// The scores and buttons take no more room than they need. With large letters they share the page with what is to be
/// read, and scroll.
void ThemesPage::fitTools() {
    m_tools->setMaximumHeight(std::max(m_tools->widget()->minimumHeight(), 1));
}

bool ThemesPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &ThemesPage::fitTools, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

void ThemesPage::fillThemes() {
    QList<Theme> themes = m_context.session.workspace().themes;
    std::stable_sort(themes.begin(), themes.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    {
        const QSignalBlocker quiet(m_themes);
        m_themes->clear();
        for (const Theme& theme : themes) {
            auto* item =
                new QListWidgetItem(QStringLiteral("%1. %2").arg(theme.chapterOrder).arg(theme.name), m_themes);
            item->setData(themeRole, theme.id.value);
        }
    }
    if (!m_context.session.workspace().theme(m_theme) && !themes.isEmpty())
        m_theme = themes.first().id;
    for (int row = 0; row < m_themes->count(); ++row) {
        if (m_themes->item(row)->data(themeRole).toString() == m_theme.value) {
            const QSignalBlocker quiet(m_themes);
            m_themes->setCurrentRow(row);
        }
    }
    fill();
}

QStringList ThemesPage::tablesShown() const {
    return m_theme.value.isEmpty() ? QStringList() : QStringList{QStringLiteral("theme:") + m_theme.value};
}

void ThemesPage::showTheme(const ThemeId& theme) {
    if (theme == m_theme)
        return;
    m_panel->rest();
    m_theme = theme;
    fillThemes();
    m_reading->scrollToTop();
}

void ThemesPage::fill() {
    const Workspace& workspace = m_context.session.workspace();
    const Theme* theme = workspace.theme(m_theme);
    m_title->setText(theme ? theme->name : tr("No theme"));
    if (theme) {
        const ScoreStatistics figures = scoreStatistics(workspace.scoresOfTheme(m_theme));
        const std::optional<Adjustment> global = workspace.globalScore(m_theme);
        const QString median = figures.median ? figureText(*figures.median, locale()) : QStringLiteral("–");
        const QString bounds =
            figures.median ? boundsText(*figures.medianLow, *figures.medianHigh, locale()) : QStringLiteral("–");
        m_figures->setText(tr("Median %1 (bounds %2), n = %3 · global score: %4")
                               .arg(median, bounds)
                               .arg(figures.n)
                               .arg(global ? shortScoreText(global->value, locale()) : tr("open")));
        m_strip->show(workspace, m_theme);
    }
    m_lines.setLines(themeReading(workspace, m_theme));
    m_reading->setAccessibleName(tr("What the report says about %1").arg(theme ? theme->name : QString()));
    const RoundContent& content = workspace.content;
    if (content.of<ThemeJudgement>().isEmpty() && content.of<Strength>().isEmpty() &&
        content.of<ImprovementPoint>().isEmpty())
        m_offer->refresh();
    else
        m_offer->hide();
    for (QPushButton* each : std::as_const(m_adders))
        each->setEnabled(theme && workspace.round() && !m_context.session.isReadOnly());
}

void ThemesPage::follow(const Change& change) {
    if (change.everything)
        fillThemes();
    else
        fill();
    if (m_panel->record().key.isEmpty())
        return;
    m_reading->showRecord(m_panel->record());
}

void ThemesPage::add(const QString& entity) {
    const RecordType& type = *recordType(entity);
    const Result<RecordAddition> addition =
        addWithDefaults(m_context.session.workspace(), type, {{QStringLiteral("theme_id"), m_theme.value}});
    if (!addition) {
        m_context.navigator.tell(failureNotice(addition.error()));
        return;
    }
    if (!m_context.session.apply(addition->edit))
        return; // told by Session::failed
    showRecord({entity, addition->key});
    m_panel->edit();
}

QWidget* ThemesPage::firstFocus() {
    return m_themes;
}

void ThemesPage::showRecord(const RowRef& record) {
    if (const std::optional<ThemeId> theme = themeOf(m_context.session.workspace(), record))
        showTheme(*theme);
    m_panel->show(record);
    if (m_reading->showRecord(record))
        m_reading->setFocus();
}

} // namespace ks
