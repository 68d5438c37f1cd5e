#include "charts/timelinesteps.h"
#include "support/testsupport.h"

#include "charts/packagetimeline.h"
#include "charts/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QHelpEvent>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace ks;

namespace tst_timelineview {
namespace {

/// The timeline in a window of its own.
struct Shown {
    explicit Shown(QSize size = {1000, 700}) {
        view.setSteps(test::timelineSteps());
        view.resize(size);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::TabFocusReason);
    }
    QPoint labelOf(int step) const { return view.geometryOfSteps().places[step].label.center().toPoint(); }

    TimelineView view;
};

} // namespace

TEST_CASE("the arrows go from step to step in the order of the days, from one end to the other") {
    Shown f;
    QSignalSpy spy(&f.view, &TimelineView::currentChanged);
    CHECK(f.view.currentStep() == "think");
    QTest::keyClick(&f.view, Qt::Key_Left);
    CHECK(f.view.currentStep() == "think");
    CHECK(spy.isEmpty());
    QTest::keyClick(&f.view, Qt::Key_Right);
    QTest::keyClick(&f.view, Qt::Key_Down);
    CHECK(f.view.currentStep() == "talks");
    QTest::keyClick(&f.view, Qt::Key_Up);
    CHECK(f.view.currentStep() == "programme");
    QTest::keyClick(&f.view, Qt::Key_End);
    CHECK(f.view.currentStep() == "later"); // what is not dated comes last
    QTest::keyClick(&f.view, Qt::Key_Left);
    CHECK(f.view.currentStep() == "work");
    QTest::keyClick(&f.view, Qt::Key_Home);
    CHECK(f.view.currentStep() == "think");
    REQUIRE(spy.size() == 6);
    CHECK(spy[0][0].toString() == "programme");
}

TEST_CASE("Enter, Space and a click choose a step; a press that is let go elsewhere does not") {
    Shown f;
    QSignalSpy spy(&f.view, &TimelineView::chosen);
    QTest::keyClick(&f.view, Qt::Key_Return);
    QTest::keyClick(&f.view, Qt::Key_Space);
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.labelOf(8));
    REQUIRE(spy.size() == 3);
    CHECK(spy[0][0].toString() == "think");
    CHECK(spy[1][0].toString() == "think");
    CHECK(spy[2][0].toString() == "draft");
    CHECK(f.view.currentStep() == "draft");
    QTest::mousePress(&f.view, Qt::LeftButton, {}, f.labelOf(6));
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, f.labelOf(7));
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, QPoint(1, f.view.height() - 1));
    CHECK(spy.size() == 3);
    CHECK(f.view.currentStep() == "first");
}

TEST_CASE("new steps keep the current one where it is still there") {
    Shown f;
    f.view.setCurrentStep("board");
    QList<TimelineStep> steps = test::timelineSteps();
    steps.removeFirst();
    f.view.setSteps(steps);
    CHECK(f.view.currentStep() == "board");
    QSignalSpy spy(&f.view, &TimelineView::currentChanged);
    f.view.setSteps(steps.mid(0, 3));
    CHECK(f.view.currentStep().isEmpty());
    CHECK(spy.size() == 1);
    f.view.setCurrentStep("unknown");
    CHECK(f.view.currentStep().isEmpty());
    f.view.setSteps({});
    QTest::keyClick(&f.view, Qt::Key_Right);
    QTest::keyClick(&f.view, Qt::Key_Return);
    CHECK(f.view.currentStep().isEmpty());
}

TEST_CASE("the current step is outlined, in the accent while the view has the focus") {
    Shown f;
    QPalette palette = f.view.palette();
    palette.setColor(QPalette::Link, QColor(0xFF, 0x00, 0xFF));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    f.view.setPalette(palette);
    f.view.setCurrentStep("first"); // an event: nothing of it is in the accent but the outline
    const auto accentAround = [&] {
        const QRect around = f.view.geometryOfSteps().places[6].label.toAlignedRect().adjusted(-4, -4, 4, 4);
        const QImage image = f.view.grab(around).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.green() < 100 && colour.red() > 200 && colour.blue() > 200)
                    return true;
            }
        }
        return false;
    };
    CHECK(accentAround());
    f.view.setCurrentStep("board"); // far away
    CHECK_FALSE(accentAround());
    f.view.setCurrentStep("first");
    f.view.clearFocus();
    CHECK_FALSE(accentAround());
}

TEST_CASE("a tooltip tells the step in full, as plain text") {
    Shown f;
    QList<TimelineStep> steps = test::timelineSteps();
    steps[6].title = "<b>A & B</b>";
    f.view.setSteps(steps);
    const QPoint place = f.labelOf(6);
    QHelpEvent help(QEvent::ToolTip, place, f.view.mapToGlobal(place));
    QApplication::sendEvent(&f.view, &help);
    CHECK(QToolTip::text() == "<qt>&lt;b&gt;A &amp; B&lt;/b&gt;, 6 december 2024, event</qt>");
    QToolTip::hideText();
}

