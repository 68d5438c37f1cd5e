#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "../support/pdftools.h"
#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/pdf/pdfrenderer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QTranslator>

using namespace ks;

namespace tst_pdfrenderer {
namespace {

Workspace stampedGrid() {
    Workspace workspace = test::reportGrid();
    workspace.info.changedAt = Timestamp{1741334400000, 60}; // 7 March 2025, 9:00 in Brussels
    return workspace;
}

QByteArray pdfOf(const Workspace& workspace, const QStringList& ids) {
    const Result<ReportDocument> document = buildDocument(workspace, ids);
    REQUIRE(document.ok());
    const Result<QByteArray> pdf = renderPdf(*document, {});
    REQUIRE(pdf.ok());
    return *pdf;
}

/// A PDF made without any of what an archive asks for.
QByteArray ordinaryPdf(QPointF textAt) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.drawText(textAt, QStringLiteral("planted"));
    painter.end();
    return bytes;
}

/// Every text a third longer, as a translation may be.
class Longer final : public QTranslator {
public:
    QString translate(const char*, const char* text, const char*, int) const override {
        const QString source = QString::fromUtf8(text);
        return source + QString(source.size() / 3, QLatin1Char('x'));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("the PDF is valid PDF/A-1b for PDFBox, and the check sees one that is not") {
    const LanguageScope english(Language::English);
    CHECK(test::archiveFindings(pdfOf(stampedGrid(), {"heatmap", "legend", "statistics"})).toStdString() == "");
    CHECK_FALSE(test::archiveFindings(ordinaryPdf({100, 100})).isEmpty());
}

TEST_CASE("the heatmap stands on one landscape A4 page with legend, notes, source and stamp") {
    const LanguageScope english(Language::English);
    const QByteArray pdf = pdfOf(stampedGrid(), {"heatmap"});
    const QStringList pages = test::pageTexts(pdf);
    REQUIRE(pages.size() == 1);
    CHECK(test::runOnPdf("pdfinfo", {}, pdf).contains("842 x 595 pts (A4)"));
    for (const char* text :
         {"Climate governance · 13 Flemish centre cities", "AS IS · Maturity assessment",
          "Table 1. Maturity assessment per city and theme", "The global scores are still open.",
          "Aalst 2.5 3 1 3 2.75 3.5 ~ 3", "Gent 3–4 2–3 2–3 3–4 3–4 3 2–3 3–4", "2.75\n", "2.5–3 · n = 12", "2.875\n",
          "n = 11", "Heel matuur", "Handed in, without a level",
          "Left out. Approximate, level not recorded: Aalst (Risicobeheer).", "“Bezorgd, maar zonder kleuren”",
          "Source: self-evaluations of the cities, report Klimaatgovernance, June 2025",
          "Nulmeting najaar 2024 · data of 7/03/2025 · ", "Page 1 of 1"}) {
        CAPTURE(text);
        CHECK(pages[0].contains(QString::fromUtf8(text)));
    }
    CHECK(test::wordsOutside(pdf, 30).isEmpty());
}

TEST_CASE("the heatmap stays on one page when a translation is a third longer") {
    const LanguageScope english(Language::English);
    Longer translator;
    QCoreApplication::installTranslator(&translator);
    const QByteArray pdf = pdfOf(stampedGrid(), {"heatmap"});
    QCoreApplication::removeTranslator(&translator);
    CHECK(test::pageTexts(pdf).size() == 1);
    CHECK(test::wordsOutside(pdf, 30).isEmpty());
}

TEST_CASE("the check of the margins sees a word that leaves the page") {
    CHECK(test::wordsOutside(ordinaryPdf({550, 100}), 30) == QStringList{"1: planted"});
}

TEST_CASE("title, language, bookmarks and description are in the file") {
    const LanguageScope english(Language::English);
    const QByteArray pdf = pdfOf(stampedGrid(), {"heatmap", "statistics"});
    const QString info = test::runOnPdf("pdfinfo", {"-isodates"}, pdf);
    CHECK(info.contains(QString::fromUtf8("Climate governance of the centre cities · Nulmeting najaar 2024")));
    CHECK(info.contains("2025-03-07T"));
    const QString xmp = test::runOnPdf("pdfinfo", {"-meta"}, pdf);
    CHECK(xmp.contains(QString::fromUtf8(">Climate governance of the centre cities · Nulmeting najaar 2024<")));
    CHECK(xmp.contains("2025-03-07T09:00:00+01:00"));
    const QJsonObject json = QJsonDocument::fromJson(test::runOnPdf("qpdf", {"--json=1"}, pdf).toUtf8()).object();
    const QJsonArray outlines = json["outlines"].toArray();
    REQUIRE(outlines.size() == 2);
    CHECK(outlines[0].toObject()["title"].toString() == "Table 1. Maturity assessment per city and theme");
    CHECK(outlines[0].toObject()["destpageposfrom1"].toInt() == 1);
    CHECK(outlines[1].toObject()["title"].toString() == "Table 2. Figures per theme");
    CHECK(outlines[1].toObject()["destpageposfrom1"].toInt() == 2);
    const QJsonObject objects = json["objects"].toObject();
    const QJsonObject root = objects[objects["trailer"].toObject()["/Root"].toString()].toObject();
    CHECK(root["/Lang"].toString() == "en");
    CHECK(root["/ViewerPreferences"].toObject()["/DisplayDocTitle"].toBool());
}

TEST_CASE("the same state gives the same text and the same picture, whenever it is made") {
    const LanguageScope english(Language::English);
    const QByteArray first = pdfOf(stampedGrid(), {"heatmap", "legend", "statistics"});
    const QByteArray second = pdfOf(stampedGrid(), {"heatmap", "legend", "statistics"});
    CHECK(test::pageTexts(first) == test::pageTexts(second));
    const QByteArray picture = test::picturesOf(first);
    CHECK(picture == test::picturesOf(second));
    Workspace other = stampedGrid();
    ThemeScore row = *other.scores.find(other.cell(CityId("aalst"), ThemeId("strategie")));
    row.score = *Score::exact(Quarters{12});
    other.scores.put(row);
    CHECK(test::picturesOf(pdfOf(other, {"heatmap", "legend", "statistics"})) != picture);
}

TEST_CASE("a state without a date of change gets no date, and hostile names stay text") {
    const LanguageScope english(Language::English);
    Workspace workspace = test::reportGrid();
    Round round = *workspace.round();
    round.name = QString::fromUtf8("<b>%1</b> & \x07 “ronde”");
    workspace.rounds.put(round);
    const QByteArray pdf = pdfOf(workspace, {"heatmap"});
    CHECK_FALSE(test::runOnPdf("pdfinfo", {}, pdf).contains("CreationDate"));
    CHECK(test::pageTexts(pdf)[0].contains(QString::fromUtf8("<b>%1</b> & “ronde”. The scores")));
    CHECK(test::archiveFindings(pdf).toStdString() == "");
}

TEST_CASE("on paper a corner marks an adjusted score, and nothing else of the page changes") {
    const LanguageScope english(Language::English);
    Result<ReportDocument> document = buildDocument(test::reportGrid(), {"heatmap"});
    REQUIRE(document.ok());
    const Result<QByteArray> plain = renderPdf(*document, {});
    REQUIRE(plain.ok());
    ReportCell& cell = std::get<ReportTable>(document->blocks.first()).rows[3].cells[2];
    for (const LayerState state : {LayerState::Differs, LayerState::Outdated}) {
        cell.layer = state;
        const Result<QByteArray> marked = renderPdf(*document, {});
        REQUIRE(marked.ok());
        const test::GreyPage before = test::greyPage(*plain, 1);
        const test::GreyPage after = test::greyPage(*marked, 1);
        REQUIRE(after.pixels.size() == before.pixels.size());
        QRect changed;
        int darkest = 255;
        for (int at = 0; at < before.pixels.size(); ++at) {
            if (before.pixels[at] == after.pixels[at])
                continue;
            changed |= QRect(at % before.width, at / before.width, 1, 1);
            darkest = std::min(darkest, after.at(at % before.width, at / before.width));
        }
        CHECK(changed.width() >= 3); // points
        CHECK(changed.width() < 12);
        CHECK(changed.height() < 12);
        CHECK(darkest < 90);
    }
    cell.layer = LayerState::Agrees;
    CHECK(test::greyPage(*renderPdf(*document, {}), 1).pixels == test::greyPage(*plain, 1).pixels);
}

} // namespace tst_pdfrenderer
