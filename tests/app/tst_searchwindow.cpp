#include "windowfixture.h"

#include "exchange/baseline.h"
#include "session/records/recordregistry.h"
#include "session/searchentries.h"
#include "widgets/inspector/inspector.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/records/recordpanel.h"
#include "widgets/shell/places.h"
#include "widgets/shell/searchpanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_searchwindow {
namespace {

Workspace baseline() {
    return *baselineWorkspace(someAfternoon());
}

void pressFind(WindowFixture& fixture) {
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
}

} // namespace

TEST_CASE("Ctrl+F puts the keyboard in the search field from every page, and Escape gives it back") {
    WindowFixture fixture(baseline());
    const auto* field = fixture.find<QLineEdit>("search");
    for (const PageEntry& page : pageRegistry()) {
        CAPTURE(page.id);
        fixture.window->showPage(page.id);
        QWidget* before = fixture.window->focusWidget();
        pressFind(fixture);
        CHECK(field->hasFocus());
        QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Escape);
        CHECK(fixture.window->focusWidget() == before);
    }
}

TEST_CASE("in full screen the bar with the field shows while somebody searches, and Escape leaves the search only") {
    WindowFixture fixture(baseline());
    fixture.window->toggleFullScreen();
    auto* bar = fixture.find<QWidget>("topBar");
    auto* field = fixture.find<QLineEdit>("search");
    CHECK_FALSE(bar->isVisible());
    pressFind(fixture);
    CHECK(bar->isVisible());
    CHECK(field->hasFocus());
    QTest::keyClicks(field, "gent");
    CHECK(fixture.window->findChild<SearchPanel*>()->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK(fixture.window->isFullScreen());
    CHECK(fixture.window->focusWidget() == fixture.window->currentPage()->firstFocus());

    pressFind(fixture);
    field->clear();
    QTest::keyClicks(field, "voedselraad");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(fixture.window->currentPageId() == "practices");
    CHECK_FALSE(bar->isVisible());
    fixture.window->toggleFullScreen();
    CHECK(bar->isVisible());
    CHECK_FALSE(fixture.window->findChild<SearchPanel*>()->isVisible());
}

TEST_CASE("long names of steps leave the search field its room, at 100 and at 200 %") {
    const QFont before = QApplication::font();
    for (const double factor : {1.0, 1.5, 2.0}) {
        CAPTURE(factor);
        QFont larger = before;
        larger.setPointSizeF(larger.pointSizeF() * factor);
        QApplication::setFont(larger);
        WindowFixture fixture(baseline());
        const QString text = QStringLiteral("Undo: ") + QStringLiteral("a very long name of a step ").repeated(4);
        for (const char* name : {"undo", "redo"}) {
            fixture.find<QAction>(name)->setEnabled(true);
            fixture.find<QAction>(name)->setText(text);
        }
        QTest::qWait(0);
        CHECK(fixture.window->width() == 1366);
        const auto* field = fixture.find<QLineEdit>("search");
        CHECK(field->width() >= field->fontMetrics().averageCharWidth() * 12);
    }
    QApplication::setFont(before);
}

TEST_CASE("a score that was found is the selected cell of the heatmap") {
    WindowFixture fixture(baseline());
    fixture.window->showPage(QStringLiteral("overview"));
    pressFind(fixture);
    auto* field = fixture.find<QLineEdit>("search");
    QTest::keyClicks(field, "genk, monitoring");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(fixture.window->currentPageId() == "heatmap");
    CHECK(fixture.window->currentPage()->isAncestorOf(fixture.window->focusWidget()));
    CHECK(fixture.find<Inspector>("inspector")->plainText().contains(QString::fromUtf8("Genk · Monitoring")));
}

TEST_CASE("every kind of record leads to its page, which shows that record") {
    WindowFixture fixture(baseline());
    REQUIRE(fixture.session->needContent().ok());
    const Workspace& workspace = fixture.session->workspace();
    for (const RecordType* type : recordTypes()) {
        const QStringList keys = type->keys(workspace);
        if (type->entity() == "person" || keys.isEmpty())
            continue;
        CAPTURE(type->entity());
        fixture.window->showPage(QStringLiteral("overview"));
        leadTo(*fixture.window, workspace, SearchPlace{type->entity(), keys.last()});
        CHECK(fixture.window->currentPageId() == pageShowing(type->entity())->id);
        bool shown = false;
        for (const auto* panel : fixture.window->currentPage()->findChildren<RecordPanel*>())
            shown = shown || panel->record() == RowRef{type->entity(), keys.last()};
        CHECK(shown);
    }
}

TEST_CASE("a theme leads to its page, one without a judgement too") {
    Workspace workspace = baseline();
    const ThemeId risk(QStringLiteral("risicobeheer"));
    workspace.content.of<ThemeJudgement>().remove({workspace.loadedRound, risk});
    WindowFixture fixture(workspace);
    leadTo(*fixture.window, fixture.session->workspace(), SearchPlace{SearchKind::theme, risk.value});
    CHECK(fixture.window->currentPageId() == "themes");
    CHECK(fixture.find<QLabel>("themeTitle")->text() == "Risicobeheer");
}

TEST_CASE("the points of attention are counted once the window stands, with all that the round holds") {
    WindowFixture fixture(baseline());
    QTest::qWait(0);
    const auto* findings = fixture.find<QPushButton>("findings");
    CHECK(findings->isVisible());
    CHECK(findings->text() == "10 points of attention");
    CHECK(fixture.session->workspace().contentLoaded);
}

} // namespace tst_searchwindow
