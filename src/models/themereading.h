#pragma once

#include "domain/workspace.h"
#include "models/readinglist.h"

namespace ks {

/// One theme on one page, in the order of its chapter: definition, judgement, strengths, improvement points, practices
/// per city, recommendations, work packages. What is not known is said so. Every line of a record leads to it.
QList<ReadingLine> themeReading(const Workspace& workspace, const ThemeId& theme);

/// A section of the report with those below it, as text.
QList<ReadingLine> sectionReading(const Workspace& workspace, const ReportSectionId& section);

} // namespace ks
