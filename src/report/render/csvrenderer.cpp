#include "report/render/csvrenderer.h"

#include "report/content/reportlanguage.h"
#include "report/render/celltext.h"
#include "report/render/datatables.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CsvRenderer)
};

/// Writes one cell; a score that is no plain number stands in its full wording, since "3–4" could be read as a date.
struct CellWriter {
    CsvWriter& out;
    const ReportCell& cell;
    const QLocale& locale;

    void operator()(std::monostate) const { out.empty(); }
    void operator()(const QString& text) const { out.text(text); }
    void operator()(double value) const { out.number(value); }
    void operator()(qint64 value) const { out.count(value); }
    void operator()(LevelValue level) const { out.count(level.number); }
    void operator()(OpenValue) const { out.text(openText()); }
    void operator()(YesNo answer) const { out.text(yesNoText(answer)); }
    void operator()(WritingSpace) const { out.empty(); }
    void operator()(const Score& score) const {
        if (score.kind() == ScoreKind::Exact)
            out.number(score.low()->toDouble());
        else
            out.text(fullScoreText(cell, score, locale));
    }
};

void writeTitle(CsvWriter& out, const ReportTable& table) {
    out.text(numberedTitle(table));
    for (const QString& reservation : table.reservations)
        out.text(reservation);
    out.endRow();
}

void writeTable(CsvWriter& out, const ReportTable& table, const QLocale& locale) {
    for (const ReportColumn& column : table.columns)
        out.text(column.title);
    out.endRow();
    for (const ReportRow& row : table.rows) {
        for (const ReportCell& cell : row.cells)
            std::visit(CellWriter{out, cell, locale}, cell.value);
        out.endRow();
    }
}

} // namespace

Result<QByteArray> renderCsv(const ReportDocument& document, const RenderOptions& options) {
    const QLocale locale = reportLocale(document.language);
    const QList<ReportTable> tables = dataTables(document);
    if (tables.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("What was chosen holds no table and CSV can carry nothing else, so nothing was made. "
                               "Choose another format, such as PDF."),
                     {}};
    const bool several = tables.size() > 1;
    CsvWriter out(options.dialect);
    for (const ReportTable& table : tables) {
        if (several || !table.reservations.isEmpty())
            writeTitle(out, table);
        writeTable(out, table, locale);
        if (several)
            out.endRow();
    }
    return out.bytes();
}

} // namespace ks
