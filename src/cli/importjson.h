#pragma once

#include "forms/intake/intakeplan.h"

#include <QByteArray>

namespace ks {

/// What `import` did, or would do, as other programs read it; keys in a fixed order.
QByteArray importToJson(const IntakePlan& plan);

} // namespace ks
