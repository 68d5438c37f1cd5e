#include "storage/sample.h"
#include "support/testsupport.h"

#include "storage/migrator.h"
#include "storage/schema.h"
#include "storage/transaction.h"

#include <set>

using namespace ks;
using namespace ks::test;

namespace tst_schema {
namespace {

std::unique_ptr<Database> freshSchema() {
    std::unique_ptr<Database> database = std::move(*Database::openInMemory());
    REQUIRE(Migrator().run(*database).ok());
    return database;
}

QStringList column(Database& database, const QString& statement) {
    Result<Query> query = database.query(statement);
    REQUIRE(query.ok());
    QStringList values;
    while (query->next())
        values.append(query->text(0));
    REQUIRE(query->finish().ok());
    return values;
}

/// A round, a city, a theme, a question and a respondent, for rows to refer to.
std::unique_ptr<Database> schemaWithParents() {
    std::unique_ptr<Database> database = freshSchema();
    REQUIRE(database
                ->executeScript("INSERT INTO city VALUES ('gent', 'Gent', 1, 1, 1);"
                                "INSERT INTO theme VALUES ('aanpak', 'Aanpak', 'Aanpak', 1, 1, '', '', 1);"
                                "INSERT INTO round (id, sequence, name, state) VALUES ('r', 1, 'R', 'open');"
                                "INSERT INTO self_evaluation (round_id, city_id) VALUES ('r', 'gent');"
                                "INSERT INTO question (id, theme_id) VALUES ('q', 'aanpak');"
                                "INSERT INTO respondent (id, round_id, city_id, role) VALUES ('p', 'r', 'gent', 'x');")
                .ok());
    return database;
}

struct ScoredTable {
    const char* insert; ///< with three places: kind, low, high
    bool valuesOnly;    ///< takes exact and between only
};

const ScoredTable scoredTables[] = {
    {"INSERT INTO theme_score (round_id, theme_id, city_id, kind, low, high) VALUES ('r', 'aanpak', 'gent', %1, %2, "
     "%3)",
     false},
    {"INSERT INTO answer (round_id, city_id, respondent_id, question_id, kind, low, high) VALUES ('r', 'gent', 'p', "
     "'q', %1, %2, %3)",
     false},
    {"INSERT INTO agreed_answer (round_id, city_id, question_id, kind, low, high) VALUES ('r', 'gent', 'q', %1, %2, "
     "%3)",
     false},
    {"INSERT INTO target (round_id, theme_id, city_id, kind, low, high) VALUES ('r', 'aanpak', 'gent', %1, %2, %3)",
     true},
    {"INSERT INTO adjustment (id, round_id, theme_id, sequence, kind, low, high, reason, source) VALUES ('a', 'r', "
     "'aanpak', 1, %1, %2, %3, 'why', 'workshop')",
     true},
};

std::optional<Quarters> quarters(int count) {
    return count < 0 ? std::nullopt : std::optional(Quarters{count});
}

QString literal(int count) {
    return count < 0 ? QStringLiteral("NULL") : QString::number(count);
}

} // namespace

TEST_CASE("the first schema holds everything that is asked of it, strictly typed, without triggers or views") {
    const auto database = freshSchema();
    const QStringList tables =
        column(*database, QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                         "AND name NOT LIKE 'sqlite%'"));
    const QStringList loose =
        column(*database, QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND "
                                         "name NOT LIKE 'sqlite%'"));
    CHECK(loose.join(' ') == QString());
    CHECK(column(*database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"))
              .isEmpty());
    for (const char* wanted : {"round",
                               "questionnaire",
                               "questionnaire_version",
                               "question",
                               "question_wording",
                               "self_evaluation",
                               "submission",
                               "respondent",
                               "answer",
                               "agreed_answer",
                               "evidence",
                               "theme_score",
                               "adjustment",
                               "target",
                               "strength",
                               "improvement_point",
                               "good_practice",
                               "climate_team",
                               "fte_figure",
                               "lekp_figure",
                               "recommendation",
                               "rating",
                               "ranking",
                               "ranking_entry",
                               "work_package",
                               "work_package_part",
                               "work_package_lead",
                               "work_package_action",
                               "work_package_journal",
                               "work_package_recommendation",
                               "recommendation_improvement_point",
                               "recommendation_cell",
                               "report_section",
                               "peer_group",
                               "person",
                               "actor",
                               "change_log",
                               "provenance",
                               "meeting",
                               "decision",
                               "attendance",
                               "source_document",
                               "interviewee",
                               "correction",
                               "organisation",
                               "steering_member",
                               "process_step"}) {
        CAPTURE(wanted);
        CHECK(tables.contains(QString::fromLatin1(wanted)));
    }
    CHECK(*database->number(QStringLiteral("PRAGMA application_id")) == 0x4B535047); // "KSPG"
    CHECK(*database->number(QStringLiteral("PRAGMA user_version")) == latestSchema());
}

TEST_CASE("every table has a row version, save those whose rows are only added, replaced whole, or frozen") {
    const auto database = freshSchema();
    QStringList without = column(
        *database, QStringLiteral("SELECT name FROM pragma_table_list t WHERE schema = 'main' AND type = 'table' "
                                  "AND name NOT LIKE 'sqlite%' AND NOT EXISTS (SELECT 1 FROM "
                                  "pragma_table_info(t.name) c WHERE c.name = 'row_version')"));
    without.sort();
    CHECK(without.join(' ') == QStringLiteral("actor change_log city_other_name intake peer_summary "
                                              "ranking_entry recommendation_addressee recommendation_theme schema_step "
                                              "set_aside theme_other_name work_package_theme"));
}

