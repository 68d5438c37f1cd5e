#pragma once

#include "domain/edit.h"

/// Builders of edits, named as verbs. Each checks what the model allows and returns the rows before and after;
/// nothing is changed until Session::apply.
namespace ks {

struct ScoreEntry {
    ScoreKey cell;
    Score score;
};

/// A closed or baseline round asks for a reason. Errors: RoundLocked, InvalidInput (no reason), NotFound.
Result<Edit> setScore(const Workspace& workspace, const ScoreKey& cell, const Score& score, const QString& reason);

/// Several cells as one step (a pasted block); cells that stay as they are drop out.
Result<Edit> setScores(const Workspace& workspace, const std::vector<ScoreEntry>& entries, const QString& reason);

/// True when correcting a score of the loaded round needs a reason.
bool correctionNeedsReason(const Workspace& workspace);

Result<Edit> setRoundState(const Workspace& workspace, const RoundId& round, RoundState state);

/// A new, open round; with `copied` its cells start with those scores. Errors: InvalidInput (id taken or malformed).
Result<Edit> addRound(const Workspace& workspace, const RoundId& id, const QString& name,
                      const Table<ThemeScore>& copied = {});

} // namespace ks
