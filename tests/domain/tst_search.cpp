#include "support/testsupport.h"

#include "domain/analysis/search.h"

using namespace ks;

namespace tst_search {
namespace {

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

SearchEntry entry(const char* group, const char* key, const char* title, const char* text = "") {
    return {group, {QStringLiteral("row"), key}, utf8(title), utf8(text)};
}

/// "group: key key; group: key", with the count in brackets where not all are shown.
QString told(const QList<SearchGroup>& groups) {
    QStringList lines;
    for (const SearchGroup& group : groups) {
        QStringList keys;
        for (const SearchHit& hit : group.hits)
            keys.append(hit.place.key);
        QString line = group.group + ": " + keys.join(' ');
        if (group.total != group.hits.size())
            line += QStringLiteral(" (%1)").arg(group.total);
        lines.append(line);
    }
    return lines.join("; ");
}

/// The pieces of `text` that are marked.
QStringList marked(const QString& text, const QList<TextSpan>& marks) {
    QStringList pieces;
    for (const TextSpan& mark : marks)
        pieces.append(text.mid(mark.start, mark.length));
    return pieces;
}

SearchHit onlyHit(const SearchIndex& index, const char* query) {
    const QList<SearchGroup> groups = index.find(utf8(query));
    REQUIRE(groups.size() == 1);
    REQUIRE(groups[0].hits.size() == 1);
    return groups[0].hits[0];
}

} // namespace

TEST_CASE("the words of a query are folded, trimmed and looked for once") {
    CHECK(searchWords(utf8("  Reële  “Energie”, energie – foto’s! ")) == QStringList{"reele", "energie", "foto's"});
    CHECK(searchWords("LEKP-1 (VTE)") == QStringList{"lekp-1", "vte"});
    CHECK(searchWords(" ,.- ").isEmpty());
}

TEST_CASE("case, accents and the shape of apostrophes do not matter") {
    const SearchIndex index({entry("a", "1", "Reële cijfers", "De foto’s van het œuvre")}, {});
    for (const char* query : {"reele", "REËLE", "cijfers reële", "foto's", "foto’s", "oeuvre", "Œuvre", "uvre", "ijf"})
        CHECK(told(index.find(utf8(query))) == "a: 1");
    CHECK(told(index.find("fotos")) == "");
}

TEST_CASE("all words have to occur, spread over title and text as they may be") {
    const SearchIndex index({entry("a", "1", "Energiehuis Gent", "advies aan huis"),
                             entry("a", "2", "Energiehuis Aalst", "leningen"), entry("a", "3", "Advies", "Gent")},
                            {});
    CHECK(told(index.find("energiehuis")) == "a: 1 2");
    CHECK(told(index.find("advies gent")) == "a: 1 3");
    CHECK(told(index.find("energiehuis advies gent")) == "a: 1");
    CHECK(told(index.find("energiehuis advies brugge")) == "");
}

TEST_CASE("title before text, whole word before beginning before inside") {
    const SearchIndex index({entry("a", "text-inside", "x", "het klimaatplan"), // no hit in a title
                             entry("a", "text-begin", "x", "een plannetje"), entry("a", "text-word", "x", "een plan"),
                             entry("a", "title-inside", "Klimaatplan"), entry("a", "title-begin", "Plannen"),
                             entry("a", "title-word", "Het plan")},
                            {});
    CHECK(told(index.find("plan")) == "a: title-word title-begin title-inside text-word text-begin text-inside");
}

TEST_CASE("the whole phrase comes first, in the title before in the text, and begins a word") {
    const SearchIndex index(
        {entry("a", "scattered", "Plan voor lokale energie"),
         entry("a", "in-text", "Overzicht", "een lokaal energie plan voor de stad, energie en plan"),
         entry("a", "phrase-inside", "Superenergie plan"), entry("a", "in-title", "Het energie plan")},
        {});
    // In title: phrase. In text: phrase. Then whole words in the title (6 + 6), then inside + whole word (4 + 6).
    CHECK(told(index.find("Energie  plan")) == "a: in-title in-text scattered phrase-inside");
    CHECK(told(index.find("\"energie plan\"")) == "a: in-title in-text scattered phrase-inside");
}

TEST_CASE("equally good hits keep the order of the entries") {
    const SearchIndex index({entry("a", "b", "Plan B"), entry("a", "a", "Plan A"), entry("a", "c", "Plan C")}, {});
    CHECK(told(index.find("plan")) == "a: b a c");
}

TEST_CASE("hits stand under their groups in the order given, with counts; groups not named come last") {
    const SearchIndex index({entry("zz", "1", "boom"), entry("practice", "2", "boom"), entry("theme", "3", "boom"),
                             entry("practice", "4", "bomen"), entry("yy", "5", "boom"), entry("practice", "6", "boom")},
                            {"theme", "empty", "practice"});
    CHECK(told(index.find("boom")) == "theme: 3; practice: 2 6; zz: 1; yy: 5");
    CHECK(told(index.find("boom", 1)) == "theme: 3; practice: 2 (2); zz: 1; yy: 5");
    CHECK(told(index.find("boom", 0)) == "theme:  (1); practice:  (2); zz:  (1); yy:  (1)");
}

TEST_CASE("words of one character alone find nothing; beside others they begin a word") {
    const SearchIndex index({entry("a", "1", "Werkpakket 2a", "t"), entry("a", "2", "Werkpakket", "tijd")}, {});
    for (const char* query : {"", " ", "t", "2", "a t", "'", "?", "%", "\\", "(", "*", "’", "💧", "a b c d"})
        CHECK(told(index.find(utf8(query))) == "");
    CHECK(told(index.find("werkpakket 2")) == "a: 1");
    CHECK(told(index.find("werkpakket t")) == "a: 1 2");
    CHECK(told(index.find("werkpakket a")) == ""); // only inside "2a" and "werkpakket"
}

TEST_CASE("marks give the places in the original title and text") {
    const SearchIndex index(
        {entry("a", "1", "De Reële reële kost", "Een café en een cafe\u0301, œuvre; klimaat en klimaatplan.")}, {});
    const SearchHit title = onlyHit(index, "reele");
    CHECK(title.titleMarks == QList<TextSpan>{{3, 5}, {9, 5}});
    CHECK(title.excerpt.marks.isEmpty());
    CHECK(title.excerpt.start == 0);
    const SearchHit text = onlyHit(index, "cafe oeuvre");
    CHECK(text.titleMarks.isEmpty());
    CHECK(marked(index.find("cafe")[0].hits[0].excerpt.text, text.excerpt.marks) ==
          QStringList{utf8("café"), utf8("cafe\u0301"), utf8("œuvre")});
    // Overlapping matches are one mark: "klimaat" and "maatplan" in "klimaatplan".
    const SearchHit joined = onlyHit(index, "klimaat maatplan");
    CHECK(marked(joined.excerpt.text, joined.excerpt.marks) == QStringList{"klimaat", "klimaatplan"});
}

TEST_CASE("the excerpt stands around the first match, on whole words, and says where it is cut") {
    const QString before = QString("voor ").repeated(40); // 200 characters
    const QString after = QString(" erna").repeated(60);  // 300 characters
    const SearchIndex index({SearchEntry{"a", {}, "x", before + "windmolens" + after}}, {});
    const SearchHit hit = onlyHit(index, "wind");
    // 200 - 50 = 150 stands at the v of a "voor": the next whole word begins at 155. 155 + 160 = 315 lies in the word
    // that begins at 311 (210 + 20 · 5 + 1): the excerpt ends before the space at 310.
    CHECK(hit.excerpt.start == 155);
    CHECK(hit.excerpt.text == QString("voor ").repeated(9) + "windmolens" + QString(" erna").repeated(21));
    CHECK(hit.excerpt.cutBefore);
    CHECK(hit.excerpt.cutAfter);
    CHECK(hit.excerpt.marks == QList<TextSpan>{{200, 4}});
}

TEST_CASE("a short text is its own excerpt, its line ends shown as spaces") {
    const SearchIndex index({entry("a", "1", "x", "eerste regel\ntweede\tregel")}, {});
    const SearchHit hit = onlyHit(index, "tweede");
    CHECK(hit.excerpt == SearchExcerpt{"eerste regel tweede regel", 0, false, false, {{13, 6}}});
}

TEST_CASE("an excerpt is made around the phrase, or around a word's beginning rather than its inside") {
    const QString gap = QString("en zo ").repeated(40); // 240 characters
    const SearchIndex index({SearchEntry{"a", {}, "x", "superplan plat " + gap + "plan b " + gap + "plat plan"}}, {});
    CHECK(onlyHit(index, "plan").excerpt.text.contains("plan b"));
    CHECK_FALSE(onlyHit(index, "plan").excerpt.text.contains("superplan"));
    CHECK(onlyHit(index, "plat plan").excerpt.text.endsWith("plat plan"));
}

TEST_CASE("an endless word is cut within the text, never through a character") {
    const QString drops = utf8("💧").repeated(200); // 400 units
    const SearchIndex index({SearchEntry{"a", {}, "x", drops + "regen" + drops}}, {});
    const SearchExcerpt excerpt = onlyHit(index, "regen").excerpt;
    CHECK(excerpt.text.contains("regen"));
    CHECK(excerpt.text.isValidUtf16());
    CHECK(excerpt.start == 350); // an even place: between two pairs
}

TEST_CASE("an index without entries answers with nothing") {
    CHECK(SearchIndex().find("klimaat").isEmpty());
    CHECK(SearchIndex({}, {"theme"}).find("klimaat").isEmpty());
    CHECK(SearchIndex().size() == 0);
}

} // namespace tst_search
