#include "session/wholeworkspace.h"

namespace ks {

Result<Workspace> withAllRounds(const Workspace& loaded, WorkspaceStore& store) {
    Workspace whole = loaded;
    for (const Round& round : loaded.roundsInOrder()) {
        if (round.id == loaded.loadedRound)
            continue;
        const Result<Workspace> other = store.load(round.id);
        if (!other && other.error().code == ErrorCode::NotFound)
            continue;
        if (!other)
            return other.error();
        for (const auto& [key, row] : other->scores)
            whole.scores.put(row);
        for (const auto& [key, row] : other->adjustments)
            whole.adjustments.put(row);
    }
    return whole;
}

} // namespace ks
