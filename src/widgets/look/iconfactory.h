#pragma once

#include <QIcon>
#include <QString>

namespace ks {

/// A line icon of the program by its name in resources/icons ("undo"). It is drawn in the text colour of the palette
/// in force when it is painted, so that it follows light, dark and high contrast; when selected in the colour of
/// selected text. An unknown name gives an empty icon.
QIcon lineIcon(const QString& name);

/// The program's own mark, in its own colours.
QIcon programIcon();

} // namespace ks
