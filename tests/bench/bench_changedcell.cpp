// A changed score, until everything on show is painted again, at 13 cities and 10 rounds, with every page that follows
// it opened before. Target: within one frame of a screen at 60 Hz (16.7 ms), the edit on disk included.
#include "app/mainwindow.h"
#include "exchange/baseline.h"
#include "session/commands.h"
#include "session/session.h"
#include "storage/workspacefile.h"
#include "support/scriptedprompts.h"
#include "widgets/look/calmstyle.h"
#include "widgets/shell/appsettings.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

/// The baseline, and nine rounds after it with the same scores moved a little.
ks::Workspace tenRounds(ks::Timestamp now) {
    ks::Workspace workspace = *ks::baselineWorkspace(now);
    const ks::RoundId first = workspace.loadedRound;
    for (int number = 2; number <= 10; ++number) {
        ks::Round round;
        round.id = ks::RoundId(QStringLiteral("round-%1").arg(number));
        round.name = QStringLiteral("Ronde %1").arg(number);
        round.sequence = number;
        workspace.rounds.put(round);
        workspace.loadedRound = round.id;
        int place = 0;
        for (const ks::Theme& theme : std::as_const(workspace.themes)) {
            for (const ks::City& city : std::as_const(workspace.cities)) {
                const ks::ThemeScore* then = workspace.scores.find({first, theme.id, city.id});
                ks::Score score = then ? then->score : ks::Score::missing();
                if (++place % 3 == number % 3)
                    score = *ks::Score::exact(ks::Quarters{8 + (place + number) % 9});
                workspace.scores.put({{round.id, theme.id, city.id}, score, {}, {}});
            }
        }
    }
    return workspace;
}

class OpenWindow {
public:
    explicit OpenWindow(benchmark::State& state) : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))) {
        QApplication::setStyle(new ks::CalmStyle);
        const QString path = m_folder.filePath(QStringLiteral("ten.kspiegel"));
        if (!ks::createWorkspace(path, tenRounds(m_clock.now()), {}, m_clock.now()))
            state.SkipWithError("no workspace");
        ks::Result<ks::OpenedWorkspace> opened = ks::openWorkspace(path);
        if (!opened) {
            state.SkipWithError("the workspace could not be opened");
            return;
        }
        m_session = ks::Session::start(std::move(*opened), m_settings.actor(), m_clock).value();
        m_window = std::make_unique<ks::MainWindow>(*m_session, m_prompts, m_settings, m_clock);
        m_window->resize(1366, 768);
        m_window->show();
        for (const char* page : {"overview", "heatmap", "profile", "benchmark", "evolution"})
            show(page);
    }
    void show(const char* page) const {
        m_window->showPage(QLatin1String(page));
        settle();
    }
    /// Everything that was asked for is painted when this returns.
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    bool change(int step) const {
        const ks::Workspace& workspace = m_session->workspace();
        const ks::ScoreKey cell = workspace.cell(workspace.cities[step % 13].id, workspace.themes[step % 8].id);
        const ks::Result<ks::Score> score = ks::Score::exact(ks::Quarters{8 + step % 9});
        const ks::Result<ks::Edit> edit = ks::setScore(workspace, cell, *score, QStringLiteral("bench"));
        return edit && m_session->apply(*edit);
    }

private:
    QTemporaryDir m_folder;
    ks::SystemClock m_clock;
    ks::AppSettings m_settings;
    ks::test::ScriptedPrompts m_prompts;
    std::unique_ptr<ks::Session> m_session;
    std::unique_ptr<ks::MainWindow> m_window;
};

void changedCellOn(benchmark::State& state, const char* page) {
    const OpenWindow open(state);
    if (state.error_occurred())
        return;
    open.show(page);
    int step = 0;
    for (auto _ : state) {
        if (!open.change(++step))
            return state.SkipWithError("the score was refused");
        OpenWindow::settle();
    }
}
BENCHMARK_CAPTURE(changedCellOn, heatmap, "heatmap")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(changedCellOn, benchmark, "benchmark")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(changedCellOn, evolution, "evolution")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
