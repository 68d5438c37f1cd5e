#include "domain/analysis/prioritising.h"

#include "domain/analysis/statistics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Prioritising)
};

using Figures = std::array<std::optional<int>, 4>;

/// What the order rests on; `index` is the place among the candidates.
struct Reckoned {
    qsizetype index = 0;
    Figures figures; ///< as known
    std::optional<int> total;

    std::optional<int> figure(Criterion criterion) const { return figures[static_cast<std::size_t>(criterion)]; }
};

/// The lower a theme stands, the more it asks for; everything else counts as it is.
int countedOf(const PriorityRule& rule, Criterion criterion, int figure) {
    const CriterionRule& each = rule.of(criterion);
    return criterion == Criterion::Maturity ? each.lowest + each.highest - figure : figure;
}

/// The figure that speaks most for an entry.
int bestFigure(const PriorityRule& rule, Criterion criterion) {
    const CriterionRule& each = rule.of(criterion);
    return criterion == Criterion::Maturity ? each.lowest : each.highest;
}

std::optional<int> totalOf(const PriorityRule& rule, const Figures& figures) {
    int total = 0;
    for (const Criterion criterion : allCriteria) {
        if (rule.of(criterion).weight == 0)
            continue;
        const std::optional<int> figure = figures[static_cast<std::size_t>(criterion)];
        if (!figure)
            return std::nullopt;
        total += countedOf(rule, criterion, *figure) * rule.of(criterion).weight;
    }
    return total;
}

/// Puts candidates in order, again and again as their figures change.
class Ranker final {
public:
    Ranker(const QList<PriorityCandidate>& candidates, const PriorityRule& rule, const QList<ManualPlace>& manual)
        : m_candidates(candidates), m_rule(rule) {
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            Reckoned each{i, {}, {}};
            for (const Criterion criterion : allCriteria)
                each.figures[static_cast<std::size_t>(criterion)] = candidates[i].figure(criterion);
            each.total = totalOf(rule, each.figures);
            m_reckoned.append(each);
        }
        placePeople(manual);
    }

    const Reckoned& of(qsizetype index) const { return m_reckoned[index]; }
    void set(qsizetype index, const Figures& figures) {
        m_reckoned[index].figures = figures;
        m_reckoned[index].total = totalOf(m_rule, figures);
    }
    const ManualPlace* manual(qsizetype index) const { return m_manual[index]; }

    QList<qsizetype> computed() const;
    QList<qsizetype> placed() const;
    QList<qsizetype> top() const { return placed().mid(0, std::max(0, m_rule.topSize)); }
    TieDecision decision(const Reckoned& a, const Reckoned& b) const { return compared(a, b).second; }

private:
    void placePeople(const QList<ManualPlace>& manual);
    /// Below zero: `a` comes first; and what decides it where the sums are equal.
    std::pair<int, TieDecision> compared(const Reckoned& a, const Reckoned& b) const;

    const QList<PriorityCandidate>& m_candidates;
    const PriorityRule& m_rule;
    QList<Reckoned> m_reckoned;
    QList<const ManualPlace*> m_manual; ///< per candidate
    QList<qsizetype> m_byPlace;         ///< those with a manual place, by it
};

int sign(int difference) {
    return (difference > 0) - (difference < 0);
}

/// The higher first, and one that is not known last.
int higherFirst(std::optional<int> a, std::optional<int> b) {
    if (a.has_value() != b.has_value())
        return a ? -1 : 1;
    return a ? sign(*b - *a) : 0;
}

std::pair<int, TieDecision> Ranker::compared(const Reckoned& a, const Reckoned& b) const {
    if (const int order = higherFirst(a.total, b.total))
        return {order, TieDecision::Id};
    for (const Criterion criterion : m_rule.ties) {
        // Of maturity the lower figure asks for more.
        const int turned = criterion == Criterion::Maturity && a.figure(criterion) && b.figure(criterion) ? -1 : 1;
        if (const int order = turned * higherFirst(a.figure(criterion), b.figure(criterion)))
            return {order, static_cast<TieDecision>(criterion)};
    }
    const PriorityCandidate& first = m_candidates[a.index];
    const PriorityCandidate& second = m_candidates[b.index];
    constexpr int last = std::numeric_limits<int>::max(); // without a number: after those with one
    const int firstNumber = first.number.value_or(last);
    const int secondNumber = second.number.value_or(last);
    if (firstNumber != secondNumber)
        return {firstNumber < secondNumber ? -1 : 1, TieDecision::Number};
    if (first.position != second.position)
        return {first.position < second.position ? -1 : 1, TieDecision::Position};
    return {first.id < second.id ? -1 : first.id == second.id ? 0 : 1, TieDecision::Id};
}

