#pragma once

#include "domain/content/meeting.h"
#include "domain/content/recommendation.h"
#include "domain/content/themepoints.h"
#include "domain/content/workpackage.h"
#include "domain/evaluation/questionnaire.h"
#include "storage/database.h"

/// The parts of rows that stand in tables of their own. They are written and read with their row.
namespace ks::contentParts {

/// Brings the stored parts of a row that is there to those it has now.
template<class T>
Result<void> write(Database&, const T&) {
    return {};
}
Result<void> write(Database& database, const Recommendation& row);
Result<void> write(Database& database, const Ranking& row);
Result<void> write(Database& database, const WorkPackage& row);
Result<void> write(Database& database, const QuestionWording& row);
Result<void> write(Database& database, const ImprovementPoint& row);
Result<void> write(Database& database, const Meeting& row);

template<class T>
Result<void> read(Database&, T&) {
    return {};
}
Result<void> read(Database& database, Recommendation& row);
Result<void> read(Database& database, Ranking& row);
Result<void> read(Database& database, WorkPackage& row);
Result<void> read(Database& database, QuestionWording& row);
Result<void> read(Database& database, ImprovementPoint& row);
Result<void> read(Database& database, Meeting& row);

} // namespace ks::contentParts
