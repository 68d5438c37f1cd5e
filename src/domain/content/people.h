#pragma once

#include "domain/rowfields.h"

#include <QStringList>

namespace ks {

/// All personal data, and nothing else (M14): other rows, texts and the change log carry the id only.
struct Person {
    using Key = PersonId;
    static constexpr const char* entity = "person";

    PersonId id;
    QString name;
    QString workEmail;
    QString role;

    Key key() const { return id; }
    bool operator==(const Person&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("name", row.name);
        field("work_email", row.workEmail);
        field("role", row.role);
    }
};

/// A lead, partner or member that is no city (the VGC, Smart Flanders).
struct Organisation {
    using Key = OrganisationId;
    static constexpr const char* entity = "organisation";

    OrganisationId id;
    QString name;
    int position = 0;

    Key key() const { return id; }
    bool operator==(const Organisation&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("name", row.name);
        field("position", row.position);
    }
};

enum class MemberRole { Member, Contact, Author };
constexpr auto namesOf(MemberRole) {
    return std::array{"member", "contact", "author"};
}

/// A seat in the steering group, of a city or of an organisation.
struct SteeringMember {
    using Key = SteeringMemberId;
    static constexpr const char* entity = "steering_member";

    SteeringMemberId id;
    RoundId round;
    PersonId person;
    std::optional<CityId> city;
    std::optional<OrganisationId> organisation;
    MemberRole role = MemberRole::Member;
    int position = 0;
    QString note; ///< about the record, never a name

    Key key() const { return id; }
    bool operator==(const SteeringMember&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("person_id", row.person);
        field("city_id", row.city);
        field("organisation_id", row.organisation);
        field("role", row.role);
        field("position", row.position);
        field("note", row.note);
    }
};

/// Who was interviewed, by function; a name is in Person or nowhere.
struct Interviewee {
    using Key = IntervieweeId;
    static constexpr const char* entity = "interviewee";

    IntervieweeId id;
    RoundId round;
    std::optional<CityId> city; ///< none: of all cities
    std::optional<PersonId> person;
    QString function;
    QString when;
    int position = 0;

    Key key() const { return id; }
    bool operator==(const Interviewee&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("city_id", row.city);
        field("person_id", row.person);
        field("function_text", row.function);
        field("when_text", row.when);
        field("position", row.position);
    }
};

} // namespace ks
