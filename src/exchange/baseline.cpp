#include "exchange/baseline.h"

#include "exchange/content/contentfile.h"
#include "exchange/datafile.h"
#include "exchange/modelfile.h"

namespace ks {
namespace {

Result<Workspace> model(Timestamp now) {
    const QString name = QStringLiteral("model.json");
    const Result<QByteArray> bytes = dataFile(name);
    if (!bytes)
        return bytes.error();
    Result<Workspace> workspace = readModelFile(*bytes);
    if (!workspace)
        return faultyDataFile(name, workspace.error().text);
    workspace->info.id = WorkspaceId::make();
    workspace->info.createdAt = now;
    workspace->info.changedAt = now;
    return workspace;
}

} // namespace

Result<Workspace> emptyWorkspace(Timestamp now) {
    return model(now);
}

Result<Workspace> baselineWorkspace(Timestamp now) {
    Result<Workspace> workspace = model(now);
    if (!workspace)
        return workspace.error();
    const QString name = QStringLiteral("baseline-2024.json");
    const Result<QByteArray> bytes = dataFile(name);
    if (!bytes)
        return bytes.error();
    Result<Workspace> complete = addBaselineFile(std::move(*workspace), *bytes);
    if (!complete)
        return faultyDataFile(name, complete.error().text);
    if (const Result<void> done = addReportContent(*complete); !done)
        return done.error();
    return complete;
}

} // namespace ks
