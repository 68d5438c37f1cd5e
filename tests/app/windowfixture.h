#pragma once

#include "app/mainwindow.h"
#include "base/language.h"
#include "session/session.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"
#include "widgets/look/calmstyle.h"
#include "widgets/shell/appsettings.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace ks::test {

inline Timestamp someAfternoon() {
    return Timestamp::from(QDateTime(QDate(2026, 11, 24), QTime(14, 32), Qt::OffsetFromUTC, 3600));
}

/// A window over the report's grid in memory, as it stands right after the start.
struct WindowFixture {
    explicit WindowFixture(Workspace content = reportGrid(), bool readOnly = false, QList<OpenNotice> notices = {})
        : settings(folder.filePath(QStringLiteral("settings.ini"))), clock(someAfternoon()) {
        if (!dynamic_cast<CalmStyle*>(QApplication::style())) // as main() does: sizes are those that people get
            QApplication::setStyle(new CalmStyle);
        settings.setActorName(QStringLiteral("An Peeters"));
        OpenedWorkspace opened = openedInMemory(std::move(content), &store, readOnly);
        opened.notices = std::move(notices);
        session = std::move(*Session::start(std::move(opened), settings.actor(), clock));
        window = std::make_unique<MainWindow>(*session, prompts, settings, clock);
        window->setWindowState(Qt::WindowNoState); // the screen of the tests is small
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        QTest::qWait(0);
    }

    template<class T>
    T* find(const char* name) const {
        T* found = window->findChild<T*>(QLatin1String(name));
        INFO("looking for " << name);
        REQUIRE(found);
        return found;
    }

    QTemporaryDir folder;
    AppSettings settings;
    ManualClock clock;
    ScriptedPrompts prompts;
    MemoryStore* store = nullptr;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

} // namespace ks::test
