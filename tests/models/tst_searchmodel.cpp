#include "models/modelfixture.h"
#include "support/contentfixture.h"

#include "models/searchmodel.h"
#include "session/commands.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ks;
using namespace ks::test;

namespace tst_searchmodel {
namespace {

Workspace fullGrid() {
    Workspace grid = reportGrid(false);
    grid.content = fullContent();
    return grid;
}

struct Search : ModelFixture {
    Search() : ModelFixture(fullGrid()) {}

    QStringList asked(const QString& query) {
        model.ask(query);
        return lines();
    }
    QStringList lines() const {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data().toString());
        return texts;
    }
    /// The marked pieces of a text.
    static QStringList marked(const QString& text, const QVariant& marks) {
        QStringList pieces;
        for (const TextSpan& each : marks.value<QList<TextSpan>>())
            pieces.append(text.mid(each.start, each.length));
        return pieces;
    }

    int builds = 0;
    SearchModel model{*session, [this] {
                          ++builds;
                          return QList<SearchEntry>{{QStringLiteral("page"),
                                                     {QStringLiteral("page"), QStringLiteral("overview")},
                                                     QStringLiteral("Overview of Gent"),
                                                     {}}};
                      }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("hits stand under the heading of their group with its number, what stands beside the workspace first") {
    Search search;
    CHECK(search.asked("dashb") == QStringList{"Good practices (1)", "Dashboard", "Work packages (1)",
                                               "2. Datagedreven beleid", "Actions (1)", "Dashboard staat er",
                                               "Decisions (1)", "Het dashboard wordt gedeeld."});
    CHECK(search.model.total() == 4);
    CHECK(search.asked("gent").mid(0, 5) ==
          QStringList{"Pages and tables (1)", "Overview of Gent", "Cities (1)", "Gent", "Scores of the cities (8)"});
    CHECK(search.model.firstHit() == 1);
    CHECK(search.model.placeAt(1) == SearchPlace{"page", "overview"});
    CHECK_FALSE(search.model.placeAt(0).has_value());
    CHECK_FALSE(search.model.placeAt(-1).has_value());
    CHECK_FALSE(search.model.placeAt(1000).has_value());
    CHECK(search.model.index(0).flags() == Qt::NoItemFlags);
    CHECK((search.model.index(1).flags() & Qt::ItemIsSelectable));
}

TEST_CASE("of a group five hits are shown and a line asks for the rest") {
    Search search;
    search.model.ask("gent, strategie");
    search.model.ask("gent");
    const QStringList before = search.lines();
    const int more = static_cast<int>(before.indexOf("Show 3 more"));
    REQUIRE(more == 10); // page and city with headings, a heading and five scores
    CHECK(before[9] == "Gent, Regelgeving");
    CHECK_FALSE(search.model.placeAt(more).has_value());
    const int total = search.model.total();
    search.model.showMore(more - 1); // a hit: nothing happens
    CHECK(search.lines() == before);
    search.model.showMore(more);
    CHECK(search.lines().mid(9, 4) == QStringList{"Gent, Regelgeving", "Gent, Middelen", "Gent, Risicobeheer",
                                                  "Gent, Communicatie & participatie"});
    CHECK(search.model.placeAt(10) == SearchPlace{"theme_score", "2024-najaar/middelen/gent"});
    CHECK(search.lines().size() == before.size() + 2);
    CHECK(search.model.total() == total);
}

TEST_CASE("what matches is marked by its place in title and excerpt, case and accents aside") {
    Search search;
    search.model.ask("BETROKKENEN plan");
    const QModelIndex hit = search.model.index(1);
    CHECK(hit.data().toString() == "Alle steden hebben een plan.");
    CHECK(Search::marked(hit.data().toString(), hit.data(SearchTitleMarksRole)) == QStringList{"plan"});
    const QString excerpt = hit.data(SearchExcerptRole).toString();
    CHECK(Search::marked(excerpt, hit.data(SearchExcerptMarksRole)) == QStringList{"Betrokkenen"});
    CHECK(hit.data(Qt::AccessibleTextRole).toString() == "Alle steden hebben een plan., " + excerpt + ", Strengths");
}

TEST_CASE("an excerpt that is cut says so, and its marks stand where they are shown") {
    Workspace grid = fullGrid();
    ImprovementPoint point = *grid.content.of<ImprovementPoint>().find(ImprovementPointId(QStringLiteral("v-1")));
    point.note = QStringLiteral("vulling ").repeated(40) + "zeldzaam " + QStringLiteral("vulling ").repeated(40);
    grid.content.of<ImprovementPoint>().put(point);
    ModelFixture fixture(grid);
    SearchModel model(*fixture.session, [] { return QList<SearchEntry>(); });
    model.ask("zeldzaam");
    REQUIRE(model.total() == 1);
    const QString excerpt = model.index(1).data(SearchExcerptRole).toString();
    CHECK(excerpt.startsWith(QChar(0x2026)));
    CHECK(excerpt.endsWith(QChar(0x2026)));
    CHECK(Search::marked(excerpt, model.index(1).data(SearchExcerptMarksRole)) == QStringList{"zeldzaam"});
}

TEST_CASE("markup in a record stays characters, in the tooltip too") {
    Workspace grid = fullGrid();
    ImprovementPoint point = *grid.content.of<ImprovementPoint>().find(ImprovementPointId(QStringLiteral("v-1")));
    point.text = "<b>vet</b> <img src=file:///etc/passwd>";
    grid.content.of<ImprovementPoint>().put(point);
    ModelFixture fixture(grid);
    SearchModel model(*fixture.session, [] { return QList<SearchEntry>(); });
    model.ask("passwd");
    CHECK(model.index(1).data().toString() == point.text);
    CHECK_FALSE(model.index(1).data(Qt::ToolTipRole).toString().contains("<img"));
}

TEST_CASE("nothing is looked for until a word has two letters, and nothing found is no line") {
    Search search;
    CHECK(search.asked("a").isEmpty());
    CHECK_FALSE(search.model.canFind());
    CHECK(search.builds == 0); // not built for that
    CHECK(search.asked(" - ").isEmpty());
    CHECK(search.asked("bijenkorf").isEmpty());
    CHECK(search.model.canFind());
    CHECK(search.model.total() == 0);
    CHECK(search.model.firstHit() == -1);
}

TEST_CASE("the index is built once at the first search, and anew after a change") {
    Search search;
    CHECK(search.builds == 0);
    search.model.ask("gent");
    search.model.ask("genk");
    CHECK(search.builds == 1);
    const Workspace& workspace = search.session->workspace();
    const ScoreKey cell = workspace.cell(CityId(QStringLiteral("gent")), ThemeId(QStringLiteral("middelen")));
    REQUIRE(search.session->apply(*setScore(workspace, cell, Score::unscored(), {})).ok());
    CHECK(search.builds == 1);
    search.model.ask("gent, middelen");
    CHECK(search.builds == 2);
    CHECK(search.model.index(1).data(SearchExcerptRole).toString() == "handed in, without a level");
    REQUIRE(search.session->undo().ok());
    search.model.ask("gent, middelen");
    CHECK(search.model.index(1).data(SearchExcerptRole).toString() == "3");
}

} // namespace tst_searchmodel
