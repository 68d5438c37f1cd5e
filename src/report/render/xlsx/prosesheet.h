#pragma once

#include "report/render/xlsx/tablesheet.h"

namespace ks {

/// Whether a document has anything that stands in no table: headings, prose, lists, a cover, a contents list.
bool hasProse(const ReportDocument& document);

/// The first sheet of such a document: its text in reading order, one column, with the place of every table and
/// picture and the sheet that it stands on.
void writeProse(WorkbookWriter& book, const SheetContext& context, const QString& name,
                const QList<PlannedTable>& tables);

} // namespace ks
