#pragma once

#include "report/content/buildcontext.h"

namespace ks {

/// The self-evaluation of a city in the loaded round as a paper to be signed in the city: who filled it in, by role and
/// never by name, what was answered and decided per theme, what is open, and how the hand-in can be checked. The city
/// has a form in this round. Figures that only the steering group may see are on it: they are the city's own.
QList<ReportBlock> evaluationPaper(const BuildContext& context, const City& city);

QString evaluationPaperId(const City& city);
QString evaluationPaperTitle(const Workspace& workspace, const City& city);

/// A digest as people compare it: in groups of four.
QString groupedDigest(const QString& digest);

} // namespace ks
