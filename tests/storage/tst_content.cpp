#include "storage/sample.h"
#include "support/contentfixture.h"
#include "support/testsupport.h"

#include "domain/content/partorder.h"
#include "storage/workspacefile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

namespace tst_content {
namespace {

const RoundId baseline{QStringLiteral("2024-najaar")};

Workspace fullWorkspace() {
    Workspace workspace = smallWorkspace();
    if (!workspace.theme(ThemeId(QStringLiteral("monitoring")))) {
        Theme theme = workspace.themes.first();
        theme.id = ThemeId(QStringLiteral("monitoring"));
        theme.gridOrder = theme.chapterOrder = 3;
        workspace.themes.append(theme);
    }
    workspace.content = fullContent(baseline);
    return workspace;
}

/// A workspace as the program wrote it when its schema had this number.
QString fileOfSchema(int number, const QTemporaryDir& folder) {
    QFile packed(QStringLiteral(KS_SOURCE_DIR "/tests/storage/fixtures/schema-%1.kspiegel.zz").arg(number));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    const QString path = folder.filePath(QStringLiteral("older.kspiegel"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(qUncompress(packed.readAll())) > 0);
    return path;
}

std::optional<PersonId> editorOf(const RoundContent& content) {
    for (const auto& [id, person] : content.of<Person>()) {
        if (person.name == someActor().name)
            return id;
    }
    return std::nullopt;
}

template<class T>
void removeAndBringBack(SqliteWorkspaceStore& store, const RoundContent& content) {
    // What hangs on these goes along with them; the builders of such edits take it apart first (shown in session).
    if (std::is_same_v<T, Person> || std::is_same_v<T, Recommendation> || std::is_same_v<T, ImprovementPoint> ||
        std::is_same_v<T, Target> || std::is_same_v<T, WorkPackage> || std::is_same_v<T, Meeting>)
        return;
    INFO(T::entity);
    const LogContext context{LogAction::Edit, someMoment(), someActor().id};
    const T row = content.of<T>().begin()->second;
    Edit edit;
    edit.deltas.push_back(RowDelta<T>{row, std::nullopt});
    const Result<void> gone = store.commit(edit, context);
    if (!gone) {
        CHECK(gone.error().code == ErrorCode::Conflict); // something still points to it
        return;
    }
    CHECK_FALSE(store.loadContent(baseline)->of<T>().find(row.key()));
    REQUIRE(store.commit(inverseOf(edit), context).ok());
    CHECK(*store.loadContent(baseline)->of<T>().find(row.key()) == row);
}

} // namespace

TEST_CASE("everything a round holds goes into a file and comes out equal") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    const Workspace content = fullWorkspace();
    makeFile(path, content);
    const auto store = openStore(path);
    CHECK(store->checkIntegrity()->isEmpty());
    RoundContent loaded = *store->loadContent(baseline);
    loaded.of<Person>().remove(*editorOf(loaded)); // who made the file
    ContentRows::each([&]<class T>(const T*) {
        INFO(T::entity);
        CHECK(content.content.of<T>().size() > 0);
        CHECK(loaded.of<T>() == content.content.of<T>());
    });
    CHECK(loaded == content.content);
    const RoundContent other = *store->loadContent(RoundId(QStringLiteral("2027")));
    CHECK(other.of<Strength>().isEmpty());
    CHECK(other.of<Person>().size() == 3); // people belong to all rounds
}

TEST_CASE("every kind of row can be removed and brought back, equal to what it was") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, fullWorkspace());
    const auto store = openStore(path);
    REQUIRE(store->load(std::nullopt).ok());
    const RoundContent content = *store->loadContent(baseline);
    ContentRows::each([&]<class T>(const T*) { removeAndBringBack<T>(*store, content); });
    CHECK(*store->loadContent(baseline) == content);
}

TEST_CASE("a changed row is written once, and refused where it is no longer what the edit knew") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, fullWorkspace());
    const auto store = openStore(path);
    REQUIRE(store->load(std::nullopt).ok());
    const RoundContent content = *store->loadContent(baseline);
    const WorkPackage before = *content.of<WorkPackage>().find(idOf<WorkPackageId>("w-1"));
    WorkPackage after = before;
    after.parts.removeFirst(); // the one that no action points to
    after.subtopics.removeFirst();
    after.leads.last().certainty = Certainty::Certain;
    after.quarter.reset();
    after.themes.move(0, 1);
    Edit edit;
    edit.label = QStringLiteral("werkpakket");
    edit.deltas.push_back(RowDelta<WorkPackage>{before, after});
    const LogContext context{LogAction::Edit, someMoment(), someActor().id};
    REQUIRE(store->commit(edit, context).ok());
    CHECK(*store->loadContent(baseline)->of<WorkPackage>().find(before.id) == after);
    const Result<void> again = store->commit(edit, context);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(*store->loadContent(baseline)->of<WorkPackage>().find(before.id) == after);
    REQUIRE(store->commit(inverseOf(edit), context).ok());
    CHECK(*store->loadContent(baseline) == content);
    const QList<LogEntry> history = *store->history({QStringLiteral("work_package"), QStringLiteral("w-1"), 10});
    REQUIRE(history.size() == 2);
    CHECK(history.last().newText.contains(QStringLiteral("leads: lead |  |  | Tweede stad nog te bepalen | certain")));
}

