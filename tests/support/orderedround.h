#pragma once

#include "domain/analysis/digest.h"
#include "support/gridfixture.h"

/// A round in which every rule can be judged and is kept, for tests that plant one breach.
namespace ks::test {

inline void setCell(Workspace& workspace, const CityId& city, const ThemeId& theme, const Score& score) {
    workspace.scores.put({workspace.cell(city, theme), score, {}, {}});
}

inline void setGlobal(Workspace& workspace, const ThemeId& theme, const Score& score) {
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = workspace.loadedRound;
    row.theme = theme;
    row.sequence = static_cast<int>(workspace.adjustments.size()) + 1;
    row.value = score;
    row.reason = QStringLiteral("workshop");
    row.basedOnDigest = digestOfTheme(workspace, theme);
    workspace.adjustments.put(row);
}

template<class T>
T pointOf(const Workspace& workspace, const ThemeId& theme, const QString& text) {
    T row;
    row.id = decltype(row.id)(text);
    row.round = workspace.loadedRound;
    row.theme = theme;
    row.position = 1;
    row.text = text;
    return row;
}

inline GoodPractice practiceOf(const Workspace& workspace, const CityId& city, const ThemeId& theme,
                               const QString& title) {
    GoodPractice row;
    row.id = GoodPracticeId(city.value + QLatin1Char('-') + title);
    row.round = workspace.loadedRound;
    row.theme = theme;
    row.city = city;
    row.position = 1;
    row.title = title;
    return row;
}

inline Recommendation recommendationOf(const Workspace& workspace, int number, const ThemeId& theme) {
    Recommendation row;
    row.id = RecommendationId(QStringLiteral("a-%1").arg(number));
    row.round = workspace.loadedRound;
    row.number = number;
    row.shortTitle = QStringLiteral("Aanbeveling nummer %1").arg(number);
    row.state = RecommendationState::Chosen;
    row.position = number;
    row.themes = {theme};
    return row;
}

/// A judgement, a strength and a point per theme, a practice per city, a recommendation with its package.
inline void addContentInOrder(Workspace& workspace) {
    RoundContent& content = workspace.content;
    workspace.contentLoaded = true;
    for (const Theme& theme : workspace.themes) {
        content.of<ThemeJudgement>().put({workspace.loadedRound, theme.id, QStringLiteral("Oordeel."), {}, {}});
        content.of<Strength>().put(pointOf<Strength>(workspace, theme.id, QStringLiteral("sterk ") + theme.name));
        content.of<ImprovementPoint>().put(
            pointOf<ImprovementPoint>(workspace, theme.id, QStringLiteral("beter ") + theme.name));
    }
    for (const City& city : workspace.cities)
        content.of<GoodPractice>().put(
            practiceOf(workspace, city.id, workspace.themes.first().id, QStringLiteral("Klimaatplan")));
    Recommendation recommendation = recommendationOf(workspace, 1, workspace.themes.first().id);
    recommendation.answers = {
        {ImprovementPointId(QStringLiteral("beter ") + workspace.themes.first().name), LinkOrigin::Proposed}};
    content.of<Recommendation>().put(recommendation);
    WorkPackage package;
    package.id = WorkPackageId(QStringLiteral("w-1"));
    package.round = workspace.loadedRound;
    package.number = 1;
    package.title = QStringLiteral("Werk");
    package.timing = QStringLiteral("Najaar 2025");
    package.leads = {{QStringLiteral("l-1"),
                      LeadRole::Lead,
                      CityId(QStringLiteral("gent")),
                      std::nullopt,
                      {},
                      Certainty::Certain,
                      {}}};
    package.serves = {{recommendation.id, LinkOrigin::Source}};
    content.of<WorkPackage>().put(package);
}

inline Workspace roundInOrder() {
    Workspace workspace = reportGrid();
    const Score three = *Score::exact(Quarters{12});
    for (const City& city : workspace.cities) {
        for (const Theme& theme : workspace.themes)
            setCell(workspace, city.id, theme.id, three);
    }
    for (const Theme& theme : workspace.themes)
        setGlobal(workspace, theme.id, three);
    addContentInOrder(workspace);
    return workspace;
}

} // namespace ks::test
