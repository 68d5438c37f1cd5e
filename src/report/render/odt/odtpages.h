#pragma once

#include "report/content/reportdocument.h"

#include <functional>

namespace ks {

/// Pages that are held one way and have the same words at the top.
struct OdtPage {
    bool landscape = false;
    QString section; ///< top right

    bool operator==(const OdtPage&) const = default;
};

/// Where pages of another kind begin. A text document breaks its pages itself; it only has to be told at which block
/// the paper turns or a part of the report begins.
struct OdtPagePlan {
    QList<OdtPage> pages;
    QList<int> startAt; ///< one per block: the entry of `pages` that begins with it; -1 = the pages go on
    QList<int> pageOf;  ///< one per block: the entry of `pages` that it stands on
};

/// `isWide` tells of a table that has to lie even where it does not ask for it. What introduces a wide table, headings
/// and a few lines of text, lies with it.
OdtPagePlan planPages(const QList<ReportBlock>& blocks, const std::function<bool(const ReportTable&)>& isWide);

/// Room between the margins, in millimetres.
double bodyWidth(bool landscape);

} // namespace ks
