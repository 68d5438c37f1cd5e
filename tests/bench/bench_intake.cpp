// Forms: those of the 13 cities, with all 63 statements answered, read from their files and taken into a workspace.
// Target: under a second, the backup from before included.
#include "forms/intake/arrivedform.h"
#include "forms/intake/planintake.h"
#include "forms/intake/takein.h"
#include "session/session.h"
#include "storage/backup.h"
#include "support/handedinforms.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

/// The files, and the workspace as it was before they came.
class FilledRound {
public:
    explicit FilledRound(benchmark::State& state) {
        const ks::Result<ks::Workspace> workspace = ks::test::roundToFillIn(m_clock.now());
        const ks::Result<QStringList> forms = workspace ? ks::test::writeHandedInForms(*workspace, m_folder.path())
                                                        : ks::Result<QStringList>(workspace.error());
        if (!forms) {
            state.SkipWithError("no forms");
            return;
        }
        m_forms = *forms;
        m_id = workspace->info.id;
        if (!ks::createWorkspace(before(), *workspace, {}, m_clock.now()))
            state.SkipWithError("no workspace");
    }
    /// A session over the workspace without forms.
    std::unique_ptr<ks::Session> start() const {
        QDir(ks::backups::folderOf(m_id)).removeRecursively();
        const QString path = m_folder.filePath(QStringLiteral("kc.kspiegel"));
        QFile::remove(path);
        QFile::copy(before(), path);
        ks::Result<ks::OpenedWorkspace> opened = ks::openWorkspace(path);
        std::unique_ptr<ks::Session> session =
            opened ? ks::Session::start(std::move(*opened), {}, m_clock).value() : nullptr;
        return session && session->needContent() ? std::move(session) : nullptr;
    }
    ks::Result<ks::IntakePlan> plan(ks::Session& session) const {
        return ks::planIntake(ks::readArrivedForms(m_forms, session.workspace()), session.store(), m_clock.now());
    }
    ks::Timestamp now() const { return m_clock.now(); }

private:
    QString before() const { return m_folder.filePath(QStringLiteral("before.kspiegel")); }

    QTemporaryDir m_folder;
    ks::SystemClock m_clock;
    QStringList m_forms;
    ks::WorkspaceId m_id;
};

void takeInForms(benchmark::State& state) {
    const FilledRound round(state);
    for (auto _ : state) {
        state.PauseTiming();
        std::unique_ptr<ks::Session> session = round.start();
        if (!session)
            return state.SkipWithError("the workspace could not be opened");
        state.ResumeTiming();
        const ks::Result<ks::IntakePlan> plan = round.plan(*session);
        if (!plan || plan->count(ks::FormOutcome::Imported) != 13 || !ks::takeIn(*session, *plan, round.now()))
            return state.SkipWithError("the forms were not taken in");
        state.PauseTiming();
        session.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(takeInForms)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
