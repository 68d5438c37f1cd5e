#include "support/testsupport.h"

#include "report/render/xlsx/sheetstring.h"

using namespace ks;

namespace tst_sheetstring {

TEST_CASE("text that XML can carry stands as it is") {
    CHECK(sheetStrings(QString()).isEmpty());
    CHECK(sheetStrings(QStringLiteral("=1+1")) == QByteArrayList{"=1+1"});
    CHECK(sheetStrings(QString::fromUtf8("café\tx\ny <b> & \U0001F333")) ==
          QByteArrayList{"caf\xC3\xA9\tx\ny <b> & \xF0\x9F\x8C\xB3"});
    CHECK(sheetStrings(QStringLiteral("snake_case_x12_")) == QByteArrayList{"snake_case_x12_"});
}

TEST_CASE("what XML cannot carry, and what would be read as its escape, is escaped") {
    CHECK(sheetStrings(QStringLiteral("\rx")) == QByteArrayList{"_x000D_x"});
    CHECK(sheetStrings(QString(QChar(0)) + QStringLiteral("a\x1F")) == QByteArrayList{"_x0000_a_x001F_"});
    CHECK(sheetStrings(QString(QChar(0xFFFF))) == QByteArrayList{"_xFFFF_"});
    CHECK(sheetStrings(QStringLiteral("_x0041_")) == QByteArrayList{"_x005F_x0041_"});
    CHECK(sheetStrings(QStringLiteral("__xabCD_")) == QByteArrayList{"__x005F_xabCD_"});
}

TEST_CASE("a text longer than a cell comes in pieces with nothing between them") {
    const QString text = QStringLiteral("0123456789").repeated(7000);
    const QByteArrayList pieces = sheetStrings(text);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].size() == 32767);
    CHECK(pieces[1].size() == 32767);
    CHECK(pieces.join() == text.toUtf8());
    // A pair is not divided, and an escape counts in full.
    const QString tree = QString::fromUtf8("\U0001F333");
    CHECK(sheetStrings(QStringLiteral("a") + tree.repeated(20000)).join() ==
          (QStringLiteral("a") + tree.repeated(20000)).toUtf8());
    for (const QByteArray& piece : sheetStrings(QStringLiteral("\r").repeated(10000)))
        CHECK(piece.size() <= 32767);
}

TEST_CASE("a line for a name or a header holds no control characters") {
    CHECK(plainLine(QStringLiteral(" a\n b\x01\t")) == "a b");
    CHECK(plainLine(QString(QChar(0xD800)) + QStringLiteral("x") + QChar(0xFFFE)) == QString(QChar(0xFFFD)) + "x");
}

} // namespace tst_sheetstring
