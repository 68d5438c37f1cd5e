// Taking in forms, from the button of the board to the last decision, by keyboard.
#include "boardfixture.h"

#include "session/commands.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace ks;
using namespace ks::test;

namespace tst_intakereview {
namespace {

enum FormColumn { FileColumn, PlaceColumn, OutcomeColumn, ContentsColumn };
enum DifferenceColumn { ThemeColumn, WhatColumn, WasColumn, BecomesColumn, DecidedColumn };

const ThemeId strategie{QStringLiteral("strategie")};
const ThemeId aanpak{QStringLiteral("aanpak")};

/// What the open review shows.
struct Shown {
    IntakeReview& review;

    QString cell(const char* table, int row, int column) const {
        return childNamed<PlainTable>(review, table)->item(row, column)->text();
    }
    QString form(int row, int column) const { return cell("arrivedForms", row, column); }
    QString difference(int row, int column) const { return cell("intakeDifferences", row, column); }
    int differences() const { return childNamed<PlainTable>(review, "intakeDifferences")->rowCount(); }
    QStringList decisions() const {
        QStringList words;
        for (int row = 0; row < differences(); ++row)
            words.append(difference(row, DecidedColumn));
        return words;
    }
    QString summary() const { return childNamed<QLabel>(review, "intakeSummary")->text(); }
    QString problems() const { return childNamed<QLabel>(review, "intakeProblems")->text(); }
    bool canTakeIn() const { return childNamed<QPushButton>(review, "takeIn")->isEnabled(); }
};

/// The city handed in 2.5 and 3; the workspace made that 5 and 5; then the city handed in 2 and 4.
struct DisputedFixture : BoardFixture {
    DisputedFixture() {
        form = handedInForm(office);
        decide(form, "aanpak", exactly(3));
        handInForm(form);
        office.take(form);
        for (const ThemeId& each : {strategie, aanpak})
            office.apply(setScore(office.workspace(), {formRound, each, formCity}, exactly(5), {}));
        decide(form, "strategie", exactly(2));
        decide(form, "aanpak", exactly(4));
        answer(form, "strategie", 1, 4); // was 2, and is nobody's business but the city's
        answer(form, "aanpak", 1, 1);
        handInForm(form);
        before = stored(office);
    }
    Score score(const ThemeId& theme) { return office.workspace().score(formCity, theme); }
    const Table<SupersededValue>& lost() { return office.workspace().content.of<SupersededValue>(); }

