#pragma once

#include "domain/workspace.h"

namespace ks {

/// How many work packages that go on a city has a part in; each package once per city, in its strongest part.
struct CityWorkload {
    CityId city;
    int leads = 0; ///< for certain
    int open = 0;  ///< leads it perhaps: still to be decided or examined
    int partner = 0;

    bool operator==(const CityWorkload&) const = default;
};

/// The city leads or helps, or may.
bool hasPart(const WorkPackage& package, const CityId& city);

/// Of every city, in the order of the workspace. What was finished or stopped asks for no work.
QList<CityWorkload> workloads(const Workspace& workspace);

} // namespace ks
