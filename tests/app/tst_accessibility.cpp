// Cases H02 and H07: names for whatever takes the keyboard, and no text cut off with large letters.
#include "windowfixture.h"

#include "exchange/baseline.h"
#include "session/records/recordregistry.h"
#include "widgets/dialogs/adjustmentdialog.h"
#include "widgets/dialogs/comparisondialog.h"
#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/findingswindow.h"
#include "widgets/dialogs/newmemberdialog.h"
#include "widgets/dialogs/newrounddialog.h"
#include "widgets/dialogs/pastepreviewdialog.h"
#include "widgets/dialogs/printing.h"
#include "widgets/dialogs/printpreviewdialog.h"
#include "widgets/dialogs/reasondialog.h"
#include "widgets/dialogs/rounddialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/snapshotsdialog.h"
#include "widgets/dialogs/textwindow.h"
#include "widgets/dialogs/withdrawdialog.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/priorities/keeplistdialog.h"
#include "widgets/records/newrecorddialog.h"
#include "widgets/shell/exportchoices.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTranslator>

using namespace ks;
using namespace ks::test;

namespace tst_accessibility {
namespace {

void collectUnnamed(QAccessibleInterface* item, QStringList& unnamed, int& seen) {
    if (!item || item->state().invisible)
        return;
    if (item->state().focusable && item->role() != QAccessible::Client) {
        ++seen;
        if (item->text(QAccessible::Name).isEmpty())
            unnamed.append(QStringLiteral("role %1, %2")
                               .arg(item->role())
                               .arg(item->object() ? item->object()->objectName() + QLatin1Char(' ') +
                                                         QLatin1String(item->object()->metaObject()->className())
                                                   : QStringLiteral("(no object)")));
    }
    for (int i = 0; i < item->childCount(); ++i)
        collectUnnamed(item->child(i), unnamed, seen);
}

QStringList unnamedIn(QWidget& window, int& seen) {
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&window), unnamed, seen);
    return unnamed;
}

/// What is narrower or lower than its text asks for.
QStringList cutOffIn(const QWidget& window) {
    QStringList found;
    const auto note = [&](const QWidget& widget, const QString& text, QSize needed) {
        if (widget.width() < needed.width() || widget.height() < needed.height())
            found.append(QStringLiteral("“%1” (%2) has %3×%4, needs %5×%6")
                             .arg(text, widget.objectName())
                             .arg(widget.width())
                             .arg(widget.height())
                             .arg(needed.width())
                             .arg(needed.height()));
    };
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(&window) && !button->text().isEmpty())
            note(*button, button->text(), button->sizeHint());
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisibleTo(&window) || label->text().isEmpty())
            continue;
        if (label->wordWrap())
            note(*label, label->text(), QSize(0, label->heightForWidth(label->width())));
        else
            note(*label, label->text(), label->sizeHint());
    }
    for (const auto* bar : window.findChildren<QTabBar*>()) {
        if (bar->isVisibleTo(&window) && bar->count() > 0) // a long one gets arrows
            note(*bar, bar->tabText(0), QSize(0, bar->sizeHint().height()));
    }
    return found;
}

struct FontGuard {
    QFont before = QApplication::font();
    ~FontGuard() { QApplication::setFont(before); }
};

