#pragma once

class QScrollArea;

namespace ks {

/// Whatever gets the keyboard in the area is brought into sight, however it got there; Qt does so for Tab only. What
/// was clicked stays where it is.
void keepFocusInSight(QScrollArea& area);

/// The same for what has the keyboard already, where something around it has changed.
void bringFocusIntoSight(QScrollArea& area);

} // namespace ks
