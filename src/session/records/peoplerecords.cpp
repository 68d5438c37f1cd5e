#include "session/records/peoplerecords.h"

#include "session/records/recordorder.h"

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

QString seatOf(const Workspace& workspace, const SteeringMember& row) {
    if (row.city) {
        const City* city = workspace.city(*row.city);
        return city ? city->name : row.city->value;
    }
    const Organisation* organisation =
        row.organisation ? workspace.content.of<Organisation>().find(*row.organisation) : nullptr;
    return organisation ? organisation->name : QString();
}

const QString ofPerson = QStringLiteral("person_"); // before the ids of a member's fields that are the person's

QString roleText(MemberRole role) {
    switch (role) {
    case MemberRole::Member:
        break;
    case MemberRole::Contact:
        return Texts::tr("contact");
    case MemberRole::Author:
        return Texts::tr("author of the report");
    }
    return Texts::tr("member");
}

/// Why the round knows this person: a line per seat and interview. None for whoever only edits here.
QVariant placesOf(const Workspace& workspace, const Person& person) {
    QStringList places;
    for (const SteeringMember* seat : rowsInOrder<SteeringMember>(
             workspace.content, [&](const SteeringMember& row) { return row.person == person.id; }))
        places.append(QStringLiteral("%1 (%2)").arg(seatOf(workspace, *seat), roleText(seat->role)));
    for (const Interviewee* row :
         rowsInOrder<Interviewee>(workspace.content, [&](const Interviewee& each) { return each.person == person.id; }))
        places.append(Texts::tr("interviewed as %1").arg(row->function));
    return places;
}

Error oneSeat() {
    return {ErrorCode::InvalidInput,
            Texts::tr("A member is of a city or of an organisation: choose one of the two. Nothing was changed."),
            QStringLiteral("city_id")};
}

} // namespace

QString OrganisationRecords::name() const {
    return Texts::tr("organisation");
}
QString OrganisationRecords::plural() const {
    return Texts::tr("Organisations");
}
QString OrganisationRecords::titleOf(const Workspace&, const Organisation& row) const {
    return row.name;
}
void OrganisationRecords::cutBefore(const Workspace& workspace, const Organisation& row, Edit& edit) const {
    for (const auto& [id, package] : workspace.content.of<WorkPackage>()) {
        WorkPackage after = package;
        for (WorkPackageLead& each : after.leads) {
            if (each.organisation != row.id)
                continue;
            each.organisation.reset();
            if (each.label.isEmpty())
                each.label = row.name; // still says who it was
        }
        if (!(after == package))
            edit.deltas.push_back(RowDelta<WorkPackage>{package, after});
    }
    for (const auto& [id, action] : workspace.content.of<PackageAction>()) {
        if (action.organisation != row.id)
            continue;
        PackageAction after = action;
        after.organisation.reset();
        if (after.owner.isEmpty())
            after.owner = row.name;
        edit.deltas.push_back(RowDelta<PackageAction>{action, after});
    }
    for (const auto& [id, meeting] : workspace.content.of<Meeting>()) {
        Meeting after = meeting;
        after.attendance.removeIf([&](const Attendance& each) { return each.organisation == row.id; });
        if (!(after == meeting))
            edit.deltas.push_back(RowDelta<Meeting>{meeting, after});
    }
    for (const auto& [id, member] : workspace.content.of<SteeringMember>()) {
        if (member.organisation == row.id)
            edit.deltas.push_back(RowDelta<SteeringMember>{member, std::nullopt});
    }
}
QList<OrganisationRecords::Field> OrganisationRecords::describe() const {
    return {line("name", Texts::tr("Name"), &Organisation::name, true)};
}

