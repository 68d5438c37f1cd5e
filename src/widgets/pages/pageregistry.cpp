#include "widgets/pages/pageregistry.h"

#include "widgets/pages/contentpages.h"
#include "widgets/pages/contextpage.h"
#include "widgets/pages/heatmappage.h"
#include "widgets/pages/overviewpage.h"
#include "widgets/pages/processpage.h"
#include "widgets/pages/staffingpage.h"
#include "widgets/pages/themespage.h"

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
        {QStringLiteral("overview"), PageGroup::Measure, [] { return Texts::tr("Overview"); },
         QStringLiteral("overview"), make<OverviewPage>},
        {QStringLiteral("heatmap"), PageGroup::Measure, [] { return Texts::tr("Heatmap"); }, QStringLiteral("heatmap"),
         make<HeatmapPage>},
        {QStringLiteral("staffing"),
         PageGroup::Compare,
         [] { return Texts::tr("FTE and LEKP"); },
         QStringLiteral("staffing"),
         make<StaffingPage>,
         {QStringLiteral("fte_figure"), QStringLiteral("lekp_figure")}},
        {QStringLiteral("themes"),
         PageGroup::Themes,
         [] { return Texts::tr("Themes"); },
         QStringLiteral("themes"),
         make<ThemesPage>,
         {QStringLiteral("theme_judgement"), QStringLiteral("strength"), QStringLiteral("improvement_point")}},
        {QStringLiteral("practices"),
         PageGroup::Themes,
         [] { return Texts::tr("Good practices"); },
         QStringLiteral("practices"),
         makePracticesPage,
         {QStringLiteral("good_practice")}},
        {QStringLiteral("teams"),
         PageGroup::Themes,
         [] { return Texts::tr("Climate teams"); },
         QStringLiteral("teams"),
         makeClimateTeamsPage,
         {QStringLiteral("climate_team")}},
        {QStringLiteral("recommendations"),
         PageGroup::Act,
         [] { return Texts::tr("Recommendations"); },
         QStringLiteral("recommendations"),
         makeRecommendationsPage,
         {QStringLiteral("recommendation")}},
        {QStringLiteral("packages"),
         PageGroup::Act,
         [] { return Texts::tr("Work packages"); },
         QStringLiteral("packages"),
         makeWorkPackagesPage,
         {QStringLiteral("work_package")}},
        {QStringLiteral("process"),
         PageGroup::Report,
         [] { return Texts::tr("Process"); },
         QStringLiteral("process"),
         make<ProcessPage>,
         {QStringLiteral("process_step")}},
        {QStringLiteral("sources"),
         PageGroup::Report,
         [] { return Texts::tr("Steering group and sources"); },
         QStringLiteral("sources"),
         makeSourcesPage,
         {QStringLiteral("steering_member"), QStringLiteral("person"), QStringLiteral("source_document"),
          QStringLiteral("interviewee"), QStringLiteral("organisation"), QStringLiteral("correction")}},
        {QStringLiteral("context"),
         PageGroup::Report,
         [] { return Texts::tr("Texts of the report"); },
         QStringLiteral("context"),
         make<ContextPage>,
         {QStringLiteral("report_section")}},
    };
    return pages;
}

const PageEntry* findPage(const QString& id) {
    const QList<PageEntry>& pages = pageRegistry();
    const auto it = std::find_if(pages.cbegin(), pages.cend(), [&](const PageEntry& each) { return each.id == id; });
    return it == pages.cend() ? nullptr : &*it;
}

const PageEntry* pageShowing(const QString& entity) {
    const QList<PageEntry>& pages = pageRegistry();
    const auto it =
        std::find_if(pages.cbegin(), pages.cend(), [&](const PageEntry& each) { return each.shows.contains(entity); });
    return it == pages.cend() ? nullptr : &*it;
}

QString defaultPageId() {
    return QStringLiteral("heatmap");
}

QString cellPageId() {
    return QStringLiteral("heatmap");
}

} // namespace ks