/// Every dialog of the program, ready to be looked at.
std::vector<std::unique_ptr<QDialog>> allDialogs(WindowFixture& fixture) {
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<ReasonDialog>(ReasonDialog::ofCorrection("Gent, Strategie: 3–4 becomes 2,5")));
    dialogs.push_back(std::make_unique<AdjustmentDialog>(*fixture.session, AdjustmentPlace{ThemeId("communicatie")},
                                                         QDate(2026, 11, 24)));
    dialogs.push_back(std::make_unique<WithdrawDialog>(*fixture.session, AdjustmentPlace{ThemeId("communicatie")}));
    dialogs.push_back(std::make_unique<NewRoundDialog>(*fixture.session));
    dialogs.push_back(std::make_unique<RoundDialog>(*fixture.session));
    dialogs.push_back(std::make_unique<NewMemberDialog>(*fixture.session));
    dialogs.push_back(std::make_unique<KeepListDialog>(*fixture.session, 10));
    dialogs.push_back(
        std::make_unique<NewRecordDialog>(*fixture.session, *recordType(QLatin1String(Rating::entity)), QVariantMap()));
    dialogs.push_back(std::make_unique<SettingsDialog>(fixture.settings));
    dialogs.push_back(std::make_unique<ExportDialog>(*fixture.session, fixture.prompts, fixture.settings));
    dialogs.push_back(std::make_unique<FindingsWindow>(*fixture.session));
    const QList<WorkspaceDifference> differences{
        {WorkspaceDifference::Kind::Score, "Gent, Strategie", "between 3 and 4", "4 · entered in this program"}};
    dialogs.push_back(std::make_unique<ComparisonDialog>(differences, ComparedFile{"nulmeting-2024.kspiegel"}));
    const WorkspaceId withSnapshot = WorkspaceId::make();
    QDir().mkpath(snapshots::folderOf(withSnapshot));
    QFile snapshot(snapshots::folderOf(withSnapshot) + QStringLiteral("/nulmeting-2024-20261124-143200.kspiegel"));
    REQUIRE(snapshot.open(QIODevice::WriteOnly));
    dialogs.push_back(std::make_unique<SnapshotsDialog>(withSnapshot, fixture.prompts));
    dialogs.push_back(std::make_unique<SnapshotsDialog>(WorkspaceId::make(), fixture.prompts));
    const Result<QList<RecordedPage>> pages =
        pagesToPrint(*fixture.session, choiceAsShown(fixture.settings, {"heatmap"}));
    REQUIRE(pages.ok());
    dialogs.push_back(std::make_unique<PrintPreviewDialog>(*pages, fixture.settings));
    const Workspace& workspace = fixture.session->workspace();
    const Result<PastedBlock> block = parsePastedBlock(QStringLiteral("3\t4\nzes\t2"), GridNames(workspace));
    REQUIRE(block.ok());
    const ScoreKey corner = workspace.cell(CityId("aalst"), ThemeId("strategie"));
    dialogs.push_back(std::make_unique<PastePreviewDialog>(workspace, planPaste(workspace, {}, *block, corner)));
    dialogs.push_back(std::make_unique<TextWindow>(QStringLiteral("Help"), helpText()));
    dialogs.push_back(std::make_unique<TextWindow>(QStringLiteral("About"), aboutText(QStringLiteral("1.0"))));
    return dialogs;
}

/// A pseudo-language: each text between double brackets and a third longer, accents included.
class LongerTexts final : public QTranslator {
public:
    LongerTexts() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        if (!QByteArrayView(context).startsWith("ks::") || text.isEmpty())
            return {};
        return QChar(0x27E6) + text + QString((text.size() + 2) / 3, QChar(0xE9)) + QChar(0x27E7);
    }
};

} // namespace

TEST_CASE("whatever takes the keyboard has a name, on every page and in every dialog") {
    WindowFixture fixture;
    int seen = 0;
    for (const PageEntry& page : pageRegistry()) {
        fixture.window->showPage(page.id);
        INFO(page.id.toStdString());
        CHECK(unnamedIn(*fixture.window, seen) == QStringList());
    }
    for (const auto& dialog : allDialogs(fixture)) {
        dialog->show();
        INFO(dialog->objectName().toStdString());
        CHECK(unnamedIn(*dialog, seen) == QStringList());
    }
    CHECK(seen > 150); // the cells of the grid among them
}

TEST_CASE("a field without a name would be found") {
    QWidget window;
    auto* field = new QLineEdit(&window);
    window.show();
    int seen = 0;
    CHECK(unnamedIn(window, seen).size() == 1);
    field->setAccessibleName(QStringLiteral("Name"));
    CHECK(unnamedIn(window, seen).isEmpty());
}

