#include "widgets/shell/backgroundexport.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace ks {

BackgroundExport::BackgroundExport(QObject* parent) : QObject(parent) {}

BackgroundExport::~BackgroundExport() {
    const QSignalBlocker quiet(this); // who listened may be gone
    callOff();
    clearThreads(true);
}

void BackgroundExport::start(const Workspace& workspace, const ExportChoice& choice) {
    if (m_running)
        return;
    clearThreads(false);
    m_running = std::make_shared<Run>();
    m_running->path = choice.path;
    const auto made = [this, run = m_running, workspace, choice] { work(run, workspace, choice); };
    m_threads.emplace_back(QThread::create(made));
    m_threads.back()->setObjectName(QStringLiteral("export"));
    emit started(choice.path);
    m_threads.back()->start();
}

void BackgroundExport::work(const std::shared_ptr<Run>& run, const Workspace& workspace, const ExportChoice& choice) {
    // What is posted to this object is dropped when it goes, and it does not go before this thread has ended.
    const auto reaches = [this, run](ExportStep step) {
        if (step == ExportStep::Writing) {
            Stage working = Stage::Working;
            if (!run->stage.compare_exchange_strong(working, Stage::Writing))
                return false;
        }
        const auto tell = [this, run, step] {
            if (run == m_running)
                emit reached(step);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return run->stage != Stage::CalledOff;
    };
    const Result<ExportEnd> end = runExport(workspace, choice, {reaches});
    QMetaObject::invokeMethod(
        this, [this, run, end] { finish(run, end); }, Qt::QueuedConnection);
}

void BackgroundExport::finish(const std::shared_ptr<Run>& run, const Result<ExportEnd>& end) {
    if (run != m_running)
        return; // told when it was called off
    m_running.reset();
    emit ended();
    if (end)
        emit written(run->path);
    else
        emit failed(end.error(), run->path);
}

void BackgroundExport::callOff() {
    Stage working = Stage::Working;
    if (!m_running || !m_running->stage.compare_exchange_strong(working, Stage::CalledOff))
        return;
    const std::shared_ptr<Run> run = std::exchange(m_running, nullptr);
    emit ended();
    emit calledOff(run->path);
}

void BackgroundExport::clearThreads(bool wait) {
    for (const std::unique_ptr<QThread>& each : m_threads) {
        if (wait)
            each->wait();
    }
    const auto done = [](const std::unique_ptr<QThread>& each) { return each->isFinished(); };
    m_threads.erase(std::remove_if(m_threads.begin(), m_threads.end(), done), m_threads.end());
}

} // namespace ks
