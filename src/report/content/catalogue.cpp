#include "report/content/catalogue.h"

#include "domain/analysis/layers.h"
#include "domain/roundorder.h"
#include "report/content/actionstable.h"
#include "report/content/adjustmentstable.h"
#include "report/content/annextables.h"
#include "report/content/benchmarktables.h"
#include "report/content/climateteamstable.h"
#include "report/content/contentnotes.h"
#include "report/content/evaluationpaper.h"
#include "report/content/evolutiontable.h"
#include "report/content/followuptext.h"
#include "report/content/ftetable.h"
#include "report/content/heatmaptable.h"
#include "report/content/helptable.h"
#include "report/content/legendtable.h"
#include "report/content/lekptable.h"
#include "report/content/longlisttable.h"
#include "report/content/meetingstable.h"
#include "report/content/minutespaper.h"
#include "report/content/practicestable.h"
#include "report/content/prioritiestable.h"
#include "report/content/processtable.h"
#include "report/content/profiletable.h"
#include "report/content/questionnaireform.h"
#include "report/content/ratingstable.h"
#include "report/content/recommendationstable.h"
#include "report/content/sourceorder.h"
#include "report/content/statisticstable.h"
#include "report/content/summarytable.h"
#include "report/content/themechapter.h"
#include "report/content/themepointstable.h"
#include "report/content/wholereport.h"
#include "report/content/workloadtable.h"
#include "report/content/workpackagestable.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Catalogue)
};

using TableBuilder = ReportTable (*)(const Workspace&, const TableFilter&);

CatalogueEntry tableEntry(const char* id, const QString& title, TableBuilder build) {
    return {QLatin1String(id), title, EntryKind::Table, [build](const BuildContext& context) {
                return QList<ReportBlock>{build(context.workspace, context.filter)};
            }};
}

CatalogueEntry analysisEntry(const char* id, const QString& title, TableBuilder build) {
    CatalogueEntry entry = tableEntry(id, title, build);
    entry.kind = EntryKind::Analysis;
    return entry;
}

/// Part of the report as soon as anything was adjusted; before that it says no more than the figures do.
CatalogueEntry adjustmentsEntry(const Workspace& workspace) {
    CatalogueEntry entry = analysisEntry("adjustments", adjustmentsTitle(), adjustmentsTable);
    if (!adjustedPlaces(workspace).isEmpty())
        entry.kind = EntryKind::Table;
    return entry;
}

/// Only where the loaded round has one before it: one round has no evolution.
QList<CatalogueEntry> evolutionEntries(const Workspace& workspace) {
    if (!roundBefore(workspace))
        return {};
    return {{QStringLiteral("evolution"), evolutionTitle(), EntryKind::Table, evolutionTables}};
}

/// The levels and kinds of score are the same for every city.
ReportTable wholeLegend(const Workspace& workspace, const TableFilter&) {
    return legendTable(workspace);
}

CatalogueEntry chapterEntry(const Workspace& workspace, const Theme& theme) {
    return {themeChapterId(theme), themeChapterTitle(workspace, theme), EntryKind::Chapter,
            [theme](const BuildContext& context) { return themeChapter(context, theme); }};
}

QList<CatalogueEntry> themeEntries(const Workspace& workspace) {
    const QList<Theme> themes = inChapterOrder(workspace.themes);
    CatalogueEntry all{QStringLiteral("themes"), Texts::tr("All themes, chapter by chapter"), EntryKind::Chapters,
                       [themes](const BuildContext& context) {
                           QList<ReportBlock> blocks;
                           for (const Theme& theme : themes)
                               blocks += themeChapter(context, theme);
                           return blocks;
                       }};
    QList<CatalogueEntry> entries;
    for (const Theme& theme : themes) {
        entries.append(chapterEntry(workspace, theme));
        all.parts.append(entries.last().id);
    }
    entries.prepend(all);
    return entries;
}

/// A table whose rows stand in the chapters too, each in that of its theme.
CatalogueEntry partedEntry(const char* id, const QString& title, TableBuilder build, const QStringList& chapters) {
    CatalogueEntry entry = tableEntry(id, title, build);
    entry.parts = chapters;
    return entry;
}

/// The table takes along the text of the section that names it, unless that section stands before it.
CatalogueEntry withItsText(CatalogueEntry entry) {
    entry.build = [id = entry.id, build = entry.build](const BuildContext& context) {
        QList<ReportBlock> blocks = build(context);
        auto* table = std::get_if<ReportTable>(&blocks.first());
        if (!context.embedded && table)
            table->notes = contentNotes::ofSectionNaming(context.workspace, id) + table->notes;
        return blocks;
    };
    return entry;
}

CatalogueEntry fteEntry() {
    return {QStringLiteral("fte"), fteTitle(), EntryKind::Table, [](const BuildContext& context) {
                return tableWithPicture(context, pictureId::fte, fteTable(context.workspace, context.filter));
            }};
}

CatalogueEntry lekpEntry() {
    return {QStringLiteral("lekp"), lekpTitle(), EntryKind::Table, [](const BuildContext& context) {
                return tableWithPicture(context, pictureId::lekp, lekpTable(context.workspace, context.filter));
            }};
}

CatalogueEntry distributionsEntry() {
    return {pictureId::distributions, distributionsTitle(), EntryKind::Table, distributionsBlocks};
}

CatalogueEntry spreadEntry() {
    return {pictureId::spread, spreadTitle(), EntryKind::Table, spreadBlocks};
}

/// The pictures of the themes stand in their chapters.
CatalogueEntry standingsEntry() {
    return {QStringLiteral("standings"), standingsTitle(), EntryKind::Analysis, standingsBlocks};
}

