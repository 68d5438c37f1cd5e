#pragma once

#include "domain/workspace.h"
#include "forms/intake/intakeplan.h"

#include <QLocale>

namespace ks {

/// The score that one side has; missing where it has none, or where the row is no score.
Score scoreIn(const Delta& rows, bool ofForm);
/// What one side says beside the score: comment, reason, text. Empty where it says nothing.
QString textIn(const Delta& rows, bool ofForm);
/// Both in one, as a person reads them; empty where that side has no such row.
QString valueWords(const Delta& rows, bool ofForm, const QLocale& locale);

/// What the value is about: the statement, or "score of the theme", "target" …
QString subjectOf(const IntakeValue& value, const Workspace& workspace);
/// The theme by its name; empty for what is about the city as a whole.
QString themeOf(const IntakeValue& value, const Workspace& workspace);

QString outcomeTitle(FormOutcome outcome);
QString outcomeName(FormOutcome outcome); ///< stable: imported, unchanged, conflict, refused
QString outcomeTitle(ValueOutcome outcome);

} // namespace ks
