#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "drawing/matrixpicture.h"
#include "drawing/matrixscene.h"

#include <QPainter>

#include <random>
#include <set>

using namespace ks;
using namespace ks::test;

namespace tst_matrixpicture {
namespace {

/// Ten units a letter, lines of twenty.
BarMetrics simpleMetrics() {
    return {[](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); }, 20};
}

MatrixEntry entry(int number, std::optional<int> importance, std::optional<int> urgency) {
    return {QStringLiteral("r%1").arg(number), QString::number(number),
            QStringLiteral("Meer doen nummer %1").arg(number), importance, urgency};
}

MatrixScene scene(const QList<MatrixEntry>& entries) {
    MatrixScene made;
    made.entries = entries;
    made.importance.caption = "Importance";
    made.urgency.caption = "Urgency";
    made.trayCaption = "Not rated";
    return made;
}

/// Seven as a group would rate them.
MatrixScene seven() {
    return scene({entry(1, 5000, 5000), entry(2, 4000, 5000), entry(3, 4000, 3000), entry(4, 2000, 1000),
                  entry(5, 3000, 4000), entry(6, 5000, 2000), entry(7, 4000, 3000)});
}

/// `spread`: figures between the steps too, as means of votes are.
MatrixScene randomScene(unsigned seed, int size, bool spread) {
    std::mt19937 dice(seed);
    const auto within = [&](int from, int to) { return std::uniform_int_distribution<int>(from, to)(dice); };
    QList<MatrixEntry> entries;
    for (int i = 1; i <= size; ++i) {
        const int importance = spread ? 1000 + within(0, 12) * 4000 / 12 : 1000 * within(1, 5);
        const int urgency = 1000 * within(1, 5);
        const bool open = within(0, 9) == 0;
        entries.append(entry(i, importance, open ? std::nullopt : std::optional(urgency)));
    }
    return scene(entries);
}

/// What overlaps or sticks out, in words; empty when all is well.
QStringList faults(const MatrixGeometry& found, const MatrixScene& scene) {
    QStringList slips;
    for (qsizetype i = 0; i < found.labels.size(); ++i) {
        const QString name = scene.entries[i].mark;
        const QRectF& area = found.labels[i].area;
        if (area.isEmpty() || !(scene.entries[i].rated() ? found.plot : found.tray).contains(area))
            slips.append(name + " sticks out");
        if (!area.contains(found.labels[i].badge) ||
            (!found.labels[i].text.isNull() && !area.contains(found.labels[i].text)))
            slips.append(name + " leaves its label");
        for (qsizetype j = i + 1; j < found.labels.size(); ++j) {
            if (area.intersects(found.labels[j].area))
                slips.append(name + " over " + scene.entries[j].mark);
        }
    }
    for (const MatrixGroup& group : found.groups) {
        const QString name = scene.entries[group.entries.first()].mark;
        for (qsizetype i = 0; i < found.labels.size(); ++i) {
            if (group.dot && scene.entries[i].rated() && found.labels[i].area.contains(group.point))
                slips.append(scene.entries[i].mark + " over the point of " + name);
        }
        const QPointF nearest(std::clamp(group.point.x(), group.area.left(), group.area.right()),
                              std::clamp(group.point.y(), group.area.top(), group.area.bottom()));
        const qreal away = QLineF(group.point, nearest).length();
        if (!group.dot && QLineF(group.point, group.area.center()).length() > 0.01)
            slips.append(name + " is not where it belongs");
        if (group.dot && group.leader.isNull())
            slips.append(name + " is away without a line");
        if (group.dot && away < 11.99) // 0,6 of a line
            slips.append(name + " hides its own point");
        if (!group.leader.isNull() && (group.leader.p1() != group.point || group.leader.p2() != nearest))
            slips.append(name + " has a line to somewhere else");
    }
    for (qsizetype i = 0; i < found.key.size(); ++i) {
        for (qsizetype j = i + 1; j < found.key.size(); ++j) {
            if (found.key[i].area.intersects(found.key[j].area))
                slips.append(scene.entries[i].mark + " over another in the key");
        }
    }
    return slips;
}

/// How many points of others the line of a group leads over.
int pointsOn(const MatrixGroup& group, const MatrixGeometry& found) {
    int points = 0;
    for (const MatrixGroup& other : found.groups) {
        if (!other.dot || other.point == group.point || group.leader.isNull())
            continue;
        for (int i = 0; i <= 100; ++i) {
            if (QLineF(group.leader.pointAt(i / 100.0), other.point).length() < 3) {
                ++points;
                break;
            }
        }
    }
    return points;
}

} // namespace

