#include "support/orderedround.h"
#include "support/testsupport.h"

#include "domain/analysis/rules.h"
#include "domain/content/reporttables.h"

using namespace ks;

namespace tst_contentrules {
namespace {

const ThemeId strategy(QStringLiteral("strategie"));
const ThemeId risk(QStringLiteral("risicobeheer"));
const CityId ghent(QStringLiteral("gent"));
const CityId genk(QStringLiteral("genk"));

template<class T>
T row(const Workspace& workspace, const char* id) {
    const T* found = workspace.content.of<T>().find(typename T::Key(QString::fromLatin1(id)));
    REQUIRE(found);
    return *found;
}

template<class T>
void put(Workspace& workspace, const T& changed) {
    workspace.content.of<T>().put(changed);
}

/// The one finding: the breach that was planted, and nothing else.
Finding only(const Workspace& workspace) {
    const QList<Finding> found = findings(workspace);
    for (const Finding& each : found)
        UNSCOPED_INFO(each.rule.toStdString() << " " << each.where.toStdString() << ": " << each.message.toStdString());
    REQUIRE(found.size() == 1);
    return found.first();
}

RowRef ref(const char* entity, const char* key) {
    return {QString::fromLatin1(entity), QString::fromLatin1(key)};
}

Recommendation addRecommendation(Workspace& workspace, int number) {
    Recommendation added = test::recommendationOf(workspace, number, strategy);
    added.answers = {{ImprovementPointId(QStringLiteral("beter Strategie")), LinkOrigin::Proposed}};
    put(workspace, added);
    WorkPackage package = row<WorkPackage>(workspace, "w-1");
    package.serves.append({added.id, LinkOrigin::Proposed});
    put(workspace, package);
    return added;
}

} // namespace

TEST_CASE("a recommendation without a theme is found, on the long list too, but not once it is dropped") {
    Workspace workspace = test::roundInOrder();
    Recommendation changed = row<Recommendation>(workspace, "a-1");
    changed.themes.clear();
    put(workspace, changed);
    CHECK(only(workspace).rule == Rule::recommendationWithoutTheme);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).where == "Recommendation 1, Aanbeveling nummer 1");
    CHECK(only(workspace).row == ref("recommendation", "a-1"));
    changed.state = RecommendationState::Candidate;
    put(workspace, changed);
    CHECK(only(workspace).rule == Rule::recommendationWithoutTheme);
    changed.state = RecommendationState::Dropped;
    put(workspace, changed);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("the top list holds ten recommendations, and an eleventh is found") {
    Workspace workspace = test::roundInOrder();
    for (int number = 2; number <= 10; ++number)
        addRecommendation(workspace, number);
    CHECK(findings(workspace).isEmpty());
    Recommendation eleventh = addRecommendation(workspace, 11);
    CHECK(only(workspace).rule == Rule::topListTooLong);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).message.contains("11"));
    CHECK(only(workspace).row == ref("recommendation", "a-11"));
    eleventh.state = RecommendationState::Candidate;
    put(workspace, eleventh);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("two recommendations with one number are one finding that names both") {
    Workspace workspace = test::roundInOrder();
    Recommendation second = addRecommendation(workspace, 2);
    second.number = 1;
    put(workspace, second);
    CHECK(only(workspace).rule == Rule::recommendationNumberTwice);
    CHECK(only(workspace).where == "Recommendation 1, Aanbeveling nummer 1; Recommendation 1, Aanbeveling nummer 2");
    CHECK(only(workspace).row == ref("recommendation", "a-2"));
    second.number.reset();
    put(workspace, second);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a recommendation of the top list that no package serves is found; a stopped package does not count") {
    Workspace workspace = test::roundInOrder();
    addRecommendation(workspace, 2);
    WorkPackage package = row<WorkPackage>(workspace, "w-1");
    package.serves.removeFirst();
    put(workspace, package);
    CHECK(only(workspace).rule == Rule::recommendationWithoutPackage);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).row == ref("recommendation", "a-1"));
    Recommendation first = row<Recommendation>(workspace, "a-1");
    first.state = RecommendationState::Candidate;
    put(workspace, first);
    CHECK(findings(workspace).isEmpty());
    package.state = WorkState::Stopped;
    put(workspace, package);
    CHECK(only(workspace).row == ref("recommendation", "a-2"));
    package.state = WorkState::Done;
    put(workspace, package);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("while there are no packages at all that is said once") {
    Workspace workspace = test::roundInOrder();
    addRecommendation(workspace, 2);
    workspace.content.of<WorkPackage>().clear();
    CHECK(only(workspace).rule == Rule::recommendationWithoutPackage);
    CHECK(only(workspace).severity == Severity::Info);
    CHECK(only(workspace).row == ref("work_package", ""));
}

