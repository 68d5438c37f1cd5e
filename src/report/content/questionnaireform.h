#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// The version that a blank form of the workspace shows: that of the loaded round, else the latest there is; null while
/// there is none.
const QuestionnaireVersion* shownQuestionnaire(const Workspace& workspace);

/// The questionnaire as a form to fill in by hand: how to choose a level, and per theme its statements with boxes to
/// tick and lines to write on. Nothing while the workspace has no questionnaire.
QList<ReportBlock> questionnaireForm(const BuildContext& context);

QString questionnaireFormId();
QString questionnaireFormTitle();

} // namespace ks
