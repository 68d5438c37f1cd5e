#pragma once

#include "exchange/form/formfile.h"

#include <QStringList>

/// Taking a person out of a form (M14): the row, and what pointed to it. Roles and answers stay.
namespace ks {

/// The rows of a person: the one with its id, and those with its name, which somebody typed a second time.
QList<PersonId> rowsOfPerson(const FormFile& form, const Person& person);

/// Takes all of these out of the form, and out of the roles that named them.
void forgetPerson(FormFile& form, const Person& person);

/// By what the person is found in texts. A short name in one word is found in half of all texts, so only what tells a
/// person is looked for.
QStringList tracesOf(const Person& person);

/// How many rows of the form, the round before included, hold one of these texts.
int rowsWith(const FormFile& form, const QStringList& traces);

} // namespace ks
