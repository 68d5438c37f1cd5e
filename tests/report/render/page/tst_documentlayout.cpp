// Whole documents on pages, as poppler and qpdf read them back.
#include "support/testsupport.h"

#include "../../support/pdftools.h"
#include "../../support/samplereport.h"
#include "base/language.h"
#include "report/render/pdf/pdfrenderer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace ks;

namespace tst_documentlayout {
namespace {

/// Dutch, loaded anew, since the tests start without its words.
struct InDutch {
    LanguageScope english{Language::English};
    LanguageScope dutch{Language::Dutch};
};

QByteArray pdfOf(const ReportDocument& document) {
    const Result<QByteArray> pdf = renderPdf(document, {});
    REQUIRE(pdf.ok());
    return *pdf;
}

/// A document of these blocks, without title page and contents list.
ReportDocument plainDocument(const QList<ReportBlock>& blocks) {
    ReportDocument document;
    document.title = QStringLiteral("Plain");
    document.language = QStringLiteral("en");
    document.blocks = blocks;
    return document;
}

ReportBlock heading(int level, const QString& text) {
    return ReportHeading{level, text, {}, {}};
}

/// So many lines that a test can find again: "p07.3" is the third of the seventh paragraph.
ReportBlock lines(int paragraph, int count) {
    QStringList all;
    for (int line = 1; line <= count; ++line)
        all.append(QStringLiteral("p%1.%2 stands here").arg(paragraph, 3, 10, QLatin1Char('0')).arg(line));
    return ReportParagraph{all.join(QLatin1Char('\n')), ParagraphStyle::Body};
}

ReportTable tableOf(int rows, int number, const QString& source = {}) {
    ReportTable table;
    table.number = number;
    table.title = QStringLiteral("Things");
    table.source = source;
    table.columns = {{QStringLiteral("a"), QStringLiteral("ColumnA")},
                     {QStringLiteral("b"), QStringLiteral("ColumnB")}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            {QString::number(i),
             RowKind::Body,
             {{QStringLiteral("row%1").arg(i, 3, 10, QLatin1Char('0')), {}, {}}, {QStringLiteral("value"), {}, {}}}});
    return table;
}

QJsonObject qpdfJson(const QByteArray& pdf) {
    return QJsonDocument::fromJson(test::runOnPdf("qpdf", {"--json=1"}, pdf).toUtf8()).object();
}

/// "1 Part > 2 Chapter > …": titles with the page each leads to, nested as the file has them.
QString outlineText(const QJsonArray& items) {
    QStringList all;
    for (const QJsonValue& value : items) {
        const QJsonObject item = value.toObject();
        const QString below = outlineText(item["kids"].toArray());
        all.append(QStringLiteral("%1@%2").arg(item["title"].toString()).arg(item["destpageposfrom1"].toInt()) +
                   (below.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(below)));
    }
    return all.join(QStringLiteral("; "));
}

int linesWith(const QString& page, const QString& start) {
    int found = 0;
    for (const QString& line : page.split(QLatin1Char('\n')))
        found += line.startsWith(start) ? 1 : 0;
    return found;
}

/// The first of several texts that a page has none of; empty when all are there.
QString missingFrom(const QString& page, const QStringList& texts) {
    for (const QString& text : texts) {
        if (!page.contains(text))
            return text;
    }
    return {};
}

} // namespace

TEST_CASE("a report has its title page, contents, parts and chapters each on the page it should") {
    const InDutch dutch;
    const QByteArray pdf = pdfOf(test::sampleReport());
    const QStringList pages = test::pageTexts(pdf);
    REQUIRE(pages.size() == 12);
    const QList<QStringList> expected = {
        {"Klimaatgovernance in 13\nVlaamse centrumsteden", "Waar de steden staan", "Kenniscentrum Vlaamse Steden",
         "Wat de bron niet zegt, staat er als open."},
        {"Inhoud\nSamenvatting 3"},
        {"\nSamenvatting\nDertien steden", "1. Meer strategische afstemming", QString::fromUtf8("– tussen diensten"),
         "Thema Strategie; dient werkpakket 1.", "2. De strategie moet SMARTER", "3. Beter zicht op risico's",
         "nog niet\ningevuld."},
        {"AS IS: waar staan de steden nu?\nMaturiteit per stad en thema\nElke cel"},
        {"Tabel 1. Maturiteitsinschatting per stad en thema", "Turnhout"},
        {"De steden vulden", "Tabel 2. Legende van de maturiteitsniveaus"},
        {"Figuur 1. Aantal scores per niveau", "niveau 5", "Niveau 3 komt het meest voor",
         "Scores zonder niveau tellen niet mee."},
        {"Cijfers per thema\nTabel 3. Cijfers per thema"},
        {"Goede praktijken\nDe steden", "Waar ze te vinden zijn", "Tabel 4. Goede praktijken per stad\n",
         "Praktijk 1:"},
        {"Tabel 4. Goede praktijken per stad (vervolg)\nStad Thema Praktijk"},
        {"Tabel 4. Goede praktijken per stad (vervolg)", "Praktijk 45:", "gaven geen praktijken door."},
        {"Aan de slag en volgende stappen\nDertien steden", "Werkpakketten\nDe steden",
         "Tabel 5. Werkpakketten met trekker en timing", "Onder voorbehoud:", "Hoe een pakket start",
         QString::fromUtf8("• Elke trekker zoekt een tweede stad.")}};
    for (int page = 0; page < pages.size(); ++page) {
        CAPTURE(page + 1, pages[page]);
        const QString missing = missingFrom(pages[page], expected[page]);
        CHECK(missing.toStdString() == "");
        CHECK(pages[page].contains(QStringLiteral("Bladzijde %1 van 12").arg(page + 1)) == (page > 0));
    }
    CHECK(pages[4].contains("13 Vlaamse centrumsteden AS IS\n"));
    CHECK(pages[11].contains("13 Vlaamse centrumsteden Aan de slag\n"));
    CHECK(test::wordsOutside(pdf, 30).isEmpty());
}

TEST_CASE("a report with everything in it is PDF/A-1b and the same each time") {
    const InDutch dutch;
    const QByteArray pdf = pdfOf(test::sampleReport());
    CHECK(test::archiveFindings(pdf).toStdString() == "");
    CHECK(test::picturesOf(pdf) == test::picturesOf(pdfOf(test::sampleReport())));
    // Everything is drawn, nothing is a picture made of dots.
    CHECK(test::runOnPdf("pdfimages", {"-list"}, pdf).trimmed().split('\n').size() == 2);
}

TEST_CASE("the contents list names the pages on which its entries stand, and leads there") {
    const InDutch dutch;
    const QByteArray pdf = pdfOf(test::sampleReport());
    const QStringList pages = test::pageTexts(pdf);
    static const QRegularExpression entry(QStringLiteral("^(.+) ([0-9]+)$"));
    QStringList titles;
    QList<int> numbers;
    for (const QString& line : pages[1].section(QStringLiteral("\nInhoud\n"), 1).trimmed().split('\n')) {
        const QRegularExpressionMatch match = entry.match(line);
        REQUIRE(match.hasMatch());
        titles.append(match.captured(1));
        numbers.append(match.captured(2).toInt());
        CAPTURE(line);
        CHECK(pages[numbers.last() - 1].contains(QLatin1Char('\n') + titles.last() + QLatin1Char('\n')));
    }
    CHECK(titles == QStringList{"Samenvatting", "AS IS: waar staan de steden nu?", "Maturiteit per stad en thema",
                                "Tabel 1. Maturiteitsinschatting per stad en thema",
                                "Tabel 2. Legende van de maturiteitsniveaus", "Cijfers per thema",
                                "Tabel 3. Cijfers per thema", "Goede praktijken", "Tabel 4. Goede praktijken per stad",
                                "Aan de slag en volgende stappen", "Werkpakketten",
                                "Tabel 5. Werkpakketten met trekker en timing"});

    const QJsonObject json = qpdfJson(pdf);
    const QJsonObject objects = json["objects"].toObject();
    QStringList order;
    for (const QJsonValue& page : json["pages"].toArray())
        order.append(page.toObject()["object"].toString());
    QList<int> targets;
    double lower = 842;
    for (const QJsonValue& reference : objects[objects[order[1]].toObject()["/Annots"].toString()].toArray()) {
        const QJsonObject link = objects[reference.toString()].toObject();
        CHECK(link["/Subtype"].toString() == "/Link");
        CHECK(link["/F"].toInt() == 4);
        targets.append(static_cast<int>(order.indexOf(link["/Dest"].toArray()[0].toString())) + 1);
        // From top to bottom, each over the whole line and none over the next.
        const QJsonArray area = link["/Rect"].toArray();
        CHECK(area[3].toDouble() <= lower + 0.01);
        CHECK(area[2].toDouble() == Approx(550));
        lower = area[1].toDouble();
    }
    CHECK(targets == numbers);
}

TEST_CASE("bookmarks are nested as the headings are, with the tables below them") {
    const InDutch dutch;
    const QJsonArray outlines = qpdfJson(pdfOf(test::sampleReport()))["outlines"].toArray();
    CHECK(outlineText(outlines).toStdString() ==
          "Samenvatting@3 [Wat het rapport vraagt@3]; "
          "AS IS: waar staan de steden nu?@4 [Maturiteit per stad en thema@4 "
          "[Tabel 1. Maturiteitsinschatting per stad en thema@5; Tabel 2. Legende van de maturiteitsniveaus@6]; "
          "Cijfers per thema@8 [Tabel 3. Cijfers per thema@8]; "
          "Goede praktijken@9 [Waar ze te vinden zijn@9 [Tabel 4. Goede praktijken per stad@9]]]; "
          "Aan de slag en volgende stappen@12 [Werkpakketten@12 "
          "[Tabel 5. Werkpakketten met trekker en timing@12; Hoe een pakket start@12]]");
    CHECK(outlines[1].toObject()["open"].toBool());
    CHECK_FALSE(outlines[1].toObject()["kids"].toArray()[0].toObject()["open"].toBool());
}

TEST_CASE("pages are upright but for tables that lie, which have pages of their own") {
    const InDutch dutch;
    const QString info = test::runOnPdf("pdfinfo", {"-l", "12"}, pdfOf(test::sampleReport())).simplified();
    for (int page = 1; page <= 12; ++page) {
        CAPTURE(page);
        const bool lying = page == 5 || page == 8;
        CHECK(info.contains(QStringLiteral("Page %1 size: %2 pts").arg(page).arg(lying ? "842 x 595" : "595 x 842")));
    }
}

TEST_CASE("no heading ends a page, and no line of a paragraph stands alone on one") {
    const LanguageScope english(Language::English);
    QList<ReportBlock> blocks = {heading(1, "Part")};
    for (int i = 1; i <= 90; ++i) {
        blocks.append(heading(i % 3 == 0 ? 2 : 3, QStringLiteral("Heading %1").arg(i)));
        blocks.append(lines(i, 1 + i * 7 % 6));
    }
    const QStringList pages = test::pageTexts(pdfOf(plainDocument(blocks)));
    REQUIRE(pages.size() > 10);
    for (const QString& page : pages) {
        CAPTURE(page);
        CHECK_FALSE(page.trimmed().section('\n', -1).startsWith("Heading"));
        for (int i = 1; i <= 90; ++i) {
            const int whole = 1 + i * 7 % 6;
            const int here = linesWith(page, QStringLiteral("p%1.").arg(i, 3, 10, QLatin1Char('0')));
            CAPTURE(i, whole, here);
            CHECK((here == 0 || here == whole || (here >= 2 && whole - here >= 2)));
        }
    }
}

TEST_CASE("a chapter with a table begins a page in a report with a title page, text alone goes on") {
    const LanguageScope english(Language::English);
    ReportDocument document =
        plainDocument({heading(1, "First part"), heading(2, "Chapter A"), lines(1, 2), heading(2, "Chapter B"),
                       lines(2, 2), heading(2, "Chapter C"), lines(3, 2), tableOf(2, 1), heading(2, "Chapter D"),
                       lines(4, 2), heading(1, "Second part"), lines(5, 2)});
    const QStringList plain = test::pageTexts(pdfOf(document));
    REQUIRE(plain.size() == 2);
    CHECK(plain[0].contains("Chapter D\np004.1"));
    CHECK(plain[1].contains("Second part\np005.1"));
    document.cover = ReportCover{QStringLiteral("Title"), {}, {}, {}};
    const QStringList covered = test::pageTexts(pdfOf(document));
    REQUIRE(covered.size() == 5);
    CHECK(covered[1].contains("First part\nChapter A\np001.1")); // no page for the part's title alone
    CHECK(covered[1].contains("Chapter B\np002.1"));
    CHECK(covered[2].contains("Chapter C\np003.1"));
    CHECK(covered[3].contains("Chapter D\np004.1")); // not below somebody else's table
    CHECK(covered[4].contains("Second part\np005.1"));
    // Nor is there a page for two lines below the title of a part, but for ten.
    document.blocks = {heading(1, "First part"), lines(1, 2), heading(2, "Chapter A"), lines(2, 2), tableOf(2, 1)};
    CHECK(test::pageTexts(pdfOf(document)).size() == 2);
    document.blocks[1] = lines(1, 10);
    const QStringList longer = test::pageTexts(pdfOf(document));
    REQUIRE(longer.size() == 3);
    CHECK(longer[2].contains("Chapter A\np002.1"));
}

TEST_CASE("text is set a little closer where that saves a page for its last lines, and only there") {
    const LanguageScope english(Language::English);
    const auto pagesFor = [](int count) {
        QList<ReportBlock> blocks = {heading(1, "Part")};
        for (int i = 1; i <= count; ++i)
            blocks.append(lines(i, 3));
        return test::pageTexts(pdfOf(plainDocument(blocks)));
    };
    // 53 points a paragraph: of the 720 the title takes 55, so that twelve fit.
    CHECK(pagesFor(12).size() == 1);
    CHECK(pagesFor(13).size() == 1); // closer
    const QStringList two = pagesFor(16);
    REQUIRE(two.size() == 2);
    CHECK(two[0].contains("p012.3")); // at the ordinary distance again
    CHECK_FALSE(two[0].contains("p013.1"));
}

TEST_CASE("a table that fits below the text stays there, one that does not goes on whole, a long one begins there") {
    const LanguageScope english(Language::English);
    const auto pagesFor = [](int linesAbove, int rows) {
        return test::pageTexts(
            pdfOf(plainDocument({heading(1, "Part"), lines(1, linesAbove), tableOf(rows, 1), lines(2, 1)})));
    };
    const QStringList fits = pagesFor(10, 10);
    REQUIRE(fits.size() == 1);
    CHECK(fits[0].contains("row010"));
    CHECK(fits[0].contains("p002.1"));

    const QStringList moved = pagesFor(38, 10);
    REQUIRE(moved.size() == 2);
    CHECK_FALSE(moved[0].contains("Table 1"));
    CHECK(moved[1].contains("row001"));
    CHECK(moved[1].contains("row010"));
    CHECK_FALSE(moved[1].contains("(continued)"));

    const QStringList begun = pagesFor(10, 100);
    REQUIRE(begun.size() > 2);
    CHECK(begun[0].contains("row002"));
    QSet<QString> seen;
    for (int page = 0; page < begun.size(); ++page) {
        CAPTURE(page);
        CHECK(begun[page].count("ColumnA ColumnB") == 1);
        CHECK(begun[page].contains("Table 1. Things (continued)") == (page > 0));
        static const QRegularExpression row(QStringLiteral("row[0-9]{3} value"));
        for (auto match = row.globalMatch(begun[page]); match.hasNext();)
            seen.insert(match.next().captured());
    }
    CHECK(seen.size() == 100);
    CHECK(begun.last().count(QRegularExpression("row[0-9]{3}")) >= 2);
    CHECK(begun.last().contains("p002.1"));
}

TEST_CASE("wherever a long table begins, its title has the first two rows with it") {
    const LanguageScope english(Language::English);
    for (int above = 30; above < 56; ++above) {
        CAPTURE(above);
        const QStringList pages =
            test::pageTexts(pdfOf(plainDocument({heading(1, "Part"), lines(1, above), tableOf(60, 1)})));
        for (const QString& page : pages) {
            if (page.contains("Table 1. Things") && !page.contains("(continued)"))
                CHECK((page.contains("row001") && page.contains("row002")));
        }
    }
}

TEST_CASE("a heading goes along with the table below it, whichever way that is held") {
    const LanguageScope english(Language::English);
    ReportTable lying = tableOf(5, 2);
    lying.landscape = true;
    const QByteArray pdf = pdfOf(plainDocument({heading(1, "Part"), lines(1, 36), heading(3, "Upright"), tableOf(8, 1),
                                                lines(2, 10), heading(3, "Lying"), lying}));
    const QStringList pages = test::pageTexts(pdf);
    REQUIRE(pages.size() == 3);
    CHECK_FALSE(pages[0].contains("Upright"));
    CHECK(pages[1].contains("Upright\nTable 1"));
    CHECK_FALSE(pages[1].contains("Lying"));
    CHECK(pages[2].contains("Lying\nTable 2"));
    CHECK(test::runOnPdf("pdfinfo", {"-f", "3", "-l", "3"}, pdf).contains("842 x 595"));
}

TEST_CASE("a short opening turns its page for the lying table that follows, if all of it fits") {
    const LanguageScope english(Language::English);
    ReportTable lying = tableOf(8, 1);
    lying.landscape = true;
    const QByteArray turned = pdfOf(plainDocument({heading(1, "Part"), lines(1, 2), lying, lines(2, 2)}));
    REQUIRE(test::pageTexts(turned).size() == 2);
    CHECK(test::pageTexts(turned)[0].contains("row008"));
    CHECK(test::runOnPdf("pdfinfo", {"-l", "2"}, turned).simplified().contains("Page 1 size: 842 x 595"));
    CHECK(test::runOnPdf("pdfinfo", {"-l", "2"}, turned).simplified().contains("Page 2 size: 595 x 842"));
    lying = tableOf(22, 1);
    lying.landscape = true;
    const QByteArray apart = pdfOf(plainDocument({heading(1, "Part"), lines(1, 2), lying}));
    REQUIRE(test::pageTexts(apart).size() == 2);
    CHECK_FALSE(test::pageTexts(apart)[0].contains("row001"));
    CHECK(test::pageTexts(apart)[1].contains("row022"));
}

TEST_CASE("a picture is never cut, and one without a painter is shown as its table") {
    const LanguageScope english(Language::English);
    ReportPicture picture = test::samplePicture();
    for (const int above : {20, 28, 36, 44}) {
        const QStringList pages = test::pageTexts(pdfOf(plainDocument({heading(1, "Part"), lines(1, above), picture})));
        CAPTURE(above);
        int whole = 0;
        for (const QString& page : pages) {
            const bool begins = page.contains("Figure 1. Aantal scores per niveau");
            CHECK(page.contains("niveau 5") == begins);
            CHECK(page.contains("Scores zonder niveau tellen niet mee.") == begins);
            whole += begins ? 1 : 0;
        }
        CHECK(whole == 1);
    }
    picture.paint = nullptr;
    picture.table = tableOf(3, 0);
    const QStringList pages = test::pageTexts(pdfOf(plainDocument({heading(1, "Part"), picture})));
    CHECK(pages[0].contains("row003 value"));
}

TEST_CASE("a page with tables of several sources says which is of which, with one source it only names it") {
    const LanguageScope english(Language::English);
    const QStringList two = test::pageTexts(
        pdfOf(plainDocument({heading(1, "Part"), tableOf(2, 1, "Source: here"), tableOf(2, 2, "Source: there")})));
    REQUIRE(two.size() == 1);
    CHECK(two[0].contains(QString::fromUtf8("Table 1 · Source: here\nTable 2 · Source: there\n")));
    const QStringList one = test::pageTexts(
        pdfOf(plainDocument({heading(1, "Part"), tableOf(2, 1, "Source: here"), tableOf(2, 2, "Source: here")})));
    CHECK(one[0].count("Source: here") == 1);
    CHECK_FALSE(one[0].contains(QString::fromUtf8("Table 1 ·")));
}

TEST_CASE("lines of running text stay short enough for the eye, long words and lists included") {
    const LanguageScope english(Language::English);
    const QString prose =
        QStringLiteral("de stad werkt aan een strategie voor het klimaat en meet ieder jaar ").repeated(9);
    const QString word = QStringLiteral("Meerjarenplanningsovereenkomstonderhandelingen").repeated(4);
    QList<ReportBlock> blocks = {heading(1, "Part")};
    for (const ParagraphStyle style :
         {ParagraphStyle::Body, ParagraphStyle::Lead, ParagraphStyle::Quote, ParagraphStyle::Open})
        blocks.append(ReportParagraph{prose + word, style});
    blocks.append(ReportList{true, {{prose, {prose}, word}}});
    const QByteArray pdf = pdfOf(plainDocument(blocks));
    for (const QString& page : test::pageTexts(pdf)) {
        for (const QString& line : page.split('\n')) {
            CAPTURE(line);
            CHECK(line.size() <= 80);
        }
    }
    CHECK(test::wordsOutside(pdf, 30).isEmpty());
    QString all = test::pageTexts(pdf).join(QString());
    CHECK(all.remove(QRegularExpression("\\s")).count(word) == 5);
}

TEST_CASE("a title page with far too much on it still keeps all of it on its page") {
    const LanguageScope english(Language::English);
    ReportDocument document = plainDocument({lines(1, 1)});
    const QString title = QStringLiteral("A title that does not end ").repeated(20);
    document.cover = ReportCover{title, title, QStringList(12, title), title + "the last words"};
    const QByteArray pdf = pdfOf(document);
    CHECK(test::wordsOutside(pdf, 10).isEmpty());
    CHECK(test::pageTexts(pdf)[0].simplified().contains("the last words"));
    CHECK(test::pageTexts(pdf)[0].count("title") == 20 * 15);
}

TEST_CASE("a contents list longer than a page goes on, and still counts right") {
    const LanguageScope english(Language::English);
    QList<ReportBlock> blocks;
    for (int i = 1; i <= 70; ++i) {
        blocks.append(heading(1, QStringLiteral("Part %1").arg(i, 2, 10, QLatin1Char('0'))));
        blocks.append(lines(i, 1));
    }
    ReportDocument document = plainDocument(blocks);
    document.contentsList = true;
    const QStringList pages = test::pageTexts(pdfOf(document));
    REQUIRE(pages.size() == 73); // 27 points to a line, 720 to a page: three of contents
    CHECK(pages[0].contains("Part 01 4\n"));
    CHECK(pages[2].contains("Part 70 73\n"));
    CHECK(pages[72].contains("Part 70\np070.1"));
}

TEST_CASE("printed in grey, titles and the title page stay legible") {
    const InDutch dutch;
    const QByteArray pdf = pdfOf(test::sampleReport());
    const auto grey = [&](int page) { return test::greyPage(pdf, page); };
    // White letters on the ground of the title page: 4.5:1 or better; the title stands in the middle of the page.
    const test::GreyPage cover = grey(1);
    CHECK(cover.lightest(50, 300, 450, 460) == 255);
    CHECK(test::contrastOfGreys(cover.at(20, 300), 255) >= 4.5);
    // The coloured title of a part and of a section on white.
    const test::GreyPage text = grey(3);
    CHECK(test::contrastOfGreys(text.darkest(45, 70, 300, 110), 255) >= 4.5);
    CHECK(test::contrastOfGreys(text.darkest(45, 110, 300, 160), 255) >= 7);
}

} // namespace tst_documentlayout
