#include "../support/reportcontentfixture.h"
#include "support/testsupport.h"

#include "../support/blocktext.h"
#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/content/runningtext.h"

using namespace ks;
using ks::test::blockText;
using ks::test::reportWithContent;

namespace tst_themechapter {
namespace {

QStringList blocksOf(const QStringList& ids, const TableFilter& filter = {}) {
    return blockText(buildDocument(reportWithContent(), ids, filter)->blocks);
}

QString u(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("a text becomes paragraphs, lists with details and quotations") {
    const QList<ReportBlock> blocks =
        runningText(QStringLiteral("One.\n\nTwo:\n- a\n  - a1\n- b\n1. first\n2. second\n> Said.\n=1+1 <b>"));
    CHECK(blockText(blocks).join('\n') ==
          "p One.\np Two:\n* a (a1)\n* b\n1. first\n2. second\nquote Said.\np =1+1 <b>");
    CHECK(blockText(runningText(QStringLiteral("Lead.\nBody."), ParagraphStyle::Lead)).join('|') ==
          "lead Lead.|p Body.");
    CHECK(cellProse(QStringLiteral("One.\n- a\n1. b")) == u("One.\n– a\n1. b"));
    CHECK(sentences(QStringLiteral("One:\n- a\n- b.\nTwo")) == QStringList{"One: a. b.", "Two."});
    CHECK(runningText({}).isEmpty());
}

TEST_CASE("a chapter has its theme's judgement, scores, points and practices in the report's order") {
    const LanguageScope english(Language::English);
    const QStringList expected = {
        "h1 Thema 1 | Klimaatstrategie",
        "lead De basis is een integraal en SMART plan.",
        "note Over de beleidskeuzes zelf geen uitspraak.",
        "p In the management summary: De steden willen hun strategie optimaliseren.",
        u("note Running text is given in short, after the report of June 2025. Source: report Klimaatgovernance, June "
          "2025 (Thema 1 | Klimaatstrategie – Inleiding)"),
        "h2 Maturity assessment",
        "table scores:strategie",
        "table distribution:strategie",
        "h2 Strengths",
        "1. Alle steden hebben een klimaatplan.",
        u("2. Voldoende participatief. (Betrokkenen: medewerkers, burgers, …) [Sommige steden vinden dat minder "
          "belangrijk.]"),
        "3. Gent: Eigen punt. [added after the report]",
        u("note Running text is given in short, after the report of June 2025. 1 row added after the report, marked as "
          "such. Source: report Klimaatgovernance, June 2025 (Thema 1 | Klimaatstrategie – Sterke punten)"),
        "h2 Points for improvement",
        "1. Onvoldoende gekend.",
        u("note Running text is given in short, after the report of June 2025. Source: report Klimaatgovernance, June "
          "2025 (Thema 1 | Klimaatstrategie – Verbeterpunten)"),
        "h2 Good practices",
        "table practices:strategie",
        "h2 Recommendations",
        "table recommendations:strategie",
        "h2 Work packages",
        "table work-packages:strategie"};
    CHECK(blocksOf({"theme:strategie"}).join('\n') == expected.join('\n'));
}

TEST_CASE("the points of other cities stay out of a chapter that is limited to one") {
    const LanguageScope english(Language::English);
    CHECK_FALSE(blocksOf({"theme:strategie"}, {CityId("genk")}).join('\n').contains("Eigen punt"));
    CHECK(blocksOf({"theme:strategie"}, {CityId("gent")}).join('\n').contains("3. Gent: Eigen punt."));
}

TEST_CASE("what is not recorded is said, and tables stand in the chapter the report has them in") {
    const LanguageScope english(Language::English);
    const QString approach = blocksOf({"theme:aanpak"}).join('\n');
    CHECK(approach.startsWith("h1 Thema 2 | Klimaataanpak\nopen No judgement of this theme is recorded.\n"));
    CHECK(approach.contains("h2 Strengths\nopen No strengths are recorded.\nh2 Climate teams\ntable climate-teams\n"
                            "h2 Points for improvement\n"));
    CHECK(approach.contains("h2 Recommendations\np / (no recommendation for this theme in the top 10)"));
    CHECK_FALSE(approach.contains("Work packages"));
    CHECK(blocksOf({"theme:hr-cultuur"})
              .join('\n')
              .contains("h2 HR benchmark\ntable fte\nh2 LEKP benchmark\ntable lekp\nh2 Good practices\n"));
    CHECK(blocksOf({"theme:monitoring"})
              .join('\n')
              .contains("h2 Good practices\nopen No good practices are recorded here.\nh2 Systems and tools\n"
                        "table monitoring-tools\nh2 Recommendations"));
    CHECK(blocksOf({"theme:regelgeving"}).first() == "h1 Theme 3 | Regelgeving"); // no section names it
}

} // namespace tst_themechapter
