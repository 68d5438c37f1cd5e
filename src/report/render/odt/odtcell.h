#pragma once

#include "drawing/heatcell.h"
#include "report/content/reporttable.h"
#include "report/render/odt/odttabletext.h"

namespace ks {

/// What is written in a cell, line by line.
struct OdtCellText {
    QString text;
    QString words; ///< the same in words
    QString note;
};

/// A score that is no plain number stands in words as well ("between 3 and 4"), since a text document is also read
/// aloud and copied, where "3–4" and "–" can mean something else. Outside a grid, whose notes quote them, with the
/// words of the source.
OdtCellText odtCellText(const ReportTable& table, qsizetype column, const ReportCell& cell, const QLocale& locale);

/// Writes the cells that are painted elsewhere: coloured by level, with a bar of each colour at its sides when the
/// score lies between two levels, with a dotted edge when it is approximate, dashed while it is open.
class OdtHeatCells final {
public:
    /// `styles` and `text` outlive this.
    OdtHeatCells(OdtAutomaticStyles& styles, const OdtTableText& text, LevelPaletteId palette, const QLocale& locale);

    void write(OdtXml& xml, const ReportColumn& column, const ReportCell& cell, const OdtCellText& text);
    /// A sample within a line of text.
    void writeSample(OdtXml& xml, const Score& sample);

private:
    HeatCellLook lookOf(const ReportCell& cell, const ReportColumn& column) const;
    QString cellStyle(const HeatCellLook& look);
    QString paragraphStyle(const HeatCellLook& look, const QString& parent, const QColor& colour, bool strong);

    OdtAutomaticStyles& m_styles;
    const OdtTableText& m_text;
    LevelPaletteId m_palette;
    QLocale m_locale;
    QPalette m_paper;
};

/// Width that the bars of a cell take, in points.
constexpr double odtBars = 24;

} // namespace ks
