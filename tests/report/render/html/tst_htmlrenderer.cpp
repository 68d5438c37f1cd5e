#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../../support/everyblock.h"
#include "../../support/pagetools.h"
#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/html/htmlrenderer.h"

#include <QPainter>
#include <QRegularExpression>

using namespace ks;

namespace tst_htmlrenderer {
namespace {

QByteArray page(const ReportDocument& document) {
    const Result<QByteArray> bytes = renderHtml(document, {});
    REQUIRE(bytes.ok());
    return *bytes;
}

QString structure(const QByteArray& bytes) {
    return test::readPage(bytes, QStringLiteral("structure"));
}

ReportDocument gridDocument() {
    const Result<ReportDocument> document = buildDocument(test::reportGrid(), {"heatmap", "legend", "statistics"});
    REQUIRE(document.ok());
    return *document;
}

} // namespace

TEST_CASE("a page with every block and every kind of score has no structural fault (F06)") {
    const LanguageScope english(Language::English);
    CHECK(structure(page(test::everyBlock())) == QString());
    CHECK(structure(page(gridDocument())) == QString());
}

TEST_CASE("each kind of structural fault would be found") {
    const LanguageScope english(Language::English);
    const QByteArray good = page(test::everyBlock());
    const struct {
        const char* from;
        const char* to;
        const char* finding;
    } faults[] = {
        {" lang=\"nl-BE\"", "", "no language"},
        {"<title>Alle blokken</title>", "<title></title>", "no title"},
        {"<h1>Verslag met alle blokken</h1>", "<p>Verslag</p>", "0 <h1>"},
        {"<h4 id=\"heading\">Onderbouwing</h4>", "<h5 id=\"heading\">Onderbouwing</h5>", "after level 3"},
        {"</caption>", "</caption><caption>2</caption>", "without a caption"},
        {" scope=\"row\"", "", "no scope on"},
        {"<th scope=\"row\">Gent</th>", "<td>Gent</td>", "a row without a header"},
        {" tabindex=\"0\"", "", "no region with a name"},
        {"colspan=\"2\"", "colspan=\"3\"", "rows of [7, 8] columns"},
        {"href=\"#to-be\"", "href=\"#nowhere\"", "a link to #nowhere"},
        {"href=\"#to-be\"", "href=\"https://example.org\"", "a link to https://example.org"},
        {"id=\"to-be\"", "id=\"as-is\"", "the id as-is"},
        {"default-src 'none'", "default-src *", "the policy lets something in"},
        {"form-action 'none'", "form-action 'self'", "the policy lets in 'self'"},
        {"'use strict';", "'use  strict';", "refuses the page's own script"},
        {"body {", "body  {", "refuses the page's own style"},
        {"</footer>", "<img src=\"x.png\"></footer>", "an element <img>"},
        {"<blockquote>", "<blockquote style=\"color:red\">", "an attribute style"},
        {"role=\"img\"", "", "a drawing without a text alternative"},
        {"</main>", "</div></main>", "</div> closes <main>"},
        {">2,75<", "><", "only a colour"},
    };
    QByteArrayList bad;
    for (const auto& fault : faults) {
        CAPTURE(fault.from);
        const qsizetype at = good.indexOf(fault.from);
        REQUIRE(at >= 0);
        bad.append(good);
        bad.last().replace(at, static_cast<qsizetype>(qstrlen(fault.from)), fault.to);
    }
    const QStringList found = test::readPages(bad, "structure");
    for (qsizetype i = 0; i < found.size(); ++i) {
        CAPTURE(faults[i].from, faults[i].to);
        CHECK(found[i].contains(QLatin1String(faults[i].finding)));
    }
}

TEST_CASE("headings follow one another and the contents list leads to each") {
    const LanguageScope english(Language::English);
    CHECK(test::readPage(page(test::everyBlock()), "outline") == "h1 Verslag met alle blokken\n"
                                                                 "h2 Contents\n"
                                                                 "h2 AS IS\n"
                                                                 "h3 Table 1. Scores van elke soort\n"
                                                                 "h3 Strategie\n"
                                                                 "h4 Onderbouwing\n"
                                                                 "h5 Table 2. Waarden van elke soort\n"
                                                                 "h2 TO BE\n"
                                                                 "- AS IS #as-is\n"
                                                                 "-- Table 1. Scores van elke soort #heatmap\n"
                                                                 "-- Strategie #strategie\n"
                                                                 "--- Onderbouwing #heading\n"
                                                                 "---- Table 2. Waarden van elke soort #values\n"
                                                                 "- TO BE #to-be");
}

TEST_CASE("a cell shows the short form and has the full wording for who cannot see it") {
    const LanguageScope english(Language::English);
    CHECK(test::readPage(page(test::everyBlock()), "tables")
              .startsWith(QString::fromUtf8(
                  "Table 1. Scores van elke soort\n"
                  "*Stad | *Strategie | *Communicatie & participatie | *Middelen\n"
                  "*Globale score | open | 2 | \n"
                  "*Mediaan | 2,875 [2,5–3 · n = 12] | 3 [n = 12] |  [n = 0]\n"
                  "*Aalst | 1 | 2,75 | ~ «approximate, level not recorded (Bij benadering)»\n"
                  "*Gent | 3–4 «between 3 and 4 (Tussen geel en groen)» | ~3 «approximately 3» | 4\n"
                  "*Genk | 5 | 1–2 «between 1 and 2 (Tussen rood en oranje)» | 3,25 «3,25 (ruim 3)»\n"
                  "*Hasselt | – «handed in, without a level (Bezorgd, maar zonder kleuren)» | · «not handed in» | "
                  "n/a «not applicable»\n"
                  "Table 2. Waarden van elke soort\n"
                  "*Naam | *Niveau | *Cijfers | *Stabiel | *Globale score | *Opmerking\n"
                  "*Mediaan | *n\n"
                  "*Eerste deel\n"
                  "*Strategie [met een tweede regel] | 5 | 2,875 | 12 | yes | open | Een opmerking")));
}

TEST_CASE("text from outside appears literally wherever it stands and adds no element (F02)") {
    const LanguageScope english(Language::English);
    const QByteArray bytes = page(test::hostileDocument());
    CHECK(structure(bytes) == QString());
    // Title 1 and cover 4; above and below running title, round and digest, 6; contents list 2; heading, paragraph and
    // quote 3; list item 3; the table 14: heading, subtitle, legend, caption, group, 2 column titles, subheading, name,
    // its note, wording, reservation, note, source; the picture 17: caption, title, description and text of the
    // drawing, description, summary, caption of the table and the 10 of its rows and notes.
    CHECK(test::readPage(bytes, "text").count(test::hostileText()) == 50);
    CHECK_FALSE(bytes.contains("<img"));
}

TEST_CASE("the same state gives the same bytes in every surrounding locale and names the moment of the data") {
    const LanguageScope english(Language::English);
    const QByteArray first = page(test::everyBlock());
    for (const char* name : {"de_CH", "ar_EG", "C"}) {
        CAPTURE(name);
        const QLocale before;
        QLocale::setDefault(QLocale(QLatin1String(name)));
        CHECK(page(test::everyBlock()) == first);
        QLocale::setDefault(before);
    }
    CHECK(first.contains(QByteArray("Nulmeting najaar 2024 · data of 7/03/2025 · a3f9 c21e")));
}

TEST_CASE("a drawing is there once for each choice of colours that changes it") {
    const LanguageScope english(Language::English);
    const QByteArray coloured = page(test::everyBlock());
    CHECK(coloured.count("<svg ") == 3);
    CHECK(coloured.count("Strategie &amp; 3</text>") == 3);
    CHECK(coloured.count("#ffd84d") >= 1); // level 3 as in the report
    ReportDocument document = test::everyBlock();
    ReportPicture plain;
    plain.caption = QStringLiteral("Plain");
    plain.paint = [](QPainter& painter, const QRectF& area, LevelPaletteId) { painter.drawRect(area); };
    document.blocks = {plain, plain};
    const QByteArray twice = page(document);
    CHECK(twice.count("<svg ") == 2);
    CHECK(twice.count("id=\"picture\"") == 1);
    CHECK(twice.count("id=\"picture-2\"") == 1);
}

TEST_CASE("odd documents still give a page that is in order") {
    const LanguageScope english(Language::English);
    ReportDocument document;
    document.title = QStringLiteral("Leeg");
    CHECK(structure(page(document)) == QString());

    ReportTable empty = test::everyScore();
    empty.id = QStringLiteral("ks-content"); // a name that the page has for itself
    empty.rows = {};
    ReportTable again = test::everyScore();
    again.number = 3;
    again.title = QString::fromUtf8("Con\x01trol \xEF\xBF\xBE und ") + QChar(0xD800);
    ReportPicture drawn;
    drawn.caption = QStringLiteral("Leeg");
    drawn.paint = [](QPainter& painter, const QRectF& area, LevelPaletteId) {
        painter.drawText(area.center(), QStringLiteral("drawn\x01\x02") + QChar(0xFFFE));
    };
    document.blocks = {empty, again, again, ReportHeading{3, QStringLiteral("Te diep"), QString::fromUtf8("é 1")},
                       drawn};
    document.contentsList = true;
    const QByteArray bytes = page(document);
    CHECK(structure(bytes).replace(QRegularExpression("no head or body in Table 1[^\n]*\n?"), "") == QString());
    CHECK(bytes.contains(QByteArray("Table 3. Control  und \xEF\xBF\xBD")));
    CHECK(bytes.contains("<h2 id=\"p---1\">Te diep</h2>"));
    CHECK(bytes.contains(">drawn</text>"));
}

TEST_CASE("the chosen colours are those that the page opens with") {
    const LanguageScope english(Language::English);
    RenderOptions options;
    options.palette = LevelPaletteId::Grey;
    const QByteArray bytes = renderHtml(test::everyBlock(), options).value();
    CHECK(bytes.contains("data-palette=\"grey\""));
    CHECK(bytes.contains("value=\"grey\" checked=\"\""));
    CHECK(bytes.count("checked=\"\"") == 1);
    CHECK(bytes.count("<fieldset") == 1);
}

TEST_CASE("a web page marks an adjusted score, and one that is out of date otherwise") {
    const LanguageScope english(Language::English);
    ReportDocument document = gridDocument();
    CHECK_FALSE(page(document).contains(" adjusted"));
    ReportTable& grid = std::get<ReportTable>(document.blocks.first());
    grid.rows[2].cells[1].layer = LayerState::Differs;
    grid.rows[2].cells[2].layer = LayerState::Outdated;
    const QByteArray marked = page(document);
    CHECK(marked.count(" adjusted\"") == 1);
    CHECK(marked.count(" adjusted outdated\"") == 1);
    CHECK(structure(marked) == QString());
}

} // namespace tst_htmlrenderer
