#pragma once

#include <QString>

#include <optional>

namespace ks {

/// The seam that asks a person why something already recorded is changed; a dialog in the window, scripted in tests.
class ReasonSource {
public:
    virtual ~ReasonSource() = default;
    /// `what` names the change ("Gent, Strategie: 3–4 becomes 2,5"). None = the person called it off.
    virtual std::optional<QString> askReason(const QString& what) = 0;
};

} // namespace ks
