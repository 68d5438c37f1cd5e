#include "widgets/evolution/trendstory.h"

#include "widgets/inspector/story.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TrendStory)
};

/// "Gent: tussen 3 en 4, “Tussen geel en groen”".
QString cityLine(const Workspace& round, const ThemeId& theme, const CityId& id, const QLocale& locale) {
    const City* city = round.city(id);
    const Story story = storyOfCell(round, id, theme, {}, locale);
    QStringList says = story.inWords.split(QLatin1Char('\n'));
    if (!story.quote.isEmpty())
        says.append(story.quote);
    return Texts::tr("%1: %2", "city, score").arg(city ? city->name : id.value, says.join(QStringLiteral(", ")));
}

} // namespace

QString trendStory(const Workspace& round, const ThemeId& theme, const std::optional<CityId>& city,
                   const QLocale& locale) {
    const Story story = storyOfTheme(round, theme, {}, {}, locale);
    const Round* when = round.round();
    QStringList lines{
        Texts::tr("%1, %2", "theme, round").arg(story.title, when ? when->name : round.loadedRound.value)};
    if (city)
        lines.append(cityLine(round, theme, *city, locale));
    for (const char* id : {"median", "counted", "reckoned", "whatIf", "leftOut"}) {
        for (const StorySection& each : story.sections) {
            if (each.id == QLatin1String(id))
                lines += storyLines(each);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ks
