#pragma once

#include "report/content/reportdocument.h"

#include "domain/workspace.h"

namespace ks {

/// A section of the report: its heading, its text, and whether that is restated or was changed since.
QList<ReportBlock> sectionText(const Workspace& workspace, const ReportSection& section, int level);

/// Whether the section's text stands with a table wherever that goes, and so is no part of the running text.
bool travelsWithTable(const ReportSection& section);

} // namespace ks
