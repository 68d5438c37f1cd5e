#include "widgets/benchmark/tabletexts.h"

#include "report/render/celltext.h"
#include "widgets/look/plaintable.h"

namespace ks {
namespace {

QString textOf(const ReportCell& cell, const ReportColumn& column, const QLocale& locale) {
    const QString text = shownText(cell, column, locale);
    // "n = 12" stays on one line.
    const QString note = QString(cell.note).replace(QLatin1String(" = "), QString::fromUtf8("\u00A0=\u00A0"));
    return note.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, note);
}

} // namespace

void showTable(PlainTable& shown, const ReportTable& table, const QLocale& locale) {
    QStringList headings;
    for (const ReportColumn& column : table.columns)
        headings.append(column.title);
    QList<QStringList> rows;
    for (const ReportRow& row : table.rows) {
        QStringList texts;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            texts.append(i < row.cells.size() ? textOf(row.cells[i], table.columns[i], locale) : QString());
        rows.append(texts);
    }
    shown.setHeadings(headings);
    shown.setRows(rows);
    shown.setAccessibleName(table.title);
    shown.fitColumns();
}

} // namespace ks
