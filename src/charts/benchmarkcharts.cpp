#include "charts/benchmarkcharts.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::BenchmarkCharts)
};

/// What somebody hears who does not see the chart: the text of each spot on a line.
QString linesOf(const QList<PaintedSpot>& spots) {
    QStringList lines;
    for (const PaintedSpot& each : spots)
        lines.append(each.text);
    return lines.join(QLatin1Char('\n'));
}

std::optional<PaintedSpot> spotOf(const QList<PaintedSpot>& spots, const std::optional<int>& index) {
    return index && *index < spots.size() ? std::optional(spots[*index]) : std::nullopt;
}

QString radarValueText(const RadarValue& value, const QLocale& locale) {
    const auto number = [&](double each) { return locale.toString(each, 'g', 6); };
    return value.low < value.high ? number(value.low) + QStringLiteral("–") + number(value.high) : number(value.low);
}

/// "Strategie – Median of the cities: 3; Gent: 3–4".
QString spokeText(const RadarScene& scene, int spoke, const QLocale& locale) {
    QStringList parts;
    for (const RadarSeries& each : scene.series) {
        if (each.values[spoke])
            parts.append(
                Texts::tr("%1: %2", "whose value, value").arg(each.name, radarValueText(*each.values[spoke], locale)));
    }
    return scene.spokes[spoke] + QStringLiteral(" – ") +
           (parts.isEmpty() ? Texts::tr("no value") : parts.join(QStringLiteral("; ")));
}

} // namespace

PaintedScene stripChart(const Workspace& workspace, const ThemeBenchmark& benchmark,
                        const std::optional<CityId>& chosen, const QLocale& locale) {
    const StripScene scene = standingsScene(workspace, benchmark, chosen, locale);
    QList<PaintedSpot> spots;
    for (const CityScore& each : benchmark.placed) {
        const City* city = workspace.city(each.city);
        spots.append(
            {each.city.value, Texts::tr("%1: %2", "city, score")
                                  .arg(city ? city->name : each.city.value, longScoreText(each.score, locale))});
    }
    PaintedScene chart;
    chart.heightFor = [scene](qreal width, const BarMetrics& metrics) {
        return stripGeometry(scene, width, metrics).usedHeight;
    };
    chart.paint = [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette, const ChartInk& ink) {
        paintStrip(painter, area, scene, palette, ink);
    };
    chart.spotAt = [scene, spots](const QPointF& point, const QSizeF& size, const BarMetrics& metrics) {
        return spotOf(spots, stripMarkAt(stripGeometry(scene, size.width(), metrics), point, metrics.line));
    };
    chart.measure = stripMetrics;
    const Theme* theme = workspace.theme(benchmark.theme);
    chart.name = Texts::tr("The cities along the scale: %1").arg(theme ? theme->name : benchmark.theme.value);
    chart.description = linesOf(spots);
    return chart;
}

PaintedScene radarChart(const RadarScene& scene, const QList<CityThemeStanding>& standings, const QString& title,
                        const QLocale& locale) {
    QList<PaintedSpot> spots;
    for (int spoke = 0; spoke < standings.size(); ++spoke)
        spots.append({standings[spoke].theme.value, spokeText(scene, spoke, locale)});
    PaintedScene chart;
    chart.heightFor = [scene](qreal width, const BarMetrics& metrics) { return radarHeight(scene, width, metrics); };
    chart.paint = [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette, const ChartInk& ink) {
        paintRadar(painter, area, scene, palette, ink);
    };
    chart.spotAt = [scene, spots](const QPointF& point, const QSizeF& size, const BarMetrics& metrics) {
        return spotOf(spots, radarSpokeAt(radarGeometry(scene, size, metrics), point));
    };
    chart.name = title;
    chart.description = linesOf(spots);
    return chart;
}

} // namespace ks
