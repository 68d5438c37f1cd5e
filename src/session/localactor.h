#pragma once

#include "domain/changelog.h"

#include <QString>

#include <functional>
#include <optional>

class QSettings;

namespace ks {

/// The person whose edits are made on this computer: an id that is made once and kept in `settings` (actor/id), and
/// the name (actor/name), at first that of the system's user. Window and command line are the same person.
Actor localActor(QSettings& settings);

/// The same, over settings that are read and kept in another way.
Actor localActor(const std::function<std::optional<QString>(const QString& key)>& read,
                 const std::function<void(const QString& key, const QString& value)>& keep);

/// The same, from the settings of the program.
Actor localActor();

} // namespace ks
