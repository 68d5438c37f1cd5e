#include "domain/analysis/traceability.h"

#include <algorithm>

namespace ks {
namespace {

TraceItem cellItem(const ThemeId& theme, const std::optional<CityId>& city) {
    return {TraceStage::Cell, {}, theme, city};
}

template<class RowId>
TraceItem rowItem(TraceStage stage, const RowId& id) {
    return {stage, id.value, {}, {}};
}

bool answersIn(const Recommendation& row, const ThemeId& theme, const Workspace& workspace) {
    const auto inTheme = [&](const AnsweredPoint& each) {
        const ImprovementPoint* point = workspace.content.of<ImprovementPoint>().find(each.point);
        return point && point->theme == theme;
    };
    return std::any_of(row.answers.begin(), row.answers.end(), inTheme) ||
           std::any_of(row.cells.begin(), row.cells.end(),
                       [&](const AnsweredCell& each) { return each.theme == theme; });
}

} // namespace

size_t qHash(const TraceItem& item, size_t seed) {
    return qHashMulti(seed, static_cast<int>(item.stage), item.row, item.theme, item.city.value_or(CityId()));
}

Traceability::Traceability(const Workspace& workspace) {
    for (const Theme& theme : workspace.themes) {
        addItem(cellItem(theme.id, std::nullopt));
        for (const City& city : workspace.cities)
            addItem(cellItem(theme.id, city.id));
    }
    const auto ofRound = [&](const auto& row) { return row.round == workspace.loadedRound; };
    const auto points = rowsInOrder<ImprovementPoint>(workspace.content, ofRound);
    const auto recommendations = rowsInOrder<Recommendation>(workspace.content, [&](const Recommendation& row) {
        return ofRound(row) && row.state != RecommendationState::Dropped;
    });
    const auto packages = rowsInOrder<WorkPackage>(
        workspace.content, [&](const WorkPackage& row) { return ofRound(row) && row.state != WorkState::Stopped; });
    for (const Theme& theme : workspace.themes) {
        for (const ImprovementPoint* each : points) {
            if (each->theme == theme.id)
                addItem(rowItem(TraceStage::Point, each->id));
        }
        for (const City& city : workspace.cities) {
            if (workspace.content.of<Target>().find({workspace.loadedRound, theme.id, city.id}))
                addItem({TraceStage::Target, {}, theme.id, city.id});
        }
    }
    for (const Recommendation* each : recommendations)
        addItem(rowItem(TraceStage::Recommendation, each->id));
    for (const WorkPackage* each : packages)
        addItem(rowItem(TraceStage::Package, each->id));
    for (const ImprovementPoint* each : points)
        addSteps(workspace, *each);
    for (const Recommendation* each : recommendations)
        addSteps(workspace, *each);
    for (const WorkPackage* each : packages)
        addSteps(*each);
}

/// What points to something that is not there leads nowhere.
void Traceability::connect(const TraceItem& from, const TraceItem& to, TraceBond bond) {
    if (!contains(from) || !contains(to))
        return;
    m_onwards[from].append(m_steps.size());
    m_back[to].append(m_steps.size());
    m_steps.append({from, to, bond});
}

void Traceability::addSteps(const Workspace& workspace, const ImprovementPoint& point) {
    const TraceItem to = rowItem(TraceStage::Point, point.id);
    const auto shows = [&](const CityId& city) {
        return point.city == city || std::any_of(point.cells.begin(), point.cells.end(),
                                                 [&](const PointCell& each) { return each.city == city; });
    };
    const bool ofAll = !point.city && point.cells.isEmpty();
    if (!point.city)
        connect(cellItem(point.theme, std::nullopt), to, TraceBond::Link);
    for (const City& city : workspace.cities) {
        if (ofAll || shows(city.id))
            connect(cellItem(point.theme, city.id), to, ofAll ? TraceBond::Theme : TraceBond::Link);
    }
}

void Traceability::addSteps(const Workspace& workspace, const Recommendation& row) {
    const TraceItem to = rowItem(TraceStage::Recommendation, row.id);
    for (const Theme& theme : workspace.themes) {
        const bool byTheme = row.themes.contains(theme.id) && !answersIn(row, theme.id, workspace);
        const auto answers = [&](const std::optional<CityId>& city) {
            return std::any_of(row.cells.begin(), row.cells.end(), [&](const AnsweredCell& each) {
                return each.theme == theme.id && (!each.city || each.city == city);
            });
        };
        const auto add = [&](const std::optional<CityId>& city) {
            if (answers(city))
                connect(cellItem(theme.id, city), to, TraceBond::Link);
            else if (byTheme)
                connect(cellItem(theme.id, city), to, TraceBond::Theme);
        };
        add(std::nullopt);
        for (const City& city : workspace.cities)
            add(city.id);
    }
    for (const AnsweredPoint& each : row.answers)
        connect(rowItem(TraceStage::Point, each.point), to, TraceBond::Link);
}

void Traceability::addSteps(const WorkPackage& package) {
    const TraceItem item = rowItem(TraceStage::Package, package.id);
    for (const WorkPackageService& each : package.serves)
        connect(rowItem(TraceStage::Recommendation, each.recommendation), item, TraceBond::Link);
    for (const PackageTarget& each : package.targets)
        connect(item, {TraceStage::Target, {}, each.theme, each.city}, TraceBond::Link);
}

/// What can be reached in one direction, and whether links alone lead there.
QHash<TraceItem, TraceBond> Traceability::reachable(const TraceItem& start, bool onwards) const {
    QHash<TraceItem, TraceBond> found{{start, TraceBond::Link}};
    QList<TraceItem> waiting{start};
    while (!waiting.isEmpty()) {
        const TraceItem here = waiting.takeFirst();
        const TraceBond sofar = found.value(here);
        for (const qsizetype step : (onwards ? m_onwards : m_back).value(here)) {
            const TraceStep& each = m_steps[step];
            const TraceItem& there = onwards ? each.to : each.from;
            const TraceBond bond = sofar == TraceBond::Theme ? TraceBond::Theme : each.bond;
            const auto known = found.constFind(there);
            if (known != found.cend() && (*known == TraceBond::Link || bond == TraceBond::Theme))
                continue;
            found.insert(there, bond);
            waiting.append(there);
        }
    }
    return found;
}

QList<TracedItem> Traceability::connectedTo(const TraceItem& item) const {
    QHash<TraceItem, TraceBond> found = reachable(item, true);
    found.insert(reachable(item, false));
    found.remove(item);
    QList<TracedItem> connected;
    for (const TraceStage stage : allTraceStages) {
        for (const TraceItem& each : items(stage)) {
            if (const auto at = found.constFind(each); at != found.cend())
                connected.append({each, *at});
        }
    }
    return connected;
}

} // namespace ks