CatalogueEntry radarEntry() {
    CatalogueEntry entry{QStringLiteral("radar"), radarTitle(), EntryKind::Analysis, radarBlocks};
    entry.drawnInReport = true;
    return entry;
}

/// Part of the report as soon as there is something to tell: the report of 2025 has no ratings, actions or meetings.
CatalogueEntry onceThereAre(bool rows, CatalogueEntry entry) {
    entry.kind = rows ? EntryKind::Table : EntryKind::Analysis;
    return entry;
}

template<class T>
bool has(const Workspace& workspace) {
    return !workspace.content.of<T>().isEmpty();
}

/// What follows from recommendations and packages: the order in which they come, and how they get done.
QList<CatalogueEntry> followUpEntries(const Workspace& workspace) {
    return {onceThereAre(has<Rating>(workspace) || has<GivenPlace>(workspace),
                         {QStringLiteral("priorities"), prioritiesTitle(), EntryKind::Table, prioritiesTables}),
            onceThereAre(has<Rating>(workspace), tableEntry("ratings", ratingsTitle(), ratingsTable)),
            onceThereAre(has<PackageAction>(workspace), tableEntry("actions", actionsTitle(), actionsTable)),
            analysisEntry("workload", workloadTitle(), workloadTable),
            onceThereAre(has<PackageEntry>(workspace) || has<PackageLink>(workspace),
                         tableEntry("journal", journalTitle(), journalTable)),
            onceThereAre(has<Meeting>(workspace), tableEntry("meetings", meetingsTitle(), meetingsTable))};
}

CatalogueEntry minutesEntry(const Meeting& meeting) {
    CatalogueEntry entry{minutesPaperId(meeting.id), minutesPaperTitle(meeting), EntryKind::Form,
                         [meeting](const BuildContext& context) { return minutesPaper(context, meeting); }};
    entry.runningTitle = minutesRunningTitle();
    return entry;
}

/// Only a round with a questionnaire has forms; the blank one of another round would promise too much.
bool isOffered(const Workspace& workspace, const CatalogueEntry& form) {
    const Round* round = workspace.round();
    return form.id != questionnaireFormId() || (round && round->questionnaire);
}

} // namespace

QList<CatalogueEntry> formCatalogue(const Workspace& workspace) {
    QList<CatalogueEntry> entries;
    if (shownQuestionnaire(workspace))
        entries.append({questionnaireFormId(), questionnaireFormTitle(), EntryKind::Form, questionnaireForm});
    for (const City& city : workspace.cities) {
        if (workspace.content.of<SelfEvaluation>().find({workspace.loadedRound, city.id}))
            entries.append({evaluationPaperId(city), evaluationPaperTitle(workspace, city), EntryKind::Form,
                            [city](const BuildContext& context) { return evaluationPaper(context, city); }});
    }
    for (const Meeting* each : followUpText::meetings(workspace))
        entries.append(minutesEntry(*each));
    return entries;
}

bool comparesRounds(const QStringList& ids) {
    return ids.contains(QStringLiteral("evolution")) || ids.contains(QStringLiteral("radar")) ||
           ids.contains(QStringLiteral("report"));
}

QList<CatalogueEntry> tableCatalogue(const Workspace& workspace) {
    QList<CatalogueEntry> entries = {
        tableEntry("summary", summaryTitle(), summaryTable),
        tableEntry("legend", legendTitle(), wholeLegend),
        tableEntry("heatmap", heatmapTitle(), heatmapTable),
        tableEntry("statistics", statisticsTitle(), statisticsTable),
        adjustmentsEntry(workspace),
        distributionsEntry(),
        spreadEntry(),
        standingsEntry(),
        radarEntry(),
        analysisEntry("groups", groupsTitle(), groupsTable),
    };
    entries += evolutionEntries(workspace);
    const QList<CatalogueEntry> themes = themeEntries(workspace);
    entries += themes;
    entries += {
        partedEntry("strengths", strengthsTitle(), strengthsTable, themes.first().parts),
        partedEntry("improvement-points", improvementPointsTitle(), improvementPointsTable, themes.first().parts),
        partedEntry("practices", practicesTitle(), practicesTable, themes.first().parts),
        analysisEntry("help", helpTitle(), helpTable),
        {QStringLiteral("profile"), cityProfileTitle(), EntryKind::Analysis, cityProfilePages},
        tableEntry("climate-teams", climateTeamsTitle(), climateTeamsTable),
        fteEntry(),
        lekpEntry(),
        tableEntry("monitoring-tools", monitoringToolsTitle(), monitoringToolsTable),
        tableEntry("recommendations", recommendationsTitle(), recommendationsTable),
        onceThereAre(longListSaysMore(workspace), tableEntry("long-list", longListTitle(), longListTable)),
        tableEntry("work-packages", workPackagesTitle(), workPackagesTable),
    };
    entries += followUpEntries(workspace);
    entries += {
        tableEntry("process", processTitle(), processTable),
        tableEntry("sources", sourcesTitle(), sourcesTable),
        withItsText(tableEntry("interviewees", intervieweesTitle(), intervieweesTable)),
        withItsText(tableEntry("steering-group", steeringGroupTitle(), steeringGroupTable)),
        tableEntry("corrections", correctionsTitle(), correctionsTable),
        {QStringLiteral("report"), wholeReportTitle(), EntryKind::WholeReport, wholeReport},
    };
    for (const CatalogueEntry& form : formCatalogue(workspace)) {
        if (isOffered(workspace, form))
            entries.append(form);
    }
    return entries;
}

} // namespace ks
