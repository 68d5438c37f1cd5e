#pragma once

#include "domain/workspace.h"

namespace ks {

/// A version on one line: its number, and whether it is a draft or which rounds use it.
QString versionTitle(const Workspace& workspace, const QuestionnaireVersion& version);

} // namespace ks
