#include "app/filecomparison.h"

#include "app/workspacefiles.h"
#include "session/recordcomparison.h"
#include "session/session.h"
#include "session/wholeworkspace.h"

namespace ks {

Result<QList<WorkspaceDifference>> differencesFromFile(Session& session, WorkspaceFiles& files, const QString& path) {
    const Result<OpenedWorkspace> opened = files.openToRead(path);
    if (!opened)
        return opened.error();
    const Result<Workspace> newest = opened->store->load(std::nullopt);
    if (!newest)
        return newest.error();
    const Result<WholeWorkspace> there = wholeWorkspace(*newest, *opened->store);
    if (!there)
        return there.error();
    const Result<WholeWorkspace> here = wholeWorkspace(session.workspace(), session.store());
    if (!here)
        return here.error();
    return differencesBetween(here->grid, there->grid) + recordDifferences(here->rounds, there->rounds);
}

} // namespace ks
