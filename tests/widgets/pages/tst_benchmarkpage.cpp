// The page that compares: each chart as a table and as a picture, and where its lines lead.
#include "widgets/benchmark/benchmarkpage.h"

#include "widgets/records/recordfixture.h"

#include "charts/staffingview.h"
#include "session/commands.h"
#include "widgets/benchmark/groupspage.h"
#include "widgets/look/plaintable.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace ks;
using namespace ks::test;

namespace tst_benchmarkpage {
namespace {

struct Benchmark : RecordFixture {
    Benchmark() : page(context()) {
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
    CHECK(window.cell("spreadTable", 2, 4) == QLocale().toString(2.75)); // Monitoring
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
    CHECK(window.cell("spreadTable", 0, 4) == QLocale().toString(3.5));
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

} // namespace tst_benchmarkpage
