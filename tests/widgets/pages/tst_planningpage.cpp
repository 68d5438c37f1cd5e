// The page of the planning: board by priority, quarters, what each city has on its plate.
#include "widgets/planning/planningpage.h"

#include "widgets/records/recordfixture.h"

#include "charts/paintedchart.h"
#include "charts/priorityboard.h"
#include "charts/timelineview.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/plaintable.h"
#include "widgets/shell/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QTabBar>

using namespace ks;
using namespace ks::test;

namespace tst_planningpage {
namespace {

struct Planning : RecordFixture {
    explicit Planning(bool readOnly = false, RoundContent content = fullContent())
        : RecordFixture(readOnly, std::move(content)), page(context()) {
        page.resize(1100, 650);
        page.show();
    }
    template<class T>
    T& on(const char* name) const {
        return *childNamed<T>(page, name);
    }
    const WorkPackage& first() const { return content().of<WorkPackage>().begin()->second; }
    PlanningPage page;
};

} // namespace

TEST_CASE("a card that is moved to another column gets that priority in one step, and undo takes it back") {
    Planning window;
    const std::optional<int> before = window.first().priority;
    auto& board = window.on<PriorityBoard>("priorityBoard");
    REQUIRE(static_cast<std::size_t>(board.scene().cards.size()) == window.content().of<WorkPackage>().size());
    const int wanted = before == 4 ? 3 : 4;
    emit board.priorityMoved(window.first().id.value, wanted);
    CHECK(window.first().priority == wanted);
    CHECK(board.scene().cards.first().column == wanted - 1);
    emit board.priorityMoved(window.first().id.value, 0);
    CHECK_FALSE(window.first().priority.has_value());
    CHECK(board.scene().cards.first().column == PriorityBoard::openColumn);
    REQUIRE(window.session->undo());
    REQUIRE(window.session->undo());
    CHECK(window.first().priority == before);
}

TEST_CASE("a package that is put in another quarter on the timeline has it in one step, and undo takes it back") {
    Planning window;
    const std::optional<QString> before = window.first().quarter;
    auto& timeline = window.on<TimelineView>("packageTimeline");
    emit timeline.quarterMoved(window.first().id.value, QDate(2031, 7, 1));
    CHECK(window.first().quarter == QStringLiteral("2031-Q3"));
    CHECK(timeline.steps().first().from == QDate(2031, 7, 1));
    emit timeline.quarterMoved(window.first().id.value, QDate(2131, 1, 1)); // no quarter that a package may have
    CHECK(window.first().quarter == QStringLiteral("2031-Q3"));
    CHECK(window.navigator.told.size() == 1);
    REQUIRE(window.session->undo());
    CHECK(window.first().quarter == before);
}

TEST_CASE("each move is undone by itself, however quickly they follow one another") {
    Planning window;
    auto& timeline = window.on<TimelineView>("packageTimeline");
    const QString id = window.first().id.value;
    for (const QDate& quarter : {QDate(2031, 7, 1), QDate(2031, 10, 1), QDate()})
        emit timeline.quarterMoved(id, quarter);
    CHECK_FALSE(window.first().quarter.has_value());
    REQUIRE(window.session->undo());
    CHECK(window.first().quarter == QStringLiteral("2031-Q4"));
    REQUIRE(window.session->undo());
    CHECK(window.first().quarter == QStringLiteral("2031-Q3"));
}

TEST_CASE("the reservation stands above the planning of any round with packages, and goes along with what is copied") {
    RoundContent content = fullContent();
    content.of<ReportSection>() = {};
    Planning window(false, content);
    const QString reserved =
        "Work packages, leads, timing and subtopics are provisional, not exhaustive and not binding.";
    CHECK(window.on<BoundedText>("planningReservation").text() == reserved);
    CHECK_FALSE(window.on<BoundedText>("planningReservation").isHidden());
    for (int tab = 0; tab < 3; ++tab) {
        CAPTURE(tab);
        window.on<QTabBar>("planningTabs").setCurrentIndex(tab);
        REQUIRE(copyTableOf(window.page));
        CHECK(QGuiApplication::clipboard()->text().endsWith('\n' + reserved));
    }
    Planning none(false, RoundContent());
    CHECK(none.on<BoundedText>("planningReservation").isHidden());
}

TEST_CASE("with large letters the chart per city keeps its letters and scrolls, and the table beside it its room") {
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        Planning window;
        window.on<QTabBar>("planningTabs").setCurrentIndex(2);
        QApplication::processEvents();
        auto& chart = window.on<PaintedChart>("workloadChart");
        CHECK(chart.height() >= chart.heightForWidth(chart.width()));
        auto& table = window.on<PlainTable>("workloadTable");
        CHECK(table.width() >= table.fontMetrics().averageCharWidth() * 30);
    }
    QApplication::setFont(usual);
}

