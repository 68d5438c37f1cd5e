#include "base/samepath.h"

#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ks;

namespace tst_samepath {

TEST_CASE("paths to one file are the same, whether it is there or not") {
    QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a"));
    const QString b = folder.filePath(QStringLiteral("b"));
    const QString around = folder.filePath(QStringLiteral("x/../a"));
    CHECK(samePath(a, a));
    CHECK(samePath(a, around));
    CHECK_FALSE(samePath(a, b));
    QFile file(a);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(samePath(a, a));
    CHECK_FALSE(samePath(a, b));
    CHECK_FALSE(samePath(b, a));
    REQUIRE(QFile::link(a, b));
    CHECK(samePath(a, b));
}

} // namespace tst_samepath
