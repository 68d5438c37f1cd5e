#pragma once

#include "domain/analysis/search.h"
#include "domain/workspace.h"

/// Where findings and hits of a search lead, and the places of the window that can be found by name.
namespace ks {

struct AttentionLine;
class Navigator;

void leadTo(Navigator& navigator, const Workspace& workspace, const AttentionLine& line);
void leadTo(Navigator& navigator, const Workspace& workspace, const SearchPlace& place);

/// The pages by their titles, and the report's tables by theirs where a page shows what they hold.
QList<SearchEntry> placeEntries(const Workspace& workspace);

} // namespace ks
