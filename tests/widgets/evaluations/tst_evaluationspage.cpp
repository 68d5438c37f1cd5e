#include "boardfixture.h"

#include "domain/evaluation/cityevaluation.h"
#include "forms/roundcommands.h"
#include "session/commands.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QMimeData>

using namespace ks;
using namespace ks::test;

namespace tst_evaluationspage {
namespace {

using Board = EvaluationBoard;

QStringList files(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("*.kszelf")}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("the board shows thirteen cities with their state, days and missing themes") {
    BoardFixture fixture;
    FormFile ghent = fixture.office.form();
    for (int number = 1; number <= 4; ++number)
        answer(ghent, "strategie", number, 2); // all four statements of one theme of eight
    decide(ghent, "strategie", exactly(2));
    handInForm(ghent);
    fixture.office.take(ghent);
    FormFile bruges = fixture.office.form(CityId(QStringLiteral("brugge")));
    answer(bruges, "strategie", 1, 3);
    fixture.office.take(bruges);

    REQUIRE(fixture.board()->model()->rowCount() == 13);
    CHECK(fixture.cell(0, Board::CityColumn) == "Aalst");
    CHECK(fixture.cell(0, Board::StateColumn) == "No form made");
    CHECK(fixture.cell(0, Board::OpenColumn) == "all themes");
    CHECK(fixture.cell(2, Board::CityColumn) == "Brugge");
    CHECK(fixture.cell(2, Board::StateColumn) == "In progress");
    CHECK(fixture.cell(2, Board::HandedInColumn) == QString::fromUtf8("–"));
    const auto rowOf = [&](const char* city) {
        for (int row = 0; row < 13; ++row) {
            if (fixture.cell(row, Board::CityColumn) == QLatin1String(city))
                return row;
        }
        return -1;
    };
    const int row = rowOf("Gent");
    CHECK(fixture.cell(row, Board::StateColumn) == "Handed in, to review"); // nobody confirmed it yet
    CHECK(fixture.cell(row, Board::HandedInColumn) == "30/05/2026");
    CHECK(fixture.cell(row, Board::NumberColumn) == "1");
    CHECK(fixture.cell(row, Board::ConfirmedColumn) == "not confirmed");
    CHECK(fixture.cell(row, Board::ThemesColumn) == "1 of 8 themes complete");
    CHECK(fixture.cell(row, Board::OpenColumn).count(QLatin1Char(',')) == 6); // seven names
    CHECK_FALSE(fixture.cell(row, Board::OpenColumn).contains(QStringLiteral("Strategie")));
    CHECK(fixture.find<QLabel>("evaluationSummary")->text().contains("1 of 13 cities"));

    fixture.find<QComboBox>("shownCities")->setCurrentIndex(1); // not handed in
    CHECK(fixture.board()->model()->rowCount() == 12);
    fixture.find<QComboBox>("shownCities")->setCurrentIndex(2); // to look at again
    REQUIRE(fixture.board()->model()->rowCount() == 1);
    CHECK(fixture.cell(0, Board::CityColumn) == "Gent");
}

TEST_CASE("all forms are made in one go by keyboard, and again without touching a form with work in it") {
    BoardFixture fixture;
    QTemporaryDir target;
    fixture.prompts.paths = {target.path()};
    fixture.press("sendForms");
    CHECK(files(target.path()).size() == 13);
    CHECK(files(target.path()).first() == "aalst-voorjaar-2026.kszelf");
    REQUIRE(fixture.navigator.told.size() == 1);
    CHECK(fixture.navigator.told[0].kind == Notice::Kind::Done);
    CHECK(fixture.navigator.told[0].text.startsWith("13 form"));
    CHECK(fixture.navigator.told[0].offers == QList<NoticeOffer>{NoticeOffer::ShowFolder});
    CHECK(fixture.cell(0, Board::StateColumn) == "Not started");
    CHECK(fixture.cell(0, Board::SentColumn) == "28/05/2026"); // the day of intakeMoment

    FormFile ghent = fixture.office.form();
    answer(ghent, "strategie", 1, 2);
    const QString worked = target.filePath(QStringLiteral("gent-voorjaar-2026.kszelf"));
    REQUIRE(writeVerified(worked, writeForm(ghent)).ok());
    fixture.prompts.paths = {target.path()};
    fixture.press("sendForms");
    REQUIRE(fixture.navigator.told.size() == 2);
    CHECK(fixture.navigator.told[1].kind == Notice::Kind::Warning);
    CHECK(fixture.navigator.told[1].text.contains("Gent"));
    const Result<QByteArray> bytes = formBytes(worked);
    REQUIRE(bytes.ok());
    CHECK(*bytes == writeForm(ghent));

    fixture.prompts.paths.clear(); // no folder was chosen
    fixture.press("sendForms");
    CHECK(fixture.navigator.told.size() == 2);
}

TEST_CASE("the reminder of the selected cities is copied as text, and the rows with Ctrl+C") {
    BoardFixture fixture;
    CHECK_FALSE(fixture.find<QPushButton>("copyReminder")->isEnabled());
    REQUIRE(fixture.focused() == "evaluationBoard");
    fixture.key(Qt::Key_Home);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down, Qt::ShiftModifier); // the second city and the third
    fixture.press("copyReminder");
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains("Antwerpen"));
    CHECK(text.contains("Brugge"));
    CHECK_FALSE(text.contains("Aalst"));
    CHECK(text.contains("Voorjaar 2026"));
    REQUIRE(fixture.navigator.told.size() == 1);
    CHECK(fixture.navigator.told[0].text.contains('2'));

