#include "windowfixture.h"

#include "support/contentfixture.h"

#include "widgets/dialogs/exportdialog.h"
#include "widgets/dialogs/printpreviewdialog.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/shell/noticebar.h"
#include "widgets/shell/taskprogress.h"

#include "exchange/baseline.h"
#include "report/content/catalogue.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_exportwindow {
namespace {

template<class T>
T* dialogOf(const WindowFixture& fixture) {
    for (T* each : fixture.window->findChildren<T*>()) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("every page names tables that export knows") {
    QStringList known;
    for (const CatalogueEntry& entry : tableCatalogue(reportGrid()))
        known.append(entry.id);
    const Result<Workspace> baseline = baselineWorkspace(someAfternoon());
    REQUIRE(baseline.ok());
    for (const CatalogueEntry& entry : formCatalogue(*baseline))
        known.append(entry.id);
    for (const PageEntry& page : pageRegistry()) {
        INFO(page.id.toStdString());
        CHECK_FALSE(page.tables.isEmpty());
        for (const QString& id : page.tables) {
            INFO(id.toStdString());
            CHECK(known.contains(id));
        }
    }
}

TEST_CASE("the profile of a city is exported with that city chosen") {
    WindowFixture fixture;
    fixture.window->showRecord({QStringLiteral("city"), QStringLiteral("gent")});
    CHECK(fixture.window->currentPageId() == "profile");
    CHECK(fixture.window->filterShown().city == CityId("gent"));
    fixture.find<QPushButton>("profileOnPaper")->click();
    auto* dialog = dialogOf<ExportDialog>(fixture);
    REQUIRE(dialog);
    CHECK(dialog->choice().tables == QStringList{"profile"});
    CHECK(dialog->choice().filter.city == CityId("gent"));
    dialog->reject();
    fixture.window->showPage("heatmap");
    CHECK_FALSE(fixture.window->filterShown().city.has_value());
}

TEST_CASE("the minutes of a meeting go to a PDF that is named after it, and can be previewed first") {
    Workspace workspace = reportGrid();
    workspace.content = fullContent();
    WindowFixture fixture(std::move(workspace));
    AppSettings& settings = fixture.settings;
    settings.setValue(QStringLiteral("export/format"), QStringLiteral("xlsx")); // the last time it was this
    fixture.window->showRecord({QStringLiteral("meeting"), QStringLiteral("ve-1")});
    CHECK(fixture.window->tablesShown() == QStringList{"meetings"});
    fixture.find<QPushButton>("meetingMinutes")->click();
    auto* dialog = dialogOf<ExportDialog>(fixture);
    REQUIRE(dialog);
    CHECK(dialog->choice().tables == QStringList{"minutes:ve-1"});
    CHECK(dialog->choice().suffix == "pdf");
    dialog->findChild<QPushButton*>("preview")->click();
    auto* preview = dialogOf<PrintPreviewDialog>(fixture);
    REQUIRE(preview);
    preview->reject();
    dialog->findChild<QLineEdit*>("folder")->setText(fixture.folder.path());
    const QString path = fixture.folder.filePath("minutes-stuurgroep-van-maart-2026-03-20.pdf");
    CHECK(dialog->choice().path == path);
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return fixture.find<QAction>("exporting")->isEnabled(); }, 60'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));
}

TEST_CASE("export proposes what the page shows, makes it beside the work, and offers to open it") {
    WindowFixture fixture;
    fixture.window->showPage("staffing");
    fixture.find<QAction>("exporting")->trigger();
    auto* dialog = dialogOf<ExportDialog>(fixture);
    REQUIRE(dialog);
    CHECK(dialog->choice().tables == QStringList{"fte", "lekp"});
    dialog->findChild<QLineEdit*>("folder")->setText(fixture.folder.path());
    const QString path = dialog->choice().path;
    dialog->accept();
    CHECK(fixture.find<TaskProgress>("taskProgress")->isVisible());
    CHECK_FALSE(fixture.find<QAction>("exporting")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return fixture.find<QAction>("exporting")->isEnabled(); }, 60'000));
    CHECK_FALSE(fixture.find<TaskProgress>("taskProgress")->isVisible());
    CHECK(fixture.find<NoticeBar>("notices")->texts() == QStringList{"Exported to " + path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));

    fixture.find<QPushButton>("offerOpenFile")->click();
    fixture.find<QPushButton>("offerShowFolder")->click();
    CHECK(fixture.prompts.shownOutside == QStringList{path, fixture.folder.path()});
    CHECK(fixture.find<NoticeBar>("notices")->texts().size() == 1);
    fixture.prompts.accepts = false; // no program opens it
    fixture.find<QPushButton>("offerOpenFile")->click();
    CHECK(fixture.find<NoticeBar>("notices")->texts().size() == 2);
}

TEST_CASE("an export that is called off from the foot of the window says so and leaves the file") {
    WindowFixture fixture;
    fixture.find<QAction>("exporting")->trigger();
    auto* dialog = dialogOf<ExportDialog>(fixture);
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>("wholeReport")->click();
    dialog->findChild<QLineEdit*>("folder")->setText(fixture.folder.path());
    const QString path = dialog->choice().path;
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    dialog->accept();
    fixture.find<QPushButton>("taskCancel")->click();
    CHECK_FALSE(fixture.find<TaskProgress>("taskProgress")->isVisible());
    CHECK(fixture.find<QAction>("exporting")->isEnabled());
    CHECK(fixture.find<NoticeBar>("notices")->texts() ==
          QStringList{"The export was called off. " + path + " is as it was before."});
    fixture.window.reset(); // waits for the thread
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == QByteArray("old"));
}

