#pragma once

#include "domain/edit.h"

/// Builders of the edits of what a form holds beside its answers: evidence and targets. They check what answercommands
/// checks, with the same errors.
namespace ks {

/// Where a piece of evidence belongs.
struct EvidencePlace {
    CityId city;
    ThemeId theme;
    std::optional<QuestionId> question = {};     ///< none: of the theme as a whole
    std::optional<RespondentId> respondent = {}; ///< none: of the team
};

struct EvidenceAddition {
    Edit edit;
    EvidenceId id;
};

/// Adds a piece of evidence at the end of its place. Errors also: InvalidInput without a text and an address, or for an
/// address that is no web page.
Result<EvidenceAddition> addEvidence(const Workspace& workspace, const EvidencePlace& place, const QString& text,
                                     const QString& address = {});
/// Typing in the text merges. Errors also: as addEvidence.
Result<Edit> changeEvidence(const Workspace& workspace, const EvidenceId& id, const QString& text,
                            const QString& address);
Result<Edit> removeEvidence(const Workspace& workspace, const EvidenceId& id);

/// The evidence of a place, in its order.
QList<const Evidence*> evidenceAt(const Workspace& workspace, const EvidencePlace& place);

/// What a city wants to reach on a theme; a missing level takes the whole target back. Typing in its texts merges.
/// Errors also: InvalidInput for another kind than exact and between, and for texts without a level.
Result<Edit> setTarget(const Workspace& workspace, const CityId& city, const ThemeId& theme, const Score& score,
                       const QString& dueText, const QString& note);

} // namespace ks
