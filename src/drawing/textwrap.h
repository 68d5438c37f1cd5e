#pragma once

#include <QStringList>

#include <functional>

namespace ks {

/// Width of a text in the font and the units of the caller.
using MeasureText = std::function<qreal(const QString&)>;

/// Breaks `text` at spaces (and at its own line ends) into lines no wider than `width`. A single word that is wider
/// stands alone on its line, whole. Empty for a blank text.
QStringList wrapText(const QString& text, qreal width, const MeasureText& measure);

/// The same, with a width in characters.
QStringList wrapToCharacters(const QString& text, qsizetype longest);

/// As wrapText, but a word that is wider than `width` is broken between its letters, so that no line of more than one
/// letter is wider; `hyphen` stands where it is broken.
QStringList wrapTextWithin(const QString& text, qreal width, const MeasureText& measure, const QString& hyphen = {});

} // namespace ks
