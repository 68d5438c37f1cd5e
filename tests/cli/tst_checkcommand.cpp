#include "cli/support/program.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;
using test::Program;

namespace tst_checkcommand {

TEST_CASE("check on the baseline: the file is well, and what is open is named") {
    const BaselineProgram program;
    const Outcome outcome = program->run({"check", "grid.kspiegel", "--format", "json", "--lang", "en"});
    CHECK(outcome.status == 1);
    CHECK(outcome.err.isEmpty());
    const QJsonObject document = QJsonDocument::fromJson(outcome.out).object();
    CHECK(document["integrity"] == "ok");
    QMap<QString, int> rules;
    for (const QJsonValue& each : document["findings"].toArray()) {
        const QJsonObject finding = each.toObject();
        ++rules[finding["rule"].toString()];
        CHECK_FALSE(finding["where"].toString().isEmpty());
        CHECK_FALSE(finding["message"].toString().isEmpty());
        if (finding["rule"] == "low-score-recommendation") {
            CHECK(finding["severity"] == "info");
            CHECK(finding["message"].toString().startsWith("Not to be judged"));
        }
        if (finding["rule"] == "approximate-without-value") {
            CHECK(finding["severity"] == "warning");
            CHECK(finding["where"] == "Aalst, Risicobeheer");
            CHECK(finding["city"] == "aalst");
            CHECK(finding["theme"] == "risicobeheer");
        }
        if (finding["rule"] == "package-lead-open")
            CHECK(finding["where"] == "Work package 4, Conflicterende visies in regels");
        if (finding["rule"] == "empty-part") // the cities that name no practice in the report
            CHECK(finding["where"] == "Mechelen, Turnhout");
        if (finding["rule"] == "address-lost")
            CHECK(finding["message"].toString().contains(" 45 "));
        for (const QString& field : finding.keys())
            CHECK(QStringList{"rule", "severity", "where", "city", "theme", "message"}.contains(field));
    }
    CHECK(rules == QMap<QString, int>{{"low-score-recommendation", 8},
                                      {"global-score-open", 8},
                                      {"approximate-without-value", 1},
                                      {"handed-in-without-level", 1},
                                      {"median-unstable", 1},
                                      {"recommendation-without-gap", 1}, // the report links none
                                      {"package-lead-open", 1},
                                      {"package-leads-to-decide", 5}, // all but 2 and 4
                                      {"empty-part", 1},
                                      {"address-lost", 1}});
}

TEST_CASE("check as text has one line for findings that say the same, worst first, and follows the language") {
    const BaselineProgram program;
    const Outcome english = program->run({"check", "grid.kspiegel", "--lang", "en"});
    CHECK(english.status == 1);
    CHECK(english.out.startsWith("The file is intact.\n"));
    CHECK(english.out.count("\n") == 12); // the state of the file, 28 findings in 10 lines, their number
    CHECK(english.out.contains("\nwarning [approximate-without-value] Aalst, Risicobeheer: "));
    CHECK(english.out.contains("\ninfo [global-score-open] All themes: The global score is open.\n"));
    CHECK(english.out.indexOf("\nwarning [handed-in") < english.out.indexOf("\ninfo ["));
    CHECK(english.out.endsWith("\n28 findings.\n"));
    CHECK(english.out.contains("2.75"));
    CHECK(program->run({"check", "grid.kspiegel"}).out.contains("2,75"));
}

TEST_CASE("check of a chosen round, and of a workspace without any") {
    const BaselineProgram program;
    REQUIRE(program->run({"rounds", "grid.kspiegel", "--add", "2027", "--name", "Tweede"}).status == 0);
    CHECK(program->run({"check", "grid.kspiegel", "--format", "json"}).out.count("not-handed-in") == 13);
    const QByteArray together = program->run({"check", "grid.kspiegel"}).out;
    CHECK(together.count("[not-handed-in] Aalst, Antwerpen, Brugge, Gent, Genk, ") == 1);
    CHECK(together.count("not-handed-in") == 1);
    CHECK(program->run({"check", "grid.kspiegel", "--round", "2024-najaar"}).out.count("not-handed-in") == 0);
    CHECK(program->run({"check", "grid.kspiegel", "--round", "2030"}).refusedWith(2));
    REQUIRE(program->run({"new", "empty.kspiegel", "--empty"}).status == 0);
    const Outcome empty = program->run({"check", "empty.kspiegel"});
    CHECK(empty.status == 1);
    CHECK(empty.out.contains("no-round"));
}

TEST_CASE("check tells what is wrong with the file itself, before the rules") {
    const BaselineProgram program;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "planted");
        database.setDatabaseName(program->path("grid.kspiegel"));
        REQUIRE(database.open());
        QSqlQuery query(database); // references are not enforced on this connection
        REQUIRE(query.exec("UPDATE theme_score SET city_id = 'parijs' WHERE city_id = 'gent' AND theme_id = 'aanpak'"));
        database.close();
    }
    QSqlDatabase::removeDatabase("planted");
    const Outcome json = program->run({"check", "grid.kspiegel", "--format", "json"});
    CHECK(json.status == 1);
    const QJsonObject document = QJsonDocument::fromJson(json.out).object();
    CHECK(document["integrity"] == "damaged");
    const QJsonObject first = document["findings"].toArray()[0].toObject();
    CHECK(first["rule"] == "file-integrity");
    CHECK(first["severity"] == "error");
    CHECK(first["where"] == "theme_score");
    const Outcome text = program->run({"check", "grid.kspiegel", "--lang", "en"});
    CHECK(text.status == 1);
    CHECK(text.out.startsWith("The file is damaged.\nerror [file-integrity] theme_score: "));
}

} // namespace tst_checkcommand
