#pragma once

#include "session/records/typedrecords.h"

namespace ks {

/// Groups of cities belong to no round: a locked one does not hold them.
class PeerGroupRecords final : public TypedRecords<PeerGroup> {
public:
    QString name() const override;
    QString plural() const override;
    bool canMove() const override { return true; }
    bool belongsToRound() const override { return false; }

protected:
    QList<Field> describe() const override;
    QString titleOf(const Workspace& workspace, const PeerGroup& row) const override;
    Result<void> check(const Workspace& workspace, const PeerGroup& row) const override;
    Result<void> writable(const Workspace& workspace) const override;
};

} // namespace ks
