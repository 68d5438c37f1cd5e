#include "charts/viewfixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace ks;
using test::ViewFixture;

namespace tst_heatmapview {

TEST_CASE("typing 2,5 and Enter changes the store and what is shown, and goes down") {
    ViewFixture f;
    f.go("gent", "strategie");
    const QRect cell = f.view.body().visualRect(f.model.indexOf(CityId("gent"), ThemeId("strategie")));
    const QColor before = f.view.body().viewport()->grab(cell).toImage().pixelColor(cell.width() - 10, 6);
    f.type("2,5");
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == "2,5");
    f.key(Qt::Key_Return);
    CHECK_FALSE(f.editor());
    CHECK(f.store->content().score(CityId("gent"), ThemeId("strategie")) == test::quarters(10));
    CHECK(f.at() == "genk/strategie");
    // The right half was light green; now the whole cell is orange.
    CHECK(before == QColor(0x9B, 0xCB, 0x5A));
    CHECK(f.view.body().viewport()->grab(cell).toImage().pixelColor(cell.width() - 10, 6) == QColor(0xF0, 0x8A, 0x24));
}

TEST_CASE("undo restores the grid") {
    ViewFixture f;
    const Workspace before = f.session->workspace();
    f.go("leuven", "middelen");
    f.type("5");
    f.key(Qt::Key_Return);
    CHECK(f.score("leuven", "middelen") == test::quarters(20));
    REQUIRE(f.session->undo());
    CHECK(f.session->workspace().scores == before.scores);
    CHECK(f.model.indexOf(CityId("leuven"), ThemeId("middelen")).data() == "2");
}

TEST_CASE("what is no score stays in the editor with the reason beside it, until it is mended") {
    ViewFixture f;
    f.go("gent", "strategie");
    f.type("2.500");
    f.key(Qt::Key_Return);
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == "2.500");
    CHECK_FALSE(f.editor()->refusal().isEmpty());
    CHECK(f.store->commits() == 0);
    // Neither Tab nor a click elsewhere loses the text.
    f.key(Qt::Key_Tab);
    REQUIRE(f.editor());
    QTest::mouseClick(f.view.body().viewport(), Qt::LeftButton, {}, f.middleOf("leuven", "aanpak"));
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == "2.500");
    CHECK(f.at() == "gent/strategie");
    // The reason goes once the text reads as a score.
    f.key(Qt::Key_Backspace);
    f.key(Qt::Key_Backspace);
    CHECK(f.editor()->refusal().isEmpty());
    f.key(Qt::Key_Return);
    CHECK(f.score("gent", "strategie") == test::quarters(10));
}

TEST_CASE("Escape leaves the editor and the score as it was") {
    ViewFixture f;
    f.go("gent", "strategie");
    f.type("nonsense");
    f.key(Qt::Key_Return);
    REQUIRE(f.editor());
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.editor());
    CHECK(f.store->commits() == 0);
    CHECK(f.at() == "gent/strategie");
}

TEST_CASE("Enter and F2 open the editor on what stands there; Tab goes on to the right") {
    ViewFixture f;
    f.go("gent", "strategie");
    f.key(Qt::Key_Return);
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == QString::fromUtf8("3–4"));
    f.key(Qt::Key_Escape);
    f.key(Qt::Key_F2);
    REQUIRE(f.editor());
    CHECK(f.editor()->accessibleName() == "Gent, Strategie, between 3 and 4");
    f.key(Qt::Key_Tab);
    CHECK_FALSE(f.editor());
    CHECK(f.at() == "gent/aanpak");
    CHECK(f.store->commits() == 0);
}

TEST_CASE("the baseline asks for a reason; called off, nothing changes") {
    ViewFixture f(test::reportGrid(true));
    f.reasons.answer.reset();
    f.go("gent", "strategie");
    f.type("3");
    f.key(Qt::Key_Return);
    CHECK(f.reasons.questions.size() == 1);
    CHECK(f.store->commits() == 0);
    f.reasons.answer = QStringLiteral("verschrijving");
    f.go("gent", "strategie");
    f.type("3");
    f.key(Qt::Key_Return);
    CHECK(f.score("gent", "strategie") == test::quarters(12));
}

