#pragma once

#include "report/render/odt/odtxml.h"

namespace ks {

/// The named styles of paragraphs and of characters.
void writeParagraphStyles(OdtXml& xml);

} // namespace ks
