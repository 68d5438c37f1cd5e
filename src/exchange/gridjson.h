#pragma once

#include "domain/analysis/rules.h"

#include <QByteArray>

/// The JSON that the command line prints. Keys in a fixed order, a decimal point always, whole numbers without
/// decimals, two spaces of indentation, a line end at the end; the same data give the same bytes.
namespace ks {

/// The grid of the loaded round: round, themes in grid order, cities with one score object per theme.
QByteArray gridToJson(const Workspace& workspace);

/// The figures per theme of the loaded round. Of an open global score value, low and high are null; of one between two
/// levels value is the midpoint. Each adjustment says whether it rests on the scores as they are now ("upToDate", null
/// when it does not say on which scores it was based).
QByteArray statsToJson(const Workspace& workspace);

/// All rounds in their order, with period, state and whether they are the baseline.
QByteArray roundsToJson(const Workspace& workspace);

/// What `check` found. `integrity` holds what is wrong with the file itself, each as a finding of the rule
/// "file-integrity"; empty = "ok", otherwise "damaged".
QByteArray findingsToJson(const QList<Finding>& integrity, const QList<Finding>& findings);

} // namespace ks
