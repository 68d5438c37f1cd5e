#include "../support/reportcontentfixture.h"
#include "support/testsupport.h"
#include "support/tworounds.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/content/evolutiontable.h"
#include "report/render/renderer.h"

using namespace ks;
using namespace ks::test;

namespace tst_evolutiontable {
namespace {

Workspace secondRound() {
    return laterGrid({{{"aalst", "strategie"}, "3"},
                      {{"antwerpen", "strategie"}, "-"},
                      {{"brugge", "strategie"}, "2"},
                      {{"gent", "strategie"}, "4"}});
}

TableFilter afterBaseline() {
    TableFilter filter;
    filter.earlier = std::make_shared<const QList<Workspace>>(QList<Workspace>{reportGrid()});
    return filter;
}

QList<ReportTable> tablesOf(const Workspace& workspace, const TableFilter& filter, const char* id = "evolution") {
    const Result<ReportDocument> document = buildDocument(workspace, {QLatin1String(id)}, filter);
    REQUIRE(document.ok());
    return document->tables();
}

const ReportTable& named(const QList<ReportTable>& tables, const char* id) {
    for (const ReportTable& each : tables) {
        if (each.id == QLatin1String(id))
            return each;
    }
    FAIL("no such table");
    return tables.first();
}

const ReportRow& rowOf(const ReportTable& table, const char* id) {
    for (const ReportRow& row : table.rows) {
        if (row.id == QLatin1String(id))
            return row;
    }
    FAIL("no such row");
    return table.rows.first();
}

template<class T>
T valueIn(const ReportTable& table, const char* row, const char* column) {
    const ReportRow& found = rowOf(table, row);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].id == QLatin1String(column)) {
            REQUIRE(std::holds_alternative<T>(found.cells[i].value));
            return std::get<T>(found.cells[i].value);
        }
    }
    FAIL("no such column");
    return {};
}

} // namespace

TEST_CASE("a round with one before it has its evolution per theme, per cell, ranked and over all rounds") {
    const LanguageScope english(Language::English);
    const QList<ReportTable> tables = tablesOf(secondRound(), afterBaseline());
    REQUIRE(tables.size() == 4);
    const ReportTable& themes = named(tables, "evolution");
    CHECK(themes.subtitle == "Voorjaar 2026 compared with Nulmeting najaar 2024");
    CHECK(valueIn<double>(themes, "strategie", "medianBefore") == 3.0);
    CHECK(valueIn<double>(themes, "strategie", "medianNow") == 3.0); // 2, six 3s, four 4s without Antwerpen, 5
    CHECK(valueIn<QString>(themes, "strategie", "direction") == QString::fromUtf8("= the same"));
    CHECK(valueIn<qint64>(themes, "strategie", "compared") == 11);
    CHECK(valueIn<qint64>(themes, "strategie", "count0") == 1); // Aalst rose
    CHECK(valueIn<qint64>(themes, "strategie", "count1") == 1); // Brugge fell
    CHECK(valueIn<qint64>(themes, "strategie", "count3") == 1); // Gent came from between 3 and 4
    CHECK(themes.reservations ==
          QStringList{"Strategie: the two medians are not over the same cities (only in Nulmeting najaar 2024: "
                      "Antwerpen)."});
    const ReportTable& cells = named(tables, "evolution-cells");
    CHECK(cells.rows.size() == 104);
    CHECK(valueIn<double>(cells, "strategie/gent", "change") == 0.5);
    CHECK(valueIn<double>(cells, "strategie/gent", "changeLow") == 0.0);
    CHECK(valueIn<double>(cells, "strategie/gent", "changeHigh") == 1.0);
    CHECK(valueIn<QString>(cells, "strategie/gent", "direction") == "? undecided");
    CHECK(valueIn<QString>(cells, "strategie/antwerpen", "why") == "Voorjaar 2026: handed in, without a level");
    CHECK(valueIn<QString>(cells, "strategie/aalst", "why") == "not to be split: no answers in Nulmeting najaar 2024");
    const ReportTable& ranked = named(tables, "evolution-ranking");
    CHECK(ranked.rows.first().id == "improved:strategie/aalst");
    CHECK(valueIn<double>(ranked, "worrying:strategie/brugge", "change") == -1.0);
    CHECK(ranked.rows.size() == 11); // one rise, and the first ten of the rest
    CHECK(valueIn<double>(named(tables, "evolution-trend"), "regelgeving", "2024-najaar") == 2.875);
}

