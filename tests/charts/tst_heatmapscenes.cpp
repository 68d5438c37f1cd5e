#include "models/modelfixture.h"

#include "charts/heatmapscenes.h"
#include "models/roundsbefore.h"
#include "session/adjustmentcommands.h"
#include "session/commands.h"
#include "support/tworounds.h"

using namespace ks;

namespace tst_heatmapscenes {

TEST_CASE("what is adjusted in the grid is marked in the picture that is made of it, either way round") {
    test::ModelFixture f;
    HeatmapModel model(*f.session, f.reasons);
    HeatmapSummaryModel summary(*f.session);
    AdjustmentEntry entry;
    entry.value = test::quarters(8);
    entry.reason = QStringLiteral("workshop");
    for (const AdjustmentPlace& place : {AdjustmentPlace{ThemeId("monitoring"), std::nullopt},
                                         AdjustmentPlace{ThemeId("regelgeving"), CityId("aalst")}}) {
        entry.of = place;
        REQUIRE(f.session->apply(*adjust(f.session->workspace(), entry)));
    }
    const auto marked = [&] {
        QStringList found;
        const HeatmapScene scene = heatmapScene(model, summary, {});
        for (qsizetype row = 0; row < scene.cells.size(); ++row) {
            for (qsizetype column = 0; column < scene.cells[row].size(); ++column) {
                if (scene.cells[row][column].mark == CellMark::Adjusted)
                    found.append(scene.rows[row] + '/' + scene.columns[column]);
            }
        }
        return found;
    };
    CHECK(marked() == QStringList{"Global score/Monitoring", "Aalst/Regelgeving"});
    GridArrangement turned;
    turned.transposed = true;
    model.setArrangement(turned);
    summary.setArrangement(turned);
    CHECK(marked() == QStringList{"Monitoring/Global score", "Regelgeving/Aalst"});
}

TEST_CASE("the picture says what a full and a hollow corner are, where there are any") {
    test::ModelFixture f;
    HeatmapModel model(*f.session, f.reasons);
    HeatmapSummaryModel summary(*f.session);
    const auto corners = [&] {
        QStringList texts;
        for (const LegendEntry& each : heatmapScene(model, summary, {}).legend) {
            if (each.mark != CellMark::None)
                texts.append(each.text);
        }
        return texts;
    };
    CHECK(corners().isEmpty());
    AdjustmentEntry entry;
    entry.value = test::quarters(8);
    entry.reason = QStringLiteral("workshop");
    entry.of = {ThemeId("regelgeving"), CityId("aalst")};
    REQUIRE(f.session->apply(*adjust(f.session->workspace(), entry)));
    CHECK(corners() == QStringList{"Adjusted"});
    const ScoreKey cell = f.session->workspace().cell(CityId("aalst"), ThemeId("regelgeving"));
    REQUIRE(f.session->apply(*setScore(f.session->workspace(), cell, test::quarters(16), "gezien")));
    CHECK(corners() == QStringList{"Adjusted, to be confirmed"});
    CHECK(heatmapScene(model, summary, {{}, {}, "Own note."}).note == "Own note.");
}

TEST_CASE("a picture of the grid while it is compared has the changes, says with which round, and what the signs are") {
    test::ModelFixture f(test::gridOverTwoRounds({{{"aalst", "strategie"}, "3"}, {{"brugge", "strategie"}, "2"}}));
    HeatmapModel model(*f.session, f.reasons);
    HeatmapSummaryModel summary(*f.session);
    RoundsBefore before(*f.session);
    const HeatmapSceneTexts texts{{}, QStringLiteral("Voorjaar 2026"), {}};
    CHECK(heatmapScene(model, summary, texts).subtitle == "Voorjaar 2026");
    model.setComparedWith(*before.comparedWith({}));
    REQUIRE(model.comparedWith());
    const HeatmapScene scene = heatmapScene(model, summary, texts);
    CHECK(scene.subtitle == "Voorjaar 2026, compared with Nulmeting najaar 2024");
    const auto noteOf = [&](const char* city) { return scene.cells[scene.rows.indexOf(QLatin1String(city))][0].note; };
    CHECK(noteOf("Aalst") == QString::fromUtf8("▲ +0,5"));
    CHECK(noteOf("Brugge") == QString::fromUtf8("▼ −1"));
    CHECK(scene.note ==
          QString::fromUtf8("Second line, the change since then: ▲ higher · ▼ lower · = the same · ? undecided · "
                            "× not comparable."));
}

} // namespace tst_heatmapscenes
