#pragma once

#include "domain/analysis/rules.h"

namespace ks {

/// A finding, or several that say the same of different places.
struct FindingGroup {
    QList<Finding> findings; ///< one or more, in their order
    QString where;           ///< every place, for people

    const Finding& first() const { return findings.first(); }
};

/// Worst first. What is said in the same words of more than two places becomes one group that names them all, or says
/// that it holds for all themes.
QList<FindingGroup> findingGroups(const QList<Finding>& findings, qsizetype themesInAll);

} // namespace ks
