// For looking at: tst_charts "[picture]" writes into the build folder; KS_TEST_SCALE=2 for a fine screen.
#include "charts/picturefixture.h"
#include "charts/timelinesteps.h"

#include "charts/timelineview.h"

#include <QTest>

using namespace ks;

namespace tst_figurepictures {

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

TEST_CASE("pictures of work packages by quarter", "[.][picture]") {
    test::expectWarning("propagateSizeHints");
    REQUIRE(QApplication::setStyle(QStringLiteral("Fusion")));
    const QStringList titles = {"Strategische partnerschappen & Just transition", "Datagedreven klimaatbeleid",
                                "Proactieve klimaathandhaving", "Kader klimaatfinanciering"};
    for (const int count : {7, 60}) {
        for (const double letters : {1.0, 2.0}) {
            for (const auto& [name, palette] : test::appearances()) {
                QList<TimelineStep> steps;
                for (int i = 0; i < count; ++i) {
                    const QDate from = i % 4 == 3 ? QDate() : QDate(2025, 10, 1).addMonths(3 * (i * 5 % 7));
                    steps.append({QString::number(i),
                                  QStringLiteral("%1. %2").arg(i + 1).arg(titles[i % 4]),
                                  i % 4 == 3 ? "Later te bepalen" : "Najaar 2025",
                                  from,
                                  {},
                                  TimelinePrecision::Quarter,
                                  TimelineKind::Package});
                }
                TimelineView view;
                view.setPalette(palette);
                view.setFont(QFont(QStringLiteral("Open Sans"), qRound(10 * letters)));
                view.setSteps(steps);
                view.setToday(QDate(2025, 11, 27));
                view.resize(1000, view.heightForWidth(1000));
                view.show();
                view.activateWindow();
                REQUIRE(QTest::qWaitForWindowActive(&view));
                view.setCurrentStep("2");
                test::keepPicture(view, QStringLiteral("quarters-%1-%2-%3").arg(name).arg(count).arg(letters));
            }
        }
    }
}

} // namespace tst_figurepictures