TEST_CASE("every reference points to a key, so that it can be enforced") {
    const auto database = freshSchema();
    const QStringList tables = column(
        *database, QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"));
    int references = 0;
    for (const QString& table : tables) {
        Result<Query> query = database->query(
            QStringLiteral("SELECT id, \"table\", \"to\" FROM pragma_foreign_key_list('%1') ORDER BY id, seq")
                .arg(table));
        REQUIRE(query.ok());
        std::map<QString, std::pair<QString, std::set<QString>>> byId;
        while (query->next()) {
            byId[query->text(0)].first = query->text(1);
            byId[query->text(0)].second.insert(query->text(2));
        }
        REQUIRE(query->finish().ok());
        for (const auto& [id, target] : byId) {
            CAPTURE(table, target.first);
            std::set<std::set<QString>> keys;
            for (const QString& index : column(
                     *database,
                     QStringLiteral("SELECT name FROM pragma_index_list('%1') WHERE \"unique\"").arg(target.first))) {
                const QStringList columns =
                    column(*database, QStringLiteral("SELECT name FROM pragma_index_info('%1')").arg(index));
                keys.insert(std::set<QString>(columns.begin(), columns.end()));
            }
            const QStringList primary = column(
                *database, QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk > 0").arg(target.first));
            keys.insert(std::set<QString>(primary.begin(), primary.end()));
            CHECK(keys.count(target.second) == 1);
            ++references;
        }
    }
    CHECK(references > 100);
}

TEST_CASE("a score can be stored exactly when it can exist, in every table that holds one") {
    const auto database = schemaWithParents();
    for (const ScoredTable& table : scoredTables) {
        for (const char* kind :
             {"exact", "between", "approximate", "unscored", "missing", "notApplicable", "rubbish"}) {
            const std::optional<ScoreKind> known = scoreKindFromName(QString::fromLatin1(kind));
            for (const int low : {-1, 0, 3, 4, 5, 11, 19, 20, 21}) {
                for (const int high : {-1, 0, 3, 4, 5, 11, 19, 20, 21}) {
                    CAPTURE(table.insert, kind, low, high);
                    const bool possible =
                        known && Score::fromParts(*known, quarters(low), quarters(high)).ok() &&
                        (!table.valuesOnly || known == ScoreKind::Exact || known == ScoreKind::Between);
                    Transaction attempt = std::move(*Transaction::begin(*database));
                    const QString statement =
                        QString::fromLatin1(table.insert)
                            .arg(QLatin1Char('\'') + QString::fromLatin1(kind) + QLatin1Char('\''), literal(low),
                                 literal(high));
                    CHECK(database->executeScript(statement.toLatin1()).ok() == possible);
                }
            }
        }
        for (const char* parts : {"NULL, NULL, NULL", "NULL, 12, 12", "'exact', 12.5, 12.5", "'exact', 'x', 'x'",
                                  "12, 12, 12", "x'65', 12, 12", "'EXACT', 12, 12", "'exact ', 12, 12"}) {
            CAPTURE(table.insert, parts);
            const QStringList part = QString::fromLatin1(parts).split(QStringLiteral(", "));
            Transaction attempt = std::move(*Transaction::begin(*database));
            const QString statement = QString::fromLatin1(table.insert).arg(part[0], part[1], part[2]);
            CHECK_FALSE(database->executeScript(statement.toLatin1()).ok());
        }
    }
}

TEST_CASE("a derived score beside the own one is held to the same rule") {
    const auto database = schemaWithParents();
    const QString insert = QStringLiteral("INSERT INTO theme_score (round_id, theme_id, city_id, kind, derived_kind, "
                                          "derived_low, derived_high) VALUES ('r', 'aanpak', 'gent', 'missing', %1)");
    const auto stored = [&](const char* derived) {
        Transaction attempt = std::move(*Transaction::begin(*database));
        return database->executeScript(insert.arg(QString::fromLatin1(derived)).toLatin1()).ok();
    };
    CHECK(stored("NULL, NULL, NULL"));
    CHECK(stored("'exact', 11, 11"));
    CHECK(stored("'between', 11, 12"));
    CHECK_FALSE(stored("'between', 12, 11"));
    CHECK_FALSE(stored("'exact', 11, NULL"));
    CHECK_FALSE(stored("NULL, 11, 11"));
    CHECK_FALSE(stored("'rubbish', NULL, NULL"));
}

TEST_CASE("the expected schema is what a new file has, and no number without migration has one") {
    const auto database = freshSchema();
    const Result<QStringList> expected = schema::expected(latestSchema());
    REQUIRE(expected.ok());
    CHECK(*expected == *schema::describe(*database));
    REQUIRE(database->executeScript("CREATE INDEX extra ON city (name)").ok());
    CHECK(*expected != *schema::describe(*database));
    CHECK_FALSE(schema::expected(latestSchema() + 1).ok());
    CHECK_FALSE(schema::expected(0).ok());
}

} // namespace tst_schema
