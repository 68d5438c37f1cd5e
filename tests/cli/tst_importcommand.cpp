#include "cli/support/program.h"
#include "support/handedinforms.h"
#include "support/testsupport.h"

#include "storage/workspacefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ks;
using test::Outcome;
using test::Program;

namespace tst_importcommand {
namespace {

const Timestamp moment{1'780'000'000'000, 60};

/// A folder with ronde.kspiegel, an open round; gent.kszelf, handed in; and kapot.kszelf, which is no form.
struct SentIn {
    SentIn() {
        const Result<Workspace> workspace = test::roundToFillIn(moment);
        REQUIRE(workspace.ok());
        REQUIRE(createWorkspace(program.path("ronde.kspiegel"), *workspace, {}, moment).ok());
        const Result<FormFile> form = test::handedInForm(*workspace, CityId("gent"));
        REQUIRE(form.ok());
        program.write("gent.kszelf", writeForm(*form));
        program.write("kapot.kszelf", "{\"format\": \"een brief\"}");
    }
    Outcome take(const QStringList& more) const { return program.run(QStringList{"import", "ronde.kspiegel"} + more); }
    RoundContent content() const {
        const Result<OpenedWorkspace> opened = openWorkspace(program.path("ronde.kspiegel"));
        REQUIRE(opened.ok());
        Result<RoundContent> content = opened->store->loadContent(RoundId("2027-voorjaar"));
        REQUIRE(content.ok());
        return std::move(*content);
    }

    Program program;
};

/// What was printed, without the room between its columns.
QStringList lines(const QByteArray& out) {
    QStringList found;
    for (const QByteArray& each : out.trimmed().split('\n'))
        found.append(QString::fromUtf8(each).simplified());
    return found;
}

} // namespace

TEST_CASE("import takes in a good form and names a bad one beside it, which stops only itself") {
    const SentIn sent;
    const Outcome outcome = sent.take({"gent.kszelf", "kapot.kszelf"});
    CHECK(outcome.status == 1);
    CHECK(lines(outcome.out) == QStringList{"Bestand Stad Meetronde Resultaat Nieuw Gelijk Gewijzigd Ouder Conflict",
                                            "gent.kszelf Gent Voorjaar 2027 Ingelezen 72 0 0 0 0",
                                            "kapot.kszelf Geweigerd 0 0 0 0 0"});
    CHECK(outcome.err.startsWith("klimaatspiegel: kapot.kszelf: "));
    CHECK(outcome.err.count('\n') == 1);
    const RoundContent content = sent.content();
    CHECK(content.of<Answer>().size() == 63);
    REQUIRE(content.of<Submission>().size() == 1);
    CHECK(content.of<Submission>().begin()->second.sequence == 1);
    const SelfEvaluation* form = content.of<SelfEvaluation>().find({RoundId("2027-voorjaar"), CityId("gent")});
    REQUIRE(form);
    CHECK(form->state == EvaluationState::HandedIn);
}

TEST_CASE("import of the same form twice changes nothing the second time, and says so") {
    const SentIn sent;
    REQUIRE(sent.take({"gent.kszelf"}).status == 0);
    const RoundContent before = sent.content();
    const Outcome again = sent.take({"gent.kszelf"});
    CHECK(again.status == 0);
    CHECK(again.err.isEmpty());
    CHECK(lines(again.out).last() == "gent.kszelf Gent Voorjaar 2027 Niets nieuws 0 72 0 0 0");
    CHECK(sent.content() == before);
}

TEST_CASE("import with nothing but a bad form takes in nothing and ends with 1") {
    const SentIn sent;
    const Outcome outcome = sent.take({"kapot.kszelf"});
    CHECK(outcome.status == 1);
    CHECK(lines(outcome.out).last() == "kapot.kszelf Geweigerd 0 0 0 0 0");
    CHECK(sent.content().of<Answer>().isEmpty());
    CHECK(sent.content().of<Submission>().isEmpty());
}

TEST_CASE("import tried out says what it would do, as text for programs too, and does nothing") {
    const SentIn sent;
    const Outcome outcome = sent.take({"gent.kszelf", "kapot.kszelf", "--dry-run", "--format", "json"});
    CHECK(outcome.status == 1);
    CHECK(outcome.err.isEmpty());
    const QJsonArray forms = QJsonDocument::fromJson(outcome.out).object()["forms"].toArray();
    REQUIRE(forms.size() == 2);
    CHECK(forms[0]["outcome"] == "imported");
    CHECK(forms[0]["sequence"] == 1);
    CHECK(forms[0]["answers"]["new"] == 63);
    CHECK(forms[0]["others"]["new"] == 9); // the respondent, and a score for each theme
    CHECK(forms[1]["outcome"] == "refused");
    CHECK(forms[1]["problems"][0]["code"] == "invalidFile");
    CHECK(sent.content().of<Answer>().isEmpty());
}

TEST_CASE("import ends with 3 for a workspace that is none, and with 2 without a form") {
    const SentIn sent;
    sent.program.write("brief.kspiegel", "no workspace");
    CHECK(sent.program.run({"import", "brief.kspiegel", "gent.kszelf"}).refusedWith(3));
    CHECK(sent.take({}).refusedWith(2));
}

} // namespace tst_importcommand
