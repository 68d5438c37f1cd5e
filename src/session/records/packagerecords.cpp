#include "session/records/packagerecords.h"

#include "domain/content/packagetext.h"
#include "domain/content/prose.h"
#include "session/records/recordorder.h"
#include "session/records/recordsources.h"

#include <QLocale>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

QString packageLabel() {
    return Texts::tr("Work package");
}

bool hasPart(const Workspace& workspace, const WorkPackageId& id, const WorkPackagePartId& part) {
    const WorkPackage* package = workspace.content.of<WorkPackage>().find(id);
    return package && std::any_of(package->parts.begin(), package->parts.end(),
                                  [&](const WorkPackagePart& each) { return each.id == part; });
}

/// The day of a moment; that of an entry is what counts.
QDate dayOf(const Timestamp& moment) {
    return moment.isNull() ? QDate() : moment.toDateTime().date();
}
/// Noon, so that no offset makes another day of it.
Timestamp atNoon(const QDate& day) {
    return day.isValid() ? Timestamp::from(QDateTime(day, QTime(12, 0), Qt::UTC)) : Timestamp();
}

} // namespace

template<class T>
QStringList OfPackageRecords<T>::alsoShows() const {
    return {QLatin1String(WorkPackage::entity)};
}
template<class T>
typename OfPackageRecords<T>::Field OfPackageRecords<T>::packageField() {
    return OfPackageRecords::chosen("work_package_id", packageLabel(), recordSources::packages(), &T::package);
}
template<class T>
T OfPackageRecords<T>::fresh(const Workspace& workspace) const {
    T row = TypedRecords<T>::fresh(workspace);
    const auto packages = rowsInOrder<WorkPackage>(workspace.content);
    if (!packages.isEmpty())
        row.package = packages.first()->id;
    return row;
}
template<class T>
Result<void> OfPackageRecords<T>::check(const Workspace& workspace, const T& row) const {
    if (workspace.content.of<WorkPackage>().find(row.package))
        return {};
    return Error{ErrorCode::InvalidInput,
                 Texts::tr("This belongs to a work package, and there is none yet. Nothing was changed; add the "
                           "package first."),
                 QStringLiteral("work_package_id")};
}
template<class T>
void OfPackageRecords<T>::arrange(const Workspace& workspace, QList<const T*>& rows) const {
    recordOrder::byParent<WorkPackage>(workspace, rows, &T::package);
}
template class OfPackageRecords<PackageAction>;
template class OfPackageRecords<PackageEntry>;
template class OfPackageRecords<PackageLink>;

QString PackageActionRecords::name() const {
    return Texts::tr("action");
}
QString PackageActionRecords::plural() const {
    return Texts::tr("Actions");
}
QString PackageActionRecords::titleOf(const Workspace&, const PackageAction& row) const {
    return row.title;
}
Result<void> PackageActionRecords::check(const Workspace& workspace, const PackageAction& row) const {
    if (const Result<void> fits = OfPackageRecords::check(workspace, row); !fits)
        return fits;
    if (row.part && !hasPart(workspace, row.package, *row.part))
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("This part is of another work package. Nothing was changed; choose one of the same."),
                     QStringLiteral("part_id")};
    return {};
}
QList<PackageActionRecords::Field> PackageActionRecords::describe() const {
    Field package = packageField();
    package.set = [](PackageAction& row, const QVariant& value) {
        const WorkPackageId chosen(value.toString());
        if (row.package != chosen)
            row.part.reset(); // which was of the other one
        row.package = chosen;
    };
    // An owner changes between cities and organisations in one step, since it is never both.
    Field city = reference("owner_city_id", Texts::tr("City that owns it"), FieldKind::City, &PackageAction::city);
    city.set = [](PackageAction& row, const QVariant& value) {
        const QString id = value.toString();
        row.city = id.isEmpty() ? std::nullopt : std::optional(CityId(id));
        if (row.city)
            row.organisation.reset();
    };
    Field organisation = reference("owner_organisation_id", Texts::tr("Organisation that owns it"),
                                   FieldKind::Organisation, &PackageAction::organisation);
    organisation.set = [](PackageAction& row, const QVariant& value) {
        const QString id = value.toString();
        row.organisation = id.isEmpty() ? std::nullopt : std::optional(OrganisationId(id));
        if (row.organisation)
            row.city.reset();
    };
    return {line("title", Texts::tr("Title"), &PackageAction::title, true),
            package,
            withHelp(chosen("part_id", Texts::tr("Part"), recordSources::packageParts(), &PackageAction::part),
                     Texts::tr("Empty: of the package as a whole.")),
            choice("kind", Texts::tr("Kind"), &PackageAction::kind, {Texts::tr("action"), Texts::tr("milestone")}),
            city,
            organisation,
            withHelp(line("owner_label", Texts::tr("Role or body"), &PackageAction::owner),
                     Texts::tr("Who sees to it, by role. No names of people.")),
            date("due_on", Texts::tr("Due on"), &PackageAction::dueOn),
            choice("state", Texts::tr("State"), &PackageAction::state, packageText::states()),
            date("done_on", Texts::tr("Done on"), &PackageAction::doneOn),
            text("note", Texts::tr("Note"), &PackageAction::note)};
}

QString PackageEntryRecords::name() const {
    return Texts::tr("journal entry");
}
QString PackageEntryRecords::plural() const {
    return Texts::tr("Journal");
}
QString PackageEntryRecords::titleOf(const Workspace&, const PackageEntry& row) const {
    const QDate day = dayOf(row.written);
    const QString text = firstLine(row.text);
    return day.isValid() ? QStringLiteral("%1: %2").arg(QLocale().toString(day, QLocale::ShortFormat), text) : text;
}
/// Per package, the last one first.
void PackageEntryRecords::arrange(const Workspace& workspace, QList<const PackageEntry*>& rows) const {
    recordOrder::by(rows, [](const PackageEntry& row) { return -row.written.utcMilliseconds; });
    OfPackageRecords::arrange(workspace, rows);
}
QList<PackageEntryRecords::Field> PackageEntryRecords::describe() const {
    const Field written{{QStringLiteral("written"), Texts::tr("Day"), FieldKind::Date},
                        [](const PackageEntry& row) { return QVariant(dayOf(row.written)); },
                        [](PackageEntry& row, const QVariant& value) {
                            if (dayOf(row.written) != value.toDate())
                                row.written = atNoon(value.toDate());
                        }};
    return {written, packageField(), text("text", Texts::tr("Text"), &PackageEntry::text, true)};
}

QString PackageLinkRecords::name() const {
    return Texts::tr("link");
}
QString PackageLinkRecords::plural() const {
    return Texts::tr("Links");
}
QString PackageLinkRecords::titleOf(const Workspace&, const PackageLink& row) const {
    return row.title;
}
QList<PackageLinkRecords::Field> PackageLinkRecords::describe() const {
    return {line("title", Texts::tr("Title"), &PackageLink::title, true), packageField(),
            withHelp(address("address", Texts::tr("Address"), &PackageLink::address), Texts::tr("Of the web page."))};
}

} // namespace ks
