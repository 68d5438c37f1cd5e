#pragma once

#include "domain/changelog.h"

class QSettings;

namespace ks {

/// The person whose edits are made on this computer: an id that is made once and kept in `settings` (actor/id), and
/// the name (actor/name), at first that of the system's user. Window and command line are the same person.
Actor localActor(QSettings& settings);

/// The same, from the settings of the program.
Actor localActor();

} // namespace ks
