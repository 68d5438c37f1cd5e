#pragma once

#include "domain/evaluation/questionnaire.h"
#include "domain/round.h"

#include <QString>

#include <optional>
#include <type_traits>

/// How the fields of a row are named in a form, and which of them stand in its head only.
namespace ks::formKeys {

/// The key of a field: "last_question_id" is "lastQuestion"; the parts of a score, which have no name, are "score".
QString keyOf(const char* field);

/// Every row of a form is of its one city, round and questionnaire.
template<class V>
constexpr bool standsInHead =
    std::is_same_v<V, RoundId> || std::is_same_v<V, CityId> || std::is_same_v<V, std::optional<CityId>> ||
    std::is_same_v<V, QuestionnaireId> || std::is_same_v<V, QuestionnaireVersionId>;

} // namespace ks::formKeys
