#pragma once

#include "domain/workspace.h"

namespace ks {

/// What a window over a form is about: "Self-evaluation of Genk, Voorjaar 2027". `form` has one city.
QString formTitle(const Workspace& form);

} // namespace ks
