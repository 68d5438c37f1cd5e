#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/content/datadigest.h"

#include <algorithm>

using namespace ks;
using ks::test::reportGrid;

TEST_CASE("a document numbers its tables in the order that was asked for") {
    const LanguageScope english(Language::English);
    Workspace workspace = reportGrid();
    workspace.info.changedAt = Timestamp{1764547200000, 60};
    const Result<ReportDocument> document = buildDocument(workspace, {"statistics", "heatmap"});
    REQUIRE(document.ok());
    const QList<ReportTable> tables = document->tables();
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].id == "statistics");
    CHECK(tables[0].number == 1);
    CHECK(tables[1].id == "heatmap");
    CHECK(tables[1].number == 2);
    CHECK(document->title == QString::fromUtf8("Climate governance of the centre cities · Nulmeting najaar 2024"));
    CHECK(document->runningTitle == QString::fromUtf8("Climate governance · 13 Flemish centre cities"));
    CHECK(document->language == "en");
    CHECK(document->dataMoment == workspace.info.changedAt);
    CHECK(document->digest == shortDigest(dataDigest(workspace)));
}

TEST_CASE("an unknown table is refused with the ids that exist, and so is none at all") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> unknown = buildDocument(reportGrid(), {"heatmap", "heatmpa"});
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().text.contains(QStringLiteral("heatmpa")));
    CHECK(unknown.error().text.contains(QStringLiteral("heatmap, legend, statistics")));
    const Result<ReportDocument> none = buildDocument(reportGrid(), {});
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a document limited to one city is named after it, and an unknown city is refused with those that exist") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(reportGrid(), {"heatmap", "legend"}, {CityId("genk")});
    REQUIRE(document.ok());
    CHECK(document->title ==
          QString::fromUtf8("Climate governance of the centre cities · Genk · Nulmeting najaar 2024"));
    const Result<ReportDocument> unknown = buildDocument(reportGrid(), {"legend"}, {CityId("parijs")});
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().text.contains("parijs"));
    CHECK(unknown.error().text.contains("aalst, antwerpen, brugge, gent, genk, hasselt, kortrijk, leuven, mechelen, "
                                        "oostende, roeselare, sint-niklaas, turnhout"));
}

TEST_CASE("every entry of the catalogue keeps one city apart, or says that it stays whole, or is not about cities") {
    const LanguageScope english(Language::English);
    for (const CatalogueEntry& entry : tableCatalogue()) {
        CAPTURE(entry.id);
        const ReportTable whole = entry.build(reportGrid(), {});
        const ReportTable limited = entry.build(reportGrid(), {CityId("genk")});
        const auto rowOf = [&](const ReportTable& table, const char* id) {
            return std::any_of(table.rows.begin(), table.rows.end(),
                               [&](const ReportRow& row) { return row.id == QLatin1String(id); });
        };
        CHECK_FALSE(rowOf(limited, "aalst"));
        CHECK(rowOf(limited, "genk") == rowOf(whole, "genk"));
        const bool told =
            limited.subtitle.contains("imited to Genk") || limited.notes.join(' ').contains("imited to Genk");
        CHECK(told == (entry.id != "legend"));
    }
}

TEST_CASE("every entry of the catalogue builds the table it names") {
    for (const CatalogueEntry& entry : tableCatalogue()) {
        const ReportTable table = entry.build(reportGrid(), {});
        CAPTURE(entry.id);
        CHECK(table.id == entry.id);
        CHECK(table.title == entry.title());
        CHECK_FALSE(table.source.isEmpty());
        CHECK_FALSE(table.rows.isEmpty());
        for (const ReportRow& row : table.rows)
            CHECK(row.cells.size() == table.columns.size());
    }
}

TEST_CASE("the digest tells two states apart and knows the same one again") {
    const Workspace base = reportGrid();
    CHECK(dataDigest(base) == dataDigest(reportGrid()));
    CHECK(shortDigest(QStringLiteral("a3f9c21e00")) == "a3f9 c21e");

    Workspace stamped = base;
    stamped.info.changedAt = Timestamp{1, 0};
    CHECK(dataDigest(stamped) == dataDigest(base));

    Workspace other = base;
    ThemeScore row = other.scores.begin()->second;
    row.score = *Score::exact(Quarters{13});
    other.scores.put(row);
    CHECK(dataDigest(other) != dataDigest(base));

    Workspace reworded = base;
    row = reworded.scores.begin()->second;
    row.wording += QLatin1Char('.');
    reworded.scores.put(row);
    CHECK(dataDigest(reworded) != dataDigest(base));
}
