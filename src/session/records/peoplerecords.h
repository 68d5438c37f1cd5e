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
    QStringList alsoShows() const override;
    std::optional<PersonId> personOf(const Workspace& workspace, const QString& key) const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Person& row) const override;
    void arrange(const Workspace& workspace, QList<const Person*>& rows) const override;
};

/// A seat together with the person who has it: the fields of both, each written in its own row.
class SteeringMemberRecords final : public TypedRecords<SteeringMember> {
public:
    QString name() const override;
    QString plural() const override;
    bool canAdd() const override { return false; } ///< a member comes with a person (see addMember)
    QStringList alsoShows() const override;
    std::optional<PersonId> personOf(const Workspace& workspace, const QString& key) const override;
    Origin origin(const Workspace& workspace, const QString& key) const override;
    Result<Edit> setValue(const Workspace& workspace, const QString& key, int field,
                          const QVariant& value) const override;
    Result<Edit> restore(const Workspace& workspace, const QString& key, const Workspace& report) const override;

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
