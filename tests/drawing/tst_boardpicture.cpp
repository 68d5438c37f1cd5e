#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "drawing/boardpicture.h"

#include <QPainter>

using namespace ks;
using namespace ks::test;

namespace tst_boardpicture {
namespace {

/// Ten units a letter, lines of twenty.
BarMetrics simpleMetrics() {
    return {[](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); }, 20};
}

BoardScene boardOf(int cards) {
    BoardScene scene;
    scene.columns = {"Priority 1", "Priority 2", "Open"};
    for (int i = 0; i < cards; ++i)
        scene.cards.append({QString::number(i),
                            QString::number(i + 1),
                            "Strategische partnerschappen voor allen",
                            {"Running", "Leads: Gent, Sint-Niklaas, Antwerpen"},
                            i % 3});
    return scene;
}

QStringList faults(const BoardGeometry& found, const BoardScene& scene, qreal width) {
    QStringList slips;
    for (int i = 0; i < scene.cards.size(); ++i) {
        const BoardPlace& place = found.cards[i];
        const QRectF& column = found.columns[scene.cards[i].column];
        if (!column.contains(place.area) || column.right() > width + 0.01 || column.bottom() > found.usedHeight + 0.01)
            slips.append(QStringLiteral("%1 leaves its column").arg(i));
        for (const BoardText& each : place.lines) {
            if (!place.area.contains(each.area) || simpleMetrics().width(each.text) > each.area.width() + 0.01)
                slips.append(QStringLiteral("%1 cuts off %2").arg(i).arg(each.text));
            if (each.area.intersects(place.badge))
                slips.append(QStringLiteral("%1 writes over its number").arg(i));
        }
        for (int j = i + 1; j < scene.cards.size(); ++j) {
            if (place.area.intersects(found.cards[j].area))
                slips.append(QStringLiteral("%1 over %2").arg(i).arg(j));
        }
    }
    return slips;
}

} // namespace

TEST_CASE("cards stand below the caption of their column with how many there are") {
    const BoardScene scene = boardOf(7);
    const BoardGeometry found = boardGeometry(scene, 920, simpleMetrics());
    REQUIRE(found.columns.size() == 3);
    CHECK(found.columns[1].left() == Approx(310)); // (920 - 2 · 10) / 3 = 300 and 10 between
    CHECK(found.columns[2].right() == Approx(920));
    CHECK(found.captions[0].text == "Priority 1 (3)");
    CHECK(found.captions[2].text == "Open (2)");
    CHECK(found.order == QList<int>{0, 3, 6, 1, 4, 2, 5});
    CHECK(found.cards[0].area.top() > found.captions[0].area.bottom());
    CHECK(found.cardAt(found.cards[4].area.center()) == 4);
    CHECK(found.columnAt(QPointF(400, found.usedHeight - 1)) == 1);
    CHECK(found.columnAt(QPointF(400, found.usedHeight + 100)) == 1); // they go on below
    CHECK(found.columnAt(QPointF(305, 10)) == -1);
    CHECK(found.cardAt(QPointF(400, found.usedHeight - 1)) == -1);
    CHECK(faults(found, scene, 920) == QStringList());
    // Three have no room beside each other: two and the third below them, each as wide as the longest word needs,
    // which is 150 for "partnerschappen", 30 for the number before it and 32 around both.
    const BoardGeometry narrow = boardGeometry(scene, 434, simpleMetrics());
    CHECK(narrow.columns[1].left() == Approx(222));
    CHECK(boardGeometry(scene, 433, simpleMetrics()).columns[1].left() == 0);
    QStringList lines;
    for (const BoardText& each : narrow.cards[0].lines)
        lines.append(each.text);
    CHECK(lines.contains("partnerschappen"));
    CHECK(narrow.columns[2].left() == 0);
    CHECK(narrow.columns[2].top() > narrow.columns[0].bottom());
    CHECK(narrow.columnAt(narrow.cards[2].area.center()) == 2);
    QString title;
    for (const BoardText& each : found.cards[0].lines)
        title += each.quiet ? QString() : each.text + ' ';
    CHECK(title == "Strategische partnerschappen voor allen ");
}

TEST_CASE("no card overlaps another or cuts a text off at any width") {
    for (const int cards : {0, 7, 60}) {
        for (const int width : {300, 500, 920, 1600}) {
            INFO(cards << " cards, " << width << " wide");
            const BoardScene scene = boardOf(cards);
            CHECK(faults(boardGeometry(scene, width, simpleMetrics()), scene, width) == QStringList());
        }
    }
    const BoardScene scene = boardOf(7);
    BoardGeometry bad = boardGeometry(scene, 920, simpleMetrics());
    bad.cards[3].area.moveTo(bad.cards[0].area.topLeft());
    CHECK(faults(bad, scene, 920).contains("0 over 3")); // planted
    bad.cards[1].lines[0].area.setWidth(10);
    CHECK(faults(bad, scene, 920).size() > 1);
}

TEST_CASE("the picture of a board holds every text and only what paper allows") {
    const BoardScene scene = boardOf(4);
    RecordingDevice device(QSize(900, 700));
    QPainter painter(&device);
    const BoardGeometry found = boardGeometry(scene, 900, metricsOf(painter.font(), &device));
    paintBoard(painter, found, scene, ChartInk::onPaper(), {1, QColor(Qt::red), 2});
    painter.end();
    CHECK(device.offences.isEmpty());
    CHECK(device.texts.contains("Priority 1 (2)"));
    CHECK(device.texts.join(' ').count("Running") == 4);
    CHECK(device.texts.contains("4"));
}

} // namespace tst_boardpicture
