#include "charts/picturefixture.h"
#include "support/testsupport.h"

#include "charts/matrixview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace ks;

namespace tst_matrixview {
namespace {

MatrixScene fourEntries() {
    MatrixScene scene;
    scene.entries = {{"a", "1", "Afstemming", 4000, 3000},
                     {"b", "2", "Data", 3333, 5000},
                     {"c", "3", "Risico", {}, {}},
                     {"d", "4", "Middelen", 2000, {}}};
    return scene;
}

/// The matrix between two fields, in a window of its own, that takes every rating as its owner would.
struct ShownMatrix {
    ShownMatrix() {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        layout->addWidget(&view, 1);
        layout->addWidget(&after);
        view.setScene(fourEntries());
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        before.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&before, Qt::Key_Tab);
        QObject::connect(&view, &MatrixView::ratingMoved, &view,
                         [this](const QString& id, int importance, int urgency) {
                             MatrixScene scene = view.scene();
                             for (MatrixEntry& each : scene.entries) {
                                 if (each.id == id) {
                                     each.importance = importance;
                                     each.urgency = urgency;
                                 }
                             }
                             view.setScene(scene);
                         });
    }
    QPoint at(int entry) const { return view.geometryOfEntries().labels[entry].badge.center().toPoint(); }
    QPoint field(int importance, int urgency) const {
        return matrixPoint(view.scene(), view.geometryOfEntries(), {importance, urgency}).toPoint();
    }
    void press(int key) { QTest::keyClick(&view, Qt::Key(key)); }
    QString rating(int entry) const { return view.itemValue(entry); }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&view, &move);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }

    QWidget window;
    QLineEdit before;
    MatrixView view;
    QLineEdit after;
};

} // namespace

TEST_CASE("Tab goes from entry to entry and out of the matrix at either end") {
    ShownMatrix f;
    CHECK(f.view.hasFocus());
    CHECK(f.view.currentEntry() == "a");
    f.press(Qt::Key_Tab);
    f.press(Qt::Key_Tab);
    CHECK(f.view.currentEntry() == "c");
    f.press(Qt::Key_Backtab);
    CHECK(f.view.currentEntry() == "b");
    f.press(Qt::Key_End);
    CHECK(f.view.currentEntry() == "d");
    f.press(Qt::Key_Tab);
    CHECK(f.after.hasFocus());
    QTest::keyClick(&f.after, Qt::Key_Backtab);
    CHECK(f.view.hasFocus());
    CHECK(f.view.currentEntry() == "d");
    f.press(Qt::Key_Home);
    f.press(Qt::Key_Backtab);
    CHECK(f.before.hasFocus());
}

TEST_CASE("arrows move an entry by a step of the scale up to its ends") {
    ShownMatrix f;
    QSignalSpy moved(&f.view, &MatrixView::ratingMoved);
    f.press(Qt::Key_Up);
    CHECK(moved.last() == QVariantList{"a", 5000, 3000});
    f.press(Qt::Key_Up);
    CHECK(moved.size() == 1); // the end of the scale
    f.press(Qt::Key_Left);
    CHECK(f.rating(0) == "importance 5, urgency 2");
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Right);
    CHECK(f.rating(0) == "importance 4, urgency 4");
    CHECK(f.view.currentEntry() == "a");
    // A mean of votes goes to the next step that way.
    f.press(Qt::Key_Tab);
    f.press(Qt::Key_Down);
    CHECK(f.rating(1) == "importance 3, urgency 5");
    f.view.setScene(fourEntries());
    f.press(Qt::Key_Up);
    CHECK(f.rating(1) == "importance 4, urgency 5");
}

TEST_CASE("half steps of a scale are half steps of the arrows") {
    ShownMatrix f;
    MatrixScene scene = fourEntries();
    scene.urgency.step = 500;
    f.view.setScene(scene);
    f.press(Qt::Key_Right);
    CHECK(f.rating(0) == "importance 4, urgency 3,5");
}

TEST_CASE("the first arrow takes an entry out of the tray and keeps the figure that it has") {
    ShownMatrix f;
    CHECK(f.rating(2) == "importance open, urgency open");
    f.view.setCurrentEntry("c");
    f.press(Qt::Key_Up);
    CHECK(f.rating(2) == "importance 3, urgency 3");
    f.press(Qt::Key_Up);
    CHECK(f.rating(2) == "importance 4, urgency 3");
    f.view.setCurrentEntry("d");
    f.press(Qt::Key_Left);
    CHECK(f.rating(3) == "importance 2, urgency 3");
}

