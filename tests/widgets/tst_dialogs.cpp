#include "base/language.h"
#include "base/slug.h"
#include "report/content/catalogue.h"
#include "session/adjustmentcommands.h"
#include "session/commands.h"
#include "session/session.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/scriptedprompts.h"
#include "support/testsupport.h"
#include "widgets/dialogs/adjustmentdialog.h"
#include "widgets/dialogs/comparisondialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/newrounddialog.h"
#include "widgets/dialogs/pastepreviewdialog.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/withdrawdialog.h"
#include "widgets/shell/appsettings.h"
#include "widgets/shell/exportrun.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_dialogs {
namespace {

struct Desk {
    explicit Desk(Workspace content = reportGrid())
        : clock(Timestamp{1'700'000'000'000, 60}),
          session(std::move(*Session::start(openedInMemory(std::move(content), &store),
                                            Actor{ActorId("a"), QStringLiteral("An")}, clock))),
          settings(folder.filePath(QStringLiteral("settings.ini"))) {}

    QTemporaryDir folder;
    MemoryStore* store = nullptr;
    ManualClock clock;
    std::unique_ptr<Session> session;
    AppSettings settings;
    ScriptedPrompts prompts;
};

template<class T>
T& in(const QDialog& dialog, const char* name) {
    T* found = dialog.findChild<T*>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

QPushButton& okOf(const QDialog& dialog) {
    return *in<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Ok);
}

QString problemOf(const QDialog& dialog) {
    const auto& label = in<QLabel>(dialog, "problem");
    return label.isHidden() ? QString() : label.text();
}

void showActive(QDialog& dialog) {
    dialog.show();
    dialog.activateWindow();
    QTest::qWait(0);
}

} // namespace

TEST_CASE("a global score is entered by keyboard alone and lands in the file as one step") {
    Desk desk;
    AdjustmentDialog dialog(*desk.session, {ThemeId("monitoring")}, QDate(2025, 3, 7));
    showActive(dialog);
    REQUIRE(dialog.focusWidget() == &in<QLineEdit>(dialog, "value"));
    QTest::keyClicks(dialog.focusWidget(), "2-3");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    REQUIRE(dialog.focusWidget() == &in<QPlainTextEdit>(dialog, "reason"));
    QTest::keyClicks(dialog.focusWidget(), "data are gathered by hand");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Down); // from the estimate to the workshop
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    for (int part = 0; part < 3; ++part) // day, month and year
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    REQUIRE(dialog.focusWidget() == &in<QLineEdit>(dialog, "by"));
    QTest::keyClicks(dialog.focusWidget(), "stuurgroep");
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);

    CHECK(dialog.result() == QDialog::Accepted);
    const std::optional<Adjustment> global = desk.session->workspace().globalScore(ThemeId("monitoring"));
    REQUIRE(global);
    CHECK(global->value == Score::between({8}, {12}).value());
    CHECK(global->reason == QString("data are gathered by hand"));
    CHECK(global->source == AdjustmentSource::Workshop);
    CHECK(global->decidedOn == QDate(2025, 3, 7));
    CHECK(global->decidedBy == QString("stuurgroep"));
    CHECK(desk.session->undoText() == QString("global score Monitoring"));
}

TEST_CASE("a global score that cannot be taken stays as it was typed, with what is wrong") {
    Desk desk;
    AdjustmentDialog dialog(*desk.session, {ThemeId("monitoring")}, QDate(2025, 3, 7));
    showActive(dialog);
    auto& value = in<QLineEdit>(dialog, "value");
    auto& reason = in<QPlainTextEdit>(dialog, "reason");

    okOf(dialog).click();
    CHECK_FALSE(problemOf(dialog).isEmpty());
    for (const char* wrong : {"6", "2.500", "nan", "3-", "~", "-"}) {
        INFO(wrong);
        value.setText(QString::fromLatin1(wrong));
        reason.setPlainText(QStringLiteral("because"));
        okOf(dialog).click();
        CHECK(dialog.isVisible());
        CHECK_FALSE(problemOf(dialog).isEmpty());
        CHECK(value.text() == QString::fromLatin1(wrong));
    }
    value.setText(QStringLiteral("3"));
    reason.setPlainText(QStringLiteral("  "));
    okOf(dialog).click();
    CHECK(dialog.isVisible());
    CHECK(dialog.focusWidget() == &reason);

    reason.setPlainText(QStringLiteral("because"));
    desk.store->failNextCommit({ErrorCode::DiskFull, QStringLiteral("No room left; nothing was lost."), {}});
    okOf(dialog).click();
    CHECK(dialog.isVisible());
    CHECK(problemOf(dialog) == QString("No room left; nothing was lost."));
    CHECK(reason.toPlainText() == QString("because"));
    okOf(dialog).click();
    CHECK_FALSE(dialog.isVisible());
    CHECK(desk.store->commits() == 1);
}

