#pragma once

#include "domain/analysis/prioritising.h"

#include <random>
#include <set>

/// The same reckoning once more and in another way: every entry gets one row of numbers, the rows are sorted by a set.
namespace ks::test {

struct PlainOrder {
    QList<RecommendationId> placed;
    QList<RecommendationId> computed;
    std::map<RecommendationId, long> sums;

    QList<RecommendationId> top(int size) const { return placed.mid(0, size); }
};

inline std::optional<long> plainFigure(const PriorityCandidate& row, int criterion) {
    if (criterion == 0) {
        std::set<int> values;
        for (const ThemeMaturity& theme : row.themes) {
            if (!theme.value.has_value())
                return {};
            values.insert(theme.value.value());
        }
        return values.empty() ? std::nullopt : std::optional<long>(*values.begin());
    }
    const GivenRating& given = criterion == 1 ? row.impact : criterion == 2 ? row.importance : row.urgency;
    if (given.agreed.has_value() || given.votes.empty())
        return given.agreed;
    double sum = 0; // of whole thousandths
    for (const CityVote& vote : given.votes)
        sum += vote.figure;
    return std::lround(sum / double(given.votes.size()));
}

inline PlainOrder plainOrder(const QList<PriorityCandidate>& rows, const PriorityRule& rule,
                             const QList<ManualPlace>& manual) {
    PlainOrder found;
    std::map<int, RecommendationId> byHand;
    for (const ManualPlace& each : manual)
        byHand[each.position] = each.id;
    std::set<RecommendationId> handled;
    for (const auto& [place, id] : byHand)
        handled.insert(id);
    std::set<std::pair<std::vector<long>, QString>> sorted;
    for (const PriorityCandidate& row : rows) {
        long sum = 0;
        bool open = false;
        std::vector<long> key{0};
        for (int i = 0; i < 4; ++i) {
            const CriterionRule& scale = rule.criteria[std::size_t(i)];
            const std::optional<long> figure = plainFigure(row, i);
            if (scale.weight > 0 && !figure)
                open = true;
            if (scale.weight > 0 && figure)
                sum += scale.weight * (i == 0 ? scale.highest - *figure + scale.lowest : *figure);
        }
        if (open)
            continue;
        found.sums[row.id] = sum;
        key[0] = -sum;
        for (const Criterion tie : rule.ties) {
            const std::optional<long> figure = plainFigure(row, int(tie));
            key.push_back(figure ? 0 : 1);
            key.push_back(!figure ? 0 : tie == Criterion::Maturity ? *figure : -*figure);
        }
        key.push_back(row.number ? *row.number : 1'000'000);
        key.push_back(row.position);
        sorted.insert({key, row.id.value});
    }
    std::list<RecommendationId> rest;
    for (const auto& [key, id] : sorted) {
        found.computed.append(RecommendationId(id));
        if (!handled.count(RecommendationId(id)))
            rest.push_back(RecommendationId(id));
    }
    for (int place = 1; !rest.empty() || byHand.count(place); ++place) {
        if (byHand.count(place)) {
            found.placed.append(byHand[place]);
        } else {
            found.placed.append(rest.front());
            rest.pop_front();
        }
    }
    return found;
}

/// Lists with many equal sums, gaps, votes, several themes; now and then another rule and places by hand.
class RandomPriorities final {
public:
    explicit RandomPriorities(unsigned seed) : m_dice(seed) {
        const int size = within(5, 60);
        for (int i = 0; i < size; ++i)
            candidates.append(candidate(i));
        if (within(0, 2) == 0)
            changeRule();
        rule.topSize = within(0, 3) == 0 ? within(0, 15) : 10;
        if (within(0, 2) == 0)
            placeByHand();
    }

    QList<PriorityCandidate> candidates;
    PriorityRule rule = standardRule();
    QList<ManualPlace> manual;

private:
    int within(int lowest, int highest) { return std::uniform_int_distribution<int>(lowest, highest)(m_dice); }
    std::optional<int> rating(int openInHundred) {
        return within(1, 100) <= openInHundred ? std::nullopt : std::optional(1000 * within(1, 5));
    }

    PriorityCandidate candidate(int i) {
        PriorityCandidate row;
        row.id = RecommendationId(QStringLiteral("r%1").arg((i * 37) % 61, 2, 10, QLatin1Char('0')));
        row.title = row.id.value;
        row.position = within(0, 20);
        if (within(0, 1))
            row.number = within(1, 12);
        for (int themes = within(0, 20) == 0 ? 0 : within(1, 2); themes > 0; --themes) {
            ThemeMaturity theme{ThemeId(QStringLiteral("t%1").arg(themes)), {}, MaturitySource::Median, std::nullopt};
            if (within(0, 20) > 0)
                theme.value = 1000 + 125 * within(0, 32);
            row.themes.append(theme);
        }
        row.impact.agreed = rating(8);
        row.urgency.agreed = rating(30);
        if (within(0, 2) > 0)
            vote(row.importance);
        if (within(0, 3) == 0)
            row.importance.agreed = rating(0);
        if (within(0, 9) == 0)
            vote(row.urgency);
        return row;
    }

    void vote(GivenRating& given) {
        for (int votes = within(0, 13); votes > 0; --votes)
            given.votes.append({CityId(QStringLiteral("c%1").arg(votes)), 1000 * within(1, 5)});
    }

    void changeRule() {
        for (CriterionRule& each : rule.criteria) {
            each.weight = within(0, 3);
            each.step = 250 * within(0, 4);
        }
        rule.ties.clear();
        for (const Criterion each : allCriteria) {
            if (within(0, 1))
                rule.ties.prepend(each);
        }
    }

    void placeByHand() {
        QList<PriorityCandidate> shuffled = candidates;
        std::shuffle(shuffled.begin(), shuffled.end(), m_dice);
        const auto ranked = static_cast<int>(plainOrder(candidates, rule, {}).placed.size());
        std::set<int> taken;
        for (int moved = std::min(within(1, 4), ranked); moved > 0; --moved) {
            const int place = within(1, ranked);
            if (taken.insert(place).second)
                manual.append({shuffled.takeLast().id, place, QStringLiteral("so agreed")});
        }
    }

    std::mt19937 m_dice;
};

} // namespace ks::test
