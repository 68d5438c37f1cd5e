#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/digest.h"
#include "domain/analysis/rules.h"

using namespace ks;

namespace {

Score exact(double value) {
    return *Score::exact(Quarters{static_cast<int>(value * 4)});
}

const ThemeId strategy(QStringLiteral("strategie"));
const ThemeId risk(QStringLiteral("risicobeheer"));
const CityId genk(QStringLiteral("genk"));

void setCell(Workspace& workspace, const CityId& city, const ThemeId& theme, const Score& score) {
    workspace.scores.put({workspace.cell(city, theme), score, {}, {}});
}

void setGlobal(Workspace& workspace, const ThemeId& theme, const Score& score) {
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = workspace.loadedRound;
    row.theme = theme;
    row.sequence = static_cast<int>(workspace.adjustments.size()) + 1;
    row.value = score;
    row.reason = QStringLiteral("workshop");
    row.basedOnDigest = digestOfTheme(workspace, theme);
    workspace.adjustments.put(row);
}

/// A round in which every rule can be judged and is kept.
Workspace inOrder() {
    Workspace workspace = test::reportGrid();
    for (const City& city : workspace.cities) {
        for (const Theme& theme : workspace.themes)
            setCell(workspace, city.id, theme.id, exact(3));
    }
    for (const Theme& theme : workspace.themes)
        setGlobal(workspace, theme.id, exact(3));
    return workspace;
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

TEST_CASE("a red or orange global score without recorded recommendations is not to be judged, never in order") {
    for (const double value : {1.0, 1.75, 2.0, 2.5}) {
        CAPTURE(value);
        Workspace workspace = inOrder();
        setGlobal(workspace, strategy, exact(value));
        const Finding found = only(workspace);
        CHECK(found.rule == Rule::lowScoreRecommendation);
        CHECK(found.severity == Severity::Info);
        CHECK(found.theme == strategy);
        CHECK(found.where == "Strategie");
    }
    Workspace between = inOrder();
    setGlobal(between, strategy, *Score::between(Quarters{8}, Quarters{12})); // 2 to 3: the middle counts as level 2
    CHECK(only(between).rule == Rule::lowScoreRecommendation);
    Workspace yellow = inOrder();
    setGlobal(yellow, strategy, exact(2.75));
    CHECK(findings(yellow).isEmpty());
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
    CHECK(found.size() == 19);
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
