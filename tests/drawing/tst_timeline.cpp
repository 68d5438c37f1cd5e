#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "drawing/contrast.h"
#include "drawing/heatmappicture.h"
#include "drawing/timeline.h"

#include <QImage>
#include <QPainter>

using namespace ks;

namespace tst_timeline {
namespace {

const QLocale dutch(QStringLiteral("nl_BE"));
const QLocale english(QStringLiteral("en_GB"));

/// Ten units a letter in titles, five in small print; lines of twenty and ten.
TimelineMetrics simpleMetrics() {
    return {[](const QString& text) { return 10.0 * static_cast<qreal>(text.size()); },
            [](const QString& text) { return 5.0 * static_cast<qreal>(text.size()); }, 20, 10};
}

TimelineStep step(TimelineKind kind, const char* title, QDate from, QDate to = {},
                  TimelinePrecision precision = TimelinePrecision::Day) {
    return {QString::fromUtf8(title), QString::fromUtf8(title), "when", from, to, precision, kind, false};
}
TimelineStep event(const char* title, QDate day) {
    return step(TimelineKind::Event, title, day);
}
TimelineStep phase(const char* title, QDate from, QDate to) {
    return step(TimelineKind::Phase, title, from, to);
}

/// Fourteen steps, most of them within a year, some on the same day, some in doubt.
QList<TimelineStep> crowded() {
    using enum TimelineKind;
    using enum TimelinePrecision;
    QList<TimelineStep> steps = {
        event("First meeting", {2022, 5, 31}),
        step(Phase, "Start of the programme", {2023, 1, 1}, {}, Year),
        step(Phase, "Interviews with directors", {2023, 1, 1}, {}, Year),
        step(Phase, "Reading of documents", {2024, 9, 1}, {2024, 11, 1}, Season),
        step(Event, "Discussion and validation", {2024, 12, 1}, {}, Month),
        event("Workshop on recommendations", {2024, 12, 6}),
        event("Another workshop that day", {2024, 12, 6}),
        event("Second workshop", {2025, 2, 7}),
        event("Discussion with the steering group", {2025, 5, 16}),
        step(ReportStage, "Draft", {2025, 5, 8}),
        step(ReportStage, "Validated by the steering group", {2025, 5, 16}),
        step(ReportStage, "Final report", {2025, 6, 1}, {}, Month),
        step(ReportStage, "Presented to the board", {2025, 7, 9}),
        step(Phase, "Getting to work", {2025, 9, 1}, {}, Season),
    };
    steps.last().openEnded = true;
    steps.append(step(ReportStage, "Later on", {}));
    return steps;
}

/// What overlaps or sticks out, in words; empty when all is well.
QStringList faults(const TimelineGeometry& geometry, const QList<TimelineStep>& steps, qreal width) {
    QStringList found;
    const QRectF inside(-0.01, -0.01, width + 0.02, geometry.height + 0.02);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const TimelinePlace& place = geometry.places[i];
        if (!inside.contains(place.label))
            found.append(steps[i].title + " sticks out");
        for (qsizetype j = 0; j < steps.size(); ++j) {
            const TimelinePlace& other = geometry.places[j];
            if (i < j && place.label.intersects(other.label))
                found.append(steps[i].title + " over " + steps[j].title);
            if (place.label.intersects(other.mark))
                found.append(steps[i].title + " over the mark of " + steps[j].title);
            // The rectangle around a leader is no wider than a line; give it a hair's breadth.
            const QRectF leader = QRectF(other.leader.p1(), other.leader.p2()).adjusted(-0.1, 0, 0.1, 0);
            if (!other.leader.isNull() && place.label.intersects(leader))
                found.append(steps[i].title + " over the leader of " + steps[j].title);
        }
    }
    return found;
}

QStringList textsOf(const QList<TimelineText>& texts) {
    QStringList found;
    for (const TimelineText& each : texts)
        found.append(each.text);
    return found;
}

} // namespace

