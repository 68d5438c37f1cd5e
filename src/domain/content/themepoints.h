#pragma once

#include "domain/rowfields.h"

#include <QList>

namespace ks {

/// What a round says of a theme as a whole. Texts are in the notation of prose.h.
struct ThemeJudgement {
    using Key = ThemeKey;
    static constexpr const char* entity = "theme_judgement";

    RoundId round;
    ThemeId theme;
    QString text;    ///< the judgement that opens the chapter
    QString note;    ///< reservations to it
    QString summary; ///< what the management summary says of the theme; empty where it says nothing

    Key key() const { return {round, theme}; }
    bool operator==(const ThemeJudgement&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("theme_id", row.theme);
        field("text", row.text);
        field("note", row.note);
        field("summary", row.summary);
    }
};

/// A point about a theme, of the cities together or of one.
template<class PointId>
struct ThemePoint {
    using Key = PointId;

    PointId id;
    RoundId round;
    ThemeId theme;
    std::optional<CityId> city; ///< none: of the cities together
    int position = 0;           ///< order within the theme, from 1
    QString text;               ///< in the notation of prose.h
    QString note;

    Key key() const { return id; }
    bool operator==(const ThemePoint&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("theme_id", row.theme);
        field("city_id", row.city);
        field("position", row.position);
        field("text", row.text);
        field("note", row.note);
    }
};

struct Strength final : ThemePoint<StrengthId> {
    static constexpr const char* entity = "strength";
    bool operator==(const Strength&) const = default;
};

/// That an improvement point shows in the cell of a city, under the point's theme.
struct PointCell {
    CityId city;
    LinkOrigin origin = LinkOrigin::Proposed;

    bool operator==(const PointCell&) const = default;
};

struct ImprovementPoint final : ThemePoint<ImprovementPointId> {
    static constexpr const char* entity = "improvement_point";
    QList<PointCell> cells; ///< in the order of the ids of their cities

    bool operator==(const ImprovementPoint&) const = default;
};

} // namespace ks
