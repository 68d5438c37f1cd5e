#pragma once

#include "forms/intake/arrivedform.h"
#include "forms/intake/intakeplan.h"

namespace ks {

/// The beginning of a plan: which city, round and hand-in it is. Refused where the file cannot be read, was altered
/// after it was handed in, or where city or round are not those of the workspace or the round takes no forms.
FormPlan admitForm(const ArrivedForm& arrived, const Workspace& workspace);

/// Whether the form was made with the questionnaire of its round; otherwise the plan says so and is refused.
/// `workspace`: with the content of that round.
bool fitsRound(FormPlan& plan, const FormFile& form, const Workspace& workspace);

/// Finds whether the hand-in was taken in already, is older than what was, or has the number of another one.
/// `alongside`: the numbers of the hand-ins of the same city and round among the files.
void placeInOrder(FormPlan& plan, const Workspace& workspace, const QList<int>& alongside);

} // namespace ks
