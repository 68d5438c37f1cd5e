#pragma once

#include "base/id.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// Rows name their fields once, in a static function `fields(row, field)` that calls `field("name", row.member)` for
/// each. The names are stable: storage uses them as columns, the change log and provenance as field names.
namespace ks {

/// The stable name of a value of an enumeration. Its names stand beside it, in its order, as
/// `constexpr auto namesOf(E) { return std::array{"first", "second"}; }`; its values count from 0.
template<class E>
QString enumName(E value) {
    return QLatin1String(namesOf(E{})[static_cast<std::size_t>(value)]);
}

template<class E>
std::optional<E> enumFromName(const QString& name) {
    constexpr auto names = namesOf(E{});
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// What holds for one city in one round.
struct CityKey {
    RoundId round;
    CityId city;

    bool operator==(const CityKey&) const = default;
    auto operator<=>(const CityKey&) const = default;
    template<class Self, class Field>
    static void fields(Self& key, Field&& field) {
        field("round_id", key.round);
        field("city_id", key.city);
    }
};

/// What holds for one theme in one round.
struct ThemeKey {
    RoundId round;
    ThemeId theme;

    bool operator==(const ThemeKey&) const = default;
    auto operator<=>(const ThemeKey&) const = default;
    template<class Self, class Field>
    static void fields(Self& key, Field&& field) {
        field("round_id", key.round);
        field("theme_id", key.theme);
    }
};

/// A key as one text: its parts joined by '/', as the change log and links name rows.
template<class Tag>
QString keyText(const Id<Tag>& id) {
    return id.value;
}
template<class Key>
requires requires(const Key& key) {
    Key::fields(key, [](const char*, const auto&) {});
}
QString keyText(const Key& key) {
    QString text;
    Key::fields(key, [&](const char*, const auto& part) {
        if (!text.isEmpty())
            text += QLatin1Char('/');
        text += part.value;
    });
    return text;
}

/// The key that keyText() wrote; none when the text has another number of parts.
template<class Key>
std::optional<Key> keyFromText(const QString& text) {
    if constexpr (requires { Key(QString()).value; }) {
        return text.isEmpty() ? std::nullopt : std::optional(Key(text));
    } else {
        Key key;
        qsizetype part = 0;
        const QStringList parts = text.split(QLatin1Char('/'));
        Key::fields(key, [&](const char*, auto& each) { each.value = parts.value(part++); });
        return part == parts.size() ? std::optional(key) : std::nullopt;
    }
}

/// Who may see a figure: it is withheld from what goes outside the steering group.
enum class Visibility { Everyone, SteeringGroup };
constexpr auto namesOf(Visibility) {
    return std::array{"everyone", "steeringGroup"};
}

/// Whether the source says that two things belong together, somebody proposes it, or a body confirmed the proposal.
enum class LinkOrigin { Source, Proposed, Confirmed };
constexpr auto namesOf(LinkOrigin) {
    return std::array{"source", "proposed", "confirmed"};
}

} // namespace ks
