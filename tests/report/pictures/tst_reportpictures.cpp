#include "report/support/pdftools.h"
#include "report/support/reportcontentfixture.h"
#include "report/support/xlsxtools.h"
#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/pictures/reportpictures.h"
#include "report/render/datatables.h"
#include "report/render/renderer.h"
#include "report/render/xlsx/xlsxrenderer.h"

#include <QPainter>
#include <QThread>

#include <memory>

using namespace ks;
using namespace ks::test;

namespace tst_reportpictures {
namespace {

Workspace content() {
    Workspace workspace = ReportContentFixture().workspace;
    workspace.contentLoaded = true;
    return workspace;
}

QStringList textsIn(const ReportPicture& picture) {
    RecordingDevice device(QSize(900, 500));
    QPainter painter(&device);
    picture.paint(painter, QRectF(0, 0, 900, 500), LevelPaletteId::Report);
    painter.end();
    CHECK(device.offences.isEmpty());
    return device.texts;
}

} // namespace

TEST_CASE("the picture of FTE has a bar per city with a figure, and says what stands in place of the others") {
    const LanguageScope english(Language::English);
    const Workspace workspace = content();
    const std::optional<ReportPicture> picture = ReportPictures().picture(pictureId::fte, workspace, {});
    REQUIRE(picture);
    const QString texts = textsIn(*picture).join(QLatin1Char('|'));
    CHECK(texts.contains("Antwerpen|60|"));
    CHECK(texts.contains("Mechelen|23.4|"));
    CHECK(texts.contains("Leuven|did not take part"));
    CHECK(texts.contains("Turnhout|not in the report"));
    CHECK(texts.contains("Aalst|open"));
    CHECK(picture->description.contains("Most: Antwerpen with 60; least: Mechelen with 23.4."));
}

TEST_CASE("a figure for the steering group is in the picture only where the table has it") {
    const LanguageScope english(Language::English);
    const Workspace workspace = content();
    const ReportPictures pictures;
    const std::optional<ReportPicture> open = pictures.picture(pictureId::fte, workspace, {});
    REQUIRE(open);
    CHECK_FALSE(textsIn(*open).contains("12.34"));
    CHECK_FALSE(open->description.contains("Gent"));
    const std::optional<ReportPicture> all = pictures.picture(pictureId::fte, workspace, {std::nullopt, true});
    REQUIRE(all);
    CHECK(textsIn(*all).contains("12.34"));
    CHECK(all->description.contains("least: Gent with 12.34"));
}

TEST_CASE("the picture of LEKP leaves the total out, and one city stands alone") {
    const LanguageScope english(Language::English);
    const Workspace workspace = content();
    const std::optional<ReportPicture> picture = ReportPictures().picture(pictureId::lekp, workspace, {});
    REQUIRE(picture);
    const QStringList texts = textsIn(*picture);
    CHECK(texts.size() == 26); // a name and a figure for each of thirteen
    CHECK(texts.contains("8.4"));
    CHECK_FALSE(texts.contains("Total"));
    CHECK(picture->description == QString("Most: Antwerpen with 11; least: Genk, Oostende and Turnhout with 0."));
    const std::optional<ReportPicture> one =
        ReportPictures().picture(pictureId::lekp, workspace, {CityId("gent"), false});
    REQUIRE(one);
    CHECK(textsIn(*one) == QStringList{"Gent", "8.4"});
    CHECK(one->description.isEmpty());
}

TEST_CASE("what is unknown, or has nothing to draw, is no picture") {
    Workspace workspace = content();
    CHECK_FALSE(ReportPictures().picture("distribution:nowhere", workspace, {}));
    CHECK_FALSE(ReportPictures().picture("anything", workspace, {}));
    workspace.content = {};
    CHECK_FALSE(ReportPictures().picture(pictureId::fte, workspace, {}));
    workspace.scores.clear();
    CHECK_FALSE(ReportPictures().picture("distribution:strategie", workspace, {}));
}

TEST_CASE("the levels of a picture count as many cities as there are") {
    const Workspace workspace = content();
    for (const Theme& theme : workspace.themes) {
        INFO(theme.name.toStdString());
        const auto picture = ReportPictures().picture(pictureId::distribution(theme.id), workspace, {});
        REQUIRE(picture);
        const QStringList texts = textsIn(*picture);
        int cities = 0;
        for (qsizetype i = 1; i < texts.size(); i += 2)
            cities += texts[i].toInt();
        CHECK(cities == 13);
        CHECK(texts.first().startsWith("5 · "));
    }
}

TEST_CASE("data formats say a figure once, pictures or not") {
    const Workspace workspace = content();
    const ReportPictures pictures;
    const Result<ReportDocument> document = buildDocument(workspace, {"fte", "lekp"}, {}, &pictures);
    REQUIRE(document.ok());
    CHECK(document->blocks.size() == 4);
    QStringList ids;
    for (const ReportTable& table : dataTables(*document))
        ids.append(table.id);
    CHECK(ids == QStringList{"fte", "lekp"});
    const LanguageScope english(Language::English);
    const Result<ReportDocument> chapter = buildDocument(workspace, {"theme:hr-cultuur"}, {}, &pictures);
    REQUIRE(chapter.ok()); // with headings, so that the workbook has a sheet of text that names the sheets of tables
    const Result<QByteArray> workbook = renderXlsx(*chapter, {});
    REQUIRE(workbook.ok());
    const QString sheets = ReadWorkbook(*workbook).sheetNames().join('|');
    CHECK(sheets.count("benchmark") == 1);
    for (const ReportBlock& block : document->blocks) {
        if (const auto* picture = std::get_if<ReportPicture>(&block))
            CHECK(picture->table.reservations.size() ==
                  (picture->table.id == "fte" ? 1 : 0)); // leads to those of the table
    }
}

TEST_CASE("an export made in a thread, in a language of its own, says the same") {
    const Workspace workspace = content();
    const auto make = [&](const QString& suffix) {
        const LanguageScope english(Language::English);
        const ReportPictures pictures;
        const Result<ReportDocument> document = buildDocument(workspace, {"theme:hr-cultuur", "fte"}, {}, &pictures);
        const Result<RenderFormat> format = formatForFile(QStringLiteral("x.") + suffix);
        const Result<QByteArray> bytes = format->render(*document, {});
        return bytes ? *bytes : QByteArray();
    };
    useLanguage(Language::English);
    for (const char* suffix : {"pdf", "html", "odt", "json"}) {
        INFO(suffix);
        const QByteArray here = make(QLatin1String(suffix));
        QByteArray there;
        const std::unique_ptr<QThread> thread(QThread::create([&] { there = make(QLatin1String(suffix)); }));
        thread->start();
        thread->wait();
        CHECK(here.size() > 1000);
        if (QLatin1String(suffix) == QLatin1String("pdf")) // which is the same in text and picture
            CHECK(test::pageTexts(here) == test::pageTexts(there));
        else
            CHECK(here == there);
    }
}

} // namespace tst_reportpictures
