#include "widgets/benchmark/groupstory.h"

#include "domain/analysis/benchmark.h"
#include "drawing/benchmarkscenes.h"
#include "models/summarytext.h"
#include "widgets/inspector/medianstory.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::GroupStory)
};

} // namespace

QString groupStory(const Workspace& workspace, const ThemeId& theme, const PeerGroup* group, const QLocale& locale) {
    const QList<CityId> cities = group ? citiesOf(workspace, *group) : allCities(workspace);
    const ThemeBenchmark found = themeBenchmark(workspace, theme, cities);
    const Theme* known = workspace.theme(theme);
    const QString name = known ? known->name : theme.value;
    QStringList lines{group ? Texts::tr("%1, group “%2”", "theme, group").arg(name, group->name)
                            : Texts::tr("%1, all cities", "theme").arg(name)};
    lines.append(Texts::tr("Median: %1 (%2)", "median, its bounds and number of cities")
                     .arg(medianText(found.statistics, locale), medianNote(found.statistics, locale)));
    for (const StorySection& each : medianSections(workspace, theme, cities, locale))
        lines += storyLines(each);
    lines.append(withoutValueText(workspace, found.without, locale));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace ks
