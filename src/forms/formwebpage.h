#pragma once

#include "exchange/form/formfile.h"

namespace ks {

/// A file whose name says that it is a form as a web page.
bool isFormPagePath(const QString& path);

/// The form of a city as one web page that fills in offline, in any browser: nothing comes from outside, and nothing
/// leaves but the `.kszelf` that is saved from it, which the program reads like any other. `model`: themes and levels
/// of the program. Errors: Internal (a part of the page is not in the program), InvalidFile (the form cannot be read
/// again).
Result<QByteArray> formWebPage(const FormFile& form, const Workspace& model, const QString& programVersion);

} // namespace ks
