#include "forms/roundcommands.h"

#include "domain/evaluation/questionnaireversions.h"
#include "session/commands.h"
#include "session/evaluation/questionnairecommands.h"
#include "storage/workspacefile.h"
#include "support/formsession.h"

#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_roundcommands {
namespace {

constexpr Timestamp moment{1'718'000'000'000, 120};
const Actor tester{ActorId(QStringLiteral("a-1")), QStringLiteral("An Peeters")};
const RoundId baselineRound{QStringLiteral("2024-najaar")};
const RoundId spring{QStringLiteral("2027-voorjaar")};
const RoundId autumn{QStringLiteral("2028-najaar")};
const CityId ghent{QStringLiteral("gent")};
const QuestionId coordination{QStringLiteral("aanpak-coordinatie")};
const QuestionId roles{QStringLiteral("aanpak-rollen")};
const QuestionnaireVersionId builtIn{QStringLiteral("zelfevaluatie-klimaatgovernance-1")};

/// A session over a file, begun with the report's workspace.
struct OnFile {
    explicit OnFile(const Workspace& content = *baselineWorkspace(moment)) {
        REQUIRE(createWorkspace(path, content, tester, moment).ok());
        Result<OpenedWorkspace> opened = openWorkspace(path);
        REQUIRE(opened.ok());
        session = std::move(*Session::start(std::move(*opened), tester, clock));
        REQUIRE(session->needContent().ok());
    }
    const Workspace& now() const { return session->workspace(); }
    const RoundContent& content() const { return now().content; }
    void apply(const Result<Edit>& edit) {
        INFO((edit.ok() ? std::string() : edit.error().text.toStdString()));
        REQUIRE(edit.ok());
        clock.advanceMilliseconds(5000);
        REQUIRE(session->apply(*edit).ok());
    }
    void add(NewRound round) {
        apply(addEvaluationRound(now(), round));
        REQUIRE(session->showRound(round.id).ok());
    }
    /// Everything that a round is and holds, as it stands in the file.
    Workspace dump(const RoundId& round) {
        Result<Workspace> loaded = session->store().load(round);
        REQUIRE(loaded.ok());
        loaded->content = *session->store().loadContent(round);
        loaded->info.changedAt = {};
        return *loaded;
    }
    EarlierRound earlier(const RoundId& round) {
        const Workspace loaded = dump(round);
        return {*loaded.round(), loaded.scores, loaded.content};
    }
    /// A first round with two respondents for Ghent, one with a name, who answer two statements and agree on one.
    void addAnsweredRound() {
        add(named(spring));
        apply(startEvaluation(now(), ghent, "klimaatcoördinator"));
        apply(addRespondent(now(), ghent, "dienst milieu"));
        apply(answerStatement(now(), {respondent(1), coordination, level(2.5), 3, "gezien"}));
        apply(answerStatement(now(), {respondent(1), roles, betweenTwo(2, 3)}));
        apply(answerStatement(now(), {respondent(2), coordination, level(4)}));
        apply(settleStatement(now(), ghent, coordination, level(3), "samen"));
        apply(decideTheme(now(), ghent, ThemeId("aanpak"), level(3), "te vroeg"));
    }
    RespondentId respondent(int position) const {
        for (const auto& [id, each] : content().of<Respondent>()) {
            if (each.position == position)
                return id;
        }
        return {};
    }
    static NewRound named(const RoundId& id) {
        NewRound round;
        round.id = id;
        round.details.name = QStringLiteral("Meting ") + id.value;
        return round;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("steden.kspiegel"));
    ManualClock clock{moment};
    std::unique_ptr<Session> session;
};

/// As it was, but for the rounds and questionnaires, which belong to all.
void checkSameRound(Workspace before, Workspace after) {
    before.rounds = after.rounds;
    for (Workspace* each : {&before, &after}) {
        each->content.of<Questionnaire>().clear();
        each->content.of<QuestionnaireVersion>().clear();
        each->content.of<Question>().clear();
        each->content.of<QuestionWording>().clear();
    }
    CHECK(before == after);
}

} // namespace

