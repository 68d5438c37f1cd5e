#include "base/numberreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <clocale>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::NumberReader)
};

QString shown(QStringView text) {
    constexpr qsizetype longest = 24;
    return text.size() > longest ? text.first(longest).toString() + QChar(0x2026) : text.toString();
}

/// A bound in thousandths as people write it: 2500 → "2,5".
QString asWritten(qint64 thousandths) {
    QString number = QString::number(thousandths / 1000);
    const qint64 rest = thousandths % 1000;
    if (rest != 0) {
        QString decimals = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        number += QLatin1Char(',') + decimals;
    }
    return number;
}

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Where no decimals are allowed, none is suggested either.
Error notANumber(QStringView original, const DecimalRule& rule) {
    if (rule.maxDecimals > 0)
        return invalidInput(Texts::tr("“%1” is not a number. Write for example 2,5.").arg(shown(original)));
    const qint64 example = std::clamp<qint64>(3000, rule.minimum, rule.maximum);
    return invalidInput(Texts::tr("“%1” is not a whole number. Write digits only, for example %2.")
                            .arg(shown(original), asWritten(example)));
}

Result<qint64> readDigits(QStringView whole, QStringView decimals, QStringView original, const DecimalRule& rule) {
    constexpr qsizetype longest = 12;
    if (whole.isEmpty() || whole.size() > longest)
        return notANumber(original, rule);
    qint64 value = 0;
    for (const QChar c : whole) {
        if (!isDigit(c))
            return notANumber(original, rule);
        value = value * 10 + (c.unicode() - u'0');
    }
    qint64 scale = 1000;
    value *= scale;
    for (const QChar c : decimals) {
        if (!isDigit(c))
            return notANumber(original, rule);
        scale /= 10;
        value += (c.unicode() - u'0') * scale;
    }
    return value;
}

Result<qint64> checkRule(qint64 value, const DecimalRule& rule, QStringView original) {
    if (value < rule.minimum || value > rule.maximum)
        return invalidInput(Texts::tr("“%1” is outside the range %2 to %3.")
                                .arg(shown(original), asWritten(rule.minimum), asWritten(rule.maximum)));
    if (rule.step > 1 && value % rule.step != 0)
        return invalidInput(
            Texts::tr("“%1” does not fit: use steps of %2.").arg(shown(original), asWritten(rule.step)));
    return value;
}

Result<qint64> readDecimal(QStringView text, const DecimalRule& rule, bool commaAllowed) {
    if (rule.maxDecimals == 0 && !std::all_of(text.begin(), text.end(), isDigit))
        return notANumber(text, rule);
    qsizetype mark = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == QLatin1Char('.') || (commaAllowed && text[i] == QLatin1Char(','));
        if (!isMark)
            continue;
        if (mark >= 0)
            return invalidInput(
                Texts::tr("“%1” has more than one decimal mark. Write for example 2,5.").arg(shown(text)));
        mark = i;
    }
    const QStringView whole = mark < 0 ? text : text.first(mark);
    const QStringView decimals = mark < 0 ? QStringView() : text.sliced(mark + 1);
    if (mark >= 0 && decimals.isEmpty())
        return notANumber(text, rule);
    if (decimals.size() > rule.maxDecimals || decimals.size() > 3)
        return invalidInput(
            Texts::tr("“%1” has too many decimals: at most %n. A point or comma never groups thousands here.", nullptr,
                      rule.maxDecimals)
                .arg(shown(text)));
    const Result<qint64> value = readDigits(whole, decimals, text, rule);
    return value ? checkRule(*value, rule, text) : value;
}

} // namespace

Result<qint64> readDecimalFromPerson(QStringView text, const DecimalRule& rule) {
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return invalidInput(Texts::tr("Nothing was filled in. Write for example 2,5."));
    return readDecimal(trimmed, rule, true);
}

Result<qint64> readDecimalFromFile(QStringView text, const DecimalRule& rule) {
    return readDecimal(text, rule, false);
}

void useCNumericLocale() {
    std::setlocale(LC_NUMERIC, "C");
}

} // namespace ks
