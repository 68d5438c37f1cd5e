#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/memorystore.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "exchange/baseline.h"
#include "session/commands.h"
#include "session/session.h"
#include "session/takeover.h"

#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_takeover {
namespace {

const Actor tester{ActorId("a-1"), QString()};
constexpr Timestamp moment{1718000000000, 120};
const RoundId second{QStringLiteral("2027-voorjaar")};

const Workspace& report() {
    static const Workspace workspace = [] {
        Result<Workspace> made = baselineWorkspace(moment);
        REQUIRE(made.ok());
        made->contentLoaded = true;
        return *made;
    }();
    return workspace;
}

/// A session over a file that has this content.
struct OnFile {
    explicit OnFile(const Workspace& content) {
        const Result<void> made = createWorkspace(path, content, tester, moment);
        REQUIRE(made.ok());
        Result<OpenedWorkspace> opened = openWorkspace(path);
        REQUIRE(opened.ok());
        session = std::move(*Session::start(std::move(*opened), tester, clock));
        REQUIRE(session->needContent().ok());
    }
    const Workspace& now() const { return session->workspace(); }
    void apply(const Result<Edit>& edit) const {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }
    RoundContent inFile() const { return *session->store().loadContent(now().loadedRound); }
    /// A second round, empty, on show.
    void addSecondRound() const {
        apply(addRound(now(), second, QStringLiteral("Tweede"), {}));
        REQUIRE(session->showRound(second).ok());
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("steden.kspiegel"));
    ManualClock clock{moment};
    std::unique_ptr<Session> session;
};

Workspace withContent(RoundContent content) {
    Workspace workspace = reportGrid();
    workspace.content = std::move(content);
    return workspace;
}

Workspace inMemory(RoundContent content) {
    Workspace workspace = withContent(std::move(content));
    workspace.contentLoaded = true;
    return workspace;
}

template<class T>
const T& only(const RoundContent& content) {
    REQUIRE(content.of<T>().size() == 1);
    return content.of<T>().begin()->second;
}

} // namespace

TEST_CASE("a workspace of the first version gets the whole report in one step") {
    const LanguageScope english(Language::English);
    Workspace grid = report();
    grid.content = {};
    const OnFile open(grid);
    REQUIRE(open.now().content.isEmpty());
    RoundContent expected = report().content; // the questionnaire is no part of the report
    expected.of<Questionnaire>().clear();
    expected.of<QuestionnaireVersion>().clear();
    expected.of<Question>().clear();
    expected.of<QuestionWording>().clear();
    open.apply(takeOverReport(open.now(), report()));
    CHECK(open.now().content == expected);
    CHECK(open.inFile() == expected);
    CHECK(open.session->undoText() == "take over from the report");
    CHECK(takeOverReport(open.now(), report())->isEmpty());

    REQUIRE(open.session->undo().ok());
    CHECK(open.now().content.isEmpty());
    CHECK(open.inFile().isEmpty());
    CHECK_FALSE(open.session->canUndo());
    REQUIRE(open.session->redo().ok());
    CHECK(open.now().content == expected);
    CHECK(open.inFile() == expected);
}

TEST_CASE("what is there stays, what is lacking comes, and each row keeps one origin") {
    RoundContent content = report().content;
    Strength changed = content.of<Strength>().begin()->second;
    changed.text = QStringLiteral("Hier herschreven.");
    content.of<Strength>().put(changed);
    Strength own = changed;
    own.id = StrengthId(QStringLiteral("eigen"));
    content.of<Strength>().put(own);
    content.of<GoodPractice>().clear(); // their provenance stays
    content.of<ReportSection>().clear();
    const OnFile open(withContent(content));
    open.apply(takeOverReport(open.now(), report()));

    RoundContent expected = report().content;
    expected.of<Strength>().put(changed);
    expected.of<Strength>().put(own);
    CHECK(open.now().content == expected);
    CHECK(open.inFile() == expected);
    CHECK(originOf(open.now().content, changed) == Origin::Changed);
    CHECK(originOf(open.now().content, own) == Origin::Added);
    CHECK(originOf(open.now().content, open.now().content.of<GoodPractice>().begin()->second) == Origin::Report);
}

