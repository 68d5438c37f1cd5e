#include "storage/contentparts.h"

#include "domain/content/partorder.h"
#include "storage/linkparts.h"
#include "storage/partrows.h"

namespace ks::contentParts {

using namespace partRows;

namespace {

Result<void> writeThemes(Database& database, const char* table, const char* parent, const QString& id,
                         const QList<ThemeId>& themes) {
    if (const Result<void> done = clear(database, table, parent, id); !done)
        return done;
    return writeEach(themes, [&](const ThemeId& theme, int position) {
        return database.execute(QStringLiteral("INSERT INTO %1 (%2, theme_id, position) VALUES (?, ?, ?)")
                                    .arg(QLatin1String(table), QLatin1String(parent)),
                                id, theme.value, position);
    });
}

/// Parts are kept by id, since actions point to them; those that are gone are removed.
Result<void> writePackageParts(Database& database, const WorkPackage& row) {
    QStringList kept;
    for (const WorkPackagePart& part : row.parts)
        kept.append(part.id.value);
    const QString places = QStringList(kept.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    QVariantList values{row.id.value};
    for (const QString& id : kept)
        values.append(id);
    const Result<int> removed = database.changeWith(
        QStringLiteral("DELETE FROM work_package_part WHERE work_package_id = ? AND id NOT IN (%1)").arg(places),
        values);
    if (!removed)
        return removed.error();
    return writeEach(row.parts, [&](const WorkPackagePart& part, int position) {
        return database.execute(
            QStringLiteral("INSERT INTO work_package_part (id, work_package_id, position, letter, title, open_ended) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET position = excluded.position, "
                           "letter = excluded.letter, title = excluded.title, open_ended = excluded.open_ended"),
            part.id.value, row.id.value, position, part.letter, part.title, part.openEnded);
    });
}

Result<void> writeSubtopics(Database& database, const WorkPackage& row) {
    return writeEach(row.subtopics, [&](const WorkPackageSubtopic& part, int position) {
        return run(database,
                   "INSERT INTO work_package_subtopic (id, work_package_id, part_id, position, keyword, note) "
                   "VALUES (?, ?, ?, ?, ?, ?)",
                   {part.id, row.id.value, nullable(part.part), position, part.keyword, sql::value(part.note)});
    });
}

Result<void> writeLeads(Database& database, const WorkPackage& row) {
    return writeEach(row.leads, [&](const WorkPackageLead& part, int position) {
        return run(
            database,
            "INSERT INTO work_package_lead (id, work_package_id, role, city_id, organisation_id, label, certainty, "
            "note, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {part.id, row.id.value, enumName(part.role), nullable(part.city), nullable(part.organisation),
             sql::value(part.label), enumName(part.certainty), sql::value(part.note), position});
    });
}

Result<void> writeServices(Database& database, const WorkPackage& row) {
    return writeEach(row.serves, [&](const WorkPackageService& part, int position) {
        return database.execute(QStringLiteral("INSERT INTO work_package_recommendation (work_package_id, "
                                               "recommendation_id, origin, position) VALUES (?, ?, ?, ?)"),
                                row.id.value, part.recommendation.value, enumName(part.origin), position);
    });
}

} // namespace

Result<void> write(Database& database, const Recommendation& row) {
    const QString& id = row.id.value;
    return inTurn(
        [&] { return writeThemes(database, "recommendation_theme", "recommendation_id", id, row.themes); },
        [&] { return clear(database, "recommendation_point", "recommendation_id", id); },
        [&] {
            return writeEach(row.points, [&](const RecommendationPoint& part, int position) {
                return database.execute(QStringLiteral("INSERT INTO recommendation_point (id, recommendation_id, "
                                                       "position, text) VALUES (?, ?, ?, ?)"),
                                        part.id, id, position, part.text);
            });
        },
        [&] { return clear(database, "recommendation_addressee", "recommendation_id", id); },
        [&] {
            return writeEach(row.addressees, [&](Addressee part, int) {
                return database.execute(
                    QStringLiteral("INSERT INTO recommendation_addressee (recommendation_id, level) VALUES (?, ?)"), id,
                    enumName(part));
            });
        },
        [&] { return linkParts::write(database, row); });
}

Result<void> read(Database& database, Recommendation& row) {
    const QString& id = row.id.value;
    return inTurn(
        [&] {
            return each(database,
                        "SELECT theme_id FROM recommendation_theme WHERE recommendation_id = ? ORDER BY position", id,
                        [&](rowColumns::Reader reader) { reader.read(row.themes.emplaceBack()); });
        },
        [&] {
            return each(database,
                        "SELECT id, text FROM recommendation_point WHERE recommendation_id = ? ORDER BY position", id,
                        [&](rowColumns::Reader reader) {
                            RecommendationPoint& part = row.points.emplaceBack();
                            reader.read(part.id);
                            reader.read(part.text);
                        });
        },
        [&] {
            const Result<void> done =
                each(database, "SELECT level FROM recommendation_addressee WHERE recommendation_id = ?", id,
                     [&](rowColumns::Reader reader) {
                         Addressee part{};
                         reader.read(part);
                         row.addressees.append(part);
                     });
            std::sort(row.addressees.begin(), row.addressees.end());
            return done;
        },
        [&] { return linkParts::read(database, row); });
}

Result<void> write(Database& database, const Ranking& row) {
    if (const Result<void> done = clear(database, "ranking_entry", "ranking_id", row.id.value); !done)
        return done;
    return writeEach(row.entries, [&](const RankingEntry& part, int position) {
        return run(database,
                   "INSERT INTO ranking_entry (ranking_id, position, recommendation_id, number, title, "
                   "maturity_thousandths, impact_thousandths, importance_thousandths, urgency_thousandths, "
                   "total_thousandths, computed_position, manual_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {row.id.value, position,
                    part.recommendation ? sql::value(part.recommendation->value) : sql::value(std::optional<QString>()),
                    sql::value(part.number), sql::value(part.title), sql::value(part.maturity), sql::value(part.impact),
                    sql::value(part.importance), sql::value(part.urgency), sql::value(part.total),
                    sql::value(part.computedPosition), sql::value(part.manualReason)});
    });
}

