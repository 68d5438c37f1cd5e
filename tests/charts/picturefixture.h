#pragma once

#include "support/testsupport.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QWidget>

namespace ks::test {

/// Light and dark as the program has them, by name.
inline QList<std::pair<QString, QPalette>> appearances() {
    QPalette light(QColor(0xF8, 0xF9, 0xF9), QColor(0xEE, 0xF1, 0xF2));
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Link, QColor(0x0B, 0x6E, 0x6E));
    QPalette dark(QColor(0x2B, 0x32, 0x33), QColor(0x1F, 0x25, 0x26));
    dark.setColor(QPalette::Base, QColor(0x17, 0x1C, 0x1D));
    dark.setColor(QPalette::Link, QColor(0x63, 0xC7, 0xC2));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        dark.setColor(role, QColor(0xE7, 0xEC, 0xEC));
    return {{QStringLiteral("light"), light}, {QStringLiteral("dark"), dark}};
}

/// Saves what `widget` shows under pictures/ in the build folder.
inline void keepPicture(QWidget& widget, const QString& name) {
    const QString folder = buildFolder() + "/pictures";
    REQUIRE(QDir().mkpath(folder));
    QCoreApplication::processEvents();
    CHECK(widget.grab().save(folder + '/' + name + ".png"));
}

} // namespace ks::test
