#pragma once

#include "base/result.h"
#include "domain/quarters.h"

#include <QString>

#include <optional>

namespace ks {

/// The six kinds of cell in the report's grid. A score is not a number: each kind keeps its own meaning.
enum class ScoreKind {
    Exact,         ///< a value on the scale
    Between,       ///< "Tussen geel en groen": a low and a high level
    Approximate,   ///< "Bij benadering": the value may be unknown
    Unscored,      ///< handed in, no level given ("Bezorgd, maar zonder kleuren")
    Missing,       ///< not handed in
    NotApplicable, ///< does not apply to this city
};

/// One cell's score. Made by factories only, so that an impossible score cannot exist.
class Score {
public:
    Score() = default; ///< Missing

    /// 1 to 5 in steps of 0.25. Error: InvalidInput.
    static Result<Score> exact(Quarters value);
    /// Both whole quarters on the scale, low < high. Error: InvalidInput.
    static Result<Score> between(Quarters low, Quarters high);
    /// The value as recorded, or none. Error: InvalidInput.
    static Result<Score> approximate(std::optional<Quarters> value);
    static Score unscored() { return Score(ScoreKind::Unscored); }
    static Score missing() { return Score(); }
    static Score notApplicable() { return Score(ScoreKind::NotApplicable); }
    /// For rows of a file: kind with the bounds that the kind asks for, nothing more. Error: InvalidInput.
    static Result<Score> fromParts(ScoreKind kind, std::optional<Quarters> low, std::optional<Quarters> high);

    ScoreKind kind() const { return m_kind; }
    std::optional<Quarters> low() const { return m_low; }   ///< of exact and approximate: the value
    std::optional<Quarters> high() const { return m_high; } ///< of exact and approximate: the value

    /// Counts in statistics: exact, between, and approximate with a value.
    bool hasValue() const { return m_low.has_value(); }
    /// The midpoint, 1 to 5; exact, since quarters and their halves are dyadic.
    std::optional<double> midpoint() const;

    bool operator==(const Score&) const = default;

private:
    explicit Score(ScoreKind kind, std::optional<Quarters> low = {}, std::optional<Quarters> high = {})
        : m_kind(kind), m_low(low), m_high(high) {}

    ScoreKind m_kind = ScoreKind::Missing;
    std::optional<Quarters> m_low;
    std::optional<Quarters> m_high;
};

/// Stable names used in files, storage and JSON: exact, between, approximate, unscored, missing, notApplicable.
QString scoreKindName(ScoreKind kind);
std::optional<ScoreKind> scoreKindFromName(const QString& name);
/// All six, in the order of the enumeration.
const QList<ScoreKind>& allScoreKinds();

} // namespace ks
