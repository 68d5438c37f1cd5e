#include "cli/opening.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Opening)
};

Error notFound(const QString& text) {
    return {ErrorCode::NotFound, text, {}};
}

QString roundIds(const Workspace& workspace) {
    QStringList ids;
    for (const Round& each : workspace.roundsInOrder())
        ids.append(each.id.value);
    return ids.join(QStringLiteral(", "));
}

} // namespace

Result<OpenedWorkspace> openToRead(const QString& path) {
    OpenOptions options;
    options.readOnly = true;
    return openWorkspace(path, options);
}

Result<OpenedWorkspace> openToWrite(const QString& path) {
    OpenOptions options;
    options.refuseWhenHeld = true;
    return openWorkspace(path, options);
}

Result<Workspace> loadRound(WorkspaceStore& store, const std::optional<RoundId>& round) {
    Result<Workspace> latest = store.load(std::nullopt);
    if (!latest)
        return latest.error();
    if (latest->rounds.isEmpty())
        return notFound(
            Texts::tr("There is no round yet. Add one with: klimaatspiegel rounds FILE --add ID --name NAME"));
    if (!round || *round == latest->loadedRound)
        return latest;
    if (!latest->rounds.find(*round))
        return notFound(
            Texts::tr("There is no round “%1”. Choose from: %2.").arg(round->value.left(64), roundIds(*latest)));
    return store.load(*round);
}

Result<Workspace> readRound(const QString& path, const std::optional<RoundId>& round) {
    Result<OpenedWorkspace> opened = openToRead(path);
    if (!opened)
        return opened.error();
    return loadRound(*opened->store, round);
}

Result<void> addContent(WorkspaceStore& store, Workspace& workspace) {
    Result<RoundContent> content = store.loadContent(workspace.loadedRound);
    if (!content)
        return content.error();
    workspace.content = std::move(*content);
    workspace.contentLoaded = true;
    return {};
}

} // namespace ks
