#include "widgets/records/recordfixture.h"

#include "session/commands.h"
#include "widgets/look/appearance.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/searchpanel.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace ks;
using namespace ks::test;

namespace tst_searchbox {
namespace {

/// A window with a search box in a bar, and something else that takes the keyboard.
struct BoxFixture : RecordFixture {
    BoxFixture() {
        auto* column = new QVBoxLayout(&window);
        auto* bar = new QWidget(&window);
        auto* line = new QVBoxLayout(bar);
        box = new SearchBox(*session, navigator, bar);
        line->addWidget(box);
        column->addWidget(bar);
        other = new QPushButton(QStringLiteral("Other"), &window);
        column->addWidget(other);
        column->addStretch(1);
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        other->setFocus();
        field = childNamed<QLineEdit>(window, "search");
        QTest::qWait(0);
    }

    void type(const char* text) {
        box->start();
        field->clear();
        QTest::keyClicks(field, QString::fromUtf8(text));
    }
    bool isOpen() const {
        const auto* panel = window.findChild<SearchPanel*>();
        return panel && panel->isVisible();
    }
    QListView& hits() const { return window.findChild<SearchPanel*>()->hits(); }
    QString summary() const { return childNamed<QLabel>(window, "searchSummary")->text(); }
    QString current() const { return hits().currentIndex().data().toString(); }

