#include "windowfixture.h"

#include "charts/themedistributionview.h"
#include "drawing/contrast.h"
#include "session/commands.h"
#include "session/takeover.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/records/reportoriginal.h"
#include "widgets/shell/navigationlist.h"
#include "widgets/shell/noticebar.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace ks;
using namespace ks::test;

namespace tst_mainwindow {
namespace {

ScoreKey cell(const char* city, const char* theme) {
    return {reportRound(), ThemeId(QString::fromLatin1(theme)), CityId(QString::fromLatin1(city))};
}

void correct(WindowFixture& fixture, const char* city, const char* theme, const char* text) {
    const Result<Edit> edit = setScore(fixture.session->workspace(), cell(city, theme),
                                       *parseScoreText(QString::fromLatin1(text)), QStringLiteral("misread"));
    REQUIRE(edit.ok());
    REQUIRE(fixture.session->apply(*edit).ok());
}

} // namespace

TEST_CASE("the navigation lists every page of the registry under its group, and shows the start page") {
    WindowFixture fixture;
    const auto* navigation = fixture.find<NavigationList>("navigation");
    int headings = 0;
    QStringList shown;
    for (int row = 0; row < navigation->count(); ++row) {
        if (navigation->item(row)->flags() & Qt::ItemIsSelectable)
            shown.append(navigation->item(row)->text());
        else
            ++headings;
    }
    QStringList expected;
    for (const PageEntry& page : pageRegistry())
        expected.append(page.title());
    CHECK(shown == expected);
    CHECK(headings == 5); // measure, compare, themes, act, report
    CHECK(fixture.window->currentPageId() == defaultPageId());
}

TEST_CASE("a saved edit shows in the status line, and undo names it in menu and top bar") {
    WindowFixture fixture;
    CHECK(fixture.find<QLabel>("saved")->text() == QString("All is saved"));
    CHECK_FALSE(fixture.find<QAction>("undo")->isEnabled());

    correct(fixture, "genk", "aanpak", "3");

    CHECK(fixture.find<QLabel>("saved")->text() == QString("Saved 14:32"));
    CHECK(fixture.find<QAction>("undo")->text() == QString("&Undo: score Genk, Aanpak"));
    CHECK(fixture.find<QToolButton>("undoButton")->text() == QString("Undo: score Genk, Aanpak"));

    QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.session->workspace().score(CityId("genk"), ThemeId("aanpak")) == Score::exact({8}).value());
    CHECK(fixture.find<QAction>("redo")->text() == QString("&Redo: score Genk, Aanpak"));
    QTest::keyClick(fixture.window.get(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(fixture.session->workspace().score(CityId("genk"), ThemeId("aanpak")) == Score::exact({12}).value());
}

TEST_CASE("a write that fails is told without a dialog, and the next one that succeeds takes the message away") {
    WindowFixture fixture;
    const auto* notices = fixture.find<NoticeBar>("notices");
    fixture.store->failNextCommit({ErrorCode::DiskFull, QStringLiteral("The disk is full; nothing was lost."), {}});
    const Result<Edit> edit =
        setScore(fixture.session->workspace(), cell("genk", "aanpak"), Score::exact({12}).value(), "misread");
    CHECK_FALSE(fixture.session->apply(*edit).ok());
    CHECK(notices->texts() == QStringList{"The disk is full; nothing was lost."});
    CHECK(notices->isVisible());

    REQUIRE(fixture.session->apply(*edit).ok());
    CHECK(notices->texts().isEmpty());
    CHECK_FALSE(notices->isVisible());
}

TEST_CASE("a file that somebody else holds shows a banner that stays, and nothing can be changed") {
    const QString held = QStringLiteral("Read only: Jan on PC-12 has had this file open since 14:05.");
    WindowFixture fixture(reportGrid(), true, {{OpenNotice::Kind::HeldByOther, held, {}}});
    CHECK(fixture.find<NoticeBar>("notices")->texts() == QStringList{held});
    CHECK_FALSE(fixture.window->findChild<QToolButton*>("closeNotice"));
    CHECK(fixture.find<QLabel>("saved")->text() == QString("Read only"));
    CHECK_FALSE(fixture.find<QAction>("lockRound")->isEnabled());
    CHECK_FALSE(fixture.find<QAction>("newRound")->isEnabled());
}

TEST_CASE("a round is locked and unlocked from the menu, as steps that can be undone") {
    WindowFixture fixture;
    auto* lock = fixture.find<QAction>("lockRound");
    lock->trigger();
    CHECK(fixture.session->workspace().round()->state == RoundState::Locked);
    CHECK(lock->text() == QString("Un&lock this round"));
    CHECK(fixture.find<QPushButton>("round")->text() == QString("Nulmeting najaar 2024 (locked)"));

    fixture.find<QAction>("undo")->trigger();
    CHECK(fixture.session->workspace().round()->state == RoundState::Closed);
    CHECK(fixture.find<QPushButton>("round")->text() == QString("Nulmeting najaar 2024"));

    WindowFixture later(reportGrid(false));
    later.find<QAction>("closeRound")->trigger();
    later.find<QAction>("lockRound")->trigger();
    later.find<QAction>("lockRound")->trigger();
    CHECK(later.session->workspace().round()->state == RoundState::Closed); // not open to be filled in again
}

TEST_CASE("a markup in a round's name stays literal in button, tooltip and window") {
    Workspace workspace = reportGrid();
    Round round = *workspace.round();
    round.name = QStringLiteral("<b>Najaar</b> & <img src=file:///etc/passwd>");
    workspace.rounds.put(round);
    WindowFixture fixture(workspace);
    const auto* button = fixture.find<QPushButton>("round");
    CHECK(button->text().contains(QStringLiteral("<b>Najaar</b> && <img")));
    CHECK(button->toolTip().contains(QStringLiteral("&lt;b&gt;Najaar&lt;/b&gt;")));
    CHECK_FALSE(button->toolTip().contains(QStringLiteral("<img")));
}

TEST_CASE("the page shown last is remembered for the next start") {
    WindowFixture fixture;
    fixture.window->showPage(QStringLiteral("overview"));
    CHECK(fixture.settings.lastPage() == QString("overview"));
    fixture.window->showPage(QStringLiteral("no-such-page"));
    CHECK(fixture.window->currentPageId() == QString("overview"));
}

TEST_CASE("the overview shows how many cities stand on each level, and follows an edit and the palette") {
    WindowFixture fixture;
    fixture.window->showPage(QStringLiteral("overview"));
    auto* spread = fixture.window->findChild<ThemeDistributionView*>();
    REQUIRE(spread != nullptr);
    // Strategie: Aalst 2,5 on level 2; Roeselare on 5; Turnhout without a level.
    CHECK(spread->accessibleDescription().contains(
        QStringLiteral("Strategie – 2 Ad hoc: 1, 3 Gestructureerde aanzet: 7")));
    const Workspace& workspace = fixture.session->workspace();
    REQUIRE(fixture.session
                ->apply(*setScore(workspace, workspace.cell(CityId("aalst"), ThemeId("strategie")),
                                  *Score::exact(Quarters{12}), "test"))
                .ok());
    CHECK(spread->accessibleDescription().contains(QStringLiteral("Strategie – 3 Gestructureerde aanzet: 8")));
}

TEST_CASE("the overview shows how many cities stand on each level, and follows an edit") {
    WindowFixture fixture;
    fixture.window->showPage(QStringLiteral("overview"));
    const auto* spread = fixture.find<ThemeDistributionView>("themeDistributionView");
    // Strategie: Aalst 2,5 on level 2, seven cities on 3 (Gent between 3 and 4 among them).
    const QString before = QString::fromUtf8("Strategie – 2 Ad hoc: 1, 3 Gestructureerde aanzet: 7");
    CHECK(spread->accessibleDescription().contains(before));
    correct(fixture, "aalst", "strategie", "3");
    const QString after = QString::fromUtf8("Strategie – 3 Gestructureerde aanzet: 8");
    CHECK(spread->accessibleDescription().contains(after));
}

TEST_CASE("the first window takes all of a small screen; a later one comes back as it was left") {
    WindowFixture fixture; // on a screen of 800 by 800
    const MainWindow first(*fixture.session, fixture.prompts, fixture.settings, fixture.clock);
    CHECK(first.isMaximized());
    fixture.window->resize(700, 600);
    fixture.window->close();
    const MainWindow later(*fixture.session, fixture.prompts, fixture.settings, fixture.clock);
    CHECK_FALSE(later.isMaximized());
}

TEST_CASE("choices of which one holds are shown as such in the menus over the heatmap") {
    WindowFixture fixture;
    for (const auto& [button, choices] : {std::pair{"order", 5}, std::pair{"sort", 12}, std::pair{"levelPalette", 3}}) {
        CAPTURE(button);
        QMenu* menu = fixture.find<QPushButton>(button)->menu();
        for (int time = 0; time < 2; ++time)
            emit menu->aboutToShow();
        int grouped = 0;
        for (const QAction* each : menu->actions()) {
            if (each->isCheckable() && each->actionGroup() && each->actionGroup()->isExclusive())
                ++grouped;
        }
        CHECK(grouped == choices);
    }
}

TEST_CASE("the story beside the grid shows that the keyboard is in it") {
    WindowFixture fixture;
    auto* inspector = fixture.find<QWidget>("inspector");
    inspector->clearFocus();
    const QImage before = inspector->grab().toImage();
    inspector->setFocus(Qt::TabFocusReason);
    REQUIRE(inspector->hasFocus());
    const QImage after = inspector->grab().toImage();
    const int middle = before.height() / 2;
    CHECK(contrastRatio(before.pixelColor(0, middle), after.pixelColor(0, middle)) >= 3.0);
}

TEST_CASE("without a round the overview does not say that all is as in the report") {
    Workspace empty = reportGrid();
    empty.rounds.remove(reportRound());
    WindowFixture fixture(empty);
    fixture.window->showPage(QStringLiteral("overview"));
    const auto* changes = fixture.find<QListWidget>("changes"); // filled once the page has been painted
    REQUIRE(QTest::qWaitFor([&] { return changes->count() > 0; }));
    CHECK(changes->item(0)->text() == QString("No changes yet."));
}

TEST_CASE("the overview names a step that changed many rows once") {
    WindowFixture fixture;
    REQUIRE(fixture.session->needContent().ok());
    REQUIRE(fixture.session->apply(*takeOverReport(fixture.session->workspace(), *reportOriginal())).ok());
    fixture.window->showPage(QStringLiteral("overview"));
    const auto* changes = fixture.find<QListWidget>("changes"); // filled once the page has been painted
    REQUIRE(QTest::qWaitFor([&] { return changes->count() > 0; }));
    CHECK(changes->count() == 1);
    CHECK(changes->item(0)->text().endsWith(" · take over from the report"));
}

TEST_CASE("Home and End lead to the first and the last page of the navigation") {
    WindowFixture fixture;
    auto* navigation = fixture.find<NavigationList>("navigation");
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_End);
    CHECK(fixture.window->currentPageId() == pageRegistry().back().id);
    QTest::keyClick(navigation, Qt::Key_Home); // above it stands a heading only
    CHECK(fixture.window->currentPageId() == pageRegistry().front().id);
    CHECK(navigation->currentRow() == 1);
    QTest::keyClick(navigation, Qt::Key_PageDown);
    QTest::keyClick(navigation, Qt::Key_PageUp);
    CHECK(fixture.window->currentPageId() == pageRegistry().front().id);
}

TEST_CASE("full screen from the navigation puts the keyboard in the grid") {
    WindowFixture fixture;
    fixture.find<NavigationList>("navigation")->setFocus();
    fixture.window->toggleFullScreen();
    CHECK(fixture.window->focusWidget() == fixture.window->currentPage()->firstFocus());
    fixture.window->toggleFullScreen();
}

} // namespace tst_mainwindow
