// The dashboard by itself: what each of its lines says, and where it leads (F02, H01, H02).
#include "widgets/pages/overviewpage.h"

#include "widgets/records/recordfixture.h"

#include "session/commands.h"
#include "widgets/pages/overviewtables.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_overviewpage {
namespace {

struct Overview : RecordFixture {
    explicit Overview(RoundContent content = fullContent(), bool readOnly = false)
        : RecordFixture(readOnly, std::move(content)), page(context()) {
        page.resize(1200, 700);
        show();
    }
    void show() {
        page.show();
        page.grab(); // painted
        REQUIRE(QTest::qWaitFor([this] { return childNamed<QListWidget>(page, "changes")->count() > 0; }));
    }
    template<class T>
    T& on(const char* name) const {
        return *childNamed<T>(page, name);
    }
    static void enter(QAbstractItemView& list, int row) {
        list.setFocus();
        list.setCurrentIndex(list.model()->index(row, 0));
        QTest::keyClick(&list, Qt::Key_Return);
    }
    QStringList texts(const char* list) const {
        QStringList lines;
        const auto& model = *on<QListWidget>(list).model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, 0).data().toString());
        return lines;
    }
    OverviewPage page;
};

QString accessible(const QTableWidget& table, int row) {
    return table.item(row, 0)->data(Qt::AccessibleTextRole).toString();
}

} // namespace

TEST_CASE("what needs more than the scores is read once the page has been painted") {
    MemoryStore* store = nullptr;
    Workspace grid = reportGrid();
    grid.content = fullContent();
    ManualClock clock(Timestamp{1'700'000'000'000, 60});
    const auto session =
        std::move(*Session::start(openedInMemory(std::move(grid), &store), {ActorId("a-1"), "An Peeters"}, clock));
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    ViewState view(settings);
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    OverviewPage page(PageContext{*session, prompts, settings, view, navigator});
    page.resize(1200, 700);
    CHECK(childNamed<ThemesTable>(page, "themes")->rowCount() == 8);
    page.grab();
    CHECK_FALSE(session->workspace().contentLoaded);
    CHECK(childNamed<PackagesTable>(page, "packages")->rowCount() == 0);
    REQUIRE(QTest::qWaitFor([&] { return session->workspace().contentLoaded; }));
    CHECK(childNamed<PackagesTable>(page, "packages")->rowCount() == 1);
}

TEST_CASE("a theme says where it stands and leads to its page") {
    Overview open;
    auto& themes = open.on<ThemesTable>("themes");
    REQUIRE(themes.rowCount() == 8);
    // Monitoring: 1, 1–2, 2, 2, 2, 2–3, 3, 3, 3, 4, 4, 4–5 with 2,75 as the median of the midpoints.
    CHECK(accessible(themes, 2) == QString::fromUtf8("Monitoring: median 2,75, bounds 2,5 – 3, 12 cities, global score "
                                                     "open"));
    open.enter(themes, 2);
    REQUIRE(open.navigator.records.size() == 1);
    CHECK(open.navigator.records[0] == RowRef{"theme_judgement", "2024-najaar/monitoring"});
}

TEST_CASE("a city says how many themes have a score and leads to what it lacks") {
    Overview open;
    auto& cities = open.on<CitiesList>("cities");
    REQUIRE(cities.count() == 13);
    CHECK(cities.item(0)->text() == QString("Aalst  7 of 8"));
    CHECK(cities.item(12)->text() == QString("Turnhout  0 of 8"));
    CHECK(cities.item(12)->data(Qt::AccessibleTextRole).toString() == QString("Turnhout: handed in, without levels"));
    CHECK(open.on<QLabel>("citiesNote").text() ==
          QString::fromUtf8("Without all scores – Aalst: 7 scores, 1 "
                            "approximate · Turnhout: handed in, without levels"));
    open.enter(cities, 0);
    open.enter(cities, 1);
    REQUIRE(open.navigator.cells.size() == 2);
    CHECK(open.navigator.cells[0] == std::pair(std::optional(CityId("aalst")), ThemeId("risicobeheer")));
    CHECK(open.navigator.cells[1] == std::pair(std::optional(CityId("antwerpen")), ThemeId("strategie")));
}