TEST_CASE("a step covers the days that its date leaves open") {
    using enum TimelineKind;
    using enum TimelinePrecision;
    const auto days = [](TimelinePrecision precision, QDate from, QDate to = {}) {
        return daysOf(step(Phase, "x", from, to, precision));
    };
    CHECK(days(Day, {2024, 2, 7}) == TimelineDays{{2024, 2, 7}, {2024, 2, 7}});
    CHECK(days(Day, {2024, 2, 7}, {2024, 2, 9}) == TimelineDays{{2024, 2, 7}, {2024, 2, 9}});
    CHECK(days(Month, {2024, 2, 7}) == TimelineDays{{2024, 2, 1}, {2024, 2, 29}});
    CHECK(days(Season, {2024, 9, 1}) == TimelineDays{{2024, 9, 1}, {2024, 11, 30}});
    CHECK(days(Season, {2024, 9, 1}, {2025, 5, 1}) == TimelineDays{{2024, 9, 1}, {2025, 5, 31}});
    CHECK(days(Season, {2024, 12, 31}) == TimelineDays{{2024, 12, 1}, {2025, 2, 28}});
    CHECK(days(Year, {2023, 6, 6}) == TimelineDays{{2023, 1, 1}, {2023, 12, 31}});
    CHECK(days(Day, {2024, 2, 7}, {2024, 1, 1}) == TimelineDays{{2024, 2, 7}, {2024, 2, 7}}); // no way back
    CHECK(days(Day, {}) == TimelineDays{});
}

TEST_CASE("a step says its date, its kind and how exact the date is") {
    const QList<TimelineStep> steps = crowded();
    CHECK(timelineStepText(steps[0]) == "First meeting, when, event");
    CHECK(timelineStepText(steps[1]) == "Start of the programme, when, phase, known to the year, not to the day");
    CHECK(timelineStepText(steps[11]) == "Final report, when, stage of the report, known to the month, not to the day");
    CHECK(timelineStepText(steps[13]) ==
          "Getting to work, when, phase, known to the season, not to the day, without an end");
    CHECK(timelineStepText(steps[14]) == "Later on, when, stage of the report, not dated");
}

TEST_CASE("days stand on a straight scale; marks and bars where their days are") {
    // 2023 has 365 days. 750 wide, half a line free at both ends: 730 units, two a day.
    const QList<TimelineStep> steps = {event("A", {2023, 1, 11}), event("B", {2023, 12, 2}),
                                       phase("P", {2023, 1, 31}, {2023, 3, 1})};
    const TimelineGeometry geometry = timelineGeometry(steps, 750, simpleMetrics(), english);
    CHECK(geometry.axis.left() == 10);
    CHECK(geometry.axis.width() == 730);
    CHECK(geometry.places[0].mark.center().x() == Approx(10 + 2 * 10));
    CHECK(geometry.places[1].mark.center().x() == Approx(10 + 2 * 335));
    CHECK(geometry.places[2].mark.left() == Approx(10 + 2 * 30));
    CHECK(geometry.places[2].mark.right() == Approx(10 + 2 * 60)); // to the end of 1 March
    CHECK(geometry.places[2].bar);
    CHECK_FALSE(geometry.places[2].softStart);
    CHECK_FALSE(geometry.places[0].bar);
    // Phases above events; a month is 56 units or more, enough for a name of 15 and half a line.
    REQUIRE(geometry.lanes.size() == 2);
    CHECK(geometry.lanes[0].heading.text == "Phases");
    CHECK(geometry.lanes[1].heading.text == "Events");
    CHECK(geometry.lanes[0].area.contains(geometry.places[2].whole()));
    CHECK(geometry.lanes[1].area.contains(geometry.places[0].whole()));
    CHECK(geometry.places[0].mark.center().y() == geometry.lanes[1].line);
    CHECK(geometry.ticks.size() == 13);
    CHECK(geometry.ticks[0].strong);
    CHECK_FALSE(geometry.ticks[11].strong);
    CHECK(geometry.ticks[12].strong);
    CHECK(geometry.ticks[1].x == Approx(10 + 2 * 31));
}

