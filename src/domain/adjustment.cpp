#include "domain/adjustment.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Adjustment)
};

constexpr const char* sourceNames[] = {"workshop", "interview", "documentAnalysis", "kcEstimate"};

} // namespace

QString adjustmentSourceName(AdjustmentSource source) {
    return QLatin1String(sourceNames[static_cast<int>(source)]);
}

std::optional<AdjustmentSource> adjustmentSourceFromName(const QString& name) {
    for (const AdjustmentSource source : {AdjustmentSource::Workshop, AdjustmentSource::Interview,
                                          AdjustmentSource::DocumentAnalysis, AdjustmentSource::KcEstimate}) {
        if (adjustmentSourceName(source) == name)
            return source;
    }
    return std::nullopt;
}

QString adjustmentSourceTitle(AdjustmentSource source) {
    switch (source) {
    case AdjustmentSource::Workshop:
        return Texts::tr("workshop");
    case AdjustmentSource::Interview:
        return Texts::tr("interview");
    case AdjustmentSource::DocumentAnalysis:
        return Texts::tr("analysis of documents");
    case AdjustmentSource::KcEstimate:
        break;
    }
    return Texts::tr("estimate of the Kenniscentrum");
}

QString adjustmentSummary(const Adjustment& row, const QLocale& locale) {
    QStringList parts{longScoreText(row.value, locale), adjustmentSourceTitle(row.source)};
    if (row.decidedOn.isValid())
        parts.append(locale.toString(row.decidedOn, QLocale::ShortFormat));
    if (!row.decidedBy.isEmpty())
        parts.append(row.decidedBy);
    return parts.join(QStringLiteral(" · "));
}

} // namespace ks
