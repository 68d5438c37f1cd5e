#pragma once

#include "support/forminmemory.h"
#include "support/formworkspace.h"

#include "domain/evaluation/formfield.h"
#include "widgets/records/recordfixture.h"

#include <QApplication>

namespace ks::test {

/// A part of a city's form in a window of its own.
template<class View>
struct FormViewFixture {
    explicit FormViewFixture(Workspace workspace, bool readOnly = false) {
        OpenedWorkspace opened;
        auto store = std::make_unique<FormInMemory>(std::move(workspace),
                                                    folder.filePath(QStringLiteral("gent.kszelf")), readOnly);
        memory = store.get();
        opened.store = std::move(store);
        session = std::move(*Session::start(std::move(opened), {ActorId("a-1"), QStringLiteral("An Peeters")}, clock));
        REQUIRE(session->needContent().ok());
        view = std::make_unique<View>(PageContext{*session, prompts, settings, viewState, navigator});
        QObject::connect(view.get(), &View::fieldWanted, view.get(),
                         [this](const FormField& field) { wanted.append(field); });
        view->showCity(formCity);
        view->resize(1000, 650);
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
    }
    const Workspace& workspace() const { return session->workspace(); }
    const RoundContent& content() const { return session->workspace().content; }
    /// As a person presses a key, wherever the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents(); // an editor in a cell tells what it holds in a moment
    }
    void type(const QString& text) {
        for (const QChar each : text) {
            REQUIRE(QApplication::focusWidget());
            QTest::keyClicks(QApplication::focusWidget(), QString(each));
        }
    }
    void apply(const Result<Edit>& edit) {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }

    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState viewState{settings};
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    ManualClock clock{Timestamp{1'780'000'000'000, 120}};
    FormInMemory* memory = nullptr;
    std::unique_ptr<Session> session;
    QList<FormField> wanted;
    std::unique_ptr<View> view;
};

} // namespace ks::test