TEST_CASE("what belongs to a package or a meeting is of its round, and is written, read, taken back and done again") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, fullWorkspace());
    const auto store = openStore(path);
    REQUIRE(store->load(std::nullopt).ok());
    const RoundContent content = *store->loadContent(baseline);
    const PackageAction action = *content.of<PackageAction>().find(PackageActionId(QStringLiteral("ac-1")));
    CHECK(action.round == baseline); // their tables name no round
    CHECK(content.of<MeetingDecision>().begin()->second.round == baseline);
    CHECK(content.of<Rating>().begin()->second.round == baseline);

    PackageAction late = action;
    late.state = WorkState::Running;
    late.doneOn = {};
    late.part.reset();
    late.owner = QStringLiteral("diensthoofd");
    Rating agreed = *content.of<Rating>().find(RatingId(QStringLiteral("ra-2")));
    const Rating before = agreed;
    agreed.value = 5;
    const Meeting meeting = content.of<Meeting>().begin()->second;
    Meeting moved = meeting;
    moved.heldOn = {};
    moved.attendance.removeFirst();
    moved.attendance.first().state = Presence::Absent;
    Edit edit;
    edit.deltas = {RowDelta<PackageAction>{action, late}, RowDelta<Rating>{before, agreed},
                   RowDelta<Meeting>{meeting, moved}};
    const LogContext context{LogAction::Edit, someMoment(), someActor().id};
    REQUIRE(store->commit(edit, context).ok());
    const RoundContent after = *store->loadContent(baseline);
    CHECK(*after.of<PackageAction>().find(action.id) == late);
    CHECK(*after.of<Rating>().find(agreed.id) == agreed);
    CHECK(after.of<Meeting>().begin()->second == moved);
    const Result<void> again = store->commit(edit, context);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().code == ErrorCode::Conflict);
    REQUIRE(store->commit(inverseOf(edit), context).ok());
    CHECK(*store->loadContent(baseline) == content);
    REQUIRE(store->commit(edit, context).ok());
    CHECK(*store->loadContent(baseline) == after);
    const QList<LogEntry> history = *store->history({QStringLiteral("work_package_action"), QStringLiteral("ac-1"), 9});
    REQUIRE(history.size() == 3);
    CHECK(history.last().oldText.contains(QStringLiteral("done_on: 2026-03-15")));
    CHECK(history.last().newText.contains(QStringLiteral("owner_label: diensthoofd")));

    // The row versions of one round are not asked of another.
    REQUIRE(store->loadContent(RoundId(QStringLiteral("2027")))->of<PackageAction>().isEmpty());
    REQUIRE(store->commit(inverseOf(edit), context).ok());
    CHECK(*store->loadContent(baseline) == content);
}

TEST_CASE("an action that somebody else changed in the file is not written over") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, fullWorkspace());
    const auto store = openStore(path);
    REQUIRE(store->load(std::nullopt).ok());
    const PackageAction action = *store->loadContent(baseline)->of<PackageAction>().find(PackageActionId("ac-2"));
    rawScript(path, "UPDATE work_package_action SET row_version = 2 WHERE id = 'ac-2';");
    PackageAction after = action;
    after.title = QStringLiteral("Tweede bevraging");
    Edit edit;
    edit.deltas = {RowDelta<PackageAction>{action, after}};
    const Result<void> written = store->commit(edit, {LogAction::Edit, someMoment(), someActor().id});
    REQUIRE_FALSE(written.ok());
    CHECK(store->loadContent(baseline)->of<PackageAction>().find(action.id)->title == "Bevraging");
}

