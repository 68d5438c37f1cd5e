#include "session/records/packagepartrecords.h"

#include "session/records/recordsources.h"
#include "session/records/typedrecords.h"

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Records)
};

// Where a package, to read or to change, has its parts of each kind.
template<class Package>
auto& partsOf(Package& package, const WorkPackageLead*) {
    return package.leads;
}
template<class Package>
auto& partsOf(Package& package, const WorkPackagePart*) {
    return package.parts;
}
template<class Package>
auto& partsOf(Package& package, const WorkPackageSubtopic*) {
    return package.subtopics;
}
template<class Part, class Package>
auto& parts(Package& package) {
    return partsOf(package, static_cast<const Part*>(nullptr));
}

QString idText(const QString& id) {
    return id;
}
QString idText(const WorkPackagePartId& id) {
    return id.value;
}
void giveId(QString& id) {
    id = WorkPackagePartId::make().value;
}
void giveId(WorkPackagePartId& id) {
    id = WorkPackagePartId::make();
}

QString keyOf(const WorkPackage& package, const QString& id) {
    return package.id.value + QLatin1Char('/') + id;
}

template<class Part>
qsizetype indexIn(const WorkPackage& package, const QString& id) {
    const QList<Part>& all = parts<Part>(package);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Part& each) { return idText(each.id) == id; });
    return found == all.end() ? -1 : found - all.begin();
}

/// A part and the package that has it; index below zero: there is none.
struct Place {
    const WorkPackage* package = nullptr;
    qsizetype index = -1;

    explicit operator bool() const { return index >= 0; }
};

template<class Part>
Place placeOf(const Workspace& workspace, const QString& key) {
    Place place;
    place.package = workspace.content.of<WorkPackage>().find(WorkPackageId(key.section(QLatin1Char('/'), 0, 0)));
    if (place.package)
        place.index = indexIn<Part>(*place.package, key.section(QLatin1Char('/'), 1));
    return place;
}

Edit packageEdit(const WorkPackage& before, const WorkPackage& after, const QString& label) {
    Edit edit;
    if (before == after)
        return edit;
    edit.label = label;
    edit.deltas = {RowDelta<WorkPackage>{before, after}};
    return edit;
}

FieldInfo packageField() {
    FieldInfo field{QStringLiteral("work_package_id"), Texts::tr("Work package"), FieldKind::Choice};
    field.source = recordSources::packages();
    field.required = true;
    return field;
}

} // namespace

template<class Part>
QList<FieldInfo> PackagePartRecords<Part>::fields() const {
    QList<FieldInfo> infos{packageField()};
    for (const Field& each : describe())
        infos.append(each.info);
    return infos;
}
template<class Part>
QStringList PackagePartRecords<Part>::keys(const Workspace& workspace) const {
    QStringList keys;
    for (const WorkPackage* package : rowsInOrder<WorkPackage>(workspace.content)) {
        for (const Part& each : parts<Part>(*package))
            keys.append(keyOf(*package, idText(each.id)));
    }
    return keys;
}
template<class Part>
bool PackagePartRecords<Part>::contains(const Workspace& workspace, const QString& key) const {
    return static_cast<bool>(placeOf<Part>(workspace, key));
}
template<class Part>
QString PackagePartRecords<Part>::title(const Workspace& workspace, const QString& key) const {
    const Place place = placeOf<Part>(workspace, key);
    return place ? titleOf(workspace, parts<Part>(*place.package)[place.index]) : QString();
}
template<class Part>
QVariant PackagePartRecords<Part>::value(const Workspace& workspace, const QString& key, int field) const {
    const Place place = placeOf<Part>(workspace, key);
    const QList<Field> all = describe();
    if (!place || field < 0 || field > all.size())
        return {};
    return field == 0 ? QVariant(place.package->id.value)
                      : all[field - 1].get(parts<Part>(*place.package)[place.index]);
}
/// Marked by its package: what was changed in that may be another part.
template<class Part>
Origin PackagePartRecords<Part>::origin(const Workspace& workspace, const QString& key) const {
    const Place place = placeOf<Part>(workspace, key);
    return place && originOf(workspace.content, *place.package) != Origin::Added ? Origin::Report : Origin::Added;
}
template<class Part>
bool PackagePartRecords<Part>::sameRow(const Workspace& a, const Workspace& b, const QString& key) const {
    const Place one = placeOf<Part>(a, key);
    const Place other = placeOf<Part>(b, key);
    if (!one || !other)
        return !one && !other;
    return parts<Part>(*one.package)[one.index] == parts<Part>(*other.package)[other.index];
}

