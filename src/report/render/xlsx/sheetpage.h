#pragma once

#include "report/content/reportdocument.h"
#include "report/render/xlsx/sheetwriter.h"

#include <optional>

namespace ks {

/// How a sheet comes out of the printer, and what stays in place on the screen.
struct SheetPage {
    QString section; ///< top right of each page
    bool landscape = false;
    bool onePage = false; ///< as high as the sheet too
    int lastRow = 0;
    int lastColumn = 0;
    int headerRow = -1;    ///< the row with the titles of the columns; -1: none
    int headerRows = 1;    ///< so many rows, up to that one, repeat on every page
    bool keepFirst = true; ///< the first column stays in place
};

/// A4, as wide as the sheet, with running title, section, state of the data and page number.
void setUpPage(SheetWriter& sheet, const ReportDocument& document, const SheetPage& page);

} // namespace ks
