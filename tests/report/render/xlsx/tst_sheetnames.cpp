#include "support/testsupport.h"

#include "base/language.h"
#include "report/render/xlsx/sheetnames.h"

using namespace ks;

namespace tst_sheetnames {

TEST_CASE("a title that is legal and short enough is the name of its sheet") {
    SheetNames names;
    CHECK(names.take(QStringLiteral("Goede praktijken")) == "Goede praktijken");
    CHECK(names.take(QStringLiteral("Duurzaamheid en energietransitie")).size() <= 31);
    CHECK(names.take(QString::fromUtf8("Zelfevaluatie – café")) == QString::fromUtf8("Zelfevaluatie – café"));
}

TEST_CASE("a long title is cut after a word and says so, one long word within it") {
    SheetNames names;
    const QString title = QStringLiteral("Maturiteitsinschatting per stad en thema");
    CHECK(names.take(title) == QString::fromUtf8("Maturiteitsinschatting per…"));
    CHECK(names.take(title, QStringLiteral(" (cijfers)")) == QString::fromUtf8("Maturiteitsinschatti… (cijfers)"));
    CHECK(names.take(QStringLiteral("Klimaatadaptatieplanningsovereenkomst")) ==
          QString::fromUtf8("Klimaatadaptatieplanningsovere…"));
}

TEST_CASE("characters that a sheet's name may not have are replaced, never dropped into one word") {
    SheetNames names;
    CHECK(names.take(QStringLiteral("VTE/LEKP")) == "VTE-LEKP");
    CHECK(names.take(QStringLiteral("[a]:b*c?\\d")) == "(a) b c -d");
    CHECK(names.take(QStringLiteral("'t Stad's plan'")) == QString::fromUtf8("’t Stad’s plan’"));
    CHECK(names.take(QStringLiteral("two\nlines\tand\x01 more")) == "two lines and more");
}

TEST_CASE("names are told apart as a spreadsheet does, without regard to case") {
    SheetNames names;
    CHECK(names.take(QStringLiteral("Plan B")) == "Plan B");
    CHECK(names.take(QStringLiteral("PLAN b")) == "PLAN b (2)");
    CHECK(names.take(QStringLiteral("Plan B")) == "Plan B (3)");
    const QString same = QStringLiteral("Eenzelfde titel die veel te lang is");
    CHECK(names.take(same) == QString::fromUtf8("Eenzelfde titel die veel te…"));
    CHECK(names.take(same) == QString::fromUtf8("Eenzelfde titel die veel… (2)"));
    CHECK(names.take(QStringLiteral("History")) == "History (2)");
}

// libxlsxwriter writes 'VTE2024'!$1:$4 without the quotes; a spreadsheet then takes the name for a cell.
TEST_CASE("a name that could be the address of a cell gets a word before it") {
    const LanguageScope english(Language::English);
    SheetNames names;
    CHECK(names.take(QStringLiteral("VTE2024")) == "Table VTE2024");
    CHECK(names.take(QStringLiteral("2024")) == "Table 2024");
    CHECK(names.take(QStringLiteral("RC")) == "Table RC");
    CHECK(names.take(QStringLiteral("Ronde 2024")) == "Ronde 2024");
    CHECK(names.take(QStringLiteral("Heatmap")) == "Heatmap");
}

TEST_CASE("nothing to make a name from still gives one; a character of two units is never halved") {
    const LanguageScope english(Language::English);
    SheetNames names;
    CHECK(names.take(QString()) == "Sheet");
    CHECK(names.take(QStringLiteral(" ??? ")) == "Sheet (2)");
    const QString trees = QString::fromUtf8("\U0001F333").repeated(20);
    const QString name = names.take(trees);
    CHECK(name.size() <= 31);
    CHECK(name == QString::fromUtf8("\U0001F333").repeated(15) + QChar(0x2026));
}

} // namespace tst_sheetnames
