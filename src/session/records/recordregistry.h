#pragma once

#include "session/records/recordtype.h"

namespace ks {

/// Every kind of record, in the order in which search and lists name them. A new kind is one line here.
const QList<const RecordType*>& recordTypes();
/// Null for rows that are no records (scores, provenance, rankings).
const RecordType* recordType(const QString& entity);

} // namespace ks
