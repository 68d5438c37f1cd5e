#include "base/csv.h"

#include <QLocale>
#include <QString>

#include <cmath>

namespace ks {
namespace {

/// Both separators ask for quotes in both dialects, since a file is not always opened with the right one.
bool needsQuotes(QStringView text) {
    static constexpr QStringView special = u",;\t\"\r\n";
    for (const QChar c : text) {
        if (special.contains(c))
            return true;
    }
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}

} // namespace

bool startsLikeFormula(QStringView text) {
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && starts.contains(text.front());
}

CsvWriter::CsvWriter(CsvDialect dialect) : m_dialect(dialect) {
    if (dialect == CsvDialect::ExcelBelgium)
        m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
}

void CsvWriter::cell(const QByteArray& encoded) {
    if (m_rowStarted)
        m_bytes += m_dialect == CsvDialect::ExcelBelgium ? ';' : ',';
    m_rowStarted = true;
    m_bytes += encoded;
}

CsvWriter& CsvWriter::text(QStringView value) {
    QString shown = value.toString();
    if (startsLikeFormula(shown))
        shown.prepend(QLatin1Char('\''));
    if (needsQuotes(shown)) {
        shown.replace(QLatin1Char('"'), QLatin1String("\"\""));
        shown = QLatin1Char('"') + shown + QLatin1Char('"');
    }
    cell(shown.toUtf8());
    return *this;
}

CsvWriter& CsvWriter::number(double value) {
    if (!std::isfinite(value))
        return empty();
    QByteArray digits = QByteArray::number(value == 0.0 ? 0.0 : value, 'f', QLocale::FloatingPointShortest);
    if (m_dialect == CsvDialect::ExcelBelgium)
        digits.replace('.', ',');
    cell(digits);
    return *this;
}

CsvWriter& CsvWriter::count(qint64 value) {
    cell(QByteArray::number(value));
    return *this;
}

CsvWriter& CsvWriter::empty() {
    cell({});
    return *this;
}

CsvWriter& CsvWriter::endRow() {
    m_bytes += m_dialect == CsvDialect::ExcelBelgium ? "\r\n" : "\n";
    m_rowStarted = false;
    return *this;
}

} // namespace ks
