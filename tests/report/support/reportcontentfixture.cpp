#include "reportcontentfixture.h"

namespace ks::test {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}
constexpr const char* strategy = "Thema 1 | Klimaatstrategie – Sterke punten";
constexpr const char* practices = "Thema – Goede praktijken";

ThemeId theme(const char* id) {
    return ThemeId(s(id));
}
CityId city(const char* id) {
    return CityId(s(id));
}

template<class Point>
Point point(const char* id, int position, const char* text, const char* note = "") {
    Point row;
    row.id.value = s(id);
    row.theme = theme("strategie");
    row.position = position;
    row.text = s(text);
    row.note = s(note);
    return row;
}
GoodPractice practice(const char* id, const char* themeId, const char* cityId, int position, const char* title) {
    GoodPractice row;
    row.id.value = s(id);
    row.theme = theme(themeId);
    if (*cityId)
        row.city = city(cityId);
    row.position = position;
    row.title = s(title);
    return row;
}

} // namespace

ReportContentFixture::ReportContentFixture() {
    addThemes();
    addPractices();
    addStaffing();
    addRecommendations();
    addPackages();
    addSections();
    addProcess();
    addPeople();
}

void ReportContentFixture::addThemes() {
    ThemeJudgement judgement;
    judgement.theme = theme("strategie");
    judgement.text = s("De basis is een integraal en SMART plan.");
    judgement.note = s("Over de beleidskeuzes zelf geen uitspraak.");
    judgement.summary = s("De steden willen hun strategie optimaliseren");
    add(judgement, "Thema 1 | Klimaatstrategie – Inleiding", true);
    add(point<Strength>("sterk-1", 1, "Alle steden hebben een klimaatplan."), strategy, true);
    add(point<Strength>("sterk-2", 2, "Voldoende participatief.\n- Betrokkenen: medewerkers, burgers, …",
                        "Sommige steden vinden dat minder belangrijk."),
        strategy, true);
    Strength own = point<Strength>("sterk-3", 3, "Eigen punt.");
    own.city = city("gent");
    addOwn(own);
    add(point<ImprovementPoint>("verbeter-1", 1, "Onvoldoende gekend."), "Thema 1 | Klimaatstrategie – Verbeterpunten",
        true);
}

void ReportContentFixture::addPractices() {
    GoodPractice contract = practice("leuven-1", "strategie", "leuven", 1, "Klimaatcontract");
    contract.addressState = AddressState::Lost;
    add(contract, practices);
    add(practice("leuven-2", "strategie", "leuven", 2, "Stedelijke circulaire strategie"), practices);
    GoodPractice brochure = practice("brugge-1", "strategie", "brugge", 1, "publieksbrochure");
    brochure.address = s("https://example.org/brochure");
    brochure.addressState = AddressState::Known;
    add(brochure, practices);
    GoodPractice weak = practice("sint-niklaas-2", "aanpak", "sint-niklaas", 2, "de regierol ontbreekt");
    weak.kind = PracticeKind::WeakPoint;
    add(weak, practices);
    GoodPractice climb = practice("hasselt-2", "risicobeheer", "hasselt", 2, "Hasselt Klimt op");
    climb.heading = s("Beheersmaatregelen");
    add(climb, practices);
    GoodPractice again = practice("brugge-2", "communicatie", "brugge", 1, "Publieksbrochure");
    again.sameAs = s("brugge-1");
    add(again, practices);
    GoodPractice tool = practice("tool-1", "monitoring", "antwerpen", 1, "Dashboard klimaat");
    tool.kind = PracticeKind::Information;
    add(tool, practices);
    GoodPractice others = practice("tool-2", "monitoring", "", 2, "ORBA/Pepperflow, LEKP-rapportagetool");
    others.kind = PracticeKind::Information;
    others.subject = s("Andere steden");
    others.text = s("Gebruik: vaak");
    add(others, practices);
}

void ReportContentFixture::team(const char* cityId, TeamCoordination coordination, const char* note, const char* under,
                                const char* lead) {
    ClimateTeam row;
    row.city = city(cityId);
    row.coordination = coordination;
    row.coordinationNote = s(note);
    row.placedUnder = s(under);
    row.leadFunction = s(lead);
    add(row, "Thema 2 | Klimaataanpak – Klimaatteams", true);
}