TEST_CASE("a recommendation that answers no point and no cell is found and a link to either is enough") {
    Workspace workspace = test::roundInOrder();
    Recommendation second = addRecommendation(workspace, 2);
    second.answers.clear();
    put(workspace, second);
    CHECK(only(workspace).rule == Rule::recommendationWithoutGap);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).where == "Recommendation 2, Aanbeveling nummer 2");
    CHECK(only(workspace).row == ref("recommendation", "a-2"));
    second.cells = {{"c-1", strategy, ghent, LinkOrigin::Proposed}};
    put(workspace, second);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("while no recommendation is linked at all that is said once and one that was dropped does not count") {
    Workspace workspace = test::roundInOrder();
    Recommendation second = addRecommendation(workspace, 2);
    Recommendation first = row<Recommendation>(workspace, "a-1");
    first.answers.clear();
    second.answers.clear();
    put(workspace, first);
    put(workspace, second);
    CHECK(only(workspace).rule == Rule::recommendationWithoutGap);
    CHECK(only(workspace).severity == Severity::Info);
    CHECK(only(workspace).where == "Recommendations");
    CHECK(only(workspace).row == ref("recommendation", ""));
    first.answers = {{ImprovementPointId(QStringLiteral("beter Strategie")), LinkOrigin::Proposed}};
    put(workspace, first);
    second.state = RecommendationState::Dropped;
    put(workspace, second);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a package that nobody leads, or with leads that are all open, is found; a finished one is not") {
    Workspace workspace = test::roundInOrder();
    WorkPackage package = row<WorkPackage>(workspace, "w-1");
    const WorkPackageLead certain = package.leads.first();
    package.leads = {{"l-2", LeadRole::Partner, genk, std::nullopt, {}, Certainty::Certain, {}}};
    put(workspace, package);
    CHECK(only(workspace).rule == Rule::packageWithoutLead);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).where == "Work package 1, Werk");
    CHECK(only(workspace).row == ref("work_package", "w-1"));

    package.leads = {{"l-3", LeadRole::Lead, std::nullopt, std::nullopt, "nog te bepalen", Certainty::ToDecide, {}},
                     {"l-4", LeadRole::Lead, genk, std::nullopt, "Genk?", Certainty::ToExamine, {}}};
    put(workspace, package);
    CHECK(only(workspace).rule == Rule::packageLeadOpen);
    CHECK(only(workspace).severity == Severity::Info);
    package.leads = {certain};
    put(workspace, package);
    CHECK(findings(workspace).isEmpty());
    package.leads.clear();
    package.state = WorkState::Done;
    put(workspace, package);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("leads that are still to be decided beside one that is certain are found") {
    Workspace workspace = test::roundInOrder();
    WorkPackage package = row<WorkPackage>(workspace, "w-1");
    package.leads.append(
        {"l-2", LeadRole::Lead, std::nullopt, std::nullopt, "Tweede stad nog te bepalen", Certainty::ToDecide, {}});
    put(workspace, package);
    CHECK(only(workspace).rule == Rule::packageLeadsToDecide);
    CHECK(only(workspace).severity == Severity::Info);
    CHECK(only(workspace).where == "Work package 1, Werk");
    CHECK(only(workspace).row == ref("work_package", "w-1"));
    package.leads.last().role = LeadRole::Partner; // a partner leads nothing
    put(workspace, package);
    CHECK(findings(workspace).isEmpty());
    package.leads.last() = {"l-2", LeadRole::Lead, genk, std::nullopt, "Genk", Certainty::ToExamine, {}};
    put(workspace, package);
    CHECK(only(workspace).rule == Rule::packageLeadsToDecide);
    package.state = WorkState::Stopped;
    put(workspace, package);
    CHECK_FALSE(only(workspace).rule == Rule::packageLeadsToDecide); // now nothing serves the recommendation
    package.state = WorkState::Done;
    put(workspace, package);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a package without timing is found; a quarter is timing too, and so is the wording of the source") {
    Workspace workspace = test::roundInOrder();
    WorkPackage package = row<WorkPackage>(workspace, "w-1");
    package.timing.clear();
    put(workspace, package);
    CHECK(only(workspace).rule == Rule::packageWithoutTiming);
    CHECK(only(workspace).severity == Severity::Warning);
    package.quarter = "2026-Q1";
    put(workspace, package);
    CHECK(findings(workspace).isEmpty());
    package.quarter.reset();
    package.timing = "Later te bepalen";
    put(workspace, package);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a package that serves nothing is found") {
    Workspace workspace = test::roundInOrder();
    WorkPackage second = row<WorkPackage>(workspace, "w-1");
    second.id = WorkPackageId(QStringLiteral("w-2"));
    second.number.reset();
    second.serves.clear();
    put(workspace, second);
    CHECK(only(workspace).rule == Rule::packageWithoutRecommendation);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).where == QString::fromUtf8("Work package “Werk”"));
    CHECK(only(workspace).row == ref("work_package", "w-2"));
}

