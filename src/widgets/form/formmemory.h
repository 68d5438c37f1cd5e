#pragma once

#include "base/timestamp.h"
#include "widgets/form/formplace.h"

#include <QString>

namespace ks {

class AppSettings;

/// Where somebody was in the forms of a file, remembered on this computer: what the file itself does not hold, because
/// it is nobody else's business.
class FormMemory final {
public:
    /// `settings` outlives this; `file`: path of the file that is open.
    FormMemory(AppSettings& settings, const QString& file);

    CityId lastCity() const;
    void setLastCity(const CityId& city);
    /// As whom somebody filled in the form; empty when nothing is remembered.
    RespondentId respondent(const RoundId& round, const CityId& city) const;
    /// None when nothing is remembered of this form, or the file was changed since; without a theme: the hub.
    std::optional<FormPlace> place(const RoundId& round, const CityId& city, Timestamp changedAt) const;
    /// `changedAt`: of the file as it is now.
    void setPlace(const RoundId& round, const FormPlace& place, Timestamp changedAt);

private:
    QString keyOf(const RoundId& round, const CityId& city) const;
    QStringList parts(const RoundId& round, const CityId& city) const;

    AppSettings& m_settings;
    QString m_file; ///< its digest: no path stands in the settings for this
};

} // namespace ks
