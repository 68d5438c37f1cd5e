#pragma once

#include "exchange/form/rowreader.h"

/// What a row of a form has to be beyond its types and references.
namespace ks::formRules {

/// Most rows may hold whatever their fields may hold.
template<class T>
void check(JsonFields&, const RowsPlace&, const T&) {}

void check(JsonFields& fields, const RowsPlace& place, const Respondent& row);
void check(JsonFields& fields, const RowsPlace& place, const Evidence& row);
void check(JsonFields& fields, const RowsPlace& place, const GoodPractice& row);
void check(JsonFields& fields, const RowsPlace& place, const Target& row);

/// A person is there only as the name of a respondent.
void checkPeople(JsonFields& root, const RoundContent& content);

/// The hand-ins of a form: numbered upwards, each naming the digest of the one before it.
void checkHandIns(JsonFields& root, const QList<Submission>& handIns);

} // namespace ks::formRules
