#pragma once

#include "report/render/odt/odtcell.h"
#include "report/render/odt/odtcolumns.h"

#include <QSet>

namespace ks {

/// Writes the tables of one document, each with its legend above it and its reservations, notes and source below it;
/// the heading is the caller's.
class OdtTables final {
public:
    /// All of these outlive this, but the locale.
    OdtTables(OdtXml& xml, OdtAutomaticStyles& styles, const PageFonts& fonts, LevelPaletteId palette,
              const QLocale& locale);

    /// `width` in points.
    void write(const ReportTable& table, double width);

private:
    void writeColumns();
    void writeHead(const ReportTable& table);
    void writeGroups(const ReportTable& table);
    void writeHeadCell(const ReportTable& table, qsizetype column, bool overBoth);
    void writeRow(const ReportTable& table, const ReportRow& row);
    void writeSubheading(const ReportTable& table, const ReportRow& row);
    void writeCell(const ReportTable& table, const ReportRow& row, qsizetype column);
    void writeLegend(const ReportTable& table);
    void writeNotes(const ReportTable& table);
    void startCell(const ReportTable& table, const char* border, int across = 1, int down = 1);
    QString figureStyle(qsizetype column, const QString& shown, const QString& parent) const;
    QString centred(const QString& parent) const;
    bool isHigh(const ReportRow& row) const;
    QString rowStyle(const ReportTable& table, const ReportRow* row);
    QString nameOf(const ReportTable& table);

    OdtXml& m_xml;
    OdtAutomaticStyles& m_styles;
    const PageFonts& m_fonts;
    QLocale m_locale;
    OdtTableText m_text;
    OdtHeatCells m_heat;
    QList<OdtColumn> m_columns; ///< of the table that is being written
    double m_width = 0;
    QSet<QString> m_names;
};

} // namespace ks
