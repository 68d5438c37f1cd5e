#include "domain/analysis/rules.h"

#include "domain/analysis/contentrules.h"
#include "domain/analysis/digest.h"
#include "domain/analysis/layers.h"
#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Rules)
};

Finding about(const Theme& theme, const QString& rule, Severity severity, const QString& message) {
    return {rule, severity, std::nullopt, theme.id, theme.name, message};
}

Finding about(const City& city, const QString& rule, Severity severity, const QString& message) {
    return {rule, severity, city.id, std::nullopt, city.name, message};
}

void checkGlobalScore(const Workspace& workspace, const Theme& theme, QList<Finding>& found) {
    const std::optional<Adjustment> global = workspace.globalScore(theme.id);
    if (!global) {
        found.append(about(theme, Rule::globalScoreOpen, Severity::Info, Texts::tr("The global score is open.")));
    } else if (global->basedOnDigest.isEmpty()) {
        found.append(about(theme, Rule::globalScoreOutdated, Severity::Info,
                           Texts::tr("Not to be judged: on which scores the global score was based is not recorded.")));
    } else if (global->basedOnDigest != digestOfTheme(workspace, theme.id)) {
        found.append(about(theme, Rule::globalScoreOutdated, Severity::Warning,
                           Texts::tr("Scores have changed since the global score was entered: look whether it still "
                                     "holds, and confirm it or enter another one.")));
    }
}

void checkMedian(const Workspace& workspace, const Theme& theme, const QLocale& locale, QList<Finding>& found) {
    const ScoreStatistics statistics = scoreStatistics(workspace.scoresOfTheme(theme.id));
    if (statistics.n == 0 || statistics.stable())
        return;
    const auto shown = [&](std::optional<double> value) { return locale.toString(*value, 'g', 6); };
    found.append(about(theme, Rule::medianUnstable, Severity::Info,
                       Texts::tr("The median is %1, and lies between %2 and %3 depending on how “between” is read.")
                           .arg(shown(statistics.median), shown(statistics.medianLow), shown(statistics.medianHigh))));
}

void checkApproximate(const Workspace& workspace, const City& city, QList<Finding>& found) {
    for (const Theme& theme : workspace.themes) {
        const Score score = workspace.score(city.id, theme.id);
        if (score.kind() != ScoreKind::Approximate || score.hasValue())
            continue;
        found.append({Rule::approximateWithoutValue, Severity::Warning, city.id, theme.id,
                      city.name + QStringLiteral(", ") + theme.name,
                      Texts::tr("The score is approximate and its level is not recorded, so it counts in no figure.")});
    }
}

QStringList themesOfKind(const Workspace& workspace, const City& city, ScoreKind kind) {
    QStringList names;
    for (const Theme& theme : workspace.themes) {
        if (workspace.score(city.id, theme.id).kind() == kind)
            names.append(theme.name);
    }
    return names;
}

void checkUnscored(const Workspace& workspace, const City& city, QList<Finding>& found) {
    const QStringList names = themesOfKind(workspace, city, ScoreKind::Unscored);
    if (names.isEmpty())
        return;
    const QString message = names.size() == workspace.themes.size()
                                ? Texts::tr("Handed in without a level on any theme: the city counts in no figure.")
                                : Texts::tr("Handed in without a level on %1.").arg(names.join(QStringLiteral(", ")));
    found.append(about(city, Rule::handedInWithoutLevel, Severity::Warning, message));
}

void checkMissing(const Workspace& workspace, const Round& round, const City& city, QList<Finding>& found) {
    const QStringList names = themesOfKind(workspace, city, ScoreKind::Missing);
    if (names.isEmpty())
        return;
    const QString message = names.size() == workspace.themes.size()
                                ? Texts::tr("Nothing was handed in.")
                                : Texts::tr("Not handed in on %1.").arg(names.join(QStringLiteral(", ")));
    // While the round is open scores are still coming in.
    const Severity severity = round.state == RoundState::Open ? Severity::Info : Severity::Warning;
    found.append(about(city, Rule::notHandedIn, severity, message));
}

