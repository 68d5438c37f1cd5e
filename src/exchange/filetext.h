#pragma once

#include <QString>

namespace ks {

/// True for a text that a file may carry: no control characters but line end and tab, nothing that turns the direction
/// of what stands around it, no half characters.
bool isFileText(QStringView text);

/// The text such that isFileText() holds: line ends as one sign, half characters as U+FFFD, the rest of what may not be
/// there gone.
QString cleanFileText(const QString& text);

} // namespace ks
