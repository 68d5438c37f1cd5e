// The page from score to action: the chain walked by keys, both ways, and where it is broken.
#include "widgets/trace/tracepage.h"

#include "widgets/records/recordfixture.h"

#include "widgets/look/plaintable.h"
#include "widgets/shell/findingslist.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_tracepage {
namespace {

enum Stage { Cells, Points, Recommendations, Packages, Targets };

/// One of everything about the strategy of Ghent, linked from the cell to the target.
struct Trace : RecordFixture {
    explicit Trace(bool readOnly = false) : RecordFixture(readOnly), page(context()) {
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    PlainTable& stage(Stage stage) const {
        return *childNamed<PlainTable>(page, QStringLiteral("traceStage%1").arg(static_cast<int>(stage)).toUtf8());
    }
    QStringList lines(Stage which) const {
        QStringList lines;
        for (int row = 0; row < stage(which).rowCount(); ++row)
            lines.append(stage(which).item(row, 0)->text());
        return lines;
    }
    /// By arrows, until the line that starts so is the chosen one.
    void walkTo(Stage which, const QString& start) const {
        PlainTable& table = stage(which);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < table.rowCount(); ++step) {
            if (table.currentItem() && table.currentItem()->text().startsWith(start))
                return;
            QTest::keyClick(&table, Qt::Key_Down);
        }
        INFO((start + " is not among " + lines(which).join(QChar(10))).toStdString());
        REQUIRE(table.currentItem());
        REQUIRE(table.currentItem()->text().startsWith(start));
    }
    TracePage page;
};

} // namespace

TEST_CASE("Tab comes to what can follow from a cell before the columns that stand below it") {
    Trace open;
    childNamed<QCheckBox>(open.page, "traceLow")->setChecked(false);
    open.walkTo(Cells, "Gent, Strategie");
    QApplication::processEvents(); // the buttons of before go
    REQUIRE_FALSE(open.page.findChildren<QPushButton*>(QRegularExpression("^followUp-")).isEmpty());
    CHECK(stepsBack(open.page) == QStringList());
    open.walkTo(Recommendations, "1. Meer afstemming");
    QApplication::processEvents();
    CHECK(stepsBack(open.page) == QStringList());
}

TEST_CASE("with large letters the columns keep room for their words, and what does not fit is scrolled to") {
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large); // before the page is built, as where the system has it so
    RecordFixture shared;
    auto* page = new TracePage(shared.context());
    page->resize(1000, 600);
    page->show();
    QApplication::processEvents();
    for (int column = 0; column < 5; ++column) {
        CAPTURE(column);
        auto& table = *childNamed<PlainTable>(*page, QStringLiteral("traceStage%1").arg(column).toUtf8());
        CHECK(table.viewport()->width() >= table.fontMetrics().averageCharWidth() * 14);
        CHECK(table.columnWidth(0) <= table.viewport()->width() + table.horizontalScrollBar()->maximum());
        const QString heading = table.horizontalHeaderItem(0)->text();
        for (const QString& line : heading.split('\n'))
            CHECK(table.horizontalHeader()->fontMetrics().horizontalAdvance(line) < table.columnWidth(0));
    }
    delete page;
    QApplication::setFont(usual);
}

TEST_CASE("from a cell the arrows lead to the target, and from the target back to the cell") {
    Trace open;
    auto* low = childNamed<QCheckBox>(open.page, "traceLow");
    low->setFocus();
    QTest::keyClick(low, Qt::Key_Space);
    REQUIRE_FALSE(low->isChecked());
    REQUIRE(open.lines(Cells).size() == 13 * 8 + 8); // each city and theme, and each theme of all cities
    open.walkTo(Cells, "Gent, Strategie");
    CHECK(open.lines(Points) == QStringList{"Gent, Strategie: Meer afstemming."});
    CHECK(open.lines(Recommendations) == QStringList{"1. Meer afstemming"});
    REQUIRE(open.lines(Packages).size() == 1);
    CHECK(open.lines(Packages).first().startsWith("2. Datagedreven beleid"));
    REQUIRE(open.lines(Targets).size() == 1);
    CHECK(open.lines(Targets).first().endsWith("tegen 2030"));

    open.walkTo(Targets, "Gent, Strategie");
    QTest::keyClick(&open.stage(Targets), Qt::Key_Space);
    CHECK(open.stage(Targets).selectedItems().size() == 1);
    CHECK(open.lines(Packages).size() == 1);
    CHECK(open.lines(Recommendations) == QStringList{"1. Meer afstemming"});
    CHECK(open.lines(Points) == QStringList{"Gent, Strategie: Meer afstemming."});
    const QStringList cells = open.lines(Cells);
    CHECK(std::any_of(cells.begin(), cells.end(),
                      [](const QString& each) { return each.startsWith("Gent, Strategie: "); }));
    CHECK(cells.size() < 13 * 8 + 8);

    QTest::keyClick(&open.stage(Targets), Qt::Key_Return);
    REQUIRE(open.navigator.records.size() == 1);
    CHECK(open.navigator.records.first().entity == "target");
    open.walkTo(Cells, "Gent, Strategie");
    QTest::keyClick(&open.stage(Cells), Qt::Key_Return);
    REQUIRE(open.navigator.cells.size() == 1);
    CHECK(open.navigator.cells.first().first == CityId("gent"));
}

TEST_CASE("what follows is made from the chosen line with its link, and only where the file may be changed") {
    Trace open;
    CHECK(open.page.findChild<QPushButton*>("followUp-recommendation") == nullptr); // nothing is chosen
    open.walkTo(Points, "Gent, Strategie");
    QTest::keyClick(&open.stage(Points), Qt::Key_Space);
    childNamed<QPushButton>(open.page, "followUp-recommendation")->click();
    REQUIRE(open.navigator.edited.size() == 1);
    const auto* made = open.content().of<Recommendation>().find(RecommendationId(open.navigator.edited.first().key));
    REQUIRE(made);
    REQUIRE(made->answers.size() == 1);
    CHECK(made->answers.first().point == ImprovementPointId("v-1"));
    CHECK(made->themes == QList<ThemeId>{ThemeId("strategie")});
    CHECK(open.lines(Recommendations).size() == 2);
    REQUIRE(open.session->undo());
    CHECK(open.lines(Recommendations).size() == 1);

    Trace onlyRead(true);
    onlyRead.walkTo(Points, "Gent, Strategie");
    QTest::keyClick(&onlyRead.stage(Points), Qt::Key_Space);
    CHECK_FALSE(childNamed<QPushButton>(onlyRead.page, "followUp-recommendation")->isEnabled());
}

TEST_CASE("each line of where the chain is broken leads to what breaks it") {
    Trace open;
    childNamed<QTabBar>(open.page, "traceTabs")->setCurrentIndex(1);
    auto* gaps = childNamed<FindingsList>(open.page, "traceGaps");
    // One lead of the package is still to be decided, and another is no city or organisation that is known.
    REQUIRE(gaps->count() > 0);
    for (int row = 0; row < gaps->count(); ++row) {
        gaps->setFocus();
        gaps->setCurrentRow(row);
        const auto before = open.navigator.records.size() + open.navigator.cells.size() + open.navigator.pages.size();
        QTest::keyClick(gaps, Qt::Key_Return);
        INFO(gaps->item(row)->text().toStdString());
        CHECK(open.navigator.records.size() + open.navigator.cells.size() + open.navigator.pages.size() == before + 1);
    }
    CHECK(open.navigator.records.contains(RowRef{"work_package", "w-1"}));
}

} // namespace tst_tracepage
