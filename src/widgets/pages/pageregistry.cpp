#include "widgets/pages/pageregistry.h"

#include "widgets/benchmark/benchmarkpage.h"
#include "widgets/benchmark/groupspage.h"
#include "widgets/evaluations/evaluationspage.h"
#include "widgets/evolution/evolutionpage.h"
#include "widgets/form/formpage.h"
#include "widgets/pages/contentpages.h"
#include "widgets/pages/contextpage.h"
#include "widgets/pages/followuppages.h"
#include "widgets/pages/heatmappage.h"
#include "widgets/pages/helppage.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/pages/processpage.h"
#include "widgets/pages/profilepage.h"
#include "widgets/pages/staffingpage.h"
#include "widgets/pages/themespage.h"
#include "widgets/planning/planningpage.h"
#include "widgets/priorities/prioritiespage.h"
#include "widgets/questionnaire/questionnairepage.h"
#include "widgets/trace/tracepage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PageRegistry)
};

template<class T>
Page* make(const PageContext& context, QWidget* parent) {
    return new T(context, parent);
}

} // namespace

QString pageGroupTitle(PageGroup group) {
    switch (group) {
    case PageGroup::Measure:
        return Texts::tr("Measure");
    case PageGroup::Compare:
        return Texts::tr("Compare");
    case PageGroup::Themes:
        return Texts::tr("Themes");
    case PageGroup::Act:
        return Texts::tr("Act");
    case PageGroup::Report:
        break;
    }
    return Texts::tr("Report");
}

const QList<PageEntry>& pageRegistry() {
    static const QList<PageEntry> pages = {
        {QStringLiteral("overview"),
         PageGroup::Measure,
         [] { return Texts::tr("Overview"); },
         QStringLiteral("overview"),
         make<OverviewPage>,
         {},
         {QStringLiteral("summary"), QStringLiteral("statistics")}},
        {QStringLiteral("heatmap"),
         PageGroup::Measure,
         [] { return Texts::tr("Heatmap"); },
         QStringLiteral("heatmap"),
         make<HeatmapPage>,
         {},
         {QStringLiteral("heatmap"), QStringLiteral("legend"), QStringLiteral("statistics"),
          QStringLiteral("adjustments")}},
        {QStringLiteral("evaluations"),
         PageGroup::Measure,
         [] { return Texts::tr("Self-evaluations"); },
         QStringLiteral("cities"),
         make<EvaluationsPage>,
         {QStringLiteral("submission"), QStringLiteral("respondent")},
         {QStringLiteral("questionnaire")}},
        {QStringLiteral("form"),
         PageGroup::Measure,
         [] { return Texts::tr("Form"); },
         QStringLiteral("form"),
         make<FormPage>,
         {QStringLiteral("self_evaluation"), QStringLiteral("answer"), QStringLiteral("agreed_answer"),
          QStringLiteral("evidence"), QStringLiteral("target")},
         {QStringLiteral("questionnaire")},
         PageScope::Both},
        {QStringLiteral("questionnaire"),
         PageGroup::Measure,
         [] { return Texts::tr("Questionnaire"); },
         QStringLiteral("questionnaire"),
         make<QuestionnairePage>,
         {QStringLiteral("question"), QStringLiteral("question_wording"), QStringLiteral("questionnaire_version"),
          QStringLiteral("questionnaire")},
         {QStringLiteral("questionnaire")}},
        {QStringLiteral("benchmark"),
         PageGroup::Compare,
         [] { return Texts::tr("Benchmark"); },
         QStringLiteral("benchmark"),
         make<BenchmarkPage>,
         {},
         {pictureId::distributions}},
        {QStringLiteral("profile"),
         PageGroup::Compare,
         [] { return Texts::tr("City profile"); },
         QStringLiteral("profile"),
         make<ProfilePage>,
         {QStringLiteral("city")},
         {QStringLiteral("profile")}},
        {QStringLiteral("groups"),
         PageGroup::Compare,
         [] { return Texts::tr("Groups of cities"); },
         QStringLiteral("groups"),
         make<GroupsPage>,
         {QStringLiteral("peer_group")},
         {QStringLiteral("groups")}},
        {QStringLiteral("help"),
         PageGroup::Compare,
         [] { return Texts::tr("Who can help whom"); },
         QStringLiteral("support"),
         make<HelpPage>,
         {},
         {QStringLiteral("help")}},
        {QStringLiteral("evolution"),
         PageGroup::Compare,
         [] { return Texts::tr("Evolution"); },
         QStringLiteral("evolution"),
         make<EvolutionPage>,
         {},
         {QStringLiteral("statistics")}}, // while there is one round only, see EvolutionPage::tablesShown()
        {QStringLiteral("staffing"),
         PageGroup::Compare,
         [] { return Texts::tr("FTE and LEKP"); },
         QStringLiteral("staffing"),
         make<StaffingPage>,
         {QStringLiteral("fte_figure"), QStringLiteral("lekp_figure")},
         {QStringLiteral("fte"), QStringLiteral("lekp")}},
        {QStringLiteral("themes"),
         PageGroup::Themes,
         [] { return Texts::tr("Themes"); },
         QStringLiteral("themes"),
         make<ThemesPage>,
         {QStringLiteral("theme_judgement"), QStringLiteral("strength"), QStringLiteral("improvement_point")},
         {QStringLiteral("themes")}},
        {QStringLiteral("practices"),
         PageGroup::Themes,
         [] { return Texts::tr("Good practices"); },
         QStringLiteral("practices"),
         makePracticesPage,
         {QStringLiteral("good_practice")},
         {QStringLiteral("practices")}},
        {QStringLiteral("teams"),
         PageGroup::Themes,
         [] { return Texts::tr("Climate teams"); },
         QStringLiteral("teams"),
         makeClimateTeamsPage,
         {QStringLiteral("climate_team")},
         {QStringLiteral("climate-teams")}},
        {QStringLiteral("recommendations"),
         PageGroup::Act,
         [] { return Texts::tr("Recommendations"); },
         QStringLiteral("recommendations"),
         makeRecommendationsPage,
         {QStringLiteral("recommendation"), QStringLiteral("rating"), QStringLiteral("recommendation_place")},
         {QStringLiteral("recommendations")}},
        {QStringLiteral("priorities"),
         PageGroup::Act,
         [] { return Texts::tr("Priorities"); },
         QStringLiteral("order"),
         make<PrioritiesPage>,
         {QStringLiteral("ranking")},
         {QStringLiteral("priorities"), QStringLiteral("ratings")}},
        {QStringLiteral("packages"),
         PageGroup::Act,
         [] { return Texts::tr("Work packages"); },
         QStringLiteral("packages"),
         makeWorkPackagesPage,
         {QStringLiteral("work_package"), QStringLiteral("work_package_action"), QStringLiteral("work_package_lead"),
          QStringLiteral("work_package_part"), QStringLiteral("work_package_subtopic"),
          QStringLiteral("work_package_journal"), QStringLiteral("work_package_link")},
         {QStringLiteral("work-packages"), QStringLiteral("actions")}},
        {QStringLiteral("trace"),
         PageGroup::Act,
         [] { return Texts::tr("From score to action"); },
         QStringLiteral("trace"),
         make<TracePage>,
         {},
         {QStringLiteral("recommendations"), QStringLiteral("work-packages")}},
        {QStringLiteral("planning"),
         PageGroup::Act,
         [] { return Texts::tr("Planning"); },
         QStringLiteral("planning"),
         make<PlanningPage>,
         {},
         {QStringLiteral("work-packages"), QStringLiteral("actions"), QStringLiteral("workload")}},
        {QStringLiteral("followup"),
         PageGroup::Act,
         [] { return Texts::tr("Follow-up"); },
         QStringLiteral("followup"),
         makeFollowUpPage,
         {QStringLiteral("meeting"), QStringLiteral("agenda_item"), QStringLiteral("decision")},
         {QStringLiteral("meetings")}},
        {QStringLiteral("process"),
         PageGroup::Report,
         [] { return Texts::tr("Process"); },
         QStringLiteral("process"),
         make<ProcessPage>,
         {QStringLiteral("process_step")},
         {QStringLiteral("process")}},
        {QStringLiteral("sources"),
         PageGroup::Report,
         [] { return Texts::tr("Steering group and sources"); },
         QStringLiteral("sources"),
         makeSourcesPage,
         {QStringLiteral("steering_member"), QStringLiteral("person"), QStringLiteral("source_document"),
          QStringLiteral("interviewee"), QStringLiteral("organisation"), QStringLiteral("correction")},
         {QStringLiteral("steering-group"), QStringLiteral("interviewees"), QStringLiteral("sources"),
          QStringLiteral("corrections")}},
        {QStringLiteral("context"),
         PageGroup::Report,
         [] { return Texts::tr("Texts of the report"); },
         QStringLiteral("context"),
         make<ContextPage>,
         {QStringLiteral("report_section")},
         {QStringLiteral("report")}},
    };
    return pages;
}

