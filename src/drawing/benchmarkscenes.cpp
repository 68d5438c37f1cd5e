#include "drawing/benchmarkscenes.h"

#include "domain/analysis/distribution.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::BenchmarkScenes)
};

constexpr int digits = 6; ///< more than a median of midpoints has

QString number(double value, const QLocale& locale) {
    return locale.toString(value, 'g', digits);
}

QString cityName(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

QString themeName(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

std::optional<RadarValue> radarValue(const Score& score) {
    return score.hasValue() ? std::optional(RadarValue{score.low()->toDouble(), score.high()->toDouble()})
                            : std::nullopt;
}

std::optional<BoxFigures> boxFigures(const ScoreStatistics& s) {
    return s.n > 0
               ? std::optional(BoxFigures{*s.minimum, *s.q1, *s.median, *s.q3, *s.maximum, *s.medianLow, *s.medianHigh})
               : std::nullopt;
}

/// None where no spoke has a value.
void addSeries(RadarScene& scene, const QString& name, RadarStyle style,
               const QList<std::optional<RadarValue>>& values) {
    if (std::any_of(values.begin(), values.end(), [](const auto& each) { return each.has_value(); }))
        scene.series.append({name, style, values});
}

} // namespace

StackScene distributionScene(const Workspace& workspace, const QList<CityId>& cities) {
    StackScene scene;
    for (const Theme& theme : workspace.themes) {
        QList<Score> scores;
        for (const CityId& city : cities)
            scores.append(workspace.score(city, theme.id));
        const LevelDistribution figures = levelDistribution(scores);
        scene.rows.append({theme.name, figures.perLevel, figures.withoutValue});
    }
    for (const MaturityLevel& level : workspace.levels)
        scene.keys.append(QStringLiteral("%1 %2").arg(QString::number(level.number), level.name));
    scene.keys.append(Texts::tr("without a value"));
    return scene;
}

BoxScene spreadScene(const Workspace& workspace, const QList<CityId>& cities, const std::optional<CityId>& chosen,
                     const QLocale& locale) {
    BoxScene scene;
    for (const ThemeBenchmark& each : benchmarks(workspace, cities)) {
        const ScoreStatistics& s = each.statistics;
        BoxRow row{themeName(workspace, each.theme), boxFigures(s), {}, Texts::tr("no value")};
        if (s.median)
            row.text = Texts::tr("%1 (n = %2)", "median, number of cities")
                           .arg(number(*s.median, locale), QString::number(s.n));
        const Score own = chosen ? workspace.score(*chosen, each.theme) : Score();
        if (own.hasValue())
            row.mark = BoxMark{own.low()->toDouble(), own.high()->toDouble()};
        scene.rows.append(row);
        if (s.n > 0 && !s.stable())
            scene.boundsLabel = Texts::tr("Bar in a box: the bounds of the median, where these differ.");
    }
    scene.boxLabel = Texts::tr("Box: the middle half of the cities, with the median; whiskers: lowest and highest.");
    if (chosen)
        scene.markLabel = cityName(workspace, *chosen);
    return scene;
}

StripScene standingsScene(const Workspace& workspace, const ThemeBenchmark& benchmark,
                          const std::optional<CityId>& chosen, const QLocale& locale) {
    StripScene scene;
    for (const CityScore& each : benchmark.placed) {
        const bool plain = each.score.kind() == ScoreKind::Exact;
        const QString name = cityName(workspace, each.city);
        scene.marks.append({plain ? name : QStringLiteral("%1 (%2)").arg(name, shortScoreText(each.score, locale)),
                            each.score.low()->toDouble(), each.score.high()->toDouble(),
                            each.score.kind() == ScoreKind::Approximate, chosen == each.city});
    }
    scene.median = benchmark.statistics.median;
    if (scene.median)
        scene.medianLabel = Texts::tr("median %1").arg(number(*scene.median, locale));
    scene.without = withoutValueText(workspace, benchmark.without, locale);
    return scene;
}

RadarScene radarScene(const Workspace& workspace, const CityId& city, const QList<CityThemeStanding>& standings,
                      const QString& previousName) {
    RadarScene scene;
    QList<std::optional<RadarValue>> own;
    QList<std::optional<RadarValue>> group;
    QList<std::optional<RadarValue>> target;
    QList<std::optional<RadarValue>> previous;
    for (const CityThemeStanding& each : standings) {
        scene.spokes.append(themeName(workspace, each.theme));
        own.append(radarValue(each.own));
        const std::optional<double> median = each.group.median;
        group.append(median ? std::optional(RadarValue{*median, *median}) : std::nullopt);
        target.append(radarValue(each.target));
        previous.append(radarValue(each.previous));
    }
    addSeries(scene, Texts::tr("Median of the cities"), RadarStyle::Group, group);
    addSeries(scene, Texts::tr("Target"), RadarStyle::Target, target);
    addSeries(scene, previousName, RadarStyle::Previous, previous);
    // Who is drawn is named, with or without a line.
    const bool none = std::none_of(own.begin(), own.end(), [](const auto& each) { return each.has_value(); });
    const QString name = cityName(workspace, city);
    scene.series.append({none ? Texts::tr("%1 (no value)", "city").arg(name) : name, RadarStyle::City, own});
    return scene;
}

QString withoutValueText(const Workspace& workspace, const QList<CityScore>& without, const QLocale& locale) {
    QStringList parts;
    for (const CityScore& each : without)
        parts.append(
            Texts::tr("%1: %2", "city, score").arg(cityName(workspace, each.city), longScoreText(each.score, locale)));
    return parts.isEmpty() ? QString() : Texts::tr("Without a value: %1.").arg(parts.join(QStringLiteral("; ")));
}

} // namespace ks
