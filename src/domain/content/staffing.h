#pragma once

#include "domain/rowfields.h"

#include <QStringList>

namespace ks {

enum class TeamCoordination { Central, Decentral, Open };
constexpr auto namesOf(TeamCoordination) {
    return std::array{"central", "decentral", "open"};
}

/// How a city organises its climate team: the three columns of the report's table.
struct ClimateTeam {
    using Key = CityKey;
    static constexpr const char* entity = "climate_team";

    RoundId round;
    CityId city;
    TeamCoordination coordination = TeamCoordination::Open;
    QString coordinationNote;
    QString placedUnder;
    QString leadFunction;
    QString note;

    Key key() const { return {round, city}; }
    bool operator==(const ClimateTeam&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("city_id", row.city);
        field("coordination", row.coordination);
        field("coordination_note", row.coordinationNote);
        field("placed_under", row.placedUnder);
        field("lead_function", row.leadFunction);
        field("note", row.note);
    }
};

enum class FteState {
    Given,    ///< a figure is known
    Withheld, ///< given to the benchmark, kept out of the report on purpose
    NotTaken, ///< the city did not take part
    Open,     ///< the source does not say
};
constexpr auto namesOf(FteState) {
    return std::array{"given", "withheld", "notTaken", "open"};
}

/// Staff on climate tasks of a city, as the HR benchmark counted them. Never to be compared with LEKP-1.
struct FteFigure {
    using Key = CityKey;
    static constexpr const char* entity = "fte_figure";

    RoundId round;
    CityId city;
    FteState state = FteState::Open;
    std::optional<int> hundredths;        ///< of a full-time equivalent
    std::optional<int> subsidisedPercent; ///< 0 to 100
    QString note;
    Visibility visibility = Visibility::Everyone;

    Key key() const { return {round, city}; }
    bool operator==(const FteFigure&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("city_id", row.city);
        field("state", row.state);
        field("fte_hundredths", row.hundredths);
        field("subsidised_percent", row.subsidisedPercent);
        field("note", row.note);
        field("visibility", row.visibility);
    }
};

/// Staff paid by the local energy and climate pact (LEKP-1), approximately.
struct LekpFigure {
    using Key = CityKey;
    static constexpr const char* entity = "lekp_figure";

    RoundId round;
    CityId city;
    std::optional<int> hundredths; ///< of a full-time equivalent
    QString note;                  ///< stays out of the total
    QStringList domains;           ///< keywords
    bool domainsOpenEnded = false; ///< the source says that there are more
    Visibility visibility = Visibility::Everyone;

    Key key() const { return {round, city}; }
    bool operator==(const LekpFigure&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("city_id", row.city);
        field("fte_hundredths", row.hundredths);
        field("note", row.note);
        field("domains", row.domains);
        field("domains_open_ended", row.domainsOpenEnded);
        field("visibility", row.visibility);
    }
};

} // namespace ks
