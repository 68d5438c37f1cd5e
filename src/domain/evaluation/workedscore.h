#pragma once

#include "domain/evaluation/cityevaluation.h"

#include <QLocale>

namespace ks {

/// How the score of a theme follows from its answers, as a worked example: a sentence a line, so that it can be done
/// again by hand.
QStringList workedScore(const ThemeEvaluation& theme, const QLocale& locale);

} // namespace ks
