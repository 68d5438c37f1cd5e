#include "windowfixture.h"

#include "charts/heatmaptable.h"
#include "charts/heatmapview.h"
#include "session/adjustmentcommands.h"
#include "session/commands.h"
#include "widgets/inspector/inspector.h"
#include "widgets/shell/noticebar.h"
#include "widgets/shell/viewstate.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace ks;
using namespace ks::test;

namespace tst_heatmapwindow {
namespace {

const ThemeId strategie("strategie");
const CityId aalst("aalst");
const CityId gent("gent");

struct HeatmapWindow : WindowFixture {
    using WindowFixture::WindowFixture;

    HeatmapView& grid() const { return *find<HeatmapView>("heatmap"); }
    HeatmapTable& cells() const { return grid().body(); }
    QString story() const { return find<Inspector>("inspector")->plainText(); }
    Score score(const CityId& city, const ThemeId& theme) const { return session->workspace().score(city, theme); }

    /// Types into the current cell and ends with a key.
    void type(const char* text, Qt::Key end = Qt::Key_Return) {
        QTest::keyClick(&cells(), *text); // opens the editor
        auto* editor = cells().findChild<QLineEdit*>(QStringLiteral("scoreEditor"));
        REQUIRE(editor);
        QTest::keyClicks(editor, QString::fromLatin1(text + 1));
        QTest::keyClick(editor, end);
        QTest::qWait(0); // the editor hands its text over after the key
    }
};

} // namespace

TEST_CASE("the window starts on the grid, with the cursor in it and the story of that cell") {
    HeatmapWindow fixture;
    CHECK(fixture.window->currentPageId() == QString("heatmap"));
    CHECK(fixture.cells().hasFocus());
    CHECK(fixture.cells().model()->rowCount() == 13);
    CHECK(fixture.cells().model()->columnCount() == 8);
    CHECK(fixture.story().contains("Aalst · Strategie"));
}

TEST_CASE("a cell is corrected by keyboard, with a reason, and the story keeps it") {
    HeatmapWindow fixture;
    fixture.grid().setCurrentCell(gent, strategie);
    fixture.prompts.reasons = {QStringLiteral("misread")};
    fixture.type("2,5");

    REQUIRE(fixture.prompts.asked.size() == 1);
    CHECK(fixture.prompts.asked[0].contains(QStringLiteral("Gent, Strategie")));
    CHECK(fixture.score(gent, strategie) == Score::exact({10}).value());
    CHECK(fixture.find<QLabel>("saved")->text() == QString("Saved 14:32"));
    fixture.grid().setCurrentCell(gent, strategie);
    CHECK(fixture.story().contains(QStringLiteral("Why: misread")));
    CHECK(fixture.story().contains(QStringLiteral("from 3–4 (“Tussen geel en groen”) to 2,5")));

    QTest::keyClick(&fixture.cells(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.score(gent, strategie) == Score::between({12}, {16}).value());
    CHECK(fixture.story().contains(QStringLiteral("(undone)")));
}

TEST_CASE("without a reason the score stays, and so it does with text that is no score") {
    HeatmapWindow fixture;
    fixture.grid().setCurrentCell(aalst, strategie);
    fixture.type("4"); // nobody answers why
    CHECK(fixture.prompts.asked.size() == 1);
    CHECK(fixture.score(aalst, strategie) == Score::exact({10}).value());
    fixture.grid().setCurrentCell(aalst, strategie);
    fixture.type("2.500");
    CHECK(fixture.score(aalst, strategie) == Score::exact({10}).value());
    CHECK(fixture.store->commits() == 0);
}

TEST_CASE("a locked round and a file that is only read refuse, and say why") {
    const bool readOnly = GENERATE(false, true);
    Workspace workspace = reportGrid();
    if (!readOnly) {
        Round round = *workspace.round();
        round.state = RoundState::Locked;
        workspace.rounds.put(round);
    }
    HeatmapWindow fixture(workspace, readOnly);
    fixture.grid().setCurrentCell(aalst, strategie);
    QTest::keyClicks(&fixture.cells(), "4");
    CHECK_FALSE(fixture.cells().findChild<QLineEdit*>(QStringLiteral("scoreEditor")));
    const QStringList told = fixture.find<NoticeBar>("notices")->texts();
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().contains(readOnly ? QStringLiteral("reading only") : QStringLiteral("locked")));
    CHECK(fixture.store->commits() == 0);
}

TEST_CASE("a global score is entered from the frozen row with the keyboard, and shows in grid and story") {
    HeatmapWindow fixture;
    QTest::keyClick(&fixture.cells(), Qt::Key_Up); // the median
    QTest::keyClick(&fixture.grid().figures(), Qt::Key_Up);
    CHECK(fixture.story().contains(QStringLiteral("Global score: still open")));
    QTest::keyClick(&fixture.grid().figures(), Qt::Key_Return);
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("adjustmentDialog"));
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("value")), "3");
    dialog->findChild<QWidget*>(QStringLiteral("reason"))->setFocus();
    QTest::keyClicks(dialog->findChild<QWidget*>(QStringLiteral("reason")), "agreed in the workshop");
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("by")), Qt::Key_Return);
    CHECK(fixture.session->workspace().globalScore(strategie)->value == Score::exact({12}).value());
    CHECK(fixture.story().contains(QStringLiteral("Global score: 3")));
    CHECK(fixture.story().contains(QStringLiteral("Why: agreed in the workshop")));
    CHECK(fixture.find<QAction>("undo")->text() == QString("&Undo: global score Strategie"));
}

