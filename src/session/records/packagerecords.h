#pragma once

#include "session/records/typedrecords.h"

namespace ks {

/// Rows that belong to a package: with it they come, move and go.
template<class T>
class OfPackageRecords : public TypedRecords<T> {
public:
    QStringList alsoShows() const override;

protected:
    using Field = typename TypedRecords<T>::Field;

    static Field packageField();
    T fresh(const Workspace& workspace) const override;
    Result<void> check(const Workspace& workspace, const T& row) const override;
    void arrange(const Workspace& workspace, QList<const T*>& rows) const override;
    bool areSiblings(const T& a, const T& b) const override { return a.package == b.package; }
};

class PackageActionRecords final : public OfPackageRecords<PackageAction> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const PackageAction& row) const override;
    Result<void> check(const Workspace& workspace, const PackageAction& row) const override;
};

class PackageEntryRecords final : public OfPackageRecords<PackageEntry> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const PackageEntry& row) const override;
    void arrange(const Workspace& workspace, QList<const PackageEntry*>& rows) const override;
};

class PackageLinkRecords final : public OfPackageRecords<PackageLink> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const PackageLink& row) const override;
};

} // namespace ks