void Ranker::placePeople(const QList<ManualPlace>& manual) {
    m_manual.fill(nullptr, m_candidates.size());
    for (const ManualPlace& each : manual) {
        const auto same = [&](const PriorityCandidate& candidate) { return candidate.id == each.id; };
        const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), same);
        const qsizetype index = found - m_candidates.begin();
        if (found == m_candidates.end() || m_manual[index])
            continue;
        m_manual[index] = &each;
        m_byPlace.append(index);
    }
    std::stable_sort(m_byPlace.begin(), m_byPlace.end(),
                     [this](qsizetype a, qsizetype b) { return m_manual[a]->position < m_manual[b]->position; });
}

/// Those with a sum, by the rule alone.
QList<qsizetype> Ranker::computed() const {
    QList<qsizetype> order;
    for (const Reckoned& each : m_reckoned) {
        if (each.total)
            order.append(each.index);
    }
    std::stable_sort(order.begin(), order.end(),
                     [this](qsizetype a, qsizetype b) { return compared(m_reckoned[a], m_reckoned[b]).first < 0; });
    return order;
}

QList<qsizetype> Ranker::placed() const {
    QList<qsizetype> others = computed();
    others.removeIf([this](qsizetype index) { return m_manual[index] != nullptr; });
    const qsizetype size = others.size() + m_byPlace.size();
    QList<qsizetype> order(size, -1);
    for (const qsizetype index : m_byPlace) {
        qsizetype at = std::clamp<qsizetype>(m_manual[index]->position - 1, 0, size - 1);
        while (at < size - 1 && order[at] >= 0)
            ++at;
        while (order[at] >= 0) // the end is taken
            --at;
        order[at] = index;
    }
    auto next = others.cbegin();
    for (qsizetype& each : order) {
        if (each < 0)
            each = *next++;
    }
    return order;
}

PriorityEntry entryOf(const PriorityCandidate& candidate, const Reckoned& reckoned, const PriorityRule& rule) {
    PriorityEntry entry;
    entry.id = candidate.id;
    entry.total = reckoned.total;
    for (const Criterion criterion : allCriteria) {
        const int weight = rule.of(criterion).weight;
        if (weight == 0)
            continue;
        if (const std::optional<int> figure = reckoned.figure(criterion))
            entry.terms.append({criterion, *figure, countedOf(rule, criterion, *figure), weight});
        else
            entry.missing.append(criterion);
    }
    for (const Criterion criterion : rule.ties) {
        if (!reckoned.figure(criterion))
            entry.openTies.append(criterion);
    }
    return entry;
}

/// Where the last place of the top list is taken by the rule, and the one that misses it has the same sum.
std::optional<TopBorder> borderOf(const Ranker& ranker, const QList<PriorityCandidate>& candidates,
                                  const QList<qsizetype>& order, int topSize) {
    const auto byRule = [&](qsizetype index) { return !ranker.manual(index); };
    const QList<qsizetype> top = order.mid(0, std::max(0, topSize));
    const QList<qsizetype> rest = order.mid(top.size());
    const auto last = std::find_if(top.crbegin(), top.crend(), byRule);
    const auto first = std::find_if(rest.cbegin(), rest.cend(), byRule);
    if (last == top.crend() || first == rest.cend() || ranker.of(*last).total != ranker.of(*first).total)
        return std::nullopt;
    TopBorder border;
    const auto collect = [&](const QList<qsizetype>& from, QList<RecommendationId>& into) {
        for (const qsizetype each : from) {
            if (byRule(each) && ranker.of(each).total == ranker.of(*last).total)
                into.append(candidates[each].id);
        }
    };
    collect(top, border.inside);
    collect(rest, border.outside);
    border.decision = ranker.decision(ranker.of(*last), ranker.of(*first));
    return border;
}

/// Those of `from` that are not in `to`.
QList<RecommendationId> without(const QList<qsizetype>& from, const QList<qsizetype>& to,
                                const QList<PriorityCandidate>& candidates) {
    QList<RecommendationId> found;
    for (const qsizetype each : from) {
        if (!to.contains(each))
            found.append(candidates[each].id);
    }
    return found;
}

} // namespace

PriorityRule standardRule() {
    PriorityRule rule;
    rule.of(Criterion::Maturity).step = 0;
    rule.of(Criterion::Urgency).weight = 0;
    rule.ties = {Criterion::Urgency};
    return rule;
}