TEST_CASE("a cell of the grid announces city, theme and score") {
    WindowFixture fixture;
    QStringList names;
    std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* item) {
        if (item->role() == QAccessible::Cell)
            names.append(item->text(QAccessible::Name));
        for (int i = 0; i < item->childCount(); ++i)
            walk(item->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(fixture.window.get()));
    CHECK(names.contains(QStringLiteral("Gent, Strategie, between 3 and 4")));
    CHECK(names.contains(QStringLiteral("Aalst, Risicobeheer, approximate, level not recorded")));
    CHECK(names.contains(QStringLiteral("Turnhout, Middelen, handed in, without a level")));
}

TEST_CASE("a cell of a table in a dialog announces its row, its column and its text") {
    const QList<WorkspaceDifference> differences{
        {WorkspaceDifference::Kind::Score, "Gent, Strategie", "between 3 and 4", "4"},
        {WorkspaceDifference::Kind::Title, "Title", "Grid", ""}};
    ComparisonDialog dialog(differences, ComparedFile{"a.kspiegel"});
    dialog.show();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(dialog.findChild<QWidget*>("table"));
    REQUIRE(table);
    QStringList names;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            names.append(table->tableInterface()->cellAt(row, column)->text(QAccessible::Name));
    }
    CHECK(names == QStringList{"Gent, Strategie", "Gent, Strategie, In this window: between 3 and 4",
                               "Gent, Strategie, In the file: 4", "Title", "Title, In this window: Grid",
                               "Title, In the file: empty"});
}

TEST_CASE("no button or label is cut off, from normal to twice as large letters, in Dutch and English") {
    const FontGuard guard;
    const double factor = GENERATE(1.0, 1.25, 1.5, 2.0);
    const Language language = GENERATE(Language::Dutch, Language::English);
    QFont larger = guard.before;
    larger.setPointSizeF(larger.pointSizeF() * factor);
    QApplication::setFont(larger);
    useLanguage(language);
    WindowFixture fixture;
    INFO("letters " << factor << ", " << languageName(language).toStdString());
    for (const PageEntry& page : pageRegistry()) {
        fixture.window->showPage(page.id);
        QTest::qWait(0);
        INFO(page.id.toStdString());
        CHECK(fixture.window->height() == 768);
        CHECK(cutOffIn(*fixture.window) == QStringList());
    }
    fixture.window->tell({Notice::Kind::Failure,
                          QStringLiteral("The file was exchanged. Nothing was lost."),
                          {},
                          true,
                          QStringLiteral("here"),
                          {NoticeOffer::SaveCopy, NoticeOffer::Reload, NoticeOffer::Compare}});
    for (const char* page : {"staffing", "themes", "heatmap"}) {
        fixture.window->showPage(QLatin1String(page));
        QTest::qWait(0);
        INFO("with a notice: " << page);
        CHECK(fixture.window->height() == 768);
        CHECK(cutOffIn(*fixture.window) == QStringList());
    }
    CHECK(fixture.window->width() == 1366);
    CHECK(fixture.window->height() == 768);
    for (const auto& dialog : allDialogs(fixture)) {
        dialog->show();
        QTest::qWait(0);
        INFO(dialog->objectName().toStdString());
        CHECK(cutOffIn(*dialog) == QStringList());
        CHECK(dialog->width() <= 1366);
    }
}

TEST_CASE("a round with a long name keeps no window wide, with letters twice as large either (H07)") {
    const FontGuard guard;
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    QApplication::setFont(large);
    Workspace content = reportGrid();
    Round round = *content.round();
    round.name = QStringLiteral("Nulmeting najaar 2024 en voorjaar 2025, met de correcties van de steden erbij");
    content.rounds.put(round);
    WindowFixture fixture(content);
    CHECK(fixture.window->width() == 1366);
    const auto* button = fixture.find<QPushButton>("round");
    CHECK(button->width() >= button->fontMetrics().horizontalAdvance(button->text()));
    CHECK(button->text().startsWith("Nulmeting"));
    fixture.window->resize(2700, 768);
    QTest::qWait(0);
    CHECK(button->text().startsWith("Nulmeting najaar 2024")); // with more room more of it is read
    fixture.window->resize(1366, 768);
    QTest::qWait(0);
    CHECK(fixture.window->width() == 1366);
}