TEST_CASE("a global score is withdrawn with a reason; the dialog says what goes and what holds afterwards") {
    Desk desk;
    const ThemeId monitoring("monitoring");
    const auto enter = [&](int quarters, const char* reason) {
        const AdjustmentEntry entry{{monitoring},
                                    Score::exact({quarters}).value(),
                                    QString::fromLatin1(reason),
                                    AdjustmentSource::Workshop,
                                    QDate(2025, 3, 7),
                                    QStringLiteral("stuurgroep")};
        REQUIRE(desk.session->apply(*adjust(desk.session->workspace(), entry)).ok());
    };
    enter(8, "first");
    {
        WithdrawDialog dialog(*desk.session, AdjustmentPlace{monitoring});
        CHECK(in<QLabel>(dialog, "holds").text() == QString("The global score is open again afterwards."));
    }
    enter(12, "second");
    WithdrawDialog dialog(*desk.session, AdjustmentPlace{monitoring});
    showActive(dialog);
    CHECK(in<QLabel>(dialog, "heading").text() == QString("Monitoring"));
    CHECK(in<QLabel>(dialog, "goes").text() ==
          QString("Withdrawn: 3 · workshop · 7/03/2025 · stuurgroep\nEntered because: second"));
    CHECK(in<QLabel>(dialog, "holds").text() ==
          QString("Afterwards the one before it holds again: 2 · workshop · 7/03/2025 · stuurgroep"));
    REQUIRE(dialog.focusWidget() == &in<QLineEdit>(dialog, "reason"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK_FALSE(problemOf(dialog).isEmpty());

    QTest::keyClicks(dialog.focusWidget(), "entered on the wrong theme");
    CHECK(problemOf(dialog).isEmpty());
    desk.store->failNextCommit({ErrorCode::DiskFull, QStringLiteral("No room left; nothing was lost."), {}});
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(problemOf(dialog) == QString("No room left; nothing was lost."));
    CHECK(desk.session->workspace().globalScore(monitoring)->value == Score::exact({12}).value());

    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(desk.session->workspace().globalScore(monitoring)->value == Score::exact({8}).value());
    CHECK(desk.store->log().last().reason == QString("entered on the wrong theme"));
    CHECK(desk.session->undoText() == QString("withdraw global score Monitoring"));
}

TEST_CASE("a reason cannot be empty, and shows what is corrected as it stands") {
    ReasonDialog dialog(ReasonDialog::ofCorrection("Gent, <b>Strategie</b>: 3–4 becomes 2,5"));
    showActive(dialog);
    auto& label = in<QLabel>(dialog, "what");
    CHECK(label.text() == QString("Gent, <b>Strategie</b>: 3–4 becomes 2,5"));
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK_FALSE(okOf(dialog).isEnabled());
    QTest::keyClicks(&in<QLineEdit>(dialog, "reason"), "   ");
    CHECK_FALSE(okOf(dialog).isEnabled());
    QTest::keyClicks(&in<QLineEdit>(dialog, "reason"), "misread");
    CHECK(okOf(dialog).isEnabled());
    QTest::keyClick(&in<QLineEdit>(dialog, "reason"), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.reason() == QString("misread"));
}

TEST_CASE("a new round starts empty or from the scores on show, and is shown") {
    Desk desk;
    {
        NewRoundDialog dialog(*desk.session);
        showActive(dialog);
        QTest::keyClicks(&in<QLineEdit>(dialog, "name"), "Meting voorjaar 2027");
        CHECK(in<QLineEdit>(dialog, "shortName").text() == QString("meting-voorjaar-2027"));
        okOf(dialog).click();
        CHECK(dialog.result() == QDialog::Accepted);
    }
    CHECK(desk.session->workspace().loadedRound == RoundId("meting-voorjaar-2027"));
    CHECK(desk.session->workspace().scores.isEmpty());
    REQUIRE(desk.session->showRound(reportRound()).ok());
    {
        NewRoundDialog dialog(*desk.session);
        in<QLineEdit>(dialog, "name").setText(QStringLiteral("Kopie"));
        in<QLineEdit>(dialog, "shortName").setText(QStringLiteral("2024-najaar"));
        okOf(dialog).click();
        CHECK_FALSE(problemOf(dialog).isEmpty()); // the id is taken; what was typed stays
        CHECK(in<QLineEdit>(dialog, "name").text() == QString("Kopie"));
        in<QLineEdit>(dialog, "shortName").setText(QStringLiteral("kopie"));
        in<QAbstractButton>(dialog, "copyScores").setChecked(true);
        okOf(dialog).click();
        CHECK(dialog.result() == QDialog::Accepted);
    }
    CHECK(desk.session->workspace().scores.size() == 104);
}

TEST_CASE("a short name keeps letters and digits of what people call a round") {
    CHECK(shortNameFor("Meting voorjaar 2027") == QString("meting-voorjaar-2027"));
    CHECK(shortNameFor("  Één & twee!  ") == QString("een-twee"));
    CHECK(shortNameFor("--") == QString());
    CHECK(shortNameFor(QString(100, QLatin1Char('a'))).size() == 64);
}

namespace {

/// The choice that a dialog hands over when it is accepted; none while it stays open.
std::optional<ExportChoice> acceptedChoice(ExportDialog& dialog) {
    std::optional<ExportChoice> chosen;
    const auto hearing =
        QObject::connect(&dialog, &ExportDialog::chosen, &dialog, [&](const ExportChoice& choice) { chosen = choice; });
    okOf(dialog).click();
    QObject::disconnect(hearing); // the next call listens itself
    CHECK(chosen.has_value() == (dialog.result() == QDialog::Accepted));
    return chosen;
}

void choose(ExportDialog& dialog, const char* box, const QVariant& data) {
    auto& combo = in<QComboBox>(dialog, box);
    REQUIRE(combo.findData(data) >= 0);
    combo.setCurrentIndex(combo.findData(data));
}

} // namespace

TEST_CASE("export hands over what was chosen, and remembers it") {
    Desk desk;
    QString path;
    {
        ExportDialog dialog(*desk.session, desk.prompts, desk.settings);
        showActive(dialog);
        auto& tables = in<QListWidget>(dialog, "tables");
        REQUIRE(tables.count() == tableCatalogue(reportGrid()).size());
        REQUIRE(tables.currentItem());
        CHECK(tables.currentItem()->data(Qt::UserRole).toString() == QString("heatmap"));
        CHECK(tables.currentItem()->checkState() == Qt::Checked); // at first
        choose(dialog, "format", QStringLiteral("csv"));
        choose(dialog, "dialect", static_cast<int>(CsvDialect::Plain));
        in<QLineEdit>(dialog, "folder").setText(desk.folder.path());
        CHECK(in<QLineEdit>(dialog, "fileName").text() == QString("heatmap-nulmeting-najaar-2024.csv"));
        const std::optional<ExportChoice> chosen = acceptedChoice(dialog);
        REQUIRE(chosen);
        path = chosen->path;
        CHECK(chosen->tables == QStringList{"heatmap"});
        CHECK(path == desk.folder.filePath("heatmap-nulmeting-najaar-2024.csv"));
        CHECK(desk.session->workspace().contentLoaded); // read when it was first needed
    }
    ExportDialog again(*desk.session, desk.prompts, desk.settings);
    CHECK(again.choice().suffix == QString("csv"));
    CHECK(again.choice().options.dialect == CsvDialect::Plain);
    CHECK(again.choice().path == path);
}

TEST_CASE("export of one city has the city in its choice and in the name of the file") {
    Desk desk;
    ExportDialog dialog(*desk.session, desk.prompts, desk.settings, {"profile"});
    dialog.choose({CityId("gent")});
    CHECK(dialog.choice().filter.city == CityId("gent"));
    CHECK(in<QLineEdit>(dialog, "fileName").text() == QString("profile-gent-nulmeting-najaar-2024.pdf"));
    choose(dialog, "city", QString());
    CHECK_FALSE(dialog.choice().filter.city.has_value());
    CHECK(in<QLineEdit>(dialog, "fileName").text() == QString("profile-nulmeting-najaar-2024.pdf"));
}

TEST_CASE("export compares within a group of cities where there is one, and does not ask where there is none") {
    Desk plain;
    const ExportDialog without(*plain.session, plain.prompts, plain.settings);
    CHECK(in<QComboBox>(without, "group").isHidden());
    Workspace grouped = reportGrid();
    grouped.content.of<PeerGroup>().put({PeerGroupId("g-1"), "Aan zee", {}, {"oostende", "brugge"}, 1});
    Desk desk(std::move(grouped));
    ExportDialog dialog(*desk.session, desk.prompts, desk.settings);
    CHECK_FALSE(in<QComboBox>(dialog, "group").isHidden());
    CHECK_FALSE(dialog.choice().filter.group.has_value());
    choose(dialog, "group", "g-1");
    CHECK(dialog.choice().filter.group == PeerGroupId("g-1"));
    dialog.choose({});
    CHECK_FALSE(dialog.choice().filter.group.has_value());
}

TEST_CASE("export proposes what the page shows, and offers the rest in a click") {
    Desk desk;
    ExportDialog dialog(*desk.session, desk.prompts, desk.settings, {"fte", "lekp"});
    CHECK(dialog.choice().tables == QStringList{"fte", "lekp"});
    in<QPushButton>(dialog, "wholeReport").click();
    CHECK(dialog.choice().tables == QStringList{"report"});
    CHECK(in<QLineEdit>(dialog, "fileName").text() == QString("report-nulmeting-najaar-2024.pdf"));
    in<QPushButton>(dialog, "allThemes").click();
    CHECK(dialog.choice().tables == QStringList{"themes"});
    in<QPushButton>(dialog, "asLastTime").click();
    CHECK(dialog.choice().tables == QStringList{"heatmap"});
    in<QPushButton>(dialog, "whatPageShows").click();
    CHECK(dialog.choice().tables == QStringList{"fte", "lekp"});
    ExportDialog without(*desk.session, desk.prompts, desk.settings);
    CHECK_FALSE(without.findChild<QPushButton*>("whatPageShows"));
}

TEST_CASE("figures for the steering group and one city are asked for each time anew") {
    Desk desk;
    {
        ExportDialog dialog(*desk.session, desk.prompts, desk.settings);
        CHECK_FALSE(dialog.choice().filter.steeringGroupFigures);
        in<QAbstractButton>(dialog, "steeringFigures").setChecked(true);
        choose(dialog, "city", QStringLiteral("gent"));
        in<QLineEdit>(dialog, "folder").setText(desk.folder.path());
        const std::optional<ExportChoice> chosen = acceptedChoice(dialog);
        REQUIRE(chosen);
        CHECK(chosen->filter.steeringGroupFigures);
        CHECK(chosen->filter.city == CityId("gent"));
    }
    const ExportDialog again(*desk.session, desk.prompts, desk.settings);
    CHECK_FALSE(again.choice().filter.steeringGroupFigures);
    CHECK_FALSE(again.choice().filter.city);
}

TEST_CASE("a chapter's name can be a file's") {
    CHECK(proposedFileName(reportGrid(), {"theme:aanpak"}) == QString("theme-aanpak-nulmeting-najaar-2024"));
}

TEST_CASE("export stays open and says why, without a table, a name or a folder, and asks before it replaces") {
    Desk desk;
    ExportDialog dialog(*desk.session, desk.prompts, desk.settings);
    in<QLineEdit>(dialog, "folder").setText(desk.folder.filePath(QStringLiteral("no/such/folder")));
    CHECK_FALSE(acceptedChoice(dialog));
    CHECK(problemOf(dialog).contains("no/such/folder"));
    in<QLineEdit>(dialog, "folder").setText(desk.folder.path());
    in<QLineEdit>(dialog, "fileName").setText(QStringLiteral(" "));
    CHECK_FALSE(acceptedChoice(dialog));
    CHECK(problemOf(dialog) == QString("Give the file a name."));
    in<QLineEdit>(dialog, "fileName").setText(QStringLiteral("old"));
    QFile old(desk.folder.filePath(QStringLiteral("old.pdf")));
    REQUIRE(old.open(QIODevice::WriteOnly));
    desk.prompts.accepts = false; // do not replace it
    CHECK_FALSE(acceptedChoice(dialog));
    REQUIRE(desk.prompts.asked.size() == 1);
    CHECK(desk.prompts.asked[0].contains("old.pdf"));
    auto& tables = in<QListWidget>(dialog, "tables");
    for (int row = 0; row < tables.count(); ++row)
        tables.item(row)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(acceptedChoice(dialog));
    CHECK(problemOf(dialog) == QString("Choose at least one table."));
    CHECK(desk.prompts.asked.size() == 1);
    tables.item(0)->setCheckState(Qt::Checked);
    CHECK(problemOf(dialog).isEmpty());
    desk.prompts.accepts = true;
    CHECK(acceptedChoice(dialog));
}

TEST_CASE("a preview of what is ticked is asked for without closing the dialog") {
    Desk desk;
    ExportDialog dialog(*desk.session, desk.prompts, desk.settings, {"lekp"});
    std::optional<ExportChoice> wanted;
    QObject::connect(&dialog, &ExportDialog::previewRequested, &dialog,
                     [&](const ExportChoice& choice) { wanted = choice; });
    showActive(dialog);
    in<QPushButton>(dialog, "preview").click();
    REQUIRE(wanted);
    CHECK(wanted->tables == QStringList{"lekp"});
    CHECK(dialog.isVisible());
}

TEST_CASE("a pasted block is shown cell by cell before anything happens") {
    const Workspace workspace = reportGrid();
    const Result<PastedBlock> block = parsePastedBlock(QStringLiteral("3\t4\nzes\t<b>2</b>"), GridNames(workspace));
    REQUIRE(block.ok());
    const PastePlan plan = planPaste(workspace, {}, *block, workspace.cell(CityId("aalst"), ThemeId("strategie")));
    PastePreviewDialog dialog(workspace, plan);
    showActive(dialog);
    auto& table = in<QTableWidget>(dialog, "pastedCells");
    REQUIRE(table.rowCount() == 4);
    CHECK(table.item(0, 0)->text() == QString("Aalst, Strategie"));
    CHECK(table.item(0, 1)->text() == QString("2,5"));
    CHECK(table.item(0, 2)->text() == QString("3"));
    CHECK(table.item(3, 2)->text() == QString("<b>2</b>"));
    CHECK_FALSE(table.item(3, 3)->text().isEmpty());
    CHECK(in<QLabel>(dialog, "pasteSummary").text().startsWith("2 scores change"));
}

TEST_CASE("a comparison counts the differences in content, and its rows are copied as they stand") {
    using Kind = WorkspaceDifference::Kind;
    const WorkspaceDifference time{Kind::LastChange, "Time", "a", "b"};
    CHECK(in<QLabel>(ComparisonDialog({}, {"/a/x.kspiegel"}), "summary").text() ==
          QString("No differences: x.kspiegel on the disk says what this window says."));
    CHECK(in<QLabel>(ComparisonDialog({time}, {"/a/x.kspiegel"}), "summary").text() ==
          QString("The content is the same; only the time of the last change differs."));

    ComparisonDialog dialog({time,
                             {Kind::Score, "Gent, Strategie", "<b>3</b>", "4"},
                             {Kind::GlobalScore, "Aanpak", "still open", "3 · new\n2 · old"}},
                            {"/a/x.kspiegel"});
    CHECK(in<QLabel>(dialog, "summary").text() ==
          QString("2 differences between this window and x.kspiegel on the disk"));
    showActive(dialog);
    auto& table = in<QTableWidget>(dialog, "table");
    REQUIRE(dialog.focusWidget() == &table);
    CHECK(table.item(1, 1)->text() == QString("<b>3</b>"));
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() ==
          QString("Gent, Strategie\t<b>3</b>\t4\nAanpak\tstill open\t3 · new 2 · old"));
    QTest::keyClick(&table, Qt::Key_Tab);
    CHECK(dialog.focusWidget() != &table);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("settings say what was changed, and only that") {
    Desk desk;
    desk.settings.setActorName(QStringLiteral("An"));
    SettingsDialog dialog(desk.settings);
    QSignalSpy names(&dialog, &SettingsDialog::nameChosen);
    QSignalSpy languages(&dialog, &SettingsDialog::languageChosen);
    in<QLineEdit>(dialog, "name").setText(QStringLiteral("  An Peeters "));
    okOf(dialog).click();
    REQUIRE(names.size() == 1);
    CHECK(names[0][0].toString() == QString("An Peeters"));
    CHECK(languages.isEmpty());
}

} // namespace tst_dialogs
