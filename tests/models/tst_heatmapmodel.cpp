#include "models/modelfixture.h"

#include "models/heatmapmodel.h"
#include "session/adjustmentcommands.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ks;

namespace tst_heatmapmodel {
namespace {

struct Fixture : test::ModelFixture {
    using ModelFixture::ModelFixture;
    HeatmapModel model{*session, reasons};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex cell(const char* city, const char* theme) const {
        return model.indexOf(CityId(QString::fromUtf8(city)), ThemeId(QString::fromUtf8(theme)));
    }
    QString text(const char* city, const char* theme) const { return cell(city, theme).data().toString(); }
};

QString header(const QAbstractItemModel& model, Qt::Orientation orientation, int section) {
    return model.headerData(section, orientation).toString();
}

} // namespace

TEST_CASE("the model shows cities down and themes across, each kind in its own short words") {
    Fixture f;
    CHECK(f.model.rowCount() == 13);
    CHECK(f.model.columnCount() == 8);
    CHECK(header(f.model, Qt::Vertical, 3) == "Gent");
    CHECK(header(f.model, Qt::Vertical, 4) == "Genk");
    CHECK(header(f.model, Qt::Horizontal, 7) == "Communicatie");
    CHECK(f.model.headerData(7, Qt::Horizontal, Qt::AccessibleTextRole) == "Communicatie & participatie");
    CHECK(f.text("aalst", "regelgeving") == "2,75");
    CHECK(f.text("gent", "strategie") == QString::fromUtf8("3–4"));
    CHECK(f.text("aalst", "risicobeheer") == "~");
    CHECK(f.text("turnhout", "aanpak") == QString::fromUtf8("–"));
}

TEST_CASE("roles tell the whole score: value, wording, ids, words for a screen reader") {
    Fixture f;
    const QModelIndex gent = f.cell("gent", "strategie");
    CHECK(gent.data(ScoreRole).value<Score>() == *Score::between(Quarters{12}, Quarters{16}));
    CHECK(gent.data(WordingRole) == "Tussen geel en groen");
    CHECK(gent.data(CityIdRole) == "gent");
    CHECK(gent.data(ThemeIdRole) == "strategie");
    CHECK(gent.data(LongTextRole) == "between 3 and 4");
    CHECK(gent.data(Qt::AccessibleTextRole) == "Gent, Strategie, between 3 and 4");
    CHECK(gent.data(Qt::ToolTipRole).toString().contains("Tussen geel en groen"));
    CHECK(gent.data(MedianDifferenceRole) == 0.5);                            // 3,5 against a median of 3
    CHECK(f.cell("aalst", "monitoring").data(MedianDifferenceRole) == -1.75); // 1 against 2,75
    CHECK_FALSE(f.cell("turnhout", "strategie").data(MedianDifferenceRole).isValid());
    for (const int colourRole : {int(Qt::BackgroundRole), int(Qt::ForegroundRole), int(Qt::DecorationRole)})
        CHECK_FALSE(gent.data(colourRole).isValid());
}

TEST_CASE("marks in a name or wording stay text in the tooltip (M15)") {
    Workspace content = test::reportGrid(false);
    content.cities[0].name = QStringLiteral("<img src=file:///etc/passwd>");
    ThemeScore row = *content.scores.find(content.cell(CityId("aalst"), ThemeId("strategie")));
    row.wording = QStringLiteral("<b>vet</b>");
    content.scores.put(row);
    Fixture f(content);
    const QString tip = f.cell("aalst", "strategie").data(Qt::ToolTipRole).toString();
    CHECK_FALSE(tip.contains("<img"));
    CHECK_FALSE(tip.contains("<b>"));
    CHECK(tip.contains("&lt;b&gt;vet&lt;/b&gt;"));
}

TEST_CASE("a typed score reaches the store, the model and the medians") {
    Fixture f;
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    REQUIRE(f.model.setData(f.cell("gent", "strategie"), "2,5"));
    CHECK(f.score("gent", "strategie") == test::quarters(10));
    CHECK(f.store->content().score(CityId("gent"), ThemeId("strategie")) == test::quarters(10));
    CHECK(f.text("gent", "strategie") == "2,5");
    CHECK(f.cell("gent", "strategie").data(WordingRole) == "");
    CHECK(f.reasons.questions.isEmpty()); // the round is open
    // One cell, and nothing more: the median of Strategie stays 3.
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex() == f.cell("gent", "strategie"));
    CHECK(changes[0][1].toModelIndex() == f.cell("gent", "strategie"));
}

TEST_CASE("a changed median touches the differences of its column only") {
    Fixture f;
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    // Monitoring: 1 1,5 2 2 2 2,5 3 3 3 4 4 4,5; with Aalst at 5 the median goes from 2,75 to 3.
    REQUIRE(f.model.setData(f.cell("aalst", "monitoring"), "5"));
    REQUIRE(changes.size() == 2);
    CHECK(changes[1][0].toModelIndex().column() == 2);
    CHECK(changes[1][1].toModelIndex().column() == 2);
    CHECK(changes[1][2].value<QList<int>>() == QList<int>{MedianDifferenceRole});
    CHECK(f.cell("brugge", "monitoring").data(MedianDifferenceRole) == 1.0);
}

