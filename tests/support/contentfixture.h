#pragma once

#include "domain/workspace.h"

/// A round's content with one row of every kind, every field filled in, so that a field that gets lost on its way
/// through file, edit or copy is noticed.
namespace ks::test {

template<class Identity>
Identity idOf(const char* text) {
    return Identity(QString::fromUtf8(text));
}

/// A questionnaire that is in use, and a self-evaluation that was handed in.
inline void addEvaluation(RoundContent& content, const RoundId& round) {
    const ThemeId strategy = idOf<ThemeId>("strategie");
    const CityId ghent = idOf<CityId>("gent");
    const QuestionnaireVersionId version = idOf<QuestionnaireVersionId>("kv-2");
    const QuestionId first = idOf<QuestionId>("q-1");
    const QuestionId second = idOf<QuestionId>("q-2");
    content.of<Questionnaire>().put({idOf<QuestionnaireId>("k-1"), "Zelfevaluatie", "uit het rapport"});
    content.of<QuestionnaireVersion>().put(
        {version, idOf<QuestionnaireId>("k-1"), 2, VersionState::Frozen, "Regels.", QString(64, 'c')});
    content.of<Question>().put({first, strategy});
    content.of<Question>().put({second, strategy});
    content.of<QuestionWording>().put({version,
                                       first,
                                       2,
                                       "Er is een plan.",
                                       "Lees het na.",
                                       "Een besluit van de raad.",
                                       "Een gesprek.",
                                       "Thema 1",
                                       {"niets", "weinig", "iets", "veel", "alles"}});
    content.of<QuestionWording>().put({version, second, 1, "Het plan loopt.", "", "", "", "", {}});
    content.of<SelfEvaluation>().put({round,
                                      ghent,
                                      EvaluationState::HandedIn,
                                      "Te vroeg.",
                                      3,
                                      {"coördinator", "raad"},
                                      QDate(2027, 3, 1),
                                      QDate(2027, 4, 30),
                                      "Noot.",
                                      second});
    content.of<Respondent>().put({idOf<RespondentId>("b-1"), round, ghent, 1, "coördinator", idOf<PersonId>("p-1")});
    content.of<Respondent>().put({idOf<RespondentId>("b-2"), round, ghent, 2, "diensthoofd", std::nullopt});
    content.of<Answer>().put(
        {round, ghent, idOf<RespondentId>("b-1"), first, *Score::exact({10}), 2, "Bijna klaar.", false});
    content.of<Answer>().put(
        {round, ghent, idOf<RespondentId>("b-2"), first, *Score::between({12}, {16}), std::nullopt, "", true});
    content.of<AgreedAnswer>().put({round, ghent, first, *Score::approximate(Quarters{11}), 3, "Zo samen gekozen."});
    content.of<Evidence>().put({idOf<EvidenceId>("e-1"), round, ghent, strategy, first, idOf<RespondentId>("b-1"), 1,
                                "Het besluit", "https://stad.example/besluit"});
    content.of<Evidence>().put(
        {idOf<EvidenceId>("e-2"), round, ghent, strategy, std::nullopt, std::nullopt, 2, "Het verslag", ""});
    content.of<Target>().put({round, strategy, ghent, *Score::between({14}, {16}), "tegen 2030", "Noot."});
    // sha256sum of "{}" and of "{\"a\":1}"
    const QString firstDigest = QStringLiteral("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    const QString nextDigest = QStringLiteral("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
    content.of<Submission>().put({idOf<SubmissionId>("in-1"),
                                  round,
                                  ghent,
                                  1,
                                  version,
                                  "0.5",
                                  QString(),
                                  firstDigest,
                                  "{}",
                                  true,
                                  {1'747'000'000'000, 120}});
    content.of<Submission>().put({idOf<SubmissionId>("in-2"),
                                  round,
                                  ghent,
                                  2,
                                  std::nullopt,
                                  "",
                                  firstDigest,
                                  nextDigest,
                                  "{\"a\":1}",
                                  false,
                                  {1'747'000'100'000, 60}});
    content.of<SupersededValue>().put({idOf<SupersededValueId>("o-1"), round, ghent, strategy, first, "comment",
                                       *Score::exact({9}), "Wat er stond.", ConflictSide::Form, 2, "coördinator"});
}

/// How the package of the round gets done, and the meetings that follow it.
inline void addFollowUp(RoundContent& content, const RoundId& round) {
    const WorkPackageId package = idOf<WorkPackageId>("w-1");
    const CityId ghent = idOf<CityId>("gent");
    content.of<PackageAction>().put({idOf<PackageActionId>("ac-1"), round, package, idOf<WorkPackagePartId>("w-1-a"),
                                     ActionKind::Milestone, "Dashboard staat er", "Met de dienst.", ghent, std::nullopt,
                                     "dienst data", QDate(2026, 3, 31), QDate(2026, 3, 15), WorkState::Done, 1});
    content.of<PackageAction>().put({idOf<PackageActionId>("ac-2"), round, package, std::nullopt, ActionKind::Action,
                                     "Bevraging", "", std::nullopt, idOf<OrganisationId>("vgc"), "", QDate(), QDate(),
                                     WorkState::Running, 2});
    content.of<PackageEntry>().put(
        {idOf<PackageEntryId>("j-1"), round, package, {1'747'000'000'000, 120}, std::nullopt, "Eerste overleg gehad."});
    content.of<PackageLink>().put(
        {idOf<PackageLinkId>("k-1"), round, package, 1, "Verslag", "https://stad.example/verslag"});
    content.of<Meeting>().put({idOf<MeetingId>("ve-1"),
                               round,
                               MeetingKind::Workshop,
                               "Stuurgroep van maart",
                               QDate(2026, 3, 20),
                               "om 10 uur",
                               "Gent",
                               "Kort verslag.\n- punt",
                               MeetingState::Held,
                               {{"aa-1", ghent, std::nullopt, Presence::Present},
                                {"aa-2", std::nullopt, idOf<OrganisationId>("vgc"), Presence::Excused}}});
    content.of<AgendaItem>().put({idOf<AgendaItemId>("ag-1"), round, idOf<MeetingId>("ve-1"), 1, "Stand van pakket 2",
                                  "Wat loopt.", "work_package", "w-1"});
    content.of<MeetingDecision>().put({idOf<DecisionId>("be-1"), round, idOf<MeetingId>("ve-1"), 1,
                                       "Het dashboard wordt gedeeld.", "work_package_action", "ac-1"});
}

inline RoundContent fullContent(const RoundId& round = RoundId(QStringLiteral("2024-najaar"))) {
    const ThemeId strategy = idOf<ThemeId>("strategie");
    const CityId ghent = idOf<CityId>("gent");
    RoundContent content;
    content.of<Person>().put({idOf<PersonId>("p-1"), "An Janssens", "an@stad.example", "coördinator"});
    content.of<Person>().put({idOf<PersonId>("p-2"), "Bo Pieters", "", ""});
    content.of<Organisation>().put({idOf<OrganisationId>("vgc"), "VGC", 1});
    content.of<PeerGroup>().put({idOf<PeerGroupId>("g-1"), "Steden van één grootte", "Op inwoners.", {"gent"}, 1});
    content.of<SteeringMember>().put({idOf<SteeringMemberId>("m-1"), round, idOf<PersonId>("p-1"), ghent, std::nullopt,
                                      MemberRole::Contact, 1, "tijdelijk"});
    content.of<SteeringMember>().put({idOf<SteeringMemberId>("m-2"), round, idOf<PersonId>("p-2"), std::nullopt,
                                      idOf<OrganisationId>("vgc"), MemberRole::Member, 2, ""});
    content.of<Interviewee>().put(
        {idOf<IntervieweeId>("i-1"), round, ghent, idOf<PersonId>("p-2"), "algemeen directeur", "2023", 1});
    content.of<ThemeJudgement>().put({round, strategy, "Een oordeel.", "Een voorbehoud.", "In de samenvatting."});
    Strength strength;
    strength.id = idOf<StrengthId>("s-1");
    strength.round = round;
    strength.theme = strategy;
    strength.position = 1;
    strength.text = "Alle steden hebben een plan.\n- Betrokkenen: burgers, experts, …";
    strength.note = "Nuance.";
    content.of<Strength>().put(strength);
    strength.id = idOf<StrengthId>("s-2");
    strength.position = 2;
    strength.text = "Een tweede.";
    strength.city = ghent;
    content.of<Strength>().put(strength);
    ImprovementPoint point;
    point.id = idOf<ImprovementPointId>("v-1");
    point.round = round;
    point.theme = strategy;
    point.city = ghent;
    point.position = 1;
    point.text = "Meer afstemming.";
    point.note = "Vaak.";
    point.cells = {{idOf<CityId>("genk"), LinkOrigin::Confirmed}, {ghent, LinkOrigin::Proposed}};
    content.of<ImprovementPoint>().put(point);
    content.of<GoodPractice>().put({idOf<GoodPracticeId>("g-1"),
                                    round,
                                    strategy,
                                    ghent,
                                    "",
                                    PracticeKind::WeakPoint,
                                    1,
                                    "Klimaatplan",
                                    "Systemen",
                                    "Een plan.",
                                    "Let op.",
                                    "https://stad.example/plan",
                                    AddressState::Known,
                                    "g-2",
                                    {"g-2", "g-3"}});
    content.of<GoodPractice>().put({idOf<GoodPracticeId>("g-2"),
                                    round,
                                    strategy,
                                    std::nullopt,
                                    "Andere steden",
                                    PracticeKind::Information,
                                    1,
                                    "Dashboard",
                                    "",
                                    "",
                                    "",
                                    "",
                                    AddressState::Lost,
                                    "",
                                    {}});
    content.of<ClimateTeam>().put(
        {round, ghent, TeamCoordination::Decentral, "Drie mensen elders.", "dienst klimaat", "diensthoofd", "Noot."});
    content.of<FteFigure>().put({round, ghent, FteState::Withheld, 2340, 83, "incl. alles", Visibility::SteeringGroup});
    content.of<LekpFigure>().put(
        {round, ghent, 350, "7 VTE (incl. LEKP 2)", {"energie", "mobiliteit"}, true, Visibility::SteeringGroup});
    Recommendation recommendation;
    recommendation.id = idOf<RecommendationId>("a-1");
    recommendation.round = round;
    recommendation.number = 1;
    recommendation.shortTitle = "Meer afstemming";
    recommendation.longTitle = "Meer afstemming met iedereen";
    recommendation.text = "- Bijvoorbeeld: overleg";
    recommendation.state = RecommendationState::Chosen;
    recommendation.position = 1;
    recommendation.note = "Noot.";
    recommendation.themes = {idOf<ThemeId>("monitoring"), strategy}; // not in the order of their ids
    recommendation.points = {{"a-1-z", "eerst"}, {"a-1-a", "dan"}};
    recommendation.addressees = {Addressee::City, Addressee::Flanders};
    recommendation.answers = {{point.id, LinkOrigin::Confirmed}};
    recommendation.cells = {{"ac-2", strategy, std::nullopt, LinkOrigin::Proposed},
                            {"ac-1", strategy, ghent, LinkOrigin::Source}};
    content.of<Recommendation>().put(recommendation);
    content.of<Rating>().put(
        {idOf<RatingId>("ra-1"), round, recommendation.id, RatingCriterion::Urgency, ghent, 4, "Op de workshop."});
    content.of<Rating>().put(
        {idOf<RatingId>("ra-2"), round, recommendation.id, RatingCriterion::Urgency, std::nullopt, 3, ""});
    content.of<GivenPlace>().put({idOf<GivenPlaceId>("gp-1"), round, recommendation.id, 1, "Wettelijk verplicht."});
    Ranking ranking;
    ranking.id = idOf<RankingId>("r-1");
    ranking.round = round;
    ranking.title = "Top 10";
    ranking.decidedOn = QDate(2025, 5, 16);
    ranking.decidedBy = "stuurgroep";
    ranking.ordered = false;
    ranking.rule = "samen gekozen";
    ranking.note = "geen rang";
    ranking.frozen = {1'747'000'000'000, 120};
    ranking.entries = {{recommendation.id, 1, "Meer afstemming", 2500, 3000, 4000, 1000, 10500, 2, "hand"},
                       {std::nullopt, std::nullopt, "Vervallen", {}, {}, {}, {}, {}, {}, ""}};
    content.of<Ranking>().put(ranking);
    WorkPackage package;
    package.id = idOf<WorkPackageId>("w-1");
    package.round = round;
    package.number = 2;
    package.title = "Datagedreven beleid";
    package.aim = "Beter meten.";
    package.priority = 2;
    package.timing = "Reeds opgestart";
    package.quarter = "2025-Q4";
    package.state = WorkState::Running;
    package.reservation = "onder voorbehoud";
    package.position = 1;
    package.openEnded = true;
    package.note = "Noot.";
    package.themes = {strategy, idOf<ThemeId>("monitoring")};
    package.parts = {{idOf<WorkPackagePartId>("w-1-b"), "b", "Tweede", true},
                     {idOf<WorkPackagePartId>("w-1-a"), "a", "Eerste", false}};
    package.subtopics = {{"o-2", idOf<WorkPackagePartId>("w-1-a"), "dashboards", "3-30-300, …"},
                         {"o-1", std::nullopt, "data", ""}};
    package.leads = {
        {"l-2", LeadRole::Lead, ghent, std::nullopt, "Gent?", Certainty::ToExamine, "masterproef"},
        {"l-1", LeadRole::Partner, std::nullopt, idOf<OrganisationId>("vgc"), "", Certainty::Certain, ""},
        {"l-3", LeadRole::Lead, std::nullopt, std::nullopt, "Tweede stad nog te bepalen", Certainty::ToDecide, ""}};
    package.serves = {{recommendation.id, LinkOrigin::Proposed}};
    package.targets = {{strategy, ghent, LinkOrigin::Proposed}};
    content.of<WorkPackage>().put(package);
    addFollowUp(content, round);
    content.of<ReportSection>().put({idOf<ReportSectionId>("z-deel"), round, std::nullopt, 1, "Deel", "", {}, ""});
    content.of<ReportSection>().put({idOf<ReportSectionId>("a-hoofdstuk"),
                                     round,
                                     idOf<ReportSectionId>("z-deel"),
                                     1,
                                     "Hoofdstuk",
                                     "Tekst.\n\n- punt",
                                     {"fte", "lekp"},
                                     SectionRole::summary});
    content.of<ProcessStep>().put({idOf<ProcessStepId>("f-1"), round, ProcessKind::Event, "AS IS", 1, "Workshop",
                                   "Bespreking.", "6 december 2024", QDate(2024, 12, 6), QDate(2024, 12, 6),
                                   "eind december 2024"});
    content.of<SourceDocument>().put({idOf<SourceDocumentId>("d-1"), round, DocumentKind::ExternalSource, ghent, 1,
                                      "Viable Cities", "https://viable.example", "Noot."});
    content.of<Correction>().put(
        {idOf<CorrectionId>("c-1"), round, "Top 10", "klilaat", "klimaat", CorrectionState::Flagged, "Noot.", 1});
    content.of<Provenance>().put({{"strength", "s-1"},
                                  "Thema 1 – Sterke punten",
                                  true,
                                  "Noot.",
                                  contentDigest(*content.of<Strength>().find(idOf<StrengthId>("s-1")))});
    addEvaluation(content, round);
    return content;
}

} // namespace ks::test