    QWidget window;
    SearchBox* box = nullptr;
    QPushButton* other = nullptr;
    QLineEdit* field = nullptr;
};

} // namespace

TEST_CASE("what is typed shows its hits at once under the field, with their number") {
    BoxFixture fixture;
    CHECK_FALSE(fixture.isOpen());
    fixture.type("dashb");
    REQUIRE(fixture.isOpen());
    CHECK(fixture.summary() == "4 hits");
    CHECK(fixture.field->accessibleDescription() == "4 hits");
    CHECK(fixture.hits().model()->rowCount() == 8);
    const QWidget& panel = *fixture.window.findChild<SearchPanel*>();
    CHECK(panel.y() >= fixture.field->mapTo(&fixture.window, QPoint(0, fixture.field->height())).y());
    CHECK(panel.geometry().bottom() < fixture.window.height());
    CHECK(panel.height() < 300); // no larger than two hits ask for
    QTest::keyClick(fixture.field, Qt::Key_Backspace);
    CHECK(fixture.isOpen());
    fixture.field->clear();
    CHECK_FALSE(fixture.isOpen());
}

TEST_CASE("one letter and nothing found are told in words") {
    BoxFixture fixture;
    fixture.type("x");
    CHECK(fixture.isOpen());
    CHECK(fixture.summary().startsWith("Type two letters or more"));
    CHECK_FALSE(fixture.hits().isVisible());
    fixture.type("bijenkorf");
    CHECK(fixture.summary().startsWith("Nothing found."));
    CHECK_FALSE(fixture.hits().isVisible());
    fixture.type("datagedreven");
    CHECK(fixture.summary() == "6 hits");
    CHECK(fixture.hits().isVisible());
}

TEST_CASE("arrows go through the hits past headings, and Enter leads to the place") {
    BoxFixture fixture;
    fixture.type("dashb");
    QTest::keyClick(fixture.field, Qt::Key_Down);
    CHECK(fixture.hits().hasFocus());
    CHECK(fixture.current() == "Dashboard");
    QTest::keyClick(&fixture.hits(), Qt::Key_Down);
    CHECK(fixture.current() == "2. Datagedreven beleid");
    QTest::keyClick(&fixture.hits(), Qt::Key_Up);
    CHECK(fixture.current() == "Dashboard");
    QTest::keyClick(&fixture.hits(), Qt::Key_Up);
    CHECK(fixture.field->hasFocus());
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QTest::keyClick(&fixture.hits(), Qt::Key_Down);
    QTest::keyClick(&fixture.hits(), Qt::Key_Return);
    CHECK(fixture.navigator.records == QList<RowRef>{{"work_package", "w-1"}});
    CHECK_FALSE(fixture.isOpen());
}

TEST_CASE("Enter in the field leads to the first hit; with none it stays") {
    BoxFixture fixture;
    fixture.type("dashb");
    QTest::keyClick(fixture.field, Qt::Key_Return);
    CHECK(fixture.navigator.records == QList<RowRef>{{"good_practice", "g-2"}});
    CHECK_FALSE(fixture.isOpen());
    CHECK(fixture.other->hasFocus()); // this navigator takes it nowhere else
    fixture.type("bijenkorf");
    QTest::keyClick(fixture.field, Qt::Key_Return);
    CHECK(fixture.isOpen());
    CHECK(fixture.navigator.records.size() == 1);
}

TEST_CASE("a hit is chosen with the mouse, and the line for more shows the rest") {
    BoxFixture fixture;
    fixture.type("gent");
    QListView& hits = fixture.hits();
    int more = -1;
    for (int row = 0; row < hits.model()->rowCount(); ++row) {
        if (hits.model()->index(row, 0).data().toString() == "Show 3 more")
            more = row;
    }
    REQUIRE(more > 0);
    const auto click = [&](int row) {
        hits.scrollTo(hits.model()->index(row, 0));
        QTest::mouseClick(hits.viewport(), Qt::LeftButton, {}, hits.visualRect(hits.model()->index(row, 0)).center());
    };
    const int rows = hits.model()->rowCount();
    click(more);
    CHECK(hits.model()->rowCount() == rows + 2);
    CHECK(fixture.isOpen());
    CHECK(fixture.current() == "Gent, Middelen");
    click(more);
    REQUIRE(fixture.navigator.cells.size() == 1);
    CHECK(fixture.navigator.cells[0].second == ThemeId(QStringLiteral("middelen")));
    CHECK_FALSE(fixture.isOpen());
}

TEST_CASE("Escape leaves from field and hits, and the keyboard goes back; the words stay for the next time") {
    BoxFixture fixture;
    fixture.type("dashb");
    QTest::keyClick(fixture.field, Qt::Key_Escape);
    CHECK_FALSE(fixture.isOpen());
    CHECK(fixture.other->hasFocus());
    fixture.box->start();
    CHECK(fixture.field->selectedText() == "dashb");
    CHECK(fixture.isOpen());
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QTest::keyClick(&fixture.hits(), Qt::Key_Escape);
    CHECK_FALSE(fixture.isOpen());
    CHECK(fixture.other->hasFocus());
}

TEST_CASE("letters typed among the hits go on with the words") {
    BoxFixture fixture;
    fixture.type("dash");
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QTest::keyClick(&fixture.hits(), 'b');
    CHECK(fixture.field->hasFocus());
    CHECK(fixture.field->text() == "dashb");
    QTest::keyClick(fixture.field, Qt::Key_Down);
    QTest::keyClick(&fixture.hits(), Qt::Key_Backspace);
    CHECK(fixture.field->text() == "dash");
}

TEST_CASE("going elsewhere closes the hits") {
    BoxFixture fixture;
    fixture.type("dashb");
    REQUIRE(fixture.isOpen());
    QTest::mouseClick(fixture.other, Qt::LeftButton);
    fixture.other->setFocus();
    CHECK_FALSE(fixture.isOpen());
    fixture.field->setFocus();
    CHECK(fixture.isOpen());
}

TEST_CASE("hits follow an edit while they are shown") {
    BoxFixture fixture;
    fixture.type("gent, middelen");
    const QString before = fixture.hits().model()->index(1, 0).data(SearchExcerptRole).toString();
    const Workspace& workspace = fixture.session->workspace();
    const ScoreKey cell = workspace.cell(CityId(QStringLiteral("gent")), ThemeId(QStringLiteral("middelen")));
    REQUIRE(fixture.session->apply(*setScore(workspace, cell, *Score::exact(Quarters{20}), "test")).ok());
    CHECK(before == "3");
    CHECK(fixture.hits().model()->index(1, 0).data(SearchExcerptRole).toString() == "5");
}

TEST_CASE("matches are painted in the accent, and hits say what they are to a screen reader") {
    BoxFixture fixture;
    fixture.type("dashb");
    const QColor mark = accent(fixture.window.palette());
    const auto painted = [&] {
        const QImage image = fixture.hits().viewport()->grab().toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == mark ? 1 : 0;
        }
        return pixels;
    };
    CHECK(painted() > 20);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&fixture.hits());
    CHECK(list->text(QAccessible::Name) == "Search results");
    REQUIRE(list->childCount() == 8);
    CHECK(list->child(1)->text(QAccessible::Name).startsWith("Dashboard, "));
    CHECK(list->child(1)->text(QAccessible::Name).endsWith(", Good practices"));
    CHECK(QAccessible::queryAccessibleInterface(fixture.field)->text(QAccessible::Name) == "Search in everything");
}

} // namespace tst_searchbox