TEST_CASE("a running export does not widen a window with twice as large letters, however long the name") {
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(larger);
    useLanguage(Language::Dutch);
    {
        const WindowFixture fixture;
        auto* progress = fixture.find<TaskProgress>("taskProgress");
        progress->tell(QStringLiteral("Export van ") + QString(200, QLatin1Char('x')), 1, 4);
        QTest::qWait(0);
        CHECK(progress->isVisible());
        CHECK_FALSE(fixture.find<QLabel>("fileName")->isVisible()); // the title of the window says it
        CHECK(fixture.window->width() == 1366);
        progress->hide();
        CHECK(fixture.find<QLabel>("fileName")->isVisible());
    }
    useLanguage(Language::English);
    QApplication::setFont(before);
}

TEST_CASE("an export that fails offers the same choice again") {
    WindowFixture fixture;
    fixture.find<QAction>("exporting")->trigger();
    auto* dialog = dialogOf<ExportDialog>(fixture);
    REQUIRE(dialog);
    QTemporaryDir other;
    dialog->findChild<QLineEdit*>("folder")->setText(other.path());
    const QStringList tables = dialog->choice().tables;
    QObject::connect(dialog, &QDialog::accepted, dialog, [&] { other.remove(); }); // after the dialog looked
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return fixture.find<QAction>("exporting")->isEnabled(); }, 60'000));
    REQUIRE(fixture.find<NoticeBar>("notices")->texts().size() == 1);
    CHECK(fixture.find<NoticeBar>("notices")->texts()[0].contains(other.path()));
    fixture.find<QPushButton>("offerExportAgain")->click();
    QTest::qWait(0);
    auto* again = dialogOf<ExportDialog>(fixture);
    REQUIRE(again);
    CHECK(again->choice().tables == tables);
}

TEST_CASE("the preview shows the tables of the page") {
    WindowFixture fixture;
    fixture.window->showPage("process");
    fixture.find<QAction>("preview")->trigger();
    CHECK(dialogOf<PrintPreviewDialog>(fixture));
    CHECK(fixture.window->tablesShown() == QStringList{"process"});
    fixture.window->showPage("themes");
    CHECK(fixture.window->tablesShown() == QStringList{"theme:strategie"});
}

TEST_CASE("the whole table of a page goes to the clipboard, as text and as HTML") {
    Workspace workspace = reportGrid();
    FteFigure figure;
    figure.round = reportRound();
    figure.city = CityId("gent");
    workspace.content.of<FteFigure>().put(figure);
    WindowFixture fixture(workspace);
    for (const char* page : {"heatmap", "staffing", "overview"}) {
        INFO(page);
        QApplication::clipboard()->clear();
        fixture.window->showPage(QLatin1String(page));
        QTest::qWait(0);
        fixture.find<QAction>("copyTable")->trigger();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        REQUIRE(data);
        CHECK(data->html().contains("<table"));
        CHECK(data->text().contains('\t'));
    }
    fixture.window->showPage("practices"); // none yet
    fixture.find<QAction>("copyTable")->trigger();
    CHECK(fixture.find<NoticeBar>("notices")->texts() == QStringList{"This page holds no table to copy."});
}

} // namespace tst_exportwindow