TEST_CASE(
    "a cell is adjusted from its story by keyboard, told as out of date when its own score changes, and confirmed") {
    HeatmapWindow fixture;
    const AdjustmentPlace place{strategie, aalst}; // own score 2,5
    const auto button = [&](const char* name) {
        return fixture.window->findChild<QPushButton*>(QString::fromLatin1(name));
    };
    fixture.window->showCell(aalst, strategie);
    CHECK_FALSE(button("withdrawAdjustment"));
    REQUIRE(button("adjust"));
    button("adjust")->setFocus();
    QTest::keyClick(button("adjust"), Qt::Key_Space);
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("adjustmentDialog"));
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("figures"))->text().contains("The city's own score: 2,5"));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("value")), "3-4");
    dialog->findChild<QWidget*>(QStringLiteral("reason"))->setFocus();
    QTest::keyClicks(dialog->findChild<QWidget*>(QStringLiteral("reason")), "agreed in the workshop");
    QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("by")), Qt::Key_Return);
    const Session& session = *fixture.session;
    REQUIRE(session.workspace().adjusted(place));
    CHECK(session.workspace().adjusted(place)->value == Score::between({12}, {16}).value());
    CHECK(session.workspace().score(aalst, strategie) == Score::exact({10}).value());
    CHECK(fixture.story().contains(QStringLiteral("Adjusted, latest first")));
    CHECK(fixture.story().contains(QStringLiteral("Why: agreed in the workshop")));
    CHECK_FALSE(button("confirmAdjustment"));
    const Result<Edit> edit = setScore(session.workspace(), session.workspace().cell(aalst, strategie),
                                       Score::exact({12}).value(), QStringLiteral("misread"));
    REQUIRE(fixture.session->apply(*edit).ok());
    CHECK(fixture.story().contains(QStringLiteral("The city's own score has changed since.")));
    REQUIRE(button("confirmAdjustment"));
    QTest::keyClick(button("confirmAdjustment"), Qt::Key_Space);
    CHECK_FALSE(fixture.story().contains(QStringLiteral("has changed since")));
    CHECK(fixture.find<QAction>("undo")->text() == QString("&Undo: confirm adjustment of Aalst, Strategie"));
    CHECK(fixture.story().contains(QString::fromUtf8("3–4 (estimate of the Kenniscentrum) still holds")));
    fixture.find<QAction>("undo")->trigger();
    CHECK(fixture.story().contains(QStringLiteral("has changed since")));
}

