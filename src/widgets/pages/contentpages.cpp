#include "widgets/pages/contentpages.h"

#include "domain/content/reporttexts.h"
#include "widgets/pages/recordspage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentPages)
};

RecordsSetup practices() {
    return {QStringLiteral("practices"),
            QStringLiteral("good_practice"),
            {{QStringLiteral("title")},
             {QStringLiteral("city_id"), Texts::tr("several cities")},
             {QStringLiteral("theme_id")},
             {QStringLiteral("kind")},
             {QStringLiteral("text")},
             {QStringLiteral("address"), Texts::tr("open")}},
            {QStringLiteral("city_id"), QStringLiteral("theme_id"), QStringLiteral("kind")},
            Texts::tr("Good practices of the cities, with the page on the web that tells more. Add the first one with "
                      "“New good practice”."),
            {0, 4}};
}

RecordsSetup teams() {
    return {QStringLiteral("teams"),
            QStringLiteral("climate_team"),
            {{QStringLiteral("city_id")},
             {QStringLiteral("coordination")},
             {QStringLiteral("placed_under"), Texts::tr("open")},
             {QStringLiteral("lead_function"), Texts::tr("open")},
             {QStringLiteral("coordination_note")}},
            {QStringLiteral("coordination")},
            Texts::tr("How the cities organise their climate team. Add the first one with “New climate team”."),
            {2, 4}};
}

RecordsSetup recommendations() {
    return {QStringLiteral("recommendations"),
            QStringLiteral("recommendation"),
            {{QStringLiteral("number"), Texts::tr("none")},
             {QStringLiteral("short_title")},
             {QStringLiteral("themes"), Texts::tr("open")},
             {QStringLiteral("long_title")},
             {QStringLiteral("state")}},
            {QStringLiteral("themes"), QStringLiteral("state")},
            Texts::tr("What the cities together should work on. Add the first one with “New recommendation”."),
            {1, 3}};
}

RecordsSetup packages() {
    return {QStringLiteral("packages"),
            QStringLiteral("work_package"),
            {{QStringLiteral("number"), Texts::tr("none")},
             {QStringLiteral("title")},
             {QStringLiteral("themes"), Texts::tr("open")},
             {QStringLiteral("leads"), Texts::tr("to be decided")},
             {QStringLiteral("priority"), Texts::tr("open")},
             {QStringLiteral("timing_text"), Texts::tr("open")},
             {QStringLiteral("state")}},
            {QStringLiteral("themes"), QStringLiteral("state")},
            Texts::tr("Packages of work that serve the recommendations. Add the first one with “New work package”."),
            {1, 3}};
}

} // namespace

Page* makePracticesPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("practices"),
                            Texts::tr("Good practices"),
                            {{Texts::tr("Good practices"), practices()}},
                            {SectionRole::practicesIntroduction}},
                           parent);
}

Page* makeClimateTeamsPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("teams"),
                            Texts::tr("Climate teams"),
                            {{Texts::tr("Climate teams"), teams()}},
                            {SectionRole::teamsIntroduction}},
                           parent);
}

Page* makeRecommendationsPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("recommendations"),
                            Texts::tr("Recommendations"),
                            {{Texts::tr("Recommendations"), recommendations()}},
                            {SectionRole::recommendationsNote}},
                           parent);
}

Page* makeWorkPackagesPage(const PageContext& context, QWidget* parent) {
    return new RecordsPage(context,
                           {QStringLiteral("packages"),
                            Texts::tr("Work packages"),
                            {{Texts::tr("Work packages"), packages()}},
                            {SectionRole::packagesReservation}},
                           parent);
}

} // namespace ks