void ReportContentFixture::fte(const char* cityId, FteState state, std::optional<int> hundredths,
                               std::optional<int> percent, const char* note, Visibility visibility) {
    FteFigure row;
    row.city = city(cityId);
    row.state = state;
    row.hundredths = hundredths;
    row.subsidisedPercent = percent;
    row.note = s(note);
    row.visibility = visibility;
    add(row, "Thema 4 | HR & cultuur – High level HR-benchmark");
}

void ReportContentFixture::lekp(const char* cityId, int hundredths, const QStringList& domains, bool more,
                                const char* note) {
    LekpFigure row;
    row.city = city(cityId);
    row.hundredths = hundredths;
    row.domains = domains;
    row.domainsOpenEnded = more;
    row.note = s(note);
    add(row, "Thema 4 | HR & cultuur – Benchmark LEKP");
}

void ReportContentFixture::addStaffing() {
    team("hasselt", TeamCoordination::Decentral, "Enkele collega's werken aan klimaat.",
         "klimaatmedewerkers (dienst leefomgeving)", "geen diensthoofd klimaat");
    team("mechelen", TeamCoordination::Central, "", "dienst klimaat (directie Strategie en ICT)",
         "diensthoofd klimaat");
    team("genk", TeamCoordination::Central, "Ja, centraal. Ook andere diensten.", "", "1 afdelingshoofd");
    fte("antwerpen", FteState::Given, 6000, std::nullopt, "incl. AG Energiebesparingsfonds");
    fte("gent", FteState::Given, 1234, 56, "geheim", Visibility::SteeringGroup);
    fte("mechelen", FteState::Given, 2340, 83);
    fte("turnhout", FteState::Withheld, std::nullopt, 0);
    fte("leuven", FteState::NotTaken, std::nullopt, std::nullopt);
    lekp("aalst", 100, {s("Energiehuis")});
    lekp("antwerpen", 1100, {s("Linkeroever klimaatneutraal"), s("renovatie")}, true, "14 VTE (incl. LEKP2)");
    lekp("brugge", 300, {s("Renovatie"), s("mobiliteit")}, false, "7 VTE (incl. LEKP 2)");
    lekp("genk", 0, {});
    lekp("gent", 840, {s("Hernieuwbare energie")}, true);
    lekp("hasselt", 100, {s("Klimaatadaptatieprojecten")});
    lekp("kortrijk", 400, {s("Gebouwen")});
    lekp("leuven", 700, {s("Gebouwen")});
    lekp("mechelen", 710, {s("Patrimonium")}, true);
    lekp("oostende", 0, {});
    lekp("roeselare", 100, {s("Vergroening")});
    lekp("sint-niklaas", 200, {s("Handhaving"), s("renovatie")});
    lekp("turnhout", 0, {});
}

void ReportContentFixture::recommendation(int number, const char* themeId, const char* shortTitle,
                                          const char* longTitle, const char* text, const QStringList& points) {
    Recommendation row;
    row.id.value = QStringLiteral("aanbeveling-%1").arg(number, 2, 10, QLatin1Char('0'));
    row.number = number;
    row.position = number;
    row.state = RecommendationState::Chosen;
    row.themes = {theme(themeId)};
    row.shortTitle = s(shortTitle);
    row.longTitle = s(longTitle);
    row.text = s(text);
    for (const QString& each : points)
        row.points.append({QString(), each});
    add(row, "Top 10 aanbevelingen volgens belang en impact", true);
}

void ReportContentFixture::addRecommendations() {
    recommendation(1, "strategie", "Meer strategische afstemming nodig", "Betere strategische afstemming");
    recommendation(2, "strategie", "Strategie moet SMARTER", "Duidelijkere streefwaarden");
    recommendation(3, "strategie", "Meer Evidence-based beleid", "Meer focus op onderbouwing",
                   "- Bijvoorbeeld: o.b.v. onderzoek, …");
    recommendation(4, "regelgeving", "Meer proactieve handhaving nodig", "Meer inzetten op klimaathandhaving");
    recommendation(5, "regelgeving", "Beter omgaan met conflicterende visies in regels", "Conflicterende visies");
    recommendation(6, "monitoring", "Beter data en monitoring", "Betere ontsluiting van data");
    recommendation(7, "monitoring", "Inzet op impactmeting", "Meer werken rond impactmeting");
    recommendation(8, "middelen", "Kader voor basisfinanciering", "Beter kader voor basisfinanciering");
    recommendation(9, "risicobeheer", "Beter zicht op risico's", "Klimaatrisico's beter kwantificeren");
    recommendation(10, "communicatie", "Klimaatcommunicatie verbeteren", "De klimaatcommunicatie verbeteren", "",
                   {s("aansluiten bij de leefwereld"), s("doelgerichte communicatie")});
}

