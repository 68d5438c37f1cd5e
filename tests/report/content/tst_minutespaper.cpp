// The minutes of a meeting as a paper to approve and sign.
#include "../support/blocktext.h"
#include "../support/followupfixture.h"
#include "../support/pdftools.h"
#include "../support/tabletext.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/pdf/pdfrenderer.h"

#include <algorithm>

using namespace ks;
using ks::test::blockText;
using ks::test::reportWithFollowUp;

namespace tst_minutespaper {
namespace {

ReportDocument documentOf(const char* id) {
    const Result<ReportDocument> document = buildDocument(reportWithFollowUp(), {QLatin1String(id)});
    REQUIRE(document.ok());
    return *document;
}

std::string tableOf(const ReportDocument& document, const char* id) {
    const QList<ReportTable> tables = document.tables();
    const auto it = std::find_if(tables.begin(), tables.end(),
                                 [&](const ReportTable& each) { return each.id == QLatin1String(id); });
    REQUIRE(it != tables.end());
    CHECK(it->form);
    CHECK(it->number == 0);
    return test::tableText(*it).toStdString();
}

} // namespace

TEST_CASE("the minutes of a meeting say when and where, who was there, what was on the agenda and what was decided") {
    const LanguageScope english(Language::English);
    const ReportDocument document = documentOf("minutes:verg-2");
    CHECK(document.title == "Minutes: Stuurgroep van maart, 20/03/2026");
    CHECK(document.runningTitle == "Follow-up of climate governance");
    CHECK(document.roundName == "Nulmeting najaar 2024"); // though that has no questionnaire
    CHECK(blockText(document.blocks).join('\n').toStdString() ==
          QString::fromUtf8("h1 Minutes: Stuurgroep van maart, 20/03/2026\n"
                            "table minutes:verg-2:overview\n"
                            "h2 Who was there\n"
                            "table minutes:verg-2:attendance\n"
                            "h2 Agenda\n"
                            "1. Stand van zaken (Wat loopt.) [About: work package 2. Datagedreven klimaatbeleid]\n"
                            "2. Rondvraag\n"
                            "h2 Decisions\n"
                            "1. Het dashboard wordt gedeeld. [About: action “Dashboard staat er”]\n"
                            "2. Aanbeveling 4 komt eerst. [About: recommendation 4. Meer proactieve handhaving nodig]\n"
                            "h2 Minutes\n"
                            "p Kort verslag.\n"
                            "* eerste punt\n"
                            "* tweede punt\n"
                            "h2 Signed\n"
                            "table minutes:verg-2:sign-off")
              .toStdString());
    CHECK(tableOf(document, "minutes:verg-2:overview") == "Meeting | Stuurgroep van maart\n"
                                                          "Kind | steering group\n"
                                                          "Measuring round | Nulmeting najaar 2024\n"
                                                          "Day | 20/03/2026\n"
                                                          "Moment in words | om 10 uur\n"
                                                          "Where | Gent\n"
                                                          "State | held");
    CHECK(tableOf(document, "minutes:verg-2:attendance") ==
          "Aalst | absent\nAntwerpen | not noted\nBrugge | not noted\nGenk | present\nGent | present\n"
          "Hasselt | not noted\nKortrijk | not noted\nLeuven | not noted\nMechelen | not noted\n"
          "Oostende | not noted\nRoeselare | not noted\nSint-Niklaas | not noted\nTurnhout | not noted\n"
          "VGC | excused");
    CHECK(tableOf(document, "minutes:verg-2:sign-off") == "Function | _ | _\nDate | _ | _\nSignature | ____ | ____");
}

TEST_CASE("of a meeting that is only planned the paper is its agenda, and says what is not known yet") {
    const LanguageScope dutch(Language::Dutch);
    const ReportDocument document = documentOf("minutes:verg-1");
    CHECK(document.title == "Agenda: Workshop data, najaar 2026");
    CHECK(QString::fromStdString(tableOf(document, "minutes:verg-1:overview")).contains("\nDag | nog open\n"));
    CHECK(QString::fromStdString(tableOf(document, "minutes:verg-1:overview")).contains("\nWaar | ?\n"));
    CHECK(
        QString::fromStdString(tableOf(document, "minutes:verg-1:attendance")).startsWith("Aalst | niet genoteerd\n"));
    const QString all = blockText(document.blocks).join('\n');
    CHECK(all.endsWith("\nopen Op de agenda is niets genoteerd."));
    CHECK(all.contains("\nh2 Aanwezigheid\n"));
    for (const char* each : {"Beslissingen", "Verslag", "erslag geschreven", "sign-off"}) {
        CAPTURE(each);
        CHECK_FALSE(all.contains(QLatin1String(each)));
    }
}

TEST_CASE("of a meeting that was not held, what was noted down all the same stands on its paper") {
    const LanguageScope english(Language::English);
    for (const auto& [state, title] :
         {std::pair{MeetingState::Planned, "Agenda: Stuurgroep van maart, 20/03/2026"},
          std::pair{MeetingState::Cancelled, "Cancelled: Stuurgroep van maart, 20/03/2026"}}) {
        Workspace workspace = reportWithFollowUp();
        Meeting meeting = *workspace.content.of<Meeting>().find(MeetingId(QStringLiteral("verg-2")));
        meeting.state = state;
        workspace.content.of<Meeting>().put(meeting);
        const Result<ReportDocument> document = buildDocument(workspace, {QStringLiteral("minutes:verg-2")});
        REQUIRE(document.ok());
        CHECK(document->title == QLatin1String(title));
        const QString all = blockText(document->blocks).join('\n');
        CHECK(all.contains("\nh2 Decisions\n1. Het dashboard wordt gedeeld."));
        CHECK(all.contains("\nh2 Minutes\np Kort verslag.\n"));
        CHECK_FALSE(all.contains("sign-off"));
    }
}

TEST_CASE("every meeting of the round has its paper in the catalogue, by day, and none is part of the report") {
    const LanguageScope english(Language::English);
    QStringList papers;
    for (const CatalogueEntry& entry : tableCatalogue(reportWithFollowUp())) {
        if (entry.kind == EntryKind::Form)
            papers.append(entry.id);
    }
    CHECK(papers == QStringList{"minutes:verg-2", "minutes:verg-1"});
    for (const ReportTable& table : documentOf("report").tables())
        CHECK_FALSE(table.id.startsWith("minutes"));
    CHECK_FALSE(buildDocument(reportWithFollowUp(), {"minutes:verg-9"}).ok());
}

TEST_CASE("the minutes are PDF/A-1b, and another reader finds in them what was noted down") {
    const LanguageScope dutch(Language::Dutch);
    const Result<QByteArray> pdf = renderPdf(documentOf("minutes:verg-2"), {});
    REQUIRE(pdf.ok());
    CHECK(test::archiveFindings(*pdf).toStdString() == "");
    CHECK(test::wordsOutside(*pdf, 30).isEmpty());
    const QString text = test::pageTexts(*pdf).join(' ').simplified();
    for (const char* each : {"Verslag: Stuurgroep van maart, 20/03/2026", "Aalst afwezig", "Antwerpen niet genoteerd",
                             "Gent aanwezig", "VGC verontschuldigd", "Rondvraag", "Het dashboard wordt gedeeld.",
                             "eerste punt", "Opgesteld door", "Goedgekeurd door", "Handtekening"}) {
        CAPTURE(each);
        CHECK(text.contains(QString::fromUtf8(each)));
    }
}

} // namespace tst_minutespaper