TEST_CASE("an entry is dragged to another field and out of the tray") {
    ShownMatrix f;
    QSignalSpy moved(&f.view, &MatrixView::ratingMoved);
    f.drag(f.at(0), f.field(2000, 5000));
    CHECK(moved.last() == QVariantList{"a", 2000, 5000});
    f.drag(f.at(2), f.field(5000, 1000) + QPoint(5, 5));
    CHECK(moved.last() == QVariantList{"c", 5000, 1000});
    CHECK(f.view.currentEntry() == "c");
    CHECK(moved.size() == 2);
}

TEST_CASE("what lies between two steps goes to the step of its own field, and keeps its figure along its row") {
    ShownMatrix f;
    QSignalSpy moved(&f.view, &MatrixView::ratingMoved);
    f.drag(f.at(1), f.field(3000, 2000)); // 3,333 lies in row 3
    CHECK(moved.last() == QVariantList{"b", 3333, 2000});
    f.drag(f.at(1), f.field(3000, 2000));
    CHECK(moved.last() == QVariantList{"b", 3000, 2000});
    MatrixScene scene = fourEntries();
    scene.entries[1].importance = 3500; // halfway stands in the upper row
    f.view.setScene(scene);
    f.drag(f.at(1), f.field(4000, 2000));
    CHECK(moved.last() == QVariantList{"b", 3500, 2000});
    f.view.setScene(scene);
    f.drag(f.at(1), f.field(3000, 2000));
    CHECK(moved.last() == QVariantList{"b", 3000, 2000});
}

TEST_CASE("a drag that ends outside the plot or is broken off with Escape or leads nowhere moves nothing") {
    ShownMatrix f;
    QSignalSpy moved(&f.view, &MatrixView::ratingMoved);
    f.drag(f.at(0), f.view.geometryOfEntries().tray.center().toPoint());
    f.drag(f.at(0), f.field(4000, 3000));
    QTest::mouseClick(&f.view, Qt::LeftButton, {}, f.at(1));
    CHECK(f.view.currentEntry() == "b");
    QTest::mousePress(&f.view, Qt::LeftButton, {}, f.at(1));
    const QPoint to = f.field(1000, 1000);
    QMouseEvent move(QEvent::MouseMove, to, f.view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&f.view, &move);
    f.press(Qt::Key_Escape);
    QTest::mouseRelease(&f.view, Qt::LeftButton, {}, to);
    CHECK(moved.isEmpty());
}

TEST_CASE("who may only read moves nothing and still goes through the entries") {
    ShownMatrix f;
    f.view.setReadOnly(true);
    QSignalSpy moved(&f.view, &MatrixView::ratingMoved);
    f.press(Qt::Key_Up);
    f.drag(f.at(0), f.field(2000, 5000));
    f.press(Qt::Key_Tab);
    CHECK(moved.isEmpty());
    CHECK(f.view.currentEntry() == "b");
}

TEST_CASE("Enter and Space and a double click choose an entry") {
    ShownMatrix f;
    QSignalSpy chosen(&f.view, &MatrixView::chosen);
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Space);
    QTest::mouseDClick(&f.view, Qt::LeftButton, {}, f.at(1));
    REQUIRE(chosen.size() == 3);
    CHECK(chosen[0][0] == "a");
    CHECK(chosen[2][0] == "b");
    QTest::mouseDClick(&f.view, Qt::LeftButton, {}, f.field(1000, 1000));
    CHECK(chosen.size() == 3);
}

TEST_CASE("the current entry stays through new scenes where it is still there") {
    ShownMatrix f;
    f.view.setCurrentEntry("b");
    MatrixScene scene = fourEntries();
    scene.entries.removeFirst();
    f.view.setScene(scene);
    CHECK(f.view.currentEntry() == "b");
    QSignalSpy changed(&f.view, &MatrixView::currentChanged);
    scene.entries.removeFirst();
    f.view.setScene(scene);
    CHECK(f.view.currentEntry().isEmpty());
    CHECK(changed.size() == 1);
    f.press(Qt::Key_Up); // nothing to move
    CHECK(f.rating(0) == "importance open, urgency open");
}

