#include "app/backupkeeper.h"

#include "forms/formbackups.h"
#include "session/session.h"
#include "storage/backup.h"
#include "storage/erasure.h"

namespace ks {

BackupKeeper::BackupKeeper(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::keepIfDue);
}

void BackupKeeper::watch(Session* session) {
    m_session = session;
    m_told = false;
    m_swept = false;
    if (session && !session->isReadOnly())
        m_timer.start(firstAfterSeconds * 1000);
    else
        m_timer.stop();
}

void BackupKeeper::keepIfDue() {
    m_timer.setInterval(everySeconds * 1000);
    if (!m_session)
        return;
    finishErasures();
    const Result<void> kept = m_session->isForm() ? keepForm() : keepWorkspace();
    if (!kept && !std::exchange(m_told, true))
        emit failed(kept.error());
}

Result<void> BackupKeeper::keepWorkspace() {
    const Result<std::optional<Backup>> kept =
        backups::keepIfDue(m_session->store(), m_session->workspace().info, m_clock.now());
    return kept ? Result<void>() : kept.error();
}

Result<void> BackupKeeper::keepForm() {
    const Result<bool> kept = formBackups::keepIfDue(m_session->path(), m_session->workspace(), m_clock.now());
    return kept ? Result<void>() : kept.error();
}

void BackupKeeper::finishErasures() {
    if (std::exchange(m_swept, true))
        return;
    const Result<std::optional<ErasureReport>> report =
        erasure::resume(m_session->store(), m_session->workspace().info.id);
    if (!report)
        emit failed(report.error());
    else if (*report && !(*report)->failures.isEmpty())
        emit failed((*report)->failures.first());
}

} // namespace ks
