#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../../support/pdftools.h"
#include "../../support/samplereport.h"
#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/page/documentpainter.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace ks;

namespace tst_documentpainter {
namespace {

/// Dutch, loaded anew, since the tests start without its words.
struct InDutch {
    LanguageScope english{Language::English};
    LanguageScope dutch{Language::Dutch};
};

ReportDocument reportDocument(const QStringList& ids) {
    const Result<ReportDocument> document = buildDocument(test::reportGrid(), ids);
    REQUIRE(document.ok());
    return *document;
}

struct Painted {
    PaintedDocument document;
    QByteArray pdf;
};

Painted paintOn(const ReportDocument& document, int resolution, const QMarginsF& margins,
                QPageSize::PageSizeId paper = QPageSize::A4) {
    Painted painted;
    QBuffer buffer(&painted.pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(paper));
        writer.setPageMargins(margins);
        writer.setResolution(resolution);
        const Result<PaintedDocument> result = paintDocument(document, {}, writer);
        REQUIRE(result.ok());
        painted.document = *result;
    }
    return painted;
}

/// Words with the corner they start at, in whole points.
QStringList placedWords(const QByteArray& pdf) {
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\".*>([^<]*)</word>"));
    QStringList words;
    const QString boxes =
        test::runOnPdf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf, {QStringLiteral("-")});
    for (auto match = word.globalMatch(boxes); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        words.append(QStringLiteral("%1 %2 %3")
                         .arg(qRound(found.captured(1).toDouble()))
                         .arg(qRound(found.captured(2).toDouble()))
                         .arg(found.captured(3)));
    }
    return words;
}

/// Words that stand elsewhere than expected. A margin in whole pixels of a coarse device may move a page by half a
/// point.
int movedWords(const QStringList& expected, const QStringList& found) {
    REQUIRE(expected.size() > 300);
    REQUIRE(found.size() == expected.size());
    int moved = 0;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QStringList a = expected[i].split(' ');
        const QStringList b = found[i].split(' ');
        const bool near = std::abs(a[0].toInt() - b[0].toInt()) <= 1 && std::abs(a[1].toInt() - b[1].toInt()) <= 1;
        moved += near && a[2] == b[2] ? 0 : 1;
    }
    return moved;
}

QByteArray printed(const ReportDocument& document) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    REQUIRE(paintDocument(document, {}, printer).ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a printer gets the same pages as the PDF, each held the way its table asks for") {
    const LanguageScope english(Language::English);
    const ReportDocument document = reportDocument({"heatmap", "legend", "statistics"});
    CHECK(movedWords(placedWords(paintOn(document, 1200, {}).pdf), placedWords(printed(document))) == 0);
}

TEST_CASE("a printer gets the same pages of a whole report as the PDF") {
    const InDutch dutch;
    const ReportDocument report = test::sampleReport();
    CHECK(movedWords(placedWords(paintOn(report, 1440, {}).pdf), placedWords(printed(report))) == 0);
}

TEST_CASE("pages are the same on a coarse device with margins of its own as on a fine one without") {
    const LanguageScope english(Language::English);
    const ReportDocument document = reportDocument({"heatmap", "legend", "statistics"});
    const Painted fine = paintOn(document, 1200, QMarginsF(0, 0, 0, 0));
    const Painted coarse = paintOn(document, 144, QMarginsF(12, 18, 6, 9));
    REQUIRE(fine.document.pages == 3);
    CHECK(coarse.document.pages == 3);
    CHECK(movedWords(placedWords(fine.pdf), placedWords(coarse.pdf)) == 0);
}

TEST_CASE("each table has its bookmark, its way of holding the paper and its pages") {
    const LanguageScope english(Language::English);
    const Painted painted = paintOn(reportDocument({"statistics", "legend"}), 1200, {});
    REQUIRE(painted.document.bookmarks.size() == 2);
    CHECK(painted.document.bookmarks[0].title == "Table 1. Figures per theme");
    CHECK(painted.document.bookmarks[0].page == 0);
    CHECK(painted.document.bookmarks[1].title == "Table 2. Legend of the maturity levels");
    CHECK(painted.document.bookmarks[1].page == 1);
    const QString info = test::runOnPdf("pdfinfo", {"-l", "2"}, painted.pdf).simplified();
    CHECK(info.contains("Page 1 size: 842 x 595 pts"));
    CHECK(info.contains("Page 2 size: 595 x 842 pts"));
}

TEST_CASE("on small paper the grid goes on to further pages and nothing is lost") {
    const LanguageScope english(Language::English);
    const Painted painted = paintOn(reportDocument({"heatmap"}), 1200, {}, QPageSize::A5);
    const QString all = test::pageTexts(painted.pdf).join('\n');
    for (const City& city : test::reportGrid().cities)
        CHECK(all.contains(city.name));
    CHECK(all.contains(QString::fromUtf8("“Bezorgd, maar zonder kleuren”")));
    CHECK(test::wordsOutside(painted.pdf, 20).isEmpty());
}

TEST_CASE("the print preview shows the pages of a whole report, texts included") {
    const InDutch dutch;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewWidget preview(&printer);
    QObject::connect(&preview, &QPrintPreviewWidget::paintRequested, &preview,
                     [](QPrinter* target) { CHECK(paintDocument(test::sampleReport(), {}, *target).ok()); });
    preview.resize(900, 1200);
    preview.show();
    preview.updatePreview();
    CHECK(preview.pageCount() == 12);
    // A long table fills that page: well inside it only its texts are dark.
    preview.setCurrentPage(10);
    preview.fitInView();
    const QImage shown = preview.grab().toImage();
    int dark = 0;
    for (int y = shown.height() / 5; y < shown.height() * 4 / 5; ++y) {
        for (int x = shown.width() / 5; x < shown.width() * 4 / 5; ++x)
            dark += qGray(shown.pixel(x, y)) < 100 ? 1 : 0;
    }
    CHECK(dark > 2000);
}

TEST_CASE("a device that takes no painting is an error, not a crash") {
    const LanguageScope english(Language::English);
    test::expectWarning(QStringLiteral("QPainter::begin(): Returned false"));
    QPdfWriter writer(QStringLiteral("/no such folder/report.pdf"));
    const Result<PaintedDocument> result = paintDocument(reportDocument({"legend"}), {}, writer);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::FileUnwritable);
}

} // namespace tst_documentpainter
