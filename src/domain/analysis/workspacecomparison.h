#pragma once

#include "domain/workspace.h"

#include <QLocale>

namespace ks {

/// One place where two states of a workspace differ, in words; `here` and `there` never read the same.
struct WorkspaceDifference {
    enum class Kind {
        Identity,    ///< it is another workspace altogether
        Title,       ///< of the workspace
        LastChange,  ///< the time of it: no content
        Model,       ///< cities, themes, levels
        Round,       ///< its name, period or state, or that only one side has it
        GlobalScore, ///< of a theme, or an adjustment of one cell; with all layers, latest first
        Score,       ///< of a cell, with wording and source where those differ
        Content,     ///< a record beside the grid; see recordDifferences()
    };

    Kind kind = Kind::Score;
    QString where;
    QString here;
    QString there;

    bool operator==(const WorkspaceDifference&) const = default;
};

/// What differs in the grid of two states of a workspace and in what stands around it, in the order of the kinds, round
/// by round and city by city in the order of the grid. Each may hold the rows of several rounds; of a round that only
/// one of them has, the rows are counted and not listed. Texts are in the language in force; times stand as their
/// writer's clock had them.
QList<WorkspaceDifference> differencesBetween(const Workspace& here, const Workspace& there,
                                              const QLocale& locale = QLocale());

} // namespace ks