TEST_CASE("an empty round has days and the questionnaire, and no answers") {
    OnFile file;
    NewRound round = OnFile::named(spring);
    round.details.startsOn = QDate(2027, 3, 7);
    round.details.endsOn = QDate(2027, 6, 30);
    round.details.period = QStringLiteral(" voorjaar 2027 ");
    const Workspace before = file.dump(baselineRound);
    file.add(round);
    const Round made = *file.now().round();
    CHECK(made.name == "Meting 2027-voorjaar");
    CHECK(made.period == "voorjaar 2027");
    CHECK(made.startsOn == QDate(2027, 3, 7));
    CHECK(made.endsOn == QDate(2027, 6, 30));
    CHECK(made.state == RoundState::Open);
    CHECK(made.sequence == 2);
    CHECK(made.questionnaire == builtIn);
    CHECK(file.now().scores.isEmpty());
    CHECK(file.content().of<SelfEvaluation>().isEmpty());
    checkSameRound(before, file.dump(baselineRound));
    CHECK_FALSE(file.now().rounds.find(baselineRound)->questionnaire);
    file.apply(startEvaluation(file.now(), ghent, "klimaatcoördinator"));
    REQUIRE(file.session->undo().ok());
    REQUIRE(file.session->undo().ok());
    Workspace after = file.dump(baselineRound);
    CHECK(after == before);
    CHECK(after.rounds.size() == 1);
}

TEST_CASE("a round goes on from the one before: its answers wait to be confirmed, by role, without a score") {
    OnFile file;
    file.addAnsweredRound();
    const Workspace old = file.dump(spring);
    const Workspace oldest = file.dump(baselineRound);
    NewRound round = OnFile::named(autumn);
    round.from = file.earlier(spring);
    file.add(round);
    checkSameRound(old, file.dump(spring));
    checkSameRound(oldest, file.dump(baselineRound));
    CHECK(*file.dump(spring).round() == *old.round());

    CHECK(file.now().scores.isEmpty()); // they would read as those of this round
    CHECK(file.content().of<AgreedAnswer>().isEmpty());
    REQUIRE(file.content().of<SelfEvaluation>().size() == 1);
    const SelfEvaluation form = file.content().of<SelfEvaluation>().begin()->second;
    CHECK(form.city == ghent);
    CHECK(form.round == autumn);
    CHECK(form.state == EvaluationState::NotStarted);
    CHECK_FALSE(form.lastQuestion);
    REQUIRE(file.content().of<Respondent>().size() == 2);
    const Respondent first = *file.content().of<Respondent>().find(file.respondent(1));
    CHECK(first.role == "klimaatcoördinator");
    CHECK_FALSE(first.person);
    CHECK_FALSE(old.content.of<Respondent>().find(first.id)); // a row of its own
    CHECK(file.content().of<Respondent>().find(file.respondent(2))->role == "dienst milieu");
    REQUIRE(file.content().of<Answer>().size() == 3);
    const Answer* answer = file.content().of<Answer>().find({autumn, ghent, first.id, coordination});
    REQUIRE(answer);
    CHECK(answer->score == level(2.5));
    CHECK(answer->comment == "gezien");
    CHECK(answer->sureness == 3);
    for (const auto& [key, each] : file.content().of<Answer>())
        CHECK_FALSE(each.confirmed);

    file.apply(answerStatement(file.now(), {first.id, coordination, level(2.5), 3, "gezien"}));
    CHECK(file.content().of<Answer>().find({autumn, ghent, first.id, coordination})->confirmed);
    checkSameRound(old, file.dump(spring));
    REQUIRE(file.session->undo().ok());
    REQUIRE(file.session->undo().ok()); // the whole round at once
    CHECK_FALSE(file.now().rounds.find(autumn));
    CHECK(file.dump(spring) == old);
    CHECK(file.dump(baselineRound) == oldest);
}

