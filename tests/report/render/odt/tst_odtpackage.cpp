#include "support/testsupport.h"

#include "base/language.h"
#include "odtsample.h"
#include "odttools.h"
#include "report/render/odt/odtrenderer.h"

#include <QPainter>

#include <ctime>

using namespace ks;

namespace tst_odtpackage {
namespace {

QByteArray odtOf(const ReportDocument& document) {
    const Result<QByteArray> odt = renderOdt(document, {});
    REQUIRE(odt.ok());
    return *odt;
}

/// The computer stands elsewhere, until the end of the block.
class ElsewhereScope {
public:
    explicit ElsewhereScope(const char* zone) : m_zone(qgetenv("TZ")) {
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
    }
    ~ElsewhereScope() {
        m_zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_zone);
        tzset();
        QLocale::setDefault(m_locale);
    }

private:
    QByteArray m_zone;
    QLocale m_locale;
};

} // namespace

TEST_CASE("an OpenDocument text begins with its kind, is dated with the data and lists what is in it") {
    const LanguageScope english(Language::English);
    const QStringList expected = {
        "first: mimetype, stored, 0 bytes of extra field, application/vnd.oasis.opendocument.text",
        "damaged: None",
        "mimetype 2025-03-07 09:00:00",
        "content.xml 2025-03-07 09:00:00",
        "styles.xml 2025-03-07 09:00:00",
        "meta.xml 2025-03-07 09:00:00",
        "Pictures/picture1.svg 2025-03-07 09:00:00",
        "Pictures/picture1.png 2025-03-07 09:00:00",
        "META-INF/manifest.xml 2025-03-07 09:00:00",
        "in the manifest: / content.xml styles.xml meta.xml Pictures/picture1.svg Pictures/picture1.png",
        "complete: True"};
    CHECK(test::readOdt("package", odtOf(test::sampleDocument())) == expected);
}

TEST_CASE("the same state of the data gives the same bytes of the OpenDocument text, wherever it is made") {
    const LanguageScope english(Language::English);
    ReportDocument document = test::sampleDocument();
    std::get<ReportPicture>(document.blocks.last()).paint = [](QPainter& painter, const QRectF& area, LevelPaletteId) {
        painter.fillRect(area, Qt::blue); // no letters: see renderOdt()
    };
    const QByteArray here = odtOf(document);
    const ElsewhereScope elsewhere("America/New_York");
    const bool same = odtOf(document) == here;
    CHECK(same);
}

TEST_CASE("title, language, round and state of the data are in the properties of the OpenDocument text") {
    const LanguageScope english(Language::English);
    ReportDocument document = test::sampleDocument();
    CHECK(test::readOdt("meta", odtOf(document)) ==
          QStringList{"meta:generator: Klimaatspiegel", "dc:title: Sample report", "dc:subject: Nulmeting",
                      "meta:creation-date: 2025-03-07T09:00:00+01:00", "dc:date: 2025-03-07T09:00:00+01:00",
                      "dc:language: en",
                      QString::fromUtf8("meta:user-defined State of the data: Nulmeting · data of 7/03/2025 · "
                                        "a3f9 c21e"),
                      "language of the text: en-GB"});
    document.language = QStringLiteral("nl-BE");
    CHECK(test::readOdt("meta", odtOf(document)).last() == "language of the text: nl-BE");
}

TEST_CASE("an OpenDocument text of data without a moment has no dates of its own") {
    const LanguageScope english(Language::English);
    const QByteArray odt = odtOf(test::plainDocument({ReportParagraph{"Words."}}));
    CHECK(test::readOdt("package", odt).contains("content.xml 1980-01-01 00:00:00"));
    CHECK(test::readOdt("meta", odt).filter("20").isEmpty());
}

} // namespace tst_odtpackage
