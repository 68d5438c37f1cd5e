#pragma once

#include "support/formsession.h"
#include "widgets/form/formpage.h"
#include "widgets/records/recordfixture.h"

#include <QApplication>

namespace ks::test {

/// The page of a form over a session, in a window of its own, active and as large as a laptop has it.
struct FormPageFixture : FormSession {
    explicit FormPageFixture(bool begun = true, Workspace content = workspaceWithForms())
        : FormSession(begun, std::move(content)), settings(folder.filePath(QStringLiteral("settings.ini"))) {
        settings.setValue(QStringLiteral("form/city"), ghent.value);
        open();
    }

    PageContext context() { return {*session, prompts, settings, view, navigator}; }
    /// Makes the page anew, as a new start of the program would.
    void open() {
        page.reset();
        page = std::make_unique<FormPage>(context());
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->firstFocus()->setFocus();
    }
    /// Presses a key where the keyboard is.
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    }
    void type(const QString& text) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    QString focusName() const {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    /// Tab until this has the keyboard.
    void tabTo(const char* name) {
        for (int i = 0; i < 60 && focusName() != QLatin1String(name); ++i)
            key(Qt::Key_Tab);
        REQUIRE(focusName() == QLatin1String(name));
    }
    template<class T>
    T* find(const char* name) const {
        return childNamed<T>(*page, name);
    }

    QTemporaryDir folder;
    AppSettings settings;
    ViewState view{settings};
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    std::unique_ptr<FormPage> page;
};

} // namespace ks::test
