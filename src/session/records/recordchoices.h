#pragma once

#include "session/records/recordtype.h"

namespace ks {

/// What may be chosen in a field that refers to something: cities in the order of the members, themes in that of the
/// chapters, organisations, or the field's own choices. Where nothing may be chosen too, an empty key comes first.
QList<FieldChoice> choicesFor(const Workspace& workspace, const FieldInfo& field);

/// A new record with these values, and with the first values that fit where a field has to have one: the next city
/// that has no record of its own, a text that says that it is new. Errors: as RecordType::add.
Result<RecordAddition> addWithDefaults(const Workspace& workspace, const RecordType& type, const QVariantMap& preset);

/// The value that somebody typed or chose for a field of one line: a number or a date in the form of the language, an
/// empty text for what is open. Error: InvalidInput, with what was expected.
Result<QVariant> readFieldText(const FieldInfo& field, const QString& text);

} // namespace ks
