#include "charts/picturefixture.h"
#include "support/testsupport.h"

#include "charts/priorityboard.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace ks;

namespace tst_priorityboard {
namespace {

QList<BoardCard> fiveCards() {
    return {{"a", "1", "Partnerschappen", {"Nog te starten", "Gent"}, 0},
            {"b", "2", "Data", {"Lopend"}, 1},
            {"c", "3", "Handhaving", {"Nog te starten"}, 3},
            {"d", "4", "Regels", {}, PriorityBoard::openColumn},
            {"e", "5", "Financiering", {"Lopend", "Leuven"}, 0}};
}

/// The board in a scroll area that takes every priority as its owner would.
struct ShownBoard {
    explicit ShownBoard(QSize size = {900, 500}, const QList<BoardCard>& cards = fiveCards()) {
        view = new PriorityBoard;
        view->setCards(cards);
        area.setWidgetResizable(true);
        area.setWidget(view);
        area.resize(size);
        area.show();
        area.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&area));
        view->setFocus(Qt::TabFocusReason);
        QObject::connect(view, &PriorityBoard::priorityMoved, view, [this](const QString& id, int priority) {
            QList<BoardCard> moved = view->scene().cards;
            for (BoardCard& each : moved) {
                if (each.id == id)
                    each.column = priority == 0 ? PriorityBoard::openColumn : priority - 1;
            }
            view->setCards(moved);
        });
    }
    QPoint at(int card) const { return view->geometryOfCards().cards[card].area.center().toPoint(); }
    QPoint column(int column) const {
        return {view->geometryOfCards().columns[column].center().toPoint().x(), view->height() - 5};
    }
    void press(int key) { QTest::keyClick(view, Qt::Key(key)); }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }

    QScrollArea area;
    PriorityBoard* view = nullptr;
};

} // namespace

TEST_CASE("Tab and the arrows up and down go through the cards column by column") {
    ShownBoard f;
    CHECK(f.view->currentCard() == "a");
    f.press(Qt::Key_Tab);
    CHECK(f.view->currentCard() == "e"); // of the same column
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Down);
    CHECK(f.view->currentCard() == "c");
    f.press(Qt::Key_End);
    CHECK(f.view->currentCard() == "d");
    f.press(Qt::Key_Down);
    CHECK(f.view->currentCard() == "d");
    f.press(Qt::Key_Backtab);
    CHECK(f.view->currentCard() == "c");
    f.press(Qt::Key_Home);
    CHECK(f.view->currentCard() == "a");
}

TEST_CASE("arrows left and right move a card to the next priority and to open") {
    ShownBoard f;
    QSignalSpy moved(f.view, &PriorityBoard::priorityMoved);
    f.press(Qt::Key_Left);
    CHECK(moved.isEmpty()); // there is none before 1
    f.press(Qt::Key_Right);
    CHECK(moved.last() == QVariantList{"a", 2});
    CHECK(f.view->currentCard() == "a");
    f.view->setCurrentCard("c");
    f.press(Qt::Key_Right);
    CHECK(moved.last() == QVariantList{"c", 0});
    f.press(Qt::Key_Right);
    CHECK(moved.size() == 2);
    f.press(Qt::Key_Left);
    CHECK(moved.last() == QVariantList{"c", 4});
}

TEST_CASE("a card is dragged to another column and nothing happens where it comes from or beyond") {
    ShownBoard f;
    QSignalSpy moved(f.view, &PriorityBoard::priorityMoved);
    f.drag(f.at(1), f.column(3));
    CHECK(moved.last() == QVariantList{"b", 4});
    f.drag(f.at(1), f.column(3));
    CHECK(moved.size() == 1);
    f.drag(f.at(0), f.column(4));
    CHECK(moved.last() == QVariantList{"a", 0});
    f.view->setReadOnly(true);
    f.drag(f.at(0), f.column(1));
    f.press(Qt::Key_Left);
    CHECK(moved.size() == 2);
}

TEST_CASE("Enter and a double click choose a card") {
    ShownBoard f;
    QSignalSpy chosen(f.view, &PriorityBoard::chosen);
    f.press(Qt::Key_Return);
    QTest::mouseDClick(f.view, Qt::LeftButton, {}, f.at(2));
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0][0] == "a");
    CHECK(chosen[1][0] == "c");
}

TEST_CASE("a screen reader gets the cards of the board with their priority") {
    ShownBoard f;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(f.view);
    REQUIRE(list);
    CHECK(list->text(QAccessible::Name) == "Work packages by priority");
    REQUIRE(list->childCount() == 5);
    QAccessibleInterface* second = list->child(1);
    CHECK(second->text(QAccessible::Name) == "5, Financiering, priority 1, Lopend, Leuven");
    CHECK(second->text(QAccessible::Value) == "priority 1");
    CHECK(list->child(4)->text(QAccessible::Value) == "priority open");
    CHECK(list->focusChild() == list->child(0));
    const QPoint middle = f.view->mapToGlobal(f.at(4));
    CHECK(list->childAt(middle.x(), middle.y()) == second);
    QHelpEvent help(QEvent::ToolTip, f.at(4), middle);
    QApplication::sendEvent(f.view, &help);
    CHECK(QToolTip::text() == "<qt>5, Financiering, priority 1, Lopend, Leuven</qt>");
    QToolTip::hideText();
}

TEST_CASE("going through sixty cards keeps the current one in sight") {
    QList<BoardCard> cards;
    for (int i = 0; i < 60; ++i)
        cards.append({QString::number(i), QString::number(i + 1), "Een titel van een pakket", {"Lopend"}, i % 5});
    ShownBoard f({700, 300}, cards);
    f.press(Qt::Key_End);
    const QRect card = f.view->itemArea(59);
    CHECK(f.area.viewport()->rect().contains(QRect(f.view->mapTo(f.area.viewport(), card.topLeft()), card.size())));
    CHECK(f.view->heightForWidth(400) > f.view->heightForWidth(1200));
}

TEST_CASE("pictures of the board", "[.][picture]") {
    test::expectWarning("propagateSizeHints");
    REQUIRE(QApplication::setStyle(QStringLiteral("Fusion")));
    const QStringList titles = {"Strategische partnerschappen & Just transition", "Datagedreven klimaatbeleid",
                                "Proactieve klimaathandhaving", "Conflicterende visies in regels",
                                "Kader klimaatfinanciering"};
    for (const int count : {7, 60}) {
        for (const double letters : {1.0, 2.0}) {
            for (const auto& [name, palette] : test::appearances()) {
                PriorityBoard view;
                view.setPalette(palette);
                view.setFont(QFont(QStringLiteral("Open Sans"), qRound(10 * letters)));
                QList<BoardCard> cards;
                for (int i = 0; i < count; ++i)
                    cards.append({QString::number(i),
                                  QString::number(i + 1),
                                  titles[i % 5],
                                  {"Nog te starten", "Sint-Niklaas, Gent, Netwerk Klimaat (te onderzoeken)"},
                                  i * i % 5});
                view.setCards(cards);
                view.resize(1000, view.heightForWidth(1000));
                view.show();
                view.activateWindow();
                REQUIRE(QTest::qWaitForWindowActive(&view));
                view.setCurrentCard("2");
                test::keepPicture(view, QStringLiteral("board-%1-%2-%3").arg(name).arg(count).arg(letters));
            }
        }
    }
}

} // namespace tst_priorityboard
