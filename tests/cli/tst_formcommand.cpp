#include "cli/support/program.h"
#include "support/testsupport.h"

#include "base/timestamp.h"
#include "exchange/baseline.h"
#include "exchange/form/formfile.h"
#include "storage/workspacefile.h"

using namespace ks;
using test::BaselineProgram;
using test::Outcome;
using test::Program;

namespace tst_formcommand {
namespace {

const Timestamp moment{1'780'000'000'000, 60};

/// A folder with ronde.kspiegel: the baseline, and a second round with the questionnaire.
struct RoundProgram {
    RoundProgram() {
        Workspace workspace = *baselineWorkspace(moment);
        Round round{RoundId(QStringLiteral("2027-voorjaar")), QStringLiteral("Voorjaar 2027"), {}};
        round.sequence = 2;
        round.questionnaire = workspace.content.of<QuestionnaireVersion>().begin()->first;
        workspace.rounds.put(round);
        REQUIRE(createWorkspace(program.path("ronde.kspiegel"), workspace, {}, moment).ok());
    }
    Outcome make(const QStringList& more) const { return program.run(QStringList{"form", "ronde.kspiegel"} + more); }
    FormFile form(const QString& name) const {
        const Result<FormFile> form = readForm(program.read(name), *emptyWorkspace(moment));
        if (!form)
            FAIL(form.error().text.toStdString());
        return *form;
    }

    Program program;
};

} // namespace

TEST_CASE("form makes the form of one city in one round, with the round before and nobody who answers yet") {
    const RoundProgram ronde;
    const Outcome outcome = ronde.make({"--city", "genk", "--round", "2027-voorjaar", "--to", "genk.kszelf"});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.isEmpty());
    CHECK(ronde.program.files() == QStringList{"genk.kszelf", "ronde.kspiegel"});
    const FormFile form = ronde.form("genk.kszelf");
    CHECK(form.city().id == CityId("genk"));
    CHECK(form.workspace.loadedRound == RoundId("2027-voorjaar"));
    CHECK(form.workspace.content.of<QuestionWording>().size() == 63);
    const SelfEvaluation* evaluation =
        form.workspace.content.of<SelfEvaluation>().find({RoundId("2027-voorjaar"), CityId("genk")});
    REQUIRE(evaluation);
    CHECK(evaluation->state == EvaluationState::NotStarted);
    CHECK(form.workspace.content.of<Respondent>().isEmpty());
    REQUIRE(form.earlier);
    CHECK(form.earlier->round.id == RoundId("2024-najaar"));
    // Genk in the report: 3 2 1-2 3 3-4 3 3 4
    REQUIRE(form.earlier->scores.size() == 8);
    CHECK(form.earlier->scores.find({RoundId("2024-najaar"), ThemeId("aanpak"), CityId("genk")})->score ==
          Score::exact(Quarters{8}).value());

    REQUIRE(ronde.make({"--city", "genk", "--to", "laatste.kszelf"}).status == 0); // without a round the latest
    CHECK(ronde.program.read("laatste.kszelf") == ronde.program.read("genk.kszelf"));
}

TEST_CASE("form makes the same form as a page that fills in offline") {
    const RoundProgram ronde;
    REQUIRE(ronde.make({"--city", "genk", "--round", "2027-voorjaar", "--to", "genk.html"}).status == 0);
    const QByteArray page = ronde.program.read("genk.html");
    CHECK(page.startsWith("<!DOCTYPE html>\n<html lang=\"nl-BE\">"));
    CHECK(page.contains("default-src 'none'; style-src 'sha256-"));
    CHECK_FALSE(page.contains("unsafe-inline"));
    CHECK(page.contains("<title>Zelfevaluatie Genk, Voorjaar 2027</title>"));
    CHECK_FALSE(page.contains("Antwerpen"));
    REQUIRE(ronde.make({"--city", "genk", "--round", "2027-voorjaar", "--to", "genk.kszelf"}).status == 0);
    CHECK(page.contains(ronde.program.read("genk.kszelf").replace('<', "\\u003c")));
}

TEST_CASE("form says in one line what is wrong with how it was asked, and writes nothing") {
    const RoundProgram ronde;
    const struct {
        QStringList more;
        const char* said;
    } cases[] = {
        {{"--city", "genk", "--round", "2027-voorjaar", "--to", "genk.odt"}, ".html"},
        {{"--city", "genk", "--round", "2027-voorjaar", "--to", "genk.json"}, "genk.json"},
        {{"--city", "gotham", "--round", "2027-voorjaar", "--to", "a.kszelf"}, "gotham"},
        {{"--city", "genk", "--round", "2030-zomer", "--to", "a.kszelf"}, "2030-zomer"},
        {{"--city", "genk", "--round", "2024-najaar", "--to", "a.kszelf"}, "vragenlijst"},
        {{"--round", "2027-voorjaar", "--to", "a.kszelf"}, "--city"},
        {{"--city", "genk", "--round", "2027-voorjaar"}, "--to"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.said);
        const Outcome outcome = ronde.make(each.more);
        CHECK(outcome.refusedWith(2));
        CHECK(outcome.err.contains(each.said));
    }
    CHECK(ronde.program.files() == QStringList{"ronde.kspiegel"});
}

TEST_CASE("form ends with 3 for a file that is no workspace and a folder that is not there") {
    const RoundProgram ronde;
    ronde.program.write("brief.kspiegel", "no workspace");
    CHECK(ronde.program.run({"form", "brief.kspiegel", "--city", "genk", "--to", "a.kszelf"}).refusedWith(3));
    CHECK(ronde.make({"--city", "genk", "--to", "nergens/a.kszelf"}).refusedWith(3));
    CHECK(ronde.program.files() == QStringList{"brief.kspiegel", "ronde.kspiegel"});
}

TEST_CASE("form never goes over a form that was filled in, and replaces one that was not") {
    const RoundProgram ronde;
    const QStringList genk{"--city", "genk", "--to", "genk.kszelf"};
    REQUIRE(ronde.make(genk).status == 0);
    CHECK(ronde.make(genk).status == 0);
    FormFile filled = ronde.form("genk.kszelf");
    Strength strength;
    strength.id = StrengthId::make();
    strength.round = filled.workspace.loadedRound;
    strength.city = CityId("genk");
    strength.theme = ThemeId("aanpak");
    strength.text = QStringLiteral("Een sterk team.");
    filled.workspace.content.of<Strength>().put(strength);
    const QByteArray bytes = writeForm(filled);
    ronde.program.write("genk.kszelf", bytes);
    const Outcome outcome = ronde.make(genk);
    CHECK(outcome.refusedWith(3));
    CHECK(outcome.err.contains("genk.kszelf"));
    CHECK(ronde.program.read("genk.kszelf") == bytes);
}

} // namespace tst_formcommand
