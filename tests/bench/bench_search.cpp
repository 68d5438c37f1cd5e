// The search field asks with each key: a query has to be answered long before the next one is pressed.
#include "domain/analysis/search.h"
#include "exchange/baseline.h"
#include "session/searchentries.h"

#include <QStringList>

#include <benchmark/benchmark.h>
#include <chrono>

namespace {

using namespace ks;

/// Texts of 50 words each, made of a small vocabulary in an order of its own for every entry.
QList<SearchEntry> entries(int count) {
    const QStringList words =
        QString::fromUtf8("klimaat energie reële stad wijk renovatie coördinatie water groen plan "
                          "mobiliteit foto’s participatie beleid dienst meting financiën warmte")
            .split(QLatin1Char(' '));
    QList<SearchEntry> made;
    for (int entry = 0; entry < count; ++entry) {
        QStringList text;
        for (int word = 0; word < 50; ++word)
            text.append(words[(entry * 7 + word * (1 + entry % 5) + word * word) % words.size()]);
        made.append({QStringLiteral("group%1").arg(entry % 8),
                     {QStringLiteral("row"), QString::number(entry)},
                     text.mid(0, 4).join(QLatin1Char(' ')) + QStringLiteral(" %1").arg(entry),
                     text.join(QLatin1Char(' '))});
    }
    return made;
}

void buildSearchIndex(benchmark::State& state) {
    const QList<SearchEntry> made = entries(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(SearchIndex(made, {}));
}
BENCHMARK(buildSearchIndex)->Arg(2000)->Unit(benchmark::kMillisecond);

void search(benchmark::State& state, const char* query, int hitsPerGroup) {
    const SearchIndex index(entries(static_cast<int>(state.range(0))), {});
    const QString asked = QString::fromUtf8(query);
    qsizetype hits = 0;
    for (auto _ : state) {
        hits = 0;
        for (const SearchGroup& group : index.find(asked, hitsPerGroup))
            hits += group.total;
    }
    state.counters["hits"] = static_cast<double>(hits);
}

/// All that the first search of a session waits for, file and painting aside.
void indexTheReport(benchmark::State& state) {
    const Workspace workspace = *baselineWorkspace(Timestamp{1'718'000'000'000, 120});
    for (auto _ : state)
        benchmark::DoNotOptimize(SearchIndex(searchEntries(workspace), searchGroups()));
}
BENCHMARK(indexTheReport)->Unit(benchmark::kMillisecond);

/// Any practice, by its whole title: the worst of all of them counts.
void findEveryPractice(benchmark::State& state) {
    const Workspace workspace = *baselineWorkspace(Timestamp{1'718'000'000'000, 120});
    const SearchIndex index(searchEntries(workspace), searchGroups());
    double slowest = 0;
    for (auto _ : state) {
        for (const auto& [id, practice] : workspace.content.of<GoodPractice>()) {
            const auto before = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(index.find(practice.title, 5));
            const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - before;
            slowest = std::max(slowest, taken.count());
        }
    }
    state.counters["slowest_ms"] = slowest;
}
BENCHMARK(findEveryPractice)->Unit(benchmark::kMillisecond);

BENCHMARK_CAPTURE(search, one_entry, "1777", 20)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nothing, "bijenkorf", 20)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, two_letters, "re", 20)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, three_words, "reele foto's warmte", 20)->Arg(2000)->Unit(benchmark::kMillisecond);
/// Every hit with its excerpt: the most that a query can cost.
BENCHMARK_CAPTURE(search, all_hits_shown, "klimaat plan", SearchIndex::unlimited)
    ->Arg(2000)
    ->Unit(benchmark::kMillisecond);

} // namespace
