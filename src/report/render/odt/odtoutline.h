#pragma once

#include "report/content/reportdocument.h"

namespace ks {

/// A heading as the contents list and the text both show it.
struct OdtHeading {
    int level = 0; ///< 0 = the block is no heading
    QString text;
    QString bookmark; ///< unique, short, of letters, digits and underscores, as office programs want them
};

/// One per block: headings of the text, and the titles of tables one level below the heading that they follow.
QList<OdtHeading> odtOutline(const QList<ReportBlock>& blocks);

} // namespace ks
