#include "support/orderedround.h"
#include "support/testsupport.h"

#include "domain/analysis/rules.h"

using namespace ks;
using test::setCell;
using test::setGlobal;

namespace tst_rules {
namespace {

Score exact(double value) {
    return *Score::exact(Quarters{static_cast<int>(value * 4)});
}

const ThemeId strategy(QStringLiteral("strategie"));
const ThemeId risk(QStringLiteral("risicobeheer"));
const CityId genk(QStringLiteral("genk"));

Workspace inOrder() {
    return test::roundInOrder();
}

Finding only(const Workspace& workspace) {
    const QList<Finding> found = findings(workspace, QLocale(QLocale::Dutch, QLocale::Belgium));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.first().where.isEmpty());
    CHECK_FALSE(found.first().message.isEmpty());
    return found.first();
}

int count(const QList<Finding>& found, const QString& rule) {
    return static_cast<int>(
        std::count_if(found.begin(), found.end(), [&](const Finding& each) { return each.rule == rule; }));
}

} // namespace

TEST_CASE("where all is in order nothing is found") {
    CHECK(findings(inOrder()).isEmpty());
}

TEST_CASE("a red or orange global score asks for a recommendation in the top list; a yellow one does not") {
    for (const double value : {1.0, 1.75, 2.0, 2.5}) {
        CAPTURE(value);
        Workspace workspace = inOrder();
        setGlobal(workspace, risk, exact(value));
        const Finding found = only(workspace);
        CHECK(found.rule == Rule::lowScoreRecommendation);
        CHECK(found.severity == Severity::Warning);
        CHECK(found.theme == risk);
        CHECK(found.where == "Risicobeheer");
    }
    Workspace between = inOrder();
    setGlobal(between, risk, *Score::between(Quarters{8}, Quarters{12})); // 2 to 3: the middle counts as level 2
    CHECK(only(between).rule == Rule::lowScoreRecommendation);
    Workspace yellow = inOrder();
    setGlobal(yellow, risk, exact(2.75));
    CHECK(findings(yellow).isEmpty());
}

TEST_CASE("a recommendation answers a low score of each of its themes, and only while it is in the top list") {
    Workspace workspace = inOrder();
    setGlobal(workspace, risk, exact(1));
    setGlobal(workspace, strategy, exact(1));
    CHECK(only(workspace).theme == risk); // the one recommendation is of Strategie
    Recommendation row = *workspace.content.of<Recommendation>().find(RecommendationId(QStringLiteral("a-1")));
    row.themes = {risk, strategy};
    workspace.content.of<Recommendation>().put(row);
    CHECK(findings(workspace).isEmpty());
    row.state = RecommendationState::Candidate;
    workspace.content.of<Recommendation>().put(row);
    CHECK(count(findings(workspace), Rule::lowScoreRecommendation) == 2);
}

TEST_CASE("without the content that holds the recommendations a low score is not to be judged, never in order") {
    Workspace workspace = inOrder();
    setGlobal(workspace, risk, exact(1));
    workspace.content = {};
    workspace.contentLoaded = false;
    const QList<Finding> found = findings(workspace);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == Rule::lowScoreRecommendation);
    CHECK(found[0].severity == Severity::Info);
    CHECK(found[1].rule == Rule::contentUnread);
    CHECK(found[1].severity == Severity::Info);
    CHECK(found[1].where == "Nulmeting najaar 2024");
}

TEST_CASE("an open global score is told, and the rule that rests on it is not to be judged") {
    Workspace workspace = inOrder();
    workspace.adjustments.clear();
    for (const Theme& theme : workspace.themes) {
        if (theme.id != risk)
            setGlobal(workspace, theme.id, exact(4));
    }
    const QList<Finding> found = findings(workspace);
    REQUIRE(found.size() == 2);
    CHECK(found[0].rule == Rule::lowScoreRecommendation);
    CHECK(found[1].rule == Rule::globalScoreOpen);
    for (const Finding& each : found) {
        CHECK(each.severity == Severity::Info);
        CHECK(each.theme == risk);
        CHECK_FALSE(each.city.has_value());
    }
}

TEST_CASE("a global score is out of date once a score of its theme changes, and in date again when it is put back") {
    Workspace workspace = inOrder();
    setCell(workspace, genk, risk, exact(4));
    const Finding found = only(workspace);
    CHECK(found.rule == Rule::globalScoreOutdated);
    CHECK(found.severity == Severity::Warning);
    CHECK(found.theme == risk);
    setCell(workspace, genk, risk, exact(3));
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a global score that does not say on what it was based cannot be judged") {
    Workspace workspace = inOrder();
    Adjustment row = *workspace.globalScore(risk);
    row.basedOnDigest.clear();
    workspace.adjustments.put(row);
    const Finding found = only(workspace);
    CHECK(found.rule == Rule::globalScoreOutdated);
    CHECK(found.severity == Severity::Info);
}

