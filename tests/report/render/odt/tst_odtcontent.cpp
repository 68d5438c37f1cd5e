#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "odtsample.h"
#include "odttools.h"
#include "report/content/catalogue.h"
#include "report/render/odt/odtrenderer.h"

using namespace ks;

namespace tst_odtcontent {
namespace {

QStringList read(const char* what, const ReportDocument& document, const RenderOptions& options = {}) {
    const Result<QByteArray> odt = renderOdt(document, options);
    REQUIRE(odt.ok());
    CHECK(test::readOdt(QStringLiteral("faults"), *odt).join('\n').toStdString() == "");
    return test::readOdt(QLatin1String(what), *odt);
}

std::string joined(const QStringList& lines) {
    return lines.join('\n').toStdString();
}

/// The lines that begin so, without that.
QStringList after(const QStringList& lines, const QString& start) {
    QStringList found;
    for (const QString& line : lines) {
        if (line.startsWith(start))
            found.append(line.sliced(start.size()));
    }
    return found;
}

ReportTable section(ReportTable table, const char* name) {
    table.section = QLatin1String(name);
    return table;
}

ReportTable lying(ReportTable table) {
    table.landscape = true;
    return table;
}

} // namespace

TEST_CASE("the OpenDocument text has every block in order as what it is") {
    const LanguageScope english(Language::English);
    CHECK(joined(read("content", test::sampleDocument())) ==
          R"([Cover] Title: Sample report
Subtitle: Of everything
Cover_20_Line: Nulmeting
Cover_20_Line: By hand
Cover_20_Note: Texts are restated.
contents
  [Contents] Contents_20_Heading: Contents
  Contents_20_1: First part\t -> #_first, page of _first
  Contents_20_2: A chapter\t -> #_chapter, page of _chapter
  Contents_20_3: Table 1. Kinds of cells\t -> #_kinds, page of _kinds
  Contents_20_1: Second part\t -> #_second, page of _second
  Contents_20_2: A wide chapter\t -> #_wide, page of _wide
  Contents_20_3: Table 2. A grid\t -> #_grid, page of _grid
  Contents_20_2: A picture\t -> #_picture, page of _picture
[Page_20_1] H1 First part #_first
Lead: An opening.
H2 A chapter #_chapter
Text_20_body: Plain words.\nOn two lines.
Note: Where it comes from.
Quotations: Somebody's words.
Open: Not known yet.
list List_20_1
-
  List_20_Item: an item
  list )"
          "\n"
          R"(  -
    List_20_Detail: a detail
  -
    List_20_Detail: another
-
  List_20_Item: a second item
  List_20_Note: with a note
list Numbering_20_1
-
  List_20_Number: first
-
  List_20_Number: second
H3 Table 1. Kinds of cells #_kinds
Table_20_Introduction: One of each.
table kinds, 5 columns: Kinds of cells
  head | What (1x2) | Judged (2x1) | ^ | Value (1x2) | Count (1x2)
  head | ^ | Score | Level | ^ | ^
  row | All | 2.875 / n = 12 | 3 | 2.875 | 12
  row | A part (5x1) | ^ | ^ | ^ | ^
  row | exact | 2.5 | 2 | 2.5 | 3
  row | between | 3–4 / between 3 and 4 (Tussen geel en groen) | 4 | 3 | 0
  row | approximate | ~3 / approximately 3 | 5 | open | )"
          "\n"
          R"(  row | approximate, open | ~ / approximate, level not recorded (Bij benadering) | 1 |  | )"
          "\n"
          R"(  row | unscored | – / handed in, without a level |  | yes | )"
          "\n"
          R"(  row | missing | · / not handed in |  | no | )"
          "\n"
          R"(  row | not applicable / with a note | n/a / not applicable |  |  | )"
          "\n"
          R"(  row | open | open |  |  | )"
          "\n"
          R"(Reservation: Subject to change.
Table_20_Note: The first note.
Table_20_Note: The second note.
Source: Source: made by hand
[Page_20_2] H1 Second part #_second
H2 A wide chapter #_wide
Text_20_body: What introduces the grid.
H3 Table 2. A grid #_grid
Legend:   1   Niet matuur       3–4    Between two levels
table grid, 3 columns: A grid
  head | City | One | Two
  row | Global score | open | 4
  row | Gent | 3–4 / between 3 and 4 | 5
Source:
[Page_20_3] H2 A picture #_picture
Picture: {120.00mm 40.00mm Pictures/picture1.svg+Pictures/picture1.png; Two bars; The second bar is twice as long as the first.}
Figure: Figure 1. Two bars
Table_20_Label: Figure 1 as a table
table bars, 1 columns: Title of bars
  head | Text
  row | one
  row | two
Source:)");
}

