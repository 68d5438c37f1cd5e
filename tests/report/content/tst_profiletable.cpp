#include "../support/tabletext.h"
#include "support/contentfixture.h"
#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "exchange/baseline.h"
#include "report/content/catalogue.h"
#include "report/content/profilefacts.h"
#include "report/render/celltext.h"
#include "report/render/page/documentpainter.h"
#include "report/render/renderer.h"

#include <QBuffer>
#include <QPdfWriter>

using namespace ks;

namespace tst_profiletable {
namespace {

/// Dutch, loaded anew, since the tests start without its words.
struct InDutch {
    LanguageScope english{Language::English};
    LanguageScope dutch{Language::Dutch};
};

const Workspace& baseline() {
    static const Workspace workspace = [] {
        Workspace made = baselineWorkspace(Timestamp{}).value();
        made.contentLoaded = true;
        return made;
    }();
    return workspace;
}

ReportDocument profileOf(const Workspace& workspace, const char* city, bool steeringGroup = false) {
    return buildDocument(workspace, {"profile"}, {CityId(QString::fromLatin1(city)), steeringGroup}).value();
}

ReportTable tableOf(const ReportDocument& document, const char* part) {
    for (const ReportTable& each : document.tables()) {
        if (each.id.endsWith(QLatin1String(part)))
            return each;
    }
    FAIL("no such table");
    return {};
}

/// The cells of a row as they are shown, their notes behind a slash.
QString rowText(const ReportTable& table, const char* id) {
    for (const ReportRow& row : table.rows) {
        if (row.id != QLatin1String(id))
            continue;
        QStringList texts;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString shown = shownText(row.cells[i], table.columns[i], QLocale(QLocale::Dutch, QLocale::Belgium));
            texts.append(row.cells[i].note.isEmpty() ? shown : shown + " / " + row.cells[i].note);
        }
        return texts.join(" | ");
    }
    return {};
}

int pagesOf(const ReportDocument& document) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    const Result<PaintedDocument> painted = paintDocument(document, {}, writer);
    REQUIRE(painted.ok());
    return painted->pages;
}

template<class Point>
void addPoints(Workspace& workspace, const CityId& city, int perTheme, const QString& text) {
    for (const Theme& theme : workspace.themes) {
        for (int i = 1; i <= perTheme; ++i) {
            Point row;
            row.id = decltype(row.id)(QStringLiteral("%1-%2-%3").arg(Point::entity, theme.id.value).arg(i));
            row.round = workspace.loadedRound;
            row.theme = theme.id;
            row.city = city;
            row.position = i;
            row.text = text;
            workspace.content.of<Point>().put(row);
        }
    }
}

} // namespace

TEST_CASE("the profile of a city has its scores places medians and differences as read off the report") {
    const InDutch dutch;
    const ReportTable genk = tableOf(profileOf(baseline(), "genk"), ":scores");
    CHECK(genk.columns.size() == 8); // nothing is adjusted, and no target is set
    CHECK(rowText(genk, "strategie").toStdString() ==
          "Strategie | 3 | gedeeld 6e van 12 | 5e tot 6e | 3 | 12 | 0 | open");
    CHECK(rowText(genk, "monitoring").toStdString() ==
          "Monitoring | 1–2 | 11e van 12 | 7e tot 11e | 2,75 / 2,5–3 | 12 | -1,25 | open");
    // 3 2 1,5 3 3,5 3 3 4: 1,5 2 3 [3 | 3] 3 3,5 4; read low and high it stays 3; the sum is 23
    CHECK(rowText(genk, "own-median").toStdString() == "Mediaan van de stad | 3 | gemiddelde 2,875 |  |  | 8 |  | ");
}

