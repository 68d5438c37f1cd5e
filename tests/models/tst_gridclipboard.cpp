#include "models/modelfixture.h"

#include "models/gridclipboard.h"
#include "models/pastedblock.h"

using namespace ks;

namespace tst_gridclipboard {
namespace {

const QLocale belgian(QStringLiteral("nl_BE"));

QString utf8(const char* text) {
    return QString::fromUtf8(text);
}

struct Fixture {
    Workspace workspace = test::reportGrid(false);
    GridNames names{workspace};
    GridArrangement arrangement;

    PastedBlock parse(const char* text) const { return std::move(parsePastedBlock(utf8(text), names)).value(); }
    PastePlan plan(const char* text, const char* city, const char* theme) const {
        return planPaste(workspace, arrangement, parse(text), workspace.cell(CityId(utf8(city)), ThemeId(utf8(theme))));
    }
    GridBlock wholeGrid() const {
        GridBlock block;
        for (const Theme& theme : workspace.themes)
            block.columnNames.append(theme.name);
        for (const City& city : workspace.cities) {
            block.rowNames.append(city.name);
            block.scores.append(workspace.scoresOfCity(city.id));
        }
        return block;
    }
};

/// "gent/strategie 3-4" for each cell.
QStringList summary(const PastePlan& plan) {
    QStringList list;
    for (const PlacedCell& cell : plan.cells)
        list.append(cell.cell.city.value + '/' + cell.cell.theme.value + ' ' +
                    (cell.after ? scoreNotation(*cell.after) : QStringLiteral("!")));
    return list;
}

CellColours colours(const Score& score) {
    return score.kind() == ScoreKind::Between ? CellColours{"#ffffff", "#000000", "#ffd84d", "#9bcb5a"}
                                              : CellColours{"#f08a24", "#1a1a1a", {}, {}};
}

} // namespace

TEST_CASE("a block becomes lines of cells parted by tabs, with or without names") {
    GridBlock block;
    block.scores = {{test::quarters(10), *Score::between(Quarters{12}, Quarters{16})},
                    {Score::unscored(), *Score::approximate(std::nullopt)}};
    CHECK(tabSeparated(block, belgian) == utf8("2,5\t3–4\n–\t~"));
    block.columnNames = QStringList{"Strategie", "HR & cultuur"};
    block.rowNames = QStringList{"Gent", "Genk"};
    CHECK(tabSeparated(block, belgian) == utf8("\tStrategie\tHR & cultuur\nGent\t2,5\t3–4\nGenk\t–\t~"));
    CHECK(tabSeparated(block, QLocale::c()).contains("2.5"));
}

TEST_CASE("names cannot become formulas or break the lines of a table") {
    GridBlock block;
    block.columnNames = QStringList{"=1+1", utf8("＝SOM(A1)"), "a\tb\nc"};
    block.rowNames = QStringList{"@x"};
    block.scores = {{test::quarters(12), test::quarters(12), test::quarters(12)}};
    CHECK(tabSeparated(block, belgian) == utf8("\t'=1+1\t'＝SOM(A1)\ta b c\n'@x\t3\t3\t3"));
}

TEST_CASE("the HTML table carries colours, both of them for between, and escapes names (M15)") {
    GridBlock block;
    block.columnNames = QStringList{"<b>x</b>"};
    block.rowNames = QStringList{"HR & cultuur"};
    block.scores = {{*Score::between(Quarters{12}, Quarters{16})}};
    const QString html = htmlTable(block, belgian, colours);
    CHECK(html.contains("&lt;b&gt;x&lt;/b&gt;"));
    CHECK(html.contains("HR &amp; cultuur"));
    CHECK_FALSE(html.contains("<b>"));
    CHECK(html.contains("border-left:6pt solid #ffd84d;border-right:6pt solid #9bcb5a"));
    CHECK(html.contains(utf8(">3–4</td>")));
    block.scores = {{test::quarters(8)}};
    CHECK(htmlTable(block, belgian, colours).contains("background-color:#f08a24;color:#1a1a1a"));
}

TEST_CASE("copied and pasted back the grid is the same, cell for cell") {
    const Fixture f;
    for (const bool named : {true, false}) {
        GridBlock block = f.wholeGrid();
        if (!named) {
            block.columnNames.clear();
            block.rowNames.clear();
        }
        const PastePlan plan = f.plan(tabSeparated(block, belgian).toUtf8().constData(), "aalst", "strategie");
        CHECK(plan.cells.size() == 104);
        CHECK(plan.changeCount() == 0);
        CHECK(plan.errorCount() == 0);
        CHECK(plan.problems.isEmpty());
        for (const PlacedCell& cell : plan.cells)
            CHECK(*cell.after == f.workspace.score(cell.cell.city, cell.cell.theme));
    }
}

TEST_CASE("bare cells go right and down from where they are pasted") {
    const Fixture f;
    CHECK(summary(f.plan("2,5\t3-4\r\n~3\t-\r\n", "gent", "strategie")) ==
          QStringList{"gent/strategie 2.5", "gent/aanpak 3-4", "genk/strategie ~3", "genk/aanpak unscored"});
    CHECK(summary(f.plan("3", "turnhout", "communicatie")) == QStringList{"turnhout/communicatie 3"});
    CHECK(summary(f.plan("3\n4", "gent", "aanpak")) == QStringList{"gent/aanpak 3", "genk/aanpak 4"});
    CHECK(summary(f.plan("3;4,25", "gent", "aanpak")) == QStringList{"gent/aanpak 3", "gent/monitoring 4.25"});
}

TEST_CASE("what does not fit in the grid is left out and said") {
    const Fixture f;
    const PastePlan plan = f.plan("3\t4\n5\t1", "turnhout", "communicatie");
    CHECK(summary(plan) == QStringList{"turnhout/communicatie 3"});
    CHECK(plan.problems.size() == 1);
}

TEST_CASE("names decide the place, in any order and by any of their names") {
    const Fixture f;
    CHECK(summary(f.plan("Stad\tRegelgeving\tmonitoring\nSt-Niklaas\t4\t5\nGENK\t3\t2", "aalst", "strategie")) ==
          QStringList{"sint-niklaas/regelgeving 4", "sint-niklaas/monitoring 5", "genk/regelgeving 3",
                      "genk/monitoring 2"});
    // Only one of the two has names: the other goes by place.
    CHECK(summary(f.plan("Monitoring\tAanpak\n4\t5\n3\t3", "gent", "strategie")) ==
          QStringList{"gent/monitoring 4", "gent/aanpak 5", "genk/monitoring 3", "genk/aanpak 3"});
    CHECK(summary(f.plan("Brugge\t4\t5", "gent", "aanpak")) == QStringList{"brugge/aanpak 4", "brugge/monitoring 5"});
}

TEST_CASE("a block with cities across is turned by its names, not by how the grid is shown") {
    Fixture f;
    const char* across = "\tGent\tGenk\nMonitoring\t2\t3";
    CHECK(summary(f.plan(across, "aalst", "strategie")) == QStringList{"gent/monitoring 2", "genk/monitoring 3"});
    f.arrangement.transposed = true;
    CHECK(summary(f.plan(across, "aalst", "strategie")) == QStringList{"gent/monitoring 2", "genk/monitoring 3"});
    CHECK(summary(f.plan("2\t3", "gent", "monitoring")) == QStringList{"gent/monitoring 2", "genk/monitoring 3"});
}

TEST_CASE("unknown names are named and left out; a name that stands twice counts once") {
    const Fixture f;
    const PastePlan plan = f.plan("\tStrategie\tWater\nGent\t2\t3\nMediaan\t3\t3", "aalst", "strategie");
    CHECK(summary(plan) == QStringList{"gent/strategie 2"});
    REQUIRE(plan.problems.size() == 2);
    CHECK(plan.problems.join(' ').contains("Water"));
    CHECK(plan.problems.join(' ').contains("Mediaan"));
    const PastePlan twice = f.plan("\tStrategie\tAanpak\nGent\t2\t3\nGent\t4\t4", "aalst", "strategie");
    CHECK(summary(twice) == QStringList{"gent/strategie 2", "gent/aanpak 3"});
    CHECK(twice.problems.size() == 1);
}

TEST_CASE("a cell that is no score is an error of its own, the others stand") {
    const Fixture f;
    const PastePlan plan = f.plan("zes\t4\n2.500\t3", "gent", "strategie");
    CHECK(summary(plan) == QStringList{"gent/strategie !", "gent/aanpak 4", "genk/strategie !", "genk/aanpak 3"});
    CHECK(plan.errorCount() == 2);
    CHECK(plan.changeCount() == 2);
    CHECK(plan.entries().size() == 2);
    CHECK(plan.cells[0].text == "zes");
}

TEST_CASE("quotation marks of a spreadsheet are taken off, line ends within a cell are part of it") {
    const Fixture f;
    const PastedBlock block = f.parse("\"HR & \ncultuur\"\tAanpak\n\"2,5\"\t3\n");
    CHECK(block.columnNames == QStringList{"HR & \ncultuur", "Aanpak"});
    REQUIRE(block.rows.size() == 1);
    CHECK(*block.rows[0][0].score == test::quarters(10));
    CHECK(f.names.theme(block.columnNames[0]) == ThemeId("hr-cultuur"));
    CHECK(f.parse("\"a\"\"b\"").rows[0][0].text == "a\"b");
}

TEST_CASE("an empty cell in a block reads as not handed in and shows as a change") {
    const Fixture f;
    const PastePlan plan = f.plan("\t4", "gent", "strategie");
    CHECK(summary(plan) == QStringList{"gent/strategie missing", "gent/aanpak 4"});
    CHECK(plan.changeCount() == 2);
}

TEST_CASE("nothing, or far too much, is refused") {
    const Fixture f;
    CHECK_FALSE(parsePastedBlock(QString(), f.names).ok());
    CHECK_FALSE(parsePastedBlock(utf8(" \n\t\n"), f.names).ok());
    CHECK_FALSE(parsePastedBlock(QString(3'000'000, QLatin1Char('3')), f.names).ok());
    CHECK_FALSE(parsePastedBlock(QStringLiteral("3\n").repeated(200'001), f.names).ok());
}

} // namespace tst_gridclipboard
