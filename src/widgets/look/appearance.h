#pragma once

#include <QPalette>

#include <optional>

namespace ks {

/// Light or dark: as the system has it, or as the person chose.
enum class Appearance { System, Light, Dark };

QString appearanceName(Appearance appearance); ///< stable, for the settings: system, light, dark
std::optional<Appearance> appearanceFromName(const QString& name);

/// What QApplication::setPalette is given: a light or dark palette of our own, or a few roles on top of `system`, so
/// that all others go on following it. The program's accent serves selection and links, PlaceholderText words of lesser
/// weight, Mid hairlines. A high-contrast palette (pure black against pure white) keeps its own selection and links.
QPalette paletteFor(Appearance appearance, const QPalette& system);

/// True when text is lighter than what it stands on.
bool isDark(const QPalette& palette);

/// Text of lesser weight, still at least 4.5:1 on both Window and Base.
QColor quietText(const QPalette& palette);
/// A hairline between two areas.
QColor hairline(const QPalette& palette);
/// The accent as a colour for lines and words, readable on Window and Base.
QColor accent(const QPalette& palette);

} // namespace ks
