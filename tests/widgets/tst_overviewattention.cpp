#include "widgets/pages/overviewattention.h"

#include "support/gridfixture.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_overviewattention {
namespace {

WorkPackage package(const char* id, int position, std::optional<int> priority, const char* timing,
                    std::optional<QString> quarter = {}, WorkState state = WorkState::ToStart) {
    WorkPackage made;
    made.id = WorkPackageId(QString::fromLatin1(id));
    made.round = reportRound();
    made.title = QStringLiteral("Package ") + QLatin1String(id);
    made.position = position;
    made.priority = priority;
    made.timing = QString::fromLatin1(timing);
    made.quarter = std::move(quarter);
    made.state = state;
    return made;
}

QStringList textsOf(const QList<AttentionLine>& lines) {
    QStringList texts;
    for (const AttentionLine& each : lines)
        texts.append(each.text);
    return texts;
}

} // namespace

TEST_CASE("the report's cells that are no exact score are counted by kind, with the cities they are of") {
    const QList<AttentionLine> lines = scoreAttention(reportGrid());
    CHECK(textsOf(lines) ==
          QStringList{"8 scores handed in without a level: Turnhout (all themes)",
                      "1 approximate score: Aalst (Risicobeheer)",
                      "12 scores divided over two levels: Gent (7), Genk (2), Hasselt (Risicobeheer), Roeselare (2)"});
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].severity == Severity::Warning);
    CHECK(lines[1].city == CityId("aalst"));
    CHECK(lines[1].theme == ThemeId("risicobeheer"));
    CHECK(lines[2].severity == Severity::Info);
    CHECK(lines[2].city == CityId("gent"));
    CHECK(lines[2].theme == ThemeId("strategie"));
}

TEST_CASE("what was not handed in comes first, is no warning while the round is open, and names five cities") {
    Workspace workspace = reportGrid();
    for (const char* city : {"aalst", "antwerpen", "brugge", "gent", "genk", "hasselt", "kortrijk"})
        workspace.scores.remove(workspace.cell(CityId(QString::fromLatin1(city)), ThemeId("aanpak")));
    QList<AttentionLine> lines = scoreAttention(workspace);
    CHECK(lines.first().text == QString("7 scores not handed in: Aalst (Aanpak), Antwerpen (Aanpak), Brugge (Aanpak), "
                                        "Gent (Aanpak), Genk (Aanpak), and 2 more"));
    CHECK(lines.first().severity == Severity::Warning);
    Round open = *workspace.round();
    open.state = RoundState::Open;
    workspace.rounds.put(open);
    lines = scoreAttention(workspace);
    CHECK(lines.first().severity == Severity::Info);
    workspace.rounds.remove(reportRound());
    CHECK(scoreAttention(workspace).isEmpty()); // there is nothing to hand in to
}

TEST_CASE("findings of single cells are left to the counts, and those of packages go to what is next") {
    const auto finding = [](const QString& rule) { return Finding{rule, Severity::Info, {}, {}, "A", "b"}; };
    const SharedFindings shared = shareFindings({finding(Rule::globalScoreOpen), finding(Rule::approximateWithoutValue),
                                                 finding(Rule::packageLeadOpen), finding(Rule::notHandedIn),
                                                 finding(Rule::recommendationWithoutPackage),
                                                 finding(Rule::handedInWithoutLevel), finding(Rule::topListTooLong)});
    CHECK(shared.attention == QList<Finding>{finding(Rule::globalScoreOpen), finding(Rule::topListTooLong)});
    CHECK(shared.next == QList<Finding>{finding(Rule::packageLeadOpen), finding(Rule::recommendationWithoutPackage)});
}

TEST_CASE("packages come by priority and then by quarter; what is open is said as open and comes last") {
    Workspace workspace = reportGrid();
    Table<WorkPackage>& all = workspace.content.of<WorkPackage>();
    all.put(package("a", 1, std::nullopt, ""));
    all.put(package("b", 2, 2, "Later te bepalen"));
    all.put(package("c", 3, 1, "", QString("2026-Q1")));
    all.put(package("d", 4, 1, "Najaar 2025", QString("2025-Q4"), WorkState::Running));
    all.put(package("e", 5, 1, "Najaar 2025", {}, WorkState::Done));
    all.put(package("f", 6, 1, "Najaar 2025", {}, WorkState::Stopped));
    all.put(package("g", 7, 1, "Later te bepalen"));
    QStringList rows;
    for (const PackageDue& each : packagesDue(workspace))
        rows.append(each.id.value + QLatin1Char('|') + each.priority + QLatin1Char('|') + each.timing);
    CHECK(rows == QStringList{"d|1|Najaar 2025", "c|1|2026-Q1", "g|1|Later te bepalen", "b|2|Later te bepalen",
                              QString::fromUtf8("a|–|open")});
}

TEST_CASE("who leads a package is said with its reservations") {
    Workspace workspace = reportGrid();
    WorkPackage one = package("a", 1, 1, "Najaar 2025");
    workspace.content.of<WorkPackage>().put(one);
    CHECK(packagesDue(workspace).first().leads == QString("Leads: to be decided"));
    one.leads = {{"l-1", LeadRole::Lead, CityId("gent"), {}, "", Certainty::Certain, ""},
                 {"l-2", LeadRole::Lead, {}, {}, "Tweede stad nog te bepalen", Certainty::Certain, ""}};
    workspace.content.of<WorkPackage>().put(one);
    CHECK(packagesDue(workspace).first().leads == QString("Leads: Gent, Tweede stad nog te bepalen"));
}

} // namespace tst_overviewattention
