#include "forms/earlierround.h"

namespace ks {

Result<std::optional<EarlierRound>> earlierRoundOf(WorkspaceStore& store, const Workspace& workspace) {
    std::optional<Round> before;
    for (const Round& each : workspace.roundsInOrder()) {
        if (each.id == workspace.loadedRound)
            break;
        before = each;
    }
    if (!before)
        return std::optional<EarlierRound>();
    const Result<Workspace> loaded = store.load(before->id);
    if (!loaded)
        return loaded.error();
    Result<RoundContent> content = store.loadContent(before->id);
    if (!content)
        return content.error();
    return std::optional(EarlierRound{*before, loaded->scores, std::move(*content)});
}

} // namespace ks