TEST_CASE("one round has no evolution, and the whole report says nothing of it") {
    const LanguageScope english(Language::English);
    const auto offers = [](const Workspace& workspace) {
        for (const CatalogueEntry& each : tableCatalogue(workspace)) {
            if (each.id == "evolution")
                return true;
        }
        return false;
    };
    CHECK_FALSE(offers(reportGrid()));
    CHECK(offers(secondRound()));
    for (const ReportTable& each : tablesOf(reportGrid(), {}, "report"))
        CHECK_FALSE(each.id.startsWith(QStringLiteral("evolution")));
    Workspace second = secondRound();
    int found = 0;
    for (const ReportTable& each : tablesOf(second, afterBaseline(), "report"))
        found += each.id.startsWith(QStringLiteral("evolution")) ? 1 : 0;
    CHECK(found == 4);
}

TEST_CASE("rounds that nobody read are said to be missing rather than made up") {
    const LanguageScope english(Language::English);
    const QList<ReportTable> tables = tablesOf(secondRound(), {});
    REQUIRE(tables.size() == 1);
    CHECK(tables.first().rows.isEmpty());
    CHECK(tables.first().notes.first().startsWith("There is nothing to compare with"));
}

TEST_CASE("limited to a city the cells are its own, and the figures over cities stay whole") {
    const LanguageScope english(Language::English);
    TableFilter filter = afterBaseline();
    filter.city = CityId("gent");
    const QList<ReportTable> tables = tablesOf(secondRound(), filter);
    CHECK(named(tables, "evolution-cells").rows.size() == 8);
    CHECK(valueIn<qint64>(named(tables, "evolution"), "strategie", "compared") == 11);
    CHECK(named(tables, "evolution-ranking").notes.contains("Most improved: no score."));
}

TEST_CASE("of several earlier rounds the one asked for is compared, else the last before") {
    const LanguageScope english(Language::English);
    Workspace third = secondRound();
    Round round = *third.round();
    round.id = RoundId("derde");
    round.name = "Derde";
    round.sequence = 3;
    third.rounds.put(round);
    Workspace loaded = third;
    loaded.loadedRound = round.id;
    loaded.scores.clear();
    for (const auto& [key, row] : third.scores)
        loaded.scores.put({loaded.cell(row.place.city, row.place.theme), row.score, {}, {}});
    TableFilter filter;
    filter.earlier = std::make_shared<const QList<Workspace>>(QList<Workspace>{reportGrid(), secondRound()});
    CHECK(named(tablesOf(loaded, filter), "evolution").subtitle == "Derde compared with Voorjaar 2026");
    filter.comparedWith = reportRound();
    CHECK(named(tablesOf(loaded, filter), "evolution").subtitle == "Derde compared with Nulmeting najaar 2024");
    CHECK(named(tablesOf(loaded, filter), "evolution-trend").columns.size() == 4);
}

TEST_CASE("every format has the evolution") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(secondRound(), {"evolution"}, afterBaseline());
    REQUIRE(document.ok());
    for (const RenderFormat& format : renderFormats()) {
        CAPTURE(format.suffix.toStdString());
        const Result<QByteArray> bytes = format.render(*document, {});
        REQUIRE(bytes.ok());
        CHECK(bytes->size() > 2000);
    }
}

} // namespace tst_evolutiontable