TEST_CASE("the same practice twice under one city and theme is found, whatever its case and accents") {
    Workspace workspace = test::roundInOrder();
    GoodPractice twin = test::practiceOf(workspace, ghent, strategy, QStringLiteral("KLÍMAATPLAN "));
    put(workspace, twin);
    CHECK(only(workspace).rule == Rule::doubleEntry);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).where == "Gent, Strategie");
    CHECK(only(workspace).city == ghent);
    CHECK(only(workspace).row->entity == "good_practice");
    twin.sameAs = "gent-Klimaatplan";
    put(workspace, twin);
    CHECK(findings(workspace).isEmpty()); // says itself that it repeats the other
    twin.sameAs.clear();
    twin.theme = risk;
    put(workspace, twin);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a third practice that nobody linked is found beside two that are linked") {
    Workspace workspace = test::roundInOrder();
    GoodPractice second = test::practiceOf(workspace, ghent, strategy, QStringLiteral("klimaatplan"));
    second.sameAs = "gent-Klimaatplan";
    put(workspace, second);
    GoodPractice third = test::practiceOf(workspace, ghent, strategy, QStringLiteral("klimaatPLAN"));
    put(workspace, third);
    CHECK(only(workspace).rule == Rule::doubleEntry);
    third.sameAs = second.id.value;
    put(workspace, third);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("two strengths or two improvement points with equal text are found under one theme and city only") {
    Workspace workspace = test::roundInOrder();
    Strength twin = test::pointOf<Strength>(workspace, risk, QStringLiteral("sterk Risicobeheer"));
    twin.id = StrengthId(QStringLiteral("twin"));
    put(workspace, twin);
    CHECK(only(workspace).rule == Rule::doubleEntry);
    CHECK(only(workspace).where == "Risicobeheer");
    CHECK(only(workspace).message.contains("sterk Risicobeheer"));
    twin.city = ghent;
    put(workspace, twin);
    CHECK(findings(workspace).isEmpty());

    ImprovementPoint point = test::pointOf<ImprovementPoint>(workspace, risk, QStringLiteral("Beter  risicobeheer"));
    put(workspace, point);
    CHECK(only(workspace).rule == Rule::doubleEntry);
    CHECK(only(workspace).row->entity == "improvement_point");
}

TEST_CASE(
    "themes without judgement, strengths or improvement points are said once each, in the order of the chapters") {
    Workspace workspace = test::roundInOrder();
    workspace.content.of<ThemeJudgement>().remove({workspace.loadedRound, ThemeId(QStringLiteral("monitoring"))});
    workspace.content.of<ThemeJudgement>().remove({workspace.loadedRound, ThemeId(QStringLiteral("regelgeving"))});
    CHECK(only(workspace).rule == Rule::emptyPart);
    CHECK(only(workspace).severity == Severity::Info);
    CHECK(only(workspace).where == "Regelgeving, Monitoring");
    CHECK(only(workspace).row == ref("theme_judgement", ""));

    Workspace strengths = test::roundInOrder();
    strengths.content.of<Strength>().remove(StrengthId(QStringLiteral("sterk Aanpak")));
    CHECK(only(strengths).rule == Rule::emptyPart);
    CHECK(only(strengths).where == "Aanpak");
    CHECK(only(strengths).row == ref("strength", ""));

    Workspace points = test::roundInOrder();
    points.content.of<ImprovementPoint>().remove(ImprovementPointId(QStringLiteral("beter Middelen")));
    CHECK(only(points).rule == Rule::emptyPart);
    CHECK(only(points).where == "Middelen");
    CHECK(only(points).row == ref("improvement_point", ""));
}

TEST_CASE("cities without practices are said once; a weak point is no practice") {
    Workspace workspace = test::roundInOrder();
    workspace.content.of<GoodPractice>().remove(GoodPracticeId(QStringLiteral("mechelen-Klimaatplan")));
    GoodPractice weak = row<GoodPractice>(workspace, "turnhout-Klimaatplan");
    weak.kind = PracticeKind::WeakPoint;
    put(workspace, weak);
    CHECK(only(workspace).rule == Rule::emptyPart);
    CHECK(only(workspace).severity == Severity::Info);
    CHECK(only(workspace).where == "Mechelen, Turnhout");
    CHECK(only(workspace).row == ref("good_practice", ""));
}

