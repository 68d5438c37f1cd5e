#include "support/testsupport.h"

#include "base/csv.h"

#include <limits>

using namespace ks;

namespace tst_csv {
namespace {
QByteArray plainCell(const QString& text) {
    CsvWriter csv(CsvDialect::Plain);
    csv.text(text).text(u"x").endRow();
    return csv.bytes();
}
} // namespace

TEST_CASE("the two dialects of the same row") {
    for (const CsvDialect dialect : {CsvDialect::Plain, CsvDialect::ExcelBelgium}) {
        CsvWriter csv(dialect);
        csv.text(QString::fromUtf8("Ieder één")).number(2.75).number(3).count(12).empty().text(u"").endRow();
        csv.endRow();
        const QByteArray expected = dialect == CsvDialect::Plain
                                        ? QByteArray("Ieder één,2.75,3,12,,\n\n")
                                        : QByteArray("\xEF\xBB\xBFIeder één;2,75;3;12;;\r\n\r\n");
        CHECK(csv.bytes() == expected);
    }
}

TEST_CASE("text is quoted where it must be, in either dialect") {
    CHECK(plainCell("a,b") == "\"a,b\",x\n");
    CHECK(plainCell("a;b") == "\"a;b\",x\n");
    CHECK(plainCell("say \"no\"") == "\"say \"\"no\"\"\",x\n");
    CHECK(plainCell("two\nlines") == "\"two\nlines\",x\n");
    CHECK(plainCell(" spaced") == "\" spaced\",x\n");
    CHECK(plainCell("plain words") == "plain words,x\n");
}

TEST_CASE("text that a spreadsheet would calculate gets an apostrophe (F01)") {
    CHECK(plainCell("=1+1") == "'=1+1,x\n");
    CHECK(plainCell("+3") == "'+3,x\n");
    CHECK(plainCell("-2+3") == "'-2+3,x\n");
    CHECK(plainCell("@SUM(A1)") == "'@SUM(A1),x\n");
    CHECK(plainCell("\t=1") == "\"'\t=1\",x\n");
    CHECK(plainCell("\r=1") == "\"'\r=1\",x\n");
    CHECK(plainCell("\n=1") == "\"'\n=1\",x\n");
    for (const char16_t wide : {u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20'})
        CHECK(plainCell(QString(QChar(wide)) + "1").startsWith('\''));
    CHECK(plainCell(QString::fromUtf8("–")) == QByteArray("–,x\n")); // the mark of an unscored cell is no minus
    CHECK(plainCell("3-4") == "3-4,x\n");
}

TEST_CASE("numbers are written as numbers: negative ones unprefixed, no exponent, nothing for what is no number") {
    CsvWriter csv(CsvDialect::ExcelBelgium);
    csv.number(-2.5).number(0.0000001).number(1e15).number(-0.0).number(32.5 / 12).count(-3);
    csv.number(std::numeric_limits<double>::quiet_NaN()).number(std::numeric_limits<double>::infinity()).endRow();
    CHECK(csv.bytes() == QByteArray("\xEF\xBB\xBF-2,5;0,0000001;1000000000000000;0;2,7083333333333335;-3;;\r\n"));
}

TEST_CASE("every quarter and eighth reads back to the last bit (E03)") {
    for (int eighths = 8; eighths <= 40; ++eighths) {
        CsvWriter csv(CsvDialect::Plain);
        csv.number(eighths / 8.0).endRow();
        CHECK(csv.bytes().trimmed().toDouble() == eighths / 8.0);
    }
}

} // namespace tst_csv
