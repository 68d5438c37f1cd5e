#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../support/pdftools.h"
#include "base/language.h"
#include "report/content/heatmaptable.h"
#include "report/render/pdf/pdfrenderer.h"

#include <QRegularExpression>

using namespace ks;

namespace tst_longtables {
namespace {

const QString longWord = QStringLiteral("Meerjarenplanningsovereenkomstonderhandelingen").repeated(12);

ReportTable syntheticTable(int rows) {
    ReportTable table;
    table.id = QStringLiteral("synthetic");
    table.number = 1;
    table.title = QStringLiteral("Synthetic");
    table.columns = {{QStringLiteral("id"), QStringLiteral("HeaderOne"), ColumnKind::Text},
                     {QStringLiteral("text"), QStringLiteral("HeaderTwo"), ColumnKind::Text, 4.0},
                     {QStringLiteral("score"), QStringLiteral("HeaderThree"), ColumnKind::Score},
                     {QStringLiteral("value"), QStringLiteral("HeaderFour"), ColumnKind::Number}};
    for (int i = 0; i < rows; ++i) {
        const Score score =
            i % 2 == 0 ? *Score::exact(Quarters{4 + i % 17}) : *Score::between(Quarters{8}, Quarters{12});
        table.rows.append({QString::number(i),
                           RowKind::Body,
                           {{QStringLiteral("row%1").arg(i, 5, 10, QLatin1Char('0')), {}, {}},
                            {QStringLiteral("some words ").repeated(i % 25 == 0 ? 12 : 1), {}, {}},
                            {score, {}, {}},
                            {i / 8.0, {}, {}}}});
    }
    table.notes = {QStringLiteral("the end of the notes")};
    table.source = QStringLiteral("Source: synthetic");
    return table;
}

QByteArray pdfOf(const ReportTable& table) {
    ReportDocument document;
    document.title = table.title;
    document.language = QStringLiteral("en");
    document.blocks = {table};
    const Result<QByteArray> pdf = renderPdf(document, {});
    REQUIRE(pdf.ok());
    return *pdf;
}

int rowsIn(const QStringList& pages) {
    static const QRegularExpression row(QStringLiteral("\\brow[0-9]{5}\\b"));
    QSet<QString> seen;
    for (const QString& page : pages) {
        for (auto match = row.globalMatch(page); match.hasNext();)
            seen.insert(match.next().captured());
    }
    return static_cast<int>(seen.size());
}

QString withoutSpace(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace

TEST_CASE("tables of 1, 200 and 5,000 rows end properly, head each page, lose nothing (F05)") {
    const LanguageScope english(Language::English);
    const auto [rows, leastPages, mostPages] =
        GENERATE(table<int, int, int>({{1, 1, 1}, {200, 5, 8}, {5000, 130, 200}}));
    CAPTURE(rows);
    const QByteArray pdf = pdfOf(syntheticTable(rows));
    const QStringList pages = test::pageTexts(pdf);
    CHECK(rowsIn(pages) == rows);
    CHECK(pages.size() >= leastPages);
    CHECK(pages.size() <= mostPages);
    for (int i = 0; i < pages.size(); ++i) {
        CAPTURE(i);
        CHECK(pages[i].count("HeaderOne") == 1);
        CHECK(pages[i].count("HeaderFour") == 1);
        CHECK(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(i == 0 ? "Table 1. Synthetic" : "Table 1. Synthetic (continued)"));
    }
    CHECK(pages.last().contains("the end of the notes"));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    if (rows <= 200) { // the other readers take long over many pages
        CHECK(test::wordsOutside(pdf, 30).isEmpty());
        CHECK(test::runOnPdf("qpdf", {"--check"}, pdf).contains("No syntax or stream encoding errors"));
    }
}

TEST_CASE("a word longer than its column is broken, never cut (F05)") {
    const LanguageScope english(Language::English);
    ReportTable table = syntheticTable(3);
    table.rows[1].cells[1].value = longWord;
    table.columns[1].title = longWord.first(92);
    table.title = longWord;
    table.notes = {longWord};
    table.source = longWord;
    const QByteArray pdf = pdfOf(table);
    QString all = withoutSpace(test::pageTexts(pdf).join(QString()));
    // In the title, the cell, the note and, on each page, the source.
    CHECK(all.count(longWord) == 3 + test::pageTexts(pdf).size());
    CHECK(all.contains(longWord.first(92) + "HeaderThree"));
    CHECK(test::wordsOutside(pdf, 30).isEmpty());
}

TEST_CASE("a cell higher than a page goes on, with every line (F05)") {
    const LanguageScope english(Language::English);
    ReportTable table = syntheticTable(3);
    QStringList words;
    for (int i = 0; i < 3000; ++i)
        words.append(QStringLiteral("w%1").arg(i, 4, 10, QLatin1Char('0')));
    table.rows[1].cells[1].value = words.join(QLatin1Char(' '));
    const QByteArray pdf = pdfOf(table);
    const QStringList pages = test::pageTexts(pdf);
    QString all = pages.join(QLatin1Char('\n'));
    int found = 0;
    for (const QString& word : words)
        found += all.contains(word) ? 1 : 0;
    CHECK(found == 3000);
    CHECK(pages.size() > 2);
    CHECK(rowsIn(pages) == 3);
    CHECK(test::wordsOutside(pdf, 30).isEmpty());
}

TEST_CASE("characters that the font lacks stand as question marks and are named, never boxes (F05)") {
    const LanguageScope english(Language::English);
    ReportTable table = syntheticTable(1);
    table.rows[0].cells[1].value = QString::fromUtf8("\u65E5\u672C \U0001F333 Gent \u0160koda \u03A9 \u0416 \uFB01");
    const QByteArray pdf = pdfOf(table);
    const QString text = test::pageTexts(pdf)[0];
    CHECK(text.contains(QString::fromUtf8("?? ? Gent \u0160koda \u03A9 \u0416")));
    CHECK(text.contains(QString::fromUtf8("stand as “?”: U+65E5, U+672C, U+1F333.")));
    // Nothing but the embedded family is used, so that no computer paints another picture.
    const QStringList fonts = test::runOnPdf("pdffonts", {}, pdf).split('\n');
    for (const QString& line : fonts.mid(2)) {
        if (!line.isEmpty())
            CHECK(line.startsWith("OpenSans"));
    }
}

TEST_CASE("a long heatmap has its legend and its themes on every page") {
    const LanguageScope english(Language::English);
    Workspace workspace = test::largeGrid(120, 8);
    const QByteArray pdf = pdfOf(heatmapTable(workspace));
    const QStringList pages = test::pageTexts(pdf);
    CHECK(pages.size() >= 4);
    CHECK(pages.size() <= 7);
    for (const QString& page : pages) {
        CHECK(page.contains("Gestructureerde aanzet"));
        CHECK(page.contains("Thema 008"));
    }
    CHECK(pages.join(QString()).contains("Stad 120"));
    CHECK(test::wordsOutside(pdf, 30).isEmpty());
}

} // namespace tst_longtables
