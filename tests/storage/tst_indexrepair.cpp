#include "storage/filesupport.h"

#include "storage/indexrepair.h"
#include "storage/workspacefile.h"

#include <QFile>

using namespace ks;
using namespace ks::test;

namespace tst_indexrepair {
namespace {

constexpr int pageSize = 4096;

/// Where the tree of a table or an index begins, in bytes.
int beginningOf(const QByteArray& object) {
    const Workplace whole;
    return (RawDatabase(whole.path).text("SELECT rootpage FROM sqlite_schema WHERE name = '" + object + "'").toInt() -
            1) *
           pageSize;
}

/// One byte of one entry of an index: the pages hold together, but the index no longer says what the table says.
QByteArray withChangedEntry() {
    QByteArray bytes = workspaceBytes();
    const qsizetype at = bytes.indexOf("kortrijk", beginningOf("theme_score_by_city"));
    REQUIRE(at < beginningOf("theme_score_by_city") + pageSize);
    bytes[at] = 'q';
    return bytes;
}

QByteArray overwritten(const QByteArray& object, int from, int count) {
    return workspaceBytes().replace(beginningOf(object) + from, count, QByteArray(count, '\xa5'));
}

/// Every row of every table, as text.
QString allRows(const QString& path) {
    RawDatabase database(path);
    const QString tables = database.text(
        "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name)");
    QString rows;
    for (const QString& table : tables.split(' ')) {
        const QByteArray name = table.toLatin1();
        const QString columns = database.text("SELECT group_concat('quote(\"' || name || '\")', ' || ') FROM "
                                              "pragma_table_info('" +
                                              name + "')");
        rows += table + ": " +
                database.text("SELECT group_concat(row, '; ') FROM (SELECT " + columns.toLatin1() + " AS row FROM \"" +
                              name + "\" NOT INDEXED)") +
                '\n';
    }
    return rows;
}

} // namespace

TEST_CASE("A10: an index that differs from its table is damage, also where every page holds together") {
    const Workplace place(withChangedEntry());
    CHECK(RawDatabase(place.path).text("PRAGMA quick_check") == "ok"); // which is why the quick check does not do
    const auto before = place.snapshot();
    const Result<OpenedWorkspace> refused = openWorkspace(place.path);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::CorruptFile);
    CHECK(place.snapshot() == before);
}

TEST_CASE("A10: damage of an index only is repaired on a copy, with every row of every table; the file stays") {
    const Workplace sound;
    const QString expected = allRows(sound.path);
    REQUIRE(expected.count("'kortrijk'") >= 8);
    const QByteArray kinds[] = {
        withChangedEntry(),
        overwritten("theme_score_by_city", 0, pageSize),           // the whole page
        overwritten("theme_score_by_city", 3, 2),                  // the number of entries
        overwritten("sqlite_autoindex_city_1", pageSize - 60, 60), // an index that a table brings along
        overwritten("change_log_by_row", 0, 8),
    };
    for (const QByteArray& damaged : kinds) {
        CAPTURE(&damaged - kinds);
        const Workplace place(damaged);
        const auto before = place.snapshot();
        const std::optional<RepairedCopy> copy = indexRepair::of(place.path);
        CHECK(place.snapshot() == before);
        REQUIRE(copy);
        CHECK(copy->facts.id == WorkspaceId(fixtureId));
        CHECK(copy->facts.scores == 104);
        CHECK(copy->facts.rounds == 1);
        const Workplace repaired(copy->bytes);
        CHECK(allRows(repaired.path) == expected);
        CHECK(RawDatabase(repaired.path).text("PRAGMA integrity_check") == "ok");
        const Result<OpenedWorkspace> opened = openWorkspace(repaired.path);
        REQUIRE(opened.ok());
        CHECK_FALSE(opened->store->isReadOnly());
        CHECK(opened->store->checkIntegrity()->isEmpty());
    }
}

namespace {

/// A log of 2,002 steps, which takes several pages for the table and for its index.
QByteArray withLongLog() {
    const Workplace place;
    RawDatabase(place.path)
        .must("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO "
              "change_log (step, action, at_utc_ms, at_offset_min, entity, entity_key, new_text) SELECT 3, "
              "'edit', 1, 0, 'city', 'stad ' || i, 'tekst' FROM n");
    return bytesOf(place.path);
}

} // namespace

