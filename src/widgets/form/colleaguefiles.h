#pragma once

#include "domain/model.h"
#include "widgets/pages/page.h"

namespace ks {

/// Takes what colleagues sent back into the form of a city: asks once where it would take the place of answers, makes
/// one step of each file, and tells of all in one notice. A file that does not fit stops only itself and is named.
void takeColleagueFiles(const PageContext& context, const CityId& city, const QStringList& paths);

} // namespace ks
