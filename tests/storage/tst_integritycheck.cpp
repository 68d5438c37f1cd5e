#include "storage/sample.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_integritycheck {
namespace {

QStringList findingsOf(const QString& path) {
    const Result<QList<IntegrityFinding>> findings = openStore(path)->checkIntegrity();
    REQUIRE(findings.ok());
    QStringList places;
    for (const IntegrityFinding& each : *findings) {
        CHECK_FALSE(each.message.isEmpty());
        places.append(each.where);
    }
    return places;
}

} // namespace

TEST_CASE("a sound workspace has no findings, and each planted fault has its own") {
    struct Fault {
        const char* script;
        const char* where;
    };
    const Fault faults[] = {
        {"SELECT 1", nullptr}, // sound
        {"PRAGMA foreign_keys=OFF; DELETE FROM city WHERE id = 'genk'", "theme_score"},
        {"PRAGMA foreign_keys=OFF; UPDATE adjustment SET theme_id = 'gone'", "adjustment"},
        {"CREATE TRIGGER planted AFTER UPDATE ON theme_score BEGIN SELECT 1; END", "planted"},
        {"CREATE VIEW planted AS SELECT 1", "planted"},
        {"CREATE TABLE planted (a)", "planted"},
        {"DROP INDEX adjustment_by_round", "adjustment_by_round"},
        {"PRAGMA ignore_check_constraints=ON; UPDATE theme_score SET low = 99, high = 99 WHERE kind = 'exact'",
         "pages"},
        {"PRAGMA ignore_check_constraints=ON; UPDATE round SET state = 'halfOpen'", "pages"},
        {"DELETE FROM workspace", "workspace"},
        {"INSERT INTO submission (id, round_id, city_id, sequence, digest, content, received_utc_ms, "
         "received_offset_min) VALUES ('s', '2024-najaar', 'genk', 1, "
         "'2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', x'68656c6c6f', 0, 0)",
         nullptr}, // SHA-256 of "hello"
        {"INSERT INTO submission (id, round_id, city_id, sequence, digest, content, received_utc_ms, "
         "received_offset_min) VALUES ('s', '2024-najaar', 'genk', 1, "
         "'2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', x'68656c6c6e', 0, 0)",
         "submission"},
    };
    for (const Fault& fault : faults) {
        CAPTURE(fault.script);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
        makeFile(path, smallWorkspace());
        rawScript(path, fault.script);
        const QStringList places = findingsOf(path);
        CAPTURE(places.join(QLatin1Char(' ')));
        if (fault.where)
            CHECK(places.contains(QString::fromLatin1(fault.where)));
        else
            CHECK(places.isEmpty());
    }
}

TEST_CASE("a file whose tail is lost while it is open is found damaged, and no copy of it is made") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, largeGrid(200, 8));
    const auto store = openStore(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() - 4096));
    file.close();
    const Result<QList<IntegrityFinding>> findings = store->checkIntegrity();
    REQUIRE(findings.ok());
    CHECK_FALSE(findings->isEmpty());
    const QString copy = folder.filePath(QStringLiteral("b.kspiegel"));
    const Result<void> copied = store->saveCopy(copy);
    REQUIRE_FALSE(copied.ok());
    CHECK(copied.error().code == ErrorCode::CorruptFile);
    CHECK_FALSE(QFile::exists(copy));
}

} // namespace tst_integritycheck