TEST_CASE("links are written with their rows, and come back in an order of their own") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, fullWorkspace());
    const auto store = openStore(path);
    REQUIRE(store->load(std::nullopt).ok());
    const RoundContent content = *store->loadContent(baseline);
    const Recommendation advice = content.of<Recommendation>().begin()->second;
    Recommendation linked = advice;
    linked.answers.clear();
    linked.cells.removeFirst();
    linked.cells.append({"ac-9", idOf<ThemeId>("monitoring"), std::nullopt, LinkOrigin::Proposed});
    sortParts(linked.cells);
    const ImprovementPoint point = content.of<ImprovementPoint>().begin()->second;
    ImprovementPoint shown = point;
    shown.cells.removeLast();
    const WorkPackage package = content.of<WorkPackage>().begin()->second;
    WorkPackage aimless = package;
    aimless.targets.clear();
    Edit edit;
    edit.deltas = {RowDelta<Recommendation>{advice, linked}, RowDelta<ImprovementPoint>{point, shown},
                   RowDelta<WorkPackage>{package, aimless}};
    const LogContext context{LogAction::Edit, someMoment(), someActor().id};
    REQUIRE(store->commit(edit, context).ok());
    const RoundContent after = *store->loadContent(baseline);
    CHECK(after.of<Recommendation>().begin()->second == linked);
    CHECK(after.of<Recommendation>().begin()->second.cells.first().theme == ThemeId(QStringLiteral("monitoring")));
    CHECK(after.of<ImprovementPoint>().begin()->second == shown);
    CHECK(after.of<WorkPackage>().begin()->second == aimless);
    REQUIRE(store->commit(inverseOf(edit), context).ok());
    CHECK(*store->loadContent(baseline) == content);
}

TEST_CASE("a name in the file that no version has is damage, told as such") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, fullWorkspace());
    rawScript(path, "PRAGMA ignore_check_constraints=1; UPDATE fte_figure SET state = 'geheim';");
    const auto store = openStore(path);
    const Result<RoundContent> read = store->loadContent(baseline);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::CorruptFile);
    CHECK(read.error().detail.contains(QStringLiteral("geheim")));
}

TEST_CASE("a workspace of the first version is brought up to date with nothing lost, after a backup") {
    QTemporaryDir folder;
    const QString path = fileOfSchema(1, folder);
    const Result<OpenedWorkspace> opened = openWorkspace(path);
    REQUIRE(opened.ok());
    const Workspace workspace = *opened->store->load(RoundId(QStringLiteral("2024-najaar")));
    CHECK(workspace.scores.size() == 104);
    CHECK(workspace.score(CityId(QStringLiteral("aalst")), ThemeId(QStringLiteral("strategie"))) ==
          *Score::exact({10}));
    CHECK(workspace.rounds.size() == 2);
    CHECK(opened->store->load(RoundId(QStringLiteral("2027-voorjaar")))->scores.size() == 104);
    const RoundContent content = *opened->store->loadContent(workspace.loadedRound);
    CHECK(content.of<Strength>().isEmpty());
    CHECK(content.of<Person>().size() == 1); // who made it
    CHECK(opened->store->checkIntegrity()->isEmpty());
    CHECK(opened->store->history({})->size() == 106);
    const bool backedUp = std::any_of(opened->notices.begin(), opened->notices.end(), [](const OpenNotice& each) {
        return each.kind == OpenNotice::Kind::BackupMade && QFile::exists(each.detail);
    });
    CHECK(backedUp);
}

TEST_CASE("a workspace from before the self-evaluation is brought up to date with nothing lost") {
    QTemporaryDir folder;
    const Result<OpenedWorkspace> opened = openWorkspace(fileOfSchema(2, folder));
    REQUIRE(opened.ok());
    WorkspaceStore& store = *opened->store;
    const Workspace workspace = *store.load(baseline);
    CHECK(workspace.scores.size() == 104);
    CHECK(workspace.rounds.size() == 2);
    for (const auto& [id, round] : workspace.rounds) {
        CHECK_FALSE(round.questionnaire);
        CHECK_FALSE(round.startsOn.isValid());
    }
    CHECK(store.load(RoundId(QStringLiteral("2027-voorjaar")))->scores.size() == 104);
    const RoundContent content = *store.loadContent(baseline);
    CHECK(content.of<GoodPractice>().size() == 140);
    CHECK(content.of<Person>().size() == 27);      // with who made it
    CHECK(content.of<SelfEvaluation>().isEmpty()); // its cells came from the report
    CHECK(content.of<Question>().isEmpty());
    CHECK(store.checkIntegrity()->isEmpty());

    const LogContext context{LogAction::Edit, someMoment(), someActor().id};
    Edit edit; // a form can be made in it
    edit.deltas.push_back(RowDelta<SelfEvaluation>{
        std::nullopt,
        SelfEvaluation{baseline, CityId("gent"), EvaluationState::NotStarted, {}, {}, {}, {}, {}, {}, {}}});
    REQUIRE(store.commit(edit, context).ok());
    CHECK(store.loadContent(baseline)->of<SelfEvaluation>().size() == 1);
    REQUIRE(store.commit(inverseOf(edit), context).ok());
    CHECK(*store.loadContent(baseline) == content);
    CHECK(store.load(baseline)->scores == workspace.scores);
}

