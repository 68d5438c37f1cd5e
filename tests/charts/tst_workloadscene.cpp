#include "charts/picturefixture.h"
#include "support/gridfixture.h"
#include "support/recordingdevice.h"
#include "support/testsupport.h"

#include "charts/workloadscene.h"

#include <QPainter>

using namespace ks;

namespace tst_workloadscene {
namespace {

Workspace withPackages() {
    Workspace workspace = test::reportModel();
    const auto lead = [](const char* city, Certainty certainty, LeadRole role = LeadRole::Lead) {
        return WorkPackageLead{QStringLiteral("l"), role, CityId(QString::fromUtf8(city)), std::nullopt, {},
                               certainty,           {}};
    };
    WorkPackage row;
    row.id = WorkPackageId(QStringLiteral("a"));
    row.leads = {lead("gent", Certainty::Certain), lead("genk", Certainty::ToDecide),
                 lead("aalst", Certainty::Certain, LeadRole::Partner)};
    workspace.content.of<WorkPackage>().put(row);
    row.id = WorkPackageId(QStringLiteral("b"));
    workspace.content.of<WorkPackage>().put(row);
    return workspace;
}

} // namespace

TEST_CASE("each city has a bar of what it leads and the rest in words") {
    const QList<PictureBar> bars = workloadBars(withPackages());
    REQUIRE(bars.size() == 13);
    CHECK(bars[0] == PictureBar{"Aalst", 0, "helps with 2", 0, false});
    CHECK(bars[1] == PictureBar{"Antwerpen", 0, "none", 0, false});
    CHECK(bars[3] == PictureBar{"Gent", 2, "leads 2", 0, false});
    CHECK(bars[4] == PictureBar{"Genk", 0, "perhaps 2", 0, false});
}

TEST_CASE("the chart of the workload says and paints every city") {
    const PaintedScene scene = workloadScene(withPackages());
    CHECK(scene.description.contains("Gent: leads 2\nGenk: perhaps 2"));
    test::RecordingDevice device(QSize(700, 500));
    QPainter painter(&device);
    scene.paint(painter, QRectF(0, 0, 700, 500), LevelPaletteId::Report, ChartInk::onPaper());
    painter.end();
    CHECK(device.offences.isEmpty());
    CHECK(device.texts.contains("Turnhout"));
    CHECK(device.texts.contains("leads 2"));
}

TEST_CASE("pictures of the workload", "[.][picture]") {
    for (const auto& [name, palette] : test::appearances()) {
        PaintedChart view;
        view.setPalette(palette);
        view.setFont(QFont(QStringLiteral("Open Sans"), 10));
        view.setScene(workloadScene(withPackages()));
        view.resize(700, 460);
        test::keepPicture(view, QStringLiteral("workload-") + name);
    }
}

} // namespace tst_workloadscene