Result<void> read(Database& database, Ranking& row) {
    return each(database,
                "SELECT recommendation_id, number, title, maturity_thousandths, impact_thousandths, "
                "importance_thousandths, urgency_thousandths, total_thousandths, computed_position, manual_reason "
                "FROM ranking_entry WHERE ranking_id = ? ORDER BY position",
                row.id.value, [&](rowColumns::Reader reader) {
                    RankingEntry& part = row.entries.emplaceBack();
                    reader.read(part.recommendation);
                    reader.read(part.number);
                    reader.read(part.title);
                    for (std::optional<int>* figure : {&part.maturity, &part.impact, &part.importance, &part.urgency,
                                                       &part.total, &part.computedPosition})
                        reader.read(*figure);
                    reader.read(part.manualReason);
                });
}

Result<void> write(Database& database, const WorkPackage& row) {
    const QString& id = row.id.value;
    return inTurn([&] { return writeThemes(database, "work_package_theme", "work_package_id", id, row.themes); },
                  [&] { return clear(database, "work_package_subtopic", "work_package_id", id); },
                  [&] { return writePackageParts(database, row); }, [&] { return writeSubtopics(database, row); },
                  [&] { return clear(database, "work_package_lead", "work_package_id", id); },
                  [&] { return writeLeads(database, row); },
                  [&] { return clear(database, "work_package_recommendation", "work_package_id", id); },
                  [&] { return writeServices(database, row); }, [&] { return linkParts::write(database, row); });
}