TEST_CASE("a language whose texts are a third longer still fits, on every page and in every dialog (H07)") {
    useLanguage(Language::Dutch);
    const LongerTexts longer;
    WindowFixture fixture;
    for (const PageEntry& page : pageRegistry()) {
        fixture.window->showPage(page.id);
        QTest::qWait(0);
        INFO(page.id.toStdString());
        CHECK(cutOffIn(*fixture.window) == QStringList());
    }
    CHECK(fixture.window->width() == 1366);
    CHECK(fixture.window->height() == 768);
    CHECK(fixture.find<QAction>("exporting")->text().startsWith(QChar(0x27E6))); // the window speaks it
    for (const auto& dialog : allDialogs(fixture)) {
        dialog->show();
        QTest::qWait(0);
        INFO(dialog->objectName().toStdString());
        CHECK(cutOffIn(*dialog) == QStringList());
        CHECK(dialog->width() <= 1366);
    }
}

TEST_CASE("nothing is cut off or without a name on pages full of the report's content either (H02 and H07)") {
    const FontGuard guard;
    const double factor = GENERATE(1.0, 2.0);
    const QSize size = GENERATE(QSize(1366, 768), QSize(1024, 600));
    QFont larger = guard.before;
    larger.setPointSizeF(larger.pointSizeF() * factor);
    QApplication::setFont(larger);
    useLanguage(Language::Dutch);
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    INFO("letters " << factor << ", " << size.width());
    int seen = 0;
    for (const PageEntry& page : pageRegistry()) {
        fixture.window->resize(size);
        fixture.window->showPage(page.id);
        std::ignore = QTest::qWaitFor([&] { return cutOffIn(*fixture.window).isEmpty(); }, 20'000);
        INFO(page.id.toStdString());
        CHECK(cutOffIn(*fixture.window) == QStringList());
        CHECK(unnamedIn(*fixture.window->currentPage(), seen) == QStringList());
    }
}

TEST_CASE("the overview fits a laptop's screen without scrolling, and scrolls on a smaller one (H07)") {
    useLanguage(Language::Dutch);
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    fixture.window->showPage(QStringLiteral("overview"));
    const auto settle = [&] {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(0);
    };
    settle();
    const QScrollBar& bar = *fixture.find<QScrollArea>("scroll")->verticalScrollBar();
    CHECK(fixture.find<QTableWidget>("packages")->rowCount() == 7);
    CHECK(bar.maximum() == 0);
    fixture.window->resize(1024, 600);
    settle();
    CHECK(bar.maximum() > 0);
}

TEST_CASE("a button that is too narrow for its word would be found") {
    QWidget window;
    auto* label = new QLabel(QStringLiteral("A word that is longer"), &window);
    label->resize(20, 40);
    window.resize(200, 100);
    window.show();
    CHECK(cutOffIn(window).size() == 1);
}

TEST_CASE("with letters twice as large the titles of records keep a width in which they can be read (H07)") {
    const FontGuard guard;
    QFont larger = guard.before;
    larger.setPointSizeF(larger.pointSizeF() * 2);
    QApplication::setFont(larger);
    WindowFixture fixture(*baselineWorkspace(someAfternoon()));
    fixture.window->showPage(QStringLiteral("packages"));
    QTest::qWait(0);
    const auto* table = fixture.find<QTableView>("packagesTable");
    CHECK(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance(QStringLiteral("Klimaatrisico")));
}

} // namespace tst_accessibility
