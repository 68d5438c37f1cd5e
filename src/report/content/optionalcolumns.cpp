#include "report/content/optionalcolumns.h"

#include <algorithm>

namespace ks {
namespace {

bool saysNothing(const ReportCell& cell) {
    const auto* text = std::get_if<QString>(&cell.value);
    const bool empty = std::holds_alternative<std::monostate>(cell.value) || (text && text->isEmpty());
    return empty && cell.note.isEmpty();
}

} // namespace

void dropEmptyColumns(ReportTable& table) {
    if (table.rows.isEmpty())
        return;
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool empty = std::all_of(table.rows.cbegin(), table.rows.cend(),
                                       [&](const ReportRow& row) { return saysNothing(row.cells[column]); });
        if (!empty)
            continue;
        table.columns.removeAt(column);
        for (ReportRow& row : table.rows)
            row.cells.removeAt(column);
    }
}

} // namespace ks
