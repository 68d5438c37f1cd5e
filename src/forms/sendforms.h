#pragma once

#include "session/session.h"

namespace ks {

/// What became of the forms that were to be made.
struct SentForms {
    QStringList made;                      ///< names of cities whose file was written
    QStringList renewed;                   ///< a form without any work in it was there already, and was made anew
    QList<std::pair<QString, Error>> left; ///< cities for which none was made, and why

    bool operator==(const SentForms&) const = default;
};

/// The name of the file of a form: "gent-2027-voorjaar.kszelf".
QString formFileName(const CityId& city, const RoundId& round);

/// Makes the form of every city of the loaded round in `folder`, and notes on which day, as one step. A file with
/// work in it, or of another kind, is never replaced: that city is left, and said so. Errors: InvalidInput (the round
/// has no forms), those of the store; files that were written stay.
Result<SentForms> sendForms(Session& session, const QString& folder, QDate today);

} // namespace ks