TEST_CASE("a rating stands in the middle of its field and the first and last have as much room as the others") {
    const MatrixScene one = scene({entry(1, 3000, 3000)});
    const MatrixGeometry found = matrixGeometry(one, {600, 500}, simpleMetrics());
    // From 0,5 to 5,5: a fifth of the plot for each value.
    CHECK(matrixPoint(one, found, {3000, 3000}) == found.plot.center());
    CHECK(matrixPoint(one, found, {1000, 1000}).x() == Approx(found.plot.left() + found.plot.width() / 10));
    CHECK(matrixPoint(one, found, {1000, 1000}).y() == Approx(found.plot.bottom() - found.plot.height() / 10));
    CHECK(matrixPoint(one, found, {5000, 1000}).y() == Approx(found.plot.top() + found.plot.height() / 10));
    CHECK(matrixPoint(one, found, {1000, 3250}).x() == Approx(found.plot.left() + found.plot.width() * 0.55));
    CHECK(found.tray.isNull());
    CHECK(found.usedHeight <= 500);
    CHECK(found.importanceTicks.size() == 5);
    CHECK(found.urgencyTicks.last().text == "5");
    CHECK(found.grid.size() == 8);
}

TEST_CASE("a place in the plot gives the nearest rating on a step") {
    MatrixScene one = scene({entry(1, 3000, 3000)});
    const MatrixGeometry found = matrixGeometry(one, {600, 500}, simpleMetrics());
    for (const int importance : {1000, 2000, 5000}) {
        for (const int urgency : {1000, 4000, 5000})
            CHECK(matrixRating(one, found, matrixPoint(one, found, {importance, urgency})) ==
                  MatrixRating{importance, urgency});
    }
    CHECK(matrixRating(one, found, matrixPoint(one, found, {3400, 3600})) == MatrixRating{3000, 4000});
    CHECK(matrixRating(one, found, found.plot.topLeft()) == MatrixRating{5000, 1000});
    CHECK(matrixRating(one, found, found.plot.bottomRight() + QPointF(1, 0)) == std::nullopt);
    one.urgency.step = 500;
    CHECK(matrixRating(one, found, matrixPoint(one, found, {3400, 3400})) == MatrixRating{3000, 3500});
}

TEST_CASE("seven recommendations carry their titles at their points") {
    const MatrixScene few = seven();
    const MatrixGeometry found = matrixGeometry(few, {900, 600}, simpleMetrics());
    CHECK(found.titles);
    CHECK(found.key.isEmpty());
    CHECK(faults(found, few) == QStringList());
    CHECK(found.labels[0].lines.join(' ') == "Meer doen nummer 1");
    CHECK(found.groups.size() == 6); // 3 and 7 stand together
    CHECK(found.groups[2].entries == QList<int>{2, 6});
    CHECK(found.labels[6].area.top() > found.labels[2].area.bottom());
    CHECK(found.entryAt(found.labels[4].badge.center()) == 4);
    CHECK(found.entryAt(found.plot.bottomLeft()) == -1);
    CHECK(found.usedHeight <= 600);
}

TEST_CASE("sixty recommendations show their numbers and the titles stand in the key below") {
    for (const bool spread : {false, true}) {
        const MatrixScene many = randomScene(1, 60, spread);
        const MatrixGeometry found = matrixGeometry(many, {1000, 1000}, simpleMetrics());
        CHECK_FALSE(found.titles);
        CHECK(faults(found, many) == QStringList());
        REQUIRE(found.key.size() == 60);
        CHECK(found.key[0].area.top() > found.plot.bottom());
        CHECK(found.key[59].lines.join(' ') == "Meer doen nummer 60");
        CHECK(found.key.last().area.bottom() <= found.usedHeight);
        MatrixScene bare = many;
        bare.withKey = false;
        CHECK(matrixGeometry(bare, {1000, 600}, simpleMetrics()).key.isEmpty());
    }
}

TEST_CASE("what is not rated stands in the tray and one figure alone is no rating") {
    MatrixScene mixed = scene({entry(1, {}, {}), entry(2, 4000, {}), entry(3, {}, 2000), entry(4, 1000, 1000)});
    const MatrixGeometry found = matrixGeometry(mixed, {900, 500}, simpleMetrics());
    CHECK(found.trayHeading.text == "Not rated");
    CHECK(found.groups.size() == 1);
    CHECK(found.tray.left() > found.plot.right());
    CHECK(faults(found, mixed) == QStringList());
    mixed.entries = {entry(4, 1000, 1000)};
    CHECK(matrixGeometry(mixed, {900, 500}, simpleMetrics()).tray.isNull());
    mixed.keepTray = true;
    CHECK_FALSE(matrixGeometry(mixed, {900, 500}, simpleMetrics()).tray.isNull());
    QList<MatrixEntry> open;
    for (int i = 1; i <= 60; ++i)
        open.append(entry(i, {}, {}));
    CHECK(faults(matrixGeometry(scene(open), {900, 500}, simpleMetrics()), scene(open)) == QStringList());
}

