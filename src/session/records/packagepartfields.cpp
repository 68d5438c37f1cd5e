#include "domain/content/leadtext.h"
#include "session/records/packagepartrecords.h"
#include "session/records/recordsources.h"

#include <QCoreApplication>

/// What the parts of a work package are made of, one kind after the other.
namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

template<class Part>
using FieldOf = typename PackagePartRecords<Part>::Field;

template<class Part>
FieldOf<Part> line(const char* id, const QString& label, QString Part::*member, const QString& help = {}) {
    FieldOf<Part> field{{QLatin1String(id), label, FieldKind::Line},
                        [member](const Part& part) { return QVariant(part.*member); },
                        [member](Part& part, const QVariant& value) { part.*member = value.toString(); }};
    field.info.help = help;
    return field;
}

template<class Part, class E>
FieldOf<Part> choice(const char* id, const QString& label, E Part::*member, const QStringList& labels) {
    FieldOf<Part> field{{QLatin1String(id), label, FieldKind::Choice},
                        [member](const Part& part) { return QVariant(enumName(part.*member)); },
                        [member](Part& part, const QVariant& value) {
                            part.*member = enumFromName<E>(value.toString()).value_or(part.*member);
                        }};
    for (qsizetype i = 0; i < labels.size(); ++i)
        field.info.choices.append({enumName(static_cast<E>(i)), labels[i]});
    field.info.required = true;
    return field;
}

template<class Identity>
std::optional<Identity> chosen(const QVariant& value) {
    const QString id = value.toString();
    return id.isEmpty() ? std::nullopt : std::optional(Identity(id));
}

QString openWords() {
    return Texts::tr("still to be decided");
}

/// The words of a lead that was open go as soon as it is known who it is.
void dropOpenWords(WorkPackageLead& part) {
    if ((part.city || part.organisation) && part.label == openWords())
        part.label.clear();
}

} // namespace

QString PackageLeadRecords::name() const {
    return Texts::tr("lead or partner");
}
QString PackageLeadRecords::plural() const {
    return Texts::tr("Leads and partners");
}
QStringList PackageLeadRecords::alsoShows() const {
    return PackagePartRecords::alsoShows() << QLatin1String(Organisation::entity);
}
QString PackageLeadRecords::titleOf(const Workspace& workspace, const WorkPackageLead& part) const {
    return leadText(workspace, part);
}
Result<void> PackageLeadRecords::check(const WorkPackage&, const WorkPackageLead& part) const {
    if (part.city || part.organisation || !part.label.isEmpty())
        return {};
    return Error{
        ErrorCode::InvalidInput,
        Texts::tr("Choose a city or an organisation, or say in words who it is while that is open. Nothing was "
                  "changed."),
        QStringLiteral("label")};
}
/// Open, and said to be.
WorkPackageLead PackageLeadRecords::fresh() const {
    WorkPackageLead part;
    part.label = openWords();
    part.certainty = Certainty::ToDecide;
    return part;
}
QList<PackageLeadRecords::Field> PackageLeadRecords::describe() const {
    // A lead changes between cities and organisations in one step, since it is never both.
    Field city{{QStringLiteral("city_id"), Texts::tr("City"), FieldKind::City},
               [](const WorkPackageLead& part) { return QVariant(part.city ? part.city->value : QString()); },
               [](WorkPackageLead& part, const QVariant& value) {
                   part.city = chosen<CityId>(value);
                   if (part.city)
                       part.organisation.reset();
                   dropOpenWords(part);
               }};
    Field organisation{
        {QStringLiteral("organisation_id"), Texts::tr("Organisation"), FieldKind::Organisation},
        [](const WorkPackageLead& part) { return QVariant(part.organisation ? part.organisation->value : QString()); },
        [](WorkPackageLead& part, const QVariant& value) {
            part.organisation = chosen<OrganisationId>(value);
            if (part.organisation)
                part.city.reset();
            dropOpenWords(part);
        }};
    Field words = line("label", Texts::tr("In words"), &WorkPackageLead::label,
                       Texts::tr("Who it is while no city or organisation is chosen yet."));
    return {choice("role", Texts::tr("Role"), &WorkPackageLead::role, {Texts::tr("lead"), Texts::tr("partner")}),
            city,
            organisation,
            words,
            choice("certainty", Texts::tr("How certain"), &WorkPackageLead::certainty,
                   {Texts::tr("certain"), Texts::tr("to be examined"), Texts::tr("still to be decided")}),
            line("note", Texts::tr("Note"), &WorkPackageLead::note)};
}

