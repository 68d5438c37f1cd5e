#pragma once

#include "session/records/typedrecords.h"

namespace ks {

class OrganisationRecords final : public TypedRecords<Organisation> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Organisation& row) const override;
    void cutBefore(const Workspace& workspace, const Organisation& row, Edit& edit) const override;
};

/// Personal data (M14): titles and labels of steps never hold a name; removing a person for good is erasing.
class PersonRecords final : public TypedRecords<Person> {
public:
    QString name() const override;
    QString plural() const override;
    bool canRemove() const override { return false; }
    bool canAdd() const override { return false; } ///< a person comes with a seat (see addMember)

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Person& row) const override;
    /// Only people with a seat or an interview; whoever edits here is nobody's member by that.
    void arrange(const Workspace& workspace, QList<const Person*>& rows) const override;
};

class SteeringMemberRecords final : public TypedRecords<SteeringMember> {
public:
    QString name() const override;
    QString plural() const override;
    bool canAdd() const override { return false; } ///< a member comes with a person (see addMember)

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const SteeringMember& row) const override;
    Result<void> check(const Workspace& workspace, const SteeringMember& row) const override;
    void arrange(const Workspace& workspace, QList<const SteeringMember*>& rows) const override;
    bool areSiblings(const SteeringMember& a, const SteeringMember& b) const override;
};

class IntervieweeRecords final : public TypedRecords<Interviewee> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Interviewee& row) const override;
};

struct MemberEntry {
    QString name;
    QString workEmail;
    std::optional<CityId> city;
    std::optional<OrganisationId> organisation;
    MemberRole role = MemberRole::Member;
};

/// A new person with a seat, as one step; the key is that of the seat. Errors: InvalidInput, RoundLocked.
Result<RecordAddition> addMember(const Workspace& workspace, const MemberEntry& entry);

} // namespace ks