TEST_CASE("after the question for a reason the cursor's focus is in the grid, where typing goes on") {
    ViewFixture f(test::reportGrid(true));
    // A dialog takes the activation away, and the window system gives it back later than the dialog returns.
    f.reasons.onAsk = [] { QApplication::setActiveWindow(nullptr); };
    f.go("gent", "strategie");
    f.type("3");
    f.key(Qt::Key_Return);
    CHECK(f.at() == "genk/strategie");
    CHECK(f.view.window()->focusWidget() == &f.view.body());
}

TEST_CASE("Delete makes the selected cells not handed in, in one step") {
    ViewFixture f;
    f.go("gent", "strategie");
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_Delete);
    CHECK(f.score("gent", "strategie") == Score::missing());
    CHECK(f.score("gent", "aanpak") == Score::missing());
    CHECK(f.store->commits() == 1);
}

TEST_CASE("arrows lead from the scores into the figures and back, in the same column") {
    ViewFixture f;
    f.go("aalst", "monitoring");
    f.key(Qt::Key_Up);
    CHECK(f.at() == "median/monitoring");
    f.key(Qt::Key_Up);
    CHECK(f.at() == "global/monitoring");
    f.key(Qt::Key_Up);
    CHECK(f.at() == "global/monitoring");
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Down);
    CHECK(f.at() == "aalst/monitoring");
    f.key(Qt::Key_Home);
    CHECK(f.at() == "aalst/strategie");
    f.key(Qt::Key_End);
    CHECK(f.at() == "aalst/communicatie");
    f.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(f.at() == "turnhout/communicatie");
}

TEST_CASE("who has the cursor is told: cell or figure, each time it changes") {
    ViewFixture f;
    QSignalSpy cells(&f.view, &HeatmapView::currentCellChanged);
    QSignalSpy figures(&f.view, &HeatmapView::currentFigureChanged);
    f.go("aalst", "monitoring");
    REQUIRE(cells.size() == 1);
    CHECK(cells[0][0].value<ScoreKey>().city == CityId("aalst"));
    f.key(Qt::Key_Up);
    REQUIRE(figures.size() == 1);
    CHECK(figures[0][0].value<ThemeId>() == ThemeId("monitoring"));
    f.key(Qt::Key_Down);
    CHECK(cells.size() == 2);
    QTest::mouseClick(f.view.body().viewport(), Qt::LeftButton, {}, f.middleOf("gent", "aanpak"));
    REQUIRE(cells.size() == 3);
    CHECK(cells[2][0].value<ScoreKey>().theme == ThemeId("aanpak"));
}

TEST_CASE("a global score is asked for by Enter, double click or typing; a median is not") {
    ViewFixture f;
    QSignalSpy asked(&f.view, &HeatmapView::globalScoreEditRequested);
    f.go("aalst", "monitoring");
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Return);
    CHECK(asked.isEmpty());
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<ThemeId>() == ThemeId("monitoring"));
    f.type("2");
    CHECK(asked.size() == 2);
    const QRect open = f.view.figures().visualRect(f.summary.indexOf(SummaryKind::GlobalScore, ThemeId("aanpak")));
    QTest::mouseClick(f.view.figures().viewport(), Qt::LeftButton, {}, open.center());
    QTest::mouseDClick(f.view.figures().viewport(), Qt::LeftButton, {}, open.center());
    CHECK(asked.size() == 3);
}

