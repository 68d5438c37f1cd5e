#include "support/smalldisk.h"
#include "support/testsupport.h"

#include "base/verifiedwriter.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace ks;
using namespace ks::test;

namespace tst_verifiedwriter {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a file is written whole and replaces the old one") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("rapport.pdf");
    REQUIRE(writeVerified(path, "first").ok());
    CHECK(contentOf(path) == "first");
    REQUIRE(writeVerified(path, QByteArray(100000, 'x')).ok());
    CHECK(contentOf(path) == QByteArray(100000, 'x'));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"rapport.pdf"});
}

TEST_CASE("an empty file and a name with accents are fine") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8("één – 2,5.csv"));
    REQUIRE(writeVerified(path, {}).ok());
    CHECK(contentOf(path).isEmpty());
    CHECK(QFile::exists(path));
}

TEST_CASE("a full disk leaves the old file, says so, and leaves nothing behind (A06)") {
    for (const int size : {100, 12 * 1024, 40 * 1024}) {
        const SmallDisk disk(64);
        if (!disk.usable()) {
            WARN("no right to mount a small file system: a full disk was not tried");
            return;
        }
        const QString path = disk.path("grid.pdf");
        put(path, "the old one");
        disk.fillLeaving(size < 8 * 1024 ? 0 : 8 * 1024);
        CAPTURE(size);
        const Result<void> written = writeVerified(path, QByteArray(size, 'n'));
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().code == ErrorCode::DiskFull);
        CHECK(written.error().text.contains(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
        CHECK(written.error().text.contains(QString::number(size).left(2)));
        CHECK(contentOf(path) == "the old one");
        CHECK(disk.files() == QStringList{"grid.pdf"});

        disk.makeRoom();
        REQUIRE(writeVerified(path, QByteArray(size, 'n')).ok());
        CHECK(contentOf(path) == QByteArray(size, 'n'));
    }
}

TEST_CASE("the full disk of this test does catch a writer that is not verified") {
    const SmallDisk disk(64);
    if (!disk.usable()) {
        WARN("no right to mount a small file system: a full disk was not tried");
        return;
    }
    const QString path = disk.path("grid.csv");
    put(path, "the old one");
    disk.fillLeaving(8 * 1024);
    QSaveFile buffered(path);
    REQUIRE(buffered.open(QIODevice::WriteOnly));
    buffered.write(QByteArray(12 * 1024, 'n'));
    CHECK(buffered.commit());
    CHECK(contentOf(path) != "the old one"); // lost: this is what writeVerified is for
    CHECK(contentOf(path).size() < 12 * 1024);
}

TEST_CASE("a folder that is not there, and a folder of that name, are refused with the folder named") {
    const QTemporaryDir folder;
    const Result<void> missing = writeVerified(folder.filePath("nowhere/a.csv"), "x");
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::FileUnwritable);
    CHECK(missing.error().text.contains("nowhere"));
    REQUIRE(QDir(folder.path()).mkdir("a.csv"));
    CHECK_FALSE(writeVerified(folder.filePath("a.csv"), "x").ok());
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList{"a.csv"});
}

TEST_CASE("a link is followed and stays a link") {
    const QTemporaryDir folder;
    put(folder.filePath("real.csv"), "old");
    REQUIRE(QFile::link(folder.filePath("real.csv"), folder.filePath("link.csv")));
    REQUIRE(writeVerified(folder.filePath("link.csv"), "new").ok());
    CHECK(contentOf(folder.filePath("real.csv")) == "new");
    CHECK(QFileInfo(folder.filePath("link.csv")).isSymLink());
}

} // namespace tst_verifiedwriter
