#include "support/testsupport.h"

#include "session/localactor.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace ks;

namespace tst_localactor {

TEST_CASE("the local actor is made once and stays the same person; the name is the system user's until it is given") {
    const QTemporaryDir folder;
    const QString file = folder.path() + "/settings.ini";
    qputenv("USERNAME", "els");
    Actor first;
    {
        QSettings settings(file, QSettings::IniFormat);
        first = localActor(settings);
    }
    CHECK(first.id.value.size() == 36);
    CHECK(first.name == "els");
    {
        QSettings settings(file, QSettings::IniFormat);
        CHECK(localActor(settings) == first);
        settings.setValue("actor/name", "Els P.");
        CHECK(localActor(settings).id == first.id);
        CHECK(localActor(settings).name == "Els P.");
    }
    QSettings other(folder.path() + "/other.ini", QSettings::IniFormat);
    CHECK(localActor(other).id != first.id);
}

} // namespace tst_localactor
