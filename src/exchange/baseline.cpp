#include "exchange/baseline.h"

#include "exchange/content/contentfile.h"
#include "exchange/datafile.h"
#include "exchange/modelfile.h"
#include "exchange/questionnairefile.h"

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
    if (const Result<void> done = addBuiltInQuestionnaire(*workspace, workspace->content); !done)
        return done.error();
    return workspace;
}

} // namespace

Result<void> addBuiltInQuestionnaire(const Workspace& model, RoundContent& content) {
    const QString name = QStringLiteral("questionnaire-1.json");
    const Result<QByteArray> bytes = dataFile(name);
    if (!bytes)
        return bytes.error();
    const Result<void> done = addQuestionnaireFile(*bytes, model, content);
    return done ? done : Result<void>(faultyDataFile(name, done.error().text));
}

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