TEST_CASE("A10: an index of several pages is repaired as well, and its old pages leave no trace") {
    const QByteArray bytes = withLongLog();
    // Once in the table and once in the index. Which of them is wrong cannot be told: the table's word is taken.
    const qsizetype at = bytes.lastIndexOf("stad 1234");
    REQUIRE(bytes.count("stad 1234") == 2);
    for (const qsizetype each : {bytes.indexOf("stad 1234"), at}) {
        QByteArray damaged = bytes;
        damaged[each] = 'S';
        const Workplace place(damaged);
        const std::optional<RepairedCopy> copy = indexRepair::of(place.path);
        REQUIRE(copy);
        const Workplace repaired(copy->bytes);
        RawDatabase database(repaired.path);
        CHECK(database.text("PRAGMA integrity_check") == "ok");
        CHECK(database.text("SELECT count(*) FROM change_log") == "2002");
        CHECK(copy->bytes.size() <= bytes.size());
    }
}

TEST_CASE("A10: where more than an index may be damaged there is no repaired copy") {
    const QByteArray good = workspaceBytes();
    QByteArray both = withChangedEntry();
    both.replace(beginningOf("theme_score"), pageSize, QByteArray(pageSize, '\xa5'));
    const Workplace wrong(withChangedEntry());
    RawDatabase(wrong.path).must("UPDATE theme_score SET city_id = 'parijs' WHERE city_id = 'gent'"); // does not exist
    const QByteArray noCity = bytesOf(wrong.path);
    const QByteArray cases[] = {
        good, // nothing to repair
        overwritten("theme_score", 0, pageSize),
        overwritten("theme_score", 3, 2),
        overwritten("city", 0, 8),
        both,
        noCity,
        QByteArray(good).replace(0, 100, QByteArray(100, '\xa5')),
        good.first(good.size() - pageSize),
        QByteArray("this is no database"),
    };
    for (const QByteArray& damaged : cases) {
        CAPTURE(&damaged - cases);
        const Workplace place(damaged);
        const auto before = place.snapshot();
        CHECK_FALSE(indexRepair::of(place.path));
        CHECK(place.snapshot() == before);
    }
    const Workplace beside(withChangedEntry()); // an unfinished write may change what the tables say
    put(beside.path + "-journal", unfinishedWrite().journal);
    CHECK_FALSE(indexRepair::of(beside.path));
}

TEST_CASE("A10: a table whose root forgot a page, and is sound in itself, is not taken for a damaged index") {
    QByteArray bytes = withLongLog();
    const int root = beginningOf("change_log");
    REQUIRE(bytes[root] == 5); // the inner page of a table
    const int cells = bytes[root + 4];
    REQUIRE(cells > 3);
    const int pointer = root + 12 + 2 * (cells - 1);
    const int cell =
        root + (static_cast<unsigned char>(bytes[pointer]) << 8) + static_cast<unsigned char>(bytes[pointer + 1]);
    const int length = bytes[cell + 4] < 0 ? 6 : 5; // four bytes for the page, one or two for the last row in it
    bytes[root + 4] = static_cast<char>(cells - 1);
    bytes[root + 7] = static_cast<char>(bytes[root + 7] + length); // accounted for as unused
    const Workplace place(bytes);
    {
        RawDatabase database(place.path);
        REQUIRE(database.text("SELECT count(*) FROM change_log NOT INDEXED").toInt() < 2002); // without an error
    }
    CHECK_FALSE(indexRepair::of(place.path));
}

TEST_CASE("A10: nothing of a foreign schema is run to repair its indexes") {
    Workplace place;
    {
        RawDatabase database(place.path);
        database.must("CREATE TABLE planted (a); CREATE INDEX planted_by_a ON planted (a); INSERT INTO planted VALUES "
                      "('planted value')");
    }
    QByteArray bytes = bytesOf(place.path);
    bytes[bytes.lastIndexOf("planted value")] = 'P';
    put(place.path, bytes);
    CHECK(RawDatabase(place.path).text("PRAGMA integrity_check").contains("planted_by_a"));
    CHECK_FALSE(indexRepair::of(place.path));
}

TEST_CASE("the repaired copy is offered with its date and number of scores") {
    const Workplace place(withChangedEntry());
    const std::optional<RepairedCopy> copy = indexRepair::of(place.path);
    REQUIRE(copy);
    CHECK(indexRepair::offer(*copy).contains("104"));
    CHECK(indexRepair::offer(*copy).contains("/2025 "));
}

} // namespace tst_indexrepair