const PageEntry* findPage(const QString& id) {
    const QList<PageEntry>& pages = pageRegistry();
    const auto it = std::find_if(pages.cbegin(), pages.cend(), [&](const PageEntry& each) { return each.id == id; });
    return it == pages.cend() ? nullptr : &*it;
}

const PageEntry* findPage(const QString& id, StoreKind kind) {
    const PageEntry* page = findPage(id);
    return page && page->isFor(kind) ? page : nullptr;
}

const PageEntry* pageShowing(const QString& entity, StoreKind kind) {
    const QList<PageEntry>& pages = pageRegistry();
    const auto it = std::find_if(pages.cbegin(), pages.cend(), [&](const PageEntry& each) {
        return each.isFor(kind) && each.shows.contains(entity);
    });
    return it == pages.cend() ? nullptr : &*it;
}

QStringList tablesShownBy(const QString& id, const Page* page) {
    const QStringList now = page ? page->tablesShown() : QStringList();
    if (!now.isEmpty())
        return now;
    const PageEntry* entry = findPage(id);
    return entry ? entry->tables : QStringList();
}

QString defaultPageId(StoreKind kind) {
    if (kind == StoreKind::Workspace)
        return QStringLiteral("heatmap");
    const QList<PageEntry>& pages = pageRegistry();
    const auto it = std::find_if(pages.cbegin(), pages.cend(), [&](const PageEntry& each) { return each.isFor(kind); });
    return it == pages.cend() ? QString() : it->id;
}

QString cellPageId() {
    return QStringLiteral("heatmap");
}

} // namespace ks
