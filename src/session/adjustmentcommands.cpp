#include "session/adjustmentcommands.h"

#include "domain/analysis/digest.h"
#include "domain/analysis/layers.h"
#include "session/roundguard.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AdjustmentCommands)
};

bool isLevelKind(const Score& score) {
    return score.kind() == ScoreKind::Exact || score.kind() == ScoreKind::Between;
}

int nextSequence(const Workspace& workspace) {
    int highest = 0;
    for (const auto& [id, each] : workspace.adjustments)
        highest = std::max(highest, each.sequence);
    return highest + 1;
}

Result<void> checkPlace(const Workspace& workspace, const AdjustmentPlace& place) {
    if (!workspace.theme(place.theme))
        return Error{ErrorCode::NotFound, Texts::tr("There is no theme “%1”.").arg(place.theme.value), {}};
    if (place.city && !workspace.city(*place.city))
        return Error{ErrorCode::NotFound, Texts::tr("There is no city “%1”.").arg(place.city->value), {}};
    return {};
}

Result<void> checkEntry(const AdjustmentEntry& entry) {
    if (!isLevelKind(entry.value))
        return entry.of.city
                   ? invalidInput(Texts::tr("An adjusted score is a value such as 3 or 2,5, or lies between two "
                                            "levels, such as 3-4."))
                   : invalidInput(Texts::tr("A global score is a value such as 3 or 2,5, or lies between two "
                                            "levels, such as 3-4."));
    if (entry.reason.trimmed().isEmpty())
        return entry.of.city
                   ? invalidInput(Texts::tr("Say on what the adjustment rests: it is kept with the score."))
                   : invalidInput(Texts::tr("Say on what the global score rests: it is kept with the score."));
    return {};
}

/// The adjustment that holds, in a round that may be written in.
Result<Adjustment> holding(const Workspace& workspace, const AdjustmentPlace& place) {
    const Result<const Round*> round = writableRound(workspace, workspace.loadedRound);
    if (!round)
        return round.error();
    const std::optional<Adjustment> latest = workspace.adjusted(place);
    if (latest)
        return *latest;
    return Error{ErrorCode::NotFound,
                 place.city ? Texts::tr("This score is not adjusted.")
                            : Texts::tr("The global score of this theme is still open."),
                 {}};
}

} // namespace

Result<Edit> adjust(const Workspace& workspace, const AdjustmentEntry& entry) {
    if (const Result<const Round*> round = writableRound(workspace, workspace.loadedRound); !round)
        return round.error();
    if (const Result<void> place = checkPlace(workspace, entry.of); !place)
        return place.error();
    if (const Result<void> valid = checkEntry(entry); !valid)
        return valid.error();
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = workspace.loadedRound;
    row.theme = entry.of.theme;
    row.city = entry.of.city;
    row.sequence = nextSequence(workspace);
    row.value = entry.value;
    row.reason = entry.reason.trimmed();
    row.source = entry.source;
    row.decidedOn = entry.decidedOn;
    row.decidedBy = entry.decidedBy.trimmed();
    row.basedOnDigest = digestOf(workspace, entry.of);
    Edit edit;
    edit.label = entry.of.city ? Texts::tr("adjustment of %1").arg(placeName(workspace, entry.of))
                               : Texts::tr("global score %1").arg(placeName(workspace, entry.of));
    edit.reason = row.reason;
    edit.deltas.push_back(RowDelta<Adjustment>{std::nullopt, row});
    return edit;
}

Result<Edit> withdrawAdjustment(const Workspace& workspace, const AdjustmentPlace& place, const QString& reason) {
    const Result<Adjustment> latest = holding(workspace, place);
    if (!latest)
        return latest.error();
    if (reason.trimmed().isEmpty())
        return place.city ? invalidInput(Texts::tr("Say why the adjustment is withdrawn: it stays in the history."))
                          : invalidInput(Texts::tr("Say why the global score is withdrawn: it stays in the history."));
    Edit edit;
    edit.label = place.city ? Texts::tr("withdraw adjustment of %1").arg(placeName(workspace, place))
                            : Texts::tr("withdraw global score %1").arg(placeName(workspace, place));
    edit.reason = reason.trimmed();
    edit.deltas.push_back(RowDelta<Adjustment>{*latest, std::nullopt});
    return edit;
}

Result<Edit> confirmAdjustment(const Workspace& workspace, const AdjustmentPlace& place) {
    const Result<Adjustment> latest = holding(workspace, place);
    if (!latest)
        return latest.error();
    Edit edit;
    edit.label = place.city ? Texts::tr("confirm adjustment of %1").arg(placeName(workspace, place))
                            : Texts::tr("confirm global score %1").arg(placeName(workspace, place));
    Adjustment confirmed = *latest;
    confirmed.basedOnDigest = digestOf(workspace, place);
    if (confirmed != *latest)
        edit.deltas.push_back(RowDelta<Adjustment>{*latest, confirmed});
    return edit;
}

} // namespace ks
