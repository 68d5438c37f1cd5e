// Several files that colleagues sent back, taken over at once.
#include "widgets/form/formviewfixture.h"

#include "base/verifiedwriter.h"
#include "forms/colleague.h"
#include "session/evaluation/answercommands.h"
#include "widgets/form/teamview.h"

#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_colleaguefiles {
namespace {

const RespondentId third{QStringLiteral("r-3")};

Workspace formOfThree() {
    Workspace workspace = completeForm();
    putRespondent(workspace, colleague, 2, QStringLiteral("dienst mobiliteit"));
    putRespondent(workspace, third, 3, QStringLiteral("dienst groen"));
    return workspace;
}

struct OpenTeam : FormViewFixture<TeamView> {
    OpenTeam() : FormViewFixture(formOfThree()) {}

    /// The file that one of them filled in, starting from the form as it stands.
    QString sentBack(const char* name, const RespondentId& who, const QList<QPair<int, double>>& answers) {
        Result<FormFile> form = formForColleague(workspace(), who);
        REQUIRE(form.ok());
        for (const auto& [number, level] : answers) {
            const Result<Edit> edit =
                answerStatement(form->workspace, {who, statement("strategie", number), exactly(level)});
            REQUIRE(edit.ok());
            applyTo(form->workspace, *edit);
        }
        return put(name, writeForm(*form));
    }
    QString ofAnotherCity(const char* name) {
        Result<FormFile> form = formForColleague(workspace(), colleague);
        REQUIRE(form.ok());
        QByteArray bytes = writeForm(*form);
        REQUIRE(bytes.count("\"city\": \"gent\"") == 1);
        return put(name, bytes.replace("\"city\": \"gent\"", "\"city\": \"brugge\""));
    }
    QString put(const char* name, const QByteArray& bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(writeVerified(path, bytes).ok());
        return path;
    }
    void choose(const QStringList& paths) {
        prompts.paths = paths;
        childNamed<QPushButton>(*view, "readFromColleague")->click();
    }
    std::optional<Score> said(const RespondentId& who, int number) const {
        const Answer* answer = content().of<Answer>().find(answerKey("strategie", number, who));
        return answer ? std::optional(answer->score) : std::nullopt;
    }
};

} // namespace

TEST_CASE("several colleagues' files come in at once and one that does not fit stops only itself") {
    OpenTeam open;
    const QString second = open.sentBack("mobiliteit.kszelf", colleague, {{1, 2}, {2, 3.5}});
    const QString broken = open.put("kapot.kszelf", "{");
    const QString elsewhere = open.ofAnotherCity("brugge.kszelf");
    const QString last = open.sentBack("groen.kszelf", third, {{1, 4}});
    open.choose({second, broken, elsewhere, last});
    CHECK(open.said(colleague, 1) == exactly(2));
    CHECK(open.said(colleague, 2) == exactly(3.5));
    CHECK(open.said(third, 1) == exactly(4));
    REQUIRE(open.navigator.told.size() == 1);
    const Notice told = open.navigator.told.last();
    CHECK(told.kind == Notice::Kind::Warning);
    CHECK(told.text.startsWith("Taken over from dienst mobiliteit, dienst groen: 3 new"));
    CHECK(told.text.contains("2 file"));
    CHECK(told.text.contains("kapot.kszelf: "));
    CHECK(told.text.contains("brugge.kszelf: That file is the form of Brugge"));
    CHECK_FALSE(told.text.contains("groen.kszelf"));
    REQUIRE(open.session->undo().ok()); // a step for each file
    CHECK_FALSE(open.said(third, 1));
    CHECK(open.said(colleague, 1) == exactly(2));
    REQUIRE(open.session->undo().ok());
    CHECK_FALSE(open.said(colleague, 1));
    CHECK_FALSE(open.session->canUndo());
}

TEST_CASE("what files would change is asked about once and all files stay out when it is not wanted") {
    OpenTeam open;
    open.choose({open.sentBack("a.kszelf", colleague, {{1, 2}}), open.sentBack("b.kszelf", third, {{1, 4}})});
    REQUIRE(open.prompts.asked.size() == 1); // the choosing of files
    const QStringList later{open.sentBack("a2.kszelf", colleague, {{1, 3}}),
                            open.sentBack("b2.kszelf", third, {{1, 5}, {2, 1}})};
    const int commits = open.memory->store().commits();
    open.prompts.choices = {false};
    open.choose(later);
    REQUIRE(open.prompts.asked.size() == 3);
    CHECK(open.prompts.asked.last().startsWith("2 answer"));
    CHECK(open.prompts.asked.last().contains("dienst mobiliteit, dienst groen"));
    CHECK(open.memory->store().commits() == commits);
    open.prompts.choices = {true};
    open.choose(later);
    CHECK(open.said(colleague, 1) == exactly(3));
    CHECK(open.said(third, 1) == exactly(5));
    CHECK(open.navigator.told.last().text.contains("1 new"));
    CHECK(open.navigator.told.last().text.contains("2 changed"));
    open.choose(later); // all of it is here already
    CHECK(open.navigator.told.last().kind == Notice::Kind::Information);
    CHECK(open.navigator.told.last().text ==
          "Everything in a2.kszelf, b2.kszelf is here already; nothing was changed.");
}

TEST_CASE("of two files of one colleague that contradict each other the second is left and named") {
    OpenTeam open;
    const QStringList both{open.sentBack("eerst.kszelf", colleague, {{1, 2}}),
                           open.sentBack("later.kszelf", colleague, {{1, 5}})};
    open.choose(both);
    CHECK(open.said(colleague, 1) == exactly(2));
    CHECK(open.navigator.told.last().kind == Notice::Kind::Warning);
    CHECK(open.navigator.told.last().text.contains("later.kszelf: Another of these files"));
    open.choose({both.last()}); // by itself, after the question
    CHECK(open.said(colleague, 1) == exactly(5));
}

} // namespace tst_colleaguefiles