ThemeMaturity maturityOf(const Workspace& workspace, const Theme& theme) {
    ThemeMaturity maturity{theme.id, theme.name, MaturitySource::GlobalScore, std::nullopt};
    const std::optional<Adjustment> global = workspace.globalScore(theme.id);
    std::optional<double> value = global ? global->value.midpoint() : std::nullopt;
    if (!value) {
        maturity.source = MaturitySource::Median;
        value = scoreStatistics(workspace.scoresOfTheme(theme.id)).median;
    }
    if (value)
        maturity.value = static_cast<int>(std::floor(*value * 1000 + 0.5)); // exact before it is rounded: sixteenths
    else
        maturity.source = MaturitySource::Open;
    return maturity;
}

std::optional<int> PriorityCandidate::maturity() const {
    std::optional<int> lowest;
    for (const ThemeMaturity& each : themes) {
        if (!each.value)
            return std::nullopt;
        lowest = std::min(lowest.value_or(*each.value), *each.value);
    }
    return lowest;
}

std::optional<int> GivenRating::figure() const {
    if (agreed || votes.isEmpty())
        return agreed;
    qint64 sum = 0;
    for (const CityVote& each : votes)
        sum += each.figure;
    const qint64 cities = votes.size();
    return static_cast<int>((2 * sum + cities) / (2 * cities));
}

GivenRating& PriorityCandidate::rating(Criterion criterion) {
    Q_ASSERT(criterion != Criterion::Maturity);
    return criterion == Criterion::Impact ? impact : criterion == Criterion::Importance ? importance : urgency;
}

const GivenRating& PriorityCandidate::rating(Criterion criterion) const {
    Q_ASSERT(criterion != Criterion::Maturity);
    return criterion == Criterion::Impact ? impact : criterion == Criterion::Importance ? importance : urgency;
}

std::optional<int> PriorityCandidate::figure(Criterion criterion) const {
    return criterion == Criterion::Maturity ? maturity() : rating(criterion).figure();
}

Criterion criterionOf(RatingCriterion criterion) {
    switch (criterion) {
    case RatingCriterion::Impact:
        return Criterion::Impact;
    case RatingCriterion::Importance:
        return Criterion::Importance;
    case RatingCriterion::Urgency:
        break;
    }
    return Criterion::Urgency;
}

PriorityCandidate candidateOf(const Workspace& workspace, const Recommendation& row) {
    PriorityCandidate candidate;
    candidate.id = row.id;
    candidate.title = row.title();
    candidate.number = row.number;
    candidate.position = row.position;
    for (const ThemeId& id : row.themes) {
        if (const Theme* theme = workspace.theme(id))
            candidate.themes.append(maturityOf(workspace, *theme));
        else
            candidate.themes.append({id, id.value, MaturitySource::Open, std::nullopt});
    }
    for (const auto& [id, rating] : workspace.content.of<Rating>()) {
        if (rating.recommendation != row.id)
            continue;
        GivenRating& given = candidate.rating(criterionOf(rating.criterion));
        if (rating.city)
            given.votes.append({*rating.city, rating.value * 1000});
        else
            given.agreed = rating.value * 1000;
    }
    return candidate;
}

QList<PriorityCandidate> priorityCandidates(const Workspace& workspace) {
    QList<PriorityCandidate> candidates;
    for (const Recommendation* each : rowsInOrder<Recommendation>(workspace.content)) {
        if (each->state != RecommendationState::Dropped)
            candidates.append(candidateOf(workspace, *each));
    }
    return candidates;
}

QList<ManualPlace> manualPlaces(const Workspace& workspace) {
    QList<ManualPlace> places;
    for (const auto& [id, each] : workspace.content.of<GivenPlace>()) {
        const Recommendation* row = workspace.content.of<Recommendation>().find(each.recommendation);
        if (row && row->state != RecommendationState::Dropped)
            places.append({each.recommendation, each.place, each.reason});
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const ManualPlace& a, const ManualPlace& b) { return a.position < b.position; });
    return places;
}