TEST_CASE("the name of who answered stays in the round where it was given") {
    OnFile file;
    file.addAnsweredRound();
    Respondent named = *file.content().of<Respondent>().find(file.respondent(1));
    const Respondent before = named;
    named.person = file.content().of<Person>().begin()->first;
    Edit edit;
    edit.deltas.push_back(RowDelta<Respondent>{before, named});
    file.apply(edit);
    NewRound round = OnFile::named(autumn);
    round.from = file.earlier(spring);
    file.add(round);
    for (const auto& [id, each] : file.content().of<Respondent>())
        CHECK_FALSE(each.person);
}

TEST_CASE("answers to statements that are no longer asked stay behind") {
    OnFile file;
    file.addAnsweredRound();
    const Result<QuestionnaireEdit> retired = retireStatement(file.now(), {builtIn, coordination});
    REQUIRE(retired.ok());
    file.apply(retired->edit);
    NewRound round = OnFile::named(autumn);
    round.from = file.earlier(spring);
    file.add(round); // with the latest version, which is fixed by that
    CHECK(file.now().round()->questionnaire == retired->version);
    const QuestionnaireVersion* version = file.content().of<QuestionnaireVersion>().find(retired->version);
    CHECK(version->state == VersionState::Frozen);
    CHECK(version->digest == questionnaireDigest(file.content(), retired->version));
    REQUIRE(file.content().of<Answer>().size() == 1);
    CHECK(file.content().of<Answer>().begin()->second.question == roles);
    CHECK(file.now().rounds.find(spring)->questionnaire == builtIn);
    REQUIRE(file.session->undo().ok());
    CHECK(file.content().of<QuestionnaireVersion>().find(retired->version)->state == VersionState::Draft);
}

TEST_CASE("copied scores start the grid as they are, without what the forms of that round led to") {
    OnFile file;
    file.addAnsweredRound();
    NewRound round = OnFile::named(autumn);
    round.from = file.earlier(spring);
    round.copied = round.from->scores;
    file.add(round);
    REQUIRE(file.now().scores.size() == 1);
    const ThemeScore row = file.now().scores.begin()->second;
    CHECK(row.score == level(3));
    CHECK(row.source.contains(spring.value));
    CHECK_FALSE(row.derived);
    CHECK(row.reason.isEmpty());
    REQUIRE(file.session->undo().ok());
    CHECK_FALSE(file.now().rounds.find(autumn));
}

TEST_CASE("a workspace from before the self-evaluation gets the questionnaire with its first new round") {
    Workspace old = *baselineWorkspace(moment);
    const RoundContent whole = old.content;
    old.content.of<Questionnaire>().clear();
    old.content.of<QuestionnaireVersion>().clear();
    old.content.of<Question>().clear();
    old.content.of<QuestionWording>().clear();
    OnFile file(old);
    CHECK(file.content().of<Question>().isEmpty());
    const RoundContent before = file.content();
    file.add(OnFile::named(spring));
    CHECK(file.content().of<QuestionWording>() == whole.of<QuestionWording>());
    CHECK(file.content().of<QuestionnaireVersion>() == whole.of<QuestionnaireVersion>());
    CHECK(ensureQuestionnaire(file.now())->isEmpty());
    file.apply(startEvaluation(file.now(), ghent, "klimaatcoördinator"));
    REQUIRE(file.session->undo().ok());
    REQUIRE(file.session->undo().ok());
    CHECK(file.content() == before);
}

