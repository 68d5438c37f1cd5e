#pragma once

#include "domain/edit.h"

/// Builders of the edits of who takes part in a self-evaluation and of what goes with handing it in. Errors:
/// RoundLocked, InvalidInput, NotFound, always with a sentence; nothing is changed until Session::apply.
namespace ks {

/// Why the form is handed in without levels; empty takes it back.
Result<Edit> setNoScoreReason(const Workspace& workspace, const CityId& city, const QString& reason);
/// How many people took part; none leaves it open.
Result<Edit> setParticipantCount(const Workspace& workspace, const CityId& city, std::optional<int> count);
/// In what roles they did.
Result<Edit> setParticipantRoles(const Workspace& workspace, const CityId& city, const QStringList& roles);
Result<Edit> setFormNote(const Workspace& workspace, const CityId& city, const QString& note);

Result<Edit> setRespondentRole(const Workspace& workspace, const RespondentId& respondent, const QString& role);
/// The name of a respondent: optional, personal, kept apart (M14), and never handed in. Empty takes it away; to erase
/// it for good from the copies as well, Session::erasePerson.
Result<Edit> setRespondentName(const Workspace& workspace, const RespondentId& respondent, const QString& name);

} // namespace ks
