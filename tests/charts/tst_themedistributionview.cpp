#include "charts/pointing.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "charts/themedistributionview.h"
#include "models/themedistributionmodel.h"
#include "session/commands.h"

#include <QTest>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>

using namespace ks;
using namespace ks::test;

namespace tst_themedistributionview {
namespace {

struct Distribution {
    Distribution() { view.resize(view.sizeHint()); }
    QList<QBarSet*> sets() const {
        return qobject_cast<QHorizontalStackedBarSeries*>(view.chart()->series().first())->barSets();
    }

    SystemClock clock;
    std::unique_ptr<Session> session =
        std::move(*Session::start(openedInMemory(reportGrid()), {ActorId("a"), "A"}, clock));
    ThemeDistributionModel model{*session};
    ThemeDistributionView view{model};
};

enum Set { Level2 = 1, Level3 = 2, Level5 = 4, Gap = 5, Aside = 6, Sets = 7 };

} // namespace

TEST_CASE("the chart has a bar per theme, the level colours only for levels, and says its figures in words") {
    const Distribution f;
    REQUIRE(f.sets().size() == Sets);
    CHECK(f.sets()[0]->count() == 8);
    CHECK(f.sets()[Level3]->at(7) == 7.0); // Strategie stands on top: the last category from below
    CHECK(f.sets()[Level5]->color() == levelColours(LevelPaletteId::Report, 5).fill);
    CHECK(f.view.accessibleDescription().contains(QString::fromUtf8("Monitoring – ")));
}

TEST_CASE("a changed score moves one city from one bar to another, and the palette colours the levels") {
    Distribution f;
    const Workspace& workspace = f.session->workspace();
    REQUIRE(f.session
                ->apply(*setScore(workspace, workspace.cell(CityId("aalst"), ThemeId("strategie")),
                                  *Score::exact(Quarters{12}), "test"))
                .ok());
    CHECK(f.sets()[Level3]->at(7) == 8.0);
    CHECK(f.sets()[Level2]->at(7) == 0.0); // Aalst stood there with 2,5
    f.view.setLevelPalette(LevelPaletteId::Grey);
    CHECK(f.sets()[Level5]->color() == levelColours(LevelPaletteId::Grey, 5).fill);
    CHECK_FALSE(f.view.grab().isNull());
}

TEST_CASE("those without a value stand apart, in no colour and with an edge that shows") {
    Distribution f;
    f.view.setPalette(QPalette(Qt::black, Qt::lightGray, Qt::white, Qt::darkGray, Qt::gray, Qt::black, Qt::white));
    CHECK(f.sets()[Gap]->at(7) > 0);
    CHECK(f.sets()[Gap]->color().alpha() == 0);
    CHECK(f.sets()[Gap]->labelColor().alpha() == 0);
    QBarSet& aside = *f.sets()[Aside];
    CHECK(aside.at(7) == 1.0); // Turnhout
    CHECK(aside.color() == QColor(Qt::white));
    CHECK(aside.pen().style() == Qt::DashLine);
    CHECK(aside.pen().color().lightness() < 160); // on white
}

TEST_CASE("a click on a bar tells its theme, and looks like one only where somebody listens") {
    Distribution f;
    f.view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&f.view));
    const QRectF plot = f.view.chart()->plotArea();
    const QPoint third(qRound(plot.center().x()), qRound(plot.top() + plot.height() * 2.5 / 8)); // Monitoring
    pointAt(*f.view.viewport(), third);
    CHECK(f.view.viewport()->cursor().shape() != Qt::PointingHandCursor);
    QList<int> clicked;
    QObject::connect(&f.view, &PointedChart::placeClicked, &f.view, [&](int place) { clicked.append(place); });
    pointAt(*f.view.viewport(), third + QPoint(1, 0));
    CHECK(f.view.viewport()->cursor().shape() == Qt::PointingHandCursor);
    QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, third);
    CHECK(clicked == QList<int>{2});
}

} // namespace tst_themedistributionview
