#include "domain/evaluation/workedscore.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkedScore)
};

/// Eighths are exact in three decimals; a mean may not be, and then says so.
QString number(double value, const QLocale& locale) {
    QString text = locale.toString(value, 'f', 3);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

/// "3", or "3,5 (between 3 and 4)".
QString term(const Score& score, const QLocale& locale) {
    const QString middle = number(*score.midpoint(), locale);
    return score.kind() == ScoreKind::Exact ? middle
                                            : QStringLiteral("%1 (%2)").arg(middle, longScoreText(score, locale));
}

QString sum(const ThemeEvaluation& theme, const QLocale& locale) {
    QStringList terms;
    for (const TeamAnswer& each : theme.answers) {
        if (each.score.hasValue())
            terms.append(term(each.score, locale));
    }
    const DerivedScore& derived = theme.progress.derived;
    const QString total = number(derived.sumOfEighths / 8.0, locale);
    const QString mean = number(*derived.mean(), locale);
    const bool exact = derived.sumOfEighths * 1000 % (8 * derived.answered) == 0;
    const QString answers =
        terms.size() == 1 ? terms.first() : terms.join(QStringLiteral(" + ")) + QStringLiteral(" = ") + total;
    return exact ? Texts::tr("The answers: %1; divided by %2 that is %3.").arg(answers).arg(derived.answered).arg(mean)
                 : Texts::tr("The answers: %1; divided by %2 that is about %3.")
                       .arg(answers)
                       .arg(derived.answered)
                       .arg(mean);
}

QString enoughText(const DerivedScore& derived) {
    return Texts::tr("%1 of %n statement(s) that apply have a level; at least %2 have to.", nullptr,
                     derived.statements - derived.notApplicable)
        .arg(derived.answered)
        .arg(derived.needed);
}

} // namespace

QStringList workedScore(const ThemeEvaluation& theme, const QLocale& locale) {
    const DerivedScore& derived = theme.progress.derived;
    QStringList lines;
    if (derived.score.kind() == ScoreKind::NotApplicable)
        return {Texts::tr("No statement of this theme applies to the city, so no score follows.")};
    if (derived.answered > 0)
        lines.append(sum(theme, locale));
    if (derived.enough()) {
        const QString rounded = shortScoreText(derived.score, locale);
        lines.append(derived.tieBroken
                         ? Texts::tr("Rounded to quarters that is %1: the mean lies in the middle of two quarters, and "
                                     "then the lower one counts.")
                               .arg(rounded)
                         : Texts::tr("Rounded to quarters that is %1.").arg(rounded));
    }
    lines.append(enoughText(derived));
    if (derived.notApplicable > 0)
        lines.append(Texts::tr("%n statement(s) do not apply and are left out.", nullptr, derived.notApplicable));
    int differing = 0;
    int withoutLevel = 0;
    for (const TeamAnswer& each : theme.answers) {
        differing += each.origin == AnswerOrigin::Differing ? 1 : 0;
        withoutLevel += each.score.kind() == ScoreKind::Approximate && !each.score.hasValue() ? 1 : 0;
    }
    if (differing > 0)
        lines.append(Texts::tr("On %n statement(s) the respondents differ: they count once the team has agreed.",
                               nullptr, differing));
    if (withoutLevel > 0)
        lines.append(Texts::tr("%n approximate answer(s) without a value do not count.", nullptr, withoutLevel));
    return lines;
}

} // namespace ks
