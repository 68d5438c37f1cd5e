#include "storage/linkparts.h"

#include "domain/content/partorder.h"
#include "storage/partrows.h"

namespace ks::linkParts {

using namespace partRows;

Result<void> write(Database& database, const Recommendation& row) {
    const QString& id = row.id.value;
    return inTurn(
        [&] { return clear(database, "recommendation_improvement_point", "recommendation_id", id); },
        [&] {
            return writeEach(row.answers, [&](const AnsweredPoint& part, int) {
                return run(database,
                           "INSERT INTO recommendation_improvement_point (recommendation_id, improvement_point_id, "
                           "origin) VALUES (?, ?, ?)",
                           {id, part.point.value, enumName(part.origin)});
            });
        },
        [&] { return clear(database, "recommendation_cell", "recommendation_id", id); },
        [&] {
            return writeEach(row.cells, [&](const AnsweredCell& part, int) {
                return run(
                    database,
                    "INSERT INTO recommendation_cell (id, recommendation_id, round_id, theme_id, city_id, "
                    "origin) VALUES (?, ?, ?, ?, ?, ?)",
                    {part.id, id, row.round.value, part.theme.value, nullable(part.city), enumName(part.origin)});
            });
        });
}

Result<void> read(Database& database, Recommendation& row) {
    const QString& id = row.id.value;
    const Result<void> done = inTurn(
        [&] {
            return each(database,
                        "SELECT improvement_point_id, origin FROM recommendation_improvement_point WHERE "
                        "recommendation_id = ?",
                        id, [&](rowColumns::Reader reader) {
                            AnsweredPoint& part = row.answers.emplaceBack();
                            reader.read(part.point);
                            reader.read(part.origin);
                        });
        },
        [&] {
            return each(database,
                        "SELECT id, theme_id, city_id, origin FROM recommendation_cell WHERE recommendation_id = ?", id,
                        [&](rowColumns::Reader reader) {
                            AnsweredCell& part = row.cells.emplaceBack();
                            reader.read(part.id);
                            reader.read(part.theme);
                            reader.read(part.city);
                            reader.read(part.origin);
                        });
        });
    sortParts(row.answers);
    sortParts(row.cells);
    return done;
}

Result<void> write(Database& database, const ImprovementPoint& row) {
    const QString& id = row.id.value;
    return inTurn([&] { return clear(database, "improvement_point_cell", "improvement_point_id", id); },
                  [&] {
                      return writeEach(row.cells, [&](const PointCell& part, int) {
                          return run(database,
                                     "INSERT INTO improvement_point_cell (improvement_point_id, city_id, origin) "
                                     "VALUES (?, ?, ?)",
                                     {id, part.city.value, enumName(part.origin)});
                      });
                  });
}

Result<void> read(Database& database, ImprovementPoint& row) {
    const Result<void> done =
        each(database, "SELECT city_id, origin FROM improvement_point_cell WHERE improvement_point_id = ?",
             row.id.value, [&](rowColumns::Reader reader) {
                 PointCell& part = row.cells.emplaceBack();
                 reader.read(part.city);
                 reader.read(part.origin);
             });
    sortParts(row.cells);
    return done;
}

Result<void> write(Database& database, const WorkPackage& row) {
    const QString& id = row.id.value;
    return inTurn([&] { return clear(database, "work_package_target", "work_package_id", id); },
                  [&] {
                      return writeEach(row.targets, [&](const PackageTarget& part, int) {
                          return run(database,
                                     "INSERT INTO work_package_target (work_package_id, round_id, theme_id, city_id, "
                                     "origin) VALUES (?, ?, ?, ?, ?)",
                                     {id, row.round.value, part.theme.value, part.city.value, enumName(part.origin)});
                      });
                  });
}

Result<void> read(Database& database, WorkPackage& row) {
    const Result<void> done =
        each(database, "SELECT theme_id, city_id, origin FROM work_package_target WHERE work_package_id = ?",
             row.id.value, [&](rowColumns::Reader reader) {
                 PackageTarget& part = row.targets.emplaceBack();
                 reader.read(part.theme);
                 reader.read(part.city);
                 reader.read(part.origin);
             });
    sortParts(row.targets);
    return done;
}

} // namespace ks::linkParts
