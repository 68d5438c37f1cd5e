#include "../support/reportcontentfixture.h"
#include "support/testsupport.h"
#include "support/tworounds.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/content/evolutiontable.h"
#include "report/pictures/reportpictures.h"
#include "report/render/page/pagefonts.h"
#include "report/render/page/printabletext.h"
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
    REQUIRE(tables.size() == 5);
    const ReportTable& themes = named(tables, "evolution");
    CHECK(themes.subtitle == "Voorjaar 2026 compared with Nulmeting najaar 2024");
    CHECK(valueIn<double>(themes, "strategie", "medianBefore") == 3.0);
    CHECK(valueIn<double>(themes, "strategie", "medianNow") == 3.0); // 2, six 3s, four 4s without Antwerpen, 5
    CHECK(valueIn<QString>(themes, "strategie", "direction") == "the same");
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
    CHECK(valueIn<QString>(cells, "strategie/gent", "direction") == "undecided");
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
    CHECK(found == 5);
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

TEST_CASE("the font of the pages has every sign of the evolution, and a direction is never a question mark") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(secondRound(), {"evolution"}, afterBaseline());
    REQUIRE(document.ok());
    const Result<PageFonts> fonts = PageFonts::load();
    REQUIRE(fonts.ok());
    QSet<QString> directions;
    const ReportDocument printed =
        withPrintableText(*document, [&](char32_t character) { return fonts->canShow(character); });
    for (const ReportTable& table : printed.tables()) {
        CAPTURE(table.id);
        CHECK_FALSE(table.notes.join(' ').contains("Characters that the font of this page lacks"));
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            for (const ReportRow& row : table.rows) {
                if (table.columns[column].id == "direction")
                    directions.insert(std::get<QString>(row.cells[column].value));
            }
        }
    }
    CHECK(directions == QSet<QString>{"higher", "lower", "the same", "undecided", "not comparable"});
}

TEST_CASE("per theme the report says by which cause and in which cities the scores changed") {
    const LanguageScope english(Language::English);
    const QList<ReportTable> tables = tablesOf(secondRound(), afterBaseline());
    const ReportTable& causes = named(tables, "evolution-causes");
    // Nobody answered statements in the baseline: eleven cities are compared and cannot be split, two are not compared.
    CHECK(valueIn<QString>(causes, "strategie/1", "why") == "not to be split: no answers in Nulmeting najaar 2024");
    CHECK(valueIn<qint64>(causes, "strategie/1", "count") == 11);
    CHECK(valueIn<QString>(causes, "strategie/2", "why") == "not comparable");
    CHECK(valueIn<QString>(causes, "strategie/2", "cities") == "Antwerpen, Turnhout");
    CHECK(std::holds_alternative<std::monostate>(rowOf(causes, "strategie/1").cells[2].value));

    TableFilter answered;
    answered.earlier = std::make_shared<const QList<Workspace>>(
        QList<Workspace>{answeredRound("toen", 1, {{"a", "A.", "2"}, {"b", "B.", "4"}}, "3")});
    const Workspace now = answeredRound("nu", 2, {{"a", "A.", "3"}, {"b", "Beter.", "5"}}, "4");
    // roundBefore() asks the rounds of the file.
    Workspace both = now;
    both.rounds.put(*answered.earlier->first().round());
    const QList<ReportTable> split = tablesOf(both, answered);
    const ReportTable& own = named(split, "evolution-causes");
    CHECK(valueIn<QString>(own, "aanpak/1", "why") == "real change");
    CHECK(valueIn<double>(own, "aanpak/1", "sum") == 0.5);
    CHECK(valueIn<QString>(own, "aanpak/1", "cities") == "Gent");
    CHECK(valueIn<QString>(own, "aanpak/2", "why") == "reworded statement");
    CHECK(valueIn<double>(own, "aanpak/3", "sum") == 1.0); // together
}

TEST_CASE("the lines over the rounds come as a picture beside their table, and as nothing else without one") {
    const LanguageScope english(Language::English);
    const ReportPictures pictures;
    TableFilter filter = afterBaseline();
    const Result<ReportDocument> painted = buildDocument(secondRound(), {"evolution"}, filter, &pictures);
    REQUIRE(painted.ok());
    int found = 0;
    for (const ReportBlock& block : painted->blocks) {
        if (const auto* picture = std::get_if<ReportPicture>(&block)) {
            ++found;
            CHECK(picture->id == "trend");
            CHECK(picture->table.id == "evolution-trend");
        }
    }
    CHECK(found == 1);
    CHECK_FALSE(pictures.picture(pictureId::trends, secondRound(), {}));
    filter.city = CityId("gent");
    const QList<ReportTable> limited = tablesOf(secondRound(), filter);
    const ReportTable& trend = named(limited, "evolution-trend");
    CHECK(valueIn<double>(trend, "strategie/gent", "2024-najaar") == 3.5); // between 3 and 4
    CHECK(rowOf(trend, "strategie/gent").cells[1].note == QString::fromUtf8("3–4"));
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
