#include "storage/filesupport.h"

#include "storage/migrator.h"
#include "storage/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

namespace ks::test {

RawDatabase::RawDatabase(const QString& path) {
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_handle) == SQLITE_OK);
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_handle);
}

int RawDatabase::run(const QByteArray& sql) {
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
}

void RawDatabase::must(const QByteArray& sql) {
    const int code = run(sql);
    CAPTURE(sql.toStdString(), sqlite3_errmsg(m_handle));
    REQUIRE(code == SQLITE_OK);
}

QString RawDatabase::text(const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    CAPTURE(sql.toStdString(), sqlite3_errmsg(m_handle));
    REQUIRE(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
    QString found;
    if (sqlite3_step(statement) == SQLITE_ROW)
        found = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return found;
}

void RawDatabase::plant(const QByteArray& sql) {
    REQUIRE(sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr) == SQLITE_OK);
    must("PRAGMA writable_schema=ON");
    must(sql);
    must("PRAGMA writable_schema=OFF");
}

int latestSchema() {
    return allMigrations().last().number;
}

QByteArray laterStep(bool readable, int ahead) {
    const QByteArray number = QByteArray::number(latestSchema() + ahead);
    return "INSERT INTO schema_step VALUES (" + number + ", 'later', " + (readable ? QByteArray("1") : number) +
           "); PRAGMA user_version=" + number + ";";
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void putNumber(QByteArray* bytes, int offset, quint32 value) {
    REQUIRE(bytes->size() >= offset + 4);
    qToBigEndian(value, bytes->data() + offset);
}

namespace {

constexpr const char* cityIds[] = {"aalst",     "antwerpen", "brugge",      "gent",     "genk",
                                   "hasselt",   "kortrijk",  "leuven",      "mechelen", "oostende",
                                   "roeselare", "turnhout",  "sint-niklaas"};
constexpr const char* themeIds[] = {"strategie",   "aanpak",   "monitoring",   "hr-cultuur",
                                    "regelgeving", "middelen", "risicobeheer", "communicatie"};
constexpr const char* scores[] = {
    "'exact', 10, 10", "'between', 12, 16",     "'approximate', NULL, NULL", "'unscored', NULL, NULL",
    "'exact', 20, 20", "'missing', NULL, NULL", "'approximate', 12, 12",     "'notApplicable', NULL, NULL"};

void fill(RawDatabase& database) {
    database.must("INSERT INTO workspace (singleton, id, title, created_utc_ms, created_offset_min, changed_utc_ms, "
                  "changed_offset_min) VALUES (1, '" +
                  fixtureId.toLatin1() + "', 'Klimaatgovernance', 1741338900000, 60, 1741342500000, 60)");
    database.must("INSERT INTO round (id, sequence, name, state, baseline) VALUES ('2024-najaar', 1, 'Nulmeting', "
                  "'closed', 1)");
    int order = 0;
    for (const QByteArray theme : themeIds) {
        const QByteArray position = QByteArray::number(++order);
        database.must("INSERT INTO theme (id, name, short_name, grid_order, chapter_order, definition, source) VALUES "
                      "('" +
                      theme + "', '" + theme + "', '" + theme + "', " + position + ", " + position + ", '', '')");
    }
    int cell = 0;
    order = 0;
    for (const QByteArray city : cityIds) {
        const QByteArray position = QByteArray::number(++order);
        database.must("INSERT INTO city (id, name, grid_order, member_order) VALUES ('" + city + "', '" + city + "', " +
                      position + ", " + position + ")");
        database.must("INSERT INTO self_evaluation (round_id, city_id) VALUES ('2024-najaar', '" + city + "')");
        for (const QByteArray theme : themeIds)
            database.must("INSERT INTO theme_score (round_id, theme_id, city_id, kind, low, high) VALUES "
                          "('2024-najaar', '" +
                          theme + "', '" + city + "', " + scores[cell++ % 8] + ")");
    }
    for (const QByteArray level : {"1", "2", "3", "4", "5"})
        database.must("INSERT INTO maturity_level (number, name, colour, description, source) VALUES (" + level +
                      ", 'niveau " + level + "', 'geel', '', '')");
    database.must("INSERT INTO actor (id) VALUES ('someone')");
    database.must("INSERT INTO change_log (step, action, at_utc_ms, at_offset_min, actor_id, entity, entity_key, "
                  "new_text) VALUES (1, 'create', 1741338900000, 60, 'someone', 'round', '2024-najaar', 'closed'), "
                  "(2, 'edit', 1741342500000, 60, 'someone', 'theme_score', '2024-najaar/aanpak/gent', '2.5')");
}

} // namespace

QByteArray workspaceBytes() {
    static const QByteArray bytes = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath("werk.kspiegel");
        {
            RawDatabase database(path);
            database.must("PRAGMA synchronous=OFF; BEGIN");
            for (const Migration& step : allMigrations()) {
                database.must(step.script);
                database.must("INSERT INTO schema_step VALUES (" + QByteArray::number(step.number) + ", '" +
                              step.name.toLatin1() + "', " + QByteArray::number(step.readableFrom) + ")");
            }
            database.must("PRAGMA application_id=" + QByteArray::number(schema::applicationId));
            database.must("PRAGMA user_version=" + QByteArray::number(allMigrations().last().number));
            fill(database);
            database.must("COMMIT");
        }
        return bytesOf(path);
    }();
    return bytes;
}

UnfinishedWrite unfinishedWrite(const QByteArray& bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("werk.kspiegel");
    put(path, bytes);
    RawDatabase database(path);
    database.must("PRAGMA journal_mode=TRUNCATE");
    database.must("PRAGMA cache_size=5; BEGIN IMMEDIATE");
    database.must("UPDATE workspace SET title = 'half'");
    database.must("UPDATE theme_score SET kind = 'exact', low = 20, high = 20");
    database.must(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO change_log "
        "(step, action, at_utc_ms, at_offset_min, entity, entity_key) SELECT 3, 'edit', 1, 0, 'city', i FROM n");
    UnfinishedWrite left{bytesOf(path), bytesOf(path + "-journal")};
    database.must("ROLLBACK");
    REQUIRE(left.file != bytes);
    REQUIRE(left.journal.size() > 4096);
    return left;
}

WalFile walFile(const QByteArray& bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("werk.kspiegel");
    put(path, bytes);
    RawDatabase database(path);
    database.must("PRAGMA journal_mode=WAL");
    database.must("PRAGMA wal_checkpoint(TRUNCATE)");
    database.must("UPDATE workspace SET title = 'uit het logboek'");
    WalFile made{bytesOf(path), bytesOf(path + "-wal")};
    REQUIRE_FALSE(made.file.contains("uit het logboek"));
    REQUIRE(made.log.contains("uit het logboek"));
    return made;
}

Workplace::Workplace(const QByteArray& content) {
    REQUIRE(folder.isValid());
    put(path, content);
}

QStringList Workplace::besides() const {
    QStringList names =
        QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    names.removeOne("werk.kspiegel");
    return names;
}

QMap<QString, QByteArray> Workplace::snapshot() const {
    QMap<QString, QByteArray> all;
    for (const QString& name : besides() + QStringList("werk.kspiegel")) {
        const QString each = folder.filePath(name);
        const QByteArray content = QFileInfo(each).isFile() ? bytesOf(each) : QByteArray("not a file");
        all.insert(name, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    return all;
}

} // namespace ks::test
