#include "widgets/questionnaire/questionnairepage.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/evaluation/questionnaireversions.h"
#include "support/formsession.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/questionnaire/statementtree.h"
#include "widgets/records/recordfixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace ks;
using namespace ks::test;

namespace tst_questionnairepage {
namespace {

const QuestionnaireVersionId first{QStringLiteral("zelfevaluatie-klimaatgovernance-1")};
const QuestionId coordination{QStringLiteral("aanpak-coordinatie")};
const QuestionId roles{QStringLiteral("aanpak-rollen")};

/// The page over the report's workspace with a round that uses the questionnaire, in a window of its own.
struct PageFixture : FormSession {
    PageFixture() : FormSession(false), settings(folder.filePath(QStringLiteral("settings.ini"))) {
        page = std::make_unique<QuestionnairePage>(PageContext{*session, prompts, settings, view, navigator});
        page->resize(1200, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->firstFocus()->setFocus();
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template<class T>
    T* find(const char* name) const {
        return childNamed<T>(*page, name);
    }
    StatementTree* tree() const { return find<StatementTree>("statements"); }
    const QuestionWording* wording(const QuestionId& question) const {
        return rows<QuestionWording>().find({page->version(), question});
    }
    QStringList aanpak() const {
        QStringList keys;
        for (const QuestionWording* each :
             statementsOf(workspace().content, page->version(), ThemeId(QStringLiteral("aanpak"))))
            keys.append(each->question.value);
        return keys;
    }

    QTemporaryDir folder;
    AppSettings settings;
    ViewState view{settings};
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    std::unique_ptr<QuestionnairePage> page;
};

} // namespace

TEST_CASE(
    "the page of the questionnaire shows every statement below its theme, and says which round uses the version") {
    PageFixture fixture;
    CHECK(fixture.page->version() == first);
    CHECK(fixture.tree()->topLevelItemCount() == 8);
    int statements = 0;
    for (int i = 0; i < 8; ++i)
        statements += fixture.tree()->topLevelItem(i)->childCount();
    CHECK(statements == 63);
    CHECK(fixture.find<QComboBox>("version")->currentText().contains("Voorjaar 2027"));
    CHECK(fixture.find<QLabel>("versionTitle")->text().contains("Voorjaar 2027"));
    CHECK_FALSE(fixture.find<QComboBox>("comparedVersion")->isEnabled()); // there is no other one
}

TEST_CASE("rewording by keyboard makes a draft of a version in use, says so, and undo takes it back") {
    PageFixture fixture;
    const RoundContent before = fixture.workspace().content;
    REQUIRE(fixture.tree()->select(roles));
    fixture.key(Qt::Key_F2);
    REQUIRE(QApplication::focusWidget()->objectName() == "field_text");
    fixture.key(Qt::Key_A, Qt::ControlModifier);
    fixture.type("Rollen liggen vast.");
    fixture.key(Qt::Key_Tab);
    CHECK(fixture.page->version() != first);
    REQUIRE(fixture.wording(roles));
    CHECK(fixture.wording(roles)->text == "Rollen liggen vast.");
    CHECK(fixture.rows<QuestionWording>().find({first, roles})->text != "Rollen liggen vast.");
    REQUIRE(fixture.navigator.told.size() == 1);
    CHECK(fixture.navigator.told[0].text.contains('2'));
    CHECK(fixture.tree()->question() == roles);
    REQUIRE(QApplication::focusWidget()->objectName() == "field_help"); // one goes on where one was
    fixture.type("Kijk na. ");
    fixture.key(Qt::Key_Tab);
    CHECK(fixture.wording(roles)->help.contains("Kijk na."));
    CHECK(fixture.navigator.told.size() == 1);
    CHECK(fixture.rows<QuestionnaireVersion>().size() == 2);
    // The note on how to choose a level goes along: every form shows it.
    const QuestionnaireVersionId second = fixture.page->version();
    const auto& versions = fixture.rows<QuestionnaireVersion>();
    CHECK_FALSE(versions.find(first)->note.isEmpty());
    CHECK(versions.find(second)->note == versions.find(first)->note);
    REQUIRE(fixture.session->undo().ok());
    REQUIRE(fixture.session->undo().ok());
    CHECK(fixture.workspace().content == before);
    CHECK(fixture.page->version() == first);
    CHECK(fixture.navigator.told.last().text == "The new version is taken back.");
    REQUIRE(fixture.session->redo().ok());
    CHECK(fixture.page->version() == second);
    CHECK(fixture.navigator.told.last().text == "The new version is there again.");
}

TEST_CASE("beside a draft the version in use is there to be read, and says where to change something") {
    PageFixture fixture;
    fixture.find<QPushButton>("newVersion")->click();
    REQUIRE(fixture.page->version() != first);
    auto* versions = fixture.find<QComboBox>("version");
    versions->setCurrentIndex(versions->findData(first.value));
    emit versions->activated(versions->currentIndex());
    REQUIRE(fixture.page->version() == first);
    CHECK(fixture.find<QLabel>("versionState")->text().contains("Version 2 is a draft"));
    REQUIRE(fixture.tree()->select(roles));
    CHECK(fixture.find<QPlainTextEdit>("field_text")->isReadOnly());
    for (const char* name : {"addStatement", "moveUp", "retire"})
        CHECK_FALSE(fixture.find<QPushButton>(name)->isEnabled());
}

TEST_CASE("statements are moved, left out, taken in again and added by keyboard") {
    PageFixture fixture;
    REQUIRE(fixture.tree()->select(roles));
    const QStringList before = fixture.aanpak();
    fixture.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(fixture.aanpak().mid(0, 2) == QStringList{before[1], before[0]});
    CHECK(fixture.tree()->question() == roles);
    fixture.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(fixture.aanpak() == before);
    fixture.key(Qt::Key_Delete);
    CHECK(fixture.aanpak().size() == before.size() - 1);
    CHECK(fixture.tree()->isRetired()); // it stands below the others, and can be taken in again
    CHECK(fixture.tree()->question() == roles);
    CHECK(fixture.find<QPlainTextEdit>("field_text")->isReadOnly());
    fixture.find<QPushButton>("retire")->click();
    CHECK(fixture.aanpak().last() == roles.value);
    CHECK_FALSE(fixture.tree()->isRetired());

    fixture.find<QPushButton>("addStatement")->setFocus();
    fixture.key(Qt::Key_Space);
    REQUIRE(QApplication::focusWidget()->objectName() == "field_text");
    fixture.type("Iets nieuws."); // over the text that it began with
    fixture.key(Qt::Key_Tab);
    REQUIRE(fixture.aanpak().size() == before.size() + 1);
    const QuestionId added(fixture.aanpak().last());
    CHECK(fixture.wording(added)->text == "Iets nieuws.");
    CHECK(fixture.find<QLabel>("statementKey")->text().contains(added.value));
    fixture.tree()->setCurrentItem(fixture.tree()->topLevelItem(1));
    CHECK(fixture.find<QLabel>("versionRemarks")->text().contains("Iets nieuws.")); // it lacks its levels
}

TEST_CASE("an empty statement is refused below its field, and what was typed goes when another one is chosen") {
    PageFixture fixture;
    REQUIRE(fixture.tree()->select(roles));
    const QString text = fixture.wording(roles)->text;
    fixture.key(Qt::Key_F2);
    fixture.key(Qt::Key_A, Qt::ControlModifier);
    fixture.key(Qt::Key_Delete);
    fixture.key(Qt::Key_Tab);
    CHECK(fixture.rows<QuestionnaireVersion>().size() == 1);
    CHECK(fixture.wording(roles)->text == text);
    REQUIRE(fixture.tree()->select(coordination));
    REQUIRE(fixture.tree()->select(roles));
    CHECK(fixture.find<QPlainTextEdit>("field_text")->toPlainText() == text);
}

TEST_CASE("two versions are compared in the list and below the fields") {
    PageFixture fixture;
    REQUIRE(fixture.tree()->select(roles));
    fixture.key(Qt::Key_F2);
    fixture.key(Qt::Key_A, Qt::ControlModifier);
    fixture.type("Rollen liggen vast.");
    fixture.key(Qt::Key_Tab);
    auto* others = fixture.find<QComboBox>("comparedVersion");
    REQUIRE(others->isEnabled());
    others->setFocus();
    fixture.key(Qt::Key_Down);
    CHECK(fixture.tree()->currentItem()->text(1) == StatementTree::tr("reworded"));
    CHECK(fixture.find<QLabel>("comparison")->text().startsWith("0 "));
    bool shown = false;
    for (const QLabel* each : fixture.page->findChildren<QLabel*>())
        shown = shown || (each->isVisible() &&
                          each->text().contains(fixture.rows<QuestionWording>().find({first, roles})->text));
    CHECK(shown);
}

TEST_CASE("a refused text says so on lines of its own, and its error goes with the statement") {
    PageFixture fixture;
    fixture.page->showRecord({QLatin1String(QuestionWording::entity), keyText(WordingKey{first, coordination})});
    auto* text = fixture.find<QPlainTextEdit>("field_text");
    const QString before = text->toPlainText();
    REQUIRE_FALSE(before.isEmpty());
    text->setFocus();
    text->selectAll();
    fixture.key(Qt::Key_Delete);
    fixture.find<QPushButton>("retire")->setFocus();
    const auto problems = [&] {
        QStringList shown;
        for (const ProblemLabel* each : fixture.page->findChildren<ProblemLabel*>()) {
            if (each->isVisible())
                shown.append(each->text());
        }
        return shown;
    };
    REQUIRE(problems().size() == 1);
    CHECK(problems().first().startsWith("A statement needs a text."));
    QCoreApplication::processEvents();
    const auto* form = fixture.find<QScrollArea>("statementForm");
    CHECK(form->widget()->width() == form->viewport()->width()); // nothing is pushed out of sight
    fixture.key(Qt::Key_Space);                                  // leave the statement out
    CHECK(problems().isEmpty());
    CHECK(text->toPlainText() == before);
}

} // namespace tst_questionnairepage
