#pragma once

#include "base/id.h"

#include <optional>

namespace ks {

/// Where in a form somebody is: as whom, and at which statement of which theme; no theme = the hub.
struct FormPlace {
    CityId city;
    RespondentId respondent;
    ThemeId theme;
    std::optional<QuestionId> question = {};

    bool operator==(const FormPlace&) const = default;
};

} // namespace ks
