#pragma once

#include "domain/workspace.h"

namespace ks {

/// A new workspace with the model, the grid and the content of the 2024 report, from the data files inside the program.
/// Error: Internal, when those files cannot be read.
Result<Workspace> baselineWorkspace(Timestamp now);

/// A new workspace with the model only: cities, themes, levels and questionnaire; no round and no scores.
Result<Workspace> emptyWorkspace(Timestamp now);

/// Adds the built-in questionnaire to the content, as in a new workspace. `model` has the themes that it may name.
Result<void> addBuiltInQuestionnaire(const Workspace& model, RoundContent& content);

} // namespace ks
