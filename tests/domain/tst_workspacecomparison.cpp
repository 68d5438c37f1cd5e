#include "domain/analysis/workspacecomparison.h"

#include "base/language.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_workspacecomparison {
namespace {

using Kind = WorkspaceDifference::Kind;

const QLocale dutch(QStringLiteral("nl_BE"));

QList<WorkspaceDifference> compare(const Workspace& here, const Workspace& there) {
    const LanguageScope english(Language::English);
    return differencesBetween(here, there, dutch);
}

void put(Workspace& workspace, const char* city, const char* theme, const char* score) {
    ThemeScore row;
    row.place = workspace.cell(CityId(QString::fromLatin1(city)), ThemeId(QString::fromLatin1(theme)));
    row.score = parseScoreText(QString::fromLatin1(score)).value();
    workspace.scores.put(row);
}

Adjustment adjustment(const Workspace& workspace, int sequence, const char* score, const char* reason) {
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = workspace.loadedRound;
    row.theme = ThemeId("aanpak");
    row.sequence = sequence;
    row.value = parseScoreText(QString::fromLatin1(score)).value();
    row.reason = QString::fromLatin1(reason);
    row.source = AdjustmentSource::Workshop;
    row.decidedOn = QDate(2025, 3, 7);
    row.decidedBy = QStringLiteral("stuurgroep");
    return row;
}

Round anotherRound() {
    return {RoundId("2027-voorjaar"), "Meting 2027", "voorjaar 2027", RoundState::Open, false, 2};
}

} // namespace

TEST_CASE("a workspace does not differ from itself, nor from one with rows that say the same") {
    Workspace here = reportGrid();
    CHECK(compare(here, here).isEmpty());
    Workspace there = here;
    there.loadedRound = RoundId("elsewhere"); // which round is on show is no content
    const ScoreKey cell = here.cell(CityId("genk"), ThemeId("aanpak"));
    here.scores.remove(cell);
    there.scores.put({cell, Score::missing(), {}, {}});
    here.adjustments.put(adjustment(here, 1, "3", "same"));
    there.adjustments.put(adjustment(here, 7, "3", "same")); // under another id
    CHECK(compare(here, there).isEmpty());
}

TEST_CASE("title, time of the last change and identity come first") {
    Workspace here = reportGrid();
    Workspace there = here;
    here.info.changedAt = Timestamp::from(QDateTime(QDate(2026, 3, 7), QTime(14, 32, 5), Qt::OffsetFromUTC, 3600));
    there.info.changedAt = Timestamp::from(QDateTime(QDate(2026, 11, 24), QTime(9, 5), Qt::OffsetFromUTC, 7200));
    there.info.title = QStringLiteral("Anders");
    put(there, "genk", "aanpak", "3");
    const QList<WorkspaceDifference> found = compare(here, there);
    REQUIRE(found.size() == 3);
    CHECK(found[0] == WorkspaceDifference{Kind::Title, "Title of the workspace", "Klimaatgovernance", "Anders"});
    CHECK(found[1].kind == Kind::LastChange);
    CHECK(found[1].here == QString("7/03/2026 14:32:05"));
    CHECK(found[1].there == QString("24/11/2026 09:05:00"));
    CHECK(found[2].kind == Kind::Score);

    there.info.id = WorkspaceId::make();
    CHECK(compare(here, there).first().kind == Kind::Identity);
}

