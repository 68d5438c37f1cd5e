#include "widgets/pages/profilepage.h"

#include "charts/heatmapdelegate.h"
#include "domain/analysis/profiletext.h"
#include "models/markedorigin.h"
#include "models/profilemodel.h"
#include "report/content/profilefacts.h"
#include "report/content/profiletable.h"
#include "session/session.h"
#include "widgets/inspector/story.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/flowlayout.h"
#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tabbedstack.h"
#include "widgets/look/tallcontent.h"
#include "widgets/reading/readingview.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/places.h"
#include "widgets/shell/tablecopy.h"
#include "widgets/shell/viewstate.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ks {
namespace {

const QString cityKey = QStringLiteral("profile/city");
constexpr int textBeside = 34;  ///< steps of width that the text takes at least, to stand beside the scores
constexpr int leastOfBoth = 16; ///< height of scores and text where they stand beside one another, in lines
constexpr int leastOfText = 9;  ///< and of the text alone
constexpr int leastScores = 3;  ///< themes that are seen at a time

/// A place with its range takes two lines; the words stand apart from the next column.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height(), 0);
    }
};

/// The lines of a fact: the first is an item, what follows stands below it.
QList<ReadingLine> linesOf(const ProfileFact& fact, Origin origin) {
    QList<ReadingLine> lines = proseLines(fact.text, fact.row, origin);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].kind = i == 0 ? ReadingKind::Item : ReadingKind::Detail;
    if (!lines.isEmpty())
        lines.last().note = fact.note;
    return lines;
}

QList<ReadingLine> profileReading(const Workspace& workspace, const ProfileFacts& facts) {
    QList<ReadingLine> lines;
    for (const ProfileSection& section : facts.sections) {
        lines.append({ReadingKind::Heading, section.title});
        if (section.facts.isEmpty())
            lines.append({section.isOpen ? ReadingKind::Open : ReadingKind::Paragraph, section.none});
        QString theme;
        for (const ProfileFact& fact : section.facts) {
            if (fact.theme != theme)
                lines.append({ReadingKind::Subheading, theme = fact.theme});
            lines += linesOf(fact, markedOrigin(workspace, fact.origin));
        }
    }
    return lines;
}

} // namespace

ProfilePage::ProfilePage(const PageContext& context, QWidget* parent)
    : Page(parent), m_context(withContent(context)), m_model(new ProfileModel(context.session, this)) {
    setObjectName(QStringLiteral("profilePage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const int unit = steps(*this, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* content = new TallContent;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit);
    rows->setSpacing(unit);
    rows->addWidget(buildHead());
    m_split = new QSplitter(this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildScores());
    m_reading = new ReadingView(m_lines, m_split);
    m_reading->setObjectName(QStringLiteral("profileReading"));
    m_split->addWidget(m_reading);
    m_split->setStretchFactor(0, 0); // the columns of the scores ask for so much and no more
    m_split->setStretchFactor(1, 1);
    rows->addWidget(m_split, 1);
    QLabel* rule = plainParagraph(profileRule(), this); // a splitter would not give it the height of its lines
    rule->setObjectName(QStringLiteral("profileRule"));
    makeQuiet(rule);
    rows->addWidget(rule);
    m_split->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_split->installEventFilter(this);
    // With large letters in a small window head and rule leave too little.
    QScrollArea* room = scrollingRoom(content, this);
    room->setObjectName(QStringLiteral("profileRoom"));
    room->viewport()->setBackgroundRole(QPalette::Base);
    whole->addWidget(room);
    connect(m_reading, &ReadingView::recordActivated, this, [this](const RowRef& record) {
        leadTo(m_context.navigator, m_context.session.workspace(), SearchPlace{record.entity, record.key});
    });
    connect(&m_context.session, &Session::changed, this, &ProfilePage::follow);
    connect(&m_context.view, &ViewState::paletteChanged, this, &ProfilePage::fitCells);
    fillCities();
}

QWidget* ProfilePage::buildHead() {
    auto* head = new QWidget(this);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 0.5));
    m_title = plainLabel(tr("City profile"), head);
    fitLetters();
    auto* line = new QWidget(head);
    auto* flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(steps(*this, 1));
    m_cities = new QComboBox(line);
    m_cities->setObjectName(QStringLiteral("profileCity"));
    m_cities->setAccessibleName(tr("City"));
    auto* print = new QPushButton(lineIcon(QStringLiteral("print")), tr("This page on paper…"), line);
    print->setObjectName(QStringLiteral("profileOnPaper"));
    print->setToolTip(plainToolTip(tr("Exports or previews the profile of this city")));
    flow->addWidget(m_cities);
    flow->addWidget(print);
    m_figures = plainParagraph({}, head);
    m_figures->setObjectName(QStringLiteral("profileFigures"));
    rows->addWidget(m_title);
    rows->addWidget(line);
    rows->addWidget(m_figures);
    connect(m_cities, &QComboBox::currentIndexChanged, this,
            [this](int) { showCity(CityId(m_cities->currentData().toString())); });
    connect(print, &QPushButton::clicked, this, [this] { m_context.navigator.exportShown(); });
    return head;
}

