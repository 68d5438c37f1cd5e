#include "models/modelfixture.h"

#include "charts/heatmapscenes.h"
#include "session/adjustmentcommands.h"

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

} // namespace tst_heatmapscenes
