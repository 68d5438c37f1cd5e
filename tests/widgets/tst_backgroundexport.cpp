// Cases F04 and H08 as far as the window goes: whole or not at all, and called off at once.
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "widgets/shell/backgroundexport.h"
#include "widgets/shell/taskprogress.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_backgroundexport {
namespace {

Workspace grid() {
    Workspace workspace = reportGrid();
    workspace.contentLoaded = true;
    return workspace;
}

ExportChoice choiceFor(const QString& path, const QStringList& tables = {"heatmap"}) {
    ExportChoice choice;
    choice.tables = tables;
    choice.suffix = path.section(QLatin1Char('.'), -1);
    choice.path = path;
    return choice;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

constexpr int patience = 60'000;

} // namespace

TEST_CASE("an export beside the work tells its steps in order and puts the file there") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("grid.csv"));
    BackgroundExport work;
    QSignalSpy written(&work, &BackgroundExport::written);
    QList<ExportStep> steps;
    QObject::connect(&work, &BackgroundExport::reached, &work, [&](ExportStep step) { steps.append(step); });
    work.start(grid(), choiceFor(path));
    CHECK(work.isRunning());
    REQUIRE(written.wait(patience));
    CHECK(written[0][0].toString() == path);
    CHECK(steps == QList<ExportStep>{ExportStep::Gathering, ExportStep::Drawing, ExportStep::Writing});
    CHECK_FALSE(work.isRunning());
    CHECK(contentOf(path).contains("Sint-Niklaas"));
}

TEST_CASE("an export that is called off is over at once and leaves the old file as it was") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    put(path, "old");
    {
        BackgroundExport work;
        QSignalSpy calledOff(&work, &BackgroundExport::calledOff);
        QSignalSpy written(&work, &BackgroundExport::written);
        work.start(grid(), choiceFor(path, {"report"}));
        work.callOff();
        CHECK(calledOff.size() == 1);
        CHECK_FALSE(work.isRunning());
        // Another can begin before the thread of the first has seen it.
        const QString other = folder.filePath(QStringLiteral("legend.json"));
        work.start(grid(), choiceFor(other, {"legend"}));
        REQUIRE(written.wait(patience));
        CHECK(written[0][0].toString() == other);
        CHECK(written.size() == 1);
    }
    CHECK(contentOf(path) == QByteArray("old"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"legend.json", "report.pdf"});
}

TEST_CASE("whoever goes while an export runs leaves the old file and no stump") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    put(path, "old");
    {
        BackgroundExport work;
        QSignalSpy drawing(&work, &BackgroundExport::reached);
        work.start(grid(), choiceFor(path, {"report"}));
        REQUIRE(drawing.wait(patience));
    }
    CHECK(contentOf(path) == QByteArray("old"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"report.pdf"});
}

TEST_CASE("an export that fails says what and where, in each format, and leaves the old file") {
    const QTemporaryDir folder;
    for (const RenderFormat& format : renderFormats()) {
        INFO(format.suffix.toStdString());
        BackgroundExport work;
        QSignalSpy failed(&work, &BackgroundExport::failed);
        const QString missing = folder.filePath(QStringLiteral("gone/legend.") + format.suffix);
        work.start(grid(), choiceFor(missing, {"legend"}));
        REQUIRE(failed.wait(patience));
        const QString text = failed[0][0].value<Error>().text;
        CHECK(text.contains("legend." + format.suffix));
        CHECK(text.contains("gone"));
        CHECK(text.contains("choose another folder"));
        CHECK(QDir(folder.path()).isEmpty());
        CHECK_FALSE(work.isRunning());
    }
}

TEST_CASE("an edit during an export changes nothing in the file that is made") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("grid.json"));
    Workspace workspace = grid();
    BackgroundExport work;
    QSignalSpy written(&work, &BackgroundExport::written);
    work.start(workspace, choiceFor(path));
    workspace.scores.clear();
    workspace.cities.clear();
    REQUIRE(written.wait(patience));
    CHECK(contentOf(path).contains("Turnhout"));
}

TEST_CASE("an export in English leaves the words of the window as they are") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("legend.html"));
    useLanguage(Language::Dutch);
    ExportChoice choice = choiceFor(path, {"legend"});
    choice.language = Language::English;
    BackgroundExport work;
    QSignalSpy written(&work, &BackgroundExport::written);
    QStringList heard;
    const auto word = [] { return QCoreApplication::translate("ks::NoticeBar", "Save a copy…"); };
    QObject::connect(&work, &BackgroundExport::reached, &work, [&] { heard.append(word()); });
    work.start(grid(), choice);
    REQUIRE(written.wait(patience));
    CHECK(heard == QStringList(3, QStringLiteral("Kopie opslaan…")));
    CHECK(contentOf(path).contains("lang=\"en\""));
}

TEST_CASE("work at the foot of the window says what it is, how far it is, and can be called off") {
    TaskProgress progress;
    CHECK_FALSE(progress.isVisibleTo(nullptr));
    progress.tell(QStringLiteral("Export of <b>.pdf"), 2, 4);
    CHECK(progress.isVisible());
    CHECK(progress.findChild<QLabel*>("taskText")->text() == QString("Export of <b>.pdf"));
    CHECK(progress.findChild<QProgressBar*>("taskBar")->value() == 2);
    auto* cancel = progress.findChild<QPushButton*>("taskCancel");
    CHECK(cancel->accessibleName() == QString("Call off: Export of <b>.pdf"));
    QSignalSpy cancelled(&progress, &TaskProgress::cancelled);
    cancel->click();
    CHECK(cancelled.size() == 1);
    progress.setCancellable(false);
    CHECK_FALSE(cancel->isEnabled());
}

} // namespace tst_backgroundexport