void ReportContentFixture::addPackages() {
    Organisation network;
    network.id.value = s("netwerk-klimaat");
    network.name = s("Netwerk Klimaat");
    network.position = 2;
    add(network, "Van 10 aanbevelingen naar 7 werkpakketten");
    Organisation vgc;
    vgc.id.value = s("vgc");
    vgc.name = s("VGC");
    vgc.position = 1;
    add(vgc, "Bijlagen");

    WorkPackage first;
    first.id.value = s("werkpakket-1");
    first.number = 1;
    first.position = 1;
    first.title = s("Strategische partnerschappen & Just transition");
    first.themes = {theme("strategie")};
    first.subtopics = {{s("1"), {}, s("Just transition"), {}}, {s("2"), {}, s("afstemming"), s("water, adaptatie, …")}};
    first.openEnded = true;
    first.priority = 1;
    first.timing = s("Najaar 2025");
    first.leads = {{s("1"), LeadRole::Lead, city("sint-niklaas"), {}, s("St-Niklaas"), Certainty::Certain, {}},
                   {s("2"),
                    LeadRole::Lead,
                    city("mechelen"),
                    {},
                    s("Mechelen (in kader van masterproef)"),
                    Certainty::Certain,
                    s("in kader van masterproef")},
                   {s("3"),
                    LeadRole::Lead,
                    {},
                    network.id,
                    s("Netwerk Klimaat (te onderzoeken)"),
                    Certainty::ToExamine,
                    s("te onderzoeken")}};
    first.serves = {{RecommendationId(s("aanbeveling-01")), LinkOrigin::Proposed}};
    first.reservation = s("Niet bindend");
    add(first, "Van 10 aanbevelingen naar 7 werkpakketten");

    WorkPackage second;
    second.id.value = s("werkpakket-2");
    second.number = 2;
    second.position = 2;
    second.title = s("Datagedreven klimaatbeleid");
    second.themes = {theme("strategie"), theme("monitoring")};
    second.parts = {{WorkPackagePartId(s("a")), s("a"), s("SMART beleid"), true},
                    {WorkPackagePartId(s("b")), s("b"), s("Impactmeting"), false}};
    second.subtopics = {{s("1"), WorkPackagePartId(s("a")), s("indicatoren"), {}},
                        {s("2"), WorkPackagePartId(s("b")), s("impactdoelen"), {}}};
    second.priority = 2;
    second.timing = s("Reeds opgestart");
    second.leads = {{s("1"), LeadRole::Lead, city("gent"), {}, s("Gent?"), Certainty::ToDecide, {}},
                    {s("2"),
                     LeadRole::Lead,
                     {},
                     {},
                     s("Tweede stad nog te bepalen"),
                     Certainty::ToDecide,
                     s("Tweede stad nog te bepalen")},
                    {s("3"), LeadRole::Partner, {}, vgc.id, s("(VGC)"), Certainty::ToDecide, s("tussen haakjes")}};
    second.reservation = s("Niet bindend");
    add(second, "Van 10 aanbevelingen naar 7 werkpakketten");
}

void ReportContentFixture::addSections() {
    const auto section = [this](const char* id, const char* parent, int position, const char* title, const char* text,
                                const QStringList& tables = {}, const QString& role = {}) {
        ReportSection row;
        row.id.value = s(id);
        if (*parent)
            row.parent = ReportSectionId(s(parent));
        row.position = position;
        row.title = s(title);
        row.text = s(text);
        row.tables = tables;
        row.role = role;
        add(row, title, true);
    };
    section("voorwoord", "", 1, "Voorwoord", "Dit rapport bundelt alles.\n\n1. AS IS\n2. TO BE\n> Citaat.", {},
            SectionRole::foreword);
    section("samenvatting", "", 2, "Managementsamenvatting", "Vaak zijn er onvoldoende middelen.", {s("summary")},
            SectionRole::summary);
    section("as-is", "", 3, "2. AS IS", "");
    section("raster", "as-is", 1, "Maturiteitsinschatting 13 Vlaamse Centrumsteden", "Een momentopname.",
            {s("heatmap"), s("legend")});
    section("thema-1", "as-is", 2, "Thema 1 | Klimaatstrategie", "", {s("theme:strategie")});
    section("thema-2", "as-is", 3, "Thema 2 | Klimaataanpak", "", {s("theme:aanpak"), s("climate-teams")});
    section("thema-4", "as-is", 4, "Thema 4 | HR & cultuur", "", {s("theme:hr-cultuur")});
    section("lekp", "thema-4", 1, "Benchmark LEKP", "Een eigen sectie.", {s("lekp")});
    section("to-be", "", 4, "3. TO BE", "");
    section("top-10", "to-be", 1, "Top 10", "", {s("recommendations")});
    section("voorbehoud", "", 5, "Voorbehoud", "Onder voorbehoud.\n- kan wijzigen", {},
            SectionRole::packagesReservation);
    section("vte-voorbehoud", "", 6, "VTE", "De cijfers zijn niet volledig vergelijkbaar.", {},
            SectionRole::fteReservation);
    section("tegenspraak", "", 7, "Tegenspraak", "- Validatie: eind december 2024, of 6 december 2024", {},
            SectionRole::contradictions);
}

