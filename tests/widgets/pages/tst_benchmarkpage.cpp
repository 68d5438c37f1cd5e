// The page that compares: each chart as a table and as a picture, and where its lines lead.
#include "widgets/benchmark/benchmarkpage.h"

#include "widgets/records/recordfixture.h"

#include "charts/paintedchart.h"
#include "charts/staffingview.h"
#include "session/commands.h"
#include "widgets/benchmark/groupspage.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/plaintable.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QChart>

using namespace ks;
using namespace ks::test;

namespace tst_benchmarkpage {
namespace {

struct Benchmark : RecordFixture {
    explicit Benchmark(RoundContent content = fullContent())
        : RecordFixture(false, std::move(content)), page(context()) {
        page.resize(1200, 700);
        page.show();
    }
    template<class T>
    T& on(const char* name) const {
        return *childNamed<T>(page, name);
    }
    void choose(const char* box, const QString& id) const {
        auto& choices = on<QComboBox>(box);
        choices.setCurrentIndex(choices.findData(id));
        emit choices.activated(choices.currentIndex());
    }
    void showTable(const char* button) const { on<QPushButton>(button).setChecked(true); }
    QString cell(const char* table, int row, int column) const {
        return on<PlainTable>(table).item(row, column)->text();
    }
    BenchmarkPage page;
};

} // namespace

TEST_CASE("every chart is there as a table too, and a row of it leads to where its figure is explained") {
    Benchmark window;
    auto& tabs = window.on<QTabBar>("benchmarkTabs");
    REQUIRE(tabs.count() == 6);
    tabs.setCurrentIndex(1);
    window.on<QPushButton>("spreadAsTable").click();
    auto& table = window.on<PlainTable>("spreadTable");
    CHECK(table.isVisible());
    CHECK(window.cell("spreadTable", 2, 4).startsWith(QLocale().toString(2.75) + " (")); // Monitoring
    table.setFocus();
    table.setCurrentCell(2, 0);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(window.navigator.cells.size() == 1);
    CHECK_FALSE(window.navigator.cells[0].first);
    CHECK(window.navigator.cells[0].second == ThemeId("monitoring"));
}

TEST_CASE("figures that are known are on the page that is the first to be opened") {
    RecordFixture opened;
    Workspace grid = reportGrid();
    grid.content = fullContent();
    opened.session = std::move(
        *Session::start(openedInMemory(std::move(grid)), {ActorId("a-1"), QStringLiteral("An Peeters")}, opened.clock));
    REQUIRE_FALSE(opened.session->workspace().contentLoaded); // as after a start
    const BenchmarkPage page(opened.context());
    QStringList told;
    for (const StaffingView* each : page.findChildren<StaffingView*>())
        told.append(each->accessibleDescription());
    CHECK(told.join('\n').contains("Gent: " + QLocale().toString(3.5)));  // LEKP-1
    CHECK(told.join('\n').contains("Gent: " + QLocale().toString(23.4))); // HR benchmark
}

TEST_CASE("the marked city stands in the table of the spread, and without one the radar says what to do") {
    Benchmark window;
    window.on<QTabBar>("benchmarkTabs").setCurrentIndex(3);
    CHECK_FALSE(window.on<QLabel>("radarInstead").text().isEmpty());
    CHECK_FALSE(window.on<QPushButton>("radarSave").isEnabled());
    window.choose("benchmarkCity", "gent");
    CHECK(window.on<QLabel>("radarInstead").text().isEmpty());
    CHECK(window.on<QPushButton>("radarSave").isEnabled());
    window.showTable("radarAsTable");
    CHECK(window.cell("radarTable", 0, 1) == QString::fromUtf8("3–4"));
    window.on<QTabBar>("benchmarkTabs").setCurrentIndex(1);
    window.showTable("spreadAsTable");
    CHECK(window.on<PlainTable>("spreadTable").columnCount() == 8);
    CHECK(window.on<QLabel>("spreadKey").text().contains("Gent"));
}

TEST_CASE("a changed score is in the chart of the page at once") {
    Benchmark window;
    window.on<QTabBar>("benchmarkTabs").setCurrentIndex(2);
    window.choose("benchmarkTheme", "monitoring");
    window.showTable("standingsAsTable");
    CHECK(window.cell("standingsTable", 0, 0) == "Roeselare");
    const Workspace& now = window.session->workspace();
    const Result<Edit> edit = setScore(now, now.cell(CityId("aalst"), ThemeId("monitoring")),
                                       *Score::exact(Quarters{20}), QStringLiteral("verkeerd overgenomen"));
    REQUIRE(edit.ok());
    REQUIRE(window.session->apply(*edit).ok());
    CHECK(window.cell("standingsTable", 0, 0) == "Aalst");

    window.page.hide(); // another page is on show
    REQUIRE(window.session->undo().ok());
    window.page.show();
    CHECK(window.cell("standingsTable", 0, 0) == "Roeselare");
}

TEST_CASE("a chart is saved as a picture and as a drawing, where the person says") {
    Benchmark window;
    for (const char* ending : {"png", "svg"}) {
        const QString path = window.folder.filePath(QStringLiteral("figuur.") + QLatin1String(ending));
        window.prompts.paths.append(path);
        window.page.savePicture();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 2000);
    }
    CHECK(window.navigator.told.size() == 2);
}

