#pragma once

#include "domain/content/provenance.h"
#include "domain/evaluation/formfield.h"
#include "domain/workspace.h"

namespace ks {

/// Where a row stands in the form of a city; without a field it is the form as a whole.
struct FormTarget {
    RoundId round;
    CityId city;
    std::optional<FormField> field = {};

    bool operator==(const FormTarget&) const = default;
};

/// None for a row of another kind, and for one that is not there.
std::optional<FormTarget> formTarget(const Workspace& workspace, const RowRef& record);

} // namespace ks
