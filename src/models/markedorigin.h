#pragma once

#include "domain/workspace.h"

namespace ks {

/// How a row is marked: only the round that the report describes has rows that were added to the report; a later round
/// is ours from its first row on.
inline Origin markedOrigin(const Workspace& workspace, Origin origin) {
    const Round* round = workspace.round();
    return origin == Origin::Added && !(round && round->baseline) ? Origin::Report : origin;
}
template<class T>
Origin markedOriginOf(const Workspace& workspace, const T& row) {
    return markedOrigin(workspace, originOf(workspace.content, row));
}

/// The mark beside a text, in a word; empty for what is as in the report.
QString originMark(Origin origin);
/// What the mark means, in a sentence; empty for what is as in the report.
QString originMeaning(Origin origin);

} // namespace ks
