#include "domain/analysis/cityprofile.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CityProfile)
};

/// 1 and the number of values above `value`.
template<class ValueOf>
int placeOf(const QList<Score>& scores, qsizetype index, double value, ValueOf&& valueOf) {
    int place = 1;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (i != index && scores[i].hasValue() && valueOf(scores[i]) > value)
            ++place;
    }
    return place;
}

double low(const Score& score) {
    return score.low()->toDouble();
}

double high(const Score& score) {
    return score.high()->toDouble();
}

double middle(const Score& score) {
    return *score.midpoint();
}

template<class T>
QList<const T*> rowsOf(const Workspace& workspace, const CityId& city, const ThemeId& theme) {
    return rowsInOrder<T>(workspace.content, [&](const T& row) {
        return row.round == workspace.loadedRound && row.city == city && row.theme == theme;
    });
}

ProfileTheme themeOf(const Workspace& workspace, const CityId& city, qsizetype cityIndex, const ThemeId& theme) {
    const QList<Score> column = workspace.scoresOfTheme(theme);
    ProfileTheme found;
    found.theme = theme;
    found.layers = layersOf(workspace, {theme, city});
    found.figures = scoreStatistics(column);
    const std::optional<double> own = found.layers.below;
    if (own && found.figures.median)
        found.difference = *own - *found.figures.median;
    found.place = placeAmong(column, cityIndex);
    found.target = workspace.content.of<Target>().find(workspace.cell(city, theme));
    const std::optional<double> aim = found.target ? found.target->score.midpoint() : std::nullopt;
    if (own && aim)
        found.gap = *aim - *own;
    found.strengths = rowsOf<Strength>(workspace, city, theme);
    found.improvements = rowsOf<ImprovementPoint>(workspace, city, theme);
    found.practices = rowsOf<GoodPractice>(workspace, city, theme);
    found.practices.removeIf([](const GoodPractice* row) { return row->kind == PracticeKind::Information; });
    return found;
}

void addPackages(const Workspace& workspace, CityProfile& profile) {
    for (const WorkPackage* package : rowsInOrder<WorkPackage>(
             workspace.content, [&](const WorkPackage& row) { return row.round == workspace.loadedRound; })) {
        for (const WorkPackageLead& lead : package->leads) {
            if (lead.city == profile.city)
                (lead.role == LeadRole::Lead ? profile.leads : profile.partnerOf).append({package, &lead});
        }
    }
}

const Submission* lastHandIn(const Workspace& workspace, const CityId& city) {
    const Submission* last = nullptr;
    for (const auto& [id, row] : workspace.content.of<Submission>()) {
        if (row.round == workspace.loadedRound && row.city == city && (!last || row.sequence > last->sequence))
            last = &row;
    }
    return last;
}

} // namespace

std::optional<CityPlace> placeAmong(const QList<Score>& scores, qsizetype index) {
    if (index < 0 || index >= scores.size() || !scores[index].hasValue())
        return std::nullopt;
    const Score& own = scores[index];
    CityPlace found;
    found.place = placeOf(scores, index, middle(own), middle);
    found.best = placeOf(scores, index, high(own), low);
    found.worst = placeOf(scores, index, low(own), high);
    found.of = static_cast<int>(std::count_if(scores.begin(), scores.end(), std::mem_fn(&Score::hasValue)));
    found.sharedBy = static_cast<int>(std::count_if(
        scores.begin(), scores.end(), [&](const Score& each) { return each.midpoint() == own.midpoint(); }));
    return found;
}

CityProfile cityProfile(const Workspace& workspace, const CityId& city) {
    const auto known = std::find_if(workspace.cities.begin(), workspace.cities.end(),
                                    [&](const City& each) { return each.id == city; });
    CityProfile profile;
    profile.city = city;
    if (known == workspace.cities.end())
        return profile;
    for (const Theme& theme : workspace.themes)
        profile.themes.append(themeOf(workspace, city, known - workspace.cities.begin(), theme.id));
    profile.own = scoreStatistics(workspace.scoresOfCity(city));
    const CityKey key{workspace.loadedRound, city};
    profile.team = workspace.content.of<ClimateTeam>().find(key);
    profile.fte = workspace.content.of<FteFigure>().find(key);
    profile.lekp = workspace.content.of<LekpFigure>().find(key);
    profile.evaluation = workspace.content.of<SelfEvaluation>().find(key);
    profile.handedIn = lastHandIn(workspace, city);
    addPackages(workspace, profile);
    return profile;
}

QString placeText(const CityPlace& place) {
    return place.sharedBy > 1 ? Texts::tr("shared place %1 of %2").arg(place.place).arg(place.of)
                              : Texts::tr("place %1 of %2").arg(place.place).arg(place.of);
}

QString placeRangeText(const CityPlace& place) {
    return place.stable() ? QString() : Texts::tr("%1 to %2", "places").arg(place.best).arg(place.worst);
}

} // namespace ks
