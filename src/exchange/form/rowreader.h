#pragma once

#include "domain/workspace.h"
#include "exchange/form/formfile.h"
#include "exchange/form/formkeys.h"
#include "exchange/jsonfields.h"

namespace ks {

/// What the rows of a form may refer to: the model, and what was read of the form before them.
struct RowsPlace {
    const Workspace& model;
    RoundId round;
    CityId city;
    QuestionnaireVersionId version;
    const RoundContent& questions; ///< that hold the statements
    const RoundContent& own;       ///< that the row is read into
    bool earlier = false;          ///< of the earlier round, whose statements may have been retired since
};

/// Reads single values of a row, each strictly and within its range.
namespace formValues {

/// Small letters, digits and hyphens, at most 128 of them: slugs and UUIDs.
bool isId(const QString& text);
QString id(JsonFields& fields, const QString& key);
QDate dateOrNull(JsonFields& fields, const QString& key);
Score score(JsonFields& fields, const QString& key);
std::optional<Score> scoreOrNull(JsonFields& fields, const QString& key);
Timestamp moment(JsonFields& fields, const QString& key);
/// 64 digits; or none, where `empty` allows that.
QString digest(JsonFields& fields, const QString& key, bool empty);
/// http or https, or empty.
QString address(JsonFields& fields, const QString& key);
/// The range that a whole number of this name has.
std::pair<int, int> rangeOf(const QString& key);
void reportUnknown(JsonFields& fields, const QString& key, const QString& value);

bool isKnown(const RowsPlace& place, const ThemeId& id);
bool isKnown(const RowsPlace& place, const QuestionId& id);
bool isKnown(const RowsPlace& place, const RespondentId& id);
bool isKnown(const RowsPlace& place, const PersonId& id);

template<class E>
E enumOf(JsonFields& fields, const QString& key) {
    const QString word = fields.text(key, FormLimits::line);
    const std::optional<E> known = enumFromName<E>(word);
    if (!known)
        reportUnknown(fields, key, word);
    return known.value_or(E{});
}

} // namespace formValues

/// Reads the fields of a row, in any order, and checks what they refer to.
class RowReader final {
public:
    RowReader(JsonFields& fields, const RowsPlace& place) : m_fields(fields), m_place(place) {}

    template<class V>
    void operator()(const char* field, V& value) {
        if constexpr (formKeys::standsInHead<V>)
            fillIn(value);
        else
            read(formKeys::keyOf(field), value);
    }

private:
    void fillIn(RoundId& value) { value = m_place.round; }
    void fillIn(CityId& value) { value = m_place.city; }
    void fillIn(std::optional<CityId>& value) { value = m_place.city; }
    void fillIn(QuestionnaireVersionId& value) { value = m_place.version; }
    void fillIn(QuestionnaireId&) {}

    void read(const QString& key, QString& value) {
        value =
            key == QLatin1String("address") ? formValues::address(m_fields, key) : m_fields.text(key, FormLimits::text);
    }
    void read(const QString& key, QStringList& value) {
        value = m_fields.texts(key, FormLimits::list, FormLimits::line);
    }
    void read(const QString& key, int& value) {
        const auto [least, most] = formValues::rangeOf(key);
        value = m_fields.integer(key, least, most);
    }
    void read(const QString& key, std::optional<int>& value) {
        const auto [least, most] = formValues::rangeOf(key);
        value = m_fields.integerOrNull(key, least, most);
    }
    void read(const QString& key, bool& value) { value = m_fields.flag(key); }
    void read(const QString& key, QDate& value) { value = formValues::dateOrNull(m_fields, key); }
    void read(const QString& key, Score& value) { value = formValues::score(m_fields, key); }
    template<class E>
    requires std::is_enum_v<E>
    void read(const QString& key, E& value) { value = formValues::enumOf<E>(m_fields, key); }
    template<class Tag>
    void read(const QString& key, Id<Tag>& value) {
        value = Id<Tag>(formValues::id(m_fields, key));
        if constexpr (requires { formValues::isKnown(m_place, value); }) {
            if (key != QLatin1String("id") && !formValues::isKnown(m_place, value))
                formValues::reportUnknown(m_fields, key, value.value);
        }
    }
    template<class Tag>
    void read(const QString& key, std::optional<Id<Tag>>& value) {
        value.reset();
        if (!m_fields.takeNull(key))
            read(key, value.emplace());
    }

    JsonFields& m_fields;
    const RowsPlace& m_place;
};

} // namespace ks
