// For looking at: tst_charts "[picture]" writes into the build folder; KS_TEST_SCALE=2 for a fine screen.
#include "charts/picturefixture.h"
#include "charts/timelinesteps.h"

#include "charts/timelineview.h"

#include <QTest>

using namespace ks;

TEST_CASE("pictures of the timeline", "[.][picture]") {
    test::expectWarning("propagateSizeHints");
    REQUIRE(QApplication::setStyle(QStringLiteral("Fusion")));
    for (const int width : {600, 1000, 2500}) {
        for (const double letters : {1.0, 2.0}) {
            for (const auto& [name, palette] : test::appearances()) {
                TimelineView view;
                view.setPalette(palette);
                view.setFont(QFont(QStringLiteral("Open Sans"), qRound(10 * letters)));
                view.setSteps(test::timelineSteps());
                view.resize(width, view.heightForWidth(width));
                view.show();
                view.activateWindow();
                REQUIRE(QTest::qWaitForWindowActive(&view));
                view.setCurrentStep("second");
                const QString file = QStringLiteral("timeline-%1-%2-%3").arg(name).arg(width).arg(letters);
                test::keepPicture(view, file);
            }
        }
    }
}