TEST_CASE("undo and redo come back through the model") {
    Fixture f;
    const Workspace before = f.session->workspace();
    REQUIRE(f.model.setData(f.cell("genk", "aanpak"), "~3"));
    REQUIRE(f.session->undo());
    CHECK(f.text("genk", "aanpak") == "2");
    CHECK(f.session->workspace().scores == before.scores);
    REQUIRE(f.session->redo());
    CHECK(f.text("genk", "aanpak") == "~3");
}

TEST_CASE("what is no score is refused with a reason and changes nothing") {
    Fixture f;
    QSignalSpy refused(&f.model, &HeatmapModel::refused);
    CHECK_FALSE(f.model.setData(f.cell("genk", "aanpak"), "2.500"));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].value<Error>().code == ErrorCode::InvalidInput);
    CHECK(f.text("genk", "aanpak") == "2");
    CHECK(f.store->commits() == 0);
}

TEST_CASE("typing what already stands there is no edit") {
    Fixture f(test::reportGrid(true));
    CHECK_FALSE(f.model.setData(f.cell("genk", "aanpak"), "2"));
    CHECK(f.reasons.questions.isEmpty());
    CHECK(f.store->commits() == 0);
}

TEST_CASE("the baseline asks why; calling it off leaves all as it was") {
    Fixture f(test::reportGrid(true));
    REQUIRE(f.model.setData(f.cell("gent", "strategie"), "3"));
    CHECK(f.reasons.questions == QStringList{QString::fromUtf8("Gent, Strategie: 3–4 becomes 3")});
    CHECK(f.store->log().last().reason == "nagekeken met de stad");

    f.reasons.answer.reset();
    QSignalSpy refused(&f.model, &HeatmapModel::refused);
    CHECK_FALSE(f.model.setData(f.cell("gent", "strategie"), "4"));
    CHECK(refused.isEmpty());
    CHECK(f.text("gent", "strategie") == "3");

    f.reasons.answer = QStringLiteral("   ");
    CHECK_FALSE(f.model.setData(f.cell("gent", "strategie"), "4"));
    CHECK(refused.size() == 1);
}

TEST_CASE("a failing store changes nothing; the session tells it, once") {
    Fixture f;
    f.store->failNextCommit({ErrorCode::DiskFull, QStringLiteral("vol"), {}});
    QSignalSpy refused(&f.model, &HeatmapModel::refused);
    QSignalSpy failed(f.session.get(), &Session::failed);
    CHECK_FALSE(f.model.setData(f.cell("genk", "aanpak"), "5"));
    CHECK(f.text("genk", "aanpak") == "2");
    CHECK(failed.size() == 1);
    CHECK(refused.isEmpty());
}