QWidget* ProfilePage::buildScores() {
    auto* side = new QWidget(this);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(steps(*this, 1));
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("profileScores"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    auto* cells = new SummaryDelegate(m_cells, m_table);
    for (const int column : {ProfileModel::OwnColumn, ProfileModel::AdjustedColumn, ProfileModel::MedianColumn,
                             ProfileModel::TargetColumn})
        m_table->setItemDelegateForColumn(column, cells);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->addWidget(m_table, 1);
    m_reckoning = new BoundedText(tr("How the figures of this theme come about"), 110, side);
    m_reckoning->setObjectName(QStringLiteral("profileReckoning"));
    rows->addWidget(m_reckoning);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProfilePage::fillReckoning);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_context.navigator.showCell(m_model->city(), m_model->themeAt(index.row()));
    });
    auto* copying = new QShortcut(QKeySequence::Copy, m_table, this, [this] { copyRows(*m_table); });
    copying->setContext(Qt::WidgetShortcut);
    return side;
}

void ProfilePage::fillCities() {
    const Workspace& workspace = m_context.session.workspace();
    const QString last =
        m_model->city().value.isEmpty() ? m_context.settings.value(cityKey).toString() : m_model->city().value;
    {
        const QSignalBlocker quiet(m_cities);
        m_cities->clear();
        for (const City& city : workspace.cities)
            m_cities->addItem(city.name, city.id.value);
        m_cities->setCurrentIndex(std::max(m_cities->findData(last), 0));
    }
    showCity(CityId(m_cities->currentData().toString()));
}

void ProfilePage::showCity(const CityId& city) {
    if (city != m_model->city()) {
        m_context.settings.setValue(cityKey, city.value);
        m_model->setCity(city);
        m_reading->scrollToTop();
    }
    fill();
}

/// "8 of 8 themes with a value · median 3,25 (bounds 3 – 3,5) · mean 3,06".
QString ProfilePage::figures() const {
    const ScoreStatistics& own = m_model->profile().own;
    QString text = tr("%1 of %2 themes with a value", "own scores").arg(own.n).arg(m_model->profile().themes.size());
    if (own.median)
        text += tr(" · median of the city %1 (bounds %2) · mean %3")
                    .arg(figureText(*own.median, locale()), boundsText(*own.medianLow, *own.medianHigh, locale()),
                         locale().toString(*own.mean, 'f', 2));
    return text;
}