QString PersonRecords::name() const {
    return Texts::tr("person");
}
QString PersonRecords::plural() const {
    return Texts::tr("People");
}
QString PersonRecords::titleOf(const Workspace&, const Person&) const {
    return Texts::tr("personal data");
}
QStringList PersonRecords::alsoShows() const {
    return {QLatin1String(SteeringMember::entity), QLatin1String(Interviewee::entity)};
}
std::optional<PersonId> PersonRecords::personOf(const Workspace&, const QString& key) const {
    return PersonId(key);
}
void PersonRecords::arrange(const Workspace&, QList<const Person*>& rows) const {
    std::stable_sort(rows.begin(), rows.end(), [](const Person* a, const Person* b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
}
QList<PersonRecords::Field> PersonRecords::describe() const {
    QList<Field> all = {line("name", Texts::tr("Name"), &Person::name, true),
                        line("work_email", Texts::tr("E-mail at work"), &Person::workEmail),
                        line("role", Texts::tr("Function"), &Person::role)};
    for (Field& each : all)
        each.info.personal = true;
    all.append(shown("places", Texts::tr("In this round"), placesOf));
    return all;
}

QString SteeringMemberRecords::name() const {
    return Texts::tr("member");
}
QString SteeringMemberRecords::plural() const {
    return Texts::tr("Steering group");
}
QString SteeringMemberRecords::titleOf(const Workspace& workspace, const SteeringMember& row) const {
    return seatOf(workspace, row);
}
Result<void> SteeringMemberRecords::check(const Workspace&, const SteeringMember& row) const {
    return row.city.has_value() == row.organisation.has_value() ? Result<void>(oneSeat()) : Result<void>();
}
void SteeringMemberRecords::arrange(const Workspace& workspace, QList<const SteeringMember*>& rows) const {
    recordOrder::by(rows, [&](const SteeringMember& row) {
        return std::pair(row.role, row.city ? recordOrder::ofCity(workspace, row.city) : 2000);
    });
}
bool SteeringMemberRecords::areSiblings(const SteeringMember& a, const SteeringMember& b) const {
    return a.role == b.role && a.city == b.city && a.organisation == b.organisation;
}
QStringList SteeringMemberRecords::alsoShows() const {
    return {QLatin1String(Person::entity)};
}
std::optional<PersonId> SteeringMemberRecords::personOf(const Workspace& workspace, const QString& key) const {
    const SteeringMember* seat = find(workspace, key);
    return seat ? std::optional(seat->person) : std::nullopt;
}
Origin SteeringMemberRecords::origin(const Workspace& workspace, const QString& key) const {
    const Origin seat = TypedRecords::origin(workspace, key);
    const std::optional<PersonId> person = personOf(workspace, key);
    const bool changed = person && PersonRecords().origin(workspace, person->value) == Origin::Changed;
    return seat == Origin::Report && changed ? Origin::Changed : seat;
}
Result<Edit> SteeringMemberRecords::setValue(const Workspace& workspace, const QString& key, int field,
                                             const QVariant& value) const {
    const std::optional<PersonId> person = personOf(workspace, key);
    const QString id = fields().value(field).id;
    if (!person || !id.startsWith(ofPerson))
        return TypedRecords::setValue(workspace, key, field, value);
    const PersonRecords people;
    return people.setValue(workspace, person->value, people.fieldIndex(id.mid(ofPerson.size())), value);
}
Result<Edit> SteeringMemberRecords::restore(const Workspace& workspace, const QString& key,
                                            const Workspace& report) const {
    Result<Edit> edit = TypedRecords::restore(workspace, key, report);
    const SteeringMember* original = find(report, key);
    const PersonRecords people;
    if (!edit || !original || !people.contains(workspace, original->person.value))
        return edit;
    const Result<Edit> person = people.restore(workspace, original->person.value, report);
    if (!person)
        return person;
    if (edit->isEmpty())
        return person;
    edit->deltas.insert(edit->deltas.begin(), person->deltas.begin(), person->deltas.end());
    return edit;
}
QList<SteeringMemberRecords::Field> SteeringMemberRecords::describe() const {
    const auto personal = [](const char* id, const QString& label, QString Person::*member) {
        Field field{{ofPerson + QLatin1String(id), label, FieldKind::Line}, {}, {}, {}};
        field.show = [member](const Workspace& workspace, const SteeringMember& row) {
            const Person* person = workspace.content.of<Person>().find(row.person);
            return QVariant(person ? person->*member : QString());
        };
        field.info.personal = true;
        return field;
    };
    Field name = personal("name", Texts::tr("Name"), &Person::name);
    name.info.required = true;
    Field seat =
        shown("seat", Texts::tr("City or organisation"), [](const Workspace& workspace, const SteeringMember& row) {
            return QVariant(QStringList(seatOf(workspace, row)));
        });
    seat.info.listOnly = true;
    // A seat changes hands between cities and organisations in one step, since it is never of both.
    Field city = reference("city_id", Texts::tr("City"), FieldKind::City, &SteeringMember::city);
    city.set = [](SteeringMember& row, const QVariant& value) {
        const QString id = value.toString();
        row.city = id.isEmpty() ? std::nullopt : std::optional(CityId(id));
        if (row.city)
            row.organisation.reset();
    };
    Field organisation =
        reference("organisation_id", Texts::tr("Organisation"), FieldKind::Organisation, &SteeringMember::organisation);
    organisation.set = [](SteeringMember& row, const QVariant& value) {
        const QString id = value.toString();
        row.organisation = id.isEmpty() ? std::nullopt : std::optional(OrganisationId(id));
        if (row.organisation)
            row.city.reset();
    };
    return {
        name,
        seat,
        city,
        organisation,
        choice("role", Texts::tr("Role"), &SteeringMember::role,
               {roleText(MemberRole::Member), roleText(MemberRole::Contact), roleText(MemberRole::Author)}),
        personal("work_email", Texts::tr("E-mail at work"), &Person::workEmail),
        personal("role", Texts::tr("Function"), &Person::role),
        withHelp(text("note", Texts::tr("Note"), &SteeringMember::note), Texts::tr("About the record, never a name."))};
}

QString IntervieweeRecords::name() const {
    return Texts::tr("interviewee");
}
QString IntervieweeRecords::plural() const {
    return Texts::tr("Interviewees");
}
QString IntervieweeRecords::titleOf(const Workspace&, const Interviewee& row) const {
    return row.function;
}
QList<IntervieweeRecords::Field> IntervieweeRecords::describe() const {
    return {withHelp(line("function_text", Texts::tr("Function"), &Interviewee::function, true),
                     Texts::tr("A function, no name.")),
            reference("city_id", Texts::tr("City"), FieldKind::City, &Interviewee::city),
            line("when_text", Texts::tr("When"), &Interviewee::when)};
}

Result<RecordAddition> addMember(const Workspace& workspace, const MemberEntry& entry) {
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    if (entry.city.has_value() == entry.organisation.has_value())
        return oneSeat();
    FieldInfo nameField{QStringLiteral("name"), Texts::tr("Name"), FieldKind::Line};
    nameField.required = true;
    const Result<QVariant> name = recordRules::cleaned(workspace, nameField, entry.name);
    if (!name)
        return name.error();
    Person person{PersonId::make(), name->toString(), entry.workEmail.simplified(), {}};
    SteeringMember member;
    member.id = SteeringMemberId::make();
    member.round = workspace.loadedRound;
    member.person = person.id;
    member.city = entry.city;
    member.organisation = entry.organisation;
    member.role = entry.role;
    for (const auto& [id, each] : workspace.content.of<SteeringMember>())
        member.position = std::max(member.position, each.position);
    ++member.position;
    RecordAddition addition;
    addition.key = member.id.value;
    addition.edit.label = recordRules::addLabel(Texts::tr("member"));
    addition.edit.deltas = {RowDelta<Person>{std::nullopt, person}, RowDelta<SteeringMember>{std::nullopt, member}};
    return addition;
}

} // namespace ks