TEST_CASE("cells differ by score, wording or source, and stand in the order of the grid") {
    Workspace here = reportGrid();
    Workspace there = here;
    put(there, "turnhout", "strategie", "2,5");
    put(there, "genk", "aanpak", "2"); // the same score, but no longer the report's
    put(there, "gent", "strategie", "4");
    const ScoreKey cell = here.cell(CityId("aalst"), ThemeId("communicatie"));
    there.scores.remove(cell);
    const QList<WorkspaceDifference> found = compare(here, there);
    REQUIRE(found.size() == 4);
    CHECK(found[0] == WorkspaceDifference{Kind::Score, "Aalst, Communicatie & participatie", "3", "not handed in"});
    const QString source = QStringLiteral("Maturiteitsinschatting 13 Vlaamse Centrumsteden");
    CHECK(found[1] == WorkspaceDifference{Kind::Score, "Gent, Strategie",
                                          "between 3 and 4 “Tussen geel en groen” · " + source,
                                          "4 · entered in this program"});
    CHECK(found[2] == WorkspaceDifference{Kind::Score, "Genk, Aanpak", "2 · " + source, "2 · entered in this program"});
    CHECK(found[3].where == QString("Turnhout, Strategie"));
    CHECK(found[3].there == QString("2,5 · entered in this program"));
}

TEST_CASE("global scores are compared with all their layers, the latest first") {
    Workspace here = reportGrid();
    Workspace there = here;
    there.adjustments.put(adjustment(there, 1, "3", "first"));
    QList<WorkspaceDifference> found = compare(here, there);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == WorkspaceDifference{Kind::GlobalScore, "Global score Aanpak", "still open",
                                          "3 · workshop · 7/03/2025 · stuurgroep · first"});
    here.adjustments.put(adjustment(here, 1, "3", "first"));
    here.adjustments.put(adjustment(here, 4, "2-3", "second"));
    found = compare(here, there);
    REQUIRE(found.size() == 1);
    CHECK(found[0].here == QString("between 2 and 3 · workshop · 7/03/2025 · stuurgroep · second\n"
                                   "3 · workshop · 7/03/2025 · stuurgroep · first"));
    CHECK(found[0].there == QString("3 · workshop · 7/03/2025 · stuurgroep · first"));

    Adjustment ofCity = adjustment(there, 9, "4", "one city");
    ofCity.city = CityId("genk");
    there.adjustments.put(ofCity);
    found = compare(here, there);
    REQUIRE(found.size() == 2);
    CHECK(found[1].where == QString("Adjustment Genk, Aanpak"));
}

TEST_CASE("a round on one side only is counted, one on both is compared and named") {
    Workspace here = reportGrid();
    Workspace there = here;
    here.rounds.put(anotherRound());
    here.scores.put({{anotherRound().id, ThemeId("aanpak"), CityId("genk")}, Score::unscored(), {}, {}});
    QList<WorkspaceDifference> found = compare(here, there);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == WorkspaceDifference{Kind::Round, "Meting 2027", "Meting 2027 · voorjaar 2027 · open · 1 score",
                                          "is not there"});
    CHECK(compare(there, here).first().here == QString("is not there"));

    Round locked = anotherRound();
    locked.state = RoundState::Locked;
    there.rounds.put(locked);
    there.scores.put({{locked.id, ThemeId("aanpak"), CityId("genk")}, Score::notApplicable(), {}, {}});
    found = compare(here, there);
    REQUIRE(found.size() == 2);
    CHECK(found[0].here == QString("Meting 2027 · voorjaar 2027 · open"));
    CHECK(found[0].there == QString("Meting 2027 · voorjaar 2027 · locked"));
    CHECK(found[1] == WorkspaceDifference{Kind::Score, "Genk, Aanpak, Meting 2027", "handed in, without a level",
                                          "not applicable"});
}

TEST_CASE("a model with other names or other texts is told") {
    const Workspace here = reportGrid();
    Workspace there = here;
    there.levels[0].description = QStringLiteral("anders");
    there.themes.removeLast();
    const QList<WorkspaceDifference> found = compare(here, there);
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == Kind::Model);
    CHECK(found[0].where == QString("Themes"));
    CHECK(found[0].here.endsWith(", Risicobeheer, Communicatie & participatie"));
    CHECK(found[0].there.endsWith(", Risicobeheer"));
    CHECK(found[1] ==
          WorkspaceDifference{Kind::Model, "Levels", "as in this window", "with other texts or another order"});
}

} // namespace tst_workspacecomparison