TEST_CASE("cells of the OpenDocument text carry the colour of their level; other kinds are told apart by their edges") {
    const LanguageScope english(Language::English);
    const QStringList cells = read("cells", test::sampleDocument());
    for (const char* line :
         {"2.5: ground #f08a24, letters #1a1a1a bold, edge none", "1: ground #c0392b, letters #ffffff bold, edge none",
          "3: ground #ffd84d, letters #1a1a1a bold, edge none", "4: ground #9bcb5a, letters #1a1a1a bold, edge none",
          "5: ground #1e7b34, letters #ffffff bold, edge none",
          "3–4 / between 3 and 4 (Tussen geel en groen): ground #ffffff, letters #1a1a1a bold, edge 12.00pt solid "
          "#ffd84d 12.00pt solid #9bcb5a",
          "~3 / approximately 3: ground #ffffff, letters #1a1a1a bold, edge 2.25pt dotted #ffd84d",
          "~ / approximate, level not recorded (Bij benadering): ground #ffffff, letters #1a1a1a bold, edge 2.25pt "
          "dotted #8a979b",
          "open: ground #ffffff, letters #767676, edge 0.75pt dashed #a3a3a3",
          "2.875 / n = 12: ground #ffffff, letters #1a1a1a bold, edge 0.75pt solid #dadada"}) {
        CAPTURE(line);
        CHECK(cells.contains(QString::fromUtf8(line)));
    }
    RenderOptions grey;
    grey.palette = LevelPaletteId::Grey;
    const QStringList inGrey = read("cells", test::sampleDocument(), grey);
    CHECK(inGrey.contains("1: ground #3a3a3a, letters #ffffff bold, edge none"));
    CHECK(inGrey.filter("#f08a24").isEmpty());
}

TEST_CASE("what people typed is text in the OpenDocument text and nothing else") {
    const LanguageScope english(Language::English);
    const QString typed = QString::fromUtf8("<text:h>&amp; \"quoted\" ]]> é\u0001\u0008") + QChar(0xD800) +
                          QChar(0xFFFF) + QChar(0x202E) + QStringLiteral("x\r\ny\rz") + QChar(0x2028) +
                          QStringLiteral("  two\tspaces ");
    // Control characters, what is no character and the turning of direction are gone, half a character is marked.
    const QString shown = QString::fromUtf8("<text:h>&amp; \"quoted\" ]]> é\uFFFDx\\ny\\nz\\n  two\\tspaces ");
    ReportTable table = test::textTable(QStringLiteral("typed"), {typed});
    table.title = typed;
    table.notes = QStringList{typed};
    const QStringList lines = read("content", test::plainDocument({ReportParagraph{typed}, table}));
    REQUIRE(lines.size() == 7);
    CHECK(lines[0] == "[Page_20_1] Text_20_body: " + shown.trimmed());
    CHECK(lines[1] == "H1 " + shown + " #_typed");
    CHECK(lines[4] == "  row | " + shown);
    CHECK(lines[5] == "Table_20_Note: " + shown.trimmed());
}

