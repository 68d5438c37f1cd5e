#include "base/dayreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DayReader)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

QDate dayOf(const QRegularExpressionMatch& match) {
    const auto part = [&](const char* name) { return match.captured(QLatin1String(name)).toInt(); };
    return part("year") < firstYear || part("year") > lastYear ? QDate()
                                                               : QDate(part("year"), part("month"), part("day"));
}

} // namespace

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(QStringLiteral("d/MM/yyyy")) : QString();
}

Result<QDate> readDayFromPerson(QStringView text) {
    static const QRegularExpression byHand(
        QStringLiteral("^(?<day>[0-9]{1,2})([/.-])(?<month>[0-9]{1,2})\\2(?<year>[0-9]{4})$"));
    static const QRegularExpression sorted(QStringLiteral("^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})$"));
    const QString trimmed = text.trimmed().toString();
    for (const QRegularExpression& form : {byHand, sorted}) {
        const QDate day = dayOf(form.match(trimmed));
        if (day.isValid())
            return day;
    }
    return Error{ErrorCode::InvalidInput,
                 Texts::tr("“%1” is no day. Write day, month and year, such as 7/03/2025.").arg(trimmed.left(40)),
                 {}};
}

} // namespace ks
