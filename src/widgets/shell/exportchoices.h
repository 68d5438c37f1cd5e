#pragma once

#include "report/content/catalogue.h"
#include "widgets/shell/exportrun.h"

namespace ks {

class AppSettings;
class Session;

/// The tables and chapters that export offers: over the form of one city only the papers of a self-evaluation, since
/// the report is about all cities. Reads the content of the session.
QList<CatalogueEntry> offeredTables(Session& session);

/// What was chosen at the last export: format, colours, language and folder. Never that figures for the steering group
/// go along, nor the city: who wants those says so each time.
ExportChoice rememberedChoice(const AppSettings& settings);
void rememberChoice(AppSettings& settings, const ExportChoice& choice);

/// These tables, as the window shows them: in its language and its colours.
ExportChoice choiceAsShown(const AppSettings& settings, const QStringList& tables);

} // namespace ks