TEST_CASE("the page compares within a group that somebody made, and follows when it changes") {
    Benchmark window;
    CHECK(window.on<QComboBox>("benchmarkGroup").count() == 2); // all cities, and the group of the content
    window.choose("benchmarkGroup", "g-1");                     // Gent alone
    window.on<QTabBar>("benchmarkTabs").setCurrentIndex(1);
    window.showTable("spreadAsTable");
    CHECK(window.cell("spreadTable", 0, 1) == "1");
    CHECK(window.cell("spreadTable", 0, 4).startsWith(QLocale().toString(3.5) + " ("));
    window.on<QPushButton>("benchmarkGroups").click();
    CHECK(window.navigator.pages == QStringList{"groups"});
}

TEST_CASE("the page of the groups shows the medians of each group below those of all cities") {
    RecordFixture window;
    GroupsPage page(window.context());
    auto& medians = *childNamed<PlainTable>(page, "groupMedians");
    REQUIRE(medians.rowCount() == 2);
    CHECK(medians.item(1, 0)->text() == QString::fromUtf8("Steden van één grootte"));
    CHECK(medians.item(1, 2)->text().startsWith(QLocale().toString(3.5)));
}

TEST_CASE("what is exported from the page is compared within the group on show, and limited to no city") {
    Benchmark window;
    CHECK(window.page.filterShown() == TableFilter());
    window.choose("benchmarkGroup", "g-1");
    window.choose("benchmarkCity", "gent");
    TableFilter expected;
    expected.group = PeerGroupId("g-1");
    CHECK(window.page.filterShown() == expected);
}

