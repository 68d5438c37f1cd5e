#pragma once

#include "widgets/pages/page.h"

namespace ks {

struct Workspace;

/// Leads to where the program shows what a table of the report holds ("recommendations", "theme:strategie"): its page,
/// with the first of its rows. Does nothing for a table that it does not know.
void showTable(const PageContext& context, const QString& table);

/// The title of a table of the report; empty for one that is not known.
QString reportTableTitle(const Workspace& workspace, const QString& table);

} // namespace ks
