#include "widgets/pages/overviewfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OverviewFigures)
};

QString standingText(const ScoreStatistics& figures, bool handedIn) {
    if (!handedIn)
        return Texts::tr("not handed in");
    if (figures.n == 0 && figures.count(ScoreKind::Unscored) > 0)
        return Texts::tr("handed in, without levels");
    QStringList parts{Texts::tr("%n score(s)", nullptr, figures.n)};
    if (const int approximate = figures.count(ScoreKind::Approximate))
        parts.append(Texts::tr("%n approximate", nullptr, approximate));
    if (const int unscored = figures.count(ScoreKind::Unscored))
        parts.append(Texts::tr("%n without a level", nullptr, unscored));
    if (const int missing = figures.count(ScoreKind::Missing))
        parts.append(Texts::tr("%n missing", nullptr, missing));
    return parts.join(QStringLiteral(", "));
}

ThemeId firstWithoutValue(const Workspace& workspace, const City& city) {
    for (const Theme& theme : workspace.themes) {
        if (!workspace.score(city.id, theme.id).hasValue())
            return theme.id;
    }
    return workspace.themes.isEmpty() ? ThemeId() : workspace.themes.first().id;
}

} // namespace

QList<CityStanding> cityStandings(const Workspace& workspace) {
    QList<CityStanding> standings;
    for (const City& city : workspace.cities) {
        const ScoreStatistics figures = scoreStatistics(workspace.scoresOfCity(city.id));
        CityStanding standing;
        standing.id = city.id;
        standing.name = city.name;
        standing.handedIn = figures.count(ScoreKind::Missing) < workspace.themes.size();
        standing.scored = figures.n;
        standing.themes = static_cast<int>(workspace.themes.size());
        standing.place = firstWithoutValue(workspace, city);
        standing.text = standingText(figures, standing.handedIn);
        standings.append(standing);
    }
    return standings;
}

QList<ThemeStanding> themeStandings(const Workspace& workspace) {
    QList<ThemeStanding> standings;
    for (const Theme& theme : workspace.themes) {
        ThemeStanding standing{theme.id, theme.name, scoreStatistics(workspace.scoresOfTheme(theme.id)), {}};
        if (const std::optional<Adjustment> global = workspace.globalScore(theme.id))
            standing.global = global->value;
        standings.append(standing);
    }
    return standings;
}

QString lackingText(const QList<CityStanding>& standings) {
    QStringList lacking;
    for (const CityStanding& each : standings) {
        if (each.scored < each.themes)
            lacking.append(each.name + QStringLiteral(": ") + each.text);
    }
    return lacking.join(QStringLiteral(" · "));
}

QString citiesWithScoresText(const Workspace& workspace) {
    const QList<CityStanding> all = cityStandings(workspace);
    const auto with = std::count_if(all.cbegin(), all.cend(), [](const CityStanding& each) { return each.scored > 0; });
    return Texts::tr("%1 of %n city(s) with scores", nullptr, static_cast<int>(all.size())).arg(with);
}

QStringList alignedOnMark(const QStringList& figures, QChar mark) {
    constexpr char16_t figureSpace = 0x2007;
    constexpr char16_t markSpace = 0x2008;
    const auto decimals = [mark](const QString& figure) {
        const qsizetype at = figure.indexOf(mark);
        return at < 0 ? qsizetype(0) : figure.size() - at - 1;
    };
    qsizetype most = 0;
    for (const QString& figure : figures)
        most = std::max(most, decimals(figure));
    QStringList aligned;
    for (const QString& figure : figures) {
        const qsizetype own = decimals(figure);
        const QString gap = own == 0 && most > 0 ? QString(QChar(markSpace)) : QString();
        aligned.append(figure + gap + QString(most - own, QChar(figureSpace)));
    }
    return aligned;
}

} // namespace ks
