#include "../support/blocktext.h"
#include "../support/formfixture.h"
#include "../support/pdftools.h"
#include "../support/reportcontentfixture.h"
#include "../support/tabletext.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/content/evaluationpaper.h"
#include "report/render/pdf/pdfrenderer.h"
#include "report/render/renderer.h"

#include <algorithm>

using namespace ks;
using ks::test::workspaceWithForm;
using ks::test::workspaceWithQuestionnaire;

namespace tst_formpapers {
namespace {

ReportDocument documentOf(const Workspace& workspace, const char* id, const TableFilter& filter = {}) {
    const Result<ReportDocument> document = buildDocument(workspace, {QLatin1String(id)}, filter);
    REQUIRE(document.ok());
    return *document;
}

QString tableOf(const ReportDocument& document, const char* id) {
    const QList<ReportTable> tables = document.tables();
    const auto it = std::find_if(tables.begin(), tables.end(),
                                 [&](const ReportTable& each) { return each.id == QLatin1String(id); });
    REQUIRE(it != tables.end());
    return test::tableText(*it).replace(QChar(0x00A0), QLatin1Char(' '));
}

QStringList catalogueIds(const Workspace& workspace) {
    QStringList ids;
    for (const CatalogueEntry& entry : tableCatalogue(workspace))
        ids.append(entry.id);
    return ids;
}

/// What the catalogue has behind the whole report.
QStringList idsAfterTheReport(const Workspace& workspace) {
    const QStringList ids = catalogueIds(workspace);
    REQUIRE(ids.contains("report"));
    return ids.mid(ids.indexOf("report") + 1);
}

QByteArray pdfOf(const ReportDocument& document) {
    const Result<QByteArray> pdf = renderPdf(document, {});
    REQUIRE(pdf.ok());
    return *pdf;
}

QString s(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("the papers stand in the catalogue where the loaded round has them, and never in the report") {
    CHECK_FALSE(catalogueIds(test::reportWithContent()).contains("questionnaire"));
    CHECK(idsAfterTheReport(workspaceWithQuestionnaire()) == QStringList{"questionnaire"});
    CHECK(idsAfterTheReport(workspaceWithForm()) == QStringList{"questionnaire", "self-evaluation:gent"});
    const ReportDocument report = documentOf(workspaceWithForm(), "report");
    for (const ReportTable& table : report.tables()) {
        CAPTURE(table.id);
        CHECK_FALSE(table.form);
        CHECK_FALSE(table.id.startsWith(QLatin1String("questionnaire")));
        CHECK_FALSE(table.id.startsWith(QLatin1String("self-evaluation")));
    }
}

TEST_CASE("a round without a questionnaire can still be asked for the blank form, in the latest version") {
    const LanguageScope english(Language::English);
    Workspace workspace = workspaceWithQuestionnaire();
    Round round = *workspace.round();
    round.questionnaire.reset();
    workspace.rounds.put(round);
    QuestionnaireVersion older = workspace.content.of<QuestionnaireVersion>().begin()->second;
    older.id = QuestionnaireVersionId(s("zelf-1"));
    older.number = 1;
    workspace.content.of<QuestionnaireVersion>().put(older);
    CHECK_FALSE(catalogueIds(workspace).contains("questionnaire"));
    const ReportDocument document = documentOf(workspace, "questionnaire");
    CHECK(document.title == "Self-evaluation: blank form");
    CHECK(document.roundName.isEmpty());
    CHECK(test::blockText(document.blocks).mid(0, 3) == QStringList{"h1 Self-evaluation: blank form",
                                                                    "lead Zelfevaluatie, version 2",
                                                                    "note Afgeleid uit het rapport van juni 2025."});
    CHECK(tableOf(document, "questionnaire:head").contains("Measuring round | _"));
    CHECK_FALSE(buildDocument(test::reportGrid(), {"questionnaire"}).ok());
}

TEST_CASE("the blank form asks everything of a statement, box by box") {
    const LanguageScope english(Language::English);
    const ReportDocument document = documentOf(workspaceWithQuestionnaire(), "questionnaire");
    CHECK(tableOf(document, "questionnaire:head").toStdString() == "City | _\n"
                                                                   "Measuring round | Meetronde 2026\n"
                                                                   "Number of people who fill this in | _\n"
                                                                   "Their roles (no names needed) | __\n"
                                                                   "Filled in on | _");
    CHECK(tableOf(document, "questionnaire:rules").startsWith("Level | Kies het hoogste niveau dat klopt.\n"));
    const QString approach = tableOf(document, "questionnaire:aanpak");
    CHECK(approach.section('\n', 0, 14) == s("# 2.1  De rollen liggen vast. | \n"
                                             "Explanation | Uitleg bij rollen\n"
                                             "☐   1  Niet matuur | niets\n"
                                             "☐   2  Ad hoc | iets\n"
                                             "☐   3  Gestructureerde aanzet | een aanzet\n"
                                             "☐   4  Matuur | bijna alles\n"
                                             "☐   5  Heel matuur | alles\n"
                                             "Or | ☐   between ………… and …………     ☐   approximately …………     ☐   not "
                                             "applicable\n"
                                             "How sure | ☐   a guess    ☐   fairly sure    ☐   sure\n"
                                             "Comment | __\n"
                                             "Evidence | __\n"
                                             "Examples of evidence | Enough: een tekst\n"
                                             "Not enough: een foto\n"
                                             "Derived from: Thema – Sterke punten\n"
                                             "# 2.2  Er is overleg. | "));
    CHECK(approach.contains("# Score and points of this theme | \nFollows from the answers | _\n"));
    CHECK(tableOf(documentOf(workspaceWithQuestionnaire(), "questionnaire", {CityId("gent")}), "questionnaire:head")
              .startsWith("City | Gent\n"));
}

TEST_CASE("the paper of a city says what was answered and decided, in its own words") {
    const LanguageScope english(Language::English);
    const ReportDocument document = documentOf(workspaceWithForm(), "self-evaluation:gent");
    CHECK(document.title == "Self-evaluation of Gent, Meetronde 2026");
    CHECK(tableOf(document, "self-evaluation:gent:overview").toStdString() ==
          s("City | Gent\n"
            "Measuring round | Meetronde 2026\n"
            "Questionnaire | Zelfevaluatie, version 2\n"
            "Filled in by | 2 people: Klimaatcoördinator and Dienst energie\n"
            "State | Handed in\n"
            "Themes | 1 of 8 themes complete\n"
            "Handed in on | 20/11/2026\n"
            "Hand-in | number 2")
              .toStdString());
    // 3 + 3.5 + 2.25 = 8.75, / 3 = 2.91667; of five statements four apply, one of these has no level.
    CHECK(
        tableOf(document, "self-evaluation:gent:score:strategie").toStdString() ==
        s("Follows from the answers | 3 | The answers: 3 + 3.5 (between 3 and 4) + 2.25 = 8.75; divided by 3 that is "
          "about 2.917. Rounded to quarters that is 3. 3 of 4 statements that apply have a level; at least 2 have to. "
          "1 statement does not apply and is left out. 1 approximate answer without a value does not count.\n"
          "The city's own score | 3-4 | between 3 and 4\nWhy: De nieuwe dienst telt nog niet mee.\n"
          "Target | 4 | By: eind 2028\nbestuursakkoord")
            .toStdString());
    CHECK(tableOf(document, "self-evaluation:gent:answers:strategie").toStdString() ==
          s("1.1 | Er is een klimaatplan. | 3 | all 2 the same\nKlimaatcoördinator: 3, sure\nDienst energie: 3, "
            "fairly sure\nEvidence: Klimaatplan 2030 (https://example.org/plan)\n"
            "1.2 | De doelen zijn SMART. | 3-4 | between 3 and 4\nKlimaatcoördinator: between 3 and 4, fairly sure. "
            "Op de helft na.\n"
            "1.3 | De keuzes steunen op cijfers. | 2.25 | agreed by the team\nHow sure: sure\nNa bespreking.\n"
            "Klimaatcoördinator: 2, a guess\nDienst energie: 4\n"
            "1.4 | De haven werkt mee. | notApplicable | not applicable\nKlimaatcoördinator: not applicable\n"
            "1.5 | Het budget volgt. | ~ | approximate, level not recorded\nDienst energie: approximate, level not "
            "recorded")
              .toStdString());
    CHECK(
        tableOf(document, "self-evaluation:gent:score:aanpak").toStdString() ==
        "Follows from the answers | ? | 0 of 2 statements that apply have a level; at least 1 have to. On 1 statement "
        "the respondents differ: it counts once the team has agreed.\n"
        "The city's own score | ? | not decided yet\n"
        "Target | ? | none set");
    CHECK(tableOf(document, "self-evaluation:gent:figures").toStdString() ==
          s("FTE on climate tasks (HR benchmark) | 18.5\n"
            "Of these subsidised | 40 %\n"
            "FTE paid by LEKP-1, approximately | 8.4\n"
            "Domains and tasks of LEKP-1 | renovatie, …")
              .toStdString());
    const QList<ReportTable> tables = document.tables();
    CHECK(std::none_of(tables.begin(), tables.end(),
                       [](const ReportTable& each) { return each.id == "self-evaluation:gent:team"; }));
}

TEST_CASE("the paper of a city says how its climate team is organised, where it does") {
    const LanguageScope english(Language::English);
    Workspace workspace = workspaceWithForm();
    ClimateTeam team;
    team.round = workspace.loadedRound;
    team.city = CityId("gent");
    team.coordination = TeamCoordination::Central;
    team.leadFunction = "Directeur ruimte";
    workspace.content.of<ClimateTeam>().put(team);
    CHECK(tableOf(documentOf(workspace, "self-evaluation:gent"), "self-evaluation:gent:team").toStdString() ==
          "Coordination | Ja, centraal\n"
          "Belongs to | ?\n"
          "Function of the head | Directeur ruimte");
}

TEST_CASE("the paper names what is open, the points of the city, and no person") {
    const LanguageScope english(Language::English);
    const ReportDocument document = documentOf(workspaceWithForm(), "self-evaluation:gent");
    const QStringList lines = test::blockText(document.blocks);
    const auto open = lines.indexOf("h2 What was open at hand-in");
    REQUIRE(open > 0);
    CHECK(lines[open + 1] == "* Aanpak: no answer to 2.2; answers differ without an agreed one: 2.1; the city has not "
                             "decided on its own score.");
    CHECK(lines.contains("* Iedereen kent het plan."));
    CHECK(lines.contains("* Te weinig cijfers."));
    CHECK(lines.contains("* Jaarverslag"));
    CHECK(lines.contains("note Not given for this theme: good practices."));
    for (const RenderFormat& format : renderFormats()) {
        if (format.suffix != QLatin1String("html") && format.suffix != QLatin1String("json"))
            continue;
        const Result<QByteArray> bytes = format.render(document, {});
        REQUIRE(bytes.ok());
        CHECK_FALSE(bytes->contains("Debruyne"));
        CHECK_FALSE(bytes->contains("Mercy"));
        CHECK_FALSE(bytes->contains("Aalst"));
    }
}

TEST_CASE("the paper carries the last hand-in with a code that people can compare") {
    const LanguageScope english(Language::English);
    Workspace workspace = workspaceWithForm();
    CHECK(tableOf(documentOf(workspace, "self-evaluation:gent"), "self-evaluation:gent:hand-in").toStdString() ==
          "Number | 2\n"
          "Date | ?\n"
          "Check code (SHA-256) | 0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567 89ab cdef\n"
          "Check code of the hand-in before | aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa "
          "aaaa aaaa\n"
          "Program version | 0.5.0");
    SelfEvaluation form = workspace.content.of<SelfEvaluation>().begin()->second;
    form.state = EvaluationState::InProgress;
    workspace.content.of<SelfEvaluation>().put(form);
    const QStringList changed = test::blockText(documentOf(workspace, "self-evaluation:gent").blocks);
    CHECK(changed.filter("open The form was changed after hand-in 2").size() == 1);
    workspace.content.of<Submission>() = {};
    const QStringList never = test::blockText(documentOf(workspace, "self-evaluation:gent").blocks);
    CHECK(never.filter("open Not handed in yet").size() == 1);
}

TEST_CASE("a check code stands in groups of four") {
    CHECK(groupedDigest("0123456789") == "0123 4567 89");
}

TEST_CASE("both papers are PDF/A-1b, cut nothing and print without colours") {
    const LanguageScope english(Language::English);
    for (const char* id : {"questionnaire", "self-evaluation:gent"}) {
        CAPTURE(id);
        const QByteArray pdf = pdfOf(documentOf(workspaceWithForm(), id));
        CHECK(test::archiveFindings(pdf).toStdString() == "");
        CHECK(test::wordsOutside(pdf, 30).isEmpty());
        CHECK_FALSE(test::pageTexts(pdf).join(' ').contains('?'));
    }
    const QByteArray form = pdfOf(documentOf(workspaceWithForm(), "questionnaire"));
    const QStringList pages = test::pageTexts(form);
    REQUIRE(pages.size() > 2);
    CHECK(pages[0].contains("Kies het hoogste niveau dat klopt."));
    CHECK(pages[1].contains("1.1"));
    CHECK(pages[1].contains("Derived from the report Klimaatgovernance of June 2025."));
    const test::GreyPage grey = test::greyPage(form, 2);
    CHECK(grey.darkest(48, 200, 60, 700) < 110); // the boxes, left of the levels
}

TEST_CASE("a statement stays whole on a page, under the title of its theme") {
    const LanguageScope english(Language::English);
    const QStringList pages = test::pageTexts(pdfOf(documentOf(workspaceWithQuestionnaire(), "questionnaire")));
    int statements = 0;
    for (const QString& page : pages) {
        const qsizetype asked = page.count(QStringLiteral("Uitleg bij "));
        CHECK(page.count(QStringLiteral("Derived from: Thema")) == asked);
        CHECK(page.count(QStringLiteral("Heel matuur")) >= asked);
        if (asked > 0)
            CHECK(page.contains(QStringLiteral("What fits your city best")));
        statements += int(asked);
    }
    CHECK(statements == 7);
}

} // namespace tst_formpapers
