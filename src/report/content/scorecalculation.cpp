#include "report/content/scorecalculation.h"

#include "report/content/reportlanguage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ScoreCalculation)
};

QString sumOf(const QList<Score>& answers, const QLocale& locale) {
    QStringList terms;
    for (const Score& answer : answers) {
        if (answer.hasValue())
            terms.append(numberText(*answer.midpoint(), 3, locale));
    }
    return terms.join(QStringLiteral(" + "));
}

QString calculation(const DerivedScore& derived, const QList<Score>& answers, const QLocale& locale) {
    const QString mean = numberText(*derived.mean(), 3, locale);
    const QString score = numberText(*derived.score.midpoint(), 2, locale);
    const QString worked = QStringLiteral("(%1) ÷ %2 = %3").arg(sumOf(answers, locale)).arg(derived.answered).arg(mean);
    if (derived.tieBroken)
        return Texts::tr("%1, halfway between two quarters; the lower one counts: %2.").arg(worked, score);
    return Texts::tr("%1, to the nearest quarter: %2.", "calculation, score").arg(worked, score);
}

} // namespace

QString scoreCalculation(const DerivedScore& derived, const QList<Score>& answers, const QLocale& locale) {
    if (derived.score.kind() == ScoreKind::NotApplicable)
        return Texts::tr("No statement of this theme applies.");
    QStringList parts;
    if (derived.enough())
        parts.append(calculation(derived, answers, locale));
    else
        parts.append(
            Texts::tr("No score follows yet: %1 of %2 statements that apply have a level; it takes at least %3.")
                .arg(derived.answered)
                .arg(derived.statements - derived.notApplicable)
                .arg(derived.needed));
    if (derived.notApplicable > 0)
        parts.append(Texts::tr("%n statement(s) that do not apply are left out.", nullptr, derived.notApplicable));
    const int without = derived.statements - derived.notApplicable - derived.answered;
    if (derived.enough() && without > 0)
        parts.append(Texts::tr("%n statement(s) without a level are left out.", nullptr, without));
    return parts.join(QLatin1Char(' '));
}

} // namespace ks
