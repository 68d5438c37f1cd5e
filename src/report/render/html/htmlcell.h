#pragma once

#include "report/content/reporttable.h"
#include "report/render/html/htmlwriter.h"

#include <QLocale>

namespace ks {

/// How a value shows as a cell of the heatmap.
struct HtmlCellLook {
    QString classes;     ///< of the coloured ground: which colours, split, hatched …
    QString text;        ///< what is seen: "3–4"
    QString words;       ///< what is read aloud and shown on hovering, where that says more than the text
    bool plated = false; ///< the text stands on a plain plate
};

/// The look of a score; its words are those of its source where it has any.
HtmlCellLook htmlScoreLook(const ReportCell& cell, const Score& score, const QLocale& locale);
/// The look of a cell for which isHeatCell() holds.
HtmlCellLook htmlCellLook(const ReportCell& cell, const ReportColumn& column, const QLocale& locale);
/// What is seen, and hidden from sight the words, so that each way of reading gets one of the two.
void writeCellLook(HtmlWriter& out, const HtmlCellLook& look);

/// What a row is sorted by: a number with a decimal point, the midpoint of a score. Null for what has no value.
QString sortKey(const ReportCell& cell);

} // namespace ks
