#include "session/wholeworkspace.h"

namespace ks {
namespace {

Result<Workspace> withContent(Workspace round, WorkspaceStore& store) {
    if (round.contentLoaded)
        return round;
    Result<RoundContent> content = store.loadContent(round.loadedRound);
    if (!content)
        return content.error();
    round.content = std::move(*content);
    round.contentLoaded = true;
    return round;
}

} // namespace

Result<WholeWorkspace> wholeWorkspace(const Workspace& held, WorkspaceStore& store) {
    WholeWorkspace whole{held, {}};
    for (const Round& each : held.roundsInOrder()) {
        const bool isHeld = each.id == held.loadedRound;
        const Result<Workspace> loaded = isHeld ? Result<Workspace>(held) : store.load(each.id);
        if (!loaded && loaded.error().code == ErrorCode::NotFound)
            continue;
        if (!loaded)
            return loaded.error();
        Result<Workspace> round = withContent(*loaded, store);
        if (!round)
            return round.error();
        for (const auto& [key, row] : round->scores)
            whole.grid.scores.put(row);
        for (const auto& [key, row] : round->adjustments)
            whole.grid.adjustments.put(row);
        whole.rounds.append(std::move(*round));
    }
    return whole;
}

} // namespace ks
