#include "models/earlieranswers.h"
#include "models/formhub.h"
#include "models/heatmaproles.h"
#include "models/statementlistmodel.h"

#include "support/formsession.h"

#include <QAbstractItemModelTester>

using namespace ks;
using namespace ks::test;

namespace tst_formmodels {
namespace {

const ThemeId approach{QStringLiteral("aanpak")};
const QLocale belgian{QStringLiteral("nl_BE")};

const HubTheme& themeOf(const FormHub& hub, const ThemeId& theme) {
    for (const HubTheme& each : hub.themes) {
        if (each.theme == theme)
            return each;
    }
    FAIL("no such theme");
    return hub.themes.first();
}

} // namespace

TEST_CASE("the hub says of every theme how far it is, in the order of the chapters") {
    FormSession open;
    FormHub hub = formHub(open.workspace(), open.ghent, belgian);
    REQUIRE(hub.themes.size() == 8);
    CHECK(hub.themes[0].name == "Strategie");
    CHECK(hub.themes[2].name == "Regelgeving"); // third chapter, fifth column of the grid
    CHECK(hub.statements == 63);
    CHECK(hub.summary == "0 of 8 theme(s) complete");
    CHECK(leftOffAt(open.workspace(), open.ghent).isEmpty());
    for (const char* each : {"aanpak-coordinatie", "aanpak-rollen", "aanpak-overleg", "aanpak-aansturing"})
        open.giveAnswer(each, level(3));
    open.apply(decideTheme(open.workspace(), open.ghent, approach, level(2), {}));
    hub = formHub(open.workspace(), open.ghent, belgian);
    const HubTheme& theme = themeOf(hub, approach);
    CHECK(theme.state == ProgressState::ToReview); // the decision differs without a reason
    CHECK(theme.count == "4 of 7 statement(s)");
    CHECK(theme.derived == level(3));
    CHECK(theme.decision == level(2));
    CHECK(theme.spoken == "Aanpak: To review, 4 of 7 statement(s); what follows: 3; own score: 2");
    CHECK(hub.answered == 4);
    CHECK(leftOffAt(open.workspace(), open.ghent) == "Aanpak, statement 6");
}

TEST_CASE("an answer that was taken over counts once it is confirmed") {
    Workspace content = workspaceWithForms();
    const CityId ghent(QStringLiteral("gent"));
    const RespondentId who(QStringLiteral("r-1"));
    SelfEvaluation form;
    form.round = sessionRound();
    form.city = ghent;
    content.content.of<SelfEvaluation>().put(form);
    content.content.of<Respondent>().put({who, sessionRound(), ghent, 1, "coördinator", {}});
    for (const char* each : {"aanpak-coordinatie", "aanpak-rollen"})
        content.content.of<Answer>().put({sessionRound(), ghent, who, QuestionId(each), level(3), {}, {}, false});
    FormSession open(false, content);
    FormHub hub = formHub(open.workspace(), ghent, belgian);
    CHECK(hub.answered == 0);
    CHECK(hub.toConfirm == 2);
    CHECK(themeOf(hub, approach).count == "0 of 7 statement(s), 2 to confirm");
    open.apply(confirmAnswer(open.workspace(), who, QuestionId("aanpak-rollen")));
    hub = formHub(open.workspace(), ghent, belgian);
    CHECK(hub.answered == 1);
    CHECK(hub.toConfirm == 1);
    CHECK(themeOf(hub, approach).count == "1 of 7 statement(s), 1 to confirm");
    // Where respondents differ there is no answer of the team yet, and still one to confirm.
    open.apply(addRespondent(open.workspace(), ghent, "milieu"));
    open.apply(answerStatement(open.workspace(), {open.respondent(2), QuestionId("aanpak-coordinatie"), level(5)}));
    hub = formHub(open.workspace(), ghent, belgian);
    CHECK(hub.answered == 1);
    CHECK(hub.toConfirm == 1);
}

TEST_CASE("the list of statements follows answers, undo and the respondent") {
    FormSession open;
    StatementListModel model(*open.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(open.ghent, approach, open.respondent());
    REQUIRE(model.rowCount() == 9);
    CHECK(model.statements() == 7);
    CHECK(model.lineAt(7) == StatementLine::Score);
    CHECK(model.lineAt(8) == StatementLine::Points);
    CHECK(model.rowOf(QuestionId("aanpak-overleg")) == 2);
    CHECK(model.questionAt(2) == QuestionId("aanpak-overleg"));
    CHECK_FALSE(model.questionAt(7));
    open.giveAnswer("aanpak-overleg", betweenTwo(3, 4));
    CHECK(model.index(2).data(ScoreRole).value<Score>() == betweenTwo(3, 4));
    CHECK(model.index(2).data(Qt::AccessibleTextRole).toString().endsWith("between 3 and 4"));
    CHECK(model.index(2).data(StatementNumberRole) == 3);
    REQUIRE(open.session->undo().ok());
    CHECK(model.index(2).data(ScoreRole).value<Score>() == Score::missing());
    open.giveAnswer("aanpak-overleg", level(1));
    open.apply(addRespondent(open.workspace(), open.ghent, "dienst milieu"));
    model.show(open.ghent, approach, open.respondent(2));
    CHECK(model.index(2).data(ScoreRole).value<Score>() == Score::missing());
    AnswerEntry entry{open.respondent(2), QuestionId("aanpak-overleg"), level(3)};
    open.apply(answerStatement(open.workspace(), entry));
    CHECK(model.index(2).data(StatementReviewRole) == "respondents more than a level apart");
    open.apply(settleStatement(open.workspace(), open.ghent, QuestionId("aanpak-overleg"), level(2), {}));
    CHECK(model.index(2).data(StatementReviewRole).toString().isEmpty());
    model.show(open.ghent, ThemeId("strategie"), open.respondent());
    CHECK(model.rowCount() == 10);
}

TEST_CASE("the answers of the round before are those of the city, agreed or by respondent") {
    Workspace content = workspaceWithForms();
    const RoundId before(QStringLiteral("2024-najaar"));
    const CityId ghent(QStringLiteral("gent"));
    const QuestionId first(QStringLiteral("aanpak-coordinatie"));
    const QuestionId second(QStringLiteral("aanpak-rollen"));
    SelfEvaluation form;
    form.round = before;
    form.city = ghent;
    content.content.of<SelfEvaluation>().put(form);
    const RespondentId one(QStringLiteral("r-1"));
    const RespondentId two(QStringLiteral("r-2"));
    content.content.of<Respondent>().put({one, before, ghent, 1, "coördinator", {}});
    content.content.of<Respondent>().put({two, before, ghent, 2, "milieu", {}});
    content.content.of<Answer>().put({before, ghent, one, first, level(3), {}, "goed", true});
    content.content.of<Answer>().put({before, ghent, two, first, level(4), {}, "", true});
    content.content.of<Answer>().put({before, ghent, one, second, level(2), {}, "", true});
    content.content.of<AgreedAnswer>().put({before, ghent, second, level(2.5), {}, "samen"});
    FormSession open(true, content);
    EarlierAnswers earlier(*open.session);
    CHECK_FALSE(earlier.round());
    earlier.refresh();
    REQUIRE(earlier.round());
    CHECK(earlier.round()->id == before);
    CHECK(earlier.answerText(ghent, first, belgian) == QString::fromUtf8("coördinator: 3 – goed\nmilieu: 4"));
    CHECK(earlier.answerText(ghent, second, belgian) == QString::fromUtf8("Team score: 2,5 – samen\ncoördinator: 2"));
    CHECK(earlier.answerText(CityId("genk"), first, belgian).isEmpty());
    CHECK(earlier.score(ghent, ThemeId("strategie")) == betweenTwo(3, 4)); // as the report has it
    CHECK(earlier.score(CityId("turnhout"), approach) == Score::unscored());
}

} // namespace tst_formmodels
