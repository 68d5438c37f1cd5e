#pragma once

#include "domain/changelog.h"
#include "session/records/recordtype.h"

#include <QLocale>

namespace ks {

/// Where a record comes from, for a reader without knowledge of the program: "From the report of June 2025, restated ·
/// Thema 1 – Sterke punten", "Changed here since the report …", "Added here".
QString originText(const Workspace& workspace, const RecordType& type, const QString& key);

/// The newest changes, a paragraph each: when, who, what was done.
QString historyText(const QList<LogEntry>& history, int most, const QLocale& locale);

/// The key that the record has after the edit; empty when the edit does not give it one.
QString keyAfter(const Edit& edit, const RecordType& type);

} // namespace ks
