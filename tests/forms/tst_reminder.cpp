#include "forms/intakefixture.h"

#include "forms/reminder.h"
#include "session/commands.h"

using namespace ks;
using namespace ks::test;

namespace tst_reminder {
namespace {

/// The lines between the salutation and the last greeting, empty ones left out.
QStringList said(const Workspace& workspace, const CityId& city = formCity, QDate today = QDate(2026, 6, 30)) {
    const QStringList lines = reminderText(workspace, city, today).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    CHECK(lines.first() == "Subject: self-evaluation of Gent, Voorjaar 2026");
    CHECK(lines.last() == "Kind regards,");
    return lines.mid(2, lines.size() - 3);
}

/// The same round, which closes on 30 June.
Workspace datedRound() {
    Workspace workspace = questionnaireRound();
    Round round = *workspace.round();
    round.endsOn = QDate(2026, 6, 30);
    workspace.rounds.put(round);
    return workspace;
}

} // namespace

TEST_CASE("a city that sent nothing is asked for its form by the day, and is not told how far it is") {
    CHECK(said(datedRound()) ==
          QStringList{"This is a reminder of the self-evaluation of Gent for “Voorjaar 2026”.",
                      "We have not received your form yet. You may well be working on it: that is something we cannot "
                      "see.",
                      "We look forward to your form until 30/06/2026.",
                      "In the program you hand in under “Check and hand in”; then mail us the file.",
                      "Is something unclear, or does the date not suit you? Let us know."});
}

TEST_CASE("a city that handed in is thanked and asked for nothing") {
    Office office(datedRound());
    office.take(handedInForm(office));
    CHECK(
        said(office.workspace()) ==
        QStringList{"This is about the self-evaluation of Gent for “Voorjaar 2026”.",
                    "We have received the form that you handed in. Thank you.",
                    "You need not do anything more. Do you want to change something after all? Hand in the correction "
                    "by 30/06/2026, and mail us that file.",
                    "Is something unclear? Let us know."});
}

TEST_CASE("what the Kenniscentrum changes in the answers of a city that handed in changes nothing in what it is told") {
    Office office(datedRound());
    office.take(handedInForm(office));
    const QStringList before = said(office.workspace());
    const RespondentId who = office.workspace().content.of<Respondent>().begin()->first;
    office.apply(answerStatement(office.workspace(), {who, statement("strategie", 1), exactly(5)}));
    CHECK(said(office.workspace()) == before);
}

TEST_CASE("a city that sent an unfinished correction is told which number counts, and that it may hand in the next") {
    Office office(datedRound());
    FormFile form = handedInForm(office);
    office.take(form);
    answer(form, "strategie", 1, 4);
    office.take(form);
    CHECK(
        said(office.workspace()) ==
        QStringList{"This is a reminder of the self-evaluation of Gent for “Voorjaar 2026”.",
                    "You handed in number 1, and that one counts now. After that you sent us a form with changes that "
                    "were not handed in.",
                    "Are the changes to count? Hand in the correction by 30/06/2026, and mail us that file.",
                    "Is something unclear, or does the date not suit you? Let us know."});
}

TEST_CASE("after the closing date of a round that is still open no day that has passed is asked for") {
    const QDate after(2026, 7, 1);
    CHECK(said(datedRound(), formCity, after) ==
          QStringList{"This is a reminder of the self-evaluation of Gent for “Voorjaar 2026”.",
                      "We have not received your form yet. You may well be working on it: that is something we cannot "
                      "see.",
                      "We asked for your form by 30/06/2026, and still take it in. Please hand in as soon as you can, "
                      "or let us know when we can expect your form.",
                      "In the program you hand in under “Check and hand in”; then mail us the file.",
                      "Is something unclear? Let us know."});
    Office office(datedRound());
    FormFile form = handedInForm(office);
    office.take(form);
    CHECK(said(office.workspace(), formCity, after).join(' ').contains("Hand in the correction, and mail us that"));
    answer(form, "strategie", 1, 4);
    office.take(form);
    CHECK(said(office.workspace(), formCity, after)
              .contains("Are the changes to count? Hand in the correction, and mail us that file."));
}

TEST_CASE("in a closed round no date is named and nothing is asked") {
    Office office(datedRound());
    office.take(handedInForm(office));
    office.apply(setRoundState(office.workspace(), formRound, RoundState::Closed));
    CHECK(said(office.workspace()) == QStringList{"This is about the self-evaluation of Gent for “Voorjaar 2026”.",
                                                  "We have received the form that you handed in. Thank you.",
                                                  "The round is closed: what you handed in counts.",
                                                  "Is something unclear? Let us know."});
    const QString aalst = reminderText(office.workspace(), CityId("aalst"), QDate(2026, 6, 30));
    CHECK(aalst.contains("We have not received your form.\n"));
    CHECK(aalst.contains("The round is closed: no form is taken in any more."));
    CHECK_FALSE(aalst.contains("30/06/2026"));
    CHECK_FALSE(aalst.contains("reminder"));
}

} // namespace tst_reminder
