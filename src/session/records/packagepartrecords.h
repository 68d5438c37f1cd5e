#pragma once

#include "session/records/recordtype.h"

#include <functional>

namespace ks {

/// Parts of a work package as records of their own: found by city or keyword, edited one by one, while every change is
/// one of the package, which logs it and takes it back. The key is that of the package, '/', and that of the part.
template<class Part>
class PackagePartRecords : public RecordType {
public:
    struct Field {
        FieldInfo info;
        std::function<QVariant(const Part&)> get;
        std::function<void(Part&, const QVariant&)> set;
    };

    QList<FieldInfo> fields() const override;
    QStringList keys(const Workspace& workspace) const override;
    bool contains(const Workspace& workspace, const QString& key) const override;
    QString title(const Workspace& workspace, const QString& key) const override;
    QVariant value(const Workspace& workspace, const QString& key, int field) const override;
    Origin origin(const Workspace& workspace, const QString& key) const override;
    bool sameRow(const Workspace& a, const Workspace& b, const QString& key) const override;
    Result<Edit> setValue(const Workspace& workspace, const QString& key, int field,
                          const QVariant& value) const override;
    Result<RecordAddition> add(const Workspace& workspace, const QVariantMap& preset) const override;
    Result<Edit> remove(const Workspace& workspace, const QString& key) const override;
    Result<Edit> move(const Workspace& workspace, const QString& key, int by) const override;
    Result<Edit> restore(const Workspace& workspace, const QString& key, const Workspace& report) const override;

    QStringList alsoShows() const override;
    bool isPart() const override { return true; }
    RowRef loggedAs(const QString& key) const override;
    bool canMove() const override { return true; }

protected:
    /// The fields after that of the package.
    virtual QList<Field> describe() const = 0;
    virtual QString titleOf(const Workspace& workspace, const Part& part) const = 0;
    virtual Result<void> check(const WorkPackage&, const Part&) const { return {}; }
    /// Changes what points to the part, before it goes.
    virtual void cutBefore(const Workspace&, const Part&, WorkPackage&, Edit&) const {}
    /// A new part, without an id.
    virtual Part fresh() const { return {}; }
    /// The part as it can stand in another package.
    virtual Part moved(const Part& part) const { return part; }
    /// Moves what belongs to the part, before it leaves for another package.
    virtual void takeAlong(const Part&, WorkPackage&, WorkPackage&) const {}
};

class PackageLeadRecords final : public PackagePartRecords<WorkPackageLead> {
public:
    QString entity() const override { return QStringLiteral("work_package_lead"); }
    QString name() const override;
    QString plural() const override;
    QStringList alsoShows() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const WorkPackageLead& part) const override;
    Result<void> check(const WorkPackage& package, const WorkPackageLead& part) const override;
    WorkPackageLead fresh() const override;
};

class PackageStageRecords final : public PackagePartRecords<WorkPackagePart> {
public:
    QString entity() const override { return QStringLiteral("work_package_part"); }
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const WorkPackagePart& part) const override;
    void cutBefore(const Workspace& workspace, const WorkPackagePart& part, WorkPackage& package,
                   Edit& edit) const override;
    void takeAlong(const WorkPackagePart& part, WorkPackage& from, WorkPackage& to) const override;
};

class PackageSubtopicRecords final : public PackagePartRecords<WorkPackageSubtopic> {
public:
    QString entity() const override { return QStringLiteral("work_package_subtopic"); }
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const WorkPackageSubtopic& part) const override;
    Result<void> check(const WorkPackage& package, const WorkPackageSubtopic& part) const override;
    WorkPackageSubtopic moved(const WorkPackageSubtopic& part) const override;
};

} // namespace ks
