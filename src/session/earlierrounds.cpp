#include "session/earlierrounds.h"

namespace ks {

Result<std::shared_ptr<const QList<Workspace>>> readEarlierRounds(WorkspaceStore& store, const Workspace& workspace) {
    auto rounds = std::make_shared<QList<Workspace>>();
    for (const Round& each : workspace.roundsInOrder()) {
        if (each.id == workspace.loadedRound)
            break;
        Result<Workspace> read = store.load(each.id);
        if (!read)
            return read.error();
        Result<RoundContent> content = store.loadContent(each.id);
        if (!content)
            return content.error();
        read->content = std::move(*content);
        read->contentLoaded = true;
        rounds->append(std::move(*read));
    }
    return std::shared_ptr<const QList<Workspace>>(std::move(rounds));
}

} // namespace ks
