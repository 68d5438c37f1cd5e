#include "session/commands.h"

#include "domain/analysis/layers.h"
#include "session/evaluation/formguards.h"
#include "session/roundguard.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Commands)
};

bool needsReason(const Round& round) {
    return round.baseline || round.state == RoundState::Closed;
}

/// What the form of the city says beside its score: what follows from the answers stays with the cell, and the reason
/// for another decision for as long as there is one.
void keepForm(const Workspace& workspace, const QString& reason, RowDelta<ThemeScore>& delta) {
    ThemeScore& after = *delta.after;
    if (delta.before)
        after.derived = delta.before->derived;
    else if (workspace.content.of<SelfEvaluation>().find({after.place.round, after.place.city}))
        after.derived = formGuards::derivedNow(workspace, after.place.city, after.place.theme);
    if (!after.derived || after.score == *after.derived || after.score.kind() == ScoreKind::Missing)
        return;
    after.reason = !reason.isEmpty() || !delta.before ? reason : delta.before->reason;
}

Result<RowDelta<ThemeScore>> deltaFor(const Workspace& workspace, const ScoreEntry& entry, const QString& reason) {
    if (entry.cell.round != workspace.loadedRound || !workspace.city(entry.cell.city) ||
        !workspace.theme(entry.cell.theme))
        return Error{ErrorCode::NotFound,
                     Texts::tr("There is no cell %1.").arg(placeName(workspace, {entry.cell.theme, entry.cell.city})),
                     {}};
    RowDelta<ThemeScore> delta;
    if (const ThemeScore* stored = workspace.scores.find(entry.cell))
        delta.before = *stored;
    delta.after = ThemeScore{entry.cell, entry.score, {}, {}};
    keepForm(workspace, reason, delta);
    return delta;
}

bool changesSomething(const RowDelta<ThemeScore>& delta) {
    const Score before = delta.before ? delta.before->score : Score::missing();
    return before != delta.after->score;
}

} // namespace

bool correctionNeedsReason(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round && needsReason(*round);
}

Result<Edit> setScore(const Workspace& workspace, const ScoreKey& cell, const Score& score, const QString& reason) {
    Result<Edit> edit = setScores(workspace, {{cell, score}}, reason);
    if (edit)
        edit->label = Texts::tr("score %1").arg(placeName(workspace, {cell.theme, cell.city}));
    return edit;
}

Result<Edit> setScores(const Workspace& workspace, const std::vector<ScoreEntry>& entries, const QString& reason) {
    const Result<const Round*> round = writableRound(workspace, workspace.loadedRound);
    if (!round)
        return round.error();
    if (needsReason(**round) && reason.trimmed().isEmpty())
        return invalidInput(
            Texts::tr("Say why this score is corrected: “%1” is already recorded.").arg((*round)->name));
    Edit edit;
    edit.reason = reason.trimmed();
    for (const ScoreEntry& entry : entries) {
        const Result<RowDelta<ThemeScore>> delta = deltaFor(workspace, entry, edit.reason);
        if (!delta)
            return delta.error();
        if (changesSomething(*delta))
            edit.deltas.push_back(*delta);
    }
    edit.label = Texts::tr("%n score(s)", nullptr, static_cast<int>(edit.deltas.size()));
    return edit;
}

Result<Edit> setRoundState(const Workspace& workspace, const RoundId& id, RoundState state) {
    const Round* round = workspace.rounds.find(id);
    if (!round)
        return Error{ErrorCode::NotFound, Texts::tr("There is no round “%1”.").arg(id.value), {}};
    Edit edit;
    if (round->state == state)
        return edit;
    Round after = *round;
    after.state = state;
    edit.label = state == RoundState::Locked   ? Texts::tr("lock %1").arg(round->name)
                 : state == RoundState::Closed ? Texts::tr("close %1").arg(round->name)
                                               : Texts::tr("open %1").arg(round->name);
    edit.deltas.push_back(RowDelta<Round>{*round, after});
    return edit;
}

Result<Edit> addRound(const Workspace& workspace, const RoundId& id, const QString& name,
                      const Table<ThemeScore>& copied) {
    static const QRegularExpression slug(QStringLiteral("^[a-z0-9][a-z0-9-]{0,63}$"));
    if (!slug.match(id.value).hasMatch())
        return invalidInput(Texts::tr("“%1” cannot be the id of a round: use small letters, digits and hyphens, for "
                                      "example 2027-voorjaar.")
                                .arg(id.value.left(64)));
    if (workspace.rounds.find(id))
        return invalidInput(Texts::tr("There already is a round “%1”.").arg(id.value));
    if (name.trimmed().isEmpty())
        return invalidInput(Texts::tr("Give the round a name."));
    Round round;
    round.id = id;
    round.name = name.trimmed();
    for (const Round& each : workspace.roundsInOrder())
        round.sequence = std::max(round.sequence, each.sequence);
    ++round.sequence;
    Edit edit;
    edit.label = Texts::tr("new round %1").arg(round.name);
    edit.deltas.push_back(RowDelta<Round>{std::nullopt, round});
    for (const auto& [key, row] : copied) {
        ThemeScore copy = row;
        copy.place.round = id;
        copy.source = Texts::tr("taken over from round %1").arg(row.place.round.value);
        copy.derived.reset(); // what followed from answers, and why it was decided otherwise, stays with that round
        copy.reason.clear();
        edit.deltas.push_back(RowDelta<ThemeScore>{std::nullopt, copy});
    }
    return edit;
}

} // namespace ks
