#pragma once

#include "exchange/content/contentfile.h"

namespace ks {

/// The lists of context.json beside the report's sections, each a section that the program asks for by its role:
/// key figures, abbreviations, and what is lost.
void readContextLists(ContentFile& file);

} // namespace ks
