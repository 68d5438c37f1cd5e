#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include "domain/content/prose.h"

#include <map>

using namespace ks;
using namespace ks::test;

namespace tst_contextfile {
namespace {

constexpr const char* name = "context.json";

/// The sections take up what these files hold for them.
void readOthers(ContentFile& file) {
    readBefore(file, readRecommendationsFile, "recommendations-2025.json");
    readBefore(file, readProcessFile, "process.json");
    readBefore(file, readPeopleSourcesFile, "people-sources.json");
    // The sections of the work packages have their own test; the context needs them to be there.
    for (const QString& role : {SectionRole::packagesReservation, SectionRole::leadRole}) {
        ReportSection section;
        section.id = ReportSectionId(role);
        section.role = role;
        file.content().of<ReportSection>().put(section);
    }
}

void read(ContentFile& file) {
    static const RoundContent others = contentOf(readOthers, name);
    file.content() = others;
    readContextFile(file);
}

const RoundContent& context() {
    static const RoundContent content = contentOf(read, name);
    return content;
}

QString refusal(const QByteArray& from, const QByteArray& to) {
    return refusalWith(read, name, from, to);
}

QList<const ReportSection*> below(const std::optional<ReportSectionId>& parent) {
    return rowsInOrder<ReportSection>(context(), [&](const ReportSection& row) { return row.parent == parent; });
}

const ReportSection& section(const char* id) {
    return rowOf<ReportSection>(context(), id);
}

std::map<ProseBlock::Kind, int> kindsIn(const QString& text) {
    std::map<ProseBlock::Kind, int> counts;
    for (const ProseBlock& block : proseBlocks(text))
        ++counts[block.kind];
    return counts;
}

} // namespace

TEST_CASE("the parts of the report with the titles of its contents, and one that the program adds") {
    const QList<const ReportSection*> parts = below(std::nullopt);
    QStringList titles;
    for (const ReportSection* each : parts)
        titles.append(each->title);
    CHECK(titles == QStringList{"Klimaatgovernance", "1. Introductie", "2. AS IS: waar staan de steden nu?",
                                "3. TO BE: waar willen de steden naartoe?", "4. Aan de slag en volgende stappen",
                                "Bijlagen", "Bij deze weergave van het rapport"});
    for (int i = 0; i < parts.size(); ++i)
        CHECK(parts[i]->position == i + 1);
    CHECK(parts[0]->text == "Rapport, Juni 2025, Kenniscentrum Vlaamse Steden");
    CHECK(parts[1]->text == "Context, doel en aanpak");
    CHECK(provenanceOf(context(), refOf(*parts[2]))->note == "p. 15");
    CHECK(originOf(context(), *parts[5]) == Origin::Report);
    CHECK(originOf(context(), *parts[6]) == Origin::Added);
    CHECK(parts[6]->text.contains("kort weergegeven naar het rapport van juni 2025"));
}

TEST_CASE("33 sections stand below the parts in the order of the report") {
    const char* parts[] = {"deel-titelblad", "deel-introductie", "deel-as-is",
                           "deel-to-be",     "deel-vervolg",     "deel-bijlagen"};
    const QStringList expected[] = {{"voorwoord", "managementsamenvatting"},
                                    {"context-programma", "definitie", "belang", "citaten", "doelstellingen",
                                     "rol-kenniscentrum", "output", "werkwijze", "over-dit-rapport", "aandachtspunten"},
                                    {"trends", "zweden", "spanje", "vlaanderen", "maturiteitsinschatting", "legende",
                                     "thema-1", "thema-2", "thema-3", "thema-4", "thema-5", "thema-6", "thema-7",
                                     "thema-8"},
                                    {"over-de-aanbevelingen", "top-10", "prioritering-urgentie", "werkpakketten"},
                                    {"volgende-stappen"},
                                    {"bijlagen", "contact"}};
    qsizetype sections = 0;
    for (int i = 0; i < 6; ++i) {
        QStringList ids;
        for (const ReportSection* each : below(ReportSectionId(parts[i]))) {
            ids.append(each->id.value);
            CHECK(each->position == ids.size());
            CHECK(each->round == RoundId("2024-najaar"));
            CHECK(originOf(context(), *each) == Origin::Report);
        }
        CHECK(ids == expected[i]);
        sections += ids.size();
    }
    CHECK(sections == 33);
}

TEST_CASE("the tables of the report stand where its sections have them") {
    std::map<QString, QStringList> tables;
    for (const auto& [id, each] : context().of<ReportSection>()) {
        if (!each.tables.isEmpty())
            tables[id.value] = each.tables;
    }
    CHECK(tables == std::map<QString, QStringList>{
                        {"managementsamenvatting", {"summary"}},
                        {"werkwijze", {"process"}},
                        {"maturiteitsinschatting", {"heatmap", "statistics"}},
                        {"legende", {"legend"}},
                        {"thema-1", {"theme:strategie"}},
                        {"thema-2", {"theme:aanpak", "climate-teams"}},
                        {"thema-3", {"theme:regelgeving"}},
                        {"thema-4", {"theme:hr-cultuur", "fte", "lekp"}},
                        {"thema-5", {"theme:monitoring", "monitoring-tools"}},
                        {"thema-6", {"theme:middelen"}},
                        {"thema-7", {"theme:risicobeheer"}},
                        {"thema-8", {"theme:communicatie"}},
                        {"top-10", {"recommendations"}},
                        {"werkpakketten", {"work-packages"}},
                        {"bijlagen", {"sources"}},
                        {"bijlage-geinterviewden", {"interviewees"}},
                        {"bijlage-stuurgroep", {"steering-group"}},
                    });
}

TEST_CASE("paragraphs, lists and quotations become text in the notation of texts") {
    using Kind = ProseBlock::Kind;
    CHECK(kindsIn(section("trends").text) ==
          std::map<Kind, int>{{Kind::Paragraph, 3}, {Kind::Item, 11}, {Kind::Detail, 10}});
    CHECK(section("trends").text.contains("\n- Circulaire economie: Materialen hergebruiken"));
    CHECK(section("trends").text.contains(
        QString::fromUtf8("\n  - Zoals: hergebruik van bouwmaterialen, bevorderen van lokale productie, …")));
    CHECK(section("voorwoord").text.contains("2 grote delen:\n1. AS IS: algemene context"));
    CHECK(section("rol-kenniscentrum").text ==
          QString::fromUtf8("In dit traject:\n- Trekker\n- Coördinator\n- Facilitator\n- Ondersteuner"));
    CHECK(section("context-programma").text.endsWith(QString::fromUtf8("\n- …"))); // the report gives some of them
    CHECK(kindsIn(section("citaten").text)[Kind::Quote] == 4);
    CHECK(section("citaten").text.count("kort weergegeven uit het Engels") == 3);
    CHECK(section("citaten").text.count("wie dit schreef, is niet bekend") == 4);
    CHECK(section("citaten").text.contains("Hefbomen voor klimaatbestendige steden en gemeenten:\n> Klimaat"));
}

TEST_CASE("the eight themes are described in short, in the order of the definitions") {
    const QString text = section("definitie").text;
    CHECK(text.contains(QString::fromUtf8("De 8 thema's, beknopt omschreven:\n- Strategie: ")));
    CHECK(text.indexOf("\n- Monitoring: ") < text.indexOf("\n- HR & cultuur: "));
    CHECK(text.indexOf("\n- HR & cultuur: ") < text.indexOf("\n- Regelgeving: "));
    CHECK(text.contains("\n- Communicatie & participatie: "));
}

TEST_CASE("what the process file holds stands in the sections that refer to it") {
    CHECK(kindsIn(section("aandachtspunten").text)[ProseBlock::Kind::Item] == 10);
    CHECK(section("aandachtspunten").text.startsWith("Beperkingen en aandachtspunten:\n- momentopname"));
    CHECK(kindsIn(section("maturiteitsinschatting").text)[ProseBlock::Kind::Item] == 4);
    const QString making = section("over-de-aanbevelingen").text;
    CHECK(making.startsWith("Hoe de aanbevelingen ontstonden:\n- Eerst"));
    CHECK(making.contains("\n  - Workshops: 6 december 2024, 7 februari 2025\n"));
    // Each of the two sections on setting priorities has the criteria of its own step.
    CHECK(making.endsWith("\n- de mate van impact\n- het belang dat de steden eraan hechten"));
    CHECK_FALSE(making.contains("- urgentie"));
    CHECK(section("prioritering-urgentie").text ==
          "Hoe er geprioriteerd werd:\n- urgentie: Pas daarna, binnen de top 10.");
    CHECK(provenanceOf(context(), refOf(section("maturiteitsinschatting")))->section ==
          "Maturiteitsinschatting 13 Vlaamse Centrumsteden; Stedelijke klimaatgovernance bij de 13 Vlaamse "
          "centrumsteden; Legende");
}

TEST_CASE("texts that travel with tables stand below the section that shows what they are about") {
    const std::map<QString, const char*> expected = {
        {SectionRole::recommendationsNote, "top-10"}, {SectionRole::packagesReservation, "werkpakketten"},
        {SectionRole::leadRole, "volgende-stappen"},  {SectionRole::contradictions, "deel-weergave"},
        {SectionRole::keyFigures, "deel-weergave"},   {SectionRole::abbreviations, "deel-weergave"},
        {SectionRole::lost, "deel-weergave"},         {SectionRole::foreword, "deel-titelblad"},
        {SectionRole::summary, "deel-titelblad"}};
    for (const auto& [role, parent] : expected) {
        CAPTURE(role);
        const ReportSection* found = sectionWithRole(context(), role);
        REQUIRE(found);
        CHECK(found->parent == ReportSectionId(parent));
    }
    CHECK(section("bijlage-stuurgroep").parent == ReportSectionId("bijlagen"));
    CHECK(section("bijlage-stuurgroep").title == "Leden stuurgroep klimaatgovernance/transitie");
    CHECK(section("bijlage-stuurgroep").text.contains("ook stuurgroep klimaattransitie"));
    CHECK(kindsIn(section("bijlage-stuurgroep").text)[ProseBlock::Kind::Item] == 4);
    CHECK(section("contact").text == "Auteurs van het rapport:\n- Kenniscentrum Vlaamse Steden");
}

TEST_CASE("seventeen key figures with what qualifies them, three abbreviations, fifteen things lost") {
    const QString figures = sectionWithRole(context(), SectionRole::keyFigures)->text;
    CHECK(figures.split(QLatin1Char('\n')).size() == 17);
    for (const char* line :
         {"- slechts 3 %: aandeel van de steden in het aardoppervlak (Voorwoord)",
          "- meer dan 50 %: wereldbevolking die in steden woont (Voorwoord)",
          "- 70 % in 2050: wereldbevolking die in steden woont (Voorwoord)", "- maar liefst 56 %: ", "- 25 %: ",
          "- 90 % in 2050: ", "- 48 steden: ", "- tegen 2030: klimaatneutrale steden in Zweden", "- 40 % in 2030: "})
        CHECK(figures.contains(QString::fromUtf8(line)));
    CHECK(sectionWithRole(context(), SectionRole::abbreviations)->text.split(QLatin1Char('\n')).size() == 3);
    const QString lost = sectionWithRole(context(), SectionRole::lost)->text;
    CHECK(lost.split(QLatin1Char('\n')).size() == 15);
    CHECK(lost.contains(QString::fromUtf8("- Bladzijde: legende, “zie p. 21” (Managementsamenvatting)")));
}

TEST_CASE("a section with text is restated, and one that only shows tables is not") {
    for (const auto& [id, each] : context().of<ReportSection>()) {
        const Provenance* from = provenanceOf(context(), refOf(each));
        if (!from || id.value.startsWith("deel-"))
            continue;
        CAPTURE(id.value);
        CHECK(from->restated == !each.text.isEmpty());
        CHECK_FALSE(from->section.isEmpty());
    }
    CHECK(provenanceOf(context(), refOf(section("thema-1")))->note ==
          "met: Inleiding, sterke punten en verbeterpunten; Goede praktijken");
}

TEST_CASE("context file: a key that is missing or of another type or not known is refused") {
    CHECK(checkEveryKey(read, name) > 100);
}

TEST_CASE("context file: a value that is not known is refused, and its place named") {
    CHECK(refusal("\"kind\": \"paragraph\"", "\"kind\": \"poem\"").startsWith("sections[0].blocks[0].kind: "));
    CHECK(refusal("\"origin\": \"report\"", "\"origin\": \"us\"").startsWith("sections[0].blocks[0].origin: "));
    CHECK(refusal("\"language\": \"nl\"", "\"language\": \"fr\"").startsWith("sections[5].blocks[1].language: "));
    CHECK(refusal("\"attribution\": null", "\"attribution\": \"iemand\"")
              .startsWith("sections[5].blocks[1].attribution: "));
    CHECK(refusal("\"part\": \"scoring\"", "\"part\": \"scores\"").startsWith("sections[16].blocks[1].part: "));
    CHECK(refusal("\"theme\": \"aanpak\"", "\"theme\": \"approach\"").startsWith("sections[19].blocks[0].theme: "));
    CHECK(refusal("\"part\": \"levels\",\n          \"theme\": null",
                  "\"part\": \"levels\",\n          \"theme\": \"aanpak\"")
              .startsWith("sections[17].blocks[0].theme: "));
    CHECK(refusal("\"chapter\": \"toBe\"", "\"chapter\": \"later\"").startsWith("outline[53].chapter: "));
    CHECK(refusal("\"source\": \"Contact\"", "\"source\": \"Colofon\"").startsWith("sections[32].source: "));
    CHECK(refusal("{\"order\": 2,", "{\"order\": 3,").startsWith("outline[1].order: "));
    CHECK(refusal("\"kind\": \"page\"", "\"kind\": \"leaf\"").startsWith("lost[0].kind: "));
    CHECK(refusal("\"id\": \"spanje\"", "\"id\": \"zweden\"").startsWith("sections[14].id: "));
    CHECK(refusal("{\"number\": 1, \"title\"", "{\"number\": 2, \"title\"").startsWith("contents[0].number: "));
}

TEST_CASE("context file: text of another file that no section refers to is not dropped silently") {
    CHECK(refusal("\"part\": \"prioritisation\"", "\"part\": \"makingOfRecommendations\"")
              .startsWith("sections[26].blocks[1].part: "));
    QByteArray bytes = contentBytes(name);
    // The last block of the section on the maturity assessment, which refers to how the colours came about.
    const qsizetype from =
        bytes.indexOf("        {\n          \"kind\": \"reference\",\n          \"id\": \"maturiteit-kleuren\"");
    REQUIRE(from > 0);
    const qsizetype comma = bytes.lastIndexOf(',', from);
    bytes.remove(comma, bytes.indexOf('}', from) + 1 - comma);
    CHECK(refusalOf(read, bytes).startsWith("sections: "));
}

} // namespace tst_contextfile