TEST_CASE("the board and the timeline can be limited to a city, and are copied as they stand") {
    Planning window;
    WorkPackage package = window.first();
    package.leads = {{"l-1", LeadRole::Partner, CityId("gent"), std::nullopt, "Gent", Certainty::Certain, {}}};
    Edit edit;
    edit.deltas = {RowDelta<WorkPackage>{window.first(), package}};
    REQUIRE(window.session->apply(edit).ok());
    const auto choose = [&](const char* city) {
        auto& box = window.on<QComboBox>("planningCity");
        box.setCurrentIndex(box.findData(city));
        emit box.activated(box.currentIndex());
    };
    const qsizetype all = window.on<PriorityBoard>("priorityBoard").scene().cards.size();
    choose("gent");
    CHECK(window.on<PriorityBoard>("priorityBoard").scene().cards.first().id == package.id.value);
    CHECK(window.page.filterShown().city == CityId("gent"));
    window.on<PriorityBoard>("priorityBoard").copyAll();
    CHECK(QGuiApplication::clipboard()->text().contains(QLatin1Char('\t') + package.title + QLatin1Char('\t')));
    choose("aalst");
    CHECK(window.on<PriorityBoard>("priorityBoard").scene().cards.isEmpty());
    CHECK(window.on<TimelineView>("packageTimeline").steps().isEmpty());
    CHECK(window.on<PlainTable>("workloadTable").rowCount() == 13); // of all cities, as it says
    choose("");
    CHECK(window.on<PriorityBoard>("priorityBoard").scene().cards.size() == all);
    window.on<TimelineView>("packageTimeline").copyAll();
    CHECK(QGuiApplication::clipboard()->text().startsWith(
        window.on<TimelineView>("packageTimeline").steps().first().title + QLatin1Char('\t')));
}

TEST_CASE("cards and steps lead to their package, and every city has its line") {
    Planning window;
    emit window.on<PriorityBoard>("priorityBoard").chosen(window.first().id.value);
    emit window.on<TimelineView>("packageTimeline").chosen(window.first().id.value);
    const RowRef package{"work_package", window.first().id.value};
    CHECK(window.navigator.records == QList<RowRef>{package, package});
    CHECK(window.on<PlainTable>("workloadTable").rowCount() == 13);
    CHECK(window.on<TimelineView>("packageTimeline").steps().size() == 1);
}

TEST_CASE("a file that may only be read shows the planning and moves nothing") {
    Planning window(true);
    const std::optional<int> before = window.first().priority;
    emit window.on<PriorityBoard>("priorityBoard").priorityMoved(window.first().id.value, before == 4 ? 3 : 4);
    CHECK(window.first().priority == before);
    const std::optional<QString> quarter = window.first().quarter;
    emit window.on<TimelineView>("packageTimeline").quarterMoved(window.first().id.value, QDate(2031, 7, 1));
    CHECK(window.first().quarter == quarter);
}

} // namespace tst_planningpage
