#pragma once

#include "base/id.h"

#include <optional>

namespace ks {

/// The parts of a form that can be filled in, so that a remark can say where it belongs.
enum class FormPart {
    Statement,   ///< the level of a statement
    Comment,     ///< of a statement
    Evidence,    ///< of a statement, or without one of the theme
    Agreement,   ///< the agreed answer of the team to a statement
    Decision,    ///< the city's own score of a theme
    Reason,      ///< why that differs from what follows from the answers
    Target,      ///< of a theme
    Points,      ///< strengths, improvement points and practices of a theme
    Respondents, ///< who fills the form in
    Figures,     ///< FTE and LEKP
    NoScore,     ///< why a form is handed in without scores
};

/// A field of the form of a city.
struct FormField {
    FormPart part = FormPart::Statement;
    std::optional<ThemeId> theme = {};
    std::optional<QuestionId> question = {};
    std::optional<RespondentId> respondent = {}; ///< whose answer it is, where it is not that of all

    bool operator==(const FormField&) const = default;
};

} // namespace ks
