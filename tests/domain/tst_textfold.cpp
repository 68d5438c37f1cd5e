#include "support/testsupport.h"

#include "domain/analysis/textfold.h"

using namespace ks;

namespace tst_textfold {
namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

QString folded(const char* text) {
    return foldedForSearch(utf8(text));
}

/// The piece of `original` that the folded `part` comes from.
QString origin(const QString& original, const QString& part) {
    const FoldedText text(original);
    const qsizetype at = text.text().indexOf(part);
    REQUIRE(at >= 0);
    const TextSpan place = text.inOriginal({at, part.size()});
    return original.mid(place.start, place.length);
}

} // namespace

TEST_CASE("folding takes away case and accents") {
    CHECK(folded("Reële CAFÉ'S") == "reele cafe's");
    CHECK(folded("ÀÇÑÖÜÿ") == "acnouy");
    CHECK(folded("e\u0301e\u0308") == "ee"); // accents as characters of their own
    CHECK(folded("İstanbul") == "istanbul");
    CHECK(folded("ΣΊΣΥΦΟΣ") == folded("σίσυφος"));
}

TEST_CASE("folding writes ligatures and signs out") {
    CHECK(folded("Œuvre, œuvre, Æther, straße, STRAẞE") == "oeuvre, oeuvre, aether, strasse, strasse");
    CHECK(folded("eﬃciënt ﬁets ĳs CO₂ m²") == "efficient fiets ijs co2 m2");
    CHECK(folded("Łódź Ørsted") == "lodz orsted");
}

TEST_CASE("folding makes apostrophes, quotation marks, dashes and spaces alike") {
    CHECK(folded("foto’s foto's foto‘s foto´s") == "foto's foto's foto's foto's");
    CHECK(folded("“a” „b” «c»") == "\"a\" \"b\" \"c\"");
    CHECK(folded("2024–2025 co‑creatie") == "2024-2025 co-creatie");
    CHECK(folded("a \n\t b\u00A0 c") == "a b c");
    CHECK(folded("klimaat\u00ADplan\u200B") == "klimaatplan");
}

TEST_CASE("what is folded stays as it is when folded again") {
    for (const char* text : {"Reële", "œ ﬁ ß", "a ¨ b", "“x”", "″", "…", "½ ₂", "İ"})
        CHECK(foldedForSearch(folded(text)) == folded(text));
}

TEST_CASE("a stretch of the folded text is found again in the original") {
    CHECK(origin(utf8("De reële œuvre"), "reele") == utf8("reële"));
    CHECK(origin(utf8("De reële œuvre"), "oeuvre") == utf8("œuvre"));
    CHECK(origin(utf8("De reële œuvre"), "euvre") == utf8("œuvre")); // half a ligature is the whole of it
    CHECK(origin(utf8("een cafe\u0301 hier"), "cafe") == utf8("cafe\u0301"));
    CHECK(origin(utf8("a\n\n  b c"), "a b") == utf8("a\n\n  b"));
    CHECK(origin(utf8("klimaat\u00ADplan x"), "klimaatplan") == utf8("klimaat\u00ADplan"));
    CHECK(origin(utf8("😀 boom"), "boom") == "boom");
    CHECK(origin("plain text", "text") == "text");
}

TEST_CASE("folding takes whatever it is given") {
    CHECK(foldedForSearch(QString()).isEmpty());
    CHECK(foldedForSearch(QString(QChar(0x0301))).isEmpty()); // an accent over nothing
    const QString half(QChar(0xD83D));                        // half a pair
    CHECK(foldedForSearch(half) == half);
    CHECK(FoldedText(QString()).inOriginal({0, 0}) == TextSpan{0, 0});
}

} // namespace tst_textfold
