// What the heatmap's model says of each score since an earlier round.
#include "models/modelfixture.h"
#include "support/tworounds.h"

#include "models/heatmapmodel.h"
#include "models/roundsbefore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ks;
using namespace ks::test;

namespace tst_heatmapchanges {
namespace {

struct Fixture : ModelFixture {
    Fixture()
        : ModelFixture(gridOverTwoRounds({{{"aalst", "strategie"}, "3"},
                                          {{"antwerpen", "strategie"}, "-"},
                                          {{"brugge", "strategie"}, "2"},
                                          {{"gent", "strategie"}, "4"}})) {}
    HeatmapModel model{*session, reasons};
    RoundsBefore before{*session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void compare() { model.setComparedWith(*before.comparedWith({})); }
    QModelIndex cell(const char* city) const {
        return model.indexOf(CityId(QString::fromUtf8(city)), ThemeId("strategie"));
    }
    QString note(const char* city) const { return cell(city).data(ChangeNoteRole).toString(); }
};

} // namespace

TEST_CASE("cells say in a sign and a number what became of them, and in words to a screen reader") {
    Fixture f;
    CHECK(f.note("aalst").isEmpty());
    QSignalSpy compared(&f.model, &HeatmapModel::comparisonChanged);
    f.compare();
    CHECK(compared.size() == 1);
    CHECK(f.note("aalst") == QString::fromUtf8("▲ +0,5"));
    CHECK(f.note("brugge") == QString::fromUtf8("▼ −1"));
    CHECK(f.note("gent") == "? +0,5"); // from between 3 and 4
    CHECK(f.note("genk") == "=");
    CHECK(f.note("antwerpen") == QString::fromUtf8("×"));
    CHECK(f.cell("aalst").data(Qt::AccessibleTextRole) ==
          "Aalst, Strategie, 3, higher than in Nulmeting najaar 2024: from 2,5 to 3, +0,5");
    CHECK(f.cell("antwerpen")
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(", not comparable with Nulmeting najaar 2024: Voorjaar 2026: handed in, without a level"));
    CHECK(f.cell("gent")
              .data(Qt::ToolTipRole)
              .toString()
              .contains("higher or lower than in Nulmeting najaar 2024 is undecided: from between 3 and 4 to 4, +0,5 "
                        "(0 to +1)"));
    f.model.setComparedWith({});
    CHECK(f.note("aalst").isEmpty());
    CHECK(f.cell("aalst").data(Qt::AccessibleTextRole) == "Aalst, Strategie, 3");
}

TEST_CASE("what a cell says follows its score and its place, and ends with the round") {
    Fixture f;
    f.compare();
    REQUIRE(f.session->apply(
        *setScore(f.session->workspace(), f.model.cellAt(f.cell("genk")), *parseScoreText("4"), "gezien")));
    CHECK(f.note("genk") == QString::fromUtf8("▲ +1"));
    GridArrangement sorted;
    sorted.sort = {CitySortKey::Theme, ThemeId("strategie"), true};
    f.model.setArrangement(sorted);
    CHECK(f.cell("roeselare").row() == 0);
    CHECK(f.note("genk") == QString::fromUtf8("▲ +1"));
    sorted.transposed = true;
    f.model.setArrangement(sorted);
    CHECK(f.note("brugge") == QString::fromUtf8("▼ −1"));
    REQUIRE(f.session->showRound(reportRound()));
    CHECK_FALSE(f.model.compares());
    CHECK(f.note("genk").isEmpty());
}

TEST_CASE("the rounds before are those of the round on show, the last one where none is asked for") {
    Fixture f;
    REQUIRE(f.before.rounds().size() == 1);
    CHECK(f.before.comparedWith(RoundId("bestaat-niet"))->loadedRound == reportRound());
    CHECK(f.before.rounds().first().contentLoaded);
    REQUIRE(f.session->showRound(reportRound()));
    CHECK(f.before.rounds().isEmpty());
    CHECK(f.before.comparedWith({}) == nullptr);
    CHECK_FALSE(f.before.problem());
}

} // namespace tst_heatmapchanges
