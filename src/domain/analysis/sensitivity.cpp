#include "domain/analysis/sensitivity.h"

#include <algorithm>

namespace ks {
namespace {

constexpr double lowestLevel = 1;
constexpr double highestLevel = 5;

/// The median of `size` values that rise with their index.
template<class At>
std::optional<double> medianOf(qsizetype size, At&& at) {
    return size == 0 ? std::nullopt : std::optional((at((size - 1) / 2) + at(size / 2)) / 2);
}

/// A sorted column, asked what its median would be with one value less, more, or other; without sorting again.
class SortedColumn final {
public:
    explicit SortedColumn(QList<double> sorted) : m_sorted(std::move(sorted)) {}

    std::optional<double> median() const {
        return medianOf(m_sorted.size(), [this](qsizetype i) { return m_sorted[i]; });
    }
    std::optional<double> medianWithout(qsizetype left) const {
        return medianOf(m_sorted.size() - 1, [&](qsizetype i) { return without(left, i); });
    }
    std::optional<double> medianWith(double value) const {
        const qsizetype at = std::lower_bound(m_sorted.begin(), m_sorted.end(), value) - m_sorted.begin();
        return medianOf(m_sorted.size() + 1, [&](qsizetype i) {
            return i < at ? m_sorted[i] : i == at ? value : m_sorted[i - 1];
        });
    }
    std::optional<double> medianWithInstead(qsizetype left, double value) const {
        qsizetype at = std::lower_bound(m_sorted.begin(), m_sorted.end(), value) - m_sorted.begin();
        if (left < at)
            --at;
        return medianOf(m_sorted.size(), [&](qsizetype i) {
            return i < at ? without(left, i) : i == at ? value : without(left, i - 1);
        });
    }

private:
    double without(qsizetype left, qsizetype i) const { return m_sorted[i < left ? i : i + 1]; }

    QList<double> m_sorted;
};

/// The ends of what all single changes give.
std::pair<double, double> endsOf(const MedianStory& story) {
    const double median = story.median.value_or(0);
    std::pair<double, double> ends(median, median);
    const auto widen = [&](double value) {
        ends.first = std::min(ends.first, value);
        ends.second = std::max(ends.second, value);
    };
    for (const QList<MedianIf>* changes : {&story.readLow, &story.readHigh, &story.without}) {
        for (const MedianIf& each : *changes) {
            if (each.median)
                widen(*each.median);
        }
    }
    if (story.median) {
        widen(story.oneMoreLow);
        widen(story.oneMoreHigh);
    }
    return ends;
}

} // namespace

double MedianStory::least() const {
    return endsOf(*this).first;
}

double MedianStory::most() const {
    return endsOf(*this).second;
}

MedianStory medianStory(const QList<CityScore>& scores) {
    MedianStory story;
    for (const CityScore& each : scores)
        (each.score.hasValue() ? story.counted : story.leftOut).append(each);
    std::stable_sort(story.counted.begin(), story.counted.end(),
                     [](const CityScore& a, const CityScore& b) { return *a.score.midpoint() < *b.score.midpoint(); });
    QList<double> values;
    for (const CityScore& each : story.counted)
        values.append(*each.score.midpoint());
    const SortedColumn column(values);
    story.median = column.median();
    const auto size = static_cast<int>(values.size());
    if (size > 0)
        story.middle = size % 2 ? QList<int>{size / 2} : QList<int>{size / 2 - 1, size / 2};
    for (int i = 0; i < size; ++i) {
        const CityScore& each = story.counted[i];
        story.without.append({each.city, column.medianWithout(i)});
        if (each.score.kind() != ScoreKind::Between)
            continue;
        story.readLow.append({each.city, column.medianWithInstead(i, each.score.low()->toDouble())});
        story.readHigh.append({each.city, column.medianWithInstead(i, each.score.high()->toDouble())});
    }
    story.oneMoreLow = column.medianWith(lowestLevel).value_or(0);
    story.oneMoreHigh = column.medianWith(highestLevel).value_or(0);
    return story;
}

MedianStory medianStory(const Workspace& workspace, const ThemeId& theme, const QList<CityId>& cities) {
    QList<CityScore> scores;
    for (const CityId& city : cities)
        scores.append({city, workspace.score(city, theme)});
    return medianStory(scores);
}

} // namespace ks
