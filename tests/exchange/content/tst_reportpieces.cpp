#include "support/testsupport.h"

#include "exchange/content/reportpieces.h"

using namespace ks;

namespace tst_reportpieces {
namespace {

/// A file that holds nothing, and content to leave texts in.
struct Left {
    JsonNode node{.kind = JsonNode::Kind::Object};
    JsonProblem problem;
    JsonFields root{node, {}, problem};
    RoundContent content;
    Workspace model;
    ContentFile file{root, content, model};

    QString take(const char* part, const char* from) {
        const auto piece =
            reportPieces::take(file, QStringLiteral("process"), QLatin1String(part), QLatin1String(from));
        return piece ? piece->text + QStringLiteral(" from ") + piece->sections : QStringLiteral("nothing");
    }
    void leave(const char* part, const char* text, const QStringList& sources) {
        reportPieces::leave(file, QStringLiteral("process"), QLatin1String(part), QLatin1String(text), sources);
    }
};

} // namespace

TEST_CASE("a text that was left is taken up once, and leaves nothing behind") {
    Left left;
    left.leave("scoring", "colours", {"Legende", "Raster", "Legende"});
    REQUIRE(left.content.of<ReportSection>().size() == 1);
    CHECK(reportPieces::isPiece(left.content.of<ReportSection>().begin()->first));
    CHECK(left.take("scor", "Legende") == "nothing");
    CHECK(left.take("scoring", "Elders") == "colours from Legende; Raster");
    CHECK(left.take("scoring", "Elders") == "nothing");
    CHECK(left.content.isEmpty());
}

TEST_CASE("of the texts of one part each goes where its own section refers to it") {
    Left left;
    left.leave("steps", "first", {"A"});
    left.leave("steps", "second", {"B"});
    left.leave("steps", "third", {"C"});
    CHECK(left.take("steps", "B") == "second from B");
    CHECK(left.take("steps", "B") == "first from A"); // nothing of its own is left
    CHECK(left.take("steps", "C") == "third from C");
}

} // namespace tst_reportpieces