TEST_CASE("a file from before the groups of cities is opened as it was, and takes a group") {
    const QTemporaryDir folder;
    const Result<OpenedWorkspace> opened = openWorkspace(fileOfSchema(3, folder));
    REQUIRE(opened.ok());
    WorkspaceStore& store = *opened->store;
    const Workspace workspace = *store.load(RoundId(QStringLiteral("2024-najaar")));
    CHECK(workspace.scores.size() == 104);
    const RoundContent before = *store.loadContent(workspace.loadedRound);
    CHECK(before.of<GoodPractice>().size() == 140);
    CHECK(before.of<Question>().size() == 63);
    CHECK(before.of<PeerGroup>().isEmpty());
    const PeerGroup row{PeerGroupId(QStringLiteral("kust")), QStringLiteral("Kust"), {}, {"brugge", "oostende"}, 1};
    Edit edit;
    edit.deltas.push_back(RowDelta<PeerGroup>{std::nullopt, row});
    REQUIRE(store.commit(edit, {LogAction::Edit, someMoment(), someActor().id}).ok());
    CHECK(*store.loadContent(workspace.loadedRound)->of<PeerGroup>().find(row.id) == row);
    CHECK(store.checkIntegrity()->isEmpty());
}

TEST_CASE("a file from before the places by hand is opened as it was, and takes one for each recommendation") {
    const QTemporaryDir folder;
    const Result<OpenedWorkspace> opened = openWorkspace(fileOfSchema(4, folder));
    REQUIRE(opened.ok());
    WorkspaceStore& store = *opened->store;
    REQUIRE(store.load(baseline).ok());
    const RoundContent before = *store.loadContent(baseline);
    CHECK(before.of<Recommendation>().size() == 10);
    CHECK(before.of<GivenPlace>().isEmpty());
    const GivenPlace row{GivenPlaceId(QStringLiteral("p-1")), baseline,
                         RecommendationId(QStringLiteral("aanbeveling-2")), 1, QStringLiteral("Wettelijk verplicht.")};
    const LogContext context{LogAction::Edit, someMoment(), someActor().id};
    Edit edit;
    edit.deltas.push_back(RowDelta<GivenPlace>{std::nullopt, row});
    REQUIRE(store.commit(edit, context).ok());
    CHECK(*store.loadContent(baseline)->of<GivenPlace>().find(row.id) == row);
    GivenPlace second = row;
    second.id = GivenPlaceId(QStringLiteral("p-2"));
    Edit twice;
    twice.deltas.push_back(RowDelta<GivenPlace>{std::nullopt, second});
    CHECK_FALSE(store.commit(twice, context).ok());
    REQUIRE(store.commit(inverseOf(edit), context).ok());
    CHECK(*store.loadContent(baseline) == before);
    CHECK(store.checkIntegrity()->isEmpty());
}

TEST_CASE("an edit that writes a row twice is taken back and done again like any other") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    makeFile(path, fullWorkspace());
    const auto store = openStore(path);
    REQUIRE(store->load(std::nullopt).ok());
    const RoundContent before = *store->loadContent(baseline);
    const PeerGroup first{PeerGroupId(QStringLiteral("kust")), QStringLiteral("Kust"), {}, {}, 9};
    PeerGroup second = first;
    second.name = QStringLiteral("Kuststeden");
    Edit edit; // as a rewording that makes the next version of the questionnaire first
    edit.deltas = {RowDelta<PeerGroup>{std::nullopt, first}, RowDelta<PeerGroup>{first, second}};
    const LogContext context{LogAction::Edit, someMoment(), someActor().id};
    REQUIRE(store->commit(edit, context).ok());
    CHECK(*store->loadContent(baseline)->of<PeerGroup>().find(first.id) == second);
    REQUIRE(store->commit(inverseOf(edit), context).ok());
    CHECK(*store->loadContent(baseline) == before);
    REQUIRE(store->commit(edit, context).ok());
    REQUIRE(store->commit(inverseOf(edit), context).ok());
    CHECK(*store->loadContent(baseline) == before);
}

} // namespace tst_content
