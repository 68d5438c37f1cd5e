#pragma once

#include <QString>

namespace ks {

struct Workspace;
struct WorkPackageLead;

/// Who leads, with the reservations, each said once: "Gent (as part of a thesis; to be examined)". A lead that is still
/// open stands in the words of the source, which hold the reservation already.
QString leadText(const Workspace& workspace, const WorkPackageLead& lead);

} // namespace ks
