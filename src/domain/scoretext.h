#pragma once

#include "domain/score.h"

#include <QLocale>

namespace ks {

/// The short form that stands in a cell: "2,75", "3–4", "~", "~3", "–" (unscored), "·" (missing), "n.v.t.".
/// The decimal mark is the locale's. Never empty.
QString shortScoreText(const Score& score, const QLocale& locale);

/// The full form for inspector, tooltip, accessible text and tables, in the language of the program:
/// "tussen 3 en 4", "bij benadering, niveau niet opgenomen", "bezorgd, maar zonder niveau".
QString longScoreText(const Score& score, const QLocale& locale);

/// What a person may type in a cell: "2,5", "2.5", "3-4", "3–4", "~3", "~", "-" (unscored), "" (missing),
/// "nvt" or "n.v.t." (not applicable). Error: InvalidInput with a sentence that says what is accepted.
Result<Score> parseScoreText(const QString& text);

/// Whether a wording says what the score alone does not: "Tussen geel en groen" does, "2,5" for 2.5 does not, in
/// whatever language it is shown.
bool saysMore(const QString& wording, const Score& score);

/// The language-free form for the change log: "2.5", "3-4", "~", "~3", "unscored", "missing", "notApplicable".
QString scoreNotation(const Score& score);

} // namespace ks
