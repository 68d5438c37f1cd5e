#pragma once

#include "domain/rowfields.h"

#include <QDate>
#include <QList>

/// Follow-up by the steering group: its meetings, what stands on their agenda, what they decided.
namespace ks {

using MeetingId = Id<struct MeetingTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using DecisionId = Id<struct DecisionTag>;

enum class MeetingKind { SteeringGroup, Workshop, Board, Other };
constexpr auto namesOf(MeetingKind) {
    return std::array{"steeringGroup", "workshop", "board", "other"};
}

enum class MeetingState { Planned, Held, Cancelled };
constexpr auto namesOf(MeetingState) {
    return std::array{"planned", "held", "cancelled"};
}

enum class Presence { Present, Excused, Absent };
constexpr auto namesOf(Presence) {
    return std::array{"present", "excused", "absent"};
}

/// Whether a city or an organisation was there; one that is not named is not known to have been.
struct Attendance {
    QString id;
    std::optional<CityId> city;
    std::optional<OrganisationId> organisation; ///< instead of a city: the VGC is none
    Presence state = Presence::Present;

    bool operator==(const Attendance&) const = default;
};

struct Meeting {
    using Key = MeetingId;
    static constexpr const char* entity = "meeting";

    MeetingId id;
    RoundId round;
    MeetingKind kind = MeetingKind::SteeringGroup;
    QString title;
    QDate heldOn;     ///< none while open
    QString heldText; ///< the moment in words, such as an hour
    QString place;
    QString minutes; ///< in the notation of prose.h
    MeetingState state = MeetingState::Planned;
    QList<Attendance> attendance; ///< by state, then cities, then organisations, by their ids

    Key key() const { return id; }
    bool operator==(const Meeting&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("kind", row.kind);
        field("title", row.title);
        field("held_on", row.heldOn);
        field("held_text", row.heldText);
        field("place", row.place);
        field("minutes", row.minutes);
        field("state", row.state);
    }
};

/// An item on the agenda of a meeting. What it is about may be gone since: the meeting stays what it was.
struct AgendaItem {
    using Key = AgendaItemId;
    static constexpr const char* entity = "agenda_item";
    static constexpr const char* parentEntity = "meeting";
    static constexpr const char* parentColumn = "meeting_id";

    AgendaItemId id;
    RoundId round; ///< of the meeting
    MeetingId meeting;
    int position = 0; ///< within the meeting
    QString title;
    QString text;
    QString aboutEntity; ///< of the row it is about, as the change log names it; may be empty
    QString aboutKey;

    Key key() const { return id; }
    bool operator==(const AgendaItem&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("meeting_id", row.meeting);
        field("position", row.position);
        field("title", row.title);
        field("text", row.text);
        field("entity", row.aboutEntity);
        field("entity_key", row.aboutKey);
    }
};

/// What a meeting decided.
struct MeetingDecision {
    using Key = DecisionId;
    static constexpr const char* entity = "decision";
    static constexpr const char* parentEntity = "meeting";
    static constexpr const char* parentColumn = "meeting_id";

    DecisionId id;
    RoundId round; ///< of the meeting
    MeetingId meeting;
    int position = 0; ///< within the meeting
    QString text;
    QString aboutEntity; ///< as of an agenda item
    QString aboutKey;

    Key key() const { return id; }
    bool operator==(const MeetingDecision&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("meeting_id", row.meeting);
        field("position", row.position);
        field("text", row.text);
        field("entity", row.aboutEntity);
        field("entity_key", row.aboutKey);
    }
};

} // namespace ks
