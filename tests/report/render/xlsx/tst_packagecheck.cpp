#include "support/testsupport.h"

#include "report/render/xlsx/packagecheck.h"

#include "../../support/xlsxtools.h"

using namespace ks;

namespace tst_packagecheck {
namespace {

const QByteArray sheetXml = R"(<?xml version="1.0"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is>)"
                            R"(<t>Aalst &amp; Gent</t></is></c><c r="B1"><v>2.5</v></c><c r="C1" s="1"/></row>)"
                            R"(<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> x</t></is></c></row>)"
                            R"(</sheetData><pageSetup/></worksheet>)";
const SheetTally sheetTally{1, 2, 18}; // "Aalst &amp; Gent" and " x"

/// A package with these bytes as its one sheet, packed by another program.
QByteArray packageWith(const QByteArray& sheet) {
    return test::runPython(QStringLiteral("packsheet.py"), sheet);
}

} // namespace

TEST_CASE("a package that holds what was written is whole") {
    CHECK(packageFlaw(packageWith(sheetXml), {sheetTally}).isEmpty());
    QByteArray long_ = sheetXml; // over many blocks
    const QByteArray rows = QByteArray("<row><c t=\"inlineStr\"><is><t>some words</t></is></c></row>").repeated(20000);
    long_.replace("</sheetData>", rows + "</sheetData>");
    CHECK(packageFlaw(packageWith(long_), {{1, 20002, 200018}}).isEmpty());
}

TEST_CASE("a number, a text or a part of a text that is gone is found") {
    const QByteArray package = packageWith(sheetXml);
    CHECK(packageFlaw(package, {{2, 2, 18}}).contains("sheet1.xml"));
    CHECK(packageFlaw(package, {{1, 3, 18}}).contains("sheet1.xml"));
    CHECK(packageFlaw(package, {{1, 2, 19}}).contains("sheet1.xml"));
    CHECK(packageFlaw(package, {sheetTally, {}}) == "a sheet is missing");
}

TEST_CASE("a part that ends early, or is no XML around its cells, is found") {
    CHECK(packageFlaw(packageWith(sheetXml.chopped(20)), {sheetTally}).contains("sheet1.xml"));
    CHECK(packageFlaw(packageWith(QByteArray(sheetXml).replace("<pageSetup/>", "<pageSetup>")), {sheetTally})
              .contains("sheet1.xml"));
    CHECK(packageFlaw(packageWith({}), {{}}).contains("sheet1.xml"));
}

TEST_CASE("a package that is cut or altered is no package") {
    const QByteArray package = packageWith(sheetXml);
    for (const qsizetype left : {qsizetype(0), qsizetype(10), package.size() / 2, package.size() - 1})
        CHECK_FALSE(packageFlaw(package.first(left), {sheetTally}).isEmpty());
    int found = 0;
    for (qsizetype at = 60; at < 160; ++at) { // in the packed bytes of the sheet
        QByteArray altered = package;
        altered[at] = static_cast<char>(altered[at] ^ 0x10);
        found += packageFlaw(altered, {sheetTally}).isEmpty() ? 0 : 1;
    }
    CHECK(found == 100);
}

} // namespace tst_packagecheck
