#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// Everything about one theme, as its chapter in the report: judgement, scores, strengths, improvement points,
/// practices, and the tables that stand in that chapter; then its recommendations and packages, unless these stand
/// elsewhere in the same document.
QList<ReportBlock> themeChapter(const BuildContext& context, const Theme& theme);

/// The name of the chapter in the report ("Thema 1 | Klimaatstrategie"), or one made of number and name.
QString themeChapterTitle(const Workspace& workspace, const Theme& theme);

/// "theme:strategie"
QString themeChapterId(const Theme& theme);

} // namespace ks
