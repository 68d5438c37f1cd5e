#include "widgets/records/recordfixture.h"

#include "domain/content/reporttables.h"
#include "report/content/catalogue.h"
#include "session/records/recordregistry.h"
#include "session/searchentries.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/shell/findingslist.h"
#include "widgets/shell/places.h"

using namespace ks;
using namespace ks::test;

namespace tst_places {
namespace {

const ThemeId means(QStringLiteral("middelen"));
const CityId ghent(QStringLiteral("gent"));

} // namespace

TEST_CASE("each kind of place is led to where it is shown") {
    RecordFixture fixture;
    const Workspace& workspace = fixture.session->workspace();
    RecordingNavigator& to = fixture.navigator;
    leadTo(to, workspace, SearchPlace{SearchKind::page, "overview"});
    leadTo(to, workspace, SearchPlace{SearchKind::level, "3"});
    CHECK(to.pages == QStringList{"overview", "heatmap"});
    leadTo(to, workspace, SearchPlace{SearchKind::city, "gent"});
    leadTo(to, workspace, SearchPlace{SearchKind::score, "2024-najaar/middelen/gent"});
    leadTo(to, workspace, SearchPlace{SearchKind::adjustment, "2024-najaar/middelen"});
    REQUIRE(to.cells.size() == 3);
    CHECK(to.cells[0] == qMakePair(std::optional(ghent), ThemeId(QStringLiteral("strategie"))));
    CHECK(to.cells[1] == qMakePair(std::optional(ghent), means));
    CHECK(to.cells[2] == qMakePair(std::optional<CityId>(), means));
    leadTo(to, workspace, SearchPlace{SearchKind::theme, "middelen"});
    leadTo(to, workspace, SearchPlace{"good_practice", "g-1"});
    CHECK(to.records == QList<RowRef>{{"theme_judgement", "2024-najaar/middelen"}, {"good_practice", "g-1"}});
}

TEST_CASE("a finding leads to its row before its cell, and without either nowhere") {
    RecordFixture fixture;
    const Workspace& workspace = fixture.session->workspace();
    RecordingNavigator& to = fixture.navigator;
    leadTo(to, workspace, AttentionLine{Severity::Info, {}, ghent, means, RowRef{"good_practice", "g-1"}});
    CHECK(to.records == QList<RowRef>{{"good_practice", "g-1"}});
    CHECK(to.cells.isEmpty());
    leadTo(to, workspace, AttentionLine{Severity::Info, {}, ghent, means, {}});
    leadTo(to, workspace, AttentionLine{Severity::Info, {}, ghent, std::nullopt, {}});
    leadTo(to, workspace, AttentionLine{Severity::Info, {}, std::nullopt, std::nullopt, {}});
    REQUIRE(to.cells.size() == 2);
    CHECK(to.cells[0] == qMakePair(std::optional(ghent), means));
    CHECK(to.cells[1] == qMakePair(std::optional(ghent), ThemeId(QStringLiteral("strategie"))));
}

TEST_CASE("every page and what the report has of tables can be found by title, each where it is shown") {
    RecordFixture fixture;
    QStringList titles;
    for (const SearchEntry& each : placeEntries(fixture.session->workspace())) {
        CHECK(each.group == SearchKind::page);
        CHECK(findPage(each.place.key));
        CHECK_FALSE(titles.contains(each.title));
        titles.append(each.title);
    }
    for (const PageEntry& page : pageRegistry())
        CHECK(titles.contains(page.title()));
    CHECK(titles.size() > pageRegistry().size() + 10);
}

TEST_CASE("every table and picture of the report is shown on a page") {
    const RecordFixture fixture;
    QStringList nowhere;
    for (const CatalogueEntry& each : tableCatalogue(fixture.session->workspace())) {
        const bool paperAlone = each.kind == EntryKind::Form || each.id == "report" || each.id.startsWith("theme:");
        if (!paperAlone && !findPage(pageOfTable(each.id)))
            nowhere.append(each.id);
    }
    CHECK(nowhere == QStringList());
    CHECK(pageOfTable("actions") == pageOfTable("work-packages"));
    CHECK(pageOfTable("priorities") == "priorities");
    CHECK(pageOfTable("unknown").isEmpty());
}

TEST_CASE("every record that search finds has a page that shows it") {
    for (const RecordType* type : recordTypes()) {
        CAPTURE(type->entity());
        CHECK(pageShowing(type->entity()));
    }
}

TEST_CASE("the ids that texts may name are those of the catalogue") {
    QStringList ids;
    for (const CatalogueEntry& each : tableCatalogue(reportGrid())) {
        if (!each.id.startsWith("theme:") && each.kind != EntryKind::Analysis)
            ids.append(each.id);
    }
    QStringList known = reportTableIds();
    ids.sort();
    known.sort();
    CHECK(ids == known);
}

} // namespace tst_places
