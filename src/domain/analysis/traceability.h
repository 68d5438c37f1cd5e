#pragma once

#include "domain/workspace.h"

#include <array>

/// Why something is done, and what comes of a score: from what the grid shows to what is to be reached, and back.
namespace ks {

/// Each follows from those before it.
enum class TraceStage { Cell, Point, Recommendation, Package, Target };
constexpr std::array<TraceStage, 5> allTraceStages{TraceStage::Cell, TraceStage::Point, TraceStage::Recommendation,
                                                   TraceStage::Package, TraceStage::Target};

/// A place of the grid, or a row of the loaded round.
struct TraceItem {
    TraceStage stage = TraceStage::Cell;
    QString row;                     ///< its id; empty for cells and targets
    ThemeId theme;                   ///< of cells and targets only
    std::optional<CityId> city = {}; ///< of cells and targets only; a cell without one is the theme as a whole

    bool operator==(const TraceItem&) const = default;
};

size_t qHash(const TraceItem& item, size_t seed = 0);

enum class TraceBond {
    Link,  ///< people or the source say that the one answers the other
    Theme, ///< nobody says so; both are about the theme
};

/// That one item follows from another.
struct TraceStep {
    TraceItem from;
    TraceItem to;
    TraceBond bond = TraceBond::Link;

    bool operator==(const TraceStep&) const = default;
};

/// An item that is connected to another, and how: by links all the way, or only by way of a theme.
struct TracedItem {
    TraceItem item;
    TraceBond bond = TraceBond::Link;

    bool operator==(const TracedItem&) const = default;
};

class Traceability {
public:
    /// Of the loaded round; its content has to be loaded. A cell that is not scored is in it too. Dropped
    /// recommendations and stopped packages are left out.
    explicit Traceability(const Workspace& workspace);

    /// In the order of the grid (each theme as a whole, then its cities) or of the lists.
    const QList<TraceItem>& items(TraceStage stage) const { return m_items[static_cast<std::size_t>(stage)]; }
    /// Every step, from the cells onwards:
    /// cell to point: the point is of this city, or says that it shows in this cell; one of the cities together follows
    ///   from the theme as a whole, and where it names no cell from all of them by way of the theme;
    /// cell to recommendation: it answers the cell or the theme as a whole; one that is about the theme and answers
    ///   nothing there follows from all of its cells by way of the theme;
    /// point to recommendation, recommendation to package, package to target: as they are linked.
    const QList<TraceStep>& steps() const { return m_steps; }

    /// What leads to the item and what follows from it, without the item itself, at each stage in the order of items().
    /// Not what else follows from what led to it.
    QList<TracedItem> connectedTo(const TraceItem& item) const;

private:
    void addItem(const TraceItem& item) { m_items[static_cast<std::size_t>(item.stage)].append(item); }
    void addSteps(const Workspace& workspace, const ImprovementPoint& point);
    void addSteps(const Workspace& workspace, const Recommendation& row);
    void addSteps(const WorkPackage& package);
    QHash<TraceItem, TraceBond> reachable(const TraceItem& start, bool onwards) const;
    bool contains(const TraceItem& item) const { return items(item.stage).contains(item); }
    void connect(const TraceItem& from, const TraceItem& to, TraceBond bond);

    std::array<QList<TraceItem>, allTraceStages.size()> m_items;
    QList<TraceStep> m_steps;
    QHash<TraceItem, QList<qsizetype>> m_onwards; ///< per item the steps that start there
    QHash<TraceItem, QList<qsizetype>> m_back;    ///< and those that end there
};

} // namespace ks
