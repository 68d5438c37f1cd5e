#pragma once

#include "domain/workspace.h"
#include "drawing/heatmappicture.h"

namespace ks {

class AppSettings;
class Prompts;

/// The scene as a PNG for documents and slides (2400 pixels wide) or as an SVG; always dark on white.
QByteArray heatmapPng(const HeatmapScene& scene, LevelPaletteId palette, const QLocale& locale);
QByteArray heatmapSvg(const HeatmapScene& scene, LevelPaletteId palette, const QLocale& locale);

/// Asks for a place and writes the picture there; the ending of the name decides what it becomes. Returns the path as
/// people read it, or nothing when it was called off. Errors: as writeVerified.
Result<QString> saveHeatmapPicture(const HeatmapScene& scene, LevelPaletteId palette, const Workspace& workspace,
                                   Prompts& prompts, AppSettings& settings);

} // namespace ks
