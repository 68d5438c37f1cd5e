#include "cli/support/program.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;

namespace tst_printcommands {
namespace {

QJsonObject parsed(const QByteArray& bytes) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

/// The score object of the contract for a cell as typed over from the report.
QJsonObject expectedScore(const QString& typed) {
    if (typed == "~")
        return {{"kind", "approximate"}, {"value", QJsonValue::Null}};
    if (typed == "-")
        return {{"kind", "unscored"}};
    const QStringList bounds = typed.split('-');
    if (bounds.size() == 2)
        return {{"kind", "between"}, {"low", bounds[0].toDouble()}, {"high", bounds[1].toDouble()}};
    return {{"kind", "exact"}, {"value", QString(typed).replace(',', '.').toDouble()}};
}

const QStringList themeIds = {"strategie",   "aanpak",   "monitoring",   "hr-cultuur",
                              "regelgeving", "middelen", "risicobeheer", "communicatie"};

} // namespace

TEST_CASE("grid as JSON: all 104 cells of the report, in the shape of the contract") {
    const BaselineProgram program;
    const Outcome outcome = program->run({"grid", "grid.kspiegel", "--format", "json"});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(outcome.out.endsWith("}\n"));
    const QJsonObject document = parsed(outcome.out);
    CHECK(document["round"].toObject() == QJsonObject{{"id", "2024-najaar"}, {"name", "Nulmeting najaar 2024"}});
    REQUIRE(document["themes"].toArray().size() == 8);
    for (int i = 0; i < 8; ++i)
        CHECK(document["themes"].toArray()[i].toObject()["id"] == themeIds[i]);
    CHECK(document["themes"].toArray()[7].toObject()["name"] == "Communicatie & participatie");
    const QJsonArray cities = document["cities"].toArray();
    REQUIRE(cities.size() == 13);
    for (int row = 0; row < 13; ++row) {
        const test::GridRow& expected = test::reportRows()[static_cast<std::size_t>(row)];
        const QJsonObject city = cities[row].toObject();
        CHECK(city["id"] == expected.id);
        CHECK(city["name"] == expected.name);
        REQUIRE(city["scores"].toObject().size() == 8);
        for (int column = 0; column < 8; ++column) {
            CAPTURE(expected.id, themeIds[column]);
            CHECK(city["scores"].toObject()[themeIds[column]].toObject() ==
                  expectedScore(expected.cell[static_cast<std::size_t>(column)]));
        }
    }
}

TEST_CASE("stats as JSON: the figures of the 2024 grid") {
    const BaselineProgram program;
    const Outcome outcome = program->run({"stats", "grid.kspiegel", "--format=json"});
    CHECK(outcome.status == 0);
    CHECK(outcome.err.isEmpty());
    const QJsonArray themes = parsed(outcome.out)["themes"].toArray();
    REQUIRE(themes.size() == 8);
    const double medians[] = {3, 3, 2.75, 3, 2.875, 3, 3, 3};
    const double lowerQuartiles[] = {3, 2.875, 2, 2.75, 2, 2, 2.5, 3};
    const double upperQuartiles[] = {4, 3.25, 3.25, 3, 3.5, 3.125, 3, 4};
    for (int i = 0; i < 8; ++i) {
        CAPTURE(themeIds[i]);
        const QJsonObject theme = themes[i].toObject();
        CHECK(theme["id"] == themeIds[i]);
        CHECK(theme["n"] == (themeIds[i] == "risicobeheer" ? 11 : 12));
        CHECK(theme["median"] == medians[i]);
        CHECK(theme["q1"] == lowerQuartiles[i]);
        CHECK(theme["q3"] == upperQuartiles[i]);
        CHECK(theme["stable"] == (themeIds[i] != "monitoring"));
        CHECK(theme["counts"].toObject()["unscored"] == 1);
        CHECK(theme["global"].toObject() == QJsonObject{{"value", QJsonValue::Null},
                                                        {"low", QJsonValue::Null},
                                                        {"high", QJsonValue::Null},
                                                        {"adjustments", QJsonArray()}});
    }
    const QJsonObject monitoring = themes[2].toObject();
    CHECK(monitoring["medianLow"] == 2.5);
    CHECK(monitoring["medianHigh"] == 3);
    CHECK(monitoring["min"] == 1);
    CHECK(monitoring["max"] == 4.5);
    CHECK(monitoring["mean"] == 65 / 24.0);
    CHECK(monitoring["counts"].toObject() ==
          QJsonObject{
              {"exact", 9}, {"between", 3}, {"approximate", 0}, {"unscored", 1}, {"missing", 0}, {"notApplicable", 0}});
    CHECK(themes[6].toObject()["counts"].toObject()["approximate"] == 1);
}

TEST_CASE("grid and stats as CSV, plain dialect") {
    const BaselineProgram program;
    const Outcome grid = program->run({"grid", "grid.kspiegel", "--format", "csv"});
    CHECK(grid.status == 0);
    const QList<QByteArray> rows = grid.out.split('\n');
    REQUIRE(rows.size() == 15); // header, 13 cities, the end of the last line
    CHECK(rows[0] == "city,name,strategie,aanpak,monitoring,hr-cultuur,regelgeving,middelen,risicobeheer,communicatie");
    CHECK(rows[1] == "aalst,Aalst,2.5,3,1,3,2.75,3.5,~,3");
    CHECK(rows[4] == QByteArray("gent,Gent,3–4,2–3,2–3,3–4,3–4,3,2–3,3–4"));
    CHECK(rows[12] == "sint-niklaas,Sint-Niklaas,3,2.5,2,2,2,3,2.5,3");
    CHECK(rows[13] == "turnhout,Turnhout,unscored,unscored,unscored,unscored,unscored,unscored,unscored,unscored");
    const Outcome stats = program->run({"stats", "grid.kspiegel", "--format", "csv"});
    CHECK(stats.status == 0);
    CHECK(stats.out.contains("\nregelgeving,Regelgeving,12,2.875,2.875,2.875,true,2,3.5,2,4,2.7708333333333335,"
                             "9,3,0,1,0,0,,,\n"));
}

TEST_CASE("grid and stats as text follow the language") {
    const BaselineProgram program;
    const Outcome dutch = program->run({"grid", "grid.kspiegel"});
    CHECK(dutch.status == 0);
    CHECK(dutch.out.startsWith("Nulmeting najaar 2024 (2024-najaar)\n"));
    CHECK(dutch.out.contains(
        "\nGlobale score  open       open    open          open          open         open      open "));
    CHECK(dutch.out.contains("Aalst          2,5        3       1             3             2,75         3,5       ~"));
    CHECK(dutch.out.contains("2,75 (2,5–3)"));
    const Outcome english = program->run({"grid", "grid.kspiegel", "--lang", "en"});
    CHECK(english.out.contains("Global score  open"));
    CHECK(english.out.contains("2.75 (2.5–3)"));
    const Outcome stats = program->run({"--lang", "en", "stats", "grid.kspiegel", "--format", "text"});
    CHECK(stats.status == 0);
    CHECK(stats.out.contains("QUARTILE.INC"));
    CHECK(stats.out.contains("2.875"));
    CHECK(program->run({"stats", "grid.kspiegel"}).out.contains("2,875"));
}

TEST_CASE("a round is chosen by id, the latest is the default") {
    const BaselineProgram program;
    REQUIRE(program->run({"rounds", "grid.kspiegel", "--add", "2027-voorjaar", "--name", "Tweede"}).status == 0);
    const QJsonObject latest = parsed(program->run({"grid", "grid.kspiegel", "--format", "json"}).out);
    CHECK(latest["round"].toObject()["id"] == "2027-voorjaar");
    CHECK(latest["cities"].toArray()[0].toObject()["scores"].toObject()["aanpak"].toObject() ==
          QJsonObject{{"kind", "missing"}});
    const QJsonObject first =
        parsed(program->run({"grid", "grid.kspiegel", "--round", "2024-najaar", "--format", "json"}).out);
    CHECK(first["round"].toObject()["id"] == "2024-najaar");
    const Outcome unknown = program->run({"stats", "grid.kspiegel", "--round", "2030"});
    CHECK(unknown.refusedWith(2));
    CHECK(unknown.err.contains("2030"));
    CHECK(unknown.err.contains("2024-najaar, 2027-voorjaar"));
}

TEST_CASE("JSON and CSV are the same in Dutch and in English") {
    const BaselineProgram program;
    for (const char* command : {"grid", "stats"}) {
        for (const char* format : {"json", "csv"}) {
            CAPTURE(command, format);
            const QByteArray dutch = program->run({command, "grid.kspiegel", "--format", format}).out;
            CHECK_FALSE(dutch.isEmpty());
            CHECK(program->run({command, "grid.kspiegel", "--format", format, "--lang", "en"}).out == dutch);
        }
    }
}

} // namespace tst_printcommands
