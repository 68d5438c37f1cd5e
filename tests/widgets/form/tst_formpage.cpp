// Cases H01 and H04: a theme filled in with the keyboard only, and the way back to where somebody left off.
#include "widgets/form/formpagefixture.h"

#include "session/evaluation/evidencecommands.h"
#include "widgets/form/steparea.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

using namespace ks;
using namespace ks::test;

namespace tst_formpage {
namespace {

const ThemeId approach{QStringLiteral("aanpak")};

/// The page at the first statement of Aanpak.
struct AtApproach : FormPageFixture {
    AtApproach() {
        find<QAbstractButton>("theme_aanpak")->setFocus();
        key(Qt::Key_Return);
        REQUIRE(caption().contains("statement 1 of 7"));
    }
    QString caption() const { return find<QLabel>("statementCaption")->text(); }
    void next() { key(Qt::Key_Return); }
};

} // namespace

TEST_CASE("a whole theme is filled in with the keyboard only, and its score follows (H01)") {
    AtApproach open;
    CHECK(open.focusName() == "level1");
    open.key(Qt::Key_3); // 1: 3
    CHECK(open.answer("aanpak-coordinatie")->score == level(3));
    open.next();
    CHECK(open.caption().contains("statement 2 of 7"));
    open.key(Qt::Key_3); // 2: 3 minus two quarters is 2,5
    open.key(Qt::Key_Minus);
    open.key(Qt::Key_Minus);
    CHECK(open.answer("aanpak-rollen")->score == level(2.5));
    open.next();
    open.key(Qt::Key_T); // 3: between 3 and 4, chosen from above
    open.key(Qt::Key_4);
    CHECK_FALSE(open.answer("aanpak-overleg"));
    open.key(Qt::Key_3);
    CHECK(open.answer("aanpak-overleg")->score == betweenTwo(3, 4));
    open.next();
    open.key(Qt::Key_N); // 4: does not apply
    CHECK(open.answer("aanpak-eigenaarschap-klimaatdienst")->score == Score::notApplicable());
    open.next();
    open.tabTo("answerValue"); // 5: typed with a comma
    open.type("3,25");
    open.next();
    CHECK(open.answer("aanpak-eigenaarschap-andere-diensten")->score == level(3.25));
    CHECK(open.caption().contains("statement 6 of 7"));
    open.key(Qt::Key_2); // 6: approximately 2, a guess, with a comment and evidence
    open.key(Qt::Key_B);
    CHECK(open.answer("aanpak-aansturing")->score == *Score::approximate(Quarters{8}));
    open.tabTo("sureness1");
    open.key(Qt::Key_Space);
    CHECK(open.answer("aanpak-aansturing")->sureness == 1);
    open.tabTo("answerComment");
    open.type("Twee keer per jaar 1 2 3");
    open.tabTo("addEvidence");
    CHECK(open.answer("aanpak-aansturing")->comment == "Twee keer per jaar 1 2 3");
    CHECK(open.answer("aanpak-aansturing")->score == *Score::approximate(Quarters{8})); // digits in a text are text
    open.key(Qt::Key_Space);
    CHECK(open.focusName() == "evidenceText1");
    open.type("Verslag stuurgroep");
    open.key(Qt::Key_Tab);
    CHECK(open.focusName() == "evidenceAddress1");
    open.type("https://stad.example/verslag");
    open.key(Qt::Key_Down, Qt::AltModifier);
    const auto evidence =
        evidenceAt(open.workspace(), {open.ghent, approach, QuestionId("aanpak-aansturing"), open.respondent()});
    REQUIRE(evidence.size() == 1);
    CHECK(evidence[0]->text == "Verslag stuurgroep");
    CHECK(evidence[0]->address == "https://stad.example/verslag");
    CHECK(open.caption().contains("statement 7 of 7"));
    open.key(Qt::Key_4); // 7: 4, taken back, then 4 again
    open.key(Qt::Key_Delete);
    CHECK_FALSE(open.answer("aanpak-transversaal"));
    open.key(Qt::Key_ParenLeft); // 5 on a Belgian keyboard without Shift
    CHECK(open.answer("aanpak-transversaal")->score == level(5));
    open.key(Qt::Key_4);
    open.next();
    // 3 + 2,5 + 3,5 + 3,25 + 2 + 4 = 18,25; divided by 6 that is 3,0416…: 3
    CHECK(open.find<QLabel>("workedScore")->text().contains("= 18,25; divided by 6 that is about 3,042"));
    CHECK(open.focusName() == "takeOverScore");
    open.key(Qt::Key_Return);
    REQUIRE(open.cell("aanpak"));
    CHECK(open.cell("aanpak")->score == level(3));
    CHECK(open.cell("aanpak")->derived == level(3));
    CHECK(open.find<QLabel>("themeFormState")->text() == "Complete · 7 of 7 statements");
    open.key(Qt::Key_PageDown);
    open.key(Qt::Key_PageDown); // over the points to the next theme
    CHECK(open.find<QLabel>("themeFormTitle")->text() == "Regelgeving");
}

TEST_CASE("a decision that differs asks for a reason, and a target goes with it") {
    AtApproach open;
    for (int i = 0; i < 4; ++i) {
        open.key(Qt::Key_3);
        open.next();
    }
    open.page->showField({FormPart::Decision, approach, {}});
    CHECK(open.focusName() == "themeDecision");
    open.type("2.5");
    open.key(Qt::Key_Tab);
    REQUIRE(open.cell("aanpak"));
    CHECK(open.cell("aanpak")->score == level(2.5));
    CHECK(open.find<QLabel>("themeFormState")->text().startsWith("To review"));
    CHECK(open.find<QLabel>("decisionDiffers")->text().endsWith("(3). Say why the city decides so."));
    CHECK(open.find<QPushButton>("takeOverScore")->text() == "Take over the score that follows: 3");
    open.tabTo("decisionReason");
    open.type("Nog niet in alle diensten");
    open.tabTo("targetScore");
    CHECK(open.cell("aanpak")->reason == "Nog niet in alle diensten");
    CHECK(open.find<QLabel>("decisionDiffers")->text().endsWith("(3)."));
    CHECK(open.find<QLabel>("themeFormState")->text().startsWith("In progress"));
    open.type("4");
    open.key(Qt::Key_Tab);
    open.type("eind 2029");
    open.key(Qt::Key_Tab);
    const Target* target = open.rows<Target>().find(open.workspace().cell(open.ghent, approach));
    REQUIRE(target);
    CHECK(target->score == level(4));
    CHECK(target->dueText == "eind 2029");
}

TEST_CASE("what cannot be a score is refused with a word, and nothing is left until it is right (E01)") {
    AtApproach open;
    for (const char* text : {"2.500", "nan", "2e1", "6", "1.000,5", "-", "2,3"}) {
        open.tabTo("answerValue");
        auto* value = open.find<QLineEdit>("answerValue");
        value->selectAll();
        open.type(QString::fromUtf8(text));
        open.next();
        INFO(text);
        CHECK(open.caption().contains("statement 1 of 7"));
        CHECK_FALSE(open.answer("aanpak-coordinatie"));
    }
    open.find<QLineEdit>("answerValue")->selectAll();
    open.type("2.75");
    open.next();
    CHECK(open.answer("aanpak-coordinatie")->score == level(2.75));
}

TEST_CASE("what keeps a person in a statement gets the keyboard and is in sight, whichever way it was to be left") {
    AtApproach open;
    open.tabTo("addEvidence");
    open.key(Qt::Key_Space);
    open.tabTo("evidenceAddress1");
    open.type("www.gent.be");
    for (const char* way : {"nextStatement", "toHub", "tab"}) {
        INFO(way);
        open.find<QWidget>("level3")->setFocus();
        open.find<StepArea>("statementEditor")->verticalScrollBar()->setValue(0);
        if (QLatin1String(way) == QLatin1String("tab"))
            open.find<QTabBar>("formTabs")->setCurrentIndex(1);
        else
            open.find<QPushButton>(way)->click();
        CHECK(open.caption().contains("statement 1 of 7"));
        CHECK(open.find<QTabBar>("formTabs")->currentIndex() == 0);
        CHECK(open.focusName() == "evidenceAddress1");
        CHECK_FALSE(open.find<QWidget>("evidenceAddress1")->visibleRegion().isEmpty());
    }
}

TEST_CASE("the page comes back to the last statement, as the same respondent (H04)") {
    AtApproach open;
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst milieu"));
    open.key(Qt::Key_3);
    open.next();
    open.next();
    auto* who = open.find<QComboBox>("formRespondent");
    who->setCurrentIndex(1);
    emit who->activated(1);
    REQUIRE(open.caption().contains("statement 3 of 7"));
    SECTION("on the same computer") {
        open.open();
        CHECK(open.caption().contains("statement 3 of 7"));
        CHECK(open.page->respondent() == open.respondent(2));
        CHECK(open.focusName() == "level1");
    }
    SECTION("on another computer, where only the form tells") {
        AppSettings elsewhere(open.folder.filePath(QStringLiteral("elsewhere.ini")));
        elsewhere.setValue(QStringLiteral("form/city"), open.ghent.value);
        const FormPage page({*open.session, open.prompts, elsewhere, open.view, open.navigator});
        CHECK(childNamed<QLabel>(page, "statementCaption")->text().contains("statement 1 of 7"));
        CHECK(childNamed<QLabel>(page, "answerWords")->text() == "3");
    }
    SECTION("by the button of the hub") {
        open.key(Qt::Key_Escape);
        CHECK(open.find<QLabel>("hubLeftOff")->text() == "Aanpak, statement 1");
        CHECK(open.focusName() == "resumeForm");
        open.key(Qt::Key_Return);
        CHECK(open.caption().contains("statement 1 of 7"));
    }
}

TEST_CASE("after a kill the page comes back to what was filled in last, whatever the settings still say (H04)") {
    AtApproach open;
    open.key(Qt::Key_3);
    open.settings.write();
    const QString kept = open.folder.filePath(QStringLiteral("kept.ini"));
    REQUIRE(QFile::copy(open.folder.filePath(QStringLiteral("settings.ini")), kept)); // what the kill leaves of them
    open.clock.advanceMilliseconds(1000);
    open.page->showField({FormPart::Statement, {}, QuestionId("strategie-onderbouwing")});
    open.key(Qt::Key_4);
    REQUIRE(open.answer("strategie-onderbouwing")->score == level(4));

    AppSettings settings(kept);
    const FormPage page({*open.session, open.prompts, settings, open.view, open.navigator});
    CHECK(childNamed<QLabel>(page, "statementCaption")->text().startsWith("Strategie"));
    CHECK(childNamed<QLabel>(page, "answerWords")->text() == "4");
}

TEST_CASE("after a level is chosen the keyboard is on it, so that Space takes nothing back") {
    AtApproach open;
    open.find<QAbstractButton>("level2")->setFocus();
    open.key(Qt::Key_Space);
    CHECK(open.answer("aanpak-coordinatie")->score == level(2));
    open.key(Qt::Key_3);
    CHECK(open.focusName() == "level3");
    open.key(Qt::Key_Space);
    CHECK(open.answer("aanpak-coordinatie")->score == level(3));
    REQUIRE(open.session->undo().ok());
    CHECK(open.focusName() == "level2");
    open.find<QPlainTextEdit>("answerComment")->setFocus();
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst milieu"));
    CHECK(open.focusName() == "answerComment"); // only from one level to another
}

TEST_CASE("what is being typed is safe when the page goes") {
    AtApproach open;
    open.key(Qt::Key_3);
    open.tabTo("answerComment");
    open.type("halverwege een z");
    open.page->hide();
    CHECK(open.answer("aanpak-coordinatie")->comment == "halverwege een z");
}

TEST_CASE("answers are those of the respondent who is chosen, and undo shows") {
    AtApproach open;
    open.key(Qt::Key_3);
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst milieu"));
    auto* who = open.find<QComboBox>("formRespondent");
    REQUIRE(who->count() == 2);
    who->setCurrentIndex(1);
    emit who->activated(1);
    CHECK(open.find<QLabel>("answerWords")->text() == "Not answered yet");
    open.page->firstFocus()->setFocus();
    open.key(Qt::Key_5);
    const AnswerKey theirs{sessionRound(), open.ghent, open.respondent(2), QuestionId("aanpak-coordinatie")};
    REQUIRE(open.rows<Answer>().find(theirs));
    CHECK(open.rows<Answer>().find(theirs)->score == level(5));
    CHECK(open.answer("aanpak-coordinatie")->score == level(3));
    const auto* list = open.find<QListView>("statementList");
    CHECK(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains("more than a level apart"));
    REQUIRE(open.session->undo().ok());
    CHECK(open.find<QLabel>("answerWords")->text() == "Not answered yet");
}

TEST_CASE("an answer of the round before stands beside the new one, and is confirmed") {
    Workspace content = workspaceWithForms();
    const CityId ghent(QStringLiteral("gent"));
    const QuestionId first(QStringLiteral("aanpak-coordinatie"));
    const RoundId before(QStringLiteral("2024-najaar"));
    for (const RoundId& round : {before, sessionRound()}) {
        const RespondentId who(round.value + QStringLiteral("-r"));
        SelfEvaluation form;
        form.round = round;
        form.city = ghent;
        content.content.of<SelfEvaluation>().put(form);
        content.content.of<Respondent>().put({who, round, ghent, 1, "coördinator", {}});
        content.content.of<Answer>().put({round, ghent, who, first, level(3), {}, "van toen", round == before});
    }
    FormPageFixture open(false, content);
    open.page->showField({FormPart::Statement, approach, first});
    CHECK(open.find<QLabel>("earlierText")->text() == QString::fromUtf8("3 – van toen"));
    CHECK(open.find<QLabel>("unconfirmed")->isVisible());
    CHECK(open.find<QLabel>("unconfirmed")->text().startsWith("The answer below, 3, was taken over."));
    CHECK(open.find<QPushButton>("confirmAnswer")->text() == "Confirm: 3");
    CHECK(open.find<QLabel>("themeFormState")->text().startsWith("To review"));
    open.find<QPlainTextEdit>("answerComment")->setFocus();
    open.type(", en nog altijd");
    open.find<QPushButton>("confirmAnswer")->setFocus();
    CHECK(open.answer("aanpak-coordinatie")->comment.contains(", en nog altijd"));
    CHECK(open.find<QLabel>("unconfirmed")->isVisible()); // a word beside it confirms nothing
    open.key(Qt::Key_Return);
    CHECK_FALSE(open.find<QLabel>("unconfirmed")->isVisible());
    CHECK(open.focusName() == "level3");
    CHECK(open.answer("aanpak-coordinatie")->confirmed);
    open.page->showField({FormPart::Decision, approach, {}}); // Gent scored 3–4 on Aanpak in 2024
    CHECK(open.find<QLabel>("earlierScore")
              ->text()
              .contains(open.session->store().load(before)->score(ghent, approach).kind() == ScoreKind::Between
                            ? "between"
                            : "3"));
}

TEST_CASE("a city without a form says what belongs there, and begins with a role") {
    FormPageFixture open(false);
    CHECK(open.find<QLabel>("startTitle")->text() == "Gent has no form yet");
    CHECK(open.focusName() == "respondentRole");
    open.key(Qt::Key_Return);
    CHECK_FALSE(open.form());
    open.type("klimaatdienst");
    open.key(Qt::Key_Return);
    REQUIRE(open.form());
    CHECK(open.find<QLabel>("hubSummary")->isVisible());
    CHECK(open.find<QLabel>("hubSummary")->text() == "0 of 8 themes complete");
    CHECK(open.find<QLabel>("hubClosing")->text().contains("30/06/2027"));
    CHECK(open.focusName() == "resumeForm");
    CHECK(open.find<QLabel>("formRound")->text() == "Voorjaar 2027 (open)");
}

namespace {

/// The form of Gent with one respondent in this role and an answer of a round before, of this state of the round.
Workspace begunForm(const QString& role, RoundState state = RoundState::Open) {
    Workspace content = workspaceWithForms();
    Round round = *content.rounds.find(sessionRound());
    round.state = state;
    content.rounds.put(round);
    const CityId ghent(QStringLiteral("gent"));
    SelfEvaluation form;
    form.round = sessionRound();
    form.city = ghent;
    content.content.of<SelfEvaluation>().put(form);
    content.content.of<Respondent>().put({RespondentId("r-1"), sessionRound(), ghent, 1, role, {}});
    content.content.of<Answer>().put(
        {sessionRound(), ghent, RespondentId("r-1"), QuestionId("aanpak-coordinatie"), level(3), {}, {}, false});
    return content;
}

/// Pixels of a widget as dark as text, right of the plate with the digit.
int darkPixels(QWidget& widget) {
    const QImage image = widget.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() / 8; x < image.width(); ++x)
            found += image.pixelColor(x, y).lightness() < 90 ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("a role from elsewhere, however long, makes nothing wider and can be read whole") {
    FormPageFixture open(false, begunForm(QString(800, QLatin1Char('r'))));
    const auto* box = open.find<QComboBox>("formRespondent");
    CHECK(box->sizeHint().width() < 500);
    CHECK(open.page->minimumSizeHint().width() < 1200);
    CHECK(box->toolTip().contains(QString(800, QLatin1Char('r'))));
    CHECK(box->currentData().toString() == "r-1");
}

TEST_CASE("a closed or locked round says so, and its statements are there to be read") {
    const RoundState state = GENERATE(RoundState::Closed, RoundState::Locked);
    FormPageFixture open(false, begunForm("klimaatdienst", state));
    const QString word = state == RoundState::Closed ? "closed" : "locked";
    CHECK(
        open.find<QLabel>("formRound")->text() ==
        QString("Voorjaar 2027 (%1) · The round is %1: its forms can be read, and are no longer filled in.").arg(word));
    CHECK(open.find<QPushButton>("resumeForm")->text() == "Read from the first statement");
    open.page->showField({FormPart::Statement, approach, QuestionId("aanpak-coordinatie")});
    CHECK(open.find<QLabel>("answerHint")->isHidden());
    CHECK_FALSE(open.find<QLineEdit>("answerValue")->isEnabled());
    auto* row = open.find<QAbstractButton>("level4"); // not the chosen one, whose frame is dark
    CHECK_FALSE(row->isEnabled());
    CHECK(darkPixels(*row) > 100);
    open.page->showField({FormPart::Points, approach, {}});
    CHECK_FALSE(open.find<QPushButton>("add_strength")->isEnabled());
    CHECK(open.find<QPushButton>("add_strength")->toolTip().contains(word));
}

TEST_CASE("a remark about the answer of a colleague leads to that answer") {
    AtApproach open;
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst milieu"));
    open.page->showField({FormPart::Statement, {}, QuestionId("aanpak-overleg"), open.respondent(2)});
    CHECK(open.find<QComboBox>("formRespondent")->currentText() == "dienst milieu");
    CHECK(open.caption().contains("statement 3 of 7"));
    open.type("4");
    const Answer* answer = open.rows<Answer>().find(
        {sessionRound(), open.ghent, open.respondent(2), QuestionId(QStringLiteral("aanpak-overleg"))});
    REQUIRE(answer);
    CHECK(answer->score == level(4));
}

TEST_CASE("in little room the next statement shows where the keyboard is") {
    AtApproach open;
    open.page->resize(1200, 420);
    open.apply(answerStatement(open.workspace(), {open.respondent(), QuestionId("aanpak-rollen"), level(5)}));
    QApplication::processEvents();
    open.next();
    QApplication::processEvents();
    CHECK(open.caption().contains("statement 2 of 7"));
    REQUIRE(open.focusName() == "level5");
    const auto isInSight = [] {
        QApplication::processEvents();
        const QWidget* row = QApplication::focusWidget();
        return row->visibleRegion().boundingRect().height() == row->height();
    };
    CHECK(isInSight());
    open.key(Qt::Key_1);
    REQUIRE(open.focusName() == "level1");
    CHECK(isInSight());
    open.key(Qt::Key_5);
    REQUIRE(open.focusName() == "level5");
    CHECK(isInSight());
}

TEST_CASE("a figure of staff that a city adds is for the steering group until it says otherwise") {
    AtApproach open;
    open.find<QTabBar>("formTabs")->setCurrentIndex(1);
    open.find<QPushButton>("add_fte_figure")->click();
    REQUIRE(open.rows<FteFigure>().find({sessionRound(), open.ghent}));
    CHECK(open.rows<FteFigure>().find({sessionRound(), open.ghent})->visibility == Visibility::SteeringGroup);
}

TEST_CASE("a remark leads to the field that it is about") {
    AtApproach open;
    const QuestionId third(QStringLiteral("strategie-onderbouwing"));
    const ThemeId strategy(QStringLiteral("strategie"));
    const QList<std::pair<FormField, const char*>> fields{
        {{FormPart::Statement, {}, third}, "level1"},          {{FormPart::Comment, {}, third}, "answerComment"},
        {{FormPart::Evidence, {}, third}, "addEvidence"},      {{FormPart::Evidence, strategy, {}}, "addEvidence"},
        {{FormPart::Decision, strategy, {}}, "themeDecision"}, {{FormPart::Target, approach, {}}, "targetScore"},
        {{FormPart::Points, strategy, {}}, "add_strength"},    {{FormPart::Respondents, {}, {}}, "respondents"},
        {{FormPart::Figures, {}, {}}, "add_fte_figure"}};
    for (const auto& [field, name] : fields) {
        open.page->showField(field);
        INFO(name);
        CHECK(open.focusName() == QLatin1String(name));
        CHECK(QApplication::focusWidget()->isVisible());
    }
    open.page->showRecord({"target", "2027-voorjaar/strategie/gent"});
    CHECK(open.focusName() == "targetScore");
    open.page->showRecord({"self_evaluation", "2027-voorjaar/genk"});
    CHECK(open.page->city() == CityId("genk"));
}

TEST_CASE("strengths, practices and figures of the city are filled in where its theme is") {
    AtApproach open;
    open.page->showField({FormPart::Points, approach, {}});
    open.key(Qt::Key_Space);
    CHECK(open.focusName() == "strength_text_1");
    open.type("Sterke trekker"); // in the place of what the new line says
    open.key(Qt::Key_Tab);
    int found = 0;
    for (const auto& [id, row] : open.rows<Strength>())
        found += row.city == open.ghent && row.theme == approach && row.text == "Sterke trekker" ? 1 : 0;
    CHECK(found == 1);
    open.find<QTabBar>("formTabs")->setCurrentIndex(1);
    open.find<QPushButton>("add_lekp_figure")->setFocus();
    open.key(Qt::Key_Space);
    CHECK(open.focusName() == "lekp_figure_fte_hundredths_1");
    open.type("3,5");
    open.key(Qt::Key_Tab);
    const LekpFigure* figure = open.rows<LekpFigure>().find({sessionRound(), open.ghent});
    REQUIRE(figure);
    CHECK(figure->hundredths == 350);
}

TEST_CASE("a line that is added and left as it came is taken away again") {
    AtApproach open;
    const auto practices = [&] {
        int found = 0;
        for (const auto& [id, row] : open.rows<GoodPractice>())
            found += row.round == sessionRound() ? 1 : 0;
        return found;
    };
    open.page->showField({FormPart::Points, approach, {}});
    auto* add = open.find<QPushButton>("add_good_practice");
    add->setFocus();
    open.key(Qt::Key_Space);
    CHECK(open.focusName() == "good_practice_title_1");
    CHECK(practices() == 1);
    add->setFocus();
    open.key(Qt::Key_Space); // the one that waits for its words, and no second one
    CHECK(practices() == 1);
    SECTION("left for another field") {
        open.find<QPushButton>("add_strength")->setFocus();
        CHECK(practices() == 0);
    }
    SECTION("left for another part of the form") {
        open.find<QTabBar>("formTabs")->setCurrentIndex(1);
        CHECK(practices() == 0);
    }
    SECTION("named in between") {
        open.type("Energiescan");
        open.find<QPushButton>("add_strength")->setFocus();
        REQUIRE(practices() == 1);
        for (const auto& [id, row] : open.rows<GoodPractice>())
            CHECK((row.round != sessionRound() || row.title == "Energiescan"));
    }
    SECTION("without a name, and with something to say") {
        open.key(Qt::Key_Tab);
        REQUIRE(open.focusName() == "good_practice_text_1");
        open.type("Gratis aan huis.");
        open.find<QPushButton>("add_strength")->setFocus();
        CHECK(practices() == 1);
    }
}

TEST_CASE("Tab goes through a statement in the order of the eye") {
    AtApproach open;
    open.key(Qt::Key_3);
    QList<int> heights;
    QStringList names;
    open.find<QAbstractButton>("level1")->setFocus();
    for (int i = 0; i < 30 && open.focusName() != "nextStatement"; ++i) {
        QWidget* focus = QApplication::focusWidget();
        names.append(focus->objectName());
        if (!names.last().startsWith("previous"))
            heights.append(
                focus
                    ->mapTo(open.find<QWidget>("statementEditor")->findChild<QWidget*>("levelChoice")->window(),
                            QPoint(0, 0))
                    .y());
        open.key(Qt::Key_Tab);
    }
    INFO(names.join(QLatin1Char(' ')).toStdString());
    CHECK(names.indexOf("level5") == 4);
    CHECK(names.indexOf("answerValue") == 5);
    CHECK(names.indexOf("answerComment") > names.indexOf("answerTakeBack"));
    CHECK(names.indexOf("addEvidence") > names.indexOf("answerComment"));
    CHECK(open.focusName() == "nextStatement");
}

} // namespace tst_formpage
