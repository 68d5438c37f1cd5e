#pragma once

#include "report/content/reportdocument.h"
#include "widgets/shell/picturefile.h"

namespace ks {

/// The picture of the lines over the rounds as a file of its own; `round` names the last of them, `rule` says how the
/// lines are read.
FilePicture trendFile(const ReportPicture& picture, const QString& round, const QString& rule, LevelPaletteId palette);

} // namespace ks
