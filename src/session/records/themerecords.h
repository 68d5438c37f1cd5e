#pragma once

#include "session/records/typedrecords.h"

namespace ks {

class ThemeJudgementRecords final : public TypedRecords<ThemeJudgement> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const ThemeJudgement& row) const override;
    void arrange(const Workspace& workspace, QList<const ThemeJudgement*>& rows) const override;
};

/// Strengths and improvement points have the same fields and the same order.
template<class T>
class ThemePointRecords : public TypedRecords<T> {
public:
    bool canMove() const override { return true; }

protected:
    using Field = typename TypedRecords<T>::Field;

    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const T& row) const override;
    void arrange(const Workspace& workspace, QList<const T*>& rows) const override;
    bool areSiblings(const T& a, const T& b) const override;
};

class StrengthRecords final : public ThemePointRecords<Strength> {
public:
    QString name() const override;
    QString plural() const override;
};

class ImprovementPointRecords final : public ThemePointRecords<ImprovementPoint> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
};

class GoodPracticeRecords final : public TypedRecords<GoodPractice> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const GoodPractice& row) const override;
    Result<void> check(const Workspace& workspace, const GoodPractice& row) const override;
    void arrange(const Workspace& workspace, QList<const GoodPractice*>& rows) const override;
    bool areSiblings(const GoodPractice& a, const GoodPractice& b) const override;
    void cutBefore(const Workspace& workspace, const GoodPractice& row, Edit& edit) const override;
};

} // namespace ks
