#include "report/pictures/benchmarkpictures.h"

#include "drawing/benchmarkscenes.h"
#include "drawing/fitting.h"
#include "drawing/fonts.h"
#include "report/content/benchmarktables.h"
#include "report/content/reportlanguage.h"
#include "report/pictures/tiles.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::BenchmarkPictures)
};

constexpr qreal chartWidth = 165; ///< millimetres
constexpr qreal radarHeight = 115;
constexpr qreal smallRadarHeight = 68; ///< of six on a page
constexpr qreal smallLetters = 0.85;   ///< of a city among others
constexpr int letterPixels = 12;       ///< of a picture on paper, at 96 to the inch
constexpr qreal pixelsPerMillimetre = 96 / 25.4;

/// As the letters of a picture on paper are measured; the real ones may differ a little, which paintFitted takes.
BarMetrics paperMetrics() {
    QFont font = QGuiApplication::font();
    font.setPixelSize(letterPixels);
    return metricsOf(font, nullptr);
}

using HeightFor = std::function<qreal(qreal width, const BarMetrics&)>;
using Paint = std::function<void(QPainter&, const QRectF&, LevelPaletteId)>;

/// A picture as high as its scene is at the full width.
ReportPicture pictureOf(const HeightFor& heightFor, const Paint& paint) {
    ReportPicture picture;
    const qreal height = heightFor(chartWidth * pixelsPerMillimetre, paperMetrics()) / pixelsPerMillimetre;
    picture.size = {chartWidth, height};
    picture.paint = [heightFor, paint](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        const BarMetrics metrics = metricsOf(painter.font(), painter.device());
        paintFitted(
            painter, area, [&](qreal width) { return heightFor(width, metrics); },
            [&](const QRectF& fitted) { paint(painter, fitted, palette); });
    };
    return picture;
}

bool hasValues(const QList<ThemeBenchmark>& themes) {
    return std::any_of(themes.begin(), themes.end(), [](const ThemeBenchmark& each) { return each.statistics.n > 0; });
}

/// "Strategie 3 (n = 12)", for each theme.
QString mediansInWords(const Workspace& workspace, const QList<ThemeBenchmark>& themes) {
    const QLocale locale = reportLocale(reportLanguage());
    QStringList parts;
    for (const ThemeBenchmark& each : themes) {
        const Theme* theme = workspace.theme(each.theme);
        if (theme && each.statistics.median)
            parts.append(Texts::tr("%1 %2 (n = %3)", "theme, median, number of cities")
                             .arg(theme->name, numberText(*each.statistics.median, 3, locale),
                                  QString::number(each.statistics.n)));
    }
    return Texts::tr("Medians: %1.").arg(parts.join(QStringLiteral(", ")));
}

std::optional<ReportPicture> distributions(const Workspace& workspace, const TableFilter& filter) {
    const QList<CityId> cities = comparedCities(workspace, filter);
    if (!hasValues(benchmarks(workspace, cities)))
        return std::nullopt;
    const StackScene scene = distributionScene(workspace, cities);
    ReportPicture picture = pictureOf(
        [scene](qreal width, const BarMetrics& metrics) { return stackGeometry(scene, width, metrics).usedHeight; },
        [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
            paintStacks(painter, area, scene, palette, ChartInk::onPaper());
        });
    picture.caption = distributionsTitle();
    picture.description = Texts::tr("A bar per theme, from level 1 to 5, those without a value apart at the end.");
    return picture;
}

std::optional<ReportPicture> spread(const Workspace& workspace, const TableFilter& filter) {
    const QList<CityId> cities = comparedCities(workspace, filter);
    const QList<ThemeBenchmark> themes = benchmarks(workspace, cities);
    if (!hasValues(themes))
        return std::nullopt;
    const BoxScene scene = spreadScene(workspace, cities, filter.city, reportLocale(reportLanguage()));
    ReportPicture picture = pictureOf(
        [scene](qreal width, const BarMetrics& metrics) { return boxGeometry(scene, width, metrics).usedHeight; },
        [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
            paintBoxes(painter, area, scene, palette, ChartInk::onPaper());
        });
    picture.caption = spreadTitle();
    picture.description = mediansInWords(workspace, themes);
    return picture;
}

std::optional<ReportPicture> standings(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    const ThemeBenchmark found = themeBenchmark(workspace, theme.id, comparedCities(workspace, filter));
    if (found.statistics.n == 0)
        return std::nullopt;
    const StripScene scene = standingsScene(workspace, found, filter.city, reportLocale(reportLanguage()));
    ReportPicture picture = pictureOf(
        [scene](qreal width, const BarMetrics& metrics) { return stripGeometry(scene, width, metrics).usedHeight; },
        [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
            paintStrip(painter, area, scene, palette, ChartInk::onPaper());
        });
    picture.caption = Texts::tr("The cities along the scale: %1").arg(theme.name);
    picture.description = mediansInWords(workspace, {found});
    return picture;
}

