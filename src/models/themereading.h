#pragma once

#include "domain/workspace.h"
#include "models/readinglist.h"

#include <functional>

namespace ks {

/// One theme on one page, in the order of its chapter: definition, judgement, strengths, improvement points, practices
/// per city, recommendations, work packages. What is not known is said so. Every line of a record leads to it.
QList<ReadingLine> themeReading(const Workspace& workspace, const ThemeId& theme);

/// In the row of a line that stands for a table of the report; the key is the id of the table.
inline const QString reportTableEntity = QStringLiteral("report_table");

/// The title of a table of the report by its id; empty for one that is not known.
using TableTitle = std::function<QString(const QString& table)>;

/// A section of the report with those below it, as text. The tables that stand at the end of a section are lines that
/// lead to them; without `titleOf` there are none.
QList<ReadingLine> sectionReading(const Workspace& workspace, const ReportSectionId& section,
                                  const TableTitle& titleOf = {});

} // namespace ks
