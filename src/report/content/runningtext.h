#pragma once

#include "domain/content/prose.h"
#include "report/content/reportdocument.h"

namespace ks {

/// A text in the notation of prose.h as blocks: paragraphs, lists and quotations, in order.
/// `first` is how its first paragraph is set.
QList<ReportBlock> runningText(const QString& prose, ParagraphStyle first = ParagraphStyle::Body);

/// A point as an item of a list: its paragraphs are the item, its own lists the details.
ReportListItem listItem(const QString& prose);

/// The same text for a cell: a line for each paragraph, each item with a dash.
QString cellProse(const QString& prose);

} // namespace ks
