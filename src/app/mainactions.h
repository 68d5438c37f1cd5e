#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace ks {

/// Everything the menus offer, with its shortcut. Made once per window; the window says what each does.
class MainActions final : public QObject {
    Q_OBJECT

public:
    /// Makes the actions as children of `window` and fills its menu bar.
    explicit MainActions(QMainWindow& window);

    /// Takes away what only a workspace has: rounds, snapshots, the grid with its picture, search and points of
    /// attention. What is taken away cannot be reached by its shortcut either.
    void keepForForm();

    QAction* newBaseline;
    QAction* newEmpty;
    QAction* newExample; ///< with invented rounds, to try out what compares them
    QAction* open;
    QAction* takeInForms;
    QMenu* recent;
    QAction* snapshot;
    QAction* snapshots;
    QAction* saveCopyAs;
    QAction* exporting;
    QAction* picture;
    QAction* preview;
    QAction* print;
    QAction* close;

    QAction* undo;
    QAction* redo;
    QAction* cut;
    QAction* copy;
    QAction* copyTable;
    QAction* paste;
    QAction* search;
    QAction* settings;

    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* inspector;
    QAction* fullScreen;
    QActionGroup* palettes;    ///< data: LevelPaletteId as int
    QActionGroup* appearances; ///< data: Appearance as int
    QActionGroup* languages;   ///< data: Language as int

    QAction* lockRound;
    QAction* newRound;
    QAction* roundDetails;
    QAction* closeRound;
    QAction* findings;

    QAction* help;
    QAction* about;

private:
    QAction* make(const char* id, const QString& text, const char* icon, const QKeySequence& keys = {});
    QAction* choice(QActionGroup& group, const char* id, const QString& text, int value);
    void makeFileMenu(QMenu& menu);
    void makeEditMenu(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void makeRoundMenu(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    static void takeAway(QAction& action);

    QMainWindow& m_window;
    QMenu* m_roundMenu = nullptr;
};

} // namespace ks