TEST_CASE("a screen reader gets a list of the steps and the one that has the focus (H02)") {
    Shown f;
    CHECK(f.view.accessibleName() == "Timeline");
    CHECK(f.view.accessibleDescription().startsWith("Denkdag, 31 mei 2022, event\n"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == "Timeline");
    REQUIRE(list->childCount() == 14);
    QAccessibleInterface* step = list->child(3);
    REQUIRE(step);
    CHECK(step->role() == QAccessible::ListItem);
    CHECK(step->text(QAccessible::Name) ==
          "Documentanalyse, het najaar van 2024, phase, known to the season, not to the day");
    CHECK(step->parent() == list);
    CHECK(list->indexOfChild(step) == 3);
    CHECK(list->child(14) == nullptr);
    CHECK_FALSE(step->state().focused);
    f.view.setCurrentStep("documents");
    CHECK(step->state().focused);
    CHECK(list->focusChild() == step);
    const QPoint middle = f.view.mapToGlobal(f.labelOf(3));
    CHECK(list->childAt(middle.x(), middle.y()) == step);
    CHECK(step->rect().contains(middle));
    f.view.setSteps({});
    CHECK_FALSE(step->isValid());
    CHECK(step->text(QAccessible::Name).isEmpty());
}

TEST_CASE("the height follows the width and the letters") {
    TimelineView view;
    view.setSteps(test::timelineSteps());
    CHECK(view.hasHeightForWidth());
    CHECK(view.heightForWidth(350) > view.heightForWidth(2500));
    const int before = view.heightForWidth(1200);
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    CHECK(view.heightForWidth(1200) > before * 3 / 2);
}

TEST_CASE("going on with the keyboard keeps the current step in sight") {
    QScrollArea area;
    auto* view = new TimelineView;
    view->setSteps(test::timelineSteps());
    area.setWidgetResizable(true);
    area.setWidget(view);
    area.resize(700, 200);
    area.show();
    area.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&area));
    view->setFocus(Qt::TabFocusReason);
    REQUIRE(view->height() > 250);
    QTest::keyClick(view, Qt::Key_End);
    const QRect label = view->geometryOfSteps().places[13].label.toAlignedRect();
    CHECK(area.viewport()->rect().contains(QRect(view->mapTo(area.viewport(), label.topLeft()), label.size())));
}

TEST_CASE("the picture is for paper: white, in the given scale, without an outline") {
    Shown f;
    f.view.setCurrentStep("first");
    const QImage picture = f.view.picture(2);
    CHECK(picture.width() == 2000);
    CHECK(picture.height() >= 2 * f.view.heightForWidth(1000) - 4);
    CHECK(picture.pixelColor(picture.width() - 1, picture.height() - 1) == QColor(Qt::white));
    const QImage before = picture;
    f.view.setCurrentStep("second");
    CHECK(f.view.picture(2) == before);
}

TEST_CASE("months are named in the language of the view's locale") {
    TimelineView view;
    view.setSteps({{"a", "A", "", {2024, 1, 5}, {}, TimelinePrecision::Day, TimelineKind::Event}});
    view.resize(1000, 300);
    view.show();
    view.setLocale(QLocale(QStringLiteral("nl_BE")));
    CHECK(view.geometryOfSteps().parts[2].text == "mrt.");
    view.setLocale(QLocale(QStringLiteral("en_GB")));
    CHECK(view.geometryOfSteps().parts[2].text == "Mar");
}

TEST_CASE("work packages come as steps from the quarter in which they begin") {
    Workspace workspace;
    const auto add = [&](const char* id, std::optional<int> number, const char* timing, std::optional<QString> quarter,
                         WorkState state) {
        WorkPackage row;
        row.id = WorkPackageId(QString::fromUtf8(id));
        row.number = number;
        row.title = QString::fromUtf8(id).toUpper();
        row.timing = QString::fromUtf8(timing);
        row.quarter = quarter;
        row.state = state;
        row.position = static_cast<int>(workspace.content.of<WorkPackage>().size()) + 1;
        workspace.content.of<WorkPackage>().put(row);
    };
    add("a", 1, "Najaar 2025", "2025-Q4", WorkState::Running);
    add("b", {}, "", "2026-Q2", WorkState::ToStart);
    add("c", 3, "Later te bepalen", {}, WorkState::ToStart);
    add("d", 4, "", "2026-Q9", WorkState::Stopped);
    const QList<TimelineStep> steps = packageTimeline(workspace, QDate(2025, 1, 1));
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].title == "1. A");
    CHECK(steps[0].whenText == QString::fromUtf8("Najaar 2025 · 2025-Q4"));
    CHECK(steps[0].from == QDate(2025, 10, 1));
    CHECK(steps[0].kind == TimelineKind::Package);
    CHECK(steps[1].title == "B");
    CHECK(steps[1].whenText == "2026-Q2");
    CHECK(steps[1].from == QDate(2026, 4, 1));
    CHECK_FALSE(steps[2].isDated());

    TimelineView view;
    view.setSteps(steps);
    view.resize(900, 300);
    view.show();
    CHECK(view.geometryOfSteps().today.isNull());
    view.setToday(QDate(2026, 1, 1));
    CHECK_FALSE(view.geometryOfSteps().today.isNull());
}

