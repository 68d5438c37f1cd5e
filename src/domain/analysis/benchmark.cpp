#include "domain/analysis/benchmark.h"

#include <algorithm>

namespace ks {

ThemeBenchmark themeBenchmark(const Workspace& workspace, const ThemeId& theme, const QList<CityId>& cities) {
    ThemeBenchmark found;
    found.theme = theme;
    QList<Score> scores;
    for (const CityId& city : cities) {
        const Score score = workspace.score(city, theme);
        scores.append(score);
        (score.hasValue() ? found.placed : found.without).append({city, score});
    }
    found.statistics = scoreStatistics(scores);
    std::stable_sort(found.placed.begin(), found.placed.end(),
                     [](const CityScore& a, const CityScore& b) { return *a.score.midpoint() > *b.score.midpoint(); });
    return found;
}

QList<ThemeBenchmark> benchmarks(const Workspace& workspace, const QList<CityId>& cities) {
    QList<ThemeBenchmark> found;
    for (const Theme& theme : workspace.themes)
        found.append(themeBenchmark(workspace, theme.id, cities));
    return found;
}

QList<CityId> allCities(const Workspace& workspace) {
    QList<CityId> ids;
    for (const City& city : workspace.cities)
        ids.append(city.id);
    return ids;
}

QList<CityId> citiesOf(const Workspace& workspace, const PeerGroup& group) {
    QList<CityId> ids;
    for (const City& city : workspace.cities) {
        if (group.cities.contains(city.id.value))
            ids.append(city.id);
    }
    return ids;
}

QList<CityThemeStanding> cityStandings(const Workspace& workspace, const CityId& city, const QList<CityId>& cities,
                                       const Workspace* previous) {
    QList<CityThemeStanding> found;
    for (const ThemeBenchmark& each : benchmarks(workspace, cities)) {
        const Target* target = workspace.content.of<Target>().find(workspace.cell(city, each.theme));
        found.append({each.theme, workspace.score(city, each.theme), each.statistics,
                      target ? target->score : Score::missing(),
                      previous ? previous->score(city, each.theme) : Score::missing()});
    }
    return found;
}

} // namespace ks
