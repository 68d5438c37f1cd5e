// The file: opening the baseline with all its checks, loading its round, and an edit from command to disk.
#include "exchange/baseline.h"
#include "session/commands.h"
#include "session/session.h"

#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

class BaselineFile {
public:
    explicit BaselineFile(benchmark::State& state) {
        ks::Result<ks::Workspace> baseline = ks::baselineWorkspace(m_clock.now());
        if (!baseline) {
            state.SkipWithError("no baseline");
            return;
        }
        if (const ks::Result<void> made = ks::createWorkspace(path(), *baseline, m_actor, m_clock.now()); !made)
            state.SkipWithError(made.error().text.toUtf8().constData());
    }
    QString path() const { return m_folder.filePath(QStringLiteral("baseline.kspiegel")); }
    const ks::Actor& actor() const { return m_actor; }
    const ks::Clock& clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    ks::SystemClock m_clock;
    ks::Actor m_actor{ks::ActorId(QStringLiteral("b8a2a3f4-6a5e-4d4f-9d3a-0c1f6f3f7a11")), QString()};
};

void openAndLoad(benchmark::State& state) {
    const BaselineFile file(state);
    ks::OpenOptions options;
    options.readOnly = true;
    for (auto _ : state) {
        ks::Result<ks::OpenedWorkspace> opened = ks::openWorkspace(file.path(), options);
        if (!opened || !opened->store->load(std::nullopt)) {
            state.SkipWithError("the baseline could not be opened");
            break;
        }
    }
}
BENCHMARK(openAndLoad)->Unit(benchmark::kMillisecond);

void commitAnEdit(benchmark::State& state) {
    const BaselineFile file(state);
    ks::Result<ks::OpenedWorkspace> opened = ks::openWorkspace(file.path());
    if (!opened)
        return state.SkipWithError("the baseline could not be opened");
    const std::unique_ptr<ks::Session> session =
        ks::Session::start(std::move(*opened), file.actor(), file.clock()).value();
    const ks::Workspace& workspace = session->workspace();
    const ks::ScoreKey cell = workspace.cell(workspace.cities[0].id, workspace.themes[0].id);
    int turn = 0;
    for (auto _ : state) {
        const ks::Score score = *ks::Score::exact({ks::Quarters::lowest + turn++ % 2});
        session->endMerging();
        const ks::Result<ks::Edit> edit = ks::setScore(workspace, cell, score, QStringLiteral("benchmark"));
        if (!edit || !session->apply(*edit)) {
            state.SkipWithError("the edit was refused");
            break;
        }
    }
}
BENCHMARK(commitAnEdit)->Unit(benchmark::kMillisecond);

} // namespace
