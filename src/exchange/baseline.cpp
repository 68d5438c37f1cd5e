#include "exchange/baseline.h"

#include "exchange/modelfile.h"

#include <QCoreApplication>
#include <QFile>

// The data files are compiled into a static library, so nothing registers them unless it is asked for; and the macro
// must stand outside a namespace.
static void initialiseData() {
    Q_INIT_RESOURCE(data);
}

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Baseline)
};

Error faulty(const QString& name, const QString& detail) {
    return {ErrorCode::Internal, Texts::tr("The data file %1 inside the program cannot be read.").arg(name), detail};
}

Result<QByteArray> dataFile(const QString& name) {
    initialiseData();
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return faulty(name, file.errorString());
    return file.readAll();
}

Result<Workspace> model(Timestamp now) {
    const QString name = QStringLiteral("model.json");
    const Result<QByteArray> bytes = dataFile(name);
    if (!bytes)
        return bytes.error();
    Result<Workspace> workspace = readModelFile(*bytes);
    if (!workspace)
        return faulty(name, workspace.error().text);
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
        return faulty(name, complete.error().text);
    return complete;
}

} // namespace ks
