#include "support/testsupport.h"

#include "domain/content/prose.h"

using namespace ks;

namespace tst_prose {
namespace {

using Kind = ProseBlock::Kind;

} // namespace

TEST_CASE("a text in the plain notation becomes paragraphs, items, details and quotations") {
    const QList<ProseBlock> blocks =
        proseBlocks("Eerste alinea.\n\nTweede - met streepje.\n- punt\n  - detail: a, b\n1. "
                    "genummerd\n12. twaalfde\n> gezegd\n");
    const QList<ProseBlock> expected = {{Kind::Paragraph, "Eerste alinea.", 0},
                                        {Kind::Paragraph, "Tweede - met streepje.", 0},
                                        {Kind::Item, "punt", 0},
                                        {Kind::Detail, "detail: a, b", 0},
                                        {Kind::Item, "genummerd", 1},
                                        {Kind::Item, "twaalfde", 12},
                                        {Kind::Quote, "gezegd", 0}};
    CHECK(blocks == expected);
}

TEST_CASE("what only looks like notation stays text") {
    const QList<ProseBlock> blocks =
        proseBlocks("-5 graden\n2025. \n3,5 VTE\n1.geen\n>niet\n<b>vet</b>\n2025 was warm");
    REQUIRE(blocks.size() == 7);
    for (const ProseBlock& each : blocks)
        CHECK(each.kind == Kind::Paragraph);
    CHECK(blocks[5].text == "<b>vet</b>");
    CHECK(proseBlocks(" \n\n\t").isEmpty());
}

TEST_CASE("the first line names a text") {
    CHECK(firstLine("\n- een punt\nmeer") == "een punt");
    CHECK(firstLine("") == "");
}

} // namespace tst_prose
