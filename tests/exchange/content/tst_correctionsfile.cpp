#include "exchange/content/contentsupport.h"
#include "support/testsupport.h"

#include <map>

using namespace ks;
using namespace ks::test;

namespace tst_correctionsfile {
namespace {

constexpr const char* name = "corrections.json";

} // namespace

TEST_CASE("50 slips of the source: 44 corrected, 17 of these in passages that are told anew, and 6 flagged") {
    const RoundContent content = contentOf(readCorrectionsFile, name);
    std::map<CorrectionState, int> states;
    int retold = 0;
    for (const auto& [id, row] : content.of<Correction>()) {
        ++states[row.state];
        retold += row.note.endsWith("Stond in een passage die hier kort weergegeven is, in andere woorden.");
    }
    CHECK(content.of<Correction>().size() == 50);
    CHECK(states[CorrectionState::Corrected] == 27 + 17);
    CHECK(states[CorrectionState::Flagged] == 6);
    CHECK(retold == 17);
}

TEST_CASE("a correction says what the source has, what is shown, where, and why") {
    const RoundContent content = contentOf(readCorrectionsFile, name);
    const auto& first = rowOf<Correction>(content, "klilaatstrategieen");
    CHECK(first.found == QString::fromUtf8("klilaatstrategieën"));
    CHECK(first.corrected == QString::fromUtf8("klimaatstrategieën"));
    CHECK(first.place == "Top 10 aanbevelingen volgens belang en impact");
    CHECK(first.position == 1);
    CHECK(first.note.isEmpty());
    const auto& flagged = rowOf<Correction>(content, "dz-meter");
    CHECK(flagged.state == CorrectionState::Flagged);
    CHECK(flagged.corrected == "dz-meter");
    CHECK(flagged.note == "Onduidelijk wat bedoeld is; niet verbeterd.");
    CHECK_FALSE(provenanceOf(content, refOf(flagged))->restated);
    CHECK(provenanceOf(content, refOf(flagged))->section ==
          QString::fromUtf8("Thema 3 | Klimaatregelgeving – Sterke punten"));
}

TEST_CASE("a correction of a person's name leaves the name with the people (M14)") {
    const RoundContent content = contentOf(readCorrectionsFile, name);
    for (const char* id : {"naam-van-een-lid", "aalst-komma"}) {
        const auto& row = rowOf<Correction>(content, id);
        CHECK(row.found == "(naam van een persoon)");
        CHECK(row.corrected == "(naam van een persoon)");
        CHECK_FALSE(row.note.isEmpty());
    }
}

TEST_CASE("corrections file: every key is required, of its type, and no other is known") {
    CHECK(checkEveryKey(readCorrectionsFile, name) == 12 * 2 + 3);
    CHECK(refusalWith(readCorrectionsFile, name, "\"status\": \"corrected\"", "\"status\": \"perhaps\"")
              .startsWith("corrections[0].status: "));
    CHECK(refusalWith(readCorrectionsFile, name, "\"id\": \"risicibeheer\"", "\"id\": \"klilaatstrategieen\"")
              .startsWith("corrections[1].id: "));
}

} // namespace tst_correctionsfile
