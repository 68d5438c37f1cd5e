#pragma once

#include "widgets/shell/exportrun.h"

namespace ks {

class AppSettings;

/// What was chosen at the last export: format, colours, language and folder. Never that figures for the steering group
/// go along, nor the city: who wants those says so each time.
ExportChoice rememberedChoice(const AppSettings& settings);
void rememberChoice(AppSettings& settings, const ExportChoice& choice);

/// These tables, as the window shows them: in its language and its colours.
ExportChoice choiceAsShown(const AppSettings& settings, const QStringList& tables);

} // namespace ks