TEST_CASE("a screen reader gets a list of the entries with their ratings") {
    ShownMatrix f;
    CHECK(f.view.accessibleName() == "Matrix of importance and urgency");
    CHECK(
        f.view.accessibleDescription().startsWith("1, Afstemming: importance 4, urgency 3\n2, Data: importance 3,33"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 4);
    QAccessibleInterface* entry = list->child(0);
    REQUIRE(entry);
    CHECK(entry->role() == QAccessible::ListItem);
    CHECK(entry->text(QAccessible::Name) == "1, Afstemming: importance 4, urgency 3");
    CHECK(entry->text(QAccessible::Value) == "importance 4, urgency 3");
    CHECK(entry->state().focused);
    CHECK(list->focusChild() == entry);
    CHECK(list->indexOfChild(entry) == 0);
    CHECK(entry->parent() == list);
    const QPoint middle = f.view.mapToGlobal(f.at(0));
    CHECK(entry->rect().contains(middle));
    CHECK(list->childAt(middle.x(), middle.y()) == entry);
    f.press(Qt::Key_Up);
    CHECK(entry->text(QAccessible::Value) == "importance 5, urgency 3");
    f.view.setScene({});
    CHECK_FALSE(entry->isValid());
    CHECK(list->childCount() == 0);
    CHECK(list->child(0) == nullptr);
}

TEST_CASE("a tooltip of the matrix tells title and rating as plain text") {
    ShownMatrix f;
    MatrixScene scene = fourEntries();
    scene.entries[0].title = "<b>A & B</b>";
    f.view.setScene(scene);
    QHelpEvent help(QEvent::ToolTip, f.at(0), f.view.mapToGlobal(f.at(0)));
    QApplication::sendEvent(&f.view, &help);
    CHECK(QToolTip::text() == "<qt>1, &lt;b&gt;A &amp; B&lt;/b&gt;: importance 4, urgency 3</qt>");
    QToolTip::hideText();
}

TEST_CASE("all labels are in sight at the smallest size with letters twice as large") {
    MatrixView view;
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    MatrixScene scene;
    for (int i = 0; i < 60; ++i)
        scene.entries.append(
            {QString::number(i), QString::number(i + 1), "Meer doen", 1000 * (1 + i % 5), 1000 * (1 + i % 3)});
    view.setScene(scene);
    view.show();
    const int narrow = view.minimumSizeHint().width();
    view.resize(narrow, view.heightForWidth(narrow));
    for (const MatrixLabel& each : view.geometryOfEntries().labels)
        CHECK(QRectF(view.rect()).contains(each.area));
}

TEST_CASE("a matrix with less room than it needs scrolls, and the keyboard brings its entries into sight") {
    QScrollArea room;
    room.setWidgetResizable(true);
    auto* view = new MatrixView;
    MatrixScene scene;
    for (int i = 0; i < 60; ++i)
        scene.entries.append(
            {QString::number(i), QString::number(i + 1), "Meer doen", 1000 * (1 + i % 5), 1000 * (1 + i % 3)});
    view->setScene(scene);
    room.setWidget(view);
    room.resize(700, 200);
    room.show();
    room.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&room));
    CHECK(room.verticalScrollBar()->maximum() > 0);
    CHECK(view->height() == view->heightForWidth(view->width()));
    view->setFocus(Qt::TabFocusReason);
    for (const int entry : {0, 5, 10, 54, 59}) {
        view->setCurrentEntry(QString::number(entry));
        const QRect area = view->itemArea(entry);
        CHECK(room.viewport()->rect().contains(QRect(view->mapTo(room.viewport(), area.topLeft()), area.size())));
    }
    room.verticalScrollBar()->setValue(0);
    const QPoint from = view->itemArea(4).center(); // importance 5: in the upper row
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    const QPoint edge(from.x(), room.viewport()->height() - 1);
    QMouseEvent move(QEvent::MouseMove, edge, view->mapToGlobal(edge), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(view, &move);
    CHECK(room.verticalScrollBar()->value() > 0);
    QTest::keyClick(view, Qt::Key_Escape);
}

TEST_CASE("pictures of the matrix", "[.][picture]") {
    test::expectWarning("propagateSizeHints");
    REQUIRE(QApplication::setStyle(QStringLiteral("Fusion")));
    for (const int entries : {7, 60}) {
        for (const double letters : {1.0, 2.0}) {
            for (const auto& [name, palette] : test::appearances()) {
                MatrixView view;
                view.setPalette(palette);
                view.setFont(QFont(QStringLiteral("Open Sans"), qRound(10 * letters)));
                MatrixScene scene;
                for (int i = 0; i < entries; ++i) {
                    scene.entries.append({QString::number(i), QString::number(i + 1), "Betere strategische afstemming",
                                          1000 + (i * 7 % 13) * 4000 / 12, 1000 * (1 + i * i % 5)});
                    if (i % 9 == 6)
                        scene.entries.last().urgency.reset();
                }
                view.setScene(scene);
                view.resize(1000, std::max(640, view.heightForWidth(1000)));
                view.show();
                view.activateWindow();
                REQUIRE(QTest::qWaitForWindowActive(&view));
                view.setCurrentEntry("2");
                test::keepPicture(view, QStringLiteral("matrix-%1-%2-%3").arg(name).arg(entries).arg(letters));
            }
        }
    }
}

} // namespace tst_matrixview
