#include "exchange/exampleworkspace.h"

#include "support/testsupport.h"

#include "domain/analysis/evolution.h"
#include "exchange/baseline.h"

using namespace ks;

namespace tst_exampleworkspace {

TEST_CASE("everything that the example adds to the baseline says that it is invented") {
    const Workspace example = exampleWorkspace({}).value();
    const Workspace baseline = baselineWorkspace({}).value();
    CHECK(example.info.title.startsWith("VOORBEELD"));
    int invented = 0;
    for (const auto& [key, row] : example.scores) {
        const ThemeScore* real = baseline.scores.find(key);
        invented += real ? 0 : 1;
        if (real)
            CHECK(row == *real); // nothing of the report is touched
        else
            CHECK(row.source.startsWith("VOORBEELD"));
    }
    CHECK(invented == 208); // two rounds of 13 by 8
    for (const auto& [id, round] : example.rounds)
        CHECK((baseline.rounds.find(id) != nullptr || round.name.startsWith("VOORBEELD")));
    CHECK(example.rounds.size() == 3);
    for (const auto& [key, answer] : example.content.of<Answer>())
        CHECK(answer.comment.startsWith("VOORBEELD"));
    for (const auto& [key, each] : example.content.of<Respondent>())
        CHECK(each.role.startsWith("VOORBEELD"));
}

TEST_CASE("neither a workspace with the baseline nor an empty one has a second round") {
    CHECK(baselineWorkspace({}).value().rounds.size() == 1);
    CHECK(emptyWorkspace({}).value().rounds.isEmpty());
}

TEST_CASE("the example shows every direction and every cause over statements") {
    Workspace then = exampleWorkspace({}).value();
    const Workspace now = then;
    then.loadedRound = RoundId("voorbeeld-2");
    const Evolution evolution = evolutionBetween(then, now);
    std::array<int, 5> directions{};
    std::array<int, changeCauseCount> causes{};
    for (const CellEvolution& each : evolution.cells) {
        ++directions[static_cast<std::size_t>(each.direction)];
        for (std::size_t i = 0; i < causes.size(); ++i)
            causes[i] += each.split.counts[i];
    }
    for (const int cells : directions)
        CHECK(cells > 0);
    for (const ChangeCause each : {ChangeCause::Real, ChangeCause::Reworded, ChangeCause::Respondents,
                                   ChangeCause::Certainty, ChangeCause::Statements})
        CHECK(causes[static_cast<std::size_t>(each)] > 0);
}

} // namespace tst_exampleworkspace
