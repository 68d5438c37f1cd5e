#include "support/testsupport.h"

#include "domain/analysis/level.h"
#include "domain/scoretext.h"

using namespace ks;

namespace tst_score {

TEST_CASE("impossible scores cannot be made") {
    CHECK_FALSE(Score::exact(Quarters{3}).ok());
    CHECK_FALSE(Score::exact(Quarters{21}).ok());
    CHECK(Score::exact(Quarters{4}).ok());
    CHECK(Score::exact(Quarters{20}).ok());
    CHECK_FALSE(Score::between(Quarters{12}, Quarters{12}).ok());
    CHECK_FALSE(Score::between(Quarters{16}, Quarters{12}).ok());
    CHECK_FALSE(Score::fromParts(ScoreKind::Unscored, Quarters{12}, Quarters{12}).ok());
    CHECK_FALSE(Score::fromParts(ScoreKind::Exact, Quarters{12}, Quarters{16}).ok());
    CHECK(Score::fromParts(ScoreKind::Approximate, std::nullopt, std::nullopt).ok());
}

TEST_CASE("only exact, between and a recorded approximate have a value") {
    CHECK(Score::exact(Quarters{10})->midpoint() == 2.5);
    CHECK(Score::between(Quarters{12}, Quarters{16})->midpoint() == 3.5);
    CHECK(Score::approximate(Quarters{12})->midpoint() == 3.0);
    CHECK_FALSE(Score::approximate(std::nullopt)->hasValue());
    CHECK_FALSE(Score::unscored().hasValue());
    CHECK_FALSE(Score::missing().hasValue());
    CHECK_FALSE(Score::notApplicable().hasValue());
}

TEST_CASE("levelOf takes the nearest level, a tie the lower one") {
    CHECK(levelOf(1.0) == 1);
    CHECK(levelOf(1.5) == 1);
    CHECK(levelOf(1.75) == 2);
    CHECK(levelOf(2.5) == 2);
    CHECK(levelOf(2.75) == 3);
    CHECK(levelOf(3.5) == 3);
    CHECK(levelOf(4.5) == 4);
    CHECK(levelOf(4.75) == 5);
    CHECK(levelOf(5.0) == 5);
}

TEST_CASE("what is typed in a cell is read as the kind that is meant") {
    CHECK(*parseScoreText("2,5") == *Score::exact(Quarters{10}));
    CHECK(*parseScoreText("2.5") == *Score::exact(Quarters{10}));
    CHECK(*parseScoreText("3-4") == *Score::between(Quarters{12}, Quarters{16}));
    CHECK(*parseScoreText(QString::fromUtf8("3–4")) == *Score::between(Quarters{12}, Quarters{16}));
    CHECK(*parseScoreText("2,5 - 3") == *Score::between(Quarters{10}, Quarters{12}));
    CHECK(*parseScoreText("~") == *Score::approximate(std::nullopt));
    CHECK(*parseScoreText("~3") == *Score::approximate(Quarters{12}));
    CHECK(*parseScoreText("-") == Score::unscored());
    CHECK(*parseScoreText("") == Score::missing());
    CHECK(*parseScoreText("nvt") == Score::notApplicable());
    for (const char* bad : {"4-3", "3-", "-3", "~~3", "3-4-5", "zes", "2.500", "~nan", "6", "3-3"}) {
        CAPTURE(bad);
        CHECK_FALSE(parseScoreText(QString::fromUtf8(bad)).ok());
    }
}

TEST_CASE("short text of every kind reads back as the same score, for every quarter (E03)") {
    const QLocale belgian(QStringLiteral("nl_BE"));
    QList<Score> all = {Score::unscored(), *Score::approximate(std::nullopt), Score::missing()};
    for (int low = Quarters::lowest; low <= Quarters::highest; ++low) {
        all.append(*Score::exact(Quarters{low}));
        all.append(*Score::approximate(Quarters{low}));
        for (int high = low + 1; high <= Quarters::highest; ++high)
            all.append(*Score::between(Quarters{low}, Quarters{high}));
    }
    REQUIRE(all.size() == 3 + 17 + 17 + 136);
    for (const Score& score : all) {
        CAPTURE(shortScoreText(score, belgian));
        CHECK(*parseScoreText(shortScoreText(score, belgian)) == score);
    }
}

TEST_CASE("the change log's notation has a point whatever the locale") {
    CHECK(scoreNotation(*Score::exact(Quarters{11})) == "2.75");
    CHECK(scoreNotation(*Score::between(Quarters{12}, Quarters{16})) == "3-4");
    CHECK(scoreNotation(Score::unscored()) == "unscored");
}

TEST_CASE("a wording says more than its score unless it is that score as people type it") {
    CHECK(saysMore("Tussen geel en groen", *Score::between(Quarters{12}, Quarters{16})));
    CHECK(saysMore("Bezorgd, maar zonder kleuren", Score::unscored()));
    CHECK(saysMore("3", *Score::exact(Quarters{16})));
    CHECK_FALSE(saysMore("2,5", *Score::exact(Quarters{10})));
    CHECK_FALSE(saysMore("2.5", *Score::exact(Quarters{10})));
    CHECK_FALSE(saysMore("", *Score::exact(Quarters{10})));
}

} // namespace tst_score
