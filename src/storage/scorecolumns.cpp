#include "storage/scorecolumns.h"

#include <QCoreApplication>

namespace ks::scoreColumns {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

std::optional<Quarters> quarters(std::optional<int> count) {
    return count ? std::optional(Quarters{*count}) : std::nullopt;
}

} // namespace

Result<Score> read(const Query& row, int column) {
    const QString name = row.text(column);
    const std::optional<int> low = row.optionalNumber(column + 1);
    const std::optional<int> high = row.optionalNumber(column + 2);
    if (const std::optional<ScoreKind> kind = scoreKindFromName(name)) {
        Result<Score> score = Score::fromParts(*kind, quarters(low), quarters(high));
        if (score)
            return score;
    }
    return Error{ErrorCode::CorruptFile,
                 Texts::tr("The workspace holds a score that cannot exist, so it is damaged. Nothing was changed; "
                           "restore it from a backup."),
                 QStringLiteral("score %1 %2 %3").arg(name).arg(low.value_or(-1)).arg(high.value_or(-1))};
}

} // namespace ks::scoreColumns