QString PackageStageRecords::name() const {
    return Texts::tr("part");
}
QString PackageStageRecords::plural() const {
    return Texts::tr("Parts");
}
QString PackageStageRecords::titleOf(const Workspace&, const WorkPackagePart& part) const {
    return part.letter.isEmpty() ? part.title : QStringLiteral("%1. %2").arg(part.letter, part.title);
}
void PackageStageRecords::cutBefore(const Workspace& workspace, const WorkPackagePart& part, WorkPackage& package,
                                    Edit& edit) const {
    package.subtopics.removeIf([&](const WorkPackageSubtopic& each) { return each.part == part.id; });
    for (const auto& [id, action] : workspace.content.of<PackageAction>()) {
        if (action.part != part.id)
            continue;
        PackageAction after = action;
        after.part.reset();
        edit.deltas.push_back(RowDelta<PackageAction>{action, after});
    }
}
void PackageStageRecords::takeAlong(const WorkPackagePart& part, WorkPackage& from, WorkPackage& to) const {
    for (const WorkPackageSubtopic& each : std::as_const(from.subtopics)) {
        if (each.part == part.id)
            to.subtopics.append(each);
    }
}
QList<PackageStageRecords::Field> PackageStageRecords::describe() const {
    Field title = line("title", Texts::tr("Title"), &WorkPackagePart::title);
    title.info.required = true;
    return {line("letter", Texts::tr("Letter"), &WorkPackagePart::letter),
            title,
            {{QStringLiteral("open_ended"), Texts::tr("There are more subtopics"), FieldKind::Flag},
             [](const WorkPackagePart& part) { return QVariant(part.openEnded); },
             [](WorkPackagePart& part, const QVariant& value) { part.openEnded = value.toBool(); }}};
}

QString PackageSubtopicRecords::name() const {
    return Texts::tr("subtopic");
}
QString PackageSubtopicRecords::plural() const {
    return Texts::tr("Subtopics");
}
QString PackageSubtopicRecords::titleOf(const Workspace&, const WorkPackageSubtopic& part) const {
    return part.keyword;
}
Result<void> PackageSubtopicRecords::check(const WorkPackage& package, const WorkPackageSubtopic& part) const {
    const bool known = !part.part || std::any_of(package.parts.begin(), package.parts.end(),
                                                 [&](const WorkPackagePart& each) { return each.id == *part.part; });
    if (known)
        return {};
    return Error{ErrorCode::InvalidInput,
                 Texts::tr("This part is of another work package. Nothing was changed; choose one of the same."),
                 QStringLiteral("part_id")};
}
WorkPackageSubtopic PackageSubtopicRecords::moved(const WorkPackageSubtopic& part) const {
    WorkPackageSubtopic other = part;
    other.part.reset(); // which stays where it is
    return other;
}
QList<PackageSubtopicRecords::Field> PackageSubtopicRecords::describe() const {
    Field keyword = line("keyword", Texts::tr("Keyword"), &WorkPackageSubtopic::keyword);
    keyword.info.required = true;
    Field part{{QStringLiteral("part_id"), Texts::tr("Part"), FieldKind::Choice},
               [](const WorkPackageSubtopic& each) { return QVariant(each.part ? each.part->value : QString()); },
               [](WorkPackageSubtopic& each, const QVariant& value) { each.part = chosen<WorkPackagePartId>(value); }};
    part.info.source = recordSources::packageParts();
    part.info.help = Texts::tr("Empty: of the package as a whole.");
    return {keyword, part,
            line("note", Texts::tr("Note"), &WorkPackageSubtopic::note, Texts::tr("What the keyword covers."))};
}

} // namespace ks
