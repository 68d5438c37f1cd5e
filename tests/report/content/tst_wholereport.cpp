#include "../support/reportcontentfixture.h"
#include "support/testsupport.h"

#include "../support/blocktext.h"
#include "base/language.h"
#include "report/content/catalogue.h"

#include <QSet>

using namespace ks;
using ks::test::blockText;
using ks::test::ReportContentFixture;
using ks::test::reportWithContent;

namespace tst_wholereport {
namespace {

QStringList reportText(const Workspace& workspace) {
    return blockText(buildDocument(workspace, {"report"})->blocks);
}

int levelOf(const ReportBlock& block) {
    const auto* heading = std::get_if<ReportHeading>(&block);
    return heading ? heading->level : 0;
}

} // namespace

TEST_CASE("the report has a cover, a contents list, and its sections in order with the tables they name") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(reportWithContent(), {"report"});
    REQUIRE(document.ok());
    REQUIRE(document->cover);
    CHECK(document->contentsList);
    CHECK(document->cover->title == "Klimaatgovernance");
    CHECK(document->cover->subtitle == "Nulmeting najaar 2024");
    CHECK(document->cover->lines == QStringList{"Ontwerprapport: 8 mei 2025"});
    const QStringList lines = blockText(document->blocks);
    const QStringList begin = {"h1 Voorwoord",
                               "p Dit rapport bundelt alles.",
                               "1. AS IS",
                               "2. TO BE",
                               "quote Citaat.",
                               "note Given in short after the report of June 2025.",
                               "h1 Managementsamenvatting",
                               QString::fromUtf8("p Vaak zijn er onvoldoende middelen."),
                               "note Given in short after the report of June 2025.",
                               "table summary",
                               "h1 2. AS IS",
                               "h2 Maturiteitsinschatting 13 Vlaamse Centrumsteden",
                               "p Een momentopname.",
                               "note Given in short after the report of June 2025.",
                               "table heatmap",
                               "table legend",
                               "h2 Thema 1 | Klimaatstrategie",
                               "lead De basis is een integraal en SMART plan."};
    CHECK(lines.mid(0, begin.size()).join('\n') == begin.join('\n'));
}

TEST_CASE("in the report a table stands once: in the chapter, or in the section of its own that names it") {
    const LanguageScope english(Language::English);
    const QStringList lines = reportText(reportWithContent());
    QSet<QString> tables;
    for (const QString& line : lines) {
        if (!line.startsWith("table "))
            continue;
        CAPTURE(line);
        CHECK_FALSE(tables.contains(line));
        tables.insert(line);
    }
    const QString all = lines.join('\n');
    CHECK(all.contains("h3 Climate teams\ntable climate-teams\n"));         // named beside its chapter, so within it
    CHECK(all.contains("h3 HR benchmark\ntable fte\nh3 Good practices\n")); // LEKP has a section of its own
    CHECK(all.contains("h3 Benchmark LEKP\np Een eigen sectie.\n"
                       "note Given in short after the report of June 2025.\ntable lekp\n"));
    CHECK(all.contains("h2 Top 10\ntable recommendations\n"));
    CHECK_FALSE(all.contains("recommendations:strategie"));                 // they stand in the part on recommendations
    for (const char* id : {"practices", "strengths", "improvement-points"}) // the chapters have them
        CHECK_FALSE(tables.contains(QStringLiteral("table ") + QLatin1String(id)));
}

TEST_CASE("texts that travel with a table are no sections of the report, and what nobody names stands at the end") {
    const LanguageScope english(Language::English);
    const QStringList lines = reportText(reportWithContent());
    const QString all = lines.join('\n');
    CHECK_FALSE(all.contains("h1 Voorbehoud"));
    CHECK(all.contains("h1 Tegenspraak\n"));
    const qsizetype end = lines.indexOf("h1 Further tables");
    REQUIRE(end > 0);
    const QString rest = lines.mid(end).join('\n');
    CHECK(rest.startsWith("h1 Further tables\ntable statistics\ntable distribution\ntable spread\n"
                          "h2 Theme 3 | Regelgeving\n"));
    CHECK(rest.contains("\nh3 Systems and tools\ntable monitoring-tools\nh2 Theme 6 | Middelen\n"));
    for (const char* id : {"work-packages", "process", "sources", "interviewees", "steering-group", "corrections"})
        CHECK(rest.contains(QStringLiteral("\ntable ") + QLatin1String(id)));
}

TEST_CASE("headings never skip a level, and every table and picture has its number") {
    for (const Workspace& workspace : {reportWithContent(), test::reportGrid()}) {
        const Result<ReportDocument> document = buildDocument(workspace, {"report"});
        int before = 0;
        int number = 0;
        for (const ReportBlock& block : document->blocks) {
            if (const int level = levelOf(block); level > 0) {
                CHECK(level <= before + 1);
                CHECK(level <= 3);
                before = level;
            }
            if (const auto* table = std::get_if<ReportTable>(&block))
                CHECK(table->number == ++number);
        }
        CHECK(number > 20);
    }
}

TEST_CASE("report stands for everything, whatever else is asked for") {
    const QStringList whole = reportText(reportWithContent());
    CHECK(blockText(buildDocument(reportWithContent(), {"heatmap", "report", "themes"})->blocks) == whole);
    CHECK_FALSE(buildDocument(reportWithContent(), {"heatmap"})->cover.has_value());
}

TEST_CASE("a section that names all themes gets a heading for each of them") {
    const LanguageScope english(Language::English);
    ReportContentFixture fixture;
    fixture.workspace.content.of<ReportSection>().clear();
    ReportSection part;
    part.id = ReportSectionId(QStringLiteral("themas"));
    part.position = 1;
    part.title = QStringLiteral("De thema's");
    part.tables = QStringList{"themes"};
    fixture.addOwn(part);
    const QString all = reportText(fixture.workspace).join('\n');
    CHECK(all.startsWith("h1 De thema's\nh2 Theme 1 | Strategie\nlead De basis"));
    CHECK(all.count("\nh2 Theme ") == 8);
}

TEST_CASE("the title page of the report becomes the cover, and what stands on it the first sections") {
    const LanguageScope english(Language::English);
    ReportContentFixture fixture;
    ReportSection page;
    page.id = ReportSectionId(QStringLiteral("titelblad"));
    page.title = QStringLiteral("Klimaatgovernance 2025");
    page.text = QStringLiteral("Rapport, Juni 2025, Kenniscentrum Vlaamse Steden");
    fixture.add(page, "Titelblad");
    ReportSection foreword =
        *fixture.workspace.content.of<ReportSection>().find(ReportSectionId(QStringLiteral("voorwoord")));
    foreword.parent = page.id;
    fixture.add(foreword, "Voorwoord", true);
    const Result<ReportDocument> document = buildDocument(fixture.workspace, {"report"});
    CHECK(document->cover->title == "Klimaatgovernance 2025");
    CHECK(document->cover->lines.first() == "Rapport, Juni 2025, Kenniscentrum Vlaamse Steden.");
    CHECK(blockText(document->blocks).mid(0, 2) == QStringList{"h1 Voorwoord", "p Dit rapport bundelt alles."});
    CHECK_FALSE(blockText(document->blocks).contains("h1 Klimaatgovernance 2025"));
}

} // namespace tst_wholereport
