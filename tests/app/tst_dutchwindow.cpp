#include "windowfixture.h"

#include "base/language.h"
#include "session/commands.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace ks;
using namespace ks::test;

namespace tst_dutchwindow {
namespace {

/// Speaks a language, and leaves the English of the sources and the locale of the tests behind.
class Speaking final {
public:
    explicit Speaking(Language language) { useLanguage(language); }
    ~Speaking() {
        useLanguage(Language::English);
        QLocale::setDefault(m_before);
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QLocale m_before;
};

/// Pairs of entries that answer to the same key, in this menu and the menus in it.
QStringList clashesIn(const QList<QAction*>& actions) {
    QStringList clashes;
    QMap<QKeySequence, QString> taken;
    for (const QAction* action : actions) {
        if (action->isSeparator())
            continue;
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (!key.isEmpty() && taken.contains(key))
            clashes.append(taken[key] + QStringLiteral(" / ") + action->text());
        taken.insert(key, action->text());
        if (action->menu())
            clashes += clashesIn(action->menu()->actions());
    }
    return clashes;
}

} // namespace

TEST_CASE("the window speaks Dutch in the words of the project") {
    const Speaking dutch(Language::Dutch);
    WindowFixture fixture;
    CHECK(fixture.find<QLabel>("saved")->text() == QString("Alles is opgeslagen"));

    const Result<Edit> edit = setScore(fixture.session->workspace(), {reportRound(), ThemeId("aanpak"), CityId("genk")},
                                       *parseScoreText(QStringLiteral("3")), QStringLiteral("verkeerd gelezen"));
    REQUIRE(edit.ok());
    REQUIRE(fixture.session->apply(*edit).ok());

    CHECK(fixture.find<QLabel>("saved")->text() == QString("Opgeslagen 14:32"));
    CHECK(fixture.find<QAction>("undo")->text() == QString("&Ongedaan maken: score Genk, Aanpak"));
    CHECK(fixture.find<QToolButton>("undoButton")->text() == QString("Ongedaan maken: score Genk, Aanpak"));
    fixture.find<QAction>("undo")->trigger();
    CHECK(fixture.find<QAction>("redo")->text() == QString("Opni&euw: score Genk, Aanpak"));
}

TEST_CASE("in no menu do two entries answer to the same key") {
    for (const Language language : {Language::Dutch, Language::English}) {
        const Speaking speaking(language);
        WindowFixture fixture;
        CAPTURE(languageName(language));
        CHECK(fixture.window->menuBar()->actions().size() >= 5);
        CHECK(clashesIn(fixture.window->menuBar()->actions()) == QStringList());
    }
}

TEST_CASE("two entries with one key are found, also in a menu within a menu") {
    QMenu outer;
    QMenu* inner = outer.addMenu(QStringLiteral("&Taal"));
    outer.addAction(QStringLiteral("Kopie &opslaan"));
    inner->addAction(QStringLiteral("&Nederlands"));
    inner->addAction(QStringLiteral("E&ngels"));
    CHECK(clashesIn(outer.actions()) == QStringList{QStringLiteral("&Nederlands / E&ngels")});
    outer.addAction(QStringLiteral("&Openen"));
    CHECK(clashesIn(outer.actions()).size() == 2);
}

} // namespace tst_dutchwindow
