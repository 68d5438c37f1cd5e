#pragma once

#include "domain/evaluation/cityevaluation.h"
#include "report/content/reporttable.h"

namespace ks {

/// The statements of a theme with what the city answers, how that came about, comments and evidence.
ReportTable answersTable(const Workspace& workspace, const CityEvaluation& evaluation, const ThemeEvaluation& theme,
                         const City& city);

/// The score of a theme: what follows from the answers as a worked example, what the city decided and why, and what it
/// wants to reach.
ReportTable themeDecisionTable(const Workspace& workspace, const ThemeEvaluation& theme, const City& city);

/// "1.3": the number of a theme's statement, from its place in the questionnaire.
QString statementNumber(const Workspace& workspace, const ThemeId& theme, qsizetype index);

/// "Measures on paper (https://example.org)".
QString evidenceText(const Evidence& evidence);

/// Where the rows of a self-evaluation come from.
QString evaluationSource(const Workspace& workspace, const City& city);

} // namespace ks