TEST_CASE("a locked round and a read-only workspace are not editable and say why") {
    Fixture open;
    CHECK(open.cell("genk", "aanpak").flags().testFlag(Qt::ItemIsEditable));
    CHECK(open.model.lockedBecause().isEmpty());

    QSignalSpy locked(&open.model, &HeatmapModel::lockedChanged);
    REQUIRE(open.session->apply(*setRoundState(open.session->workspace(), test::reportRound(), RoundState::Locked)));
    CHECK(locked.size() == 1);
    CHECK_FALSE(open.cell("genk", "aanpak").flags().testFlag(Qt::ItemIsEditable));
    CHECK(open.cell("genk", "aanpak").data(Qt::StatusTipRole).toString().contains("Nulmeting najaar 2024"));
    QSignalSpy refused(&open.model, &HeatmapModel::refused);
    CHECK_FALSE(open.model.setData(open.cell("genk", "aanpak"), "3"));
    REQUIRE(refused.size() == 1);
    CHECK(refused[0][0].value<Error>().code == ErrorCode::RoundLocked);
    CHECK(open.reasons.questions.isEmpty());

    Fixture readOnly(test::reportGrid(false), true);
    CHECK_FALSE(readOnly.cell("genk", "aanpak").flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(readOnly.model.lockedBecause().isEmpty());
}

TEST_CASE("sorting keeps cells under the hand: persistent indexes follow their city") {
    Fixture f;
    const QPersistentModelIndex leuven(f.cell("leuven", "risicobeheer"));
    GridArrangement arrangement;
    arrangement.sort = {CitySortKey::Theme, ThemeId("risicobeheer"), false};
    f.model.setArrangement(arrangement);
    CHECK(header(f.model, Qt::Vertical, 0) == "Brugge");
    CHECK(header(f.model, Qt::Vertical, 12) == "Turnhout");
    CHECK(leuven.row() == 1);
    CHECK(leuven.data(CityIdRole) == "leuven");
    // An edit in the sorted column moves its row; the index goes along.
    REQUIRE(f.model.setData(leuven, "5"));
    CHECK(leuven.row() == 10);
    CHECK(leuven.data() == "5");
}

TEST_CASE("transposed the themes run down; chapters have their own order") {
    Fixture f;
    GridArrangement arrangement;
    arrangement.transposed = true;
    arrangement.themeOrder = ThemeOrder::Chapter;
    f.model.setArrangement(arrangement);
    CHECK(f.model.rowCount() == 8);
    CHECK(f.model.columnCount() == 13);
    CHECK(header(f.model, Qt::Vertical, 2) == "Regelgeving");
    CHECK(header(f.model, Qt::Horizontal, 3) == "Gent");
    CHECK(f.text("genk", "monitoring") == QString::fromUtf8("1–2"));
    CHECK(f.cell("genk", "monitoring").row() == 4);
    REQUIRE(f.model.setData(f.cell("genk", "monitoring"), "2"));
    CHECK(f.score("genk", "monitoring") == test::quarters(8));
}

TEST_CASE("a filter shows only its cities; an edit of a hidden one still moves the median") {
    Fixture f;
    GridArrangement arrangement;
    arrangement.only = QSet<CityId>{CityId("gent"), CityId("brugge")};
    f.model.setArrangement(arrangement);
    CHECK(f.model.rowCount() == 2);
    CHECK_FALSE(f.cell("aalst", "monitoring").isValid());
    REQUIRE(
        f.model.setScores({{f.session->workspace().cell(CityId("aalst"), ThemeId("monitoring")), test::quarters(20)}}));
    CHECK(f.cell("brugge", "monitoring").data(MedianDifferenceRole) == 1.0);
    arrangement.only = QSet<CityId>{};
    f.model.setArrangement(arrangement);
    CHECK(f.model.rowCount() == 0);
}

TEST_CASE("several cells change as one step with one reason") {
    Fixture f(test::reportGrid(true));
    const Workspace& w = f.session->workspace();
    REQUIRE(f.model.setScores({{w.cell(CityId("aalst"), ThemeId("aanpak")), test::quarters(16)},
                               {w.cell(CityId("brugge"), ThemeId("aanpak")), test::quarters(12)}, // as it is
                               {w.cell(CityId("gent"), ThemeId("aanpak")), test::quarters(8)}}));
    CHECK(f.reasons.questions.size() == 1);
    CHECK(f.store->commits() == 1);
    CHECK(f.store->log().size() == 2);
    REQUIRE(f.session->undo());
    CHECK(f.text("aalst", "aanpak") == "3");
    CHECK(f.text("gent", "aanpak") == QString::fromUtf8("2–3"));
}

TEST_CASE("another round or a reload resets the model") {
    Fixture f;
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    REQUIRE(f.session->apply(*addRound(f.session->workspace(), RoundId("2027-voorjaar"), "Tweede meting")));
    REQUIRE(f.session->showRound(RoundId("2027-voorjaar")));
    CHECK(reset.size() == 1);
    CHECK(f.text("gent", "strategie") == QString::fromUtf8("·"));
    CHECK(f.cell("gent", "strategie").data(Qt::EditRole) == "");
}

TEST_CASE("an adjusted cell says so in its role, tooltip and spoken text, until it is withdrawn") {
    Fixture f;
    const AdjustmentPlace place{ThemeId("regelgeving"), CityId("aalst")}; // own score 2,75
    AdjustmentEntry entry;
    entry.of = place;
    entry.value = test::quarters(8);
    entry.reason = QStringLiteral("in de <workshop> besproken");
    const auto cell = [&] { return f.model.indexOf(*place.city, place.theme); };
    CHECK(f.model.layerAt(cell().row(), cell().column()) == LayerState::NotAdjusted);
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    REQUIRE(f.session->apply(*adjust(f.session->workspace(), entry)));
    CHECK(changes.count() == 1);
    CHECK(cell().data() == "2,75"); // its own score stays
    CHECK(cell().data(LayerRole) == static_cast<int>(LayerState::Differs));
    CHECK(cell().data(Qt::AccessibleTextRole).toString().contains(", adjusted to 2"));
    CHECK(cell().data(Qt::ToolTipRole).toString().contains("Why: in de &lt;workshop&gt; besproken"));
    REQUIRE(f.model.setData(cell(), "3"));
    CHECK(cell().data(LayerRole) == static_cast<int>(LayerState::Outdated));
    CHECK(cell().data(Qt::AccessibleTextRole).toString().endsWith("out of date"));
    GridArrangement turned;
    turned.transposed = true;
    f.model.setArrangement(turned);
    CHECK(cell().data(LayerRole) == static_cast<int>(LayerState::Outdated));
    REQUIRE(f.session->apply(*withdrawAdjustment(f.session->workspace(), place, QStringLiteral("toch niet"))));
    CHECK(cell().data(LayerRole) == static_cast<int>(LayerState::NotAdjusted));
    CHECK_FALSE(cell().data(Qt::AccessibleTextRole).toString().contains("adjusted"));
}

} // namespace tst_heatmapmodel