void checkCount(const QString& where, qsizetype count, int expected, QList<Finding>& found) {
    if (count != expected)
        found.append({Rule::modelIncomplete, Severity::Error, std::nullopt, std::nullopt, where,
                      Texts::tr("The model has %1 of these instead of %2.").arg(count).arg(expected)});
}

void checkOrder(const QString& where, QList<int> places, QList<Finding>& found) {
    std::sort(places.begin(), places.end());
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] == i + 1)
            continue;
        found.append({Rule::modelIncomplete, Severity::Error, std::nullopt, std::nullopt, where,
                      Texts::tr("The order has a gap or a place that stands twice, near place %1.").arg(i + 1)});
        return;
    }
}

template<class List, class Member>
QList<int> placesOf(const List& list, Member place) {
    QList<int> places;
    for (const auto& each : list)
        places.append(each.*place);
    return places;
}

void checkModel(const Workspace& workspace, QList<Finding>& found) {
    checkCount(Texts::tr("cities"), workspace.cities.size(), ModelSize::cities, found);
    checkCount(Texts::tr("themes"), workspace.themes.size(), ModelSize::themes, found);
    checkCount(Texts::tr("levels"), workspace.levels.size(), ModelSize::levels, found);
    checkOrder(Texts::tr("cities in the order of the grid"), placesOf(workspace.cities, &City::gridOrder), found);
    checkOrder(Texts::tr("cities in the order of the members"), placesOf(workspace.cities, &City::memberOrder), found);
    checkOrder(Texts::tr("themes in the order of the grid"), placesOf(workspace.themes, &Theme::gridOrder), found);
    checkOrder(Texts::tr("themes in the order of the chapters"), placesOf(workspace.themes, &Theme::chapterOrder),
               found);
    checkOrder(Texts::tr("levels"), placesOf(workspace.levels, &MaturityLevel::number), found);
}

void checkAdjustments(const Workspace& workspace, QList<Finding>& found) {
    for (const Layers& each : adjustedPlaces(workspace)) {
        const City* city = each.place.city ? workspace.city(*each.place.city) : nullptr;
        const Theme* theme = workspace.theme(each.place.theme);
        if (city && theme && each.state == LayerState::Outdated)
            found.append({Rule::adjustmentOutdated, Severity::Warning, city->id, theme->id,
                          QStringLiteral("%1, %2").arg(city->name, theme->name),
                          Texts::tr("The city's own score has changed since it was adjusted: look whether the "
                                    "adjustment still holds, and confirm it.")});
    }
}

void checkRound(const Workspace& workspace, const Round& round, const QLocale& locale, QList<Finding>& found) {
    for (const Theme& theme : workspace.themes) {
        checkTopList(workspace, theme, found);
        checkGlobalScore(workspace, theme, found);
        checkMedian(workspace, theme, locale, found);
    }
    checkAdjustments(workspace, found);
    for (const City& city : workspace.cities) {
        checkApproximate(workspace, city, found);
        checkUnscored(workspace, city, found);
        checkMissing(workspace, round, city, found);
    }
    if (workspace.contentLoaded) {
        checkContent(workspace, round, found);
    } else {
        found.append({Rule::contentUnread, Severity::Info, std::nullopt, std::nullopt, round.name,
                      Texts::tr("Not to be judged: what the round holds beside its scores was not read.")});
    }
}

} // namespace

QList<Finding> findings(const Workspace& workspace, const QLocale& locale) {
    QList<Finding> found;
    if (const Round* round = workspace.round())
        checkRound(workspace, *round, locale, found);
    else
        found.append({Rule::noRound, Severity::Info, std::nullopt, std::nullopt, workspace.info.title,
                      Texts::tr("There is no round yet, so there is nothing to judge.")});
    checkModel(workspace, found);
    return found;
}

QString severityName(Severity severity) {
    constexpr const char* names[] = {"error", "warning", "info"};
    return QLatin1String(names[static_cast<int>(severity)]);
}

} // namespace ks
