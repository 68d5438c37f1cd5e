#include "storage/filesupport.h"

#include "storage/workspacefile.h"

#include <QFile>

using namespace ks;
using namespace ks::test;

namespace tst_heldstore {

TEST_CASE("B03: what was opened can still be saved as a copy when its file was removed") {
    Workplace place;
    const Result<OpenedWorkspace> opened = openWorkspace(place.path);
    REQUIRE(opened.ok());
    const Result<void> overItself = opened->store->saveCopy(place.path);
    REQUIRE_FALSE(overItself.ok());
    CHECK(overItself.error().code == ErrorCode::InvalidInput);

    REQUIRE(QFile::remove(place.path));
    const QString copy = place.folder.filePath("kopie.kspiegel");
    REQUIRE(opened->store->saveCopy(copy).ok());
    CHECK(openWorkspace(copy).ok());
    CHECK_FALSE(opened->store->saveCopy(place.path).ok());
}

} // namespace tst_heldstore
