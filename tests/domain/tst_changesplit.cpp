#include "domain/analysis/changesplit.h"

#include "support/testsupport.h"
#include "support/tworounds.h"

#include <numeric>
#include <random>

using namespace ks;
using namespace ks::test;

namespace tst_changesplit {
namespace {

ChangeSplit splitOf(const Workspace& before, const Workspace& after) {
    return splitOfChange(CityEvaluation(before, splitCity), CityEvaluation(after, splitCity), splitTheme,
                         before.score(splitCity, splitTheme), after.score(splitCity, splitTheme));
}

ChangeSplit splitOf(const QList<Said>& before, const char* ownBefore, const QList<Said>& after, const char* ownAfter) {
    return splitOf(answeredRound("toen", 1, before, ownBefore), answeredRound("nu", 2, after, ownAfter));
}

/// "real 1 (1)": the parts that are not empty, in units of the denominator, with the statements behind them.
QString inWords(const ChangeSplit& split) {
    static const std::array<const char*, changeCauseCount> names = {
        "real", "reworded", "respondents", "certainty", "statements", "once", "rounding", "decision"};
    QStringList words;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (split.parts[i] != 0 || split.counts[i] != 0)
            words.append(QStringLiteral("%1 %2 (%3)").arg(names[i]).arg(split.parts[i]).arg(split.counts[i]));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("each statement gives its part to one cause and the parts add up to the change") {
    // Then 2, 3, 3 and 4: mean 3. Now 3, 4, 4 and 5: mean 4. Common are a, b and d: means 3 and 11/3.
    const ChangeSplit split =
        splitOf({{"a", "A.", "2"}, {"b", "B.", "3"}, {"c", "C.", "3"}, {"d", "D.", "4"}}, "3",
                {{"a", "A.", "3"}, {"b", "Beter.", "4"}, {"d", "D.", "4", "directeur"}, {"e", "E.", "5"}}, "3,5");
    REQUIRE(split.isSplit());
    CHECK(split.denominator == 384); // 8 · 3 common · 4 then · 4 now
    // a, b and e give a third each: (3-2)/3, (4-3)/3, (5 - 11/3)/4; d and c nothing; the city chose 0.5 less than
    // follows.
    CHECK(inWords(split) == "real 128 (1), reworded 128 (1), respondents 0 (1), statements 128 (2), decision -192 (0)");
    CHECK(split.total() == 0.5);
    CHECK(split.decided);
    QStringList order;
    for (const StatementPart& each : split.statements)
        order.append(each.question.value);
    CHECK(order == QStringList{"a", "b", "d", "e", "c"}); // as the newer form asks, the retired one last
}

TEST_CASE("what rounding to quarters does is a part of its own") {
    // Means 8/3 and 3, scores 2.75 and 3: a third more in the answers, a quarter more in the score.
    const ChangeSplit split = splitOf({{"a", "A.", "2"}, {"b", "B.", "3"}, {"c", "C.", "3"}}, "2,75",
                                      {{"a", "A.", "3"}, {"b", "B.", "3"}, {"c", "C.", "3"}}, "3");
    CHECK(split.denominator == 216);
    CHECK(inWords(split) == "real 72 (1), rounding -18 (0)"); // 1/3 and -1/12
    CHECK(split.total() == 0.25);
}

TEST_CASE("an answer within what was said before is another certainty and no real change") {
    // Common are a, b and c: then 3.5, 3, 3; now 4, 3, 4. The guess d without a level counts only now.
    const ChangeSplit split =
        splitOf({{"a", "A.", "3-4"}, {"b", "B.", "3", "coördinator", 1}, {"c", "C.", "~3"}, {"d", "D.", "~"}}, "",
                {{"a", "A.", "4"}, {"b", "B.", "3", "Coördinator ", 3}, {"c", "C.", "4"}, {"d", "D.", "3"}}, "");
    REQUIRE(split.isSplit());
    CHECK(split.denominator == 288); // 8 · 3 · 3 · 4
    // Certainty (4 - 3.5)/3 over a, and b without effect; real (4-3)/3; once (3 - 11/3)/4 = -1/6.
    // Means 19/6 and 3.5 become 3.25 and 3.5: 0.25 where the answers give 1/3.
    CHECK(inWords(split) == "real 96 (1), certainty 48 (2), once -48 (1), rounding -24 (0)");
    CHECK_FALSE(split.decided);
}

TEST_CASE("of several causes rewording goes before respondents and respondents before certainty") {
    const QList<Said> before{{"a", "A.", "3-4"}, {"b", "B.", "2-3"}};
    const ChangeSplit split =
        splitOf(before, "3", {{"a", "Anders.", "4", "directeur"}, {"b", "B.", "3", "directeur"}}, "3,5");
    CHECK(split.count(ChangeCause::Reworded) == 1);
    CHECK(split.count(ChangeCause::Respondents) == 1);
    CHECK(split.count(ChangeCause::Certainty) == 0);
    CHECK(split.count(ChangeCause::Real) == 0);
}

TEST_CASE("other levels of a statement are a rewording and its help is not") {
    Workspace before = answeredRound("toen", 1, {{"a", "A.", "2"}, {"b", "B.", "2"}});
    Workspace after = answeredRound("nu", 2, {{"a", "A.", "3"}, {"b", "B.", "3"}});
    QuestionWording a = *after.content.of<QuestionWording>().find({QuestionnaireVersionId("v-nu"), QuestionId("a")});
    a.levels = {"1", "2", "3", "4", "5"};
    after.content.of<QuestionWording>().put(a);
    QuestionWording b = *after.content.of<QuestionWording>().find({QuestionnaireVersionId("v-nu"), QuestionId("b")});
    b.help = "Anders uitgelegd.";
    after.content.of<QuestionWording>().put(b);
    CHECK(inWords(splitOf(before, after)) == "real 32 (1), reworded 32 (1)"); // of 64: a half each
}

TEST_CASE("what the team agreed on counts before what each said") {
    Workspace before = answeredRound("toen", 1, {{"a", "A.", "2"}});
    Workspace after = answeredRound("nu", 2, {{"a", "A.", "3"}});
    after.content.of<AgreedAnswer>().put({RoundId("nu"), splitCity, QuestionId("a"), *parseScoreText("4"), {}, {}});
    CHECK(splitOf(before, after).part(ChangeCause::Real) == 2.0);
}

TEST_CASE("a change that cannot be taken apart says why") {
    const QList<Said> four{{"a", "A.", "2"}, {"b", "B.", "3"}, {"c", "C.", "3"}, {"d", "D.", "4"}};
    const QList<Said> silent{{"a", "A.", ""}, {"b", "B.", ""}, {"c", "C.", ""}, {"d", "D.", ""}};
    const QList<Said> firstOnly{{"a", "A.", "2"}, {"b", "B.", ""}, {"c", "C.", ""}, {"d", "D.", ""}};
    const QList<Said> lastTwo{{"a", "A.", ""}, {"b", "B.", ""}, {"c", "C.", "4"}, {"d", "D.", "4"}};
    const QList<Said> firstTwo{{"a", "A.", "4"}, {"b", "B.", "4"}, {"c", "C.", "nvt"}, {"d", "D.", "nvt"}};
    const QList<Said> others{{"x", "X.", "2"}, {"y", "Y.", "3"}};
    CHECK(splitOf(silent, "3", four, "3").gap == SplitGap::NoAnswersBefore);
    CHECK(splitOf(four, "3", silent, "3").gap == SplitGap::NoAnswersNow);
    CHECK(splitOf(four, "3", others, "3").gap == SplitGap::NoCommonStatement);
    CHECK(splitOf(firstOnly, "3", four, "3").gap == SplitGap::TooFewBefore);
    CHECK(splitOf(four, "3", firstOnly, "3").gap == SplitGap::TooFewNow);
    CHECK(splitOf(lastTwo, "3", firstTwo, "3").gap == SplitGap::NoCommonAnswer);
    CHECK(splitOf(reportGrid(), answeredRound("nu", 2, four, "3")).gap == SplitGap::NoAnswersBefore); // the baseline
    CHECK(splitOf(four, "3", four, "3").gap == SplitGap::None);
}

TEST_CASE("over random answers the parts add up to the scores without any rounding") {
    std::mt19937 random(20261127);
    const std::array<const char*, 12> typed = {"1", "2", "2,5", "3", "3-4", "4", "4-5", "~", "~3", "nvt", "", "5"};
    const std::array<const char*, 4> own = {"2", "3,25", "3-4", "~4"};
    const auto pick = [&](const auto& from) { return from[random() % from.size()]; };
    const QByteArrayList keys{"a", "b", "c", "d", "e", "f", "g"};
    int split = 0;
    for (int turn = 0; turn < 300; ++turn) {
        QList<Said> before, after;
        for (const QByteArray& key : keys) {
            const std::array<const char*, 2> roles = {"coördinator", "directeur"};
            if (random() % 5)
                before.append({key.constData(), "Zo.", pick(typed), roles[random() % 2], int(random() % 3) + 1});
            if (random() % 5)
                after.append({key.constData(), random() % 4 ? "Zo." : "Anders.", pick(typed), roles[random() % 2], 2});
        }
        const Workspace then = answeredRound("toen", 1, before, pick(own));
        const Workspace now = answeredRound("nu", 2, after, pick(own));
        const ChangeSplit each = splitOf(then, now);
        if (!each.isSplit())
            continue;
        ++split;
        const double change =
            *now.score(splitCity, splitTheme).midpoint() - *then.score(splitCity, splitTheme).midpoint();
        const qint64 sum = std::accumulate(each.parts.begin(), each.parts.end(), qint64(0));
        CHECK(double(sum) == change * double(each.denominator)); // both whole and small: exact
        const auto meanOf = [](const QList<Said>& all) {
            double total = 0;
            int count = 0;
            for (const Said& one : all) {
                if (const auto middle = parseScoreText(QString::fromUtf8(one.answer)).value().midpoint()) {
                    total += *middle;
                    ++count;
                }
            }
            return total / count;
        };
        double ofStatements = 0;
        for (const StatementPart& one : each.statements)
            ofStatements += each.valueOf(one.part);
        CHECK(ofStatements == Approx(meanOf(after) - meanOf(before)).margin(1e-12));
    }
    CHECK(split > 150);
}

} // namespace tst_changesplit
