#pragma once

#include "domain/evaluation/derivedscore.h"

#include <QLocale>

namespace ks {

/// How the score of a theme follows from its answers, as a worked example: "(2 + 3,5) ÷ 2 = 2,75, rounded to a quarter:
/// 2,75." with what was left out; or why none follows. `answers`: those that `derived` was made from, in their order.
QString scoreCalculation(const DerivedScore& derived, const QList<Score>& answers, const QLocale& locale);

} // namespace ks