const PriorityEntry* PriorityList::entry(const RecommendationId& id) const {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const PriorityEntry& each) { return each.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

QList<RecommendationId> PriorityList::top() const {
    QList<RecommendationId> found;
    for (const PriorityEntry& each : entries) {
        if (each.position && *each.position <= topSize)
            found.append(each.id);
    }
    return found;
}

PriorityList prioritise(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                        const QList<ManualPlace>& manual) {
    const Ranker ranker(candidates, rule, manual);
    const QList<qsizetype> computed = ranker.computed();
    const QList<qsizetype> order = ranker.placed();
    PriorityList list;
    list.topSize = rule.topSize;
    for (const qsizetype index : order) {
        PriorityEntry entry = entryOf(candidates[index], ranker.of(index), rule);
        entry.position = static_cast<int>(list.entries.size()) + 1;
        if (entry.total)
            entry.computedPosition = static_cast<int>(computed.indexOf(index)) + 1;
        if (const ManualPlace* place = ranker.manual(index))
            entry.manualReason = place->reason;
        list.entries.append(entry);
    }
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (!order.contains(i))
            list.entries.append(entryOf(candidates[i], ranker.of(i), rule));
    }
    list.border = borderOf(ranker, candidates, order, rule.topSize);
    return list;
}

Result<void> checkManualPlaces(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                               const QList<ManualPlace>& manual) {
    const QString unchanged = QLatin1Char(' ') + Texts::tr("The order stays as it was.");
    const Ranker ranker(candidates, rule, manual);
    const qsizetype places = ranker.placed().size();
    std::set<RecommendationId> entries;
    std::set<int> taken;
    for (const ManualPlace& each : manual) {
        const auto found = std::find_if(candidates.begin(), candidates.end(),
                                        [&](const PriorityCandidate& candidate) { return candidate.id == each.id; });
        if (found == candidates.end())
            return invalidInput(
                Texts::tr("A recommendation that is no longer on the list has a place by hand: take that "
                          "place away.") +
                unchanged);
        if (!entries.insert(each.id).second)
            return invalidInput(Texts::tr("“%1” has two places by hand: keep one of them.").arg(found->title) +
                                unchanged);
        if (each.position < 1 || each.position > places)
            return invalidInput(Texts::tr("“%1” can stand at a place from 1 to %2.").arg(found->title).arg(places) +
                                unchanged);
        if (!taken.insert(each.position).second)
            return invalidInput(Texts::tr("Place %1 is given twice: choose another one for “%2”.")
                                    .arg(QString::number(each.position), found->title) +
                                unchanged);
        if (each.reason.trimmed().isEmpty())
            return invalidInput(Texts::tr("“%1” is placed by hand: write down why.").arg(found->title) + unchanged);
    }
    return {};
}

QList<RankChange> prioritySensitivity(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                                      const QList<ManualPlace>& manual) {
    Ranker ranker(candidates, rule, manual);
    const QList<qsizetype> order = ranker.placed();
    const QList<qsizetype> before = ranker.top();
    QList<RankChange> changes;
    const auto tryOut = [&](qsizetype index, Criterion criterion, int difference) {
        const Figures known = ranker.of(index).figures;
        const std::optional<int> from = ranker.of(index).figure(criterion);
        const CriterionRule& scale = rule.of(criterion);
        const int to = std::clamp(from.value_or(0) + difference, scale.lowest, scale.highest);
        if (!from || sign(to - *from) != sign(difference))
            return;
        Figures moved = known;
        moved[static_cast<std::size_t>(criterion)] = to;
        ranker.set(index, moved);
        const QList<qsizetype> after = ranker.top();
        ranker.set(index, known);
        if (after == before)
            return;
        const RankChange change{candidates[index].id,
                                criterion,
                                *from,
                                to,
                                without(before, after, candidates),
                                without(after, before, candidates)};
        if (!change.leaving.isEmpty() || !change.entering.isEmpty())
            changes.append(change);
    };
    for (const qsizetype index : order) {
        for (const Criterion criterion : allCriteria) {
            tryOut(index, criterion, -rule.of(criterion).step);
            tryOut(index, criterion, rule.of(criterion).step);
        }
    }
    return changes;
}

QList<RecommendationId> couldStillEnter(const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
                                        const QList<ManualPlace>& manual) {
    Ranker ranker(candidates, rule, manual);
    QList<RecommendationId> found;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (ranker.of(i).total || ranker.manual(i))
            continue;
        const Figures known = ranker.of(i).figures;
        Figures best = known;
        for (const Criterion criterion : allCriteria) {
            std::optional<int>& figure = best[static_cast<std::size_t>(criterion)];
            figure = figure.value_or(bestFigure(rule, criterion));
        }
        ranker.set(i, best);
        if (ranker.top().contains(i))
            found.append(candidates[i].id);
        ranker.set(i, known);
    }
    return found;
}

} // namespace ks