TEST_CASE("what has no level has no place on paper either, and says why") {
    const InDutch dutch;
    const ReportTable turnhout = tableOf(profileOf(baseline(), "turnhout"), ":scores");
    CHECK(rowText(turnhout, "strategie").toStdString() == "Strategie | – | geen waarde, geen plaats | 3 | 12 | open");
    CHECK(turnhout.notes.join(' ').contains("Turnhout (alle thema’s)"));
    const ReportTable aalst = tableOf(profileOf(baseline(), "aalst"), ":scores");
    CHECK(rowText(aalst, "risicobeheer").contains("~ | geen waarde, geen plaats"));
    CHECK(rowText(aalst, "own-median").startsWith("Mediaan van de stad | 3 | gemiddelde 2,679 |")); // 18,75 over 7
}

TEST_CASE("adjusted scores and targets stand in columns of their own beside the own score") {
    const InDutch dutch;
    Workspace workspace = baseline();
    const ThemeId strategy("strategie");
    const CityId gent("gent");
    Adjustment row;
    row.id = AdjustmentId("a-1");
    row.round = workspace.loadedRound;
    row.theme = strategy;
    row.city = gent;
    row.value = *Score::exact(Quarters{12});
    workspace.adjustments.put(row);
    workspace.content.of<Target>().put(
        {workspace.loadedRound, strategy, gent, *Score::exact(Quarters{20}), QStringLiteral("tegen 2030"), {}});
    const ReportTable table = tableOf(profileOf(workspace, "gent"), ":scores");
    CHECK(rowText(table, "strategie").toStdString() ==
          "Strategie | 3–4 | 3 | 5e van 12 | 2e tot 5e | 3 | 12 | 0,5 | 5 | 1,5");
    CHECK(table.notes.join('|').contains("Streefniveaus: tegen 2030."));
}

TEST_CASE("practices team staff and packages of a city are those of the report") {
    const InDutch dutch;
    const ReportTable mechelen = tableOf(profileOf(baseline(), "mechelen"), ":facts");
    CHECK(rowText(mechelen, "practices").contains("Van deze stad is geen goede praktijk opgetekend."));
    CHECK(rowText(mechelen, "fte").contains("23,4 VTE, 83 % gesubsidieerd"));
    CHECK(rowText(mechelen, "team").contains("diensthoofd klimaat"));
    CHECK(rowText(mechelen, "leads").contains("1 · Strategische partnerschappen & Just transition · Najaar 2025"));
    CHECK(rowText(mechelen, "leads").contains("in kader van masterproef"));
    CHECK(rowText(mechelen, "leads").contains("7 · Klimaatdialoog en stakeholdermanagement · Later te bepalen"));
    CHECK_FALSE(mechelen.reservations.isEmpty());
    const ReportTable gent = tableOf(profileOf(baseline(), "gent"), ":facts");
    CHECK(rowText(gent, "leads").contains("nog te bepalen")); // "Gent?" at package 6
    CHECK(rowText(gent, "open").startsWith("Nog open | Klimaatteam, VTE (HR-benchmark)\n"));
    for (const char* package : {"1 · Strategische partnerschappen & Just transition · Najaar 2025",
                                "5 · Kader klimaatfinanciering · Najaar 2025", "6 · Klimaatrisicomanagement"})
        CHECK(rowText(gent, "leads").contains(QString::fromUtf8(package)));
    CHECK(rowText(gent, "improvements").contains("van de steden samen")); // one row for both kinds of points
    const ReportTable aalst = tableOf(profileOf(baseline(), "aalst"), ":facts");
    CHECK(rowText(aalst, "leads").contains("Van geen enkel werkpakket."));
    CHECK(rowText(aalst, "open").contains("geen niveau: Risicobeheer"));
    CHECK(rowText(aalst, "open").contains("geen streefniveau: alle thema’s"));
}

TEST_CASE("figures for the steering group stay out of a profile unless they are asked for") {
    const InDutch dutch;
    Workspace workspace = test::reportGrid();
    workspace.content = test::fullContent(); // Gent: 23,4 FTE and LEKP 3,5, both for the steering group
    const ReportTable closed = tableOf(profileOf(workspace, "gent"), ":facts");
    CHECK(rowText(closed, "fte").endsWith("| voor de stuurgroep"));
    CHECK(rowText(closed, "lekp").endsWith("| voor de stuurgroep"));
    const ReportTable open = tableOf(profileOf(workspace, "gent", true), ":facts");
    CHECK(rowText(open, "fte").contains("83 % gesubsidieerd"));
    CHECK(rowText(open, "lekp").contains("3,5 VTE: energie, mobiliteit, …"));
}

