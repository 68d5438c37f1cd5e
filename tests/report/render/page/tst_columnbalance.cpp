#include "support/testsupport.h"

#include "report/render/page/columnbalance.h"

using namespace ks;

namespace tst_columnbalance {

TEST_CASE("lines are counted by the highest cell of each row, a paragraph at least one") {
    // 100 on lines of 46 (92 % of 50): three; 40 and 40: two.
    const TableTexts texts{{{{100}, {40, 40}}, {{10}, {}}}, 0};
    CHECK(linesAt(texts, {50, 50}) == 3 + 1);
    CHECK(linesAt(texts, {100, 50}) == 2 + 1);
}

TEST_CASE("width goes to the column that makes the table high") {
    const TableTexts texts{{{{30}, {300}}, {{20}, {250}}}, 0};
    const QList<qreal> widths = balancedWidths(texts, {100, 100}, {30, 30}, {true, true});
    CHECK(widths[0] + widths[1] == Approx(200));
    CHECK(widths[0] >= 30);
    CHECK(widths[0] < 60);
    CHECK(linesAt(texts, widths) < linesAt(texts, {100, 100}));
}

TEST_CASE("nothing moves without gain, below the least width, or from a column that is not to move") {
    const TableTexts even{{{{50}, {50}}}, 0};
    CHECK(balancedWidths(even, {100, 100}, {10, 10}, {true, true}) == QList<qreal>{100, 100});
    const TableTexts high{{{{30}, {300}}}, 0};
    CHECK(balancedWidths(high, {100, 100}, {100, 10}, {true, true}) == QList<qreal>{100, 100});
    CHECK(balancedWidths(high, {100, 100}, {10, 10}, {false, true}) == QList<qreal>{100, 100});
}

} // namespace tst_columnbalance
