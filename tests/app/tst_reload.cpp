#include "windowfixture.h"

#include "app/applicationcontroller.h"
#include "session/commands.h"
#include "widgets/shell/noticebar.h"

#include <QFile>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

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
