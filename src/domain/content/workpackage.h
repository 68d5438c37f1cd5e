#pragma once

#include "domain/rowfields.h"

#include <QList>

namespace ks {

enum class WorkState { ToStart, Running, Done, Stopped };
constexpr auto namesOf(WorkState) {
    return std::array{"toStart", "running", "done", "stopped"};
}

enum class LeadRole { Lead, Partner };
constexpr auto namesOf(LeadRole) {
    return std::array{"lead", "partner"};
}

enum class Certainty { Certain, ToExamine, ToDecide };
constexpr auto namesOf(Certainty) {
    return std::array{"certain", "toExamine", "toDecide"};
}

struct WorkPackagePart {
    WorkPackagePartId id;
    QString letter;
    QString title;
    bool openEnded = false; ///< the source says that there are more subtopics

    bool operator==(const WorkPackagePart&) const = default;
};

struct WorkPackageSubtopic {
    QString id;
    std::optional<WorkPackagePartId> part; ///< none: of the package as a whole
    QString keyword;
    QString note; ///< what the keyword covers

    bool operator==(const WorkPackageSubtopic&) const = default;
};

/// Who leads or helps: a city, an organisation, or neither where that is still to be decided.
struct WorkPackageLead {
    QString id;
    LeadRole role = LeadRole::Lead;
    std::optional<CityId> city;
    std::optional<OrganisationId> organisation;
    QString label; ///< as the source words it
    Certainty certainty = Certainty::Certain;
    QString note;

    bool operator==(const WorkPackageLead&) const = default;
};

struct WorkPackageService {
    RecommendationId recommendation;
    LinkOrigin origin = LinkOrigin::Proposed;

    bool operator==(const WorkPackageService&) const = default;
};

/// That a package works towards what a city wants to reach for a theme in the package's round.
struct PackageTarget {
    ThemeId theme;
    CityId city;
    LinkOrigin origin = LinkOrigin::Proposed;

    bool operator==(const PackageTarget&) const = default;
};

struct WorkPackage {
    using Key = WorkPackageId;
    static constexpr const char* entity = "work_package";

    WorkPackageId id;
    RoundId round;
    std::optional<int> number;
    QString title;
    QString aim;
    std::optional<int> priority;    ///< 1 to 4, about timing
    QString timing;                 ///< as the source words it
    std::optional<QString> quarter; ///< "2025-Q4"; none while open
    WorkState state = WorkState::ToStart;
    QString reservation;
    int position = 0;
    bool openEnded = false; ///< the source says that there are more subtopics
    QString note;
    QList<ThemeId> themes;
    QList<WorkPackagePart> parts;
    QList<WorkPackageSubtopic> subtopics;
    QList<WorkPackageLead> leads;
    QList<WorkPackageService> serves; ///< recommendations
    QList<PackageTarget> targets;     ///< by theme, then city

    Key key() const { return id; }
    bool operator==(const WorkPackage&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("number", row.number);
        field("title", row.title);
        field("aim", row.aim);
        field("priority", row.priority);
        field("timing_text", row.timing);
        field("quarter", row.quarter);
        field("state", row.state);
        field("reservation", row.reservation);
        field("position", row.position);
        field("open_ended", row.openEnded);
        field("note", row.note);
    }
};

} // namespace ks
