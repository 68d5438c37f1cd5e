#pragma once

#include "drawing/levelpalette.h"
#include "report/render/xlsx/packagecheck.h"
#include "report/render/xlsx/sheetstyle.h"

#include <QByteArrayList>
#include <QString>

namespace ks {

/// The first thing that libxlsxwriter refused; what comes after it no longer matters.
struct WriteFailure {
    lxw_error code = LXW_NO_ERROR;
    QString sheet;
};

/// A rectangle of cells, first and last included.
struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

/// One sheet, written row by row from the top: a row is on disk as soon as the next one begins. Every return value of
/// libxlsxwriter is kept, and what was written is counted, to be held against the finished file.
class SheetWriter final {
public:
    SheetWriter(lxw_worksheet* sheet, QString name, WriteFailure& failure);

    const QString& name() const { return m_name; }
    const SheetTally& tally() const { return m_tally; }
    lxw_worksheet* handle() const { return m_sheet; }

    /// A string cell, never a formula or a link. Returns what did not fit into the cell, nearly always nothing.
    QByteArrayList text(int row, int column, const QString& text, const TextFormats& formats);
    /// A text that is known to be short and harmless, already encoded.
    void label(int row, int column, const QByteArray& utf8, lxw_format* format);
    /// A number; nan and inf give an empty cell.
    void number(int row, int column, double value, lxw_format* format);
    void blank(int row, int column, lxw_format* format);
    /// One text over the cells of a row.
    void across(int row, int first, int last, const QString& text, const TextFormats& formats);

    void rowHeight(int row, double points);
    void columnWidth(int column, double characters); ///< at most 255
    /// Cells with a value on the scale get the colours of its level, also after they were edited.
    void colourByLevel(const CellRange& cells, SheetFormats& formats, LevelPaletteId palette);
    /// Keeps what libxlsxwriter returned when it is an error.
    void keep(lxw_error code);

private:
    lxw_worksheet* m_sheet; ///< null when it could not be made; then nothing is written
    QString m_name;
    WriteFailure& m_failure;
    SheetTally m_tally;
};

} // namespace ks