TEST_CASE("a package is put in another quarter with the mouse or with Ctrl and an arrow, where that is allowed") {
    const auto step = [](const char* id, const QDate& from, TimelineKind kind) {
        const QString name = QString::fromUtf8(id);
        return TimelineStep{name, name, {}, from, {}, TimelinePrecision::Quarter, kind};
    };
    TimelineView view;
    view.setSteps({step("a", {2025, 10, 1}, TimelineKind::Package), step("b", {2026, 4, 1}, TimelineKind::Package),
                   step("due", {2026, 2, 1}, TimelineKind::DueDate), step("open", {}, TimelineKind::Package)});
    view.setToday(QDate(2026, 5, 1));
    view.resize(1000, 400);
    view.show();
    QSignalSpy moved(&view, &TimelineView::quarterMoved);
    QSignalSpy chosen(&view, &TimelineView::chosen);
    const TimelineGeometry& geometry = view.geometryOfSteps();
    const auto dragTo = [&](int from, const QPointF& to, bool giveUp = false) {
        QTest::mousePress(&view, Qt::LeftButton, {}, geometry.places[from].label.center().toPoint());
        QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&view, &move);
        CHECK_FALSE(view.grab().isNull());
        if (giveUp)
            QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to.toPoint());
    };
    dragTo(0, geometry.areaOfQuarter({2026, 1, 1}).center()); // not allowed yet
    view.setCurrentStep("a");
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(moved.isEmpty());

    view.setPackagesMovable(true); // the scale goes on for three quarters after that of today
    const QPointF winter = geometry.areaOfQuarter({2026, 1, 1}).center();
    dragTo(0, winter);
    dragTo(3, winter);
    dragTo(1, {geometry.axis.right() + 3, winter.y()}); // beyond the end: the quarter after it
    REQUIRE(moved.size() == 3);
    CHECK(moved[0] == QVariantList{"a", QDate(2026, 1, 1)});
    CHECK(moved[1] == QVariantList{"open", QDate(2026, 1, 1)});
    CHECK(moved[2] == QVariantList{"b", QDate(2027, 4, 1)});
    dragTo(0, geometry.areaOfQuarter({2025, 10, 1}).center()); // where it is
    dragTo(2, winter);                                         // a due date is no package
    dragTo(0, winter, true);
    dragTo(3, {winter.x(), geometry.height - 1}); // where it is: among those without a quarter
    CHECK(moved.size() == 3);
    CHECK(chosen.isEmpty());
    dragTo(0, {winter.x(), geometry.height - 1});
    CHECK(moved.last() == QVariantList{"a", QDate()});

    moved.clear();
    view.setCurrentStep("a");
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    view.setCurrentStep("open");
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier); // into the quarter of today
    view.setCurrentStep("due");
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Delete);
    view.setCurrentStep("b");
    QTest::keyClick(&view, Qt::Key_Delete);
    REQUIRE(moved.size() == 4);
    CHECK(moved[0] == QVariantList{"a", QDate(2026, 1, 1)});
    CHECK(moved[1] == QVariantList{"a", QDate(2025, 7, 1)});
    CHECK(moved[3] == QVariantList{"b", QDate()});
    CHECK(moved[2] == QVariantList{"open", QDate(2026, 4, 1)});
}

TEST_CASE("due dates of what is still to be done stand below the packages, and what is late says so") {
    Workspace workspace;
    WorkPackage package;
    package.id = WorkPackageId("w");
    package.number = 3;
    package.title = "Meten";
    package.quarter = "2025-Q4";
    workspace.content.of<WorkPackage>().put(package);
    const auto add = [&](const char* id, const QDate& due, WorkState state) {
        PackageAction row;
        row.id = PackageActionId(QString::fromUtf8(id));
        row.package = package.id;
        row.title = QString::fromUtf8(id);
        row.dueOn = due;
        row.state = state;
        row.position = static_cast<int>(workspace.content.of<PackageAction>().size()) + 1;
        workspace.content.of<PackageAction>().put(row);
    };
    add("vroeg", {2026, 2, 1}, WorkState::Running);
    add("laat", {2026, 5, 1}, WorkState::ToStart);
    add("open", {}, WorkState::ToStart);
    add("klaar", {2026, 1, 1}, WorkState::Done);
    const QList<TimelineStep> steps = packageTimeline(workspace, QDate(2026, 3, 1));
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].whenText == "2025-Q4, late");
    CHECK(steps[1].id == "vroeg");
    CHECK(steps[1].title == "vroeg (3)");
    CHECK(steps[1].whenText == "late");
    CHECK(steps[1].from == QDate(2026, 2, 1));
    CHECK(steps[1].kind == TimelineKind::DueDate);
    CHECK(steps[2].whenText.isEmpty());
}

} // namespace tst_timelineview
