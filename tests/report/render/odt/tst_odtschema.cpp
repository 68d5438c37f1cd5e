#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "odtsample.h"
#include "odttools.h"
#include "report/content/catalogue.h"
#include "report/render/odt/odtpackage.h"
#include "report/render/odt/odtrenderer.h"

using namespace ks;

namespace tst_odtschema {
namespace {

const QByteArray root = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\"";

/// A package that holds nothing but this text.
QByteArray packageWith(const QByteArray& body) {
    const QString xml = QStringLiteral("text/xml");
    const Result<QByteArray> made =
        odtPackage({{QStringLiteral("content.xml"), xml,
                     "<office:document-content" + root + "><office:body><office:text>" + body +
                         "</office:text></office:body></office:document-content>"},
                    {QStringLiteral("styles.xml"), xml, "<office:document-styles" + root + "/>"},
                    {QStringLiteral("meta.xml"), xml, "<office:document-meta" + root + "/>"}},
                   {});
    REQUIRE(made.ok());
    return *made;
}

} // namespace

TEST_CASE("the OpenDocument text is valid by the schema of the format, and the check sees one that is not") {
    const LanguageScope english(Language::English);
    CHECK(test::schemaFindings(renderOdt(test::sampleDocument(), {}).value()).toStdString() == "");
    CHECK(test::schemaFindings(packageWith("<text:p>good</text:p>")).toStdString() == "");
    CHECK(test::schemaFindings(packageWith("<text:p><text:h>planted</text:h></text:p>")).contains("error"));
}

TEST_CASE("every table of the report is valid OpenDocument text") {
    useLanguage(Language::Dutch);
    QStringList ids;
    for (const CatalogueEntry& entry : tableCatalogue(test::reportGrid()))
        ids.append(entry.id);
    const Result<ReportDocument> document = buildDocument(test::reportGrid(), ids);
    REQUIRE(document.ok());
    CHECK(test::schemaFindings(renderOdt(*document, {}).value()).toStdString() == "");
}

} // namespace tst_odtschema