TEST_CASE("a picture that goes out says its round, its group and its reservations") {
    Benchmark window;
    window.choose("benchmarkGroup", "g-1");
    window.prompts.paths.append(window.folder.filePath("figuur.svg"));
    window.page.savePicture();
    QFile file(window.folder.filePath("figuur.svg"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(file.readAll());
    const Round* round = window.session->workspace().round();
    REQUIRE(round);
    CHECK(drawn.contains(round->name.left(9)));
    CHECK(drawn.contains(QString::fromUtf8("Steden van één")));
    CHECK(drawn.contains("A value counts on the nearest level"));

    window.on<QTabBar>("benchmarkTabs").setCurrentIndex(4);
    CHECK(window.on<QLabel>("fteSubtitle").text() == round->name);
}

TEST_CASE("where there is nothing to draw there is nothing to save") {
    RecordFixture empty(false, RoundContent());
    BenchmarkPage page(empty.context());
    page.resize(1200, 700);
    page.show();
    childNamed<QTabBar>(page, "benchmarkTabs")->setCurrentIndex(4);
    CHECK_FALSE(childNamed<QPushButton>(page, "fteSave")->isEnabled());
    CHECK(childNamed<QPushButton>(page, "fteAsTable")->isEnabled());

    const Benchmark window;
    CHECK(window.on<QPushButton>("distributionSave").isEnabled());
}

TEST_CASE("without a city the radar keeps nothing of the last one") {
    Benchmark window;
    window.on<QTabBar>("benchmarkTabs").setCurrentIndex(3);
    window.choose("benchmarkCity", "gent");
    CHECK(window.on<QLabel>("radarTitle").text().contains("Gent"));
    window.choose("benchmarkCity", "");
    CHECK(window.on<QLabel>("radarTitle").text().isEmpty());
    CHECK(window.on<QLabel>("radarNotes").text().isEmpty());
    window.page.savePicture(); // asks nothing: the fixture has no path to give
    CHECK(window.navigator.told.isEmpty());
}

TEST_CASE("a choice is there only where the chart heeds it") {
    Benchmark window;
    auto& tabs = window.on<QTabBar>("benchmarkTabs");
    const auto shown = [&](const char* name) { return window.on<QComboBox>(name).isVisible(); };
    CHECK_FALSE(shown("benchmarkCity")); // levels
    CHECK(shown("benchmarkGroup"));
    tabs.setCurrentIndex(1);
    CHECK(shown("benchmarkCity"));
    for (const int ofStaff : {4, 5}) {
        tabs.setCurrentIndex(ofStaff);
        CHECK_FALSE(shown("benchmarkCity"));
        CHECK_FALSE(shown("benchmarkGroup"));
    }
}

TEST_CASE("a click in a chart leads to where the figure is explained") {
    Benchmark window;
    auto& tabs = window.on<QTabBar>("benchmarkTabs");
    window.choose("benchmarkTheme", "monitoring");
    window.choose("benchmarkCity", "gent");
    tabs.setCurrentIndex(2);
    emit window.on<PaintedChart>("standingsChart").spotClicked("brugge");
    tabs.setCurrentIndex(3);
    emit window.on<PaintedChart>("radarChart").spotClicked("middelen");
    REQUIRE(window.navigator.cells.size() == 2);
    CHECK(window.navigator.cells[0] == std::pair(std::optional(CityId("brugge")), ThemeId("monitoring")));
    CHECK(window.navigator.cells[1] == std::pair(std::optional(CityId("gent")), ThemeId("middelen")));

    tabs.setCurrentIndex(4);
    const QList<StaffingView*> staff = window.page.findChildren<StaffingView*>();
    const City* gent = window.session->workspace().city(CityId("gent"));
    REQUIRE(staff.size() == 2);
    emit staff[0]->placeClicked(gent->memberOrder - 1);
    REQUIRE(window.navigator.records.size() == 1);
    CHECK(window.navigator.records[0].entity == "fte_figure");
}

TEST_CASE(
    "it is the page that scrolls and nothing within it, and the keyboard stops at nothing that does not show it") {
    Benchmark window;
    window.page.resize(1000, 300);
    window.choose("benchmarkCity", "gent");
    auto& tabs = window.on<QTabBar>("benchmarkTabs");
    const auto& room = window.on<QScrollArea>("benchmarkRoom");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        CAPTURE(tab);
        tabs.setCurrentIndex(tab);
        QTest::qWait(0);
        for (const QAbstractScrollArea* each : window.page.findChildren<QAbstractScrollArea*>()) {
            if (each == &room || !each->isVisible())
                continue;
            CHECK(each->verticalScrollBar()->maximum() == 0);
            CHECK(each->focusPolicy() == Qt::NoFocus);
        }
        CHECK(QTest::qWaitFor([&] { return room.verticalScrollBar()->maximum() > 0; }));
    }
    tabs.setCurrentIndex(1);
    window.showTable("spreadAsTable");
    QTest::qWait(0);
    CHECK(window.on<PlainTable>("spreadTable").verticalScrollBar()->maximum() == 0);
}

TEST_CASE("the figures of a group are told of below the chart, with its cities alone") {
    RoundContent content = fullContent();
    content.of<PeerGroup>().put({PeerGroupId("g-2"), "West", "", {"brugge", "oostende", "kortrijk"}, 2});
    Benchmark window(std::move(content));
    window.choose("benchmarkGroup", "g-2");
    auto& tabs = window.on<QTabBar>("benchmarkTabs");
    tabs.setCurrentIndex(1);
    const auto& story = window.on<QLabel>("benchmarkStory");
    CHECK(story.text().isEmpty());
    auto& table = window.on<PlainTable>("spreadTable");
    window.showTable("spreadAsTable");
    emit table.activated(table.model()->index(2, 0)); // Monitoring
    CHECK(window.navigator.cells.isEmpty());
    CHECK(story.text().startsWith(QString::fromUtf8("Monitoring, group “West”\n")));
    CHECK(story.text().contains("Brugge 4"));
    CHECK_FALSE(story.text().contains("Gent"));
    CHECK(story.isVisible());
    tabs.setCurrentIndex(2);
    window.choose("benchmarkTheme", "strategie");
    CHECK(story.text().startsWith(QString::fromUtf8("Strategie, group “West”\n")));
    window.choose("benchmarkGroup", "");
    CHECK_FALSE(story.isVisible());
}

TEST_CASE("the median of a group is told of on the page of the groups when it is chosen") {
    RecordFixture window;
    GroupsPage page(window.context());
    auto& medians = *childNamed<PlainTable>(page, "groupMedians");
    const auto& story = *childNamed<BoundedText>(page, "groupStory");
    CHECK(story.text().isEmpty());
    medians.setCurrentCell(1, 2);
    CHECK(story.text().startsWith(QString::fromUtf8("Strategie, group “Steden van één grootte”\n")));
    CHECK(story.text().contains("How the median comes about: Gent 3"));
    medians.setCurrentCell(0, 4);
    CHECK(story.text().startsWith("Monitoring, all cities\n"));
    CHECK(story.text().contains("Without a value: Turnhout: "));
    medians.setCurrentCell(0, 1);
    CHECK(story.text().isEmpty());
}

TEST_CASE("the names of the cities stand whole before the bars, and words in place of a figure stand among these") {
    Benchmark window;
    window.page.resize(500, 600);
    window.on<QTabBar>("benchmarkTabs").setCurrentIndex(4);
    QTest::qWait(0);
    auto& view = *window.page.findChildren<StaffingView*>().first();
    const auto axes = view.chart()->axes(Qt::Vertical);
    REQUIRE(axes.size() == 1);
    const QStringList names = qobject_cast<QBarCategoryAxis*>(axes.first())->categories();
    REQUIRE(names.size() == 13);
    CHECK(names.last() == "Aalst"); // counted from below; nothing is known of it
    const auto isWritten = [&] {
        const QRectF plot = view.chart()->plotArea();
        const QImage seen = view.grab().toImage();
        const QPointF start = view.chart()->mapToPosition(QPointF(0, 12), view.chart()->series().first());
        const QColor ground = seen.pixelColor(seen.width() - 1, qRound(start.y()));
        for (int x = qRound(plot.left()) + 4; x < qRound(plot.right()); ++x) {
            if (seen.pixelColor(x, qRound(start.y())) != ground)
                return true;
        }
        return false;
    };
    CHECK(QTest::qWaitFor(isWritten));
}

TEST_CASE("charts keep the height that their letters need, also when these change while the page is open") {
    Benchmark window;
    window.choose("benchmarkCity", "gent");
    QFont large = window.page.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    window.page.setFont(large);
    auto& tabs = window.on<QTabBar>("benchmarkTabs");
    const std::pair<int, const char*> painted[] = {{2, "standingsChart"}, {3, "radarChart"}};
    for (const auto& [tab, name] : painted) {
        INFO(name);
        tabs.setCurrentIndex(tab);
        QTest::qWait(0);
        const auto& chart = window.on<PaintedChart>(name);
        CHECK(chart.height() >= chart.heightForWidth(chart.width()));
    }
    tabs.setCurrentIndex(4);
    QTest::qWait(0);
    const QList<StaffingView*> views = window.page.findChildren<StaffingView*>();
    const auto shown =
        std::find_if(views.cbegin(), views.cend(), [](const StaffingView* each) { return each->isVisible(); });
    REQUIRE(shown != views.cend());
    const StaffingView& bars = **shown;
    std::ignore = QTest::qWaitFor([&] { return bars.height() >= bars.sizeHint().height(); });
    CHECK(bars.height() >= bars.sizeHint().height());
}

} // namespace tst_benchmarkpage
