#pragma once

#include "report/content/reporttable.h"
#include "report/render/html/htmlwriter.h"

#include <QLocale>

namespace ks {

/// Writes the table alone, with its caption, in a region of its own that scrolls sideways.
class HtmlTable final {
public:
    /// All of these outlive the writing.
    HtmlTable(HtmlWriter& out, const ReportTable& table, const QLocale& locale);

    /// `caption` names the table for those who do not see it; `regionLabel` is the id of what names the region.
    void write(const QString& caption, const QString& captionId, const QString& regionLabel);

private:
    void writeColumnGroups();
    void writeHeader();
    void writeColumnTitle(qsizetype column, const QString& rowSpan);
    void writeBodies();
    void writeRow(const ReportRow& row);
    void writeSubheading(const ReportRow& row);
    void writeCell(const ReportRow& row, qsizetype column);
    void writeCellContent(const ReportCell& cell, qsizetype column);
    QString cellClasses(const ReportCell& cell, qsizetype column) const;
    QString padding(const ReportCell& cell, qsizetype column) const;
    bool hasGroups() const;

    HtmlWriter& m_out;
    const ReportTable& m_table;
    const QLocale& m_locale;
    bool m_grid;
    bool m_sortable;
    qsizetype m_rowTitle;   ///< the column that names the rows
    QList<int> m_fractions; ///< of each column, the most digits behind the mark
    QList<bool> m_prose;    ///< of each column, whether it holds long texts
};

/// True when the rows can be put in order by a column: the grids.
bool isSortable(const ReportTable& table);

} // namespace ks
