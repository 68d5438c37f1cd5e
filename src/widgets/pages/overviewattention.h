#pragma once

#include "widgets/shell/findingslist.h"

/// What the overview says of what asks for attention and of what is next, without any widget.
namespace ks {

/// What the scores themselves ask for: a line for each kind of cell that is no exact score, with how many there are
/// and of whom; it leads to the first.
QList<AttentionLine> scoreAttention(const Workspace& workspace);

/// What the rules find, for two places of the overview.
struct SharedFindings {
    QList<Finding> attention; ///< without those of single cells, which scoreAttention() counts
    QList<Finding> next;      ///< of recommendations and packages that go on
};
SharedFindings shareFindings(const QList<Finding>& all);

/// A work package that is to start or runs.
struct PackageDue {
    WorkPackageId id;
    QString priority; ///< a dash while open
    QString timing;   ///< as the source words it; it is no date
    QString title;
    QString leads;

    bool operator==(const PackageDue&) const = default;
};

/// By priority, then by quarter where one is known; what is open comes last.
QList<PackageDue> packagesDue(const Workspace& workspace);

} // namespace ks