TEST_CASE("a global score is withdrawn with the keyboard, by the story or by the menu, only where there is one") {
    HeatmapWindow fixture;
    const auto dialog = [&] { return fixture.window->findChild<QDialog*>(QStringLiteral("withdrawDialog")); };
    const auto button = [&] { return fixture.window->findChild<QPushButton*>(QStringLiteral("withdrawAdjustment")); };
    fixture.window->showCell(std::nullopt, strategie);
    QTest::keyClick(&fixture.grid().figures(), Qt::Key_Delete);
    CHECK_FALSE(dialog()); // it is open
    CHECK_FALSE(button());
    const AdjustmentEntry entry{{strategie},
                                Score::exact({12}).value(),
                                QStringLiteral("workshop"),
                                AdjustmentSource::Workshop,
                                QDate(2025, 3, 7),
                                {}};
    REQUIRE(fixture.session->apply(*adjust(fixture.session->workspace(), entry)).ok());

    REQUIRE(button());
    button()->click();
    REQUIRE(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTest::qWait(0);
    CHECK_FALSE(dialog());
    QTest::keyClick(&fixture.grid().figures(), Qt::Key_Delete);
    REQUIRE(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit*>(QStringLiteral("reason")), "wrong theme");
    QTest::keyClick(dialog(), Qt::Key_Return);
    CHECK_FALSE(fixture.session->workspace().globalScore(strategie));
    CHECK(fixture.story().contains(QStringLiteral("Global score: still open")));
    CHECK(fixture.story().contains(QStringLiteral("from 3 (workshop) to nothing")));
    CHECK(fixture.story().contains(QStringLiteral("Why: wrong theme")));
    fixture.find<QAction>("undo")->trigger();
    CHECK(fixture.session->workspace().globalScore(strategie)->reason == QString("workshop"));
}

TEST_CASE("the buttons over the grid stay on one line at 1366 pixels, in Dutch, whatever is chosen") {
    useLanguage(Language::Dutch);
    HeatmapWindow fixture;
    const QWidget& toolbar = *fixture.find<QPushButton>("transpose")->parentWidget();
    const int line = toolbar.height();
    fixture.find<QAction>("paletteColourBlind")->trigger();
    GridArrangement sorted = fixture.grid().arrangement();
    sorted.sort = {CitySortKey::Theme, ThemeId("communicatie"), true};
    fixture.grid().setArrangement(sorted);
    QTest::qWait(0);
    CHECK(toolbar.height() == line);
    CHECK(fixture.find<QPushButton>("transpose")->accessibleName() == QString("Omdraaien"));
    CHECK(fixture.find<QPushButton>("levelPalette")->accessibleName() == QString("Kleuren: zonder rood en groen"));
    CHECK(fixture.find<QPushButton>("pictureButton")->isVisible());
    fixture.window->resize(2400, 900); // room for every word
    QTest::qWait(0);
    CHECK(fixture.find<QPushButton>("transpose")->text() == QString("Omdraaien"));
    CHECK(fixture.find<QPushButton>("levelPalette")->text() == QString("Kleuren: zonder rood en groen"));
}

TEST_CASE("a block from a spreadsheet is shown first and becomes one step") {
    HeatmapWindow fixture;
    fixture.grid().setCurrentCell(aalst, strategie);
    QGuiApplication::clipboard()->setText(QStringLiteral("4\t4\n2\tzes"));
    fixture.prompts.reasons = {QStringLiteral("from the new form")};
    fixture.find<QAction>("paste")->trigger();
    auto* preview = fixture.window->findChild<QDialog*>(QStringLiteral("pastePreview"));
    REQUIRE(preview);
    CHECK(fixture.store->commits() == 0);
    preview->accept();
    CHECK(fixture.store->commits() == 1);
    CHECK(fixture.score(aalst, strategie) == Score::exact({16}).value());
    CHECK(fixture.score(CityId("antwerpen"), strategie) == Score::exact({8}).value());
    CHECK(fixture.score(CityId("antwerpen"), ThemeId("aanpak")) == Score::exact({12}).value()); // not a score: left
    fixture.find<QAction>("undo")->trigger();
    CHECK(fixture.score(aalst, strategie) == Score::exact({10}).value());
    CHECK(fixture.score(CityId("antwerpen"), strategie) == Score::exact({16}).value());
}

TEST_CASE("copy puts the selected cells on the clipboard as a spreadsheet takes them") {
    HeatmapWindow fixture;
    fixture.grid().setCurrentCell(gent, strategie);
    QTest::keyClick(&fixture.cells(), Qt::Key_Right, Qt::ShiftModifier);
    fixture.find<QAction>("copy")->trigger();
    CHECK(QGuiApplication::clipboard()->text().trimmed() == QString("3–4\t2–3"));
}

TEST_CASE("a line of the findings leads to its cell, also when that city is filtered away") {
    HeatmapWindow fixture;
    GridArrangement arrangement = fixture.grid().arrangement();
    arrangement.only = QSet<CityId>{gent};
    fixture.grid().setArrangement(arrangement);
    fixture.window->showPage(QStringLiteral("overview"));
    fixture.find<QPushButton>("findings")->click();
    auto* list = fixture.window->findChild<QListWidget*>(QStringLiteral("findingsList"));
    REQUIRE(list);
    REQUIRE(list->item(0)->text().startsWith("Aalst, Risicobeheer"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(fixture.window->currentPageId() == QString("heatmap"));
    REQUIRE(fixture.grid().currentCell());
    CHECK(fixture.grid().currentCell()->city == aalst);
    CHECK(fixture.grid().currentCell()->theme == ThemeId("risicobeheer"));
    CHECK(fixture.story().contains(QStringLiteral("approximate, level not recorded")));
}

TEST_CASE("the choices over the grid arrange it, and orders are remembered for the next start") {
    HeatmapWindow fixture;
    fixture.find<QPushButton>("transpose")->click();
    CHECK(fixture.cells().model()->rowCount() == 8);
    auto* sorting = fixture.find<QPushButton>("sort");
    emit sorting->menu()->aboutToShow();
    const auto choose = [](const QMenu& menu, const char* text) {
        for (QAction* action : menu.actions()) {
            if (action->text() == QLatin1String(text))
                return action->trigger();
        }
        FAIL("no choice " << text);
    };
    choose(*sorting->menu(), "By Monitoring");
    CHECK(fixture.grid().arrangement().sort.theme == ThemeId("monitoring"));
    CHECK(sorting->text() == QString("Sort: Monitoring"));
    auto* cities = fixture.find<QPushButton>("cities");
    emit cities->menu()->aboutToShow();
    choose(*cities->menu(), "Turnhout");
    CHECK(cities->text() == QString("Cities: 12 of 13"));
    CHECK(fixture.cells().model()->columnCount() == 12);
    choose(*cities->menu(), "All cities");
    CHECK(cities->text() == QString("Cities: all"));

    MainWindow second(*fixture.session, fixture.prompts, fixture.settings, fixture.clock);
    const auto* again = second.findChild<HeatmapView*>(QStringLiteral("heatmap"));
    REQUIRE(again);
    CHECK(again->arrangement().transposed);
    CHECK(again->arrangement().sort.key == CitySortKey::None);
}

TEST_CASE("zoom, palette and the story are the same choice in menu and page") {
    HeatmapWindow fixture;
    fixture.find<QAction>("zoomIn")->trigger();
    CHECK(fixture.grid().zoom() == Approx(1.1));
    CHECK(fixture.find<QPushButton>("zoomReset")->text() == QString("110 %"));
    fixture.find<QPushButton>("zoomReset")->click();
    CHECK(fixture.grid().zoom() == Approx(1.0));
    fixture.find<QAction>("paletteGrey")->trigger();
    CHECK(fixture.grid().levelPalette() == LevelPaletteId::Grey);
    CHECK(fixture.settings.palette() == LevelPaletteId::Grey);
    fixture.find<QAction>("inspectorShown")->trigger();
    CHECK_FALSE(fixture.find<Inspector>("inspector")->isVisible());
}

TEST_CASE("in a small window the grid comes first; with room again the rest returns") {
    HeatmapWindow fixture;
    const auto* inspector = fixture.find<Inspector>("inspector");
    fixture.window->resize(640, 480);
    QTest::qWait(0);
    CHECK(fixture.window->width() == 640);
    CHECK_FALSE(inspector->isVisible());
    fixture.window->resize(1366, 768);
    QTest::qWait(0);
    CHECK(inspector->isVisible());
    // The person's own choice is kept.
    fixture.find<QAction>("inspectorShown")->trigger();
    fixture.window->resize(640, 480);
    fixture.window->resize(1366, 768);
    QTest::qWait(0);
    CHECK_FALSE(inspector->isVisible());
}

TEST_CASE("without a round the page says what belongs there and has the button that makes it") {
    HeatmapWindow fixture(reportModel());
    auto* make = fixture.find<QPushButton>("firstRound");
    CHECK(make->isVisible());
    CHECK(make->hasFocus());
    make->click();
    auto* dialog = fixture.window->findChild<QDialog*>(QStringLiteral("newRoundDialog"));
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("name")), "Meting 2027");
    dialog->findChild<QDialogButtonBox*>(QStringLiteral("buttons"))->button(QDialogButtonBox::Ok)->click();
    CHECK(fixture.session->workspace().loadedRound == RoundId("meting-2027"));
    CHECK_FALSE(make->isVisible());
    CHECK(fixture.grid().isVisible());
    CHECK(fixture.cells().model()->rowCount() == 13);
}

TEST_CASE("the heatmap is saved as a picture and as a drawing, whole") {
    HeatmapWindow fixture;
    const QString png = fixture.folder.filePath(QStringLiteral("grid.png"));
    const QString svg = fixture.folder.filePath(QStringLiteral("grid.svg"));
    fixture.prompts.paths = {png, svg};
    fixture.find<QAction>("picture")->trigger();
    fixture.find<QAction>("picture")->trigger();
    const QImage image(png);
    CHECK(image.width() == 2400);
    bool red = false;
    bool green = false;
    for (int y = 0; y < image.height(); y += 5) {
        for (int x = 0; x < image.width(); x += 5) {
            red = red || image.pixelColor(x, y).name() == QLatin1String("#c0392b");
            green = green || image.pixelColor(x, y).name() == QLatin1String("#1e7b34");
        }
    }
    CHECK(red);   // Aalst, Monitoring
    CHECK(green); // Roeselare, Strategie
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    CHECK(drawing.contains("Sint-Niklaas"));
    CHECK(drawing.trimmed().endsWith("</svg>"));
    CHECK(fixture.find<NoticeBar>("notices")->texts().last().contains(QStringLiteral("grid.svg")));
}

TEST_CASE("markup in a wording and in a reason is told as it stands") {
    const QString hostile = QStringLiteral("<img src='file:///etc/passwd'><b>groen</b>");
    Workspace workspace = reportGrid();
    ThemeScore cell = *workspace.scores.find(workspace.cell(aalst, strategie));
    cell.wording = hostile;
    cell.source = hostile;
    workspace.scores.put(cell);
    HeatmapWindow fixture(workspace);
    CHECK(fixture.story().count(hostile) == 2);
    for (const QLabel* label : fixture.find<Inspector>("inspector")->findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
    const QString tip = fixture.cells().model()->index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("&lt;img")));
    CHECK_FALSE(tip.contains(QStringLiteral("<img")));
}

} // namespace tst_heatmapwindow
