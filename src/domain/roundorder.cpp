#include "domain/roundorder.h"

namespace ks {

const Round* roundBefore(const Workspace& workspace) {
    const Round* now = workspace.round();
    const Round* before = nullptr;
    for (const auto& [id, each] : workspace.rounds) {
        if (now && each.sequence < now->sequence && (!before || each.sequence > before->sequence))
            before = &each;
    }
    return before;
}

} // namespace ks
