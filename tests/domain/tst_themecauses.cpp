#include "domain/analysis/themecauses.h"

#include "support/testsupport.h"
#include "support/tworounds.h"

#include "domain/analysis/evolutiontext.h"

using namespace ks;
using namespace ks::test;

namespace tst_themecauses {
namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Belgium);

/// The form of the one city that answered, as that of another city too.
void answerAs(Workspace& workspace, const CityId& city) {
    const RoundId round = workspace.loadedRound;
    RoundContent& content = workspace.content;
    content.of<SelfEvaluation>().put({round, city, EvaluationState::HandedIn, {}, {}, {}, {}, {}, {}, {}});
    const auto other = [&](const RespondentId& id) { return RespondentId(id.value + city.value); };
    QList<Respondent> respondents;
    for (const auto& [id, row] : content.of<Respondent>())
        respondents.append(row);
    for (Respondent row : respondents) {
        row.id = other(row.id);
        row.city = city;
        content.of<Respondent>().put(row);
    }
    QList<Answer> answers;
    for (const auto& [key, row] : content.of<Answer>())
        answers.append(row);
    for (Answer row : answers) {
        row.respondent = other(row.respondent);
        row.city = city;
        content.of<Answer>().put(row);
    }
    workspace.scores.put({{round, splitTheme, city}, workspace.score(splitCity, splitTheme), {}, {}});
}

void setScoreOf(Workspace& workspace, const char* city, const char* score) {
    workspace.scores.put({{workspace.loadedRound, splitTheme, CityId(QLatin1String(city))},
                          parseScoreText(QString::fromLatin1(score)).value(),
                          {},
                          {}});
}

/// Gent and Genk answered the same in both rounds; Aalst has a score in both and no answers.
Evolution changes() {
    Workspace before =
        answeredRound("toen", 1, {{"a", "A.", "2"}, {"b", "B.", "3"}, {"c", "C.", "3"}, {"d", "D.", "4"}}, "3");
    Workspace after = answeredRound(
        "nu", 2, {{"a", "A.", "3"}, {"b", "Beter.", "4"}, {"d", "D.", "4", "directeur"}, {"e", "E.", "5"}}, "3,5");
    for (Workspace* each : {&before, &after})
        answerAs(*each, CityId("genk"));
    setScoreOf(before, "aalst", "2");
    setScoreOf(after, "aalst", "4");
    return evolutionBetween(before, after);
}

const CauseShare& shareOf(const ThemeCauses& causes, ChangeCause cause) {
    for (const CauseShare& each : causes.shares) {
        if (each.cause == cause)
            return each;
    }
    FAIL("no such share");
    return causes.shares.first();
}

} // namespace

TEST_CASE("the causes of a theme are the parts of its cells added up, each with the cities it is of") {
    const ThemeCauses causes = themeCauses(changes(), splitTheme);
    // Of each of the two: a third real, a third reworded, a third by a new statement, and half taken off by the city.
    const QList<CityId> both{CityId("gent"), CityId("genk")};
    CHECK(causes.split == both);
    REQUIRE(causes.shares.size() == 4);
    CHECK(shareOf(causes, ChangeCause::Real).sum == Approx(2.0 / 3));
    CHECK(shareOf(causes, ChangeCause::Reworded).sum == Approx(2.0 / 3));
    CHECK(shareOf(causes, ChangeCause::Statements).sum == Approx(2.0 / 3));
    CHECK(shareOf(causes, ChangeCause::Decision).sum == Approx(-1.0));
    for (const CauseShare& each : causes.shares)
        CHECK(each.cities == both);
    CHECK(causes.total == Approx(1.0)); // from 3 to 3,5, twice
    CHECK(causes.unmoved.isEmpty());
}

TEST_CASE("a city whose change cannot be taken apart or compared is in no cause, and is named") {
    const ThemeCauses causes = themeCauses(changes(), splitTheme);
    CHECK(causes.unsplit == QList<UnsplitChanges>{{SplitGap::NoAnswersBefore, {CityId("aalst")}}});
    CHECK(causes.notComparable.size() == 10);
    CHECK(causes.notComparable.contains(CityId("turnhout")));
    CHECK(themeCauses(changes(), ThemeId("monitoring")).notComparable.size() == 13);
}

TEST_CASE("answers that stayed as they were leave a city unmoved") {
    const QList<Said> same{{"a", "A.", "2"}, {"b", "B.", "4"}};
    const ThemeCauses causes = themeCauses(
        evolutionBetween(answeredRound("toen", 1, same, "3"), answeredRound("nu", 2, same, "3")), splitTheme);
    CHECK(causes.shares.isEmpty());
    CHECK(causes.unmoved == QList<CityId>{splitCity});
    CHECK(causes.total == 0.0);
}

TEST_CASE("in words each cause has its sum and cities, then all of them together, then who is in none") {
    const QList<evolutionText::CauseLine> lines =
        evolutionText::causeLines(themeCauses(changes(), splitTheme), "Toen", "Nu");
    QStringList what;
    for (const evolutionText::CauseLine& each : lines)
        what.append(each.what);
    CHECK(what == QStringList{"real change", "reworded statement", "statement added or retired",
                              "the city's own decision", "together", "not to be split: no answers in Toen",
                              "not comparable"});
    CHECK(lines[4].sum == Approx(1.0));
    CHECK_FALSE(lines[5].sum);
    const Workspace names = reportModel();
    const QStringList told =
        evolutionText::causesOfTheme(themeCauses(changes(), splitTheme), names, "Toen", "Nu", dutch);
    CHECK(told[0].startsWith("real change +0,67, "));
    CHECK(told[0].endsWith("Gent, Genk"));
    CHECK(told[3].startsWith(QString::fromUtf8("the city's own decision −1, ")));
    CHECK(told[5].endsWith("Aalst"));
}

} // namespace tst_themecauses