template<class Part>
Result<Edit> PackagePartRecords<Part>::setValue(const Workspace& workspace, const QString& key, int field,
                                                const QVariant& value) const {
    const Place place = placeOf<Part>(workspace, key);
    const QList<FieldInfo> infos = fields();
    if (!place || field < 0 || field >= infos.size())
        return recordRules::notThere(name());
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    const Result<QVariant> clean = recordRules::cleaned(workspace, infos[field], value);
    if (!clean)
        return clean.error();
    const Part before = parts<Part>(*place.package)[place.index];
    const QString label = recordRules::editLabel(name(), titleOf(workspace, before));
    WorkPackage package = *place.package;
    if (field > 0) {
        Part& part = parts<Part>(package)[place.index];
        describe()[field - 1].set(part, *clean);
        if (const Result<void> fits = check(package, part); !fits)
            return fits.error();
        Edit edit = packageEdit(*place.package, package, label);
        edit.mergeKey = entity() + QLatin1Char(' ') + key + QLatin1Char(' ') + infos[field].id;
        return edit;
    }
    const WorkPackage* target = workspace.content.of<WorkPackage>().find(WorkPackageId(clean->toString()));
    if (!target || target == place.package)
        return Edit();
    Edit edit;
    edit.label = label;
    WorkPackage other = *target;
    takeAlong(before, package, other);
    cutBefore(workspace, before, package, edit);
    parts<Part>(package).removeAt(place.index);
    parts<Part>(other).append(moved(before));
    // First it leaves: the file knows it under one key only.
    edit.deltas.push_back(RowDelta<WorkPackage>{*place.package, package});
    edit.deltas.push_back(RowDelta<WorkPackage>{*target, other});
    return edit;
}

template<class Part>
Result<RecordAddition> PackagePartRecords<Part>::add(const Workspace& workspace, const QVariantMap& preset) const {
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    const auto packages = rowsInOrder<WorkPackage>(workspace.content);
    const QString wanted = preset.value(QStringLiteral("work_package_id")).toString();
    const WorkPackage* package =
        wanted.isEmpty() ? packages.value(0) : workspace.content.of<WorkPackage>().find(WorkPackageId(wanted));
    if (!package)
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("This belongs to a work package, and there is none yet. Nothing was changed; add the "
                               "package first."),
                     QStringLiteral("work_package_id")};
    Part part = fresh();
    giveId(part.id);
    for (const Field& each : describe()) {
        const auto given = preset.constFind(each.info.id);
        if (given == preset.constEnd())
            continue;
        const Result<QVariant> clean = recordRules::cleaned(workspace, each.info, *given);
        if (!clean)
            return clean.error();
        each.set(part, *clean);
    }
    if (const Result<void> fits = check(*package, part); !fits)
        return fits.error();
    WorkPackage after = *package;
    parts<Part>(after).append(part);
    return RecordAddition{packageEdit(*package, after, recordRules::addLabel(name())),
                          keyOf(*package, idText(part.id))};
}

template<class Part>
Result<Edit> PackagePartRecords<Part>::remove(const Workspace& workspace, const QString& key) const {
    const Place place = placeOf<Part>(workspace, key);
    if (!place)
        return recordRules::notThere(name());
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    const Part part = parts<Part>(*place.package)[place.index];
    WorkPackage after = *place.package;
    Edit edit;
    edit.label = recordRules::removeLabel(name(), titleOf(workspace, part));
    cutBefore(workspace, part, after, edit);
    parts<Part>(after).removeAt(place.index);
    edit.deltas.push_back(RowDelta<WorkPackage>{*place.package, after});
    return edit;
}

template<class Part>
Result<Edit> PackagePartRecords<Part>::move(const Workspace& workspace, const QString& key, int by) const {
    const Place place = placeOf<Part>(workspace, key);
    if (!place)
        return recordRules::notThere(name());
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    WorkPackage after = *place.package;
    QList<Part>& all = parts<Part>(after);
    const qsizetype to = place.index + by;
    if (to < 0 || to >= all.size())
        return Edit();
    const QString label = recordRules::moveLabel(name(), titleOf(workspace, all[place.index]));
    all.move(place.index, to);
    return packageEdit(*place.package, after, label);
}

template<class Part>
Result<Edit> PackagePartRecords<Part>::restore(const Workspace& workspace, const QString& key,
                                               const Workspace& report) const {
    const Place place = placeOf<Part>(workspace, key);
    const Place original = placeOf<Part>(report, key);
    if (!place || !original)
        return recordRules::notThere(name());
    if (const Result<void> may = recordRules::writable(workspace); !may)
        return may.error();
    WorkPackage after = *place.package;
    parts<Part>(after)[place.index] = parts<Part>(*original.package)[original.index];
    return packageEdit(*place.package, after, recordRules::restoreLabel(name(), title(workspace, key)));
}

template<class Part>
QStringList PackagePartRecords<Part>::alsoShows() const {
    return {QLatin1String(WorkPackage::entity)};
}
template<class Part>
RowRef PackagePartRecords<Part>::loggedAs(const QString& key) const {
    return {QLatin1String(WorkPackage::entity), key.section(QLatin1Char('/'), 0, 0)};
}
template class PackagePartRecords<WorkPackageLead>;
template class PackagePartRecords<WorkPackagePart>;
template class PackagePartRecords<WorkPackageSubtopic>;

} // namespace ks