TEST_CASE("the scale names months where there is room, else quarters, else years alone") {
    const QList<TimelineStep> steps = {event("A", {2023, 1, 11}), event("B", {2024, 12, 2})};
    const auto scale = [&](qreal width, const QLocale& locale) {
        const TimelineGeometry geometry = timelineGeometry(steps, width, simpleMetrics(), locale);
        return textsOf(geometry.parts);
    };
    CHECK(scale(1000, english).mid(0, 4) == QStringList{"Jan", "Feb", "Mar", "Apr"});
    CHECK(scale(1000, dutch).mid(0, 5) == QStringList{"jan.", "feb.", "mrt.", "apr.", "mei"});
    CHECK(scale(1000, dutch).size() == 24);
    CHECK(scale(400, english) == QStringList{"Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "Q3", "Q4"});
    CHECK(scale(150, english).isEmpty());
    const TimelineGeometry narrow = timelineGeometry(steps, 150, simpleMetrics(), english);
    CHECK(textsOf(narrow.years) == QStringList{"2023", "2024"});
    CHECK(narrow.ticks.size() == 9); // eight quarters
    const TimelineGeometry century =
        timelineGeometry({event("A", {1925, 1, 1}), event("B", {2025, 1, 1})}, 300, simpleMetrics(), english);
    for (qsizetype i = 1; i < century.years.size(); ++i)
        CHECK(century.years[i].area.left() > century.years[i - 1].area.right());
    CHECK(century.years.size() > 3);
}

TEST_CASE("what is not exact is a bar with soft ends; without an end it runs to the end of the scale") {
    const QList<TimelineStep> steps = crowded();
    const TimelineGeometry geometry = timelineGeometry(steps, 1200, simpleMetrics(), english);
    const TimelinePlace& month = geometry.places[4];
    CHECK(month.bar);
    CHECK(month.softStart);
    CHECK(month.softEnd);
    CHECK(month.leader.isNull());
    const TimelinePlace& open = geometry.places[13];
    CHECK(open.softEnd);
    CHECK(open.mark.right() == Approx(geometry.axis.right()));
    TimelineStep certain = phase("P", {2024, 1, 1}, {2024, 6, 30});
    certain.openEnded = true;
    const TimelinePlace firm = timelineGeometry({certain}, 600, simpleMetrics(), english).places[0];
    CHECK_FALSE(firm.softStart);
    CHECK(firm.softEnd);
}

TEST_CASE("no label lies over another, over a mark or over a leader, nor sticks out, at any width") {
    const QList<TimelineStep> steps = crowded();
    for (int width = 400; width <= 2500; width += 50) {
        const TimelineGeometry geometry = timelineGeometry(steps, width, simpleMetrics(), english);
        CAPTURE(width);
        CHECK(faults(geometry, steps, width) == QStringList());
        CHECK(geometry.axis.width() > width * 0.55);
    }
}

TEST_CASE("overlapping labels, marks and leaders are noticed (planted)") {
    const QList<TimelineStep> steps = crowded();
    TimelineGeometry geometry = timelineGeometry(steps, 1000, simpleMetrics(), english);
    geometry.places[0].label.moveTopLeft(geometry.places[5].label.topLeft());
    CHECK(faults(geometry, steps, 1000).contains("First meeting over Workshop on recommendations"));
    geometry.places[0].label.moveCenter(geometry.places[7].mark.center());
    CHECK(faults(geometry, steps, 1000).contains("First meeting over the mark of Second workshop"));
    geometry.places[0].label.moveCenter(geometry.places[5].leader.center());
    CHECK(faults(geometry, steps, 1000).contains("First meeting over the leader of Workshop on recommendations"));
    geometry.places[0].label.moveLeft(900);
    CHECK(faults(geometry, steps, 1000).contains("First meeting sticks out"));
}

TEST_CASE("a label that has no room beside the next mark hangs below, on a leader of its own") {
    // Twenty letters are 200 units, the marks 40 apart.
    const TimelineGeometry geometry = timelineGeometry(
        {event("A title of twenty so", {2023, 1, 1}), event("B", {2023, 1, 21}), event("C", {2023, 12, 2})}, 750,
        simpleMetrics(), english);
    const TimelinePlace& first = geometry.places[0];
    const TimelinePlace& second = geometry.places[1];
    CHECK(first.label.top() >= second.label.bottom());
    CHECK(second.label.top() == geometry.places[2].label.top());
    CHECK(first.leader.x1() == first.mark.center().x());
    CHECK(first.leader.y1() == first.mark.bottom());
    CHECK(first.leader.y2() > first.label.top());
    CHECK(first.leader.x1() < first.label.left());
}

TEST_CASE("marks that would hide one another are stacked on the line") {
    // Two units a day; a mark is 14.4 wide: 10 January is too close to the first, 20 January is not.
    const TimelineGeometry geometry =
        timelineGeometry({event("A", {2023, 1, 6}), event("B", {2023, 1, 10}), event("C", {2023, 1, 20}),
                          event("D", {2023, 1, 20}), event("E", {2023, 12, 2})},
                         750, simpleMetrics(), english);
    const qreal line = geometry.lanes[0].line;
    const auto above = [&](int step) { return line - geometry.places[step].mark.center().y(); };
    CHECK(above(4) == Approx(0));
    CHECK(above(3) == Approx(0));
    CHECK(above(2) == Approx(14.4));
    CHECK(above(1) == Approx(0));
    CHECK(above(0) == Approx(14.4));
    CHECK(geometry.lanes[0].area.contains(geometry.places[0].mark));
    CHECK(geometry.places[0].mark.center().x() == Approx(10 + 2 * 5));
}

TEST_CASE("the order is that of the days; what has none comes last") {
    const TimelineGeometry geometry =
        timelineGeometry({step(TimelineKind::ReportStage, "undated", {}), event("late", {2024, 5, 1}),
                          phase("early", {2023, 1, 1}, {}), event("same", {2024, 5, 1})},
                         600, simpleMetrics(), english);
    CHECK(geometry.order == QList<int>{2, 1, 3, 0});
    CHECK(geometry.places[0].hollow);
    CHECK(geometry.lanes.last().heading.text == "Not dated");
}

TEST_CASE("a point finds the step whose mark or label is there") {
    const QList<TimelineStep> steps = crowded();
    const TimelineGeometry geometry = timelineGeometry(steps, 1000, simpleMetrics(), english);
    for (int i = 0; i < steps.size(); ++i) {
        CAPTURE(i);
        CHECK(geometry.stepAt(geometry.places[i].label.center()) == i);
    }
    CHECK(geometry.stepAt(geometry.places[3].mark.center()) == 3);
    CHECK(geometry.stepAt({-5, -5}) == -1);
}

TEST_CASE("nothing, or nothing dated, is laid out too") {
    const TimelineGeometry nothing = timelineGeometry({}, 600, simpleMetrics(), english);
    CHECK(nothing.height == 0);
    CHECK(nothing.lanes.isEmpty());
    CHECK(nothing.axis.isNull());
    const QList<TimelineStep> steps = {step(TimelineKind::Event, "One", {}), step(TimelineKind::Event, "Two", {})};
    const TimelineGeometry undated = timelineGeometry(steps, 600, simpleMetrics(), english);
    CHECK(undated.axis.isNull());
    CHECK(undated.ticks.isEmpty());
    CHECK(faults(undated, steps, 600) == QStringList());
}

TEST_CASE("an endless word is broken, so that the scale keeps its room") {
    const QByteArray word(300, 'x');
    const QList<TimelineStep> steps = {event(word.constData(), {2024, 12, 31}), event("A", {2024, 1, 1})};
    const TimelineGeometry geometry = timelineGeometry(steps, 600, simpleMetrics(), english);
    CHECK(faults(geometry, steps, 600) == QStringList());
    CHECK(geometry.places[0].titleLines.join(QString()) == steps[0].title);
    CHECK(geometry.places[0].label.width() <= 600 * 0.5);
}

TEST_CASE("the timeline is painted in opaque colours alone, with every text") {
    const QList<TimelineStep> steps = crowded();
    const TimelineStyle style = TimelineStyle::from(paperPalette(), QColor(0x0B, 0x6E, 0x6E), QFont());
    test::RecordingDevice device(QSize(1200, 800));
    QPainter painter(&device);
    const TimelineGeometry geometry = timelineGeometry(steps, 1200, timelineMetrics(style, &device), dutch);
    paintTimeline(painter, geometry, steps, style, 3);
    painter.end();
    CHECK(device.offences.isEmpty());
    for (const char* text : {"Phases", "Events", "Stages of the report", "Not dated", "Draft", "2024", "when"})
        CHECK(device.texts.contains(QString::fromUtf8(text)));
}

TEST_CASE("a soft end fades into the ground, a firm one does not") {
    const TimelineStyle style = TimelineStyle::from(paperPalette(), Qt::black, QFont());
    const QList<TimelineStep> steps = {step(TimelineKind::Phase, "soft", {2023, 1, 1}, {}, TimelinePrecision::Year),
                                       phase("firm", {2023, 1, 1}, {2023, 12, 31})};
    QImage image(800, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const TimelineGeometry geometry = timelineGeometry(steps, 800, timelineMetrics(style, &image), dutch);
    paintTimeline(painter, geometry, steps, style);
    painter.end();
    const auto lightness = [&](int step, qreal fromLeft) {
        const QRectF& bar = geometry.places[step].mark;
        return image.pixelColor(static_cast<int>(bar.left() + fromLeft), static_cast<int>(bar.center().y()))
            .lightness();
    };
    CHECK(lightness(0, 2) > 180);
    CHECK(lightness(0, 12) < lightness(0, 2));
    CHECK(lightness(0, geometry.places[0].mark.width() / 2) == 0);
    CHECK(lightness(0, geometry.places[0].mark.width() - 2) > 180);
    CHECK(lightness(1, 2) == 0);
    CHECK(lightness(1, geometry.places[1].mark.width() - 2) == 0);
}

TEST_CASE("all words of a timeline are readable on its ground, light and dark") {
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x17, 0x1C, 0x1D));
    dark.setColor(QPalette::Text, QColor(0xE7, 0xEC, 0xEC));
    for (const QPalette& palette : {paperPalette(), dark}) {
        const TimelineStyle style = TimelineStyle::from(palette, QColor(0x0B, 0x6E, 0x6E), QFont());
        CHECK(contrastRatio(style.ground, style.text) >= 4.5);
        CHECK(contrastRatio(style.ground, style.quietText) >= 4.5);
        CHECK(contrastRatio(style.ground, style.event) >= 3.0);
    }
}

TEST_CASE("work packages stand in their quarter and today has a line over the lanes and a place on the scale") {
    TimelineStep package = step(TimelineKind::Package, "1. Partners", {2025, 11, 20}, {}, TimelinePrecision::Quarter);
    CHECK(daysOf(package) == TimelineDays{{2025, 10, 1}, {2025, 12, 31}});
    CHECK(timelineStepText(package) == "1. Partners, when, work package, known to the quarter, not to the day");
    const TimelineStep due = step(TimelineKind::DueDate, "Verslag", {2026, 2, 1});
    CHECK(timelineStepText(due) == "Verslag, when, due date");
    // Three quarters of 92, 90 and 91 days; the axis is 1000 - 2 * 10 = 980 wide unless a label needs room.
    const QDate today(2026, 5, 1);
    const TimelineGeometry found = timelineGeometry({package, due}, 1000, simpleMetrics(), english, today);
    CHECK(found.lanes[0].heading.text == "Work packages");
    CHECK(found.lanes[1].heading.text == "Due dates");
    CHECK(found.places[0].bar);
    CHECK(found.places[0].mark.left() == Approx(found.axis.left()));
    CHECK(found.places[0].mark.width() == Approx(found.axis.width() * 92 / 273));
    CHECK(found.today.x1() == Approx(found.axis.left() + found.axis.width() * (92 + 90 + 30) / 273));
    CHECK(found.today.y2() == found.axis.bottom());
    CHECK(found.todayLabel.text == "today");
    CHECK(found.todayLabel.area.top() >= found.axis.bottom());
    CHECK(found.height >= found.todayLabel.area.bottom());
    CHECK(timelineGeometry({package, due}, 1000, simpleMetrics(), english).today.isNull());
    CHECK(textsOf(found.parts).contains("Feb"));
    const TimelineGeometry quarters = timelineGeometry({package}, 1000, simpleMetrics(), english, today);
    CHECK(textsOf(quarters.parts) == QStringList{"Q4", "Q1", "Q2"}); // no months where only quarters are known
    const QRectF axis = quarters.axis;
    const auto quarterAt = [&](qreal x) { return quarters.quarterAt({x, axis.bottom() - 1}); };
    CHECK(quarterAt(axis.left() - 5) == QDate(2025, 7, 1)); // the one before the first
    CHECK(quarterAt(axis.left() + axis.width() * 91.5 / 273) == QDate(2025, 10, 1));
    CHECK(quarterAt(axis.left() + axis.width() * 92.5 / 273) == QDate(2026, 1, 1));
    CHECK(quarterAt(axis.right() + 5) == QDate(2026, 7, 1)); // the one after the last
    CHECK_FALSE(quarters.quarterAt({axis.center().x(), quarters.todayLabel.area.bottom() + 1}).isValid());
    CHECK(quarters.areaOfQuarter({2026, 1, 1}).left() == Approx(axis.left() + axis.width() * 92 / 273));
    CHECK(quarters.areaOfQuarter({2026, 1, 1}).width() == Approx(axis.width() * 90 / 273));
    CHECK(quarters.areaOfQuarter({2026, 7, 1}).isNull());
    CHECK(quarters.areaOfQuarter({2025, 7, 1}).isNull());
    package.from = {};
    const TimelineGeometry open = timelineGeometry({package}, 1000, simpleMetrics(), english, today);
    CHECK(open.today.isNull()); // no scale at all
    CHECK_FALSE(open.quarterAt({100, 5}).isValid());
    CHECK(open.areaOfQuarter({2026, 1, 1}).isNull());
    // From the quarter of today to that of 1 February 2027: room to put it into one of them.
    const TimelineGeometry room = timelineGeometry({package}, 1000, simpleMetrics(), english, today, {2027, 2, 1});
    CHECK(room.firstDay == QDate(2026, 4, 1));
    CHECK(room.endDay == QDate(2027, 4, 1));
    CHECK(textsOf(room.parts) == QStringList{"Q2", "Q3", "Q4", "Q1"});
    CHECK(room.lanes.size() == 2);
    CHECK(room.lanes[0].heading.text == "Work packages");
    CHECK(room.lanes[1].heading.text == "Not dated");
    CHECK(room.axis.height() > simpleMetrics().titleLine);
    CHECK(room.places[0].label.top() >= room.todayLabel.area.bottom());
}

TEST_CASE("sixty packages of few quarters overlap nowhere at any width") {
    QList<TimelineStep> steps;
    for (int i = 0; i < 60; ++i)
        steps.append(step(TimelineKind::Package, "Klimaatdialoog en stakeholdermanagement",
                          i % 7 == 6 ? QDate() : QDate(2025 + i % 2, 1 + 3 * (i % 4), 1), {},
                          TimelinePrecision::Quarter));
    for (int width = 400; width <= 1600; width += 200) {
        CAPTURE(width);
        CHECK(faults(timelineGeometry(steps, width, simpleMetrics(), english, QDate(2026, 1, 15)), steps, width) ==
              QStringList());
    }
}

} // namespace tst_timeline