Result<void> read(Database& database, WorkPackage& row) {
    const QString& id = row.id.value;
    return inTurn(
        [&] {
            return each(database, "SELECT theme_id FROM work_package_theme WHERE work_package_id = ? ORDER BY position",
                        id, [&](rowColumns::Reader reader) { reader.read(row.themes.emplaceBack()); });
        },
        [&] {
            return each(database,
                        "SELECT id, letter, title, open_ended FROM work_package_part WHERE work_package_id = ? "
                        "ORDER BY position",
                        id, [&](rowColumns::Reader reader) {
                            WorkPackagePart& part = row.parts.emplaceBack();
                            reader.read(part.id);
                            reader.read(part.letter);
                            reader.read(part.title);
                            reader.read(part.openEnded);
                        });
        },
        [&] {
            return each(database,
                        "SELECT id, part_id, keyword, note FROM work_package_subtopic WHERE work_package_id = ? "
                        "ORDER BY position",
                        id, [&](rowColumns::Reader reader) {
                            WorkPackageSubtopic& part = row.subtopics.emplaceBack();
                            reader.read(part.id);
                            reader.read(part.part);
                            reader.read(part.keyword);
                            reader.read(part.note);
                        });
        },
        [&] {
            return each(database,
                        "SELECT id, role, city_id, organisation_id, label, certainty, note FROM work_package_lead "
                        "WHERE work_package_id = ? ORDER BY position",
                        id, [&](rowColumns::Reader reader) {
                            WorkPackageLead& part = row.leads.emplaceBack();
                            reader.read(part.id);
                            reader.read(part.role);
                            reader.read(part.city);
                            reader.read(part.organisation);
                            reader.read(part.label);
                            reader.read(part.certainty);
                            reader.read(part.note);
                        });
        },
        [&] {
            return each(database,
                        "SELECT recommendation_id, origin FROM work_package_recommendation WHERE work_package_id = ? "
                        "ORDER BY position",
                        id, [&](rowColumns::Reader reader) {
                            WorkPackageService& part = row.serves.emplaceBack();
                            reader.read(part.recommendation);
                            reader.read(part.origin);
                        });
        },
        [&] { return linkParts::read(database, row); });
}

Result<void> write(Database& database, const QuestionWording& row) {
    const Result<int> cleared =
        database.changeWith(QStringLiteral("DELETE FROM question_level WHERE questionnaire_version_id = ? AND "
                                           "question_id = ?"),
                            {row.version.value, row.question.value});
    if (!cleared)
        return cleared.error();
    return writeEach(row.levels, [&](const QString& description, int number) {
        return database.execute(QStringLiteral("INSERT INTO question_level (questionnaire_version_id, question_id, "
                                               "level_number, description) VALUES (?, ?, ?, ?)"),
                                row.version.value, row.question.value, number, description);
    });
}

Result<void> read(Database& database, QuestionWording& row) {
    Result<Query> query = database.query(QStringLiteral("SELECT description FROM question_level WHERE "
                                                        "questionnaire_version_id = ? AND question_id = ? "
                                                        "ORDER BY level_number"),
                                         row.version.value, row.question.value);
    if (!query)
        return query.error();
    while (query->next())
        row.levels.append(query->text(0));
    return query->finish();
}

Result<void> write(Database& database, const ImprovementPoint& row) {
    return linkParts::write(database, row);
}

Result<void> read(Database& database, ImprovementPoint& row) {
    return linkParts::read(database, row);
}

Result<void> write(Database& database, const Meeting& row) {
    if (const Result<void> done = clear(database, "attendance", "meeting_id", row.id.value); !done)
        return done;
    return writeEach(row.attendance, [&](const Attendance& part, int) {
        return run(database,
                   "INSERT INTO attendance (id, meeting_id, city_id, organisation_id, state) VALUES (?, ?, ?, ?, ?)",
                   {part.id, row.id.value, nullable(part.city), nullable(part.organisation), enumName(part.state)});
    });
}

Result<void> read(Database& database, Meeting& row) {
    const Result<void> done =
        each(database, "SELECT id, city_id, organisation_id, state FROM attendance WHERE meeting_id = ?", row.id.value,
             [&](rowColumns::Reader reader) {
                 Attendance& part = row.attendance.emplaceBack();
                 reader.read(part.id);
                 reader.read(part.city);
                 reader.read(part.organisation);
                 reader.read(part.state);
             });
    sortParts(row.attendance);
    return done;
}

} // namespace ks::contentParts
