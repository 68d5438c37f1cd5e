#pragma once

class QWidget;

namespace ks {

/// What was typed in this part of a form and refused keeps a person there: the first such field gets the keyboard and
/// is brought into sight, with the sentence below it.
void leadToRefused(const QWidget& part);

} // namespace ks
