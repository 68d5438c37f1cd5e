#pragma once

#include "exchange/form/formrules.h"

namespace ks {

/// What was read at this key before is there twice.
void reportTwice(JsonFields& fields, const QString& key);

/// Reads a row, checks it and adds it.
template<class T>
void readRow(JsonFields& fields, const RowsPlace& place, RoundContent& into) {
    T row;
    T::fields(row, RowReader(fields, place));
    formRules::check(fields, place, row);
    fields.done();
    if (into.of<T>().find(row.key()))
        reportTwice(fields, keyText(row.key()));
    into.of<T>().put(row);
}

/// Reads what a city answered in a round: the evaluation and its respondents, answers, evidence, scores and targets.
void readAnswers(JsonFields& object, const RowsPlace& place, RoundContent& content, Table<ThemeScore>& scores);

} // namespace ks