TEST_CASE("the profile of every city is one page in Dutch") {
    const InDutch dutch;
    REQUIRE(baseline().cities.size() == 13);
    for (const City& city : baseline().cities) {
        INFO(city.name.toStdString());
        CHECK(pagesOf(profileOf(baseline(), city.id.value.toLatin1().constData())) == 1);
    }
    CHECK(pagesOf(buildDocument(baseline(), {"profile"}).value()) == 13); // without a limit a page for each
}

TEST_CASE(
    "a city with many practices has some of them by name on its page, and then how many more there are and where") {
    const InDutch dutch;
    for (const char* city : {"gent", "antwerpen"}) {
        CAPTURE(city);
        const ReportDocument document = profileOf(baseline(), city);
        CHECK(pagesOf(document) == 1);
        const QString practices = rowText(tableOf(document, ":facts"), "practices");
        CHECK(practices.startsWith("Goede praktijken | Strategie: "));
        CHECK(practices.contains(" andere: ze staan in het rapport, bij elk thema."));
        CHECK_FALSE(practices.contains("in totaal"));
    }
}

TEST_CASE("with targets set a city of many practices still has some by name, each whole, and every package it leads") {
    const InDutch dutch;
    Workspace workspace = baseline();
    const CityId gent("gent");
    for (const Theme& theme : workspace.themes)
        workspace.content.of<Target>().put(
            {workspace.loadedRound, theme.id, gent, *Score::exact(Quarters{16}), QStringLiteral("2028"), {}});
    const ReportDocument document = profileOf(workspace, "gent");
    CHECK(pagesOf(document) == 1);
    const ReportTable facts = tableOf(document, ":facts");
    CHECK(rowText(facts, "practices").startsWith("Goede praktijken | Strategie: Klimaatplan · Aanpak: Voedselraad · "));
    CHECK_FALSE(rowText(facts, "practices").contains(QChar(0x2026)));
    CHECK(rowText(facts, "leads").split('\n').size() == 3);
}

TEST_CASE("a profile that is filled to the brim stays on one page and says what was left out") {
    const InDutch dutch;
    Workspace workspace = baseline();
    const CityId gent("gent");
    const QString words = QStringLiteral("De stad werkt met een vaste ploeg over alle diensten heen. ").repeated(6);
    addPoints<Strength>(workspace, gent, 5, words);
    addPoints<ImprovementPoint>(workspace, gent, 5, words);
    addPoints<GoodPractice>(workspace, gent, 9, words);
    for (const Theme& theme : workspace.themes) {
        workspace.content.of<Target>().put(
            {workspace.loadedRound, theme.id, gent, *Score::between(Quarters{16}, Quarters{20}), "tegen 2030", ""});
        Adjustment row;
        row.id = AdjustmentId(theme.id.value);
        row.round = workspace.loadedRound;
        row.theme = theme.id;
        row.city = gent;
        row.value = *Score::exact(Quarters{12});
        workspace.adjustments.put(row);
    }
    const ReportDocument document = profileOf(workspace, "gent");
    CHECK(pagesOf(document) == 1);
    const ReportTable facts = tableOf(document, ":facts");
    // 40 strengths, 40 points and 86 practices: what finds no room is counted, and it says where it stands.
    CHECK(rowText(facts, "strengths") ==
          "Sterke punten | 40 in totaal: ze staan allemaal in de hoofdstukken van de thema’s.");
    CHECK(rowText(facts, "practices").contains("ze staan in het rapport, bij elk thema."));
}

TEST_CASE("profiles are no part of the whole report") {
    const Result<ReportDocument> report = buildDocument(baseline(), {"report"});
    REQUIRE(report.ok());
    for (const ReportTable& each : report->tables())
        CHECK_FALSE(each.id.startsWith("profile"));
}

} // namespace tst_profiletable
