#pragma once

#include "exchange/form/formfile.h"

namespace ks {

/// The form of `city` in the loaded round: what the workspace holds of that city and nothing of another one (M12), no
/// name of a person, and the round before it where `earlier` gives it. A city without a self-evaluation gets one that
/// is not started and has no respondent. The content of the workspace is loaded.
/// Errors: NotFound (no such city), InvalidInput (the round has no questionnaire).
Result<FormFile> makeForm(const Workspace& workspace, const CityId& city,
                          const std::optional<EarlierRound>& earlier = {});

} // namespace ks
