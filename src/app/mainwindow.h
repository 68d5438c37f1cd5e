#pragma once

#include "app/newcontent.h"
#include "base/clock.h"
#include "base/language.h"
#include "storage/workspacestore.h"
#include "widgets/dialogs/comparisondialog.h"
#include "widgets/look/appearance.h"
#include "widgets/pages/page.h"
#include "widgets/shell/viewstate.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace ks {

class ExportDesk;
class MainActions;
class NavigationList;
class NoticeBar;
class StatusLine;
class TopBar;
class WindowDialogs;

/// The window: composes navigation, top bar, pages and status line around one session. What concerns files, settings
/// and language it only asks for.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    /// All of these outlive the window.
    MainWindow(Session& session, Prompts& prompts, AppSettings& settings, const Clock& clock);
    ~MainWindow() override;

    void showPage(const QString& id) override;
    void showCell(const std::optional<CityId>& city, const ThemeId& theme) override;
    void showRecord(const RowRef& record) override;
    void editRecord(const RowRef& record) override;
    void tell(const Notice& notice) override;
    void toggleFullScreen() override;
    void adjust(const AdjustmentPlace& place) override;
    void withdrawAdjustment(const AdjustmentPlace& place) override;
    void addRound() override;
    void showFindings() override;
    void openFile(const QString& path) override;
    void exportShown() override;
    void exportPaper(const QString& id) override;
    void withdraw(const QString& noticeKey);
    /// In answer to comparisonRequested().
    void showComparison(const QList<WorkspaceDifference>& found, const ComparedFile& file);

    QString currentPageId() const { return m_currentPage; }
    Page* currentPage() const;
    /// Ids of the report's tables and chapters that say what the page shows.
    QStringList tablesShown() const;
    /// What the page is limited to, and what it compares.
    TableFilter filterShown() const;
    Session& session() { return m_context.session; }

signals:
    void newRequested(ks::NewContent content);
    /// Without a path the person is asked for one.
    void openRequested(const QString& path);
    void snapshotRequested();
    void saveCopyRequested();
    /// The file is to be opened anew, as it stands on the disk now.
    void reloadRequested();
    /// What the window holds is to be compared with its file as it is now, or with a snapshot.
    void comparisonRequested(const ks::ComparedFile& file);
    /// A copy of a snapshot is to be opened.
    void snapshotCopyRequested(const QString& path);
    void languageChosen(ks::Language language);
    void appearanceChosen(ks::Appearance appearance);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void compose();
    void follow(NoticeOffer offer, const QString& file);
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectSession();
    void followSession();
    void followUndo();
    void followDrop(const QStringList& files);
    bool takesForms() const;
    void fillRecent();
    void fitToForm();
    StoreKind kind() const;
    void savePicture();
    void restorePlace();
    Page* pageFor(const QString& id);

    AppSettings& m_settings;
    ViewState m_view;
    PageContext m_context;
    MainActions* m_actions;
    WindowDialogs* m_dialogs;
    ExportDesk* m_exports;
    TopBar* m_topBar = nullptr;
    NavigationList* m_navigation = nullptr;
    NoticeBar* m_notices = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusLine* m_status = nullptr;
    QHash<QString, Page*> m_pages;
    QString m_currentPage;
    bool m_wasMaximized = false;
};

} // namespace ks
