#include "domain/analysis/workload.h"

#include "domain/analysis/deadlines.h"

#include <algorithm>

namespace ks {
namespace {

enum class Part { None, Partner, Open, Lead };

Part partOf(const WorkPackage& package, const CityId& city) {
    Part strongest = Part::None;
    for (const WorkPackageLead& each : package.leads) {
        if (each.city != city)
            continue;
        const Part part = each.role == LeadRole::Partner         ? Part::Partner
                          : each.certainty == Certainty::Certain ? Part::Lead
                                                                 : Part::Open;
        strongest = std::max(strongest, part);
    }
    return strongest;
}

} // namespace

bool hasPart(const WorkPackage& package, const CityId& city) {
    return partOf(package, city) != Part::None;
}

QList<CityWorkload> workloads(const Workspace& workspace) {
    QList<CityWorkload> found;
    for (const City& city : workspace.cities) {
        CityWorkload load{city.id};
        for (const auto& [id, package] : workspace.content.of<WorkPackage>()) {
            if (!goesOn(package.state))
                continue;
            const Part part = partOf(package, city.id);
            load.leads += part == Part::Lead ? 1 : 0;
            load.open += part == Part::Open ? 1 : 0;
            load.partner += part == Part::Partner ? 1 : 0;
        }
        found.append(load);
    }
    return found;
}

} // namespace ks