TEST_CASE("a round with nothing beside its scores says so once, whatever people there are of all rounds") {
    Workspace workspace = test::roundInOrder();
    workspace.content = {};
    workspace.content.of<Organisation>().put({OrganisationId(QStringLiteral("vgc")), "VGC", 1});
    CHECK(only(workspace).rule == Rule::emptyPart);
    CHECK(only(workspace).severity == Severity::Info);
    CHECK(only(workspace).where == "Nulmeting najaar 2024");
}

TEST_CASE("addresses that are lost are counted in one finding") {
    Workspace workspace = test::roundInOrder();
    for (const char* id : {"gent-Klimaatplan", "genk-Klimaatplan"}) {
        GoodPractice lost = row<GoodPractice>(workspace, id);
        lost.addressState = AddressState::Lost;
        put(workspace, lost);
    }
    CHECK(only(workspace).rule == Rule::addressLost);
    CHECK(only(workspace).severity == Severity::Info);
    CHECK(only(workspace).message.contains('2'));
    CHECK(only(workspace).row == ref("good_practice", ""));
}

TEST_CASE("an FTE figure that counts as given has to be there; withheld and open ones need none") {
    Workspace workspace = test::roundInOrder();
    FteFigure figure;
    figure.round = workspace.loadedRound;
    figure.city = genk;
    for (const FteState state : {FteState::Open, FteState::Withheld, FteState::NotTaken}) {
        figure.state = state;
        put(workspace, figure);
        CHECK(findings(workspace).isEmpty());
    }
    figure.state = FteState::Given;
    put(workspace, figure);
    CHECK(only(workspace).rule == Rule::fteWithoutFigure);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).where == "Genk");
    CHECK(only(workspace).row == ref("fte_figure", "2024-najaar/genk"));
    figure.hundredths = 0;
    put(workspace, figure);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a seat of no city and no organisation is found, and never tells the name") {
    Workspace workspace = test::roundInOrder();
    put(workspace, Person{PersonId(QStringLiteral("p-1")), "An Janssens", "an@stad.example", ""});
    SteeringMember member;
    member.id = SteeringMemberId(QStringLiteral("m-1"));
    member.round = workspace.loadedRound;
    member.person = PersonId(QStringLiteral("p-1"));
    member.position = 7;
    put(workspace, member);
    CHECK(only(workspace).rule == Rule::memberWithoutSeat);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).where == "Steering group, place 7");
    CHECK_FALSE((only(workspace).where + only(workspace).message).contains("Janssens"));
    CHECK(only(workspace).row == ref("steering_member", "m-1"));
    member.city = genk;
    put(workspace, member);
    CHECK(findings(workspace).isEmpty());
}

TEST_CASE("a practice that refers to one that is gone is found, whether as the same or as related") {
    Workspace workspace = test::roundInOrder();
    GoodPractice linked = row<GoodPractice>(workspace, "gent-Klimaatplan");
    linked.related = {"genk-Klimaatplan"};
    linked.sameAs = "aalst-Klimaatplan";
    put(workspace, linked);
    CHECK(findings(workspace).isEmpty());
    linked.related = {"genk-Klimaatplan", "weg"};
    put(workspace, linked);
    CHECK(only(workspace).rule == Rule::deadLink);
    CHECK(only(workspace).severity == Severity::Warning);
    CHECK(only(workspace).row == ref("good_practice", "gent-Klimaatplan"));
    linked.related.clear();
    linked.sameAs = "weg";
    put(workspace, linked);
    CHECK(only(workspace).rule == Rule::deadLink);
}

TEST_CASE("a text that asks for a table that the report does not have is found") {
    Workspace workspace = test::roundInOrder();
    ReportSection section;
    section.id = ReportSectionId(QStringLiteral("top-10"));
    section.round = workspace.loadedRound;
    section.title = "Top 10";
    section.tables = {"recommendations", "theme:hr-cultuur", "theme:ruimte"};
    put(workspace, section);
    CHECK(only(workspace).rule == Rule::deadLink);
    CHECK(only(workspace).where == "Top 10");
    CHECK(only(workspace).message.contains("theme:ruimte"));
    CHECK(only(workspace).row == ref("report_section", "top-10"));
    section.tables = {"theme:hr-cultuur", "ranking"};
    put(workspace, section);
    CHECK(only(workspace).message.contains("ranking"));
}

} // namespace tst_contentrules
