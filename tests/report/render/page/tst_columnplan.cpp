#include "support/testsupport.h"

#include "report/render/page/columnplan.h"

using namespace ks;

namespace tst_columnplan {

TEST_CASE("columns get what their longest word needs, then what they can use, by weight") {
    CHECK(columnWidths({{10, 20, 1}, {10, 20, 1}}, 30) == QList<qreal>{15, 15});
    // The first is content with 12, so the second gets the rest of its wish.
    CHECK(columnWidths({{10, 12, 1}, {10, 40, 1}}, 40) == QList<qreal>{12, 28});
    // Three parts to one of the 20 that are left.
    CHECK(columnWidths({{10, 100, 3}, {10, 100, 1}}, 40) == QList<qreal>{25, 15});
}

TEST_CASE("a column that lacks little for one line gets it before the long ones share") {
    // 5 is less than 8 % of 100; by weight alone the first would get 1 of the 80 that are left.
    CHECK(columnWidths({{10, 15, 1, 15}, {10, 500, 79, 500}}, 100) == QList<qreal>{15, 85});
}

TEST_CASE("what nobody needs is shared by weight, so that a table fills its width") {
    CHECK(columnWidths({{10, 10, 1}, {10, 10, 3}}, 60) == QList<qreal>{20, 40});
}

TEST_CASE("with too little room all columns shrink alike") {
    CHECK(columnWidths({{40, 50, 1}, {80, 90, 1}}, 60) == QList<qreal>{20, 40});
}

} // namespace tst_columnplan