TEST_CASE("a click on a theme sorts the cities, twice the other way, thrice no longer; figures stay") {
    ViewFixture f;
    GridHeader& header = f.view.figures().across();
    const auto clickOn = [&](int section) {
        const QPoint place(header.sectionViewportPosition(section) + header.sectionSize(section) / 2,
                           header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    };
    QStringList figures;
    for (int column = 0; column < 8; ++column)
        figures.append(f.summary.index(1, column).data().toString());
    clickOn(6);
    CHECK(f.firstRow() == "Antwerpen");
    CHECK(f.view.arrangement().sort.descending);
    clickOn(6);
    CHECK(f.firstRow() == "Brugge");
    for (int column = 0; column < 8; ++column)
        CHECK(f.summary.index(1, column).data().toString() == figures[column]);
    CHECK(f.model.headerData(12, Qt::Vertical) == "Turnhout");
    clickOn(6);
    CHECK(f.firstRow() == "Aalst");
    CHECK(f.view.arrangement().sort == CitySort());
}

TEST_CASE("Alt+Down and Alt+Up sort by the theme of the cursor, which stays on its city") {
    ViewFixture f;
    f.go("leuven", "risicobeheer");
    f.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(f.firstRow() == "Brugge");
    CHECK(f.at() == "leuven/risicobeheer");
    f.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(f.firstRow() == "Antwerpen");
    f.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(f.firstRow() == "Aalst");
    CHECK(f.at() == "leuven/risicobeheer");
}

TEST_CASE("transposed the figures stand at the left and the cursor keeps its cell") {
    ViewFixture f;
    f.go("gent", "monitoring");
    GridArrangement arrangement;
    arrangement.transposed = true;
    f.view.setArrangement(arrangement);
    CHECK(f.at() == "gent/monitoring");
    CHECK(f.view.body().currentIndex().row() == 2);
    CHECK(f.view.body().currentIndex().column() == 3);
    CHECK(f.view.figures().x() == 0);
    CHECK(f.view.body().x() > f.view.figures().geometry().right());
    f.go("aalst", "monitoring");
    f.key(Qt::Key_Left);
    CHECK(f.at() == "median/monitoring");
    f.key(Qt::Key_Left);
    CHECK(f.at() == "global/monitoring");
    f.key(Qt::Key_Right);
    f.key(Qt::Key_Right);
    CHECK(f.at() == "aalst/monitoring");
    f.type("4");
    f.key(Qt::Key_Return);
    CHECK(f.score("aalst", "monitoring") == test::quarters(16));
    arrangement.themeOrder = ThemeOrder::Chapter;
    f.view.setArrangement(arrangement);
    CHECK(f.model.headerData(2, Qt::Vertical) == "Regelgeving");
    CHECK(f.summary.headerData(2, Qt::Vertical) == "Regelgeving");
}

TEST_CASE("figures and scores keep the same columns, whatever the width") {
    ViewFixture f;
    for (const int width : {886, 887, 1300, 640, 400}) {
        f.view.resize(width, 560);
        QCoreApplication::processEvents();
        CAPTURE(width);
        for (int column = 0; column < 8; ++column) {
            CHECK(f.view.figures().columnWidth(column) == f.view.body().columnWidth(column));
            CHECK(f.view.figures().across().sectionViewportPosition(column) ==
                  f.view.body().across().sectionViewportPosition(column));
        }
        CHECK(f.view.figures().verticalHeader()->width() == f.view.body().verticalHeader()->width());
    }
    // Scrolled to the end both stand alike still.
    f.view.resize(400, 300);
    QCoreApplication::processEvents();
    QScrollBar* bar = f.view.body().horizontalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    CHECK(f.view.figures().horizontalScrollBar()->value() == bar->value());
}

TEST_CASE("the report's grid needs no scroll bar at 1366 by 768 beside navigation and inspector") {
    // 1366 less 200 and 280 and margins; 768 less bars, title, controls, legend and status.
    ViewFixture f(test::reportGrid(false), false, {850, 480});
    CHECK(f.view.body().horizontalScrollBar()->maximum() == 0);
    CHECK(f.view.body().verticalScrollBar()->maximum() == 0);
    CHECK(f.view.body().verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
    GridArrangement arrangement;
    arrangement.transposed = true;
    f.view.setArrangement(arrangement);
    CHECK(f.view.body().horizontalScrollBar()->maximum() == 0);
    CHECK(f.view.body().verticalScrollBar()->maximum() == 0);
    // In a narrower window the names give way before a column leaves.
    f.view.setArrangement({});
    f.view.resize(700, 480);
    QCoreApplication::processEvents();
    CHECK(f.view.body().horizontalScrollBar()->maximum() == 0);
    // The check notices a grid that does not fit.
    f.view.setZoom(2.0);
    CHECK(f.view.body().horizontalScrollBar()->maximum() > 0);
}

TEST_CASE("columns fill the width to the pixel") {
    ViewFixture f;
    int total = f.view.body().verticalHeader()->width();
    for (int column = 0; column < 8; ++column)
        total += f.view.body().columnWidth(column);
    CHECK(total == 886);
}

TEST_CASE("rows use the room below them, up to half as high again, and the view wants no more than that") {
    ViewFixture f;
    f.view.resize(886, 500);
    QCoreApplication::processEvents();
    const int row = f.view.body().rowHeight(0);
    for (const bool transposed : {false, true}) {
        CAPTURE(transposed);
        GridArrangement arrangement;
        arrangement.transposed = transposed;
        f.view.setArrangement(arrangement);
        f.view.resize(886, 2000);
        QCoreApplication::processEvents();
        const int grown = f.view.body().rowHeight(0);
        const int rows = f.model.rowCount();
        CHECK(f.view.sizeHint().height() < 1000);
        f.view.resize(886, f.view.sizeHint().height());
        QCoreApplication::processEvents();
        CHECK(f.view.body().rowHeight(0) == grown);
        CHECK(f.view.body().verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
        CHECK(f.view.body().verticalScrollBar()->maximum() == 0);
        // All of it is used, and one pixel less per row makes them lower.
        const int bottom = f.view.body().y() + f.view.body().rowViewportPosition(rows - 1) + grown +
                           (transposed ? f.view.body().horizontalHeader()->height() : 0);
        CHECK(bottom == f.view.height());
        f.view.resize(886, f.view.height() - rows);
        QCoreApplication::processEvents();
        CHECK(f.view.body().rowHeight(0) == grown - 1);
    }
    f.view.setArrangement({});
    f.view.resize(886, 2000);
    QCoreApplication::processEvents();
    CHECK(f.view.body().rowHeight(0) > row);
}

TEST_CASE("zoom scales everything; filling the view follows its size") {
    ViewFixture f;
    const int row = f.view.body().rowHeight(0);
    QSignalSpy zoomed(&f.view, &HeatmapView::zoomChanged);
    f.view.setZoom(1.5);
    CHECK(zoomed.size() == 1);
    f.view.resize(1600, 1000);
    QCoreApplication::processEvents();
    CHECK(f.view.body().rowHeight(0) >= row * 1.4);
    f.view.setZoom(0);
    CHECK(f.view.zoom() == 0.5);
    f.view.setFillsView(true);
    f.view.resize(1920, 1080);
    QCoreApplication::processEvents();
    CHECK(f.view.zoom() > 1.4);
    CHECK(f.view.body().verticalScrollBar()->maximum() == 0);
    CHECK(f.view.body().horizontalScrollBar()->maximum() == 0);
    const int bottom = f.view.body().y() + 13 * f.view.body().rowHeight(0);
    CHECK(bottom > 1080 * 0.9);
    CHECK(bottom <= 1080);
    f.view.setFillsView(false);
    CHECK(f.view.zoom() == 1.0);
}

TEST_CASE("Ctrl and the wheel zoom, and tell it; while the grid fills the view they do not") {
    ViewFixture f;
    QSignalSpy byHand(&f.view, &HeatmapView::zoomedByHand);
    const auto turn = [&](int angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, angle), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(f.view.body().viewport(), &event);
    };
    turn(120, Qt::ControlModifier);
    CHECK(f.view.zoom() == Approx(1.1));
    REQUIRE(byHand.size() == 1);
    CHECK(byHand[0][0].toDouble() == Approx(1.1));
    turn(-120, Qt::ControlModifier);
    CHECK(f.view.zoom() == Approx(1.0));
    turn(120, Qt::NoModifier);
    CHECK(f.view.zoom() == Approx(1.0));
    f.view.setFillsView(true);
    const double filled = f.view.zoom();
    turn(120, Qt::ControlModifier);
    CHECK(f.view.zoom() == filled);
    CHECK(byHand.size() == 2);
}

TEST_CASE("read-only refuses typing, deleting and pasting, and says why") {
    ViewFixture f(test::reportGrid(false), true);
    QSignalSpy refused(&f.view, &HeatmapView::refused);
    f.go("gent", "strategie");
    f.type("3");
    CHECK_FALSE(f.editor());
    REQUIRE(refused.size() == 1);
    CHECK_FALSE(refused[0][0].value<Error>().text.isEmpty());
    CHECK(f.at() == "gent/strategie"); // and not the next cell with a 3
    f.key(Qt::Key_Delete);
    CHECK(refused.size() == 2);
    QGuiApplication::clipboard()->setText("4");
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(refused.size() == 3);
    CHECK(f.score("gent", "strategie") == *Score::between(Quarters{12}, Quarters{16}));
    // Arrows and copying still work, without complaint.
    f.key(Qt::Key_Down);
    f.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(refused.size() == 3);
    CHECK(QGuiApplication::clipboard()->text() == "3");
}

TEST_CASE("copy puts text and a coloured table on the clipboard; pasted back nothing changes") {
    ViewFixture f;
    QSignalSpy pasted(&f.view, &HeatmapView::pasteRequested);
    f.go("gent", "strategie");
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    f.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == QString::fromUtf8("3–4\t2–3\n3\t2"));
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains("border-left:6pt solid #ffd84d"));
    f.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith("\tStrategie\tAanpak\nGent\t"));
    f.view.copyAll();
    f.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(pasted.size() == 1);
    const auto plan = pasted[0][0].value<PastePlan>();
    CHECK(plan.cells.size() == 104);
    CHECK(plan.changeCount() == 0);
}