TEST_CASE("every city has its place in the list, at each width, and none is cut off") {
    Overview open;
    auto& cities = open.on<CitiesList>("cities");
    for (const int width : {500, 800, 1200, 2400}) {
        open.page.resize(width, 700);
        QTest::qWait(0);
        CAPTURE(width);
        QSet<QPoint> places;
        for (int row = 0; row < cities.count(); ++row) {
            const QRect at = cities.visualItemRect(cities.item(row));
            CHECK(cities.viewport()->rect().contains(at));
            places.insert(at.topLeft());
        }
        CHECK(places.size() == 13);
    }
}

TEST_CASE("points of attention are counted, the first of the rules follow, and each leads to its place") {
    Overview open;
    const QStringList lines = open.texts("attention");
    REQUIRE(lines.size() > 3);
    CHECK(lines[0] == QString("8 scores handed in without a level: Turnhout (all themes)"));
    CHECK(lines.size() <= 3 + 5);
    open.enter(open.on<QListWidget>("attention"), 1);
    REQUIRE(open.navigator.cells.size() == 1);
    CHECK(open.navigator.cells[0] == std::pair(std::optional(CityId("aalst")), ThemeId("risicobeheer")));
    auto& all = open.on<QPushButton>("allAttention");
    CHECK(all.text().startsWith("All "));
    QTest::keyClick(&all, Qt::Key_Space);
    CHECK(open.navigator.findingsAsked == 1);
}

TEST_CASE("what is next stands as the source says it, and a package leads to its place") {
    Overview open;
    auto& packages = open.on<PackagesTable>("packages");
    REQUIRE(packages.rowCount() == 1);
    CHECK(accessible(packages, 0) == QString("Priority 2, timing Reeds opgestart: Datagedreven beleid"));
    CHECK(packages.item(0, 2)->toolTip().contains("Tweede stad nog te bepalen"));
    CHECK(open.on<QLabel>("nextNote").isVisible()); // the reservation travels with the table
    open.enter(packages, 0);
    REQUIRE(open.navigator.records.size() == 1);
    CHECK(open.navigator.records[0] == RowRef{"work_package", "w-1"});
}

TEST_CASE("a recommendation that no package serves stands with what is next and leads there") {
    RoundContent content = fullContent();
    WorkPackage package = *content.of<WorkPackage>().find(WorkPackageId("w-1"));
    package.serves.clear();
    content.of<WorkPackage>().put(package);
    Overview open(content);
    const QStringList lines = open.texts("nextFindings");
    CHECK(lines.filter("Recommendation 1, Meer afstemming: ").size() == 1);
    CHECK(open.texts("attention").filter("Meer afstemming").isEmpty());
    open.enter(open.on<QListWidget>("nextFindings"),
               static_cast<int>(lines.indexOf(lines.filter("Recommendation 1").first())));
    REQUIRE(open.navigator.records.size() == 1);
    CHECK(open.navigator.records[0] == RowRef{"recommendation", "a-1"});
}

TEST_CASE("without packages the page offers the report, and elsewhere the way to make one") {
    Overview open(RoundContent{});
    CHECK(open.on<QLabel>("nextEmpty").isVisible());
    CHECK_FALSE(open.on<QTableWidget>("packages").isVisible());
    CHECK(open.on<QPushButton>("takeOver").isVisible());
    CHECK_FALSE(open.on<QPushButton>("toPackages").isVisible());
    QTest::mouseClick(&open.on<QPushButton>("takeOver"), Qt::LeftButton);
    CHECK(open.on<QTableWidget>("packages").rowCount() == 7);
    CHECK_FALSE(open.on<QLabel>("nextEmpty").isVisible());

    Overview reading(RoundContent{}, true);
    CHECK_FALSE(reading.on<QPushButton>("takeOver").isVisible());
    QTest::mouseClick(&reading.on<QPushButton>("toPackages"), Qt::LeftButton);
    REQUIRE(reading.navigator.records.size() == 1);
    CHECK(reading.navigator.records[0] == RowRef{"work_package", {}});
}

