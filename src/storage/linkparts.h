#pragma once

#include "domain/content/recommendation.h"
#include "domain/content/themepoints.h"
#include "domain/content/workpackage.h"
#include "storage/database.h"

/// The links by which a recommendation or a package can be traced to what it answers, and back.
namespace ks::linkParts {

Result<void> write(Database& database, const Recommendation& row);
Result<void> read(Database& database, Recommendation& row);
Result<void> write(Database& database, const ImprovementPoint& row);
Result<void> read(Database& database, ImprovementPoint& row);
Result<void> write(Database& database, const WorkPackage& row);
Result<void> read(Database& database, WorkPackage& row);

} // namespace ks::linkParts
