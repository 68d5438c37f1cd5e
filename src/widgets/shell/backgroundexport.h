#pragma once

#include "widgets/shell/exportrun.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

class QThread;

namespace ks {

/// Makes one export at a time beside the work in the window: a thread of its own gets a copy of the round as it is
/// now. Whatever is called off writes nothing; what is being written when the window goes is written whole first.
class BackgroundExport final : public QObject {
    Q_OBJECT

public:
    explicit BackgroundExport(QObject* parent = nullptr);
    /// Calls off what runs, and waits until its thread has seen that.
    ~BackgroundExport() override;

    bool isRunning() const { return m_running != nullptr; }
    /// Nothing while one runs. The workspace has its content loaded.
    void start(const Workspace& workspace, const ExportChoice& choice);
    /// Ends it at once for everybody who follows; nothing once the file is being written, which takes no time.
    void callOff();

signals:
    /// A file is begun, and another may be once more after ended().
    void started(const QString& path);
    void ended();
    void reached(ks::ExportStep step);
    void written(const QString& path);
    void calledOff(const QString& path);
    void failed(const ks::Error& error, const QString& path);

private:
    enum class Stage { Working, Writing, CalledOff };
    struct Run {
        QString path;
        std::atomic<Stage> stage = Stage::Working;
    };

    void work(const std::shared_ptr<Run>& run, const Workspace& workspace, const ExportChoice& choice);
    void finish(const std::shared_ptr<Run>& run, const Result<ExportEnd>& end);
    void clearThreads(bool wait);

    std::shared_ptr<Run> m_running;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace ks
