#include "report/pictures/trendpictures.h"

#include "drawing/fonts.h"
#include "report/content/gridnotes.h"
#include "report/content/reportlanguage.h"
#include "report/pictures/tiles.h"
#include "report/pictures/trendpicture.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TrendPictures)
};

constexpr QSizeF oneTheme{165, 85}; ///< millimetres
constexpr qreal themeTileHeight = 52;
constexpr qreal trendLetters = 0.85; ///< of a theme among the others
constexpr qreal keyLines = 1.8;

TrendScene sceneOf(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    QList<const Workspace*> rounds;
    for (const Workspace& each : *filter.earlier)
        rounds.append(&each);
    rounds.append(&workspace);
    TrendScene scene{theme.name, {}, {Texts::tr("Median of the cities"), trendOf(rounds, theme.id)}};
    for (const Workspace* each : rounds)
        scene.rounds.append(gridNotes::roundName(*each));
    if (const City* city = onlyCity(workspace, filter))
        scene.city = TrendSeries{city->name, trendOf(rounds, theme.id, city->id)};
    scene.locale = reportLocale(reportLanguage());
    return scene;
}

bool hasLine(const TrendScene& scene) {
    const auto known = [](const TrendPoint& each) { return each.value.has_value(); };
    return std::any_of(scene.median.points.begin(), scene.median.points.end(), known);
}

/// The scenes side by side with one key below.
ReportPicture trendFigure(const QList<TrendScene>& scenes) {
    ReportPicture picture;
    picture.paint = [scenes](QPainter& painter, const QRectF& area, LevelPaletteId palette) {
        const QFont whole = painter.font();
        const qreal key = metricsOf(whole, painter.device()).line * keyLines;
        const QRectF room = area.adjusted(0, 0, 0, -key);
        if (scenes.size() > 1)
            painter.setFont(scaledFont(whole, trendLetters));
        const QList<QRectF> places = scenes.size() > 1 ? tiles(room, scenes.size()) : QList<QRectF>{room};
        for (qsizetype i = 0; i < scenes.size(); ++i)
            paintTrend(painter, places[i], scenes[i], palette, ChartInk::onPaper());
        painter.setFont(whole);
        paintTrendKey(painter, QRectF(area.left(), area.bottom() - key / 2, area.width(), key / 2), scenes.first(),
                      ChartInk::onPaper());
    };
    picture.description =
        Texts::tr("A point per measuring round; the median of the cities as a dashed line, its bounds "
                  "as a band where “between” leaves room.");
    return picture;
}

std::optional<ReportPicture> ofOneTheme(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    TrendScene scene = sceneOf(workspace, filter, theme);
    if (!hasLine(scene))
        return std::nullopt;
    scene.title.clear();
    ReportPicture picture = trendFigure(QList<TrendScene>{scene});
    picture.size = oneTheme;
    const City* city = onlyCity(workspace, filter);
    picture.caption = city ? Texts::tr("%1 over all rounds: the median of the cities, and %2", "theme, city")
                                 .arg(theme.name, city->name)
                           : Texts::tr("%1 over all rounds: the median of the cities", "theme").arg(theme.name);
    return picture;
}

std::optional<ReportPicture> ofAllThemes(const Workspace& workspace, const TableFilter& filter) {
    QList<TrendScene> scenes;
    for (const Theme& theme : workspace.themes)
        scenes.append(sceneOf(workspace, filter, theme));
    if (std::none_of(scenes.begin(), scenes.end(), hasLine))
        return std::nullopt;
    ReportPicture picture = trendFigure(scenes);
    picture.size = {oneTheme.width(), themeTileHeight * static_cast<qreal>(tileRows(scenes.size()))};
    const City* city = onlyCity(workspace, filter);
    picture.caption = city ? Texts::tr("Each theme over all rounds: the median of the cities, and %1").arg(city->name)
                           : Texts::tr("Each theme over all rounds: the median of the cities");
    return picture;
}

} // namespace

std::optional<ReportPicture> trendPicture(const QString& id, const Workspace& workspace, const TableFilter& filter) {
    if (!previousRound(filter))
        return std::nullopt;
    if (id == pictureId::trends)
        return ofAllThemes(workspace, filter);
    for (const Theme& theme : workspace.themes) {
        if (id == pictureId::trend(theme.id))
            return ofOneTheme(workspace, filter, theme);
    }
    return std::nullopt;
}

} // namespace ks
