#include "base/slug.h"

#include <QRegularExpression>

namespace ks {

QString shortNameFor(const QString& name) {
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString plain;
    // Letters without their accents: the accent is a sign of its own in this form, and falls away below.
    for (const QChar sign : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (sign.category() != QChar::Mark_NonSpacing)
            plain.append(sign);
    }
    plain.replace(other, QStringLiteral("-"));
    while (plain.startsWith(QLatin1Char('-')))
        plain.remove(0, 1);
    plain.truncate(64);
    while (plain.endsWith(QLatin1Char('-')))
        plain.chop(1);
    return plain;
}

} // namespace ks
