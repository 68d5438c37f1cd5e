#pragma once

#include "domain/analysis/search.h"
#include "domain/workspace.h"

/// Where findings and hits of a search lead, and the places of the window that can be found by name.
namespace ks {

struct AttentionLine;
class Navigator;

void leadTo(Navigator& navigator, const Workspace& workspace, const AttentionLine& line);
void leadTo(Navigator& navigator, const Workspace& workspace, const SearchPlace& place);

/// The kind of rows that a table of the report is made of, by its id; empty for what is reckoned, the grid and the
/// whole report.
QString entityOfTable(const QString& table);

/// The page that shows what a table of the report holds; empty where none does.
QString pageOfTable(const QString& table);

/// The pages by their titles, and the report's tables by theirs where a page shows what they hold.
QList<SearchEntry> placeEntries(const Workspace& workspace);

} // namespace ks
