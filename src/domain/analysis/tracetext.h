#pragma once

#include "domain/analysis/traceability.h"

#include <QLocale>

/// What stands at each stage from the grid to the targets, in words and in the language in force.
namespace ks::traceText {

QString stage(TraceStage stage); ///< "What the grid shows", as a heading

/// "Aalst, Risicobeheer: 1,5", "4. Title", or "2. Title" with "lead: Gent" on a line of its own; what is not scored or
/// has no lead is said to be open.
QString item(const Workspace& workspace, const TraceItem& item, const QLocale& locale);

QString bond(TraceBond bond); ///< empty for a link, else that the two are only about the same theme

} // namespace ks::traceText
