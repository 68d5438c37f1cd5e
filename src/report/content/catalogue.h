#pragma once

#include "base/result.h"
#include "domain/workspace.h"
#include "report/content/reportdocument.h"
#include "report/content/tablefilter.h"

#include <functional>

namespace ks {

/// One entry of `klimaatspiegel tables`: a table that export knows.
struct CatalogueEntry {
    QString id;
    std::function<QString()> title;                                         ///< in the language in force
    std::function<ReportTable(const Workspace&, const TableFilter&)> build; ///< says on the table how it is limited
};

/// Every table, in the report's order. A new table is one line here; no renderer changes.
const QList<CatalogueEntry>& tableCatalogue();

/// The tables with these ids, numbered in this order, in one document, limited as `filter` says.
/// Errors: InvalidInput (no id), NotFound (no such table or city); each names what exists.
Result<ReportDocument> buildDocument(const Workspace& workspace, const QStringList& ids,
                                     const TableFilter& filter = {});

} // namespace ks
