#pragma once

#include "base/id.h"
#include "domain/score.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace ks {

/// On what an adjustment rests (report: "Maturiteitsinschatting", the global colours).
enum class AdjustmentSource { Workshop, Interview, DocumentAnalysis, KcEstimate };

/// What an adjustment lies over: the median of a theme (no city), or the score of one cell.
struct AdjustmentPlace {
    ThemeId theme;
    std::optional<CityId> city = {};

    bool operator==(const AdjustmentPlace&) const = default;
    auto operator<=>(const AdjustmentPlace&) const = default;
};

/// A layer over the computed median of a theme (city empty) or over one cell. The latest one is what holds.
struct Adjustment {
    using Key = AdjustmentId;

    AdjustmentId id;
    RoundId round;
    ThemeId theme;
    std::optional<CityId> city;
    int sequence = 0; ///< order within the round; higher is later
    Score value;      ///< exact or between
    QString reason;
    AdjustmentSource source = AdjustmentSource::KcEstimate;
    QDate decidedOn;
    QString decidedBy;     ///< a body or a role ("stuurgroep"), never a person's name
    QString basedOnDigest; ///< of the scores it was based on; empty when unknown

    Key key() const { return id; }
    AdjustmentPlace place() const { return {theme, city}; }
    bool operator==(const Adjustment&) const = default;
};

QString adjustmentSourceName(AdjustmentSource source); ///< stable: workshop, interview, documentAnalysis, kcEstimate
std::optional<AdjustmentSource> adjustmentSourceFromName(const QString& name);
QString adjustmentSourceTitle(AdjustmentSource source); ///< in the language in force: "workshop", "interview" …

/// "3 · workshop · 7/03/2025 · stuurgroep": everything but the reason, in the language in force.
QString adjustmentSummary(const Adjustment& row, const QLocale& locale);

} // namespace ks
