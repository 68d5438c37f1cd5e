#pragma once

#include "domain/edit.h"

/// Handing in the form of a city: freezing what it holds now, with a number and a digest (M11).
namespace ks {

/// What a hand-in holds, for the summary beside its button.
struct HandInSummary {
    int statements = 0;
    int answered = 0;
    int toConfirm = 0; ///< of these, taken over from an earlier round and not looked at again
    int themes = 0;
    int scored = 0;   ///< themes with a score of the city's own
    int unscored = 0; ///< themes that are handed in as "no level given", with the reason
    int evidence = 0;
    int respondents = 0;
    int next = 1;         ///< number of the hand-in that would be made now
    bool frozen = false;  ///< the form holds what was handed in last
    bool blocked = false; ///< a remark of checkForm keeps it from being handed in
    int asks = 0;         ///< remarks that ask for attention

    bool operator==(const HandInSummary&) const = default;
};

/// The content of the workspace is loaded. All nothing while there is no form. `sent`: as for handIn.
HandInSummary handInSummary(const Workspace& workspace, const CityId& city, const std::optional<Submission>& sent = {});

/// The hand-ins of a city in the loaded round, the first one first: by number, whatever the clock said.
QList<Submission> handInsOf(const Workspace& workspace, const CityId& city);

/// The numbers of those whose time lies before that of the hand-in before them: the clock was set back.
QList<int> handInsBeforeTheirTime(const QList<Submission>& handIns);

/// The latest hand-in of this form of which a frozen copy lies in `folder`, whatever became of it in the form since:
/// one that was undone may have been mailed by then. Copies are looked for by their name and known by what they hold.
std::optional<Submission> lastCopyIn(const Workspace& workspace, const CityId& city, const QString& folder);

/// What becomes of a form that holds what was handed in last.
enum class Unchanged {
    Refused, ///< there is nothing to hand in
    Again,   ///< the Kenniscentrum cannot use that number, and asks for the next one
};

/// The edit that hands in: the next number, the digest of the hand-in before, the canonical content with its digest.
/// A theme without a score becomes unscored where a reason says why the form comes without. Errors: InvalidInput
/// (nothing to hand in: no score and no reason; or nothing changed since the last time), NotFound, RoundLocked.
/// `sent`: a hand-in that may have reached the Kenniscentrum; where it is later than all that the form knows of, the
/// new one follows it, so that no number is given out twice.
Result<Edit> handIn(const Workspace& workspace, const CityId& city, Timestamp now, const QString& programVersion,
                    const std::optional<Submission>& sent = {}, Unchanged unchanged = Unchanged::Refused);

/// The name of the frozen copy: "gent-voorjaar-2026-ingediend-1.kszelf".
QString frozenCopyName(const Workspace& workspace, const Submission& handIn);

/// Writes what was handed in last as a form of its own, for mailing: without names, and without the round before. In
/// `folder`, under frozenCopyName; a file of that name with other content stays, and the copy gets a number behind its
/// name. The path of the copy. Errors: NotFound (nothing was handed in), InvalidInput (it was edited since), those of
/// writeReadableForm and writeVerified.
Result<QString> writeFrozenCopy(const Workspace& workspace, const CityId& city, const QString& folder);

/// A mail that goes with the copy, ready to paste: what it is, with number and digest to compare.
QString handInMail(const Workspace& workspace, const Submission& handIn, const QString& path);

/// A digest as people compare it: its first characters in groups.
QString digestBeginning(const QString& digest);

} // namespace ks
