#pragma once

#include "exchange/content/contentreading.h"

#include <initializer_list>
#include <utility>

namespace ks {

/// How the data files refer to rows and choose among words. What is not known is reported with its place.
namespace contentIds {

ThemeId theme(ContentFile& file, JsonFields& fields, const QString& name);
QList<ThemeId> themes(ContentFile& file, JsonFields& fields, const QString& name);
/// None for null.
std::optional<CityId> cityOrNull(ContentFile& file, JsonFields& fields, const QString& name);

/// The organisation of that name: the one that another file named already, or a new one.
OrganisationId organisation(ContentFile& file, const QString& name, const QString& section);

/// The id of a row that was read before.
template<class T>
typename T::Key known(ContentFile& file, JsonFields& fields, const QString& name) {
    const typename T::Key id(fields.line(name));
    if (!file.content().of<T>().find(id))
        contentReading::reportUnknown(fields, name, id.value);
    return id;
}

/// What a word of the file stands for.
template<class Value>
Value choice(JsonFields& fields, const QString& name, std::initializer_list<std::pair<const char*, Value>> choices) {
    const QString word = fields.line(name);
    for (const auto& [known, value] : choices) {
        if (word == QLatin1String(known))
            return value;
    }
    contentReading::reportUnknown(fields, name, word);
    return choices.begin()->second;
}

} // namespace contentIds

} // namespace ks
