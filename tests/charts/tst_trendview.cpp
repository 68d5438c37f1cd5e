#include "support/testsupport.h"

#include "charts/trendview.h"

#include <QGraphicsSimpleTextItem>
#include <QRegularExpression>
#include <QTest>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QScatterSeries>

using namespace ks;

namespace tst_trendview {
namespace {

TrendPoint exactly(double value) {
    return {RoundId("r"), 1, value, value, value};
}

TrendPoint between(double low, double high) {
    return {RoundId("r"), 1, (low + high) / 2, low, high};
}

/// Monitoring of the example: the median, and Gent that lay between 2 and 3 at first.
struct Trend {
    Trend() {
        view.setLocale(QLocale(QLocale::Dutch, QLocale::Belgium));
        view.setTrend("Monitoring",
                      {"Nulmeting najaar 2024", "VOORBEELD tweede meetronde", "VOORBEELD derde meetronde"},
                      {{"Mediaan", {between(2.5, 3), exactly(2.75), exactly(2.5)}},
                       {"Gent", {between(2, 3), exactly(3.25), exactly(3.25)}}});
        view.resize(1100, 420);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        QTest::qWait(20);
    }
    QPoint pointOf(int figure) const { return view.figures()[figure].point.toPoint(); }

    TrendView view;
};

} // namespace

TEST_CASE("a city between two values shows its range and no point, the median its value") {
    const Trend trend;
    QStringList texts;
    for (const TrendFigure& each : trend.view.figures())
        texts.append(each.text);
    CHECK(texts == QStringList{"2,75", "2,75", "2,5", "2–3", "3,25", "3,25"});
    CHECK(trend.view.accessibleDescription().contains("Gent – Nulmeting najaar 2024: 2–3, VOORBEELD"));
    int points = 0;
    for (const QAbstractSeries* each : trend.view.chart()->series()) {
        if (const auto* scatter = qobject_cast<const QScatterSeries*>(each)) {
            points += static_cast<int>(scatter->count());
            CHECK_FALSE(scatter->pointLabelsVisible());
        }
    }
    CHECK(points == 5); // of six: the between has none
}

TEST_CASE("no figure of a trend stands over another or over a point") {
    const Trend trend;
    const QList<TrendFigure>& figures = trend.view.figures();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        INFO(i);
        CHECK_FALSE(figures[i].area.isNull());
        for (qsizetype j = 0; j < figures.size(); ++j) {
            CHECK_FALSE(figures[i].area.contains(figures[j].point));
            if (i != j)
                CHECK_FALSE(figures[i].area.intersects(figures[j].area));
        }
    }
}

TEST_CASE("a point of every round leads to its figure") {
    Trend trend;
    QStringList led;
    QObject::connect(&trend.view, &PointedChart::placeClicked, &trend.view, [&](int place) {
        led.append(QStringLiteral("line %1, round %2").arg(trend.view.lineOf(place)).arg(trend.view.roundOf(place)));
    });
    for (const int figure : {0, 2, 5})
        QTest::mouseClick(trend.view.viewport(), Qt::LeftButton, {}, trend.pointOf(figure));
    CHECK(led == QStringList{"line 0, round 0", "line 0, round 2", "line 1, round 2"});
}

TEST_CASE("in a narrow chart with large letters the keys of the colours are read whole") {
    Trend trend;
    QFont large = trend.view.font();
    large.setPixelSize(30);
    trend.view.setFont(large);
    trend.view.resize(560, 600);
    QTest::qWait(20);
    QStringList keys;
    for (const QGraphicsItem* each : trend.view.chart()->legend()->childItems()) {
        for (const QGraphicsItem* part : each->childItems()) {
            for (const QGraphicsItem* text : part->childItems()) {
                if (const auto* label = qgraphicsitem_cast<const QGraphicsTextItem*>(text); label && label->isVisible())
                    keys.append(label->toPlainText().simplified());
            }
        }
    }
    CHECK(keys == QStringList{"Bounds of the median", "Mediaan", "Gent"});
}

TEST_CASE("the names of the rounds stand centred below their ticks and are all there with large letters") {
    Trend trend;
    QFont large = trend.view.font();
    large.setPixelSize(26);
    trend.view.setFont(large);
    QTest::qWait(20);
    int seen = 0;
    for (const QGraphicsItem* each : trend.view.scene()->items()) {
        const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(each);
        if (!text || !text->isVisible() ||
            !text->toPlainText().contains(QRegularExpression(QStringLiteral("Nulmeting|VOORBEELD"))))
            continue;
        if (text->toPlainText().contains('\n'))
            CHECK(text->toHtml().contains("center"));
        const qreal middle = text->sceneBoundingRect().center().x();
        CHECK(std::any_of(trend.view.figures().begin(), trend.view.figures().end(),
                          [&](const TrendFigure& figure) { return std::abs(figure.point.x() - middle) < 3; }));
        ++seen;
    }
    CHECK(seen == 3);
}

} // namespace tst_trendview