TEST_CASE("a round in which nobody has handed in has the button to its heatmap") {
    Overview open;
    const RoundId next(QStringLiteral("2027"));
    REQUIRE(open.session->apply(*addRound(open.session->workspace(), next, "Meting 2027", {})).ok());
    CHECK_FALSE(open.on<QPushButton>("fillIn").isVisible());
    REQUIRE(open.session->showRound(next).ok());
    CHECK(open.on<QLabel>("citiesNote").text() == QString("Nobody has handed in yet."));
    QTest::mouseClick(&open.on<QPushButton>("fillIn"), Qt::LeftButton);
    CHECK(open.navigator.pages == QStringList{"heatmap"});
}

TEST_CASE("what changes while the page is hidden stands there when it is shown again") {
    Overview open;
    open.page.hide();
    const Workspace& workspace = open.session->workspace();
    REQUIRE(open.session
                ->apply(*setScore(workspace, workspace.cell(CityId("aalst"), ThemeId("risicobeheer")),
                                  *Score::exact(Quarters{12}), "found"))
                .ok());
    CHECK(open.on<CitiesList>("cities").item(0)->text() == QString("Aalst  7 of 8"));
    open.page.show();
    CHECK(open.on<CitiesList>("cities").item(0)->text() == QString("Aalst  8 of 8"));
    CHECK(open.texts("attention").filter("approximate").isEmpty());
}

TEST_CASE("the levels and the latest changes are unfolded by keyboard and stay so") {
    Overview open;
    auto& more = open.on<QPushButton>("more");
    CHECK_FALSE(open.on<QWidget>("details").isVisible());
    QTest::keyClick(&more, Qt::Key_Space);
    CHECK(open.on<QWidget>("details").isVisible());
    const OverviewPage later(open.context());
    CHECK(childNamed<QPushButton>(later, "more")->isChecked());
}

TEST_CASE("markup in names and titles is shown on the overview as it stands (F02)") {
    const QString markup = QStringLiteral("<img src=file:///etc/passwd><b>x</b> %1");
    RoundContent content = fullContent();
    WorkPackage package = *content.of<WorkPackage>().find(WorkPackageId("w-1"));
    package.title = markup;
    package.timing = markup;
    package.leads.clear(); // so that a finding names it too
    content.of<WorkPackage>().put(package);
    Overview open(content);
    auto& packages = open.on<PackagesTable>("packages");
    CHECK(packages.item(0, 1)->text() == markup);
    CHECK(packages.item(0, 2)->text() == markup);
    CHECK_FALSE(packages.item(0, 2)->toolTip().contains("<img"));
    CHECK(open.texts("nextFindings").filter(markup).size() == 1);
    for (const auto* label : open.page.findChildren<QLabel*>()) {
        INFO(label->objectName().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("with letters twice as large the page scrolls along with the keyboard") {
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(larger.pointSizeF() * 2);
    QApplication::setFont(larger);
    {
        Overview open;
        open.page.resize(1000, 500);
        QTest::qWait(0);
        for (const char* name : {"themes", "attention", "cities", "packages"}) {
            auto& list = open.on<QAbstractItemView>(name);
            list.setFocus(Qt::TabFocusReason);
            for (int row = 0; row < list.model()->rowCount(); ++row) {
                list.setCurrentIndex(list.model()->index(row, 0));
                const QRect line = list.visualRect(list.currentIndex());
                const QPoint middle = list.viewport()->mapTo(&open.page, QPoint(line.left() + 1, line.center().y()));
                INFO(name << ", line " << row);
                CHECK(open.page.rect().contains(middle));
            }
        }
    }
    QApplication::setFont(before);
}

} // namespace tst_overviewpage
