#include "bench_grid.h"

#include "domain/analysis/level.h"
#include "domain/analysis/statistics.h"

#include <benchmark/benchmark.h>

namespace {

constexpr int themeCount = 8;

/// All figures of one theme; the argument is the number of cities.
void statisticsOfATheme(benchmark::State& state) {
    const QList<ks::Score> column = ks::bench::scoreColumn(static_cast<int>(state.range(0)), 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(ks::scoreStatistics(column));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(statisticsOfATheme)->Arg(13)->Arg(285)->Arg(12000);

/// All figures of a whole round: eight themes.
void statisticsOfARound(benchmark::State& state) {
    QList<QList<ks::Score>> columns;
    for (int theme = 0; theme < themeCount; ++theme)
        columns.append(ks::bench::scoreColumn(static_cast<int>(state.range(0)), theme));
    for (auto _ : state) {
        for (const QList<ks::Score>& column : std::as_const(columns))
            benchmark::DoNotOptimize(ks::scoreStatistics(column));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0) * themeCount);
}
BENCHMARK(statisticsOfARound)->Arg(13)->Arg(285)->Unit(benchmark::kMicrosecond);

/// The level of each of the 33 midpoints a score can have.
void levelOfEveryMidpoint(benchmark::State& state) {
    for (auto _ : state) {
        for (int eighths = 8; eighths <= 40; ++eighths)
            benchmark::DoNotOptimize(ks::levelOf(eighths / 8.0));
    }
    state.SetItemsProcessed(state.iterations() * 33);
}
BENCHMARK(levelOfEveryMidpoint);

} // namespace
