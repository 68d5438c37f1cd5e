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

Actor localActor(QSettings& settings) {
    const QString idKey = QStringLiteral("actor/id");
    if (settings.value(idKey).toString().isEmpty())
        settings.setValue(idKey, ActorId::make().value);
    return {ActorId(settings.value(idKey).toString()),
            settings.value(QStringLiteral("actor/name"), nameOfSystemUser()).toString()};
}

Actor localActor() {
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Klimaatspiegel"),
                       QStringLiteral("klimaatspiegel"));
    return localActor(settings);
}

} // namespace ks
