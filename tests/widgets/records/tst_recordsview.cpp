#include "widgets/pages/contentpages.h"
#include "widgets/pages/processpage.h"
#include "widgets/pages/recordspage.h"
#include "widgets/pages/staffingpage.h"
#include "widgets/pages/themespage.h"
#include "widgets/records/recordfixture.h"
#include "widgets/records/recordpanel.h"

#include "widgets/reading/readingview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace ks;
using namespace ks::test;

namespace tst_recordsview {
namespace {

template<class Made>
struct Shown : RecordFixture {
    explicit Shown(Made* (*make)(const PageContext&), bool readOnly = false) : RecordFixture(readOnly) {
        page.reset(make(context()));
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    std::unique_ptr<Made> page;
};

RecordsPage* practicesPage(const PageContext& context) {
    return static_cast<RecordsPage*>(makePracticesPage(context, nullptr));
}

} // namespace

TEST_CASE("the practices: filter by city and words, show all again, a line fills the panel") {
    Shown<RecordsPage> open(&practicesPage);
    RecordsView& view = open.page->view(0);
    CHECK(view.table().model()->rowCount() == 2);
    view.filterBy("city_id", "gent");
    CHECK(view.table().model()->rowCount() == 1);
    childNamed<QLineEdit>(view, "practicesWords")->setText("onvindbaar");
    CHECK(view.table().model()->rowCount() == 0);
    QTest::mouseClick(childNamed<QPushButton>(view, "practicesClear"), Qt::LeftButton);
    CHECK(view.table().model()->rowCount() == 2);
    view.table().setFocus();
    QTest::keyClick(&view.table(), Qt::Key_Down);
    CHECK(view.panel().record().entity == "good_practice");
    QTest::keyClick(&view.table(), Qt::Key_Return);
    CHECK(view.panel().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(view.table().hasFocus());
}

TEST_CASE("a new practice is of the city and theme that are filtered, and its name is ready to be typed") {
    Shown<RecordsPage> open(&practicesPage);
    RecordsView& view = open.page->view(0);
    view.filterBy("city_id", "brugge");
    view.filterBy("theme_id", "middelen");
    QTest::mouseClick(childNamed<QPushButton>(view, "practicesAdd"), Qt::LeftButton);
    CHECK(open.content().of<GoodPractice>().size() == 3);
    const auto* row = open.content().of<GoodPractice>().find(GoodPracticeId(view.currentKey()));
    REQUIRE(row);
    CHECK(row->city == idOf<CityId>("brugge"));
    CHECK(row->theme == idOf<ThemeId>("middelen"));
    CHECK(view.panel().isAncestorOf(QApplication::focusWidget()));
    REQUIRE(open.session->undo().ok());
    CHECK(view.currentKey().isEmpty());
}

TEST_CASE("a record is found also when a filter hides it, and the selection stays over an edit of another") {
    Shown<RecordsPage> open(&practicesPage);
    RecordsView& view = open.page->view(0);
    view.filterBy("city_id", "aalst");
    open.page->showRecord({"good_practice", "g-2"});
    CHECK(view.currentKey() == "g-2");
    CHECK(view.table().currentIndex().data().toString() == "Dashboard");
    CHECK_FALSE(view.showRecord("bestaat-niet"));
    view.copy();
    CHECK(QApplication::clipboard()->mimeData()->text().contains("Dashboard"));
}

TEST_CASE("a read-only workspace offers nothing to add") {
    Shown<RecordsPage> open(&practicesPage, true);
    CHECK_FALSE(childNamed<QPushButton>(*open.page, "practicesAdd")->isEnabled());
}

TEST_CASE("a theme on one page: the list leads to themes, a line to its record, a score to its cell") {
    Shown<ThemesPage> open([](const PageContext& context) { return new ThemesPage(context); });
    CHECK(open.page->theme() == ThemeId("strategie"));
    CHECK(childNamed<QLabel>(*open.page, "themeFigures")->text().contains("n = 12"));
    open.page->showRecord({"improvement_point", "v-1"});
    auto* panel = childNamed<RecordPanel>(*open.page, "recordPanel");
    CHECK(panel->record() == RowRef{"improvement_point", "v-1"});
    auto* reading = childNamed<ReadingView>(*open.page, "themeReading");
    CHECK(reading->currentRecord() == RowRef{"improvement_point", "v-1"});
    reading->copy();
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("Alle steden hebben een plan.")));
    auto* themes = childNamed<QListWidget>(*open.page, "themeList");
    CHECK(themes->count() == 8);
    CHECK(themes->item(2)->text().contains("Regelgeving")); // the order of the chapters
    themes->setCurrentRow(2);
    CHECK(open.page->theme() == ThemeId("regelgeving"));
    CHECK(panel->record().key.isEmpty());
    auto* strip = childNamed<QWidget>(*open.page, "scoreStrip");
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    REQUIRE(open.navigator.cells.size() == 1);
    CHECK(open.navigator.cells.first().first == CityId("antwerpen"));
    QTest::mouseClick(childNamed<QPushButton>(*open.page, "add_strength"), Qt::LeftButton);
    CHECK(panel->record().entity == "strength");
    CHECK(open.content().of<Strength>().find(StrengthId(panel->record().key))->theme == ThemeId("regelgeving"));
}

TEST_CASE("staff: two tables, the total of LEKP-1, and where the figures are to be read with care") {
    Shown<StaffingPage> open([](const PageContext& context) { return new StaffingPage(context); });
    CHECK(childNamed<QLabel>(*open.page, "lekpTotal")->text().contains(open.page->locale().toString(3.5)));
    CHECK(childNamed<QLabel>(*open.page, "lekpTotal")->text().endsWith("Gent 3,5 = 3,5"));
    open.page->showRecord({"lekp_figure", "2024-najaar/gent"});
    CHECK(open.page->currentTab() == 1);
    CHECK(open.page->view(1).currentKey() == "2024-najaar/gent");
}

TEST_CASE("the process: timeline, words and panel show the same step, and both readings stand there") {
    Shown<ProcessPage> open([](const PageContext& context) { return new ProcessPage(context); });
    open.page->showRecord({"process_step", "f-1"});
    CHECK(childNamed<RecordPanel>(*open.page, "recordPanel")->record().key == "f-1");
    auto* reading = childNamed<ReadingView>(*open.page, "processReading");
    CHECK(reading->currentRecord().key == "f-1");
    reading->copy();
    CHECK(QApplication::clipboard()->text().contains("eind december 2024"));
    QTest::mouseClick(childNamed<QPushButton>(*open.page, "addStep"), Qt::LeftButton);
    CHECK(open.content().of<ProcessStep>().size() == 2);
}

} // namespace tst_recordsview
