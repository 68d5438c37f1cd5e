#include "domain/analysis/profiletext.h"

#include "domain/analysis/evolutiontext.h"
#include "domain/figuretext.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks::profileText {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ProfileText)
};

struct Standing {
    QString name; ///< of the city, with its score
    double value;
};

/// The other cities with a value, the highest first and otherwise in the order of the grid.
QList<Standing> others(const Workspace& workspace, const CityId& city, const ThemeId& theme, const QLocale& locale) {
    QList<Standing> found;
    for (const City& each : workspace.cities) {
        const Score score = workspace.score(each.id, theme);
        if (each.id != city && score.hasValue())
            found.append({QStringLiteral("%1 (%2)").arg(each.name, shortScoreText(score, locale)), *score.midpoint()});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Standing& a, const Standing& b) { return a.value > b.value; });
    return found;
}

template<class Test>
QString namesWhere(const QList<Standing>& cities, Test&& test) {
    QStringList names;
    for (const Standing& each : cities) {
        if (test(each.value))
            names.append(each.name);
    }
    return names.isEmpty() ? Texts::tr("none", "cities") : names.join(QStringLiteral(", "));
}

QString placeLine(const QList<Standing>& cities, double own, const CityPlace& place, const QLocale& locale) {
    return Texts::tr("Standing: %1, with %2. Higher: %3. As high: %4.", "place, score, cities, cities")
        .arg(placeText(place), figureText(own, locale), namesWhere(cities, [own](double each) { return each > own; }),
             namesWhere(cities, [own](double each) { return each == own; }));
}

} // namespace

QStringList reckoning(const Workspace& workspace, const CityId& city, const ProfileTheme& theme,
                      const QLocale& locale) {
    const std::optional<double> own = theme.layers.below;
    if (!own || !theme.place)
        return {Texts::tr("No place and no difference: %1.", "score in words")
                    .arg(longScoreText(theme.layers.own, locale))};
    QStringList lines{placeLine(others(workspace, city, theme.theme, locale), *own, *theme.place, locale)};
    if (!theme.place->stable())
        lines.append(Texts::tr("Place %1 with its own “between” read high and every other one low, place %2 the other "
                               "way round.")
                         .arg(QString::number(theme.place->best), QString::number(theme.place->worst)));
    if (theme.difference)
        lines.append(Texts::tr("Difference with the median of %n city(ies): %1 − %2 = %3.", nullptr, theme.figures.n)
                         .arg(figureText(*own, locale), figureText(*theme.figures.median, locale),
                              evolutionText::signedNumber(*theme.difference, locale)));
    if (theme.gap)
        lines.append(Texts::tr("To the target: %1 − %2 = %3.")
                         .arg(figureText(*theme.target->score.midpoint(), locale), figureText(*own, locale),
                              evolutionText::signedNumber(*theme.gap, locale)));
    return lines;
}

} // namespace ks::profileText
