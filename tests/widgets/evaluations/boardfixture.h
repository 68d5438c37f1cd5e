#pragma once

#include "forms/intakefixture.h"
#include "widgets/evaluations/evaluationspage.h"
#include "widgets/evaluations/intakereview.h"
#include "widgets/look/plaintable.h"
#include "widgets/records/recordfixture.h"

#include "base/verifiedwriter.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace ks::test {

/// The board over the workspace of the Kenniscentrum, in a window of its own, and a folder with forms.
struct BoardFixture {
    explicit BoardFixture(Workspace content = questionnaireRound()) : office(std::move(content)) { open(); }

    void open() {
        page = std::make_unique<EvaluationsPage>(PageContext{office.session(), prompts, settings, view, navigator});
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->firstFocus()->setFocus();
    }
    template<class T>
    T* find(const char* name) const {
        return childNamed<T>(*page, name);
    }
    QTableView* board() const { return find<QTableView>("evaluationBoard"); }
    QString cell(int row, int column) const { return board()->model()->index(row, column).data().toString(); }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    }
    QString focused() const {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    /// Goes on with Tab until the keyboard is there.
    void tabTo(const char* name) {
        for (int i = 0; i < 40 && focused() != QLatin1String(name); ++i)
            key(Qt::Key_Tab);
        REQUIRE(focused() == QLatin1String(name));
    }
    /// Presses a button that has been reached by Tab.
    void press(const char* name) {
        tabTo(name);
        key(Qt::Key_Space);
    }

    QString path(const QString& name) const { return folder.filePath(name); }
    QString save(const char* name, const FormFile& form) const { return save(name, writeForm(form)); }
    QString save(const char* name, const QByteArray& bytes) const {
        REQUIRE(writeVerified(path(QLatin1String(name)), bytes).ok());
        return path(QLatin1String(name));
    }
    /// What stands under "Take in forms…": the files are chosen, the review is there.
    IntakeReview& review(const QStringList& files) {
        prompts.paths = files;
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == page.get(); }));
        press("takeInForms");
        auto* found = page->findChild<IntakeReview*>(QStringLiteral("intakeReview"));
        REQUIRE(found);
        found->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == found; }));
        return *found;
    }

    Office office;
    QTemporaryDir folder;
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState view{settings};
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    std::unique_ptr<EvaluationsPage> page;
};

} // namespace ks::test
