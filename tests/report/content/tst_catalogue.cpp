#include "../support/followupfixture.h"
#include "../support/reportcontentfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/content/datadigest.h"

#include <algorithm>

using namespace ks;
using ks::test::reportGrid;
using ks::test::reportWithContent;

namespace tst_catalogue {

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
    CHECK(
        unknown.error().text.contains(QStringLiteral("summary, legend, heatmap, statistics, adjustments, distribution, "
                                                     "spread, standings, radar, groups, themes, theme:strategie, ")));
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

namespace {

QList<ReportTable> tablesOf(const CatalogueEntry& entry, const Workspace& workspace, const TableFilter& filter = {}) {
    ReportDocument document;
    document.blocks = entry.build(BuildContext{workspace, filter});
    return document.tables();
}

bool hasRow(const QList<ReportTable>& tables, const char* id) {
    return std::any_of(tables.begin(), tables.end(), [&](const ReportTable& table) {
        return std::any_of(table.rows.begin(), table.rows.end(),
                           [&](const ReportRow& row) { return row.id == QLatin1String(id); });
    });
}

} // namespace

TEST_CASE("the catalogue knows every id of the contract") {
    QStringList ids;
    for (const CatalogueEntry& entry : tableCatalogue(reportGrid()))
        ids.append(entry.id);
    CHECK(
        ids.join(' ') ==
        "summary legend heatmap statistics adjustments distribution spread standings radar groups "
        "themes theme:strategie theme:aanpak theme:regelgeving "
        "theme:hr-cultuur "
        "theme:monitoring theme:middelen theme:risicobeheer theme:communicatie strengths improvement-points practices "
        "help profile climate-teams fte lekp monitoring-tools recommendations long-list work-packages priorities "
        "ratings "
        "actions workload journal meetings process "
        "sources "
        "interviewees "
        "steering-group corrections "
        "report");
}

TEST_CASE("every entry of the catalogue keeps one city apart, or says that it stays whole, or is not about cities") {
    const LanguageScope english(Language::English);
    const Workspace workspace = test::reportWithFollowUp();
    for (const CatalogueEntry& entry : tableCatalogue(workspace)) {
        if (entry.kind == EntryKind::Form) // about one meeting or city as it is
            continue;
        CAPTURE(entry.id);
        const QList<ReportTable> whole = tablesOf(entry, workspace);
        const QList<ReportTable> limited = tablesOf(entry, workspace, {CityId("genk")});
        CHECK_FALSE(hasRow(limited, "aalst"));
        CHECK(hasRow(limited, "genk") == hasRow(whole, "genk"));
        for (const ReportTable& table : limited) {
            CAPTURE(table.id);
            const bool told = (table.subtitle + table.notes.join(' ')).contains("imited to Genk");
            CHECK(told == (table.id != "legend"));
        }
    }
}

TEST_CASE("every entry of the catalogue builds whole tables, with and without content") {
    for (const Workspace& workspace : {reportGrid(), reportWithContent(), test::reportWithFollowUp()}) {
        for (const CatalogueEntry& entry : tableCatalogue(workspace)) {
            CAPTURE(entry.id);
            CHECK_FALSE(entry.title.isEmpty());
            const QList<ReportTable> tables = tablesOf(entry, workspace);
            CHECK_FALSE(tables.isEmpty());
            if (entry.kind == EntryKind::Table)
                CHECK(tables.first().id == entry.id);
            for (const ReportTable& table : tables) {
                CAPTURE(table.id);
                CHECK_FALSE(table.title.isEmpty());
                CHECK_FALSE(table.source.isEmpty());
                CHECK_FALSE(table.section.isEmpty());
                for (const ReportRow& row : table.rows)
                    CHECK(row.cells.size() == table.columns.size());
            }
        }
    }
}

TEST_CASE("a document whose content was not read is refused") {
    Workspace workspace = reportWithContent();
    workspace.contentLoaded = false;
    const Result<ReportDocument> document = buildDocument(workspace, {"heatmap"});
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().code == ErrorCode::Internal);
}

TEST_CASE("a chapter is in a document once, alone or among all") {
    const auto headings = [](const QStringList& ids) {
        QStringList texts;
        const Result<ReportDocument> document = buildDocument(reportGrid(), ids);
        for (const ReportBlock& block : document->blocks) {
            const auto* heading = std::get_if<ReportHeading>(&block);
            if (heading && heading->level == 1)
                texts.append(heading->anchor);
        }
        return texts;
    };
    CHECK(headings({"theme:aanpak", "theme:strategie", "theme:aanpak"}) ==
          QStringList{"theme:aanpak", "theme:strategie"});
    CHECK(headings({"theme:aanpak", "themes"}).size() == 8);
    CHECK(headings({"themes"}).first() == "theme:strategie");
    CHECK(headings({"themes"}).at(4) == "theme:monitoring"); // the order of the chapters, not of the grid
}

TEST_CASE("pictures come from who paints them, with numbers of their own, and their figures stand there anyway") {
    struct Painter final : PictureSource {
        std::optional<ReportPicture> picture(const QString& id, const Workspace&, const TableFilter&) const override {
            if (id != pictureId::fte && id != pictureId::distribution(ThemeId("hr-cultuur")))
                return std::nullopt;
            ReportPicture picture;
            picture.caption = QStringLiteral("Picture of ") + id;
            return picture;
        }
    };
    const Painter painter;
    const Result<ReportDocument> document = buildDocument(reportWithContent(), {"theme:hr-cultuur"}, {}, &painter);
    REQUIRE(document.ok());
    QStringList pictures;
    QStringList tables;
    int number = 0;
    for (const ReportBlock& block : document->blocks) {
        if (const auto* picture = std::get_if<ReportPicture>(&block)) {
            pictures.append(picture->id);
            CHECK(picture->number == ++number);
            CHECK_FALSE(picture->table.rows.isEmpty());
        }
    }
    for (const ReportTable& table : document->tables())
        tables.append(table.id);
    CHECK(pictures.join(' ') == "distribution:hr-cultuur fte");
    CHECK(tables.contains("fte"));
    CHECK(tables.contains("lekp"));
    CHECK_FALSE(tables.contains("distribution:hr-cultuur")); // the picture carries it
    const Result<ReportDocument> plain = buildDocument(reportWithContent(), {"theme:hr-cultuur"});
    CHECK(plain->tables().size() == document->tables().size() + 1);
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

TEST_CASE("the digest covers every kind of row beside the grid") {
    const Workspace base = reportWithContent();
    CHECK(dataDigest(base) == dataDigest(reportWithContent()));
    CHECK(dataDigest(base) != dataDigest(reportGrid()));
    int kinds = 0;
    ContentRows::each([&]<class T>(const T*) {
        if (base.content.of<T>().isEmpty())
            return;
        CAPTURE(T::entity);
        Workspace other = base;
        other.content.of<T>().remove(base.content.of<T>().begin()->first);
        CHECK(dataDigest(other) != dataDigest(base));
        ++kinds;
    });
    CHECK(kinds == 18); // all but the ranking
}

} // namespace tst_catalogue
