#pragma once

#include "session/records/typedrecords.h"

namespace ks {

class ClimateTeamRecords final : public TypedRecords<ClimateTeam> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const ClimateTeam& row) const override;
    void arrange(const Workspace& workspace, QList<const ClimateTeam*>& rows) const override;
};

class FteRecords final : public TypedRecords<FteFigure> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const FteFigure& row) const override;
    Result<void> check(const Workspace& workspace, const FteFigure& row) const override;
    void arrange(const Workspace& workspace, QList<const FteFigure*>& rows) const override;
};

class LekpRecords final : public TypedRecords<LekpFigure> {
public:
    QString name() const override;
    QString plural() const override;

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const LekpFigure& row) const override;
    void arrange(const Workspace& workspace, QList<const LekpFigure*>& rows) const override;
};

} // namespace ks
