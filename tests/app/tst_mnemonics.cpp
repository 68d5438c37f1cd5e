// Alt with a letter does one thing: no control of a page has the letter of a menu, nor of another control on show.
#include "windowfixture.h"

#include "exchange/baseline.h"
#include "session/records/recordregistry.h"
#include "widgets/pages/pageregistry.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_mnemonics {
namespace {

QString letterOf(const QString& text) {
    return QKeySequence::mnemonic(text).toString();
}

/// What has the same letter as another thing on show.
QStringList clashesIn(const MainWindow& window) {
    QMap<QString, QStringList> holders;
    const auto note = [&](const QString& text) {
        if (const QString letter = letterOf(text); !letter.isEmpty())
            holders[letter].append(text);
    };
    for (const QAction* each : window.menuBar()->actions())
        note(each->text());
    for (const auto* button : window.currentPage()->findChildren<QAbstractButton*>()) {
        if (button->isVisible())
            note(button->text());
    }
    for (const auto* label : window.currentPage()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            note(label->text());
    }
    QStringList found;
    for (auto it = holders.cbegin(); it != holders.cend(); ++it) {
        if (it.value().size() > 1)
            found.append(it.key() + QStringLiteral(": ") + it.value().join(QStringLiteral(" / ")));
    }
    return found;
}

} // namespace

TEST_CASE("no letter leads to two things on a page, in Dutch and in English") {
    const Language language = GENERATE(Language::Dutch, Language::English);
    useLanguage(language);
    INFO(languageName(language).toStdString());
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    for (const PageEntry& page : pageRegistry()) {
        fixture.window->showPage(page.id);
        QTest::qWait(0);
        INFO(page.id.toStdString());
        CHECK(clashesIn(*fixture.window) == QStringList());
    }
    for (const RecordType* type : recordTypes()) {
        const QStringList keys = type->keys(fixture.session->workspace());
        if (keys.isEmpty() || !pageShowing(type->entity()))
            continue;
        fixture.window->showRecord({type->entity(), keys.first()});
        QTest::qWait(0);
        INFO(type->entity().toStdString());
        CHECK(clashesIn(*fixture.window) == QStringList());
    }
    useLanguage(Language::English);
}

TEST_CASE("a letter that two things have is found (planted)") {
    useLanguage(Language::English);
    WindowFixture fixture;
    fixture.window->showPage(QStringLiteral("overview"));
    QPushButton help(QStringLiteral("&Hello"), fixture.window->currentPage());
    help.show();
    REQUIRE(clashesIn(*fixture.window).size() == 1);
    CHECK(clashesIn(*fixture.window).first() == "Alt+H: &Help / &Hello");
}

} // namespace tst_mnemonics