TEST_CASE("pages of the OpenDocument text turn where a table is wide and say which part of the report they are of") {
    const LanguageScope english(Language::English);
    const ReportDocument document = test::sampleDocument();
    CHECK(joined(read("pages", document).first(5)) ==
          QString::fromUtf8("Cover: 210.00mm x 297.00mm\n"
                            "Contents: 210.00mm x 297.00mm | Running title\\t | Nulmeting · data of 7/03/2025 · "
                            "a3f9 c21e\\tPage 1 of 1\n"
                            "Page_20_1: 210.00mm x 297.00mm | Running title\\tPART · One | Nulmeting · data of "
                            "7/03/2025 · a3f9 c21e\\tPage 1 of 1\n"
                            "Page_20_2: 297.00mm x 210.00mm | Running title\\tSecond part | Nulmeting · data of "
                            "7/03/2025 · a3f9 c21e\\tPage 1 of 1\n"
                            "Page_20_3: 210.00mm x 297.00mm | Running title\\tSecond part | Nulmeting · data of "
                            "7/03/2025 · a3f9 c21e\\tPage 1 of 1")
              .toStdString());
}

TEST_CASE("prose stays upright in the OpenDocument text, and only a short introduction lies with its table") {
    const LanguageScope english(Language::English);
    const ReportTable wide = lying(test::textTable("wide", {"x"}));
    const ReportParagraph brief{QString(600, 'b')};
    const ReportParagraph prose{QString(601, 'p')};
    const auto turns = [&](const QList<ReportBlock>& blocks) {
        return after(read("content", test::plainDocument(blocks)), "[").size();
    };
    const auto pages = [&](const QList<ReportBlock>& blocks) {
        return after(read("pages", test::plainDocument(blocks)), "Page");
    };
    CHECK(turns({ReportHeading{2, "h"}, brief, wide}) == 1);
    CHECK(turns({ReportHeading{2, "h"}, prose, wide}) == 2);
    CHECK(pages({ReportHeading{2, "h"}, prose, wide})[0].startsWith("_20_1: 210.00mm"));
    CHECK(pages({ReportHeading{2, "h"}, prose, wide})[1].startsWith("_20_2: 297.00mm"));
    CHECK(turns({wide, ReportParagraph{"between"}, wide}) == 1);
    CHECK(turns({wide, ReportList{false, {{"item"}}}}) ==
          1); // a list takes no page style of its own; its first line does
}

TEST_CASE("tables before any part of a report name the pages of an OpenDocument text") {
    const LanguageScope english(Language::English);
    const ReportTable one = section(test::textTable("one", {"x"}), "AS IS");
    const ReportTable two = section(test::textTable("two", {"x"}), "TO BE");
    const QStringList pages =
        after(read("pages", test::plainDocument({ReportParagraph{"To begin."}, one, one, two})), "Page_20_");
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].contains("\\tAS IS |"));
    CHECK(pages[1].contains("\\tTO BE |"));
}

TEST_CASE("a table whose words do not fit upright lies in the OpenDocument text; wider still it is smaller") {
    const LanguageScope english(Language::English);
    ReportTable table = test::textTable("words", {});
    const auto columns = [&](int count) {
        table.columns.clear();
        for (int i = 0; i < count; ++i)
            table.columns.append({QString::number(i), "Meerjarenplanning", ColumnKind::Text});
        const QByteArray odt = renderOdt(test::plainDocument({table}), {}).value();
        return odt;
    };
    CHECK(test::readOdt("pages", columns(4)).first().startsWith("Page_20_1: 210.00mm"));
    CHECK(test::readOdt("pages", columns(7)).first().startsWith("Page_20_1: 297.00mm"));
    CHECK(test::readOdt("sizes", columns(7)).contains("Meerjarenplanning: 9.00pt"));
    CHECK_FALSE(test::readOdt("sizes", columns(12)).contains("Meerjarenplanning: 9.00pt"));
}

TEST_CASE("names in the OpenDocument text are unique, whatever the blocks are called") {
    const LanguageScope english(Language::English);
    const ReportTable table = test::textTable("same", {"x"});
    const QStringList lines = read(
        "content", test::plainDocument({ReportHeading{1, "A", QString::fromUtf8("thema's & é")},
                                        ReportHeading{2, "B", QString::fromUtf8("thema's & é")}, ReportHeading{2, "C"},
                                        ReportHeading{2, "D"}, table, table, ReportHeading{2, "E", QString(80, 'x')}}));
    CHECK(after(lines, "table ") == QStringList{"same, 1 columns: Title of same", "same-2, 1 columns: Title of same"});
    CHECK(lines.contains("H2 B #_thema_s_____2"));
    CHECK(lines.contains("H2 C #_"));
    CHECK(lines.contains("H2 D #__2"));
    CHECK(lines.contains("H3 Title of same #_same_2"));
    CHECK(lines.last() == "H2 E #_" + QString(32, 'x'));
}

