#pragma once

#include "domain/workspace.h"

#include <QByteArray>

namespace ks {

/// Adds the questionnaire of a file (klimaatspiegel-questionnaire, version 1) to the content: its version, frozen, with
/// a wording per statement, in the order of the file within each theme. `model` has the themes that the file may name.
/// Error: InvalidFile, naming the field; the content is as it was.
Result<void> addQuestionnaireFile(const QByteArray& bytes, const Workspace& model, RoundContent& content);

} // namespace ks