void ReportContentFixture::addProcess() {
    ProcessStep step;
    step.id.value = s("fase-validatie");
    step.stage = s("AS IS");
    step.position = 1;
    step.title = s("Validatie en bespreking AS IS");
    step.when = s("eind december 2024");
    step.otherReading = s("eerste workshop over aanbevelingen: 6 december 2024");
    add(step, "Fases en aanpak");
    step = {};
    step.id.value = s("fase-workshop");
    step.kind = ProcessKind::Event;
    step.stage = s("TO BE");
    step.position = 2;
    step.title = s("Workshop aanbevelingen");
    add(step, "3. TO BE");
    step = {};
    step.id.value = s("stadium-1");
    step.kind = ProcessKind::ReportStage;
    step.position = 1;
    step.title = s("Ontwerprapport");
    step.when = s("8 mei 2025");
    add(step, "4. Volgende stappen");
}

void ReportContentFixture::addPeople() {
    const auto seat = [this](const char* id, const char* cityId, const char* organisation, const char* name,
                             MemberRole role = MemberRole::Member, const char* email = "", const char* note = "") {
        Person person;
        person.id.value = s(id);
        person.name = s(name);
        person.workEmail = s(email);
        add(person, "Bijlagen");
        SteeringMember row;
        row.id.value = s(id);
        row.person = person.id;
        row.position = static_cast<int>(workspace.content.of<SteeringMember>().size()) + 1;
        if (*cityId)
            row.city = city(cityId);
        else
            row.organisation = OrganisationId(s(organisation));
        row.role = role;
        row.note = s(note);
        add(row, "Bijlagen – 4. Leden stuurgroep");
    };
    seat("p1", "gent", "", "Cathy Debruyne");
    seat("p2", "gent", "", "Jeroen Mercy");
    seat("p3", "genk", "", "Selina Schepers");
    seat("p4", "genk", "", "Forian Anaf", MemberRole::Member, "", "voornaam zoals in de bron");
    seat("p5", "", "vgc", "Caroline Englebert");
    seat("p6", "", "netwerk-klimaat", "Femke De Proost", MemberRole::Author, "femke@example.org");

    Interviewee row;
    row.id.value = s("directeurs");
    row.function = s("algemeen directeurs");
    row.when = s("2023");
    add(row, "Bijlagen – 3. Geïnterviewden");
    const auto document = [this](const char* id, DocumentKind kind, int position, const char* title) {
        SourceDocument each;
        each.id.value = s(id);
        each.kind = kind;
        each.position = position;
        each.title = s(title);
        add(each, "Bijlagen – 1. Onderzochte documenten");
    };
    document("d1", DocumentKind::CityDocument, 1, "Meerjarenplannen");
    document("d2", DocumentKind::CityDocument, 2, "Jaarrekeningen");
    document("d3", DocumentKind::ExternalSource, 1, "Viable Cities");
    Correction slip;
    slip.id.value = s("c1");
    slip.position = 1;
    slip.place = s("Top 10");
    slip.found = s("klilaatstrategieën");
    slip.corrected = s("klimaatstrategieën");
    add(slip, "Top 10");
    slip.id.value = s("c2");
    slip.position = 2;
    slip.found = s("dz-meter");
    slip.corrected = {};
    slip.state = CorrectionState::Flagged;
    add(slip, "Thema 3");
}

Workspace reportWithContent() {
    return ReportContentFixture().workspace;
}

} // namespace ks::test
