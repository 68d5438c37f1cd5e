#include "support/testsupport.h"

#include "support/countedsettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ks;
using ks::test::countedFormat;
using ks::test::settingsWritten;

namespace tst_appsettings {

TEST_CASE("settings are found again at once, and are written in one go when they end") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    const int before = settingsWritten();
    Actor actor;
    {
        AppSettings settings(file, countedFormat());
        actor = settings.actor();
        settings.setLastPage("heatmap");
        settings.setPalette(LevelPaletteId::Grey);
        settings.rememberFile("/a.kspiegel");
        settings.rememberFile("/b.kspiegel");
        CHECK(settings.actor() == actor);
        CHECK(settings.lastPage() == "heatmap");
        CHECK(settings.recentFiles() == QStringList{"/b.kspiegel", "/a.kspiegel"});
        QTest::qWait(0); // a turn of the event loop, in which the store would write of its own
        CHECK(settingsWritten() == before);
    }
    CHECK(settingsWritten() == before + 1);
    AppSettings again(file, countedFormat());
    CHECK(again.actor() == actor);
    CHECK(again.palette() == LevelPaletteId::Grey);
    CHECK(again.recentFiles() == QStringList{"/b.kspiegel", "/a.kspiegel"});
}

TEST_CASE("what is set to what it was already is not written") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    const QByteArray place("\x01\x02\xff", 3);
    const auto setAll = [&](AppSettings& settings) {
        settings.setLanguage(Language::English);
        settings.setAppearance(Appearance::Dark);
        settings.setActorName("An Peeters");
        settings.setLastPage("heatmap");
        settings.rememberFile("/a.kspiegel");
        settings.setValue("zoom", 1.1);
        settings.setValue("shown", true);
        settings.setValue("place", place);
        settings.setValue("tables", QStringList{"heatmap", "legend"});
    };
    {
        AppSettings settings(file, countedFormat());
        setAll(settings);
    }
    const int before = settingsWritten();
    {
        AppSettings settings(file, countedFormat());
        setAll(settings);
        settings.setValue("zoom", 1.2);
        CHECK(settings.value("zoom").toDouble() == 1.2);
        settings.setValue("zoom", 1.1); // and back
    }
    CHECK(settingsWritten() == before);
    AppSettings settings(file, countedFormat());
    settings.setValue("zoom", 1.2);
    settings.write();
    settings.write();
    CHECK(settingsWritten() == before + 1);
}

} // namespace tst_appsettings
