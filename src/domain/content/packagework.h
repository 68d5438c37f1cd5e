#pragma once

#include "base/timestamp.h"
#include "domain/content/workpackage.h"

#include <QDate>

/// How a work package gets done: its actions and milestones, its journal, its links. Rows of their own, which belong to
/// the round of their package.
namespace ks {

using PackageActionId = Id<struct PackageActionTag>;
using PackageEntryId = Id<struct PackageEntryTag>;
using PackageLinkId = Id<struct PackageLinkTag>;

enum class ActionKind { Action, Milestone };
constexpr auto namesOf(ActionKind) {
    return std::array{"action", "milestone"};
}

/// Something to be done for a package, or a moment it has to reach. Of a city, of an organisation, or of a role.
struct PackageAction {
    using Key = PackageActionId;
    static constexpr const char* entity = "work_package_action";
    static constexpr const char* parentEntity = "work_package";
    static constexpr const char* parentColumn = "work_package_id";

    PackageActionId id;
    RoundId round; ///< of the package
    WorkPackageId package;
    std::optional<WorkPackagePartId> part; ///< none: of the package as a whole
    ActionKind kind = ActionKind::Action;
    QString title;
    QString note;
    std::optional<CityId> city;
    std::optional<OrganisationId> organisation;
    QString owner; ///< a role or body, never a person's name
    QDate dueOn;
    QDate doneOn;
    WorkState state = WorkState::ToStart;
    int position = 0; ///< within the package

    Key key() const { return id; }
    bool operator==(const PackageAction&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("work_package_id", row.package);
        field("part_id", row.part);
        field("kind", row.kind);
        field("title", row.title);
        field("note", row.note);
        field("owner_city_id", row.city);
        field("owner_organisation_id", row.organisation);
        field("owner_label", row.owner);
        field("due_on", row.dueOn);
        field("done_on", row.doneOn);
        field("state", row.state);
        field("position", row.position);
    }
};

/// What was noted down about a package on its way.
struct PackageEntry {
    using Key = PackageEntryId;
    static constexpr const char* entity = "work_package_journal";
    static constexpr const char* parentEntity = "work_package";
    static constexpr const char* parentColumn = "work_package_id";

    PackageEntryId id;
    RoundId round; ///< of the package
    WorkPackageId package;
    Timestamp written;            ///< the day counts
    std::optional<ActorId> actor; ///< who wrote it; the change log knows it too
    QString text;

    Key key() const { return id; }
    bool operator==(const PackageEntry&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("work_package_id", row.package);
        field("written", row.written);
        field("actor_id", row.actor);
        field("text", row.text);
    }
};

/// Where something about a package stands.
struct PackageLink {
    using Key = PackageLinkId;
    static constexpr const char* entity = "work_package_link";
    static constexpr const char* parentEntity = "work_package";
    static constexpr const char* parentColumn = "work_package_id";

    PackageLinkId id;
    RoundId round; ///< of the package
    WorkPackageId package;
    int position = 0; ///< within the package
    QString title;
    QString address; ///< http or https; may be empty

    Key key() const { return id; }
    bool operator==(const PackageLink&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("work_package_id", row.package);
        field("position", row.position);
        field("title", row.title);
        field("address", row.address);
    }
};

} // namespace ks