TEST_CASE("sixty of one rating stand together in rows") {
    QList<MatrixEntry> same;
    for (int i = 1; i <= 60; ++i)
        same.append(entry(i, 3000, 3000));
    const MatrixGeometry found = matrixGeometry(scene(same), {900, 700}, simpleMetrics());
    CHECK(found.groups.size() == 1);
    CHECK_FALSE(found.groups.first().dot); // around their point
    CHECK(faults(found, scene(same)) == QStringList());
}

TEST_CASE("no label overlaps another or leaves the area in random sets of any size and room") {
    int moved = 0;
    int crossed = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const int size = 1 + static_cast<int>(seed) % 60;
        const MatrixScene random = randomScene(seed, size, seed % 2 == 0);
        const QSizeF room = QList<QSizeF>{{420, 300}, {800, 500}, {1300, 800}, {700, 1000}}[seed % 4];
        const MatrixGeometry found = matrixGeometry(random, room, simpleMetrics());
        INFO("seed " << seed);
        CHECK(faults(found, random) == QStringList());
        for (const MatrixGroup& each : found.groups) {
            moved += each.leader.isNull() ? 0 : 1;
            crossed += pointsOn(each, found);
        }
    }
    CHECK(moved > 100);          // the sets are as crowded as they are meant to be
    CHECK(crossed * 20 < moved); // where it can be helped
}

TEST_CASE("labels that overlap or stand away without a line are noticed (planted)") {
    const MatrixScene few = seven();
    const MatrixGeometry good = matrixGeometry(few, {900, 600}, simpleMetrics());
    MatrixGeometry bad = good;
    bad.labels[0].area = bad.labels[1].area;
    CHECK(faults(bad, few).contains("1 over 2"));
    bad = good;
    bad.labels[3].area.moveLeft(880);
    CHECK(faults(bad, few).contains("4 sticks out"));
    bad = good;
    bad.groups[3].leader = {};
    CHECK(faults(bad, few).contains("4 is away without a line"));
    bad = good;
    bad.groups[3].area.moveCenter(bad.groups[3].point);
    CHECK(faults(bad, few).contains("4 hides its own point"));
    bad = good;
    bad.groups[3].leader = QLineF(0, 0, 1, 1);
    CHECK(faults(bad, few).contains("4 has a line to somewhere else"));
    bad = good;
    bad.labels[0].area.moveCenter(bad.groups[1].point);
    CHECK(faults(bad, few).contains("1 over the point of 2"));
}

TEST_CASE("the picture holds every number and title once and only what paper allows") {
    for (const MatrixScene& each : {seven(), randomScene(4, 60, true)}) {
        RecordingDevice device(QSize(1000, 900));
        QPainter painter(&device);
        paintMatrixIn(painter, QRectF(20, 20, 960, 860), each, ChartInk::onPaper());
        painter.end();
        CHECK(device.offences.isEmpty());
        const QString all = device.texts.join(' ');
        for (const MatrixEntry& entry : each.entries)
            CHECK(all.contains("nummer " + entry.mark));
        CHECK(device.texts.contains("Importance"));
        CHECK(device.texts.contains("Urgency"));
    }
}

TEST_CASE("a scene without entries shows its empty fields") {
    const MatrixGeometry found = matrixGeometry(scene({}), {600, 400}, simpleMetrics());
    CHECK(found.labels.isEmpty());
    CHECK(found.plot.isValid());
    CHECK(found.entryAt({300, 200}) == -1);
}

TEST_CASE("candidates come into the matrix with their number or a letter and their ratings") {
    QList<PriorityCandidate> candidates(30);
    candidates[0].number = 6;
    candidates[0].title = "Beter data en monitoring";
    candidates[0].importance.votes = {{CityId("gent"), 4000}, {CityId("genk"), 5000}};
    candidates[0].urgency.agreed = 2000;
    PriorityRule rule = standardRule();
    rule.of(Criterion::Urgency).step = 500;
    const MatrixScene found = matrixScene(candidates, rule);
    CHECK(found.entries[0] == MatrixEntry{"", "6", "Beter data en monitoring", 4500, 2000});
    CHECK(found.entries[1].mark == "a");
    CHECK_FALSE(found.entries[1].rated());
    CHECK(found.entries[26].mark == "z");
    CHECK(found.entries[27].mark == "aa");
    CHECK(found.urgency.step == 500);
    CHECK(found.importance.step == 1000);
}

TEST_CASE("a room that is narrower than its labels gets a matrix all the same, whatever its height") {
    // As before a window is laid out. No height is enough for labels side by side; the matrix ends, and is whole.
    for (const qreal width : {0.0, 30.0, 120.0}) {
        MatrixScene narrow = seven();
        narrow.entries.append(entry(8, std::nullopt, 2000));
        narrow.keepTray = true;
        const MatrixGeometry found = matrixGeometry(narrow, {width, 20}, simpleMetrics());
        CHECK(found.usedHeight > 0);
        CHECK(found.usedHeight < 20 * 10 * 10);
        CHECK(found.labels.size() == 8);
        CHECK_FALSE(found.labels.first().badge.isEmpty());
    }
}

} // namespace tst_matrixpicture
