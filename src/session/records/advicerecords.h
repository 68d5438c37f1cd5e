#pragma once

#include "session/records/typedrecords.h"

namespace ks {

class RecommendationRecords final : public TypedRecords<Recommendation> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }
    QStringList alsoShows() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Recommendation& row) const override;
    Recommendation fresh(const Workspace& workspace) const override;
    Result<void> check(const Workspace& workspace, const Recommendation& row) const override;
    void cutBefore(const Workspace& workspace, const Recommendation& row, Edit& edit) const override;

private:
    static Field pointsField();
    static Field addresseesField();
    static Field answersField();
    static Field cellsField();
    static Field confirmedField();
};

/// What a recommendation was given: per criterion one figure of each city, and one that was agreed.
class RatingRecords final : public TypedRecords<Rating> {
public:
    QString name() const override;
    QString plural() const override;
    QStringList alsoShows() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Rating& row) const override;
    Rating fresh(const Workspace& workspace) const override;
    Result<void> check(const Workspace& workspace, const Rating& row) const override;
    void arrange(const Workspace& workspace, QList<const Rating*>& rows) const override;
};

class GivenPlaceRecords final : public TypedRecords<GivenPlace> {
public:
    QString name() const override;
    QString plural() const override;
    QStringList alsoShows() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const GivenPlace& row) const override;
    GivenPlace fresh(const Workspace& workspace) const override;
    Result<void> check(const Workspace& workspace, const GivenPlace& row) const override;
    void arrange(const Workspace& workspace, QList<const GivenPlace*>& rows) const override;
};

class WorkPackageRecords final : public TypedRecords<WorkPackage> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }
    QStringList alsoShows() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const WorkPackage& row) const override;
    Result<void> check(const Workspace& workspace, const WorkPackage& row) const override;
    void cutBefore(const Workspace& workspace, const WorkPackage& row, Edit& edit) const override;
};

} // namespace ks
