#include "windowfixture.h"

#include "app/applicationcontroller.h"
#include "session/commands.h"
#include "widgets/shell/noticebar.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTableWidget>

using namespace ks;
using namespace ks::test;

namespace tst_reload {
namespace {

const CityId genk(QStringLiteral("genk"));
const ThemeId approach(QStringLiteral("aanpak"));

/// The program on files of a folder of its own.
struct ControllerFixture {
    ControllerFixture() : settings(folder.filePath(QStringLiteral("settings.ini"))), clock(someAfternoon()) {
        settings.setActorName(QStringLiteral("An Peeters"));
        make(path);
    }
    void make(const QString& where) { REQUIRE(files.create(where, reportGrid(), settings.actor(), clock.now()).ok()); }
    static Result<void> correct(Session& session, int quarters) {
        const Result<Edit> edit = setScore(session.workspace(), session.workspace().cell(genk, approach),
                                           Score::exact(Quarters{quarters}).value(), QStringLiteral("misread"));
        REQUIRE(edit.ok());
        return session.apply(*edit);
    }
    void press(const char* name) {
        auto* button = controller.window()->findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(button);
        button->click();
        QCoreApplication::processEvents();
    }
    /// The rows of the comparison on show, each as its three texts joined by " | ".
    QStringList comparison() {
        auto* dialog = controller.window()->findChild<QDialog*>(QStringLiteral("comparisonDialog"));
        REQUIRE(dialog);
        REQUIRE(dialog->isVisible());
        const auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("table"));
        REQUIRE(table);
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows.append(
                QStringList{table->item(row, 0)->text(), table->item(row, 1)->text(), table->item(row, 2)->text()}.join(
                    QStringLiteral(" | ")));
        return rows;
    }
    Session& session() { return controller.window()->session(); }
    Score shown() { return session().workspace().score(genk, approach); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("werk.kspiegel"));
    AppSettings settings;
    ManualClock clock;
    ScriptedPrompts prompts;
    DiskWorkspaceFiles files;
    ApplicationController controller{files, prompts, settings, clock};
};

} // namespace

TEST_CASE("a file that was exchanged underneath can be loaded again or kept as a copy, from the notice (B03)") {
    ControllerFixture f;
    const QString other = f.folder.filePath(QStringLiteral("ander.kspiegel"));
    f.make(other);
    {
        ControllerFixture there;
        REQUIRE(there.controller.start(other).ok());
        REQUIRE(ControllerFixture::correct(there.session(), 20).ok());
    }
    REQUIRE(f.controller.start(f.path).ok());
    REQUIRE(ControllerFixture::correct(f.session(), 12).ok());
    REQUIRE(QFile::rename(f.path, f.folder.filePath(QStringLiteral("weg.kspiegel"))));
    REQUIRE(QFile::rename(other, f.path));
    CHECK_FALSE(ControllerFixture::correct(f.session(), 16).ok());

    const QString copy = f.folder.filePath(QStringLiteral("kopie.kspiegel"));
    f.prompts.paths = QStringList{copy};
    f.press("offerSaveCopy");
    CHECK(QFile::exists(copy));

    CHECK_FALSE(ControllerFixture::correct(f.session(), 16).ok());
    f.press("offerReload");
    CHECK_FALSE(f.session().isReadOnly());
    CHECK(f.shown() == Score::exact({20}).value());
    CHECK(f.controller.window()->findChild<NoticeBar*>("notices")->texts().isEmpty());
    REQUIRE(ControllerFixture::correct(f.session(), 16).ok());

    f.controller.open(copy);
    CHECK(f.shown() == Score::exact({12}).value());
}

TEST_CASE("what a window holds is compared with the file that came in its place, over all rounds (B03)") {
    ControllerFixture f;
    const QString other = f.folder.filePath(QStringLiteral("ander.kspiegel"));
    REQUIRE(f.controller.start(f.path).ok());
    REQUIRE(ControllerFixture::correct(f.session(), 12).ok());
    const Result<Edit> second =
        addRound(f.session().workspace(), RoundId(QStringLiteral("meting-2")), QStringLiteral("Meting 2"));
    REQUIRE(second.ok());
    REQUIRE(f.session().apply(*second).ok());
    REQUIRE(f.session().store().saveCopy(other).ok());
    {
        ControllerFixture there;
        REQUIRE(there.controller.start(other).ok());
        REQUIRE(there.session().showRound(reportRound()).ok());
        there.clock.advanceMilliseconds(61'000);
        REQUIRE(ControllerFixture::correct(there.session(), 20).ok());
    }
    const QByteArray bytes = [&] {
        QFile file(other);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    REQUIRE(QFile::rename(f.path, f.folder.filePath(QStringLiteral("weg.kspiegel"))));
    REQUIRE(QFile::rename(other, f.path));
    REQUIRE(f.session().showRound(RoundId(QStringLiteral("meting-2"))).ok()); // the cell is in the other round
    const Result<Edit> refused = setRoundState(f.session().workspace(), reportRound(), RoundState::Locked);
    REQUIRE(refused.ok());
    CHECK_FALSE(f.session().apply(*refused).ok());

    f.press("offerCompare");
    CHECK(f.comparison() == QStringList{"Time of the last change | 24/11/2026 14:32:00 | 24/11/2026 14:33:01",
                                        "Genk, Aanpak, Nulmeting najaar 2024 | 3 | 5",
                                        // who edited there is known there only
                                        "person: personal data | is not there | Name: An Peeters"});
    QFile file(f.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes); // it was only looked at
    f.press("offerCompare");        // once more: one dialog still
    CHECK(f.controller.window()->findChildren<QDialog*>(QStringLiteral("comparisonDialog")).size() == 1);
    f.press("offerReload");
    CHECK(f.controller.window()->findChild<QDialog*>(QStringLiteral("comparisonDialog")) == nullptr);
}

TEST_CASE("when the file cannot be read any more the comparison says so, and the copy is still offered") {
    ControllerFixture f;
    REQUIRE(f.controller.start(f.path).ok());
    REQUIRE(QFile::remove(f.path));
    CHECK_FALSE(ControllerFixture::correct(f.session(), 16).ok());
    f.press("offerCompare");
    CHECK(f.controller.window()->findChild<QDialog*>(QStringLiteral("comparisonDialog")) == nullptr);
    CHECK(f.controller.window()->findChild<NoticeBar*>("notices")->texts().size() == 2);
    const QString copy = f.folder.filePath(QStringLiteral("kopie.kspiegel"));
    f.prompts.paths = QStringList{copy};
    f.press("offerSaveCopy");
    CHECK(QFile::exists(copy));
}

TEST_CASE("a file that was held by somebody can be edited once they closed it and it is opened again") {
    ControllerFixture f;
    REQUIRE(f.controller.start(f.path).ok());
    {
        ControllerFixture second;
        REQUIRE(second.controller.start(f.path).ok());
        CHECK(second.session().isReadOnly());
        second.press("offerReload");
        CHECK(second.session().isReadOnly()); // still held
        f.controller.open(f.folder.filePath(QStringLiteral("nergens.kspiegel")));
        CHECK(f.session().path() == f.path); // refused: the first stays
        f.make(f.folder.filePath(QStringLiteral("derde.kspiegel")));
        f.controller.open(f.folder.filePath(QStringLiteral("derde.kspiegel")));
        QCoreApplication::processEvents();
        second.controller.open(f.path);
        CHECK_FALSE(second.session().isReadOnly());
    }
}

} // namespace tst_reload
