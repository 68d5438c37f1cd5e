#pragma once

#include "domain/edit.h"
#include "exchange/form/formfile.h"

/// Several people filling in the form of one city, each in a file of their own.
namespace ks {

/// The form as one respondent gets it: the statements, what this respondent answered already, and nothing of what the
/// others said or the city decided. No names. `earlier`: the round before, to stand beside the answers. The content of
/// the workspace is loaded. Errors: NotFound, and those of makeForm.
Result<FormFile> formForColleague(const Workspace& workspace, const RespondentId& respondent,
                                  const std::optional<EarlierRound>& earlier = {});

/// Whether this is the form of a colleague: it says nothing of the city as a whole, and is no form to hand in. The one
/// who began the form of a city stands first in it; in that of a colleague nobody does.
bool isOfColleague(const Workspace& form, const CityId& city);

/// The name of that file: "gent-voorjaar-2026-dienst-mobiliteit.kszelf".
QString colleagueFileName(const Workspace& workspace, const RespondentId& respondent);

/// What taking over a colleague's file does, for the question before and the sentence after.
struct ColleagueAnswers {
    Edit edit;         ///< empty when the form holds all of it already
    QStringList roles; ///< of the respondents in the file
    int added = 0;     ///< answers that are new here
    int changed = 0;   ///< answers that say something else than here
    int same = 0;
    int evidence = 0; ///< pieces of evidence, new or changed
};

/// Takes the answers of the respondents in `file` into the form of `city`, with their evidence, as one edit: what the
/// file says takes the place of what stands here of the same respondent; what it does not say stays. Respondents are
/// known by their ids, so the same file twice changes nothing. What the file says of the city as a whole (scores,
/// targets, agreed answers) is left aside. Errors: InvalidInput (another city, round or questionnaire, by name; or no
/// answer in it), NotFound, RoundLocked.
Result<ColleagueAnswers> answersOfColleague(const Workspace& workspace, const CityId& city, const FormFile& file);

} // namespace ks