    FormFile form;
    Workspace before;
};

} // namespace

TEST_CASE("the review shows what is new, changed, the same and in conflict, what asks something first") {
    DisputedFixture fixture;
    const Shown shown{fixture.review({fixture.save("gent.kszelf", fixture.form)})};
    CHECK(fixture.focused() == "arrivedForms");
    CHECK(shown.form(0, FileColumn) == "gent.kszelf");
    CHECK(shown.form(0, PlaceColumn) == "Gent, Voorjaar 2026, number 3");
    CHECK(shown.form(0, OutcomeColumn) == "2 to decide");
    // Respondent and statement 2 of the strategy stay.
    CHECK(shown.form(0, ContentsColumn) == "2 conflicts, 1 new, 1 changed, 2 the same");
    REQUIRE(shown.differences() == 4);
    CHECK(shown.decisions().mid(2) == QStringList{"new", "changed"});
    CHECK(shown.difference(2, WhatColumn).contains(QStringLiteral("Stelling 1 van Aanpak")));
    CHECK(shown.difference(2, WasColumn) == "nothing");
    CHECK(shown.difference(2, BecomesColumn) == "1");
    CHECK(shown.difference(3, WasColumn) == "2");
    CHECK(shown.difference(3, BecomesColumn) == "4");
    CHECK_FALSE(shown.canTakeIn());
    CHECK(shown.summary().contains("Nothing will be taken in."));

    fixture.press("showSame");
    CHECK(shown.differences() == 6);
    CHECK(shown.decisions().mid(4) == QStringList{"same", "same"});
    fixture.key(Qt::Key_Escape);
    CHECK(stored(fixture.office) == fixture.before);
}

TEST_CASE("on a small screen the buttons of the review are in sight while its tables scroll") {
    DisputedFixture fixture;
    IntakeReview& review = fixture.review({fixture.save("gent.kszelf", fixture.form)});
    review.resize(1024, 560);
    QCoreApplication::processEvents();
    for (const char* name : {"allFromForm", "allFromWorkspace", "showSame", "openInstead", "takeIn"}) {
        const auto* button = childNamed<QWidget>(review, name);
        INFO(name);
        CHECK(button->isVisible());
        CHECK(button->visibleRegion() == QRegion(button->rect()));
    }
}

TEST_CASE("in little room the choice that the keyboard leads to is in sight") {
    DisputedFixture fixture;
    IntakeReview& review = fixture.review({fixture.save("gent.kszelf", fixture.form)});
    review.resize(760, 300);
    QCoreApplication::processEvents();
    childNamed<PlainTable>(review, "arrivedForms")->setFocus();
    for (int i = 0; i < 2; ++i) {
        fixture.key(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    const auto* choice = qobject_cast<QRadioButton*>(QApplication::focusWidget());
    REQUIRE(choice);
    CHECK(choice->visibleRegion().boundingRect().height() == choice->height());
}

TEST_CASE("the line of a conflict is as high as its texts and its choice, whatever the width") {
    DisputedFixture fixture;
    const QString reason = QStringLiteral("Besproken met alle diensten van de stad. ").repeated(6);
    fill(fixture.form, decideTheme(fixture.form.workspace, formCity, strategie, exactly(2), reason));
    handInForm(fixture.form);
    IntakeReview& review = fixture.review({fixture.save("gent.kszelf", fixture.form)});
    const auto* table = childNamed<PlainTable>(review, "intakeDifferences");
    for (const int width : {1040, 760, 1200}) {
        review.resize(width, 656);
        QCoreApplication::processEvents();
        for (int row = 0; row < 2; ++row) {
            const QWidget* choice = table->cellWidget(row, DecidedColumn);
            REQUIRE(choice);
            const int text = static_cast<const QAbstractItemView*>(table)->sizeHintForRow(row);
            INFO(width << " wide, row " << row);
            CHECK(table->rowHeight(row) >= std::max(text, choice->sizeHint().height()));
            CHECK(table->rowHeight(row) <= std::max(text, choice->sizeHint().height()) + 2);
        }
    }
}

TEST_CASE("conflicts are decided one by one by keyboard, each to another side, and what loses is kept") {
    DisputedFixture fixture;
    IntakeReview& review = fixture.review({fixture.save("gent.kszelf", fixture.form)});
    const Shown shown{review};
    fixture.key(Qt::Key_Return); // from the file to what changes in it
    REQUIRE(fixture.focused() == "intakeDifferences");
    const bool strategyFirst = shown.difference(0, ThemeColumn) == fixture.office.workspace().theme(strategie)->name;
    fixture.key(Qt::Key_Return); // to the choice of the first line
    REQUIRE(fixture.focused() == "takeForm_0");
    fixture.key(Qt::Key_Space);
    CHECK(shown.form(0, OutcomeColumn) == "1 to decide");
    fixture.key(Qt::Key_Tab);
    REQUIRE(fixture.focused() == "takeForm_1");
    fixture.key(Qt::Key_Down);
    REQUIRE(fixture.focused() == "keepMine_1");
    fixture.key(Qt::Key_Space);
    CHECK(shown.form(0, OutcomeColumn) == "Will be taken in");
    REQUIRE(shown.canTakeIn());
    fixture.key(Qt::Key_Return); // on a choice this takes nothing in
    REQUIRE(review.isVisible());
    CHECK(stored(fixture.office) == fixture.before);
    fixture.press("takeIn");

    const ThemeId taken = strategyFirst ? strategie : aanpak;
    const ThemeId kept = strategyFirst ? aanpak : strategie;
    CHECK(fixture.score(taken) == exactly(strategyFirst ? 2 : 4));
    CHECK(fixture.score(kept) == exactly(5));
    REQUIRE(fixture.lost().size() == 2);
    for (const auto& [id, each] : fixture.lost()) {
        const bool ofWorkspace = each.theme == taken;
        CHECK(each.side == (ofWorkspace ? ConflictSide::Workspace : ConflictSide::Form));
        CHECK(each.score == (ofWorkspace ? exactly(5) : exactly(strategyFirst ? 4 : 2)));
        CHECK(each.sequence == 3);
    }
    REQUIRE(fixture.navigator.told.size() == 1);
    CHECK(fixture.navigator.told[0].text.contains("Undo"));
    REQUIRE(fixture.office.session().undo().ok()); // one command, one undo
    CHECK(stored(fixture.office) == fixture.before);
}

TEST_CASE("what waits for a decision is named once the others are taken in") {
    DisputedFixture fixture;
    const FormFile other = handedInForm(fixture.office, CityId(QStringLiteral("brugge")));
    fixture.review({fixture.save("gent.kszelf", fixture.form), fixture.save("brugge.kszelf", other)});
    fixture.press("takeIn");
    CHECK(fixture.navigator.told.last().kind == Notice::Kind::Warning);
    CHECK(fixture.navigator.told.last().text ==
          "1 form taken in, as one step: Undo takes all of it back. Not taken in, since something is still to be "
          "decided: gent.kszelf.");
    REQUIRE(fixture.office.session().undo().ok());
    CHECK(fixture.navigator.told.last().text == "The forms that were taken in are out of the workspace again.");
}

TEST_CASE("all conflicts of a city are decided in one go, for either side") {
    const bool forForm = GENERATE(true, false);
    DisputedFixture fixture;
    const Shown shown{fixture.review({fixture.save("gent.kszelf", fixture.form)})};
    fixture.press(forForm ? "allFromForm" : "allFromWorkspace");
    CHECK(shown.form(0, OutcomeColumn) == "Will be taken in");
    fixture.press("takeIn");
    CHECK(fixture.score(strategie) == exactly(forForm ? 2 : 5));
    CHECK(fixture.score(aanpak) == exactly(forForm ? 4 : 5));
    CHECK(fixture.lost().size() == 2);
    for (const auto& [id, each] : fixture.lost())
        CHECK(each.side == (forForm ? ConflictSide::Workspace : ConflictSide::Form));
    REQUIRE(fixture.office.session().undo().ok());
    CHECK(stored(fixture.office) == fixture.before);
}

TEST_CASE("files that cannot be read are named with the reason, and stop only themselves") {
    BoardFixture fixture;
    const FormFile good = handedInForm(fixture.office);
    const Workspace before = stored(fixture.office);
    const Shown shown{fixture.review({fixture.save("kapot.kszelf", writeForm(good).left(400)),
                                      fixture.save("ander.kszelf", "{\"format\": \"a letter\"}"),
                                      fixture.save("gent.kszelf", good)})};
    CHECK(shown.form(0, OutcomeColumn) == "Refused");
    CHECK_FALSE(shown.problems().isEmpty());
    CHECK_FALSE(childNamed<QPushButton>(shown.review, "openInstead")->isEnabled()); // it cannot be read
    CHECK(shown.differences() == 0);
    fixture.key(Qt::Key_Down);
    CHECK(shown.form(1, OutcomeColumn) == "Refused");
    fixture.key(Qt::Key_Down);
    CHECK(shown.form(2, OutcomeColumn) == "Will be taken in");
    CHECK(shown.differences() == 4); // the respondent, two answers and the score
    CHECK(shown.summary().contains("1 form will be taken in"));
    CHECK(shown.summary().contains("2 forms will be left out"));
    fixture.press("takeIn");
    CHECK(stored(fixture.office).content.of<Answer>().size() == 2);
    CHECK(fixture.navigator.told.last().text.endsWith("Refused: kapot.kszelf, ander.kszelf."));
    REQUIRE(fixture.office.session().undo().ok());
    CHECK(stored(fixture.office) == before);
}

TEST_CASE("the review says of a wrong city, round and version which it is") {
    BoardFixture fixture;
    const FormFile good = fixture.office.form();
    FormFile round = good;
    Round other = *round.workspace.round();
    other.id = RoundId(QStringLiteral("2031"));
    other.name = QStringLiteral("Later");
    round.workspace.rounds.put(other);
    round.workspace.loadedRound = other.id;
    FormFile city = good;
    city.workspace.cities.first().id = CityId(QStringLiteral("oudenaarde"));
    city.workspace.cities.first().name = QStringLiteral("Oudenaarde");
    FormFile version = good;
    Round versioned = *version.workspace.round();
    versioned.questionnaire = QuestionnaireVersionId(QStringLiteral("v-9"));
    version.workspace.rounds.put(versioned);
    const Result<IntakePlan> plan =
        planIntake({{QStringLiteral("a"), round}, {QStringLiteral("b"), city}, {QStringLiteral("c"), version}},
                   fixture.office.session().store(), intakeMoment);
    REQUIRE(plan.ok());
    IntakeReview review(fixture.office.workspace(), *plan, {});
    review.show();
    review.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&review));
    const Shown shown{review};
    CHECK(shown.problems().contains("2031"));
    CHECK(shown.form(0, PlaceColumn) == "Gent, Later");
    fixture.key(Qt::Key_Down);
    CHECK(shown.problems().contains("Oudenaarde"));
    fixture.key(Qt::Key_Down);
    CHECK(shown.problems().contains("v-9"));
    CHECK_FALSE(shown.canTakeIn());
}

TEST_CASE("an older hand-in is shown value by value as older, and is kept as history when that is asked") {
    BoardFixture fixture;
    FormFile form = handedInForm(fixture.office);
    const QString first = fixture.save("eerste.kszelf", form);
    answer(form, "strategie", 1, 4);
    handInForm(form);
    fixture.office.take(form);
    const Workspace before = stored(fixture.office);
    const Shown shown{fixture.review({first})};
    CHECK(shown.form(0, OutcomeColumn) == "Nothing new");
    CHECK(shown.decisions() == QStringList{"older", "older"}); // the answer, and the score that follows from it
    CHECK(shown.difference(1, WasColumn) == "2,5; Na overleg.; 3,5 follows from the answers");
    CHECK(shown.difference(1, BecomesColumn) == "2,5; Na overleg.; 2,5 follows from the answers");
    CHECK(shown.problems().contains("older than number 2"));
    CHECK_FALSE(shown.canTakeIn());
    fixture.press("asHistory");
    REQUIRE(shown.canTakeIn());
    fixture.press("takeIn");
    Workspace after = stored(fixture.office);
    CHECK(after.content.of<Submission>().size() == 2);
    after.content.of<Submission>() = before.content.of<Submission>();
    CHECK(after == before); // no value of it
}

TEST_CASE("the same file twice changes nothing, and the review says so") {
    BoardFixture fixture;
    const QString path = fixture.save("gent.kszelf", handedInForm(fixture.office));
    fixture.review({path});
    fixture.press("takeIn");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const Workspace before = stored(fixture.office);
    const Shown shown{fixture.review({path})};
    CHECK(shown.form(0, OutcomeColumn) == "Nothing new");
    CHECK(shown.problems() == "All of this form stands in the workspace already: nothing changes.");
    CHECK(shown.summary() == "Nothing will be taken in. 1 form holds nothing new.");
    CHECK_FALSE(shown.canTakeIn());
    fixture.key(Qt::Key_Return);
    CHECK(shown.review.isVisible());
    fixture.key(Qt::Key_Escape);
    CHECK(stored(fixture.office) == before);
    CHECK(fixture.navigator.told.size() == 1); // of the first time
}

TEST_CASE("leaving the review takes nothing in, also where everything was decided") {
    DisputedFixture fixture;
    const int way = GENERATE(0, 1, 2);
    const QString path = fixture.save("gent.kszelf", fixture.form);
    IntakeReview& review = fixture.review({path});
    fixture.press("allFromForm");
    if (way == 0) {
        fixture.key(Qt::Key_Escape);
    } else if (way == 1) {
        fixture.press("openInstead"); // to fill in
        CHECK(fixture.navigator.opened == QStringList{path});
    } else {
        review.close();
    }
    CHECK_FALSE(review.isVisible());
    CHECK(stored(fixture.office) == fixture.before);
    CHECK(fixture.navigator.told.isEmpty());
}

} // namespace tst_intakereview