bool hasPoints(const RadarScene& scene) {
    return std::any_of(scene.series.begin(), scene.series.end(), [](const RadarSeries& series) {
        return std::any_of(series.values.begin(), series.values.end(),
                           [](const auto& each) { return each.has_value(); });
    });
}

std::optional<ReportPicture> radar(const Workspace& workspace, const TableFilter& filter, const City& city) {
    const RadarScene scene =
        radarScene(workspace, city.id, radarStandings(workspace, filter, city), previousName(filter));
    if (!hasPoints(scene))
        return std::nullopt;
    ReportPicture picture;
    picture.size = {chartWidth, radarHeight};
    picture.paint = [scene](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        paintRadar(painter, area, scene, palette, ChartInk::onPaper());
    };
    picture.caption = radarTitle(filter, city);
    picture.description = Texts::tr("A spoke per theme, level 1 inside and level 5 outside.");
    return picture;
}

/// With the short names of the themes, for which a small picture has room.
RadarScene smallRadar(const Workspace& workspace, const TableFilter& filter, const City& city) {
    RadarScene scene = radarScene(workspace, city.id, radarStandings(workspace, filter, city), previousName(filter));
    for (qsizetype i = 0; i < scene.spokes.size(); ++i) {
        if (const QString& name = workspace.themes[i].shortName; !name.isEmpty())
            scene.spokes[i] = name;
    }
    return scene;
}

std::optional<ReportPicture> radars(const Workspace& workspace, const TableFilter& filter, const QList<City>& cities) {
    QList<RadarScene> scenes;
    for (const City& city : cities)
        scenes.append(smallRadar(workspace, filter, city));
    if (std::none_of(scenes.begin(), scenes.end(), hasPoints))
        return std::nullopt;
    ReportPicture picture;
    picture.size = {chartWidth, smallRadarHeight * static_cast<qreal>(tileRows(cities.size()))};
    picture.paint = [scenes](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        const QFont whole = painter.font();
        painter.setFont(scaledFont(whole, smallLetters));
        const QList<QRectF> places = tiles(area, scenes.size());
        for (qsizetype i = 0; i < scenes.size(); ++i)
            paintRadar(painter, places[i], scenes[i], palette, ChartInk::onPaper());
        painter.setFont(whole);
    };
    picture.caption = radarsTitle(filter, cities);
    picture.description =
        Texts::tr("A web for each city, named below it: a spoke per theme, level 1 inside and level 5 "
                  "outside.");
    return picture;
}

std::optional<ReportPicture> paintedOf(const QString& id, const Workspace& workspace, const TableFilter& filter) {
    if (id == pictureId::distributions)
        return distributions(workspace, filter);
    if (id == pictureId::spread)
        return spread(workspace, filter);
    for (const Theme& theme : workspace.themes) {
        if (id == pictureId::standings(theme.id))
            return standings(workspace, filter, theme);
    }
    const QList<QList<City>> pages = radarPages(workspace, filter);
    for (int page = 0; page < pages.size(); ++page) {
        if (id == pictureId::radars(page))
            return radars(workspace, filter, pages[page]);
    }
    for (const City& city : workspace.cities) {
        if (id == pictureId::radar(city.id))
            return radar(workspace, filter, city);
    }
    return std::nullopt;
}

/// A picture often stands without its table, which names the group that is compared.
void nameGroup(ReportPicture& picture, const Workspace& workspace, const PeerGroup& group) {
    QStringList names;
    for (const CityId& each : citiesOf(workspace, group)) {
        const City* city = workspace.city(each);
        names.append(city ? city->name : each.value);
    }
    picture.caption = Texts::tr("%1 (group “%2”)", "caption, group").arg(picture.caption, group.name);
    picture.description = Texts::tr("Group “%1”: %2. %3", "group, cities, what the picture shows")
                              .arg(group.name, names.join(QStringLiteral(", ")), picture.description);
}

} // namespace

std::optional<ReportPicture> benchmarkPicture(const QString& id, const Workspace& workspace,
                                              const TableFilter& filter) {
    std::optional<ReportPicture> picture = paintedOf(id, workspace, filter);
    if (const PeerGroup* group = comparedGroup(workspace, filter); picture && group)
        nameGroup(*picture, workspace, *group);
    return picture;
}

} // namespace ks
