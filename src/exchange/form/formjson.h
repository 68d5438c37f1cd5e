#pragma once

#include "domain/evaluation/handin.h"
#include "domain/rowfields.h"
#include "exchange/filetext.h"

#include <nlohmann/json.hpp>

/// How rows and their values stand in a form: once for the file and for what is handed in.
namespace ks::formJson {

using Json = nlohmann::ordered_json;

/// The key of a field: "last_question_id" is "lastQuestion"; the parts of a score, which have no name, are "score".
QString keyOf(const char* field);

/// Every row of a form is of its one city, round and questionnaire: these stand in its head only.
template<class V>
constexpr bool standsInHead =
    std::is_same_v<V, RoundId> || std::is_same_v<V, CityId> || std::is_same_v<V, std::optional<CityId>> ||
    std::is_same_v<V, QuestionnaireId> || std::is_same_v<V, QuestionnaireVersionId>;

inline Json valueOf(const QString& text) {
    return cleanFileText(text).toStdString();
}
inline Json valueOf(int number) {
    return number;
}
inline Json valueOf(bool flag) {
    return flag;
}
Json valueOf(const QStringList& texts);
Json valueOf(const QDate& date); ///< ISO; null for none
Json valueOf(const Score& score);
Json valueOf(const Timestamp& moment);

template<class Tag>
Json valueOf(const Id<Tag>& id) {
    return valueOf(id.value);
}
template<class E>
requires std::is_enum_v<E> Json valueOf(E value) {
    return valueOf(enumName(value));
}
template<class V>
Json valueOf(const std::optional<V>& value) {
    return value ? valueOf(*value) : Json(nullptr);
}

/// Writes the fields of a row, in their order.
class RowWriter final {
public:
    explicit RowWriter(Json& object) : m_object(object) {}

    template<class V>
    void operator()(const char* field, const V& value) {
        if constexpr (!standsInHead<V>)
            m_object[keyOf(field).toStdString()] = valueOf(value);
    }

private:
    Json& m_object;
};

template<class T>
Json objectOf(const T& row) {
    Json object = Json::object();
    T::fields(row, RowWriter(object));
    return object;
}

} // namespace ks::formJson
