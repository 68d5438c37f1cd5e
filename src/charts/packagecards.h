#pragma once

#include "domain/workspace.h"
#include "drawing/boardpicture.h"

namespace ks {

/// The loaded round's packages as cards of the board by priority: state, leads, timing, and what is late or soon on
/// this day, of the package itself and of its actions.
QList<BoardCard> packageCards(const Workspace& workspace, const QDate& today);

} // namespace ks
