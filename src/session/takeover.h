#pragma once

#include "domain/edit.h"

namespace ks {

/// Everything of the report that the loaded round lacks, with its provenance, as one step: for a workspace of the first
/// version, or a baseline that was emptied. `report` is the workspace as the report gives it. What is there stays as it
/// is; a person who was erased here stays away, and so does the seat; questionnaires are left as they are. An empty
/// edit when nothing is lacking. Errors: RoundLocked, NotFound (no round).
Result<Edit> takeOverReport(const Workspace& workspace, const Workspace& report);

/// The content of an earlier round for the loaded one, to go on from, as one step: copies with ids of their own that
/// point to one another as the originals do, and come from no report. Kinds of rows that the loaded round has already
/// are left out, and so are its forms; a reference to one of these is cut. An empty edit when nothing is left to take.
/// Errors: RoundLocked, NotFound (no round).
Result<Edit> takeOverRound(const Workspace& workspace, const RoundContent& earlier);

} // namespace ks
