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

std::optional<ScoreKind> kindOf(QByteArrayView name) {
    static const QList<QByteArray> names = [] {
        QList<QByteArray> all;
        for (const ScoreKind kind : allScoreKinds())
            all.append(scoreKindName(kind).toLatin1());
        return all;
    }();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return allScoreKinds()[i];
    }
    return std::nullopt;
}

Result<Score> scoreOf(QByteArrayView kindName, std::optional<int> low, std::optional<int> high) {
    if (const std::optional<ScoreKind> kind = kindOf(kindName)) {
        Result<Score> score = Score::fromParts(*kind, quarters(low), quarters(high));
        if (score)
            return score;
    }
    return Error{
        ErrorCode::CorruptFile,
        Texts::tr("The workspace holds a score that cannot exist, so it is damaged. Nothing was changed; "
                  "restore it from a backup."),
        QStringLiteral("score %1 %2 %3").arg(QString::fromUtf8(kindName)).arg(low.value_or(-1)).arg(high.value_or(-1))};
}

/// No kind is ever empty, so an empty one is NULL.
template<class Read>
Result<std::optional<Score>> optionalScore(QByteArrayView kindName, Read&& read) {
    if (kindName.isEmpty())
        return std::optional<Score>();
    const Result<Score> score = read();
    return score ? Result<std::optional<Score>>(std::optional(*score)) : Result<std::optional<Score>>(score.error());
}

} // namespace

Result<Score> read(const Query& row, int column) {
    return scoreOf(row.text(column).toUtf8(), row.optionalNumber(column + 1), row.optionalNumber(column + 2));
}

Result<Score> read(const RowScan& row, int column) {
    return scoreOf(row.utf8(column), row.optionalNumber(column + 1), row.optionalNumber(column + 2));
}

Result<std::optional<Score>> readOptional(const Query& row, int column) {
    return optionalScore(row.text(column).toUtf8(), [&] { return read(row, column); });
}

Result<std::optional<Score>> readOptional(const RowScan& row, int column) {
    return optionalScore(row.utf8(column), [&] { return read(row, column); });
}

} // namespace ks::scoreColumns
