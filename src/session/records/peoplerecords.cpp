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
void PersonRecords::arrange(const Workspace& workspace, QList<const Person*>& rows) const {
    const auto& members = workspace.content.of<SteeringMember>();
    const auto& interviewees = workspace.content.of<Interviewee>();
    rows.removeIf([&](const Person* row) {
        const auto mine = [&](const auto& each) { return each.second.person == row->id; };
        return std::none_of(members.begin(), members.end(), mine) &&
               std::none_of(interviewees.begin(), interviewees.end(), mine);
    });
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
QList<SteeringMemberRecords::Field> SteeringMemberRecords::describe() const {
    const auto personal = [](const char* id, const QString& label, QString Person::*member) {
        Field field = shown(id, label, [member](const Workspace& workspace, const SteeringMember& row) {
            const Person* person = workspace.content.of<Person>().find(row.person);
            return QVariant(person ? QStringList(person->*member) : QStringList());
        });
        field.info.personal = true;
        return field;
    };
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
        personal("name", Texts::tr("Name"), &Person::name),
        personal("work_email", Texts::tr("E-mail at work"), &Person::workEmail),
        city,
        organisation,
        choice("role", Texts::tr("Role"), &SteeringMember::role,
               {Texts::tr("member"), Texts::tr("contact"), Texts::tr("author of the report")}),
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