TEST_CASE("an approximate score without a value is named with its city and theme; one with a value is not") {
    Workspace workspace = inOrder();
    setCell(workspace, genk, risk, *Score::approximate(std::nullopt));
    setGlobal(workspace, risk, exact(3));
    const Finding found = only(workspace);
    CHECK(found.rule == Rule::approximateWithoutValue);
    CHECK(found.severity == Severity::Warning);
    CHECK(found.city == genk);
    CHECK(found.theme == risk);
    CHECK(found.where == "Genk, Risicobeheer");
    setCell(workspace, genk, risk, *Score::approximate(Quarters{12}));
    setGlobal(workspace, risk, exact(3));
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a city that handed in without levels is one finding, on all themes or on some") {
    Workspace workspace = inOrder();
    setCell(workspace, genk, risk, Score::unscored());
    setGlobal(workspace, risk, exact(3));
    CHECK(only(workspace).message.contains("Risicobeheer"));
    for (const Theme& theme : workspace.themes) {
        setCell(workspace, genk, theme.id, Score::unscored());
        setGlobal(workspace, theme.id, exact(3));
    }
    const Finding found = only(workspace);
    CHECK(found.rule == Rule::handedInWithoutLevel);
    CHECK(found.severity == Severity::Warning);
    CHECK(found.city == genk);
    CHECK_FALSE(found.theme.has_value());
}

TEST_CASE("a city that handed nothing in: expected while the round is open, a warning once it is closed") {
    Workspace workspace = inOrder();
    for (const Theme& theme : workspace.themes) {
        workspace.scores.remove(workspace.cell(genk, theme.id));
        setGlobal(workspace, theme.id, exact(3));
    }
    CHECK(only(workspace).rule == Rule::notHandedIn);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).city == genk);
    Round round = *workspace.round();
    round.state = RoundState::Open;
    workspace.rounds.put(round);
    CHECK(only(workspace).severity == Severity::Info);
}

TEST_CASE("a median that hangs on how between is read is told with its bounds, in the locale's numbers") {
    Workspace workspace = inOrder();
    for (const City& city : workspace.cities)
        setCell(workspace, city.id, risk, *Score::between(Quarters{10}, Quarters{14})); // 2,5 to 3,5
    setGlobal(workspace, risk, exact(3));
    const Finding found = only(workspace);
    CHECK(found.rule == Rule::medianUnstable);
    CHECK(found.severity == Severity::Info);
    CHECK(found.message.contains("2,5"));
    CHECK(found.message.contains("3,5"));
    CHECK(findings(workspace, QLocale(QLocale::English)).first().message.contains("2.5"));
}

TEST_CASE("an incomplete model is an error") {
    Workspace lessCities = inOrder();
    lessCities.cities.removeLast();
    for (const Theme& theme : lessCities.themes)
        setGlobal(lessCities, theme.id, exact(3));
    CHECK(only(lessCities).rule == Rule::modelIncomplete);
    CHECK(only(lessCities).severity == Severity::Error);
    Workspace lessThemes = inOrder();
    lessThemes.themes.removeLast();
    CHECK(only(lessThemes).rule == Rule::modelIncomplete);
    Workspace lessLevels = inOrder();
    lessLevels.levels.removeLast();
    CHECK(only(lessLevels).rule == Rule::modelIncomplete);
    Workspace twice = inOrder();
    twice.themes[2].chapterOrder = 4;
    CHECK(only(twice).rule == Rule::modelIncomplete);
    CHECK(only(twice).message.contains('5'));
    Workspace gap = inOrder();
    gap.cities[12].memberOrder = 14;
    CHECK(only(gap).rule == Rule::modelIncomplete);
}

TEST_CASE("without a round there is nothing to judge, and that is said") {
    Workspace workspace = test::reportModel();
    workspace.info.title = QStringLiteral("x");
    const Finding found = only(workspace);
    CHECK(found.rule == Rule::noRound);
    CHECK(found.severity == Severity::Info);
}

TEST_CASE("the 2024 grid: global scores open, one approximate, one city without levels, one unstable median") {
    const QList<Finding> found = findings(test::reportGrid());
    CHECK(count(found, Rule::lowScoreRecommendation) == 8);
    CHECK(count(found, Rule::globalScoreOpen) == 8);
    CHECK(count(found, Rule::approximateWithoutValue) == 1);
    CHECK(count(found, Rule::handedInWithoutLevel) == 1);
    CHECK(count(found, Rule::medianUnstable) == 1);
    CHECK(count(found, Rule::emptyPart) == 1); // nothing but the grid is there
    CHECK(found.size() == 20);
    for (const Finding& each : found) {
        if (each.rule == Rule::approximateWithoutValue)
            CHECK(each.where == "Aalst, Risicobeheer");
        if (each.rule == Rule::handedInWithoutLevel)
            CHECK(each.where == "Turnhout");
        if (each.rule == Rule::medianUnstable)
            CHECK(each.where == "Monitoring");
    }
}

TEST_CASE("severities have stable names") {
    CHECK(severityName(Severity::Error) == "error");
    CHECK(severityName(Severity::Warning) == "warning");
    CHECK(severityName(Severity::Info) == "info");
}

} // namespace tst_rules
