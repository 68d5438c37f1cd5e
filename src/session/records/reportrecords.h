#pragma once

#include "session/records/typedrecords.h"

namespace ks {

class ReportSectionRecords final : public TypedRecords<ReportSection> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const ReportSection& row) const override;
    void arrange(const Workspace& workspace, QList<const ReportSection*>& rows) const override;
    bool areSiblings(const ReportSection& a, const ReportSection& b) const override;
    void cutBefore(const Workspace& workspace, const ReportSection& row, Edit& edit) const override;
};

class ProcessStepRecords final : public TypedRecords<ProcessStep> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const ProcessStep& row) const override;
    Result<void> check(const Workspace& workspace, const ProcessStep& row) const override;
};

class SourceDocumentRecords final : public TypedRecords<SourceDocument> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const SourceDocument& row) const override;
    void arrange(const Workspace& workspace, QList<const SourceDocument*>& rows) const override;
    bool areSiblings(const SourceDocument& a, const SourceDocument& b) const override;
};

class CorrectionRecords final : public TypedRecords<Correction> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const Correction& row) const override;
};

} // namespace ks
