#include "domain/analysis/findinggroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FindingGroups)
};

constexpr qsizetype gatherFrom = 3;

/// The places of findings that say the same.
QString placesText(const QList<Finding>& same, qsizetype themesInAll) {
    const bool themesOnly =
        std::all_of(same.cbegin(), same.cend(), [](const Finding& each) { return each.theme && !each.city; });
    if (themesOnly && same.size() >= gatherFrom && same.size() == themesInAll)
        return Texts::tr("All themes");
    QStringList places;
    for (const Finding& each : same)
        places.append(each.where);
    return places.join(QStringLiteral(", "));
}

bool sameWords(const Finding& a, const Finding& b) {
    return a.rule == b.rule && a.severity == b.severity && a.message == b.message;
}

} // namespace

QList<FindingGroup> findingGroups(const QList<Finding>& findings, qsizetype themesInAll) {
    QList<FindingGroup> groups;
    QList<Finding> rest = findings;
    while (!rest.isEmpty()) {
        const Finding first = rest.first();
        const auto same = [&](const Finding& each) { return sameWords(each, first); };
        QList<Finding> group;
        std::copy_if(rest.cbegin(), rest.cend(), std::back_inserter(group), same);
        if (group.size() < gatherFrom) {
            group = {first};
            rest.removeFirst();
        } else {
            rest.removeIf(same);
        }
        const QString where = placesText(group, themesInAll);
        groups.append({std::move(group), where});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const FindingGroup& a, const FindingGroup& b) {
        return a.first().severity < b.first().severity;
    });
    return groups;
}

} // namespace ks
