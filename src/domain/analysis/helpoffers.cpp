#include "domain/analysis/helpoffers.h"

#include "domain/analysis/level.h"

#include <algorithm>

namespace ks {
namespace {

constexpr int highLevel = 4;

ScoredCity standingOf(const Workspace& workspace, const City& city, const ThemeId& theme) {
    return {city.id, workspace.score(city.id, theme),
            rowsInOrder<GoodPractice>(workspace.content, [&](const GoodPractice& row) {
                return row.city == city.id && row.theme == theme && row.kind == PracticeKind::Practice;
            })};
}

double valueOf(const ScoredCity& standing) {
    return *standing.score.midpoint();
}

} // namespace

QList<HelpOffer> helpOffers(const Workspace& workspace) {
    QList<HelpOffer> offers;
    for (const Theme& theme : workspace.themes) {
        HelpOffer offer{theme.id, {}, {}};
        for (const City& city : workspace.cities) {
            const std::optional<double> value = workspace.score(city.id, theme.id).midpoint();
            const int level = value ? levelOf(*value) : 0;
            if (level >= highLevel)
                offer.high.append(standingOf(workspace, city, theme.id));
            else if (level > 0 && level <= lowLevel)
                offer.low.append(standingOf(workspace, city, theme.id));
        }
        std::stable_sort(offer.high.begin(), offer.high.end(),
                         [](const ScoredCity& a, const ScoredCity& b) { return valueOf(a) > valueOf(b); });
        std::stable_sort(offer.low.begin(), offer.low.end(),
                         [](const ScoredCity& a, const ScoredCity& b) { return valueOf(a) < valueOf(b); });
        offers.append(offer);
    }
    return offers;
}

} // namespace ks
