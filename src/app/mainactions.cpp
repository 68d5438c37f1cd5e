#include "app/mainactions.h"

#include "base/language.h"
#include "drawing/levelpalette.h"
#include "widgets/look/appearance.h"
#include "widgets/look/iconfactory.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace ks {

MainActions::MainActions(QMainWindow& window) : QObject(&window), m_window(window) {
    makeFileMenu(*window.menuBar()->addMenu(tr("&File")));
    makeEditMenu(*window.menuBar()->addMenu(tr("&Edit")));
    makeViewMenu(*window.menuBar()->addMenu(tr("&View")));
    m_roundMenu = window.menuBar()->addMenu(tr("&Round"));
    makeRoundMenu(*m_roundMenu);
    makeHelpMenu(*window.menuBar()->addMenu(tr("&Help")));
}

QAction* MainActions::make(const char* id, const QString& text, const char* icon, const QKeySequence& keys) {
    auto* action = new QAction(text, &m_window);
    action->setObjectName(QLatin1String(id));
    if (*icon)
        action->setIcon(lineIcon(QLatin1String(icon)));
    action->setShortcut(keys);
    return action;
}

QAction* MainActions::choice(QActionGroup& group, const char* id, const QString& text, int value) {
    QAction* action = make(id, text, "");
    action->setCheckable(true);
    action->setData(value);
    group.addAction(action);
    return action;
}

void MainActions::makeFileMenu(QMenu& menu) {
    newBaseline = make("newBaseline", tr("&New, with the 2024 baseline…"), "new", QKeySequence::New);
    newEmpty = make("newEmpty", tr("New, &without scores…"), "");
    newExample = make("newExample", tr("E&xample with invented further rounds…"), "");
    open = make("open", tr("&Open…"), "open", QKeySequence::Open);
    takeInForms = make("takeInFormsOfCities", tr("&Take in forms…"), "open");
    snapshot = make("snapshot", tr("Keep a &snapshot"), "save", QKeySequence::Save);
    snapshots = make("snapshots", tr("Sn&apshots…"), "");
    saveCopyAs = make("saveCopyAs", tr("Save a &copy as…"), "copy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exporting = make("exporting", tr("&Export…"), "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    exporting->setToolTip(tr("Tables as PDF, spreadsheet file or data (%1)")
                              .arg(exporting->shortcut().toString(QKeySequence::NativeText)));
    picture = make("picture", tr("Heatmap as p&icture…"), "picture");
    preview = make("preview", tr("Print pre&view…"), "preview", QKeySequence::Print);
    print = make("print", tr("&Print…"), "print", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    close = make("close", tr("&Quit"), "quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    menu.addActions({newBaseline, newEmpty, newExample, open});
    recent = menu.addMenu(tr("Open &recent"));
    menu.addAction(takeInForms);
    menu.addSeparator();
    menu.addActions({snapshot, snapshots, saveCopyAs});
    menu.addSeparator();
    menu.addActions({exporting, picture, preview, print});
    menu.addSeparator();
    menu.addAction(close);
}

void MainActions::makeEditMenu(QMenu& menu) {
    undo = make("undo", tr("&Undo"), "undo", QKeySequence::Undo);
    redo = make("redo", tr("&Redo"), "redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    cut = make("cut", tr("Cu&t"), "cut", QKeySequence(Qt::CTRL | Qt::Key_X));
    copy = make("copy", tr("&Copy"), "copy", QKeySequence(Qt::CTRL | Qt::Key_C));
    copyTable = make("copyTable", tr("Copy the t&able"), "", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    paste = make("paste", tr("&Paste"), "paste", QKeySequence(Qt::CTRL | Qt::Key_V));
    search = make("find", tr("Search in &everything"), "search", QKeySequence::Find);
    settings = make("settings", tr("&Settings…"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    menu.addActions({undo, redo});
    menu.addSeparator();
    menu.addActions({cut, copy, copyTable, paste});
    menu.addSeparator();
    menu.addActions({search, settings});
}

void MainActions::makeViewMenu(QMenu& menu) {
    zoomIn = make("zoomIn", tr("Zoom &in"), "zoom-in");
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make("zoomOut", tr("Zoom &out"), "zoom-out", QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = make("zoomReset", tr("&Normal size"), "", QKeySequence(Qt::CTRL | Qt::Key_0));
    inspector = make("inspectorShown", tr("&Story of the selected cell"), "inspector", QKeySequence(Qt::Key_F4));
    inspector->setCheckable(true);
    fullScreen = make("fullScreen", tr("&Full screen"), "full-screen", QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    menu.addActions({zoomIn, zoomOut, zoomReset});
    menu.addSeparator();
    menu.addActions({inspector, fullScreen});
    menu.addSeparator();

    palettes = new QActionGroup(this);
    QMenu* colours = menu.addMenu(lineIcon(QStringLiteral("palette")), tr("&Colours of the levels"));
    choice(*palettes, "paletteReport", tr("As in the &report"), static_cast<int>(LevelPaletteId::Report));
    choice(*palettes, "paletteColourBlind", tr("Without red and &green"),
           static_cast<int>(LevelPaletteId::ColourBlind));
    choice(*palettes, "paletteGrey", tr("Gre&y"), static_cast<int>(LevelPaletteId::Grey));
    colours->addActions(palettes->actions());

    appearances = new QActionGroup(this);
    QMenu* look = menu.addMenu(tr("&Light or dark"));
    choice(*appearances, "appearanceSystem", tr("As the &system"), static_cast<int>(Appearance::System));
    choice(*appearances, "appearanceLight", tr("&Light"), static_cast<int>(Appearance::Light));
    choice(*appearances, "appearanceDark", tr("&Dark"), static_cast<int>(Appearance::Dark));
    look->addActions(appearances->actions());

    languages = new QActionGroup(this);
    QMenu* language = menu.addMenu(lineIcon(QStringLiteral("language")), tr("L&anguage"));
    choice(*languages, "languageDutch", QStringLiteral("&Nederlands"), static_cast<int>(Language::Dutch));
    choice(*languages, "languageEnglish", QStringLiteral("&English"), static_cast<int>(Language::English));
    language->addActions(languages->actions());
}

void MainActions::makeRoundMenu(QMenu& menu) {
    lockRound = make("lockRound", tr("&Lock this round"), "lock");
    newRound = make("newRound", tr("&New round…"), "round");
    roundDetails = make("roundDetails", tr("&Details of this round…"), "edit");
    closeRound = make("closeRound", tr("&Close this round"), "done");
    findings =
        make("showFindings", tr("What asks for &attention"), "warning", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    menu.addActions({newRound, roundDetails, closeRound, lockRound});
    menu.addSeparator();
    menu.addAction(findings);
}

void MainActions::makeHelpMenu(QMenu& menu) {
    help = make("help", tr("&Help"), "help", QKeySequence(Qt::Key_F1));
    about = make("about", tr("&About Klimaatspiegel"), "info");
    menu.addActions({help, about});
}

void MainActions::takeAway(QAction& action) {
    action.setVisible(false);
    action.setShortcuts(QList<QKeySequence>());
    action.setEnabled(false);
}

void MainActions::keepForForm() {
    for (QAction* each : {newBaseline, newEmpty, newExample, takeInForms, snapshots, picture, search, zoomIn, zoomOut,
                          zoomReset, inspector, newRound, roundDetails, closeRound, lockRound, findings})
        takeAway(*each);
    m_roundMenu->menuAction()->setVisible(false);
    // Ctrl+S is what hands do by themselves: it says that all is saved.
    snapshot->setText(tr("&Save"));
}

} // namespace ks
