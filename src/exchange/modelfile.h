#pragma once

#include "domain/workspace.h"

#include <QByteArray>

namespace ks {

/// Reads a model file (klimaatspiegel-model, version 1): cities, themes and levels. The workspace has no id, no round
/// and no scores yet. Error: InvalidFile, naming the field.
Result<Workspace> readModelFile(const QByteArray& bytes);

/// Adds the round of a baseline file (klimaatspiegel-baseline, version 1) to a workspace with the model, as the
/// loaded one: every cell once, with its wording. Error: InvalidFile, naming the field.
Result<Workspace> addBaselineFile(Workspace model, const QByteArray& bytes);

} // namespace ks