TEST_CASE("a pasted block is told first and applied as one step") {
    ViewFixture f;
    QSignalSpy pasted(&f.view, &HeatmapView::pasteRequested);
    QGuiApplication::clipboard()->setText("2,5\t4\n5\t~");
    f.go("gent", "strategie");
    f.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(pasted.size() == 1);
    CHECK(f.store->commits() == 0);
    const auto plan = pasted[0][0].value<PastePlan>();
    CHECK(plan.changeCount() == 4);
    REQUIRE(f.model.setScores(plan.entries()));
    CHECK(f.store->commits() == 1);
    CHECK(f.score("genk", "strategie") == test::quarters(20));
    CHECK(f.score("genk", "aanpak") == *Score::approximate(std::nullopt));
    REQUIRE(f.session->undo());
    CHECK(f.session->workspace().scores == test::reportGrid(false).scores);

    QSignalSpy refused(&f.view, &HeatmapView::refused);
    QGuiApplication::clipboard()->clear();
    f.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(refused.size() == 1);
}

TEST_CASE("every focusable part has a name; Tab leads out of the grid") {
    ViewFixture f;
    CHECK_FALSE(f.view.accessibleName().isEmpty());
    for (const QWidget* each : f.view.findChildren<QWidget*>()) {
        if (each->focusPolicy() == Qt::NoFocus || qobject_cast<const QScrollBar*>(each))
            continue;
        CAPTURE(each->metaObject()->className(), each->objectName().toStdString());
        CHECK_FALSE(each->accessibleName().isEmpty());
    }
    CHECK_FALSE(f.view.body().tabKeyNavigation());
    CHECK(f.view.focusProxy() == &f.view.body());
}

} // namespace tst_heatmapview