TEST_CASE("a round that cannot be is refused with a sentence, and nothing is made") {
    OnFile file;
    const auto refusal = [&](auto&& change) {
        NewRound round = OnFile::named(spring);
        change(round);
        const Result<Edit> edit = addEvaluationRound(file.now(), round);
        REQUIRE_FALSE(edit.ok());
        CHECK_FALSE(edit.error().text.isEmpty());
        return edit.error().code;
    };
    CHECK(refusal([](NewRound& round) {
              round.details.startsOn = QDate(2027, 6, 30);
              round.details.endsOn = QDate(2027, 6, 29);
          }) == ErrorCode::InvalidInput);
    CHECK(refusal([](NewRound& round) { round.details.name = "  "; }) == ErrorCode::InvalidInput);
    NewRound nameless = OnFile::named(spring); // as the dialog asks for it, which makes the id of the name
    nameless.id = {};
    nameless.details.name.clear();
    CHECK(addEvaluationRound(file.now(), nameless).error().text.startsWith("Give the round a name."));
    CHECK(refusal([](NewRound& round) { round.id = RoundId("Met Hoofdletters"); }) == ErrorCode::InvalidInput);
    CHECK(refusal([](NewRound& round) { round.id = baselineRound; }) == ErrorCode::InvalidInput);
    CHECK(refusal([](NewRound& round) { round.details.questionnaire = QuestionnaireVersionId("x"); }) ==
          ErrorCode::NotFound);
    NewRound oneDay = OnFile::named(spring);
    oneDay.details.startsOn = oneDay.details.endsOn = QDate(2027, 6, 30);
    CHECK(addEvaluationRound(file.now(), oneDay).ok());
}

TEST_CASE("what a round says about itself can change; its questionnaire only while its forms are empty") {
    OnFile file;
    file.add(OnFile::named(spring));
    const QuestionnaireVersionId draft = [&] {
        const Result<QuestionnaireEdit> made = draftFrom(file.now(), builtIn);
        REQUIRE(made.ok());
        file.apply(made->edit);
        return made->version;
    }();
    RoundDetails details = detailsOf(*file.now().round());
    CHECK(changeRound(file.now(), details)->isEmpty());
    details.name = QStringLiteral("Voorjaarsmeting");
    details.endsOn = QDate(2027, 5, 1);
    details.questionnaire = draft;
    file.apply(changeRound(file.now(), details));
    CHECK(detailsOf(*file.now().round()) == details);
    CHECK(file.dump(spring).rounds.find(spring)->endsOn == QDate(2027, 5, 1));
    CHECK(file.content().of<QuestionnaireVersion>().find(draft)->state == VersionState::Frozen);
    REQUIRE(file.session->undo().ok());
    CHECK(file.now().round()->name == "Meting 2027-voorjaar");
    CHECK(file.content().of<QuestionnaireVersion>().find(draft)->state == VersionState::Draft);

    SelfEvaluation form; // made and sent out, with nothing in it yet
    form.round = spring;
    form.city = ghent;
    form.sentOn = QDate(2027, 2, 1);
    Edit sending;
    sending.deltas.push_back(RowDelta<SelfEvaluation>{std::nullopt, form});
    file.apply(sending);
    CHECK(changeRound(file.now(), details).error().text.contains("were sent out"));
    REQUIRE(file.session->undo().ok());

    file.apply(startEvaluation(file.now(), ghent, "klimaatcoördinator"));
    file.apply(answerStatement(file.now(), {file.respondent(1), coordination, level(2)}));
    CHECK(changeRound(file.now(), details).error().code == ErrorCode::InvalidInput);
    details.questionnaire = builtIn;
    file.apply(changeRound(file.now(), details)); // the rest still can
    details.startsOn = QDate(2027, 5, 2);
    CHECK(changeRound(file.now(), details).error().code == ErrorCode::InvalidInput);
    details.startsOn = {};
    details.name = QStringLiteral(" ");
    CHECK(changeRound(file.now(), details).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a locked round keeps what it says, and opens, closes and locks with undo") {
    OnFile file;
    file.add(OnFile::named(spring));
    const Workspace before = file.dump(spring);
    for (const RoundState state : {RoundState::Closed, RoundState::Open, RoundState::Locked})
        file.apply(setRoundState(file.now(), spring, state));
    RoundDetails details = detailsOf(*file.now().round());
    details.name = QStringLiteral("Anders");
    CHECK(changeRound(file.now(), details).error().code == ErrorCode::RoundLocked);
    for (int i = 0; i < 3; ++i)
        REQUIRE(file.session->undo().ok());
    CHECK(file.dump(spring) == before);
}

} // namespace tst_roundcommands
