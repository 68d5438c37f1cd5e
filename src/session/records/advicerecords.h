#pragma once

#include "session/records/typedrecords.h"

namespace ks {

class RecommendationRecords final : public TypedRecords<Recommendation> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Recommendation& row) const override;
    Result<void> check(const Workspace& workspace, const Recommendation& row) const override;
    void cutBefore(const Workspace& workspace, const Recommendation& row, Edit& edit) const override;
};

class WorkPackageRecords final : public TypedRecords<WorkPackage> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const WorkPackage& row) const override;
};

} // namespace ks