TEST_CASE("an erased person does not come back from the report, nor does the seat") {
    const OnFile open(report());
    const PersonId first = report().content.of<Person>().begin()->first;
    REQUIRE(open.session->erasePerson(first).ok());
    CHECK(takeOverReport(open.now(), report())->isEmpty());
    const auto seats = open.now().content.of<SteeringMember>().size();
    CHECK(seats == report().content.of<SteeringMember>().size() - 1);
}

TEST_CASE("a baseline under another name gets rows of its own round") {
    Workspace grid = reportGrid();
    Round renamed = *grid.round();
    grid.rounds.remove(renamed.id);
    renamed.id = RoundId(QStringLiteral("nulmeting"));
    grid.rounds.put(renamed);
    grid.scores.clear();
    grid.adjustments.clear();
    grid.loadedRound = renamed.id;
    const OnFile open(grid);
    open.apply(takeOverReport(open.now(), report()));
    const RoundContent& content = open.now().content;
    CHECK(content.of<LekpFigure>().size() == report().content.of<LekpFigure>().size());
    const LekpFigure* figure = content.of<LekpFigure>().find({renamed.id, CityId(QStringLiteral("gent"))});
    REQUIRE(figure);
    CHECK(originOf(content, *figure) == Origin::Report);
    CHECK(open.inFile() == content);
}

TEST_CASE("a new round goes on from the one before, with rows of its own that hang together as the originals do") {
    const OnFile open(withContent(fullContent()));
    const RoundContent earlier = open.now().content;
    open.addSecondRound();
    REQUIRE(open.now().content.of<WorkPackage>().isEmpty());
    open.apply(takeOverRound(open.now(), earlier));

    const RoundContent& content = open.now().content;
    CHECK(open.inFile() == content);
    ContentRows::each([&]<class T>(const T*) {
        CAPTURE(T::entity);
        const bool isOfForms = std::is_same_v<T, SelfEvaluation> || std::is_same_v<T, Respondent> ||
                               std::is_same_v<T, Answer> || std::is_same_v<T, AgreedAnswer> ||
                               std::is_same_v<T, Evidence> || std::is_same_v<T, Target> ||
                               std::is_same_v<T, Submission> || std::is_same_v<T, SupersededValue>;
        const bool staysBehind = std::is_same_v<T, Rating> || std::is_same_v<T, GivenPlace> ||
                                 std::is_same_v<T, Meeting> || std::is_same_v<T, AgendaItem> ||
                                 std::is_same_v<T, MeetingDecision>;
        CHECK(content.of<T>().size() == (isOfForms || staysBehind ? 0 : earlier.of<T>().size()));
        for (const auto& [key, row] : content.of<T>())
            CHECK((roundOfRow(row).isEmpty() || roundOfRow(row) == second));
    });
    const Recommendation& advice = only<Recommendation>(content);
    const WorkPackage& package = only<WorkPackage>(content);
    CHECK(advice.id.value != "a-1");
    CHECK(advice.longTitle == "Meer afstemming met iedereen");
    REQUIRE(advice.points.size() == 2);
    CHECK(advice.points[0].text == "eerst");
    CHECK(advice.points[0].id != "a-1-z");
    REQUIRE(package.serves.size() == 1);
    CHECK(package.serves[0].recommendation == advice.id);
    REQUIRE(package.parts.size() == 2);
    CHECK(package.parts[0].title == "Tweede");
    CHECK(package.parts[0].id.value != "w-1-b");
    REQUIRE(package.subtopics.size() == 2);
    CHECK(package.subtopics[0].part == package.parts[1].id);
    CHECK_FALSE(package.subtopics[1].part);
    REQUIRE(package.leads.size() == 3);
    CHECK(package.leads[0].note == "masterproef");
    CHECK(package.leads[0].id != "l-2");
    CHECK(package.leads[1].organisation == OrganisationId(QStringLiteral("vgc")));
    CHECK(package.targets.isEmpty()); // the city set none in this round
    REQUIRE(advice.answers.size() == 1);
    CHECK(advice.answers[0].point == only<ImprovementPoint>(content).id);
    CHECK(advice.answers[0].origin == LinkOrigin::Confirmed);
    REQUIRE(advice.cells.size() == 2);
    CHECK_FALSE(advice.cells[0].city);
    CHECK(advice.cells[1].city == CityId(QStringLiteral("gent")));
    CHECK(advice.cells[1].origin == LinkOrigin::Proposed);
    CHECK(only<PackageLink>(content).package == package.id);
    CHECK(only<PackageEntry>(content).text == "Eerste overleg gehad.");
    const auto actions = rowsInOrder<PackageAction>(content);
    REQUIRE(actions.size() == 2);
    CHECK(actions[0]->title == "Dashboard staat er");
    CHECK(actions[0]->package == package.id);
    CHECK(actions[0]->part == package.parts[1].id);
    CHECK_FALSE(actions[1]->part);
    const Ranking& ranking = only<Ranking>(content);
    REQUIRE(ranking.entries.size() == 2);
    CHECK(ranking.entries[0].recommendation == advice.id);
    CHECK_FALSE(ranking.entries[1].recommendation);

    const auto sections = rowsInOrder<ReportSection>(content);
    REQUIRE(sections.size() == 2);
    const bool partFirst = sections[0]->title == "Deel";
    const ReportSection& part = *sections[partFirst ? 0 : 1];
    const ReportSection& chapter = *sections[partFirst ? 1 : 0];
    CHECK(chapter.parent == part.id);
    CHECK(chapter.role == SectionRole::summary);

    for (const auto& [id, practice] : content.of<GoodPractice>()) {
        if (practice.title != "Klimaatplan")
            continue;
        // "g-2" was copied, "g-3" never was there
        REQUIRE(practice.related.size() == 1);
        CHECK(practice.sameAs == practice.related[0]);
        const GoodPractice* other = content.of<GoodPractice>().find(GoodPracticeId(practice.sameAs));
        REQUIRE(other);
        CHECK(other->title == "Dashboard");
    }
    for (const auto& [id, strength] : content.of<Strength>())
        CHECK(originOf(content, strength) == Origin::Added);

    // The earlier round is as it was.
    REQUIRE(open.session->showRound(RoundId(QStringLiteral("2024-najaar"))).ok());
    CHECK(open.now().content == earlier);
}

