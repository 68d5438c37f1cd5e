#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QObject>
#include <QTimer>

namespace ks {

class Session;

/// Keeps rolling backups of the workspace or the form on show (M5): a while after it was opened, never on the way to
/// the first paint, and then again and again as long as it changes. Before the first of them it goes on with erasing
/// people where that was cut short (M14), so that no copy keeps them.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr int firstAfterSeconds = 20;
    static constexpr int everySeconds = 5 * 60;

    /// `clock` outlives the keeper.
    explicit BackupKeeper(const Clock& clock, QObject* parent = nullptr);

    /// From now on this one; null: none. A session must be let go before it ends.
    void watch(Session* session);
    /// Keeps a backup when one is due; called by the timer.
    void keepIfDue();

signals:
    /// A backup could not be kept, or still holds somebody who was erased. Told once per session: the work itself is
    /// safe in its file.
    void failed(const ks::Error& error);

private:
    void finishErasures();
    Result<void> keepWorkspace();
    Result<void> keepForm();

    const Clock& m_clock;
    Session* m_session = nullptr;
    QTimer m_timer;
    bool m_told = false;
    bool m_swept = false; ///< erasures were looked after
};

} // namespace ks
