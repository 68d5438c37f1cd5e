#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "charts/themespreadview.h"
#include "drawing/benchmarkscenes.h"

#include <QGraphicsTextItem>
#include <QTest>
#include <QtCharts/QChart>

using namespace ks;
using namespace ks::test;

namespace tst_themespreadview {
namespace {

struct Spread {
    Spread() {
        const Workspace workspace = reportGrid();
        for (const Theme& each : workspace.themes)
            names.append(each.shortName);
        view.setScene(spreadScene(workspace, allCities(workspace), CityId("gent"), QLocale::c()), names);
    }
    void show(const QSize& size, int letters) {
        QFont font = view.font();
        font.setPixelSize(letters);
        view.setFont(font);
        view.resize(size);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(20);
    }
    /// The names that stand below the boxes, whole.
    QStringList namesSeen() const {
        QStringList seen;
        for (const QGraphicsItem* each : view.scene()->items()) {
            const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(each);
            const QString name = text ? text->toPlainText().replace('\n', ' ') : QString();
            if (text && text->isVisible() && names.contains(name))
                seen.append(name);
        }
        return seen;
    }

    QStringList names;
    ThemeSpreadView view;
};

} // namespace

TEST_CASE("no name of a theme is left out below the boxes, however large the letters or narrow the chart") {
    for (const int letters : {12, 24, 30}) {
        for (const QSize size : {QSize(1100, 500), QSize(1000, 620), QSize(700, 620)}) {
            Spread spread;
            spread.show(size, letters);
            INFO(letters << " in " << size.width());
            CHECK(spread.namesSeen().size() == 8);
        }
    }
}

TEST_CASE("the names follow when the letters change while the chart is open") {
    Spread spread;
    spread.show(QSize(1000, 620), 12);
    const int before = spread.view.minimumSizeHint().height();
    spread.show(QSize(1000, 620), 24);
    CHECK(spread.namesSeen().size() == 8);
    CHECK(spread.view.minimumSizeHint().height() > 1.8 * before);
}

TEST_CASE("a click on the diamond of the chosen city tells the theme, as one beside the box does") {
    Spread spread;
    spread.show(QSize(1000, 620), 12);
    QList<int> clicked;
    QObject::connect(&spread.view, &PointedChart::placeClicked, &spread.view,
                     [&](int place) { clicked.append(place); });
    const QRectF plot = spread.view.chart()->plotArea();
    // Gent on Strategie, between 3 and 4: the diamond at 3,5 on a scale from 0,9 to 5,1, in the middle of column 1
    // of 8.
    const QPointF diamond(plot.left() + plot.width() / 16, plot.bottom() - plot.height() * (3.5 - 0.9) / 4.2);
    QTest::mouseClick(spread.view.viewport(), Qt::LeftButton, {}, diamond.toPoint());
    QTest::mouseClick(spread.view.viewport(), Qt::LeftButton, {},
                      QPointF(plot.left() + plot.width() * 5.9 / 8, plot.top() + 5).toPoint());
    CHECK(clicked == QList<int>{0, 5});
}

TEST_CASE("the chart has a name before it shows anything") {
    CHECK(ThemeSpreadView().accessibleName() == "Spread of the scores per theme");
}

} // namespace tst_themespreadview
