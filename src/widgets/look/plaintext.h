#pragma once

#include "models/heatmaproles.h" // plainToolTip, for everything that has a tooltip

#include <QString>

class QLabel;
class QWidget;

namespace ks {

/// A label that shows its text as it stands: markup in it is characters, never a format or a link (M15).
QLabel* plainLabel(const QString& text, QWidget* parent);

/// The same for text that wraps, with what it says selectable by mouse and keyboard.
QLabel* plainParagraph(const QString& text, QWidget* parent);

/// Roles of a label: over a page, over a group, and of lesser weight.
void makeHeading(QLabel* label);
void makeCaption(QLabel* label);
void makeQuiet(QLabel* label);

} // namespace ks
