#include "session/evaluation/questionnairecommands.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/evaluation/questionnaireversions.h"
#include "support/formsession.h"

using namespace ks;
using namespace ks::test;

namespace tst_questionnairecommands {
namespace {

const QuestionnaireVersionId first{QStringLiteral("zelfevaluatie-klimaatgovernance-1")};
const ThemeId aanpak{QStringLiteral("aanpak")};
const QuestionId coordination{QStringLiteral("aanpak-coordinatie")}; // the first of Aanpak
const QuestionId roles{QStringLiteral("aanpak-rollen")};             // the second

/// A session over the report's workspace, whose questionnaire is in use.
struct Editing {
    const Workspace& now() const { return open.workspace(); }
    const QuestionWording* wording(const QuestionnaireVersionId& version, const QuestionId& question) const {
        return open.rows<QuestionWording>().find({version, question});
    }
    QStringList order(const QuestionnaireVersionId& version) const {
        QStringList keys;
        for (const QuestionWording* each : statementsOf(now().content, version, aanpak))
            keys.append(each->question.value);
        return keys;
    }
    QuestionnaireEdit apply(const Result<QuestionnaireEdit>& edit) {
        REQUIRE(edit.ok());
        REQUIRE(open.session->apply(edit->edit).ok());
        return *edit;
    }
    /// A draft to change.
    QuestionnaireVersionId draft() { return apply(draftFrom(now(), first)).version; }

    FormSession open{false};
};

/// Everything that a version says: its row, and its wordings.
struct Said {
    Said(const Workspace& workspace, const QuestionnaireVersionId& id)
        : version(*workspace.content.of<QuestionnaireVersion>().find(id)),
          text(canonicalStatements(workspace.content, id)) {
        for (const auto& [key, row] : workspace.content.of<QuestionWording>()) {
            if (key.version == id)
                wordings.put(row);
        }
    }
    bool operator==(const Said&) const = default;

