#include "support/testsupport.h"

#include "drawing/trendfigures.h"

using namespace ks;

namespace tst_trendfigures {
namespace {

BarMetrics simpleMetrics() {
    return {[](const QString& text) { return 7.0 * static_cast<qreal>(text.size()); }, 14};
}

} // namespace

TEST_CASE("figures of two lines close to one another stand over no other figure, no point and no line") {
    // Monitoring, Gent: the median 2,75 2,75 2,5 and a city 2–3 3,25 3,25.
    QList<TrendFigure> figures = {{"2,75", {100, 140}}, {"2,75", {300, 140}}, {"2,5", {500, 150}},
                                  {"2–3", {100, 150}},  {"3,25", {300, 120}}, {"3,25", {500, 120}}};
    const QList<QLineF> lines = {
        {100, 140, 300, 140}, {300, 140, 500, 150}, {100, 170, 100, 130}, {100, 150, 300, 120}, {300, 120, 500, 120}};
    const QRectF room(0, 0, 600, 300);
    placeTrendFigures(figures, lines, room, simpleMetrics());
    for (qsizetype i = 0; i < figures.size(); ++i) {
        INFO(figures[i].text.toStdString() << " at " << figures[i].point.x());
        CHECK(figures[i].area.height() == 14);
        CHECK(room.contains(figures[i].area));
        for (qsizetype j = 0; j < figures.size(); ++j) {
            CHECK_FALSE(figures[i].area.contains(figures[j].point));
            if (i != j)
                CHECK_FALSE(figures[i].area.intersects(figures[j].area));
        }
    }
}

TEST_CASE("where there is no room for every figure there is none") {
    QList<TrendFigure> figures = {{"2,75", {20, 10}}, {"2,5", {20, 12}}, {"3", {20, 14}}};
    placeTrendFigures(figures, {}, QRectF(0, 0, 40, 24), simpleMetrics());
    for (const TrendFigure& each : std::as_const(figures))
        CHECK(each.area.isNull());
}

} // namespace tst_trendfigures
