#include "base/language.h"
#include "exchange/baseline.h"
#include "forms/roundcommands.h"
#include "session/session.h"
#include "support/formsession.h"
#include "support/testsupport.h"
#include "widgets/dialogs/newrounddialog.h"
#include "widgets/dialogs/rounddialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_rounddialogs {
namespace {

const CityId ghent{QStringLiteral("gent")};

template<class T>
T& in(const QDialog& dialog, const char* name) {
    T* found = dialog.findChild<T*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

void showActive(QDialog& dialog) {
    dialog.show();
    dialog.activateWindow();
    QTest::qWait(0);
}

void typeInto(QDialog& dialog, const char* field, const char* text) {
    CAPTURE(dialog.focusWidget()->objectName().toStdString());
    REQUIRE(dialog.focusWidget() == &in<QLineEdit>(dialog, field));
    QTest::keyClicks(dialog.focusWidget(), text);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
}

QString problemOf(const QDialog& dialog) {
    const auto& label = in<QLabel>(dialog, "problem");
    return label.isHidden() ? QString() : label.text();
}

} // namespace

TEST_CASE("a round with days and a questionnaire is made by keyboard alone") {
    FormSession open(false);
    NewRoundDialog dialog(*open.session);
    showActive(dialog);
    typeInto(dialog, "name", "Najaar 2028");
    CHECK(in<QLineEdit>(dialog, "shortName").text() == "najaar-2028");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    REQUIRE(dialog.focusWidget() == &in<QComboBox>(dialog, "from"));
    CHECK(in<QComboBox>(dialog, "from").currentData().toString() == "2027-voorjaar"); // the one on show
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Home);
    CHECK_FALSE(in<QCheckBox>(dialog, "copyScores").isEnabled()); // an empty round has no scores to copy
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    typeInto(dialog, "startsOn", "7/03/2028");
    typeInto(dialog, "endsOn", "6/03/2028");
    REQUIRE(dialog.focusWidget() == &in<QComboBox>(dialog, "questionnaire"));
    in<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Ok)->click();
    CHECK(problemOf(dialog).contains("6/03/2028")); // it would close before it opens
    CHECK(dialog.result() != QDialog::Accepted);
    in<QLineEdit>(dialog, "endsOn").setText("31/13/2028");
    in<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Ok)->click();
    CHECK(problemOf(dialog).contains("31/13/2028"));
    CHECK(dialog.focusWidget() == &in<QLineEdit>(dialog, "endsOn"));
    QTest::keyClicks(dialog.focusWidget(), "30.6.2028"); // over the whole of it
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    const Round* made = open.workspace().round();
    REQUIRE(made);
    CHECK(made->id == RoundId("najaar-2028"));
    CHECK(made->startsOn == QDate(2028, 3, 7));
    CHECK(made->endsOn == QDate(2028, 6, 30));
    CHECK(made->questionnaire == open.rows<QuestionnaireVersion>().begin()->first);
    CHECK(open.rows<SelfEvaluation>().isEmpty());
}

TEST_CASE("a round that goes on from another one says so, and holds its answers to confirm") {
    FormSession open;
    open.giveAnswer("aanpak-coordinatie", level(3));
    NewRoundDialog dialog(*open.session);
    in<QLineEdit>(dialog, "name").setText("Volgende");
    in<QLineEdit>(dialog, "shortName").setText("volgende");
    CHECK(in<QLabel>(dialog, "hint").text().contains("Voorjaar 2027"));
    in<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Ok)->click();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(open.workspace().loadedRound == RoundId("volgende"));
    REQUIRE(open.rows<Answer>().size() == 1);
    CHECK_FALSE(open.rows<Answer>().begin()->second.confirmed);
    CHECK(open.workspace().scores.isEmpty());
}

TEST_CASE("the details of a round are changed by keyboard; its questionnaire stays once there are answers") {
    FormSession open;
    {
        RoundDialog dialog(*open.session);
        showActive(dialog);
        CHECK(in<QLineEdit>(dialog, "name").text() == "Voorjaar 2027");
        CHECK(in<QLineEdit>(dialog, "endsOn").text() == "30/06/2027");
        CHECK(in<QComboBox>(dialog, "questionnaire").isEnabled());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_A, Qt::ControlModifier);
        typeInto(dialog, "name", "Lente 2027");
        typeInto(dialog, "period", "lente");
        typeInto(dialog, "startsOn", "1/4/2027");
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        CHECK(dialog.result() == QDialog::Accepted);
    }
    const Round round = *open.workspace().round();
    CHECK(round.name == "Lente 2027");
    CHECK(round.period == "lente");
    CHECK(round.startsOn == QDate(2027, 4, 1));
    CHECK(round.endsOn == QDate(2027, 6, 30));
    REQUIRE(open.session->undo().ok());
    CHECK(open.workspace().round()->name == "Voorjaar 2027");
    open.giveAnswer("aanpak-coordinatie", level(3));
    RoundDialog dialog(*open.session);
    CHECK_FALSE(in<QComboBox>(dialog, "questionnaire").isEnabled());
    in<QLineEdit>(dialog, "name").clear();
    in<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Ok)->click();
    CHECK_FALSE(problemOf(dialog).isEmpty());
    CHECK(dialog.result() != QDialog::Accepted);
}

} // namespace tst_rounddialogs
