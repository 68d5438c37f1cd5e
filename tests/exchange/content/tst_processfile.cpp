#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include "domain/content/prose.h"

using namespace ks;
using namespace ks::test;

namespace tst_processfile {
namespace {

constexpr const char* name = "process.json";

RoundContent process() {
    return contentOf(readProcessFile, name);
}

QString refusal(const QByteArray& from, const QByteArray& to) {
    return refusalWith(readProcessFile, name, from, to);
}

QList<const ProcessStep*> stepsOf(const RoundContent& content, bool stages) {
    return rowsInOrder<ProcessStep>(
        content, [&](const ProcessStep& row) { return (row.kind == ProcessKind::ReportStage) == stages; });
}

QString day(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("open");
}

} // namespace

TEST_CASE("fifteen phases, each with the days that its wording can mean") {
    const RoundContent content = process();
    const struct {
        const char* id;
        const char* stage;
        const char* when;
        const char* first;
        const char* last;
        ProcessKind kind;
    } all[] = {
        {"fase-denkdag", "aanloop", "31 mei 2022", "2022-05-31", "2022-05-31", ProcessKind::Event},
        {"fase-programma", "aanloop", "2023", "2023-01-01", "2023-12-31", ProcessKind::Phase},
        {"fase-as-is-start", "AS IS", "2023", "2023-01-01", "2023-12-31", ProcessKind::Phase},
        {"fase-interviews", "AS IS", "2023", "2023-01-01", "2023-12-31", ProcessKind::Phase},
        {"fase-documentanalyse", "AS IS", "het najaar van 2024", "2024-09-01", "2024-11-30", ProcessKind::Phase},
        {"fase-zelfevaluaties", "AS IS", "najaar 2024", "2024-09-01", "2024-11-30", ProcessKind::Phase},
        {"fase-as-is-validatie", "AS IS", "eind december 2024", "2024-12-01", "2024-12-31", ProcessKind::Phase},
        {"fase-to-be-start", "TO BE", "eind 2024", "2024-01-01", "2024-12-31", ProcessKind::Phase},
        {"fase-workshop-1", "TO BE", "6 december 2024", "2024-12-06", "2024-12-06", ProcessKind::Event},
        {"fase-workshop-2", "TO BE", "7 februari 2025", "2025-02-07", "2025-02-07", ProcessKind::Event},
        {"fase-ontwerprapport", "rapport", "8 mei 2025", "2025-05-08", "2025-05-08", ProcessKind::Event},
        {"fase-validatie-rapport", "rapport", "16 mei", "2025-05-16", "2025-05-16", ProcessKind::Event},
        {"fase-finaal-rapport", "rapport", "Juni 2025", "2025-06-01", "2025-06-30", ProcessKind::Phase},
        {"fase-dagelijks-bestuur", "rapport", "9 juli 2025", "2025-07-09", "2025-07-09", ProcessKind::Event},
        {"fase-aan-de-slag", "vervolg", "vanaf het najaar 2025", "2025-09-01", "open", ProcessKind::Phase},
    };
    const QList<const ProcessStep*> phases = stepsOf(content, false);
    REQUIRE(phases.size() == 15);
    for (int i = 0; i < 15; ++i) {
        const ProcessStep& row = *phases[i];
        CHECK(row.id.value == all[i].id);
        CHECK(row.stage == all[i].stage);
        CHECK(row.when == all[i].when);
        CHECK(day(row.startsOn) == all[i].first);
        CHECK(day(row.endsOn) == all[i].last);
        CHECK(row.kind == all[i].kind);
        CHECK_FALSE(row.text.isEmpty());
        CHECK(originOf(content, row) == Origin::Report);
    }
    CHECK(provenanceOf(content, refOf(*phases[3]))->section ==
          QString::fromUtf8("Fases en aanpak werkspoor klimaatgovernance – Hoe zijn we te werk gegaan?; "
                            "Bijlagen – 3. Geïnterviewden"));
}

TEST_CASE("four stages of the report stand behind the phases; the final one has no day") {
    const RoundContent content = process();
    const QList<const ProcessStep*> stages = stepsOf(content, true);
    REQUIRE(stages.size() == 4);
    const char* titles[] = {"Ontwerprapport", "Gevalideerd door de stuurgroep", "Finaal rapport",
                            "Dagelijks Bestuur van het Kenniscentrum"};
    const char* days[] = {"2025-05-08", "2025-05-16", "open", "2025-07-09"};
    const char* words[] = {"8 mei 2025", "16 mei", "Nadien", "9 juli 2025"};
    for (int i = 0; i < 4; ++i) {
        CHECK(stages[i]->title == titles[i]);
        CHECK(day(stages[i]->startsOn) == days[i]);
        CHECK(day(stages[i]->endsOn) == days[i]);
        CHECK(stages[i]->when == words[i]);
        CHECK(stages[i]->position == 16 + i);
    }
    CHECK(stages[0]->text == "Door: Kenniscentrum Vlaamse Steden; aan: de steden");
    CHECK(stages[1]->text == "Door: Stuurgroep");
}

TEST_CASE("a step that the report dates in two ways keeps the other one") {
    const RoundContent content = process();
    QStringList others;
    for (const ProcessStep* each : stepsOf(content, false)) {
        if (!each->otherReading.isEmpty())
            others.append(each->id.value);
    }
    CHECK(others ==
          QStringList{"fase-documentanalyse", "fase-zelfevaluaties", "fase-as-is-validatie", "fase-workshop-1"});
    CHECK(rowOf<ProcessStep>(content, "fase-as-is-validatie").otherReading ==
          QString::fromUtf8("Eerste workshop over aanbevelingen: 6 december 2024 (3. TO BE – Over de aanbevelingen)"));
    CHECK(rowOf<ProcessStep>(content, "fase-workshop-1").otherReading.contains("eind december 2024"));
    CHECK(rowOf<ProcessStep>(content, "fase-zelfevaluaties")
              .otherReading.startsWith("najaar 2024 - voorjaar 2025 (Managementsamenvatting)"));
}

TEST_CASE("eight contradictions stand in one section with both sides and their places") {
    const RoundContent content = process();
    const ReportSection* section = sectionWithRole(content, SectionRole::contradictions);
    REQUIRE(section);
    int items = 0;
    int sides = 0;
    for (const ProseBlock& block : proseBlocks(section->text)) {
        items += block.kind == ProseBlock::Kind::Item;
        sides += block.kind == ProseBlock::Kind::Detail;
    }
    CHECK(items == 8);
    CHECK(sides == 8 * 2 + 1); // the period of the baseline has a third wording
    CHECK(section->text.count("(tegenspraak)") == 3);
    CHECK(section->text.count("(variant)") == 4);
    CHECK(section->text.count("(spanning)") == 1);
    CHECK(section->text.contains("  - meer dan 50 % (Voorwoord)\n  - 56 % (Waarom is (stedelijke)"));
}

TEST_CASE("process file: a key that is missing or of another type or not known is refused") {
    CHECK(checkEveryKey(readProcessFile, name) > 100);
}

TEST_CASE("process file: a value that is not known is refused, and its place named") {
    CHECK(refusal("\"phase\": \"aanloop\"", "\"phase\": \"later\"").startsWith("phases[0].phase: "));
    CHECK(refusal("\"precision\": \"day\"", "\"precision\": \"week\"").startsWith("phases[0].date.precision: "));
    CHECK(refusal("\"from\": \"2022-05-31\"", "\"from\": \"2022-05\"").startsWith("phases[0].date.from: "));
    CHECK(refusal("\"from\": \"2022-05-31\"", "\"from\": \"2022-05-32\"").startsWith("phases[0].date.from: "));
    CHECK(refusal("\"to\": \"2022-05-31\"", "\"to\": \"31 mei 22\"").startsWith("phases[0].date.to: "));
    CHECK(refusal("\"from\": \"2024-09\"", "\"from\": \"2024-13\"").startsWith("phases[4].date.from: "));
    CHECK(refusal("\"date\": \"2025-05-08\"", "\"date\": \"2025-05\"").startsWith("reportStages[0].date: "));
    CHECK(refusal("\"kind\": \"tension\"", "\"kind\": \"doubt\"").startsWith("contradictions[7].kind: "));
    CHECK(refusal("\"step\": \"urgency\"", "\"step\": \"later\"").startsWith("prioritisation[3].step: "));
    CHECK(refusal("\"order\": 4,\n      \"step\"", "\"order\": 3,\n      \"step\"")
              .startsWith("prioritisation[3].order: "));
    CHECK(refusal("\"id\": \"fase-programma\"", "\"id\": \"fase-denkdag\"").startsWith("phases[1].id: "));
}

} // namespace tst_processfile
