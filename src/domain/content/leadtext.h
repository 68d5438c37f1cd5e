#pragma once

#include <QString>

namespace ks {

struct Workspace;
struct WorkPackage;
struct WorkPackageLead;

/// Who leads, with the reservations, each said once: "Gent (as part of a thesis; to be examined)". A lead that is still
/// open stands in the words of the source, which hold the reservation already.
QString leadText(const Workspace& workspace, const WorkPackageLead& lead);

/// The leads of a package, without its partners, in a row; empty where there is none.
QString leadsText(const Workspace& workspace, const WorkPackage& package);

} // namespace ks
