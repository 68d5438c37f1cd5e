#include "cli/support/program.h"
#include "support/testsupport.h"

#include "exchange/baseline.h"
#include "storage/workspacefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ks;
using test::BaselineProgram;
using test::Outcome;
using test::Program;

namespace tst_workspacecommands {
namespace {
QJsonArray roundsOf(const Program& program, const QString& file) {
    return QJsonDocument::fromJson(program.run({"rounds", file, "--format", "json"}).out).object()["rounds"].toArray();
}
} // namespace

TEST_CASE("new makes a workspace with the baseline, silently and nothing beside it") {
    const Program program;
    const Outcome outcome = program.run({"new", "een naam.kspiegel"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.isEmpty());
    CHECK(program.files() == QStringList{"een naam.kspiegel"});
    const QJsonArray rounds = roundsOf(program, "een naam.kspiegel");
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].toObject() == QJsonObject{{"id", "2024-najaar"},
                                              {"name", "Nulmeting najaar 2024"},
                                              {"period", "najaar 2024 / najaar 2024 – voorjaar 2025"},
                                              {"state", "closed"},
                                              {"baseline", true},
                                              {"startsOn", QJsonValue::Null},
                                              {"endsOn", QJsonValue::Null}});
}

TEST_CASE("rounds tells the days of a round after all else and leaves open those that are not set") {
    const Program program;
    Workspace workspace = *baselineWorkspace({1'780'000'000'000, 60});
    Round round{RoundId(QStringLiteral("2027-voorjaar")), QStringLiteral("Voorjaar 2027"), QStringLiteral("lente")};
    round.sequence = 2;
    round.startsOn = QDate(2027, 3, 7);
    round.endsOn = QDate(2027, 5, 31);
    workspace.rounds.put(round);
    REQUIRE(createWorkspace(program.path("ronde.kspiegel"), workspace, {}, {1'780'000'000'000, 60}).ok());
    const QJsonObject told = roundsOf(program, "ronde.kspiegel").at(1).toObject();
    CHECK(told["startsOn"] == "2027-03-07");
    CHECK(told["endsOn"] == "2027-05-31");
    const QList<QByteArray> lines = program.run({"rounds", "ronde.kspiegel"}).out.split('\n');
    REQUIRE(lines.size() >= 3);
    CHECK(lines[0].simplified() == "Id Naam Staat Periode Begint op Eindigt op");
    CHECK(lines[2].simplified() == "2027-voorjaar Voorjaar 2027 open lente 7/03/2027 31/05/2027");
}

TEST_CASE("new never replaces a file, whatever it is") {
    const Program program;
    program.write("taken.kspiegel", "something else");
    const Outcome outcome = program.run({"new", "taken.kspiegel"});
    CHECK(outcome.refusedWith(3));
    CHECK(outcome.err.contains("taken.kspiegel"));
    CHECK(program.read("taken.kspiegel") == "something else");
    CHECK(program.files() == QStringList{"taken.kspiegel"});
}

TEST_CASE("new in a folder that is not there fails and leaves nothing") {
    const Program program;
    const Outcome outcome = program.run({"new", "nowhere/a.kspiegel"});
    CHECK(outcome.refusedWith(3));
    CHECK(program.files().isEmpty());
}

TEST_CASE("new --empty has the model and no round; what needs a round says so") {
    const Program program;
    REQUIRE(program.run({"new", "empty.kspiegel", "--empty"}).status == 0);
    CHECK(roundsOf(program, "empty.kspiegel").isEmpty());
    CHECK(program.run({"rounds", "empty.kspiegel"}).status == 0);
    for (const QStringList& arguments :
         {QStringList{"grid", "empty.kspiegel"}, QStringList{"stats", "empty.kspiegel"},
          QStringList{"export", "empty.kspiegel", "--what", "heatmap", "--to", "x.csv"}}) {
        CAPTURE(arguments.first());
        const Outcome outcome = program.run(arguments);
        CHECK(outcome.refusedWith(2));
        CHECK(outcome.err.contains("--add"));
    }
    CHECK(program.files() == QStringList{"empty.kspiegel"});
    REQUIRE(program.run({"rounds", "empty.kspiegel", "--add", "2027", "--name", "Eerste"}).status == 0);
    CHECK(program.run({"grid", "empty.kspiegel"}).status == 0);
}

