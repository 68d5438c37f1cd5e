#include "storage/query.h"

#include "storage/sqlerror.h"

#include <QSqlError>

namespace ks {

Query::~Query() {
    if (m_statement)
        m_statement->finish(); // an open SELECT would keep its lock on the file
}

bool Query::next() {
    return m_statement->next();
}

Result<void> Query::finish() {
    const QSqlError error = m_statement->lastError();
    m_statement->finish();
    if (error.isValid())
        return errorFromSqlite(error, m_path);
    return {};
}

int Query::rowsAffected() const {
    return m_statement->numRowsAffected();
}

std::optional<int> Query::optionalNumber(int column) const {
    if (m_statement->isNull(column))
        return std::nullopt;
    return number(column);
}

} // namespace ks
