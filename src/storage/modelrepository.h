#pragma once

#include "domain/model.h"
#include "storage/database.h"

namespace ks {

/// What the rounds are measured with: cities and themes in the order of the grid, levels 1 to 5.
class ModelRepository final {
public:
    explicit ModelRepository(Database& database) : m_database(database) {}

    Result<QList<City>> cities();
    Result<QList<Theme>> themes();
    Result<QList<MaturityLevel>> levels();

    Result<void> insert(const City& city);
    Result<void> insert(const Theme& theme);
    Result<void> insert(const MaturityLevel& level);

private:
    Result<QHash<QString, QStringList>> otherNames(const QString& statement);

    Database& m_database;
};

} // namespace ks
