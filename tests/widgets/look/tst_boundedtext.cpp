// A text that scrolls within a page: where the keyboard is has to show.
#include "support/testsupport.h"

#include "widgets/look/appearance.h"
#include "widgets/look/boundedtext.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace ks;

namespace tst_boundedtext {

TEST_CASE("a text that scrolls takes the keyboard and shows it") {
    QWidget around;
    around.resize(600, 200);
    auto* text = new BoundedText("Rules", 100, &around);
    text->resize(400, 50);
    text->setText(QStringLiteral("One line of many.\n").repeated(30));
    around.show();
    around.activateWindow();
    REQUIRE(text->focusPolicy() == Qt::StrongFocus);
    const auto corner = [&] { return text->grab().toImage().pixelColor(0, 0); };
    CHECK(corner() != accent(text->palette()));
    text->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return text->hasFocus(); }));
    CHECK(corner() == accent(text->palette()));
    text->clearFocus();
    CHECK(corner() != accent(text->palette()));
    text->setText("One line.");
    CHECK(text->focusPolicy() == Qt::NoFocus);
}

} // namespace tst_boundedtext
