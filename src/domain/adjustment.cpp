#include "domain/adjustment.h"

namespace ks {
namespace {
constexpr const char* names[] = {"workshop", "interview", "documentAnalysis", "kcEstimate"};
}

QString adjustmentSourceName(AdjustmentSource source) {
    return QLatin1String(names[static_cast<int>(source)]);
}

std::optional<AdjustmentSource> adjustmentSourceFromName(const QString& name) {
    for (const AdjustmentSource source : {AdjustmentSource::Workshop, AdjustmentSource::Interview,
                                          AdjustmentSource::DocumentAnalysis, AdjustmentSource::KcEstimate}) {
        if (adjustmentSourceName(source) == name)
            return source;
    }
    return std::nullopt;
}

} // namespace ks
