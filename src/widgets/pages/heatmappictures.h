#pragma once

#include "drawing/heatmappicture.h"
#include "widgets/shell/picturefile.h"

namespace ks {

/// The grid as a picture for documents and slides, 1200 points wide and as high as it needs.
FilePicture heatmapFile(const HeatmapScene& scene, LevelPaletteId palette, const QLocale& locale);

} // namespace ks
