#pragma once

#include <QByteArray>
#include <QStringView>

namespace ks {

/// The two ways a table is written as text (M17).
enum class CsvDialect {
    ExcelBelgium, ///< semicolon, decimal comma, UTF-8 with a byte order mark, CR LF: opens by double click in Excel
    Plain,        ///< comma, decimal point, UTF-8 without a mark, LF: the same bytes under every locale
};

/// What makes a spreadsheet take a cell for a formula, the full-width forms included.
bool startsLikeFormula(QStringView text);

/// Builds one CSV file, cell by cell; pure, the caller puts the bytes on disk.
/// Text is kept from being read as a formula; numbers are numbers and are never prefixed.
class CsvWriter final {
public:
    explicit CsvWriter(CsvDialect dialect);

    /// Quoted where needed. Text that a spreadsheet would take for a formula gets a leading apostrophe.
    CsvWriter& text(QStringView value);
    /// The shortest digits that read back as the same value, never with an exponent; nan and inf give an empty cell.
    CsvWriter& number(double value);
    CsvWriter& count(qint64 value);
    CsvWriter& empty();
    /// Ends the row; without a cell before it an empty line.
    CsvWriter& endRow();

    /// Everything so far. Complete after endRow().
    const QByteArray& bytes() const { return m_bytes; }

private:
    void cell(const QByteArray& encoded);

    CsvDialect m_dialect;
    QByteArray m_bytes;
    bool m_rowStarted = false;
};

} // namespace ks
