#pragma once

#include "widgets/shell/appsettings.h"

#include <QDataStream>
#include <QIODevice>
#include <QSettings>

namespace ks::test {

/// How often settings of countedFormat() were written to a file.
inline int& settingsWritten() {
    static int count = 0;
    return count;
}

/// A format for settings that counts each time they are written.
inline QSettings::Format countedFormat() {
    static const QSettings::Format format = QSettings::registerFormat(
        QStringLiteral("counted"),
        [](QIODevice& device, QSettings::SettingsMap& map) {
            QVariant all;
            QDataStream stream(&device);
            stream >> all;
            map = all.toMap();
            return stream.status() == QDataStream::Ok;
        },
        [](QIODevice& device, const QSettings::SettingsMap& map) {
            ++settingsWritten();
            QDataStream stream(&device);
            stream << QVariant(map);
            return stream.status() == QDataStream::Ok;
        });
    return format;
}

} // namespace ks::test
