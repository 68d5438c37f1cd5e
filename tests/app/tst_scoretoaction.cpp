// Case H01 from a red cell to a package with a lead, with nothing but keys.
#include "windowfixture.h"

#include "domain/analysis/traceability.h"
#include "support/contentfixture.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_scoretoaction {
namespace {

struct Keys : WindowFixture {
    Keys() : WindowFixture(withPoints()) {}

    static Workspace withPoints() {
        Workspace workspace = reportGrid();
        workspace.content = fullContent();
        return workspace;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* at =
            QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
        REQUIRE(at);
        QTest::keyClick(at, key, modifiers);
        QTest::qWait(0);
    }
    void type(const QString& text) {
        press(Qt::Key_A, Qt::ControlModifier); // over what stands there
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// The menu key, as the platform tells of it.
    void openMenu() {
        QWidget* at = QApplication::focusWidget();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at->rect().center(), at->mapToGlobal(at->rect().center()));
        QApplication::sendEvent(at, &event);
        QTest::qWait(0);
        REQUIRE(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    }
    /// Down through the open menu to the entry with this text.
    void chooseInMenu(const QString& text) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (int i = 0; i < 30; ++i) {
            press(Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text().remove(QLatin1Char('&')) == text)
                return press(Qt::Key_Return);
        }
        FAIL("not in the menu: " << text.toStdString());
    }
    /// Tab until the widget with this name has the keyboard.
    void tabTo(const QString& name) {
        for (int i = 0; i < 120; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return;
            press(Qt::Key_Tab);
        }
        FAIL("Tab does not come to " << name.toStdString());
    }
};

} // namespace

TEST_CASE("from a red cell to a package with a lead with the keyboard only (H01)") {
    const LanguageScope english(Language::English);
    Keys keys;
    const CityId aalst("aalst");
    const ThemeId monitoring("monitoring");
    keys.window->showCell(aalst, monitoring); // 1 in the grid of the report: red
    keys.openMenu();
    keys.chooseInMenu("Recommendation for this cell");

    const auto& recommendations = keys.session->workspace().content.of<Recommendation>();
    REQUIRE(recommendations.size() == 2);
    const auto made = std::find_if(recommendations.begin(), recommendations.end(),
                                   [](const auto& each) { return each.first.value != "a-1"; });
    const RecommendationId advice = made->first;
    CHECK(made->second.cells.first().city == aalst);
    REQUIRE(QApplication::focusWidget()); // in the first field of the new record
    keys.tabTo("followUp-package");
    keys.press(Qt::Key_Space);

    const WorkPackage* package = nullptr;
    for (const auto& [id, each] : keys.session->workspace().content.of<WorkPackage>()) {
        if (id.value != "w-1")
            package = &each;
    }
    REQUIRE(package);
    const WorkPackageId packageId = package->id;
    CHECK(package->serves.first().recommendation == advice);
    keys.tabTo("followUp-lead");
    keys.press(Qt::Key_Space);
    const auto leads = [&] { return keys.session->workspace().content.of<WorkPackage>().find(packageId)->leads; };
    REQUIRE(leads().size() == 1);
    CHECK(leads().first().certainty == Certainty::ToDecide);

    // The lead becomes a city: from field to field with Tab, and in its list with the arrows.
    for (int i = 0; i < 40 && leads().first().city != CityId("gent"); ++i) {
        auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
        const int ghent = box ? box->findText("Gent") : -1;
        if (ghent < 0) {
            keys.press(Qt::Key_Tab);
            continue;
        }
        while (box->currentIndex() < ghent)
            keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Tab);
    }
    CHECK(leads().first().city == CityId("gent"));

    const Traceability traces(keys.session->workspace());
    const QList<TracedItem> from = traces.connectedTo({TraceStage::Cell, {}, monitoring, aalst});
    CHECK(from.contains({{TraceStage::Recommendation, advice.value, {}, {}}, TraceBond::Link}));
    CHECK(from.contains({{TraceStage::Package, packageId.value, {}, {}}, TraceBond::Link}));

    while (keys.session->canUndo())
        REQUIRE(keys.session->undo().ok());
    CHECK(keys.session->workspace().content.of<Recommendation>().size() == 1);
}

} // namespace tst_scoretoaction
