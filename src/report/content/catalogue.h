#pragma once

#include "base/result.h"
#include "domain/workspace.h"
#include "report/content/reporttable.h"

#include <functional>

namespace ks {

/// One entry of `klimaatspiegel tables`: a table that export knows.
struct CatalogueEntry {
    QString id;
    std::function<QString()> title; ///< in the language in force
    std::function<ReportTable(const Workspace&)> build;
};

/// Every table, in the report's order. A new table is one line here; no renderer changes.
const QList<CatalogueEntry>& tableCatalogue();

/// The tables with these ids, numbered in this order, in one document.
/// Errors: InvalidInput (no id), NotFound; both name what exists.
Result<ReportDocument> buildDocument(const Workspace& workspace, const QStringList& ids);

} // namespace ks
