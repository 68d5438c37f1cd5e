#pragma once

#include "widgets/form/formplace.h"

namespace ks {

class AppSettings;

/// Where somebody was in the forms, remembered on this computer: what the form itself does not hold, because it is
/// nobody else's business.
class FormMemory final {
public:
    /// `settings` outlives this.
    explicit FormMemory(AppSettings& settings) : m_settings(settings) {}

    CityId lastCity() const;
    void setLastCity(const CityId& city);
    /// None when nothing is remembered of this form; without a theme: the hub.
    std::optional<FormPlace> place(const RoundId& round, const CityId& city) const;
    void setPlace(const RoundId& round, const FormPlace& place);

private:
    AppSettings& m_settings;
};

} // namespace ks
