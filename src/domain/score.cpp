#include "domain/score.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Score)
};

bool onScale(Quarters value) {
    return value.count >= Quarters::lowest && value.count <= Quarters::highest;
}

Error outsideScale() {
    return {ErrorCode::InvalidInput, Texts::tr("A score lies between 1 and 5, in steps of 0,25."), {}};
}

Error wrongParts() {
    return {ErrorCode::InvalidInput, Texts::tr("This kind of score does not go with these values."), {}};
}

constexpr const char* kindNames[] = {"exact", "between", "approximate", "unscored", "missing", "notApplicable"};

} // namespace

Result<Score> Score::exact(Quarters value) {
    if (!onScale(value))
        return outsideScale();
    return Score(ScoreKind::Exact, value, value);
}

Result<Score> Score::between(Quarters low, Quarters high) {
    if (!onScale(low) || !onScale(high))
        return outsideScale();
    if (low >= high)
        return Error{
            ErrorCode::InvalidInput, Texts::tr("“Between” needs a lower and a higher level, the lower one first."), {}};
    return Score(ScoreKind::Between, low, high);
}

Result<Score> Score::approximate(std::optional<Quarters> value) {
    if (value && !onScale(*value))
        return outsideScale();
    return Score(ScoreKind::Approximate, value, value);
}

Result<Score> Score::fromParts(ScoreKind kind, std::optional<Quarters> low, std::optional<Quarters> high) {
    switch (kind) {
    case ScoreKind::Exact:
        return low && low == high ? exact(*low) : wrongParts();
    case ScoreKind::Between:
        return low && high ? between(*low, *high) : wrongParts();
    case ScoreKind::Approximate:
        return low == high ? approximate(low) : wrongParts();
    case ScoreKind::Unscored:
    case ScoreKind::Missing:
    case ScoreKind::NotApplicable:
        break;
    }
    if (low || high)
        return wrongParts();
    return Score(kind);
}

std::optional<double> Score::midpoint() const {
    if (!m_low || !m_high)
        return std::nullopt;
    return (m_low->count + m_high->count) / 8.0;
}

QString scoreKindName(ScoreKind kind) {
    return QLatin1String(kindNames[static_cast<int>(kind)]);
}

std::optional<ScoreKind> scoreKindFromName(const QString& name) {
    for (const ScoreKind kind : allScoreKinds()) {
        if (name == QLatin1String(kindNames[static_cast<int>(kind)]))
            return kind;
    }
    return std::nullopt;
}

const QList<ScoreKind>& allScoreKinds() {
    static const QList<ScoreKind> kinds = {ScoreKind::Exact,    ScoreKind::Between, ScoreKind::Approximate,
                                           ScoreKind::Unscored, ScoreKind::Missing, ScoreKind::NotApplicable};
    return kinds;
}

} // namespace ks
