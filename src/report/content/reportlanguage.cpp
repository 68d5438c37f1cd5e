#include "report/content/reportlanguage.h"

#include "base/language.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ReportLanguage)
};

} // namespace

QString reportLanguage() {
    return languageTag(languageInUse());
}

QLocale reportLocale(const QString& language) {
    QLocale locale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString numberText(double value, int decimals, const QLocale& locale) {
    QString text = locale.toString(value, 'f', decimals);
    const QString mark = locale.decimalPoint();
    if (text.contains(mark)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(mark))
            text.chop(mark.size());
    }
    return text;
}

QString joinedWithAnd(const QStringList& parts) {
    if (parts.size() < 2)
        return parts.join(QString());
    return Texts::tr("%1 and %2").arg(parts.first(parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

} // namespace ks
