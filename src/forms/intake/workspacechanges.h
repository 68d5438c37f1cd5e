#pragma once

#include "domain/edit.h"
#include "storage/workspacestore.h"

namespace ks {

/// The change log as intake reads it: which values of the workspace were changed here since a city last knew them. A
/// city knows what stood in the workspace when its form was made, and what its own forms brought.
class WorkspaceChanges final {
public:
    /// `store` outlives it.
    WorkspaceChanges(WorkspaceStore& store, const RoundId& round) : m_store(store), m_round(round) {}

    /// The row was changed here, after the form of the city was sent out or last taken in. Error: that of the store.
    Result<bool> changedHere(const RowRef& row, const CityId& city);

    /// What stands as reason in the log with an edit that sends forms out, or that takes them in ("aalst 2, gent 1").
    static QString reasonOfSending();
    static QString reasonOfIntake(const QStringList& forms);
    /// The forms of an intake by its reason; empty for every other reason.
    static QString formsOfReason(const QString& reason);

private:
    Result<qint64> lastKnownTo(const CityId& city);

    WorkspaceStore& m_store;
    RoundId m_round;
    std::map<CityId, qint64> m_known; ///< step of the log up to which a city knows the workspace
};

} // namespace ks
