// How figures of a profile and of an evolution come about, in words.
#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"
#include "support/tworounds.h"

#include "domain/analysis/evolutiontext.h"
#include "domain/analysis/profiletext.h"

using namespace ks;
using namespace ks::test;

namespace tst_reckoningtext {
namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Belgium);

QStringList profileLines(const Workspace& workspace, const char* city, int theme) {
    const CityId id(QString::fromLatin1(city));
    return profileText::reckoning(workspace, id, cityProfile(workspace, id).themes[theme], dutch);
}

} // namespace

TEST_CASE("the place of a city names who is higher and who as high, and its difference is a sum") {
    const Workspace workspace = reportGrid();
    CHECK(profileLines(workspace, "gent", 0) ==
          QStringList{"Standing: place 5 of 12, with 3,5. Higher: Roeselare (5), Antwerpen (4), Leuven (4), Mechelen "
                      "(4). As high: none.",
                      "Place 2 with its own “between” read high and every other one low, place 5 the other way round.",
                      "Difference with the median of 12 cities: 3,5 − 3 = +0,5."});
    CHECK(profileLines(workspace, "roeselare", 0) ==
          QStringList{"Standing: place 1 of 12, with 5. Higher: none. As high: none.",
                      "Difference with the median of 12 cities: 5 − 3 = +2."});
    CHECK(profileLines(workspace, "mechelen", 6) == // risk: 11 cities, since that of Aalst has no level
          QStringList{"Standing: shared place 1 of 11, with 4. Higher: none. As high: Antwerpen (4).",
                      "Difference with the median of 11 cities: 4 − 3 = +1."});
    CHECK(profileLines(workspace, "turnhout", 0) ==
          QStringList{"No place and no difference: handed in, without a level."});
    CHECK(profileLines(workspace, "aalst", 6) ==
          QStringList{"No place and no difference: approximate, level not recorded."});
}

TEST_CASE("what is left to a target is a sum on midpoints") {
    Workspace workspace = reportGrid();
    workspace.content = fullContent(); // Ghent aims at 3.5 to 4 for its strategy
    CHECK(profileLines(workspace, "gent", 0).last() == "To the target: 3,75 − 3,5 = +0,25.");
}

TEST_CASE("behind the causes of a change stands each statement with its part, and the parts add up") {
    const Workspace before =
        answeredRound("toen", 1, {{"a", "A.", "2"}, {"b", "B.", "3"}, {"c", "C.", "3"}, {"d", "D.", "4"}}, "3");
    const Workspace after = answeredRound(
        "nu", 2, {{"a", "A.", "3"}, {"b", "Beter.", "4"}, {"d", "D.", "4", "directeur"}, {"e", "E.", "5"}}, "3,5");
    const Evolution evolution = evolutionBetween(before, after);
    const CellEvolution* cell = evolution.cell(splitCity, splitTheme);
    REQUIRE(cell);
    // Each third as in the test of the split: (3-2)/3, (4-3)/3, (5 - 11/3)/4; the retired one lay at the mean of the
    // others; 4 follows and the city chose 3,5.
    CHECK(evolutionText::statements(*cell, dutch) ==
          QStringList{"“A.”: from 2 to 3, +0,333 (real change)", "“Beter.”: from 3 to 4, +0,333 (reworded statement)",
                      "“D.”: from 4 to 4, 0 (other respondents)",
                      "“E.”: from no answer to 5, +0,333 (statement added or retired)",
                      "“C.”: from 3 to no answer, 0 (statement added or retired)", "the city's own decision: −0,5",
                      "Together: +0,333 + 0,333 + 0 + 0,333 + 0 − 0,5 = +0,5"});

    Workspace unanswered = before;
    unanswered.content.of<Answer>() = {};
    const Evolution open = evolutionBetween(unanswered, after);
    CHECK(evolutionText::statements(*open.cell(splitCity, splitTheme), dutch).isEmpty());
}

} // namespace tst_reckoningtext
