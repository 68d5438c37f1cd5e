// Case H02: what a screen reader gets from the heatmap.
#include "charts/viewfixture.h"

#include "charts/levellegend.h"

#include <QAccessible>

using namespace ks;
using test::ViewFixture;

namespace tst_heatmapaccessibility {
namespace {

QString nameOf(QAccessibleInterface* item) {
    return item ? item->text(QAccessible::Name) : QStringLiteral("nothing");
}

} // namespace

TEST_CASE("each cell announces city, theme and the score in words; figures announce themselves (H02)") {
    ViewFixture f;
    QAccessibleInterface* body = QAccessible::queryAccessibleInterface(&f.view.body());
    REQUIRE(body);
    REQUIRE(body->tableInterface());
    CHECK(body->text(QAccessible::Name) == "Scores of the cities per theme");
    CHECK(nameOf(body->tableInterface()->cellAt(3, 0)) == "Gent, Strategie, between 3 and 4");
    CHECK(nameOf(body->tableInterface()->cellAt(12, 7)) ==
          "Turnhout, Communicatie & participatie, handed in, without a level");
    QAccessibleInterface* figures = QAccessible::queryAccessibleInterface(&f.view.figures());
    REQUIRE(figures);
    REQUIRE(figures->tableInterface());
    CHECK(nameOf(figures->tableInterface()->cellAt(0, 2)) == "Global score, Monitoring, open, not decided yet");
    CHECK(nameOf(figures->tableInterface()->cellAt(1, 2)).startsWith("Median, Monitoring, median 2,75 of 12 score"));
}

TEST_CASE("transposed the cells still say which city and which theme (H02)") {
    ViewFixture f;
    GridArrangement arrangement;
    arrangement.transposed = true;
    f.view.setArrangement(arrangement);
    QAccessibleInterface* body = QAccessible::queryAccessibleInterface(&f.view.body());
    REQUIRE(body);
    CHECK(nameOf(body->tableInterface()->cellAt(0, 3)) == "Gent, Strategie, between 3 and 4");
}

TEST_CASE("the legend is read out entry by entry and wraps with its width") {
    LevelLegend legend;
    legend.setEntries(legendEntries(test::reportModel().levels, {ScoreKind::Unscored}));
    CHECK(legend.accessibleName() == "Legend");
    CHECK(legend.accessibleDescription().startsWith("1: Niet matuur; 2: Ad hoc"));
    CHECK(legend.accessibleDescription().endsWith(QString::fromUtf8("–: Handed in, without a level")));
    CHECK(legend.heightForWidth(2000) < legend.heightForWidth(400));
    CHECK(legend.heightForWidth(400) < legend.heightForWidth(150));
}

} // namespace tst_heatmapaccessibility