TEST_CASE("taking over a round is one step back and forth") {
    const OnFile open(withContent(fullContent()));
    const RoundContent earlier = open.now().content;
    open.addSecondRound();
    const RoundContent empty = open.now().content;
    open.apply(takeOverRound(open.now(), earlier));
    const RoundContent taken = open.now().content;
    REQUIRE(open.session->undo().ok());
    CHECK(open.now().loadedRound == second);
    CHECK(open.now().content == empty);
    CHECK(open.inFile() == empty);
    REQUIRE(open.session->redo().ok());
    CHECK(open.now().content == taken);
    CHECK(open.inFile() == taken);
    CHECK(takeOverRound(open.now(), earlier)->isEmpty());
}

TEST_CASE("kinds that a round has already are left out, and references to them are cut") {
    const OnFile open(withContent(fullContent()));
    const RoundContent earlier = open.now().content;
    open.addSecondRound();
    Recommendation own;
    own.id = RecommendationId::make();
    own.round = second;
    own.shortTitle = QStringLiteral("Eigen");
    own.position = 1;
    Edit added;
    added.label = QStringLiteral("eigen");
    added.deltas = {RowDelta<Recommendation>{std::nullopt, own}};
    open.apply(added);
    open.apply(takeOverRound(open.now(), earlier));
    CHECK(only<Recommendation>(open.now().content) == own);
    CHECK(only<WorkPackage>(open.now().content).serves.isEmpty());
    CHECK_FALSE(only<Ranking>(open.now().content).entries[0].recommendation);
    CHECK(only<Ranking>(open.now().content).entries[0].title == "Meer afstemming");
}

TEST_CASE("a locked round takes over nothing") {
    Workspace locked = inMemory({});
    Round round = *locked.round();
    round.state = RoundState::Locked;
    locked.rounds.put(round);
    CHECK(takeOverReport(locked, report()).error().code == ErrorCode::RoundLocked);
    CHECK(takeOverRound(locked, fullContent()).error().code == ErrorCode::RoundLocked);
    Workspace none = locked;
    none.rounds.clear();
    CHECK(takeOverReport(none, report()).error().code == ErrorCode::NotFound);
}

} // namespace tst_takeover
