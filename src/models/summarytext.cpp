#include "models/summarytext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SummaryText)
};

const QChar enDash(0x2013);

/// An approximate score counts when its level is known, so this is what the other kinds do not explain.
int approximateLeftOut(const ScoreStatistics& s) {
    return s.leftOut() - s.count(ScoreKind::Unscored) - s.count(ScoreKind::Missing) - s.count(ScoreKind::NotApplicable);
}

} // namespace

QString medianText(const ScoreStatistics& statistics, const QLocale& locale) {
    return statistics.median ? figureText(*statistics.median, locale) : QString(enDash);
}

QString medianNote(const ScoreStatistics& statistics, const QLocale& locale) {
    const QString count = Texts::tr("n = %1").arg(statistics.n);
    if (!statistics.median || statistics.stable())
        return count;
    return figureText(*statistics.medianLow, locale) + enDash + figureText(*statistics.medianHigh, locale) +
           QStringLiteral(" · ") + count;
}

QString leftOutText(const ScoreStatistics& statistics) {
    QStringList parts;
    if (const int n = approximateLeftOut(statistics); n > 0)
        parts.append(Texts::tr("%n approximate", nullptr, n));
    if (const int n = statistics.count(ScoreKind::Unscored); n > 0)
        parts.append(Texts::tr("%n handed in without a level", nullptr, n));
    if (const int n = statistics.count(ScoreKind::Missing); n > 0)
        parts.append(Texts::tr("%n not handed in", nullptr, n));
    if (const int n = statistics.count(ScoreKind::NotApplicable); n > 0)
        parts.append(Texts::tr("%n not applicable", nullptr, n));
    return parts.join(QStringLiteral(", "));
}

QString medianLongText(const ScoreStatistics& statistics, const QLocale& locale) {
    if (!statistics.median) {
        const QString none = Texts::tr("no median: no score counts");
        const QString leftOut = leftOutText(statistics);
        return leftOut.isEmpty() ? none : none + QStringLiteral("; ") + Texts::tr("left out: %1").arg(leftOut);
    }
    QString text =
        Texts::tr("median %1 of %n score(s)", nullptr, statistics.n).arg(figureText(*statistics.median, locale));
    if (!statistics.stable())
        text += QStringLiteral(", ") +
                Texts::tr("between %1 and %2, depending on how “between” is read")
                    .arg(figureText(*statistics.medianLow, locale), figureText(*statistics.medianHigh, locale));
    const QString leftOut = leftOutText(statistics);
    return leftOut.isEmpty() ? text : text + QStringLiteral("; ") + Texts::tr("left out: %1").arg(leftOut);
}

} // namespace ks
