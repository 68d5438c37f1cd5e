#pragma once

#include "app/backupkeeper.h"
#include "app/mainwindow.h"
#include "app/recovery.h"
#include "app/workspacefiles.h"
#include "session/session.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/prompts.h"

#include <QPalette>

namespace ks {

/// Which workspace is open, in which language and look: opens and makes files, and puts a window over the session.
class ApplicationController final : public QObject {
    Q_OBJECT

public:
    /// All of these outlive the controller.
    ApplicationController(WorkspaceFiles& files, Prompts& prompts, AppSettings& settings, const Clock& clock);
    ~ApplicationController() override;

    /// Shows a window on `path`; without one on the file used last, or on the baseline in the documents folder, which
    /// is made at the first start. A file that is refused is told in the window that shows the other one.
    Result<void> start(const QString& path);
    /// Puts the file in place of the one on show; when it is refused that one stays, and the window says why.
    void open(const QString& path);
    /// Opens the file on show anew; what was undone or could be, goes.
    void reload();
    MainWindow* window() const { return m_window.get(); }

    /// Leaves the program once the page on show has been painted for the first time.
    void quitAfterFirstPaint();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Result<void> adopt(const QString& path);
    Result<OpenedWorkspace> openOrRecover(const QString& path, std::optional<Recovery>& recovery);
    /// Starts on another file than `refused`, which is told with the reason; empty = none was refused.
    Result<void> startWithout(const QString& refused, const Error& why);
    Result<QString> firstWorkspace(const QString& refused);
    void rebuildWindow(std::unique_ptr<Session> formerSession = nullptr);
    void letGo();
    void connectWindow();
    void applyAppearance();
    void askAndOpen();
    void makeNew(NewContent wanted);
    void keepSnapshot();
    void compareWith(const ComparedFile& file);
    void openSnapshotCopy(const QString& path);
    void saveCopy();
    void switchLanguage(Language language);
    QString folderOfWork() const;

    WorkspaceFiles& m_files;
    Prompts& m_prompts;
    AppSettings& m_settings;
    const Clock& m_clock;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Session> m_formerSession;
    std::unique_ptr<MainWindow> m_formerWindow;
    BackupKeeper m_backups;
    bool m_quitsAfterFirstPaint = false;
};

} // namespace ks
