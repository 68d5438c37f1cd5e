#include "report/render/xlsx/sheetpage.h"

#include "report/render/page/pageframe.h"
#include "report/render/xlsx/sheetstring.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SheetPage)
};

constexpr uint8_t paperA4 = 9;
constexpr qsizetype mostCharacters = 110; ///< of one side; a header holds 255 in all

/// In a header "&" begins an instruction.
QString headerText(const QString& text) {
    const QString line = plainLine(text);
    QString shown = line.size() > mostCharacters ? line.first(mostCharacters - 1) + QChar(0x2026) : line;
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QByteArray sides(const QString& left, const QString& right) {
    return (QStringLiteral("&L") + left + QStringLiteral("&R") + right).toUtf8();
}

QString pageNumber() {
    //: %1 and %2 are filled in by the spreadsheet
    return Texts::tr("Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N"));
}

void setUpPaper(lxw_worksheet* sheet, const SheetPage& page) {
    worksheet_set_paper(sheet, paperA4);
    if (page.landscape)
        worksheet_set_landscape(sheet);
    else
        worksheet_set_portrait(sheet);
    worksheet_set_margins(sheet, 0.6, 0.6, 0.8, 0.8);
    worksheet_fit_to_pages(sheet, 1, page.onePage ? 1 : 0);
}

} // namespace

void setUpPage(SheetWriter& sheet, const ReportDocument& document, const SheetPage& page) {
    lxw_worksheet* handle = sheet.handle();
    if (!handle)
        return;
    setUpPaper(handle, page);
    const auto lastRow = static_cast<lxw_row_t>(page.lastRow);
    const auto lastColumn = static_cast<lxw_col_t>(page.lastColumn);
    sheet.keep(worksheet_print_area(handle, 0, 0, lastRow, lastColumn));
    if (page.headerRow >= 0) {
        const auto header = static_cast<lxw_row_t>(page.headerRow);
        sheet.keep(worksheet_repeat_rows(handle, header + 1 - static_cast<lxw_row_t>(page.headerRows), header));
        worksheet_freeze_panes(handle, header + 1, page.keepFirst && page.lastColumn > 0 ? 1 : 0);
    }
    sheet.keep(
        worksheet_set_header(handle, sides(headerText(document.runningTitle), headerText(page.section)).constData()));
    sheet.keep(worksheet_set_footer(handle, sides(headerText(dataStamp(document)), pageNumber()).constData()));
}

} // namespace ks