void ProfilePage::fill() {
    const Workspace& workspace = m_context.session.workspace();
    const City* city = workspace.city(m_model->city());
    const QString name = city ? city->name : QString();
    m_table->setAccessibleName(tr("Scores of %1 per theme").arg(name));
    m_reading->setAccessibleName(tr("What is recorded of %1").arg(name));
    m_figures->setText(figures());
    const bool steeringGroup = true; // the window is of those who may see them; what goes out asks
    m_lines.setLines(profileReading(
        workspace, profileFacts(workspace, m_model->profile(), {m_model->city(), steeringGroup}, locale())));
    m_table->setColumnHidden(ProfileModel::AdjustedColumn, !m_model->hasAdjustments());
    fillReckoning();
    fitCells();
}

/// Of the theme that is selected; none is before the table had the keyboard or the mouse.
void ProfilePage::fillReckoning() {
    const int row = m_table->currentIndex().row();
    const QList<ProfileTheme>& themes = m_model->profile().themes;
    if (row < 0 || row >= themes.size())
        return m_reckoning->setText({});
    const Workspace& workspace = m_context.session.workspace();
    const Theme* theme = workspace.theme(themes[row].theme);
    QStringList lines = profileText::reckoning(workspace, m_model->city(), themes[row], locale());
    if (theme)
        lines.prepend(theme->name);
    m_reckoning->setText(lines.join(QLatin1Char('\n')));
}

/// Cells as large as in the heatmap, words as wide as they are.
void ProfilePage::fitCells() {
    m_cells.set({m_context.view.palette(), locale(), palette(), font()});
    const qreal em = m_cells.em();
    m_table->verticalHeader()->setDefaultSectionSize(qRound(em * 2.3));
    QHeaderView& columns = *m_table->horizontalHeader();
    for (int column = 0; column < ProfileModel::Columns; ++column) {
        const double least = column == ProfileModel::MedianColumn ? 6.0 : 4.2;
        m_table->resizeColumnToContents(column);
        columns.resizeSection(column, std::max(columns.sectionSize(column), qRound(em * least)));
    }
    m_table->viewport()->update();
    m_table->setMinimumHeight(columns.sizeHint().height() +
                              leastScores * m_table->verticalHeader()->defaultSectionSize() +
                              m_table->horizontalScrollBar()->sizeHint().height());
    m_reading->setMinimumHeight(leastOfText * fontMetrics().height());
    arrange();
}

void ProfilePage::follow(const Change& change) {
    if (change.everything)
        fillCities();
    else
        fill();
}

void ProfilePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

/// The text stands beside the scores where all their columns are seen then, and otherwise below them.
void ProfilePage::arrange() {
    const int scores = m_table->horizontalHeader()->length() + steps(*this, 2);
    const bool beside = width() >= scores + steps(*this, textBeside);
    m_split->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    if (beside)
        m_split->setSizes({scores, width() - scores});
    fitHeights();
}

/// A splitter with a height of its own would get less than what it holds, which then lies over the rule below it.
void ProfilePage::fitHeights() {
    const int least = std::max(leastOfBoth * fontMetrics().height(), m_split->minimumSizeHint().height());
    if (least != m_split->minimumHeight())
        m_split->setMinimumHeight(least);
}

bool ProfilePage::eventFilter(QObject* watched, QEvent* event) {
    const bool done = Page::eventFilter(watched, event);
    if (watched == m_split && event->type() == QEvent::LayoutRequest)
        fitHeights();
    return done;
}

/// A heading has letters of its own, which do not follow those around it.
void ProfilePage::fitLetters() {
    m_title->setFont(font());
    makeHeading(m_title);
}

void ProfilePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    const bool looks = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (!looks || !m_reading)
        return;
    fitLetters();
    fitCells();
}

QWidget* ProfilePage::firstFocus() {
    return m_cities;
}

void ProfilePage::showRecord(const RowRef& record) {
    if (const int row = m_cities->findData(record.key); row >= 0)
        m_cities->setCurrentIndex(row);
}

QStringList ProfilePage::tablesShown() const {
    return {QStringLiteral("profile")};
}

TableFilter ProfilePage::filterShown() const {
    TableFilter filter;
    if (!m_model->city().value.isEmpty())
        filter.city = m_model->city();
    return filter;
}

} // namespace ks