TEST_CASE("rounds lists and adds, empty or with the scores of another round") {
    const BaselineProgram program;
    CHECK(program->run({"rounds", "grid.kspiegel"}).out.contains("2024-najaar  Nulmeting najaar 2024"));
    const Outcome added = program->run(
        {"rounds", "grid.kspiegel", "--add", "2027-voorjaar", "--name", "Tweede meting", "--copy-from", "2024-najaar"});
    CHECK(added.status == 0);
    CHECK(added.out.isEmpty());
    const QJsonArray rounds = roundsOf(*program, "grid.kspiegel");
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[1].toObject()["id"] == "2027-voorjaar");
    CHECK(rounds[1].toObject()["name"] == "Tweede meting");
    CHECK(rounds[1].toObject()["state"] == "open");
    CHECK(rounds[1].toObject()["baseline"] == false);
    const auto cells = [&](const char* round) {
        const QByteArray out = program->run({"grid", "grid.kspiegel", "--format", "csv", "--round", round}).out;
        CHECK(out.contains("aalst,Aalst,2.5,3,1,3,2.75,3.5,~,3"));
        return out;
    };
    CHECK(cells("2027-voorjaar") == cells("2024-najaar"));
}

TEST_CASE("a new round has forms; the baseline has none") {
    const BaselineProgram program;
    REQUIRE(program->run({"rounds", "grid.kspiegel", "--add", "2027", "--name", "Meting 2027"}).status == 0);
    const auto formOf = [&](const char* round) {
        return program->run({"form", "grid.kspiegel", "--city", "gent", "--round", round, "--to", "gent.kszelf"});
    };
    CHECK(formOf("2024-najaar").status != 0);
    CHECK_FALSE(program->files().contains("gent.kszelf"));
    CHECK(formOf("2027").status == 0);
    CHECK(program->files().contains("gent.kszelf"));
}

TEST_CASE("a round that cannot be added leaves the file as it was") {
    const BaselineProgram program;
    const QByteArray before = program->run({"grid", "grid.kspiegel", "--format", "json"}).out;
    const QList<QStringList> wrong = {
        {"--add", "2024-najaar", "--name", "Nog eens"},
        {"--add", "Bad Id", "--name", "x"},
        {"--add", "2027"},
        {"--name", "x"},
        {"--copy-from", "2024-najaar"},
        {"--add", "2027", "--name", " "},
        {"--add", "2027", "--name", "x", "--copy-from", "2019"},
    };
    for (const QStringList& arguments : wrong) {
        CAPTURE(arguments.join(' '));
        CHECK(program->run(QStringList{"rounds", "grid.kspiegel"} + arguments).refusedWith(2));
    }
    CHECK(roundsOf(*program, "grid.kspiegel").size() == 1);
    CHECK(program->run({"grid", "grid.kspiegel", "--format", "json"}).out == before);
}

TEST_CASE("new --example makes rounds that say they are invented, and nothing else does") {
    const Program program;
    REQUIRE(program.run({"new", "v.kspiegel", "--example"}).status == 0);
    const QJsonArray rounds = roundsOf(program, "v.kspiegel");
    REQUIRE(rounds.size() == 3);
    CHECK(rounds[0].toObject()["id"] == "2024-najaar");
    for (int i : {1, 2})
        CHECK(rounds[i].toObject()["name"].toString().startsWith("VOORBEELD"));
    const QByteArray checked = program.run({"check", "v.kspiegel", "--format", "json"}).out;
    CHECK(QJsonDocument::fromJson(checked)["integrity"] == "ok");
    CHECK(program.run({"new", "w.kspiegel", "--example", "--empty"}).refusedWith(2));
}

} // namespace tst_workspacecommands