    QuestionnaireVersion version;
    QByteArray text;
    Table<QuestionWording> wordings;
};

using Command = std::function<Result<QuestionnaireEdit>(const Workspace&, const QuestionnaireVersionId&)>;

const QList<std::pair<const char*, Command>>& commands() {
    static const QList<std::pair<const char*, Command>> all = {
        {"add", [](const auto& now, const auto& version) { return addStatement(now, version, aanpak, "Nieuw."); }},
        {"reword",
         [](const auto& now, const auto& version) {
             return rewordStatement(now, {version, roles}, StatementText::Text, "Anders.");
         }},
        {"help",
         [](const auto& now, const auto& version) {
             return rewordStatement(now, {version, roles}, StatementText::Help, "Anders.");
         }},
        {"source",
         [](const auto& now, const auto& version) {
             return rewordStatement(now, {version, roles}, StatementText::Source, "Anders.");
         }},
        {"evidence",
         [](const auto& now, const auto& version) {
             return rewordStatement(now, {version, roles}, StatementText::EnoughEvidence, "Anders.");
         }},
        {"level",
         [](const auto& now, const auto& version) {
             return describeLevel(now, {version, roles}, 3, "Half.");
         }},
        {"move",
         [](const auto& now, const auto& version) {
             return moveStatement(now, {version, roles}, -1);
         }},
        {"retire",
         [](const auto& now, const auto& version) {
             return retireStatement(now, {version, roles});
         }},
        {"note", [](const auto& now, const auto& version) { return describeVersion(now, version, "Anders."); }},
        {"draft", [](const auto& now, const auto& version) { return draftFrom(now, version); }},
    };
    return all;
}

} // namespace

TEST_CASE("the questionnaire of a new workspace is fixed, with the digest of what it says") {
    Editing editing;
    const QuestionnaireVersion* version = editing.open.rows<QuestionnaireVersion>().find(first);
    REQUIRE(version);
    CHECK(version->state == VersionState::Frozen);
    CHECK(version->digest == questionnaireDigest(editing.now().content, first));
    CHECK(version->digest.size() == 64);
    CHECK(questionnaireRemarks(editing.now(), first).isEmpty()); // 6 to 9 statements a theme, all levels described
}

TEST_CASE("no command changes a version in use: each makes the next one first, and undo takes both back") {
    for (const auto& [name, command] : commands()) {
        CAPTURE(name);
        Editing editing;
        const Workspace before = editing.now();
        const Said said(before, first);
        const QuestionnaireEdit done = editing.apply(command(editing.now(), first));
        CHECK(done.madeVersion);
        CHECK(done.version != first);
        CHECK(Said(editing.now(), first) == said);
        const QuestionnaireVersion* made = editing.open.rows<QuestionnaireVersion>().find(done.version);
        REQUIRE(made);
        CHECK(made->number == 2);
        CHECK(made->state == VersionState::Draft);
        CHECK(made->digest.isEmpty());
        CHECK(made->questionnaire == said.version.questionnaire);
        REQUIRE(editing.open.session->undo().ok());
        CHECK(editing.now().content == before.content);
        REQUIRE(editing.open.session->redo().ok());
        CHECK(editing.open.rows<QuestionnaireVersion>().find(done.version));
        CHECK(Said(editing.now(), first) == said);
    }
}

TEST_CASE("while there is a draft, a change of the version in use is refused, naming the draft") {
    Editing editing;
    editing.draft();
    const Workspace before = editing.now();
    for (const auto& [name, command] : commands()) {
        CAPTURE(name);
        const Result<QuestionnaireEdit> edit = command(editing.now(), first);
        REQUIRE_FALSE(edit.ok());
        CHECK(edit.error().code == ErrorCode::InvalidInput);
        CHECK(edit.error().text.contains('2'));
    }
    CHECK(editing.now().content == before.content);
}

TEST_CASE("a draft is changed in place, and its statement keeps its key") {
    Editing editing;
    const QuestionnaireVersionId draft = editing.draft();
    const QuestionnaireEdit done =
        editing.apply(rewordStatement(editing.now(), {draft, roles}, StatementText::Text, "  Rollen liggen vast. "));
    CHECK_FALSE(done.madeVersion);
    CHECK(done.version == draft);
    CHECK(done.question == roles);
    CHECK(editing.wording(draft, roles)->text == "Rollen liggen vast.");
    CHECK(editing.wording(first, roles)->text != "Rollen liggen vast.");
    CHECK(rewordStatement(editing.now(), {draft, roles}, StatementText::Text, "Rollen liggen vast.")->edit.isEmpty());

    editing.apply(describeLevel(editing.now(), {draft, roles}, 5, "Alles."));
    CHECK(editing.wording(draft, roles)->levels.size() == 5);
    CHECK(editing.wording(draft, roles)->levels[4] == "Alles.");
    CHECK(editing.wording(draft, roles)->levels[0] == editing.wording(first, roles)->levels[0]);
    for (int level = 1; level <= 5; ++level)
        editing.apply(describeLevel(editing.now(), {draft, roles}, level, " "));
    CHECK(editing.wording(draft, roles)->levels.isEmpty());

    for (const char* text : {"", "  \n "}) {
        const Result<QuestionnaireEdit> empty =
            rewordStatement(editing.now(), {draft, roles}, StatementText::Text, text);
        REQUIRE_FALSE(empty.ok());
        CHECK(empty.error().code == ErrorCode::InvalidInput);
    }
    CHECK(rewordStatement(editing.now(), {draft, roles}, StatementText::Help, "").ok());
    CHECK_FALSE(describeLevel(editing.now(), {draft, roles}, 6, "x").ok());
    CHECK_FALSE(describeLevel(editing.now(), {draft, roles}, 0, "x").ok());
    CHECK_FALSE(rewordStatement(editing.now(), {draft, roles}, StatementText::Help, QString(2001, 'x')).ok());
    CHECK(rewordStatement(editing.now(), {draft, QuestionId("nergens")}, StatementText::Help, "x").error().code ==
          ErrorCode::NotFound);
    CHECK(rewordStatement(editing.now(), {QuestionnaireVersionId("x"), roles}, StatementText::Help, "x").error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("a statement moves within its theme, and no further than its ends") {
    Editing editing;
    const QuestionnaireVersionId draft = editing.draft();
    const QStringList before = editing.order(draft);
    REQUIRE(before.size() == 7);
    REQUIRE(before[0] == coordination.value);
    REQUIRE(before[1] == roles.value);
    editing.apply(moveStatement(editing.now(), {draft, roles}, -1));
    CHECK(editing.order(draft).mid(0, 3) == QStringList{before[1], before[0], before[2]});
    CHECK(moveStatement(editing.now(), {draft, roles}, -1)->edit.isEmpty());
    editing.apply(moveStatement(editing.now(), {draft, roles}, 100));
    CHECK(editing.order(draft).last() == roles.value);
    CHECK(editing.order(first) == before);
}

TEST_CASE("a statement that is left out comes back as it was worded last, at the end of its theme") {
    Editing editing;
    const QuestionnaireVersionId draft = editing.draft();
    editing.apply(retireStatement(editing.now(), {draft, coordination}));
    CHECK_FALSE(editing.wording(draft, coordination));
    CHECK(editing.open.rows<Question>().find(coordination)); // the round before still asks it
    const QList<const Question*> retired = retiredStatements(editing.now().content, draft, aanpak);
    REQUIRE(retired.size() == 1);
    CHECK(retired[0]->id == coordination);
    CHECK(retireStatement(editing.now(), {draft, coordination}).error().code == ErrorCode::NotFound);

    editing.apply(bringBackStatement(editing.now(), {draft, coordination}));
    CHECK(editing.order(draft).last() == coordination.value);
    CHECK(editing.wording(draft, coordination)->text == editing.wording(first, coordination)->text);
    CHECK(editing.wording(draft, coordination)->levels == editing.wording(first, coordination)->levels);
    CHECK(retiredStatements(editing.now().content, draft, aanpak).isEmpty());
    CHECK(bringBackStatement(editing.now(), {draft, coordination})->edit.isEmpty());
}

TEST_CASE("a new statement gets a key of its own; one that only a draft had goes without a trace") {
    Editing editing;
    const QuestionnaireVersionId draft = editing.draft();
    const Workspace before = editing.now();
    const QuestionnaireEdit one = editing.apply(addStatement(editing.now(), draft, aanpak, "Nieuw."));
    const QuestionnaireEdit two = editing.apply(addStatement(editing.now(), draft, aanpak, "Nieuw."));
    CHECK(one.question != two.question);
    CHECK(one.question.value.startsWith("aanpak-"));
    CHECK(editing.order(draft).mid(7) == QStringList{one.question.value, two.question.value});
    editing.apply(retireStatement(editing.now(), {draft, two.question}));
    editing.apply(retireStatement(editing.now(), {draft, one.question}));
    CHECK(editing.now().content == before.content);
    CHECK(addStatement(editing.now(), draft, ThemeId("nergens"), "x").error().code == ErrorCode::NotFound);
    CHECK(addStatement(editing.now(), draft, aanpak, " ").error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a new version begins with the note of the one before, which keeps its own") {
    Editing editing;
    const QString note = editing.open.rows<QuestionnaireVersion>().find(first)->note;
    REQUIRE_FALSE(note.isEmpty());
    const QuestionnaireVersionId draft = editing.draft();
    CHECK(editing.open.rows<QuestionnaireVersion>().find(draft)->note == note); // it says how to choose a level
    editing.apply(describeVersion(editing.now(), draft, "Met de stellingen over water."));
    CHECK(editing.open.rows<QuestionnaireVersion>().find(draft)->note == "Met de stellingen over water.");
    CHECK(editing.open.rows<QuestionnaireVersion>().find(first)->note == note);
}

TEST_CASE("a version is fixed with the digest of its statements, and never without statements") {
    Editing editing;
    const QuestionnaireVersionId draft = editing.draft();
    CHECK(freezeVersion(editing.now(), first)->isEmpty());
    CHECK(freezeVersion(editing.now(), QuestionnaireVersionId("x")).error().code == ErrorCode::NotFound);
    const Result<Edit> frozen = freezeVersion(editing.now(), draft);
    REQUIRE(frozen.ok());
    REQUIRE(editing.open.session->apply(*frozen).ok());
    const QuestionnaireVersion* version = editing.open.rows<QuestionnaireVersion>().find(draft);
    CHECK(version->state == VersionState::Frozen);
    // It says the same as the first, of which it is a copy.
    CHECK(version->digest == editing.open.rows<QuestionnaireVersion>().find(first)->digest);

    REQUIRE(editing.open.session->undo().ok());
    const QuestionnaireEdit added = editing.apply(addStatement(editing.now(), draft, aanpak, "Nog uit te werken."));
    const Result<Edit> unfinished = freezeVersion(editing.now(), draft);
    REQUIRE_FALSE(unfinished.ok()); // it would stand in every form like that, for ever
    CHECK(unfinished.error().code == ErrorCode::InvalidInput);
    CHECK(unfinished.error().text.contains(QStringLiteral("“Nog uit te werken.” (Aanpak)")));
    for (int level = 1; level <= 5; ++level)
        editing.apply(describeLevel(editing.now(), {draft, added.question}, level, "Zo ziet het eruit."));
    CHECK(freezeVersion(editing.now(), draft).ok());

    Workspace empty = editing.now();
    for (const auto& [key, row] : editing.now().content.of<QuestionWording>())
        empty.content.of<QuestionWording>().remove(key);
    QuestionnaireVersion none = *editing.open.rows<QuestionnaireVersion>().find(draft);
    none.state = VersionState::Draft;
    none.digest.clear();
    empty.content.of<QuestionnaireVersion>().put(none);
    CHECK(freezeVersion(empty, draft).error().code == ErrorCode::InvalidInput);
}

} // namespace tst_questionnairecommands