TEST_CASE("numbers of tables in the OpenDocument text count on by themselves, unless one is left out") {
    const LanguageScope english(Language::English);
    QList<ReportBlock> blocks;
    for (const int number : {1, 2, 5, 6}) {
        ReportTable table = test::textTable("t" + QString::number(number), {"x"});
        table.number = number;
        blocks.append(table);
    }
    CHECK(read("numbers", test::plainDocument(blocks)) == QStringList{"Table 1 = ooow:Table+1",
                                                                      "Table 2 = ooow:Table+1", "Table 5 = ooow:5",
                                                                      "Table 6 = ooow:Table+1"});
}

TEST_CASE("an OpenDocument text of nothing, of a table without rows, of one without columns") {
    const LanguageScope english(Language::English);
    CHECK(read("content", test::plainDocument({})) == QStringList{"Text_20_body:"});
    CHECK(read("content", test::plainDocument({test::textTable("empty", {})})) ==
          QStringList{"[Page_20_1] H1 Title of empty #_empty", "table empty, 1 columns: Title of empty",
                      "  head | Text", "  row | ", "Source:"});
    ReportTable bare;
    bare.title = QStringLiteral("Bare");
    CHECK(read("content", test::plainDocument({bare})) == QStringList{"[Page_20_1] H1 Bare #_", "Source:"});
}

TEST_CASE("figures in the OpenDocument text are moved in from the right so that their decimal marks align") {
    const LanguageScope english(Language::English);
    ReportTable table;
    table.id = QStringLiteral("figures");
    table.columns = {{"a", "A", ColumnKind::Text}, {"v", "Value", ColumnKind::Number}};
    for (const double value : {2.875, 2.5, 3.0})
        table.rows.append({QString::number(value), RowKind::Body, {{QStringLiteral("x"), {}, {}}, {value, {}, {}}}});
    const QStringList indents = read("indents", test::plainDocument({table}));
    const auto indentOf = [&](const char* figure) { return after(indents, QLatin1String(figure)).value(0).toDouble(); };
    // In 9 points a digit of Arial is 5.004 wide and the decimal point 2.502.
    CHECK(indentOf("2.5: ") - indentOf("2.875: ") == Approx(2 * 5.004).margin(0.02));
    CHECK(indentOf("3: ") - indentOf("2.875: ") == Approx(3 * 5.004 + 2.502).margin(0.02));
}

TEST_CASE(
    "the heatmap of the report stands in the OpenDocument text with all its scores, in words where they are none") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(test::reportGrid(), {QStringLiteral("heatmap")});
    REQUIRE(document.ok());
    const QStringList lines = read("content", *document);
    CHECK(lines.contains(QString::fromUtf8("  row | Aalst | 2.5 | 3 | 1 | 3 | 2.75 | 3.5 | ~ / approximate, level not "
                                           "recorded | 3")));
    CHECK(lines.contains(QString::fromUtf8("  row | Genk | 3 | 2 | 1–2 / between 1 and 2 | 3 | 3–4 / between 3 and 4 | "
                                           "3 | 3 | 4")));
    CHECK(after(lines, "  row | ").size() == 15);
    CHECK(after(lines, "  row | Turnhout")[0].count("handed in, without a level") == 8);
    // 83 exact, 12 between, 1 approximate, 8 without a level.
    int words = 0;
    for (const QString& line : lines)
        words += line.startsWith("  row") ? static_cast<int>(line.count(" / ") - line.count(" / n = ")) : 0;
    const int medianWithBounds = 1;
    CHECK(words - medianWithBounds == 12 + 1 + 8);
}

} // namespace tst_odtcontent
