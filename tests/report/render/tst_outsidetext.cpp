// Text from outside in a document: it appears as it is, and nothing that it names is opened (F02).
#include "support/filetrap.h"
#include "support/testsupport.h"

#include "../support/everyblock.h"
#include "../support/pagetools.h"
#include "../support/pdftools.h"
#include "../support/xlsxtools.h"
#include "base/language.h"
#include "odt/odttools.h"
#include "report/render/renderer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace ks;
using ks::test::FileTrap;

namespace tst_outsidetext {
namespace {

QString withoutSpace(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

QByteArray rendered(const RenderFormat& format, const ReportDocument& document) {
    const Result<QByteArray> bytes = format.render(document, {});
    REQUIRE(bytes.ok());
    return *bytes;
}

QByteArray rendered(const char* suffix, const ReportDocument& document) {
    for (const RenderFormat& format : renderFormats()) {
        if (format.suffix == QLatin1String(suffix))
            return rendered(format, document);
    }
    FAIL("no such format: " << suffix);
    return {};
}

} // namespace

#ifdef Q_OS_LINUX
TEST_CASE("no format opens a file that a text names (F02)") {
    const LanguageScope english(Language::English);
    const FileTrap trap;
    const ReportDocument document = test::hostileDocument(trap.text());
    for (const RenderFormat& format : renderFormats()) {
        CAPTURE(format.suffix);
        CHECK_FALSE(rendered(format, document).isEmpty());
        CHECK_FALSE(trap.sprung());
    }
}

TEST_CASE("the trap springs when something lays out such a text as rich text") {
    const FileTrap trap;
    QTextDocument rich;
    rich.setHtml(trap.text());
    rich.setTextWidth(300);
    CHECK(rich.size().isValid());
    CHECK(trap.sprung());
}
#endif

TEST_CASE("a PDF shows text from outside as it was typed wherever it stands (F02)") {
    const LanguageScope english(Language::English);
    const QByteArray pdf = rendered("pdf", test::hostileDocument());
    const QString all = withoutSpace(test::pageTexts(pdf).join(QString()));
    // Cover 4; heading, paragraph, quote 3; list item 3; the table and that of the picture at least 8 each.
    CHECK(all.count(withoutSpace(test::hostileText())) >= 26);
    ReportDocument withoutPicture = test::hostileDocument(); // whose painter draws over its edges
    withoutPicture.blocks.removeLast();
    CHECK(test::wordsOutside(rendered("pdf", withoutPicture), 30).isEmpty());
    const QString parts = test::runOnPdf("qpdf", {"--qdf", "--object-streams=disable"}, pdf, {"-"});
    for (const char* leadsAway : {"/URI", "/Launch", "/GoToR", "/JavaScript", "/JS", "/EmbeddedFile", "/SubmitForm"})
        CHECK_FALSE(parts.contains(QLatin1String(leadsAway)));
}

TEST_CASE("a workbook and an OpenDocument text hold text from outside as it was typed, and no link (F02)") {
    const LanguageScope english(Language::English);
    const ReportDocument document = test::hostileDocument();
    const test::ReadWorkbook book(rendered("xlsx", document));
    int found = 0; // the reader itself fails on any formula and any link
    for (const QString& name : book.sheetNames())
        found += static_cast<int>(book.sheet(name).texts().count(test::hostileText()));
    CHECK(found >= 16);
    const QByteArray odt = rendered("odt", document);
    const QString content = test::readOdt(QStringLiteral("content"), odt).join(QLatin1Char('\n'));
    CHECK(content.count(test::hostileText()) >= 26);
    CHECK(test::readOdt(QStringLiteral("faults"), odt).isEmpty());
}

} // namespace tst_outsidetext
