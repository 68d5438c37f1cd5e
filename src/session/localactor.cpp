#include "session/localactor.h"

#include <QSettings>

namespace ks {
namespace {

QString nameOfSystemUser() {
    for (const char* variable : {"USERNAME", "USER", "LOGNAME"}) {
        QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

Actor localActor(const std::function<std::optional<QString>(const QString&)>& read,
                 const std::function<void(const QString&, const QString&)>& keep) {
    const QString idKey = QStringLiteral("actor/id");
    ActorId id(read(idKey).value_or(QString()));
    if (id.isEmpty()) {
        id = ActorId::make();
        keep(idKey, id.value);
    }
    const std::optional<QString> name = read(QStringLiteral("actor/name"));
    return {id, name ? *name : nameOfSystemUser()};
}

Actor localActor(QSettings& settings) {
    const auto read = [&](const QString& key) {
        return settings.contains(key) ? std::optional(settings.value(key).toString()) : std::nullopt;
    };
    return localActor(read, [&](const QString& key, const QString& value) { settings.setValue(key, value); });
}

Actor localActor() {
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Klimaatspiegel"),
                       QStringLiteral("klimaatspiegel"));
    return localActor(settings);
}

} // namespace ks