    fixture.board()->setFocus();
    fixture.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 3); // the headings, and a line for each
    CHECK(lines[0].startsWith("City\tState\t"));
    CHECK(lines[1].startsWith("Antwerpen\tNo form made\t"));
    CHECK(QGuiApplication::clipboard()->mimeData()->hasHtml());
}

TEST_CASE("the form of a city is opened by keyboard, from its line and with the button") {
    BoardFixture fixture;
    fixture.key(Qt::Key_Home);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Return);
    fixture.press("openCityForm");
    REQUIRE(fixture.navigator.records.size() == 2);
    const RowRef antwerp{QLatin1String(SelfEvaluation::entity),
                         keyText(CityKey{formRound, CityId(QStringLiteral("antwerpen"))})};
    CHECK(fixture.navigator.records[0] == antwerp);
    CHECK(fixture.navigator.records[1] == antwerp);
}

TEST_CASE("a hand-in is confirmed by keyboard, and taken back") {
    BoardFixture fixture;
    fixture.office.take(handedInForm(fixture.office));
    const auto isConfirmed = [&] {
        return fixture.office.workspace().content.of<Submission>().begin()->second.confirmed;
    };
    fixture.page->showRecord(
        {QLatin1String(Submission::entity), fixture.office.workspace().content.of<Submission>().begin()->first.value});
    REQUIRE_FALSE(isConfirmed());
    fixture.press("confirmHandIn");
    CHECK(isConfirmed());
    CHECK(fixture.find<QPushButton>("confirmHandIn")->text() == "Take back confirmation");
    fixture.press("confirmHandIn");
    CHECK_FALSE(isConfirmed());
    REQUIRE(fixture.office.session().undo().ok());
    CHECK(isConfirmed());
}

TEST_CASE("a city that handed in stays so when the Kenniscentrum edits an answer, and counts while it corrects") {
    BoardFixture fixture;
    FormFile ghent = handedInForm(fixture.office);
    fixture.office.take(ghent);
    const auto rowOfGhent = [&] {
        int row = 0;
        while (row < 13 && fixture.cell(row, Board::CityColumn) != "Gent")
            ++row;
        return row;
    };
    const auto summary = [&] { return fixture.find<QLabel>("evaluationSummary")->text(); };
    fixture.office.apply(
        answerStatement(fixture.office.workspace(), {firstRespondent(ghent), statement("strategie", 1), exactly(5)}));
    CHECK(fixture.cell(rowOfGhent(), Board::StateColumn) == "Handed in, to review");
    CHECK(fixture.cell(rowOfGhent(), Board::NumberColumn) == "1");
    CHECK(summary().startsWith("1 of 13 cities"));
    REQUIRE(fixture.office.session().undo().ok());
    answer(ghent, "strategie", 2, 4); // a correction that is not handed in yet
    fixture.office.take(ghent);
    CHECK(fixture.cell(rowOfGhent(), Board::StateColumn) == "Correction in progress");
    CHECK(summary().startsWith("1 of 13 cities"));
}

TEST_CASE("a round whose closing date has passed says that it is still open") {
    BoardFixture fixture;
    const auto endsOn = [&](QDate day) {
        RoundDetails details = detailsOf(*fixture.office.workspace().round());
        details.endsOn = day;
        fixture.office.apply(changeRound(fixture.office.workspace(), details));
        return fixture.find<QLabel>("evaluationSummary")->text();
    };
    CHECK(endsOn(QDate(2026, 5, 28)).endsWith("It closes on 28/05/2026.")); // the clock stands at that day
    CHECK(endsOn(QDate(2026, 5, 27)).endsWith("It was to close on 27/05/2026, and is still open."));
}

TEST_CASE("a closed round says so on the board, and grey buttons say what they wait for") {
    BoardFixture fixture;
    CHECK(fixture.find<QPushButton>("sendForms")->toolTip().isEmpty());
    CHECK(fixture.find<QPushButton>("copyReminder")->toolTip().contains("Select a city first."));
    fixture.office.apply(setRoundState(fixture.office.workspace(), formRound, RoundState::Closed));
    CHECK(fixture.find<QLabel>("evaluationSummary")
              ->text()
              .endsWith("The round is closed: its forms can be read, and "
                        "are no longer filled in."));
    for (const char* name : {"sendForms", "takeInForms"}) {
        CHECK_FALSE(fixture.find<QPushButton>(name)->isEnabled());
        CHECK(fixture.find<QPushButton>(name)->toolTip().contains("The round is closed"));
    }
    fixture.board()->selectRow(0);
    CHECK(fixture.find<QPushButton>("copyReminder")->toolTip().isEmpty());
    CHECK(fixture.find<QPushButton>("confirmHandIn")->toolTip().contains("This city has handed in nothing yet."));
}

TEST_CASE("a round without forms says so, and offers a new round") {
    Workspace workspace = questionnaireRound();
    Round round = *workspace.round();
    round.questionnaire.reset();
    workspace.rounds.put(round);
    BoardFixture fixture(std::move(workspace));
    CHECK(fixture.find<QLabel>("noForms")->isVisible());
    CHECK_FALSE(fixture.board()->isVisible());
    REQUIRE(fixture.focused() == "addRoundWithForms");
    fixture.key(Qt::Key_Space);
    CHECK(fixture.navigator.roundsAsked == 1);
}

TEST_CASE("with letters twice as large some cities can be read on a small screen, by scrolling") {
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    {
        BoardFixture fixture;
        fixture.page->resize(824, 490); // what a window of 1024 by 600 leaves a page
        QTest::qWait(0);
        CHECK(fixture.page->height() == 490);
        CHECK(fixture.board()->height() >= 7 * fixture.board()->rowHeight(0));
    }
    QApplication::setFont(before);
}

} // namespace tst_evaluationspage
